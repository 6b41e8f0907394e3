/** A wake: claim, send, record, set the timer, and the ways in which each of them goes wrong. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { hashSecret } from '../../functions/flow/identity.ts'
import { evidenceDays, mailEvent } from '../../functions/flow/mail-events.ts'
import { readSwitches, writeSwitches } from '../../functions/flow/organisation.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Mailer, Ports, SendOutcome } from '../../functions/ports.ts'
import { linksIn, mailsTo } from '../world/service.ts'
import { asEmployee, asManager, book, givenTalk, keysOf, moment, stateOf } from './given.ts'

const invited = moment('2026-09-14T07:30:00Z')
const hour = 3_600_000
const invitation = 'employee.invitation.1'

describe('a due mail', () => {
  it('is claimed before it is sent, with the hash of its link, and recorded after', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    const seen: unknown[] = []
    const ports = withMailer(world.ports, async (mail) => {
      const { mails, links } = await stateOf(world.ports, talk)
      const [link] = linksIn(mail)
      seen.push(mails[invitation]?.status, links[hashSecret(link?.secret ?? '')]?.role)
      return world.ports.mailer.send(mail)
    })
    expect(await wake(ports, talk)).toBe('sent')
    expect(seen).toEqual(['claimed', 'employee'])
    expect((await stateOf(world.ports, talk)).mails[invitation]).toMatchObject({ status: 'sent', at: invited })
  })

  it('is sent once by two wakes at the same time', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    const ends = await Promise.all([wake(world.ports, talk), wake(world.ports, talk)])
    expect(keysOf(world)).toEqual([invitation])
    expect(ends).toContain('sent')
  })

  it('goes to its reader, answers to the other, and says who has it', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    await wake(world.ports, talk)
    const [{ mail } = { mail: undefined }] = mailsTo(world, 'aisha.nur@norrviken.example')
    expect(mail?.replyTo?.email).toBe('maria.berg@norrviken.example')
    expect(mail?.tags).toMatchObject({ workflow: talk, mail: invitation })
  })

  it('waits for an address that bounced', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    await mailEvent(world.ports, bounceOf(talk))
    await wake(world.ports, talk)
    expect(world.outbox).toEqual([])
    expect((await stateOf(world.ports, talk)).mails[invitation]).toBeUndefined()
  })

  it('waits too when the talk has not heard yet that the address has stopped', async () => {
    const { world, talk, aisha } = await givenTalk()
    await apply(world.ports, aisha, { command: { kind: 'bounce' }, by: 'service' })
    world.clock.set(invited)
    await wake(world.ports, talk)
    expect(world.outbox).toEqual([])
    expect(await stateOf(world.ports, talk)).toMatchObject({
      mails: { [invitation]: { status: 'waiting' } },
      unreached: { employee: { why: 'noAddress' } },
    })
  })
})

describe('a mail that was surely not sent', () => {
  const throttled: SendOutcome = { outcome: 'not sent', reason: 'TooManyRequestsException', permanent: false }

  it('is given back and tried again within ten minutes, as often as it takes', async () => {
    const { world, talk } = await givenTalk()
    for (let number = 0; number < 5; number++) {
      world.clock.set(invited + number * 10 * 60_000)
      expect(
        await wake(
          withMailer(world.ports, async () => throttled),
          talk,
        ),
      ).toBe('sent')
      const record = (await stateOf(world.ports, talk)).mails[invitation]
      expect(record).toMatchObject({ status: 'waiting', tries: 0 })
      const again = (await world.table.load(talk))?.wakeAt ?? 0
      expect(again - world.clock.now()).toBeGreaterThanOrEqual(5 * 60_000)
      expect(again - world.clock.now()).toBeLessThanOrEqual(10 * 60_000)
    }
    world.clock.set(invited + hour)
    await wake(world.ports, talk)
    expect(keysOf(world)).toEqual([invitation])
  })

  it('is skipped when trying again will not help', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    await wake(
      withMailer(world.ports, async () => ({ ...throttled, reason: 'MessageRejected', permanent: true })),
      talk,
    )
    expect((await stateOf(world.ports, talk)).mails[invitation]).toMatchObject({
      status: 'skipped',
      reason: 'MessageRejected',
    })
  })

  it('is not claimed when the table does not say what it is to say, and the wake comes again', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    const open = () => Promise.reject(new Error('busy'))
    expect(await wake({ ...world.ports, table: { ...world.table, open } }, talk)).toBe('set')
    expect((await stateOf(world.ports, talk)).mails[invitation]).toBeUndefined()
    expect(await wake(world.ports, talk)).toBe('sent')
    expect((await stateOf(world.ports, talk)).mails[invitation]).not.toHaveProperty('tries')
  })
})

describe('a mail of unknown outcome', () => {
  const unknown: SendOutcome = { outcome: 'unknown', reason: 'TimeoutError' }

  it('keeps its claim until the lease ends, and nobody else sends it', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    await wake(
      withMailer(world.ports, async () => unknown),
      talk,
    )
    world.clock.set(invited + hour - 1)
    expect(await wake(world.ports, talk)).toBe('claimed by another')
    expect(world.outbox).toEqual([])
    expect((await world.table.load(talk))?.wakeAt).toBe(invited + hour)
    expect(world.timers.list()).toContainEqual({ id: talk, at: invited + hour })
  })

  it('was sent, if there is evidence of the attempt', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    await wake(
      withMailer(world.ports, async () => unknown),
      talk,
    )
    await mailEvent(world.ports, {
      ...bounceOf(talk),
      attempt: await attemptOf(world.ports, talk),
      status: 'delivered',
    })
    world.clock.set(invited + hour)
    await wake(world.ports, talk)
    expect(world.outbox).toEqual([])
    // Then, and not when that was found out: what HR corrected in between is not in it.
    expect((await stateOf(world.ports, talk)).mails[invitation]).toMatchObject({ status: 'sent', at: invited })
  })

  it('is sent again without evidence, three times in all, the last time when half a day without mail would be over', async () => {
    const { world, talk } = await givenTalk()
    const sends: number[] = []
    const ports = withMailer(world.ports, async () => {
      sends.push((world.clock.now() - invited) / hour)
      return unknown
    })
    for (let number = 0; number <= 24; number++) {
      world.clock.set(invited + number * hour)
      await wake(ports, talk)
    }
    expect(sends).toEqual([0, 1, 7])
    expect((await stateOf(ports, talk)).mails[invitation]).toMatchObject({
      status: 'skipped',
      reason: 'outcome unknown',
    })
  })

  it('is not sent a third time when evidence of the second comes while the third waits', async () => {
    const { world, talk } = await givenTalk()
    const silent = withMailer(world.ports, async () => unknown)
    for (const hours of [0, 1, 2]) {
      world.clock.set(invited + hours * hour)
      await wake(silent, talk)
    }
    const attempt = await attemptOf(world.ports, talk)
    world.clock.set(invited + 3 * hour)
    await mailEvent(world.ports, { ...bounceOf(talk), attempt, status: 'delivered' })
    world.clock.set(invited + 7 * hour)
    await wake(world.ports, talk)
    expect(world.outbox).toEqual([])
    expect((await stateOf(world.ports, talk)).mails[invitation]).toMatchObject({ status: 'sent', attempt })
  })

  it('is not sent again when evidence that it went may have been deleted since', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(invited)
    await wake(
      withMailer(world.ports, async () => unknown),
      talk,
    )
    world.clock.set(invited + 24 * hour * evidenceDays)
    await wake(world.ports, talk)
    expect(keysOf(world)).not.toContain(invitation)
    expect((await stateOf(world.ports, talk)).mails[invitation]).toMatchObject({
      status: 'skipped',
      reason: 'outcome unknown',
    })
  })

  it('waits for the next working day when its lease ends in the evening', async () => {
    const { world, talk } = await givenTalk()
    world.clock.set(moment('2026-09-14T14:30:00Z'))
    await wake(
      withMailer(world.ports, async () => unknown),
      talk,
    )
    world.clock.set(moment('2026-09-14T15:30:00Z'))
    await wake(world.ports, talk)
    expect(world.outbox).toEqual([])
    expect((await world.table.load(talk))?.wakeAt).toBe(moment('2026-09-15T06:00:00Z'))
    world.clock.set(moment('2026-09-15T06:00:00Z'))
    await wake(world.ports, talk)
    expect(keysOf(world)).toEqual([invitation])
  })
})

describe('a mail that is past its use', () => {
  it('is recorded as skipped, with the reason, and the rest goes on', async () => {
    const { world, talk } = await givenTalk()
    await asManager(world.ports, talk, book)
    await wake(world.ports, talk)
    world.clock.set(moment('2026-10-14T11:30:00Z'))
    await wake(world.ports, talk)
    const { mails } = await stateOf(world.ports, talk)
    expect(mails['manager.summary.1']).toMatchObject({ status: 'skipped', reason: 'too late' })
    expect(keysOf(world)).toEqual(['employee.calendar.1', 'manager.calendar.1'])
    expect((await world.table.load(talk))?.wakeAt).toBe(moment('2026-10-14T13:00:00Z'))
  })
})

describe('a summary', () => {
  it('opens the answers in the write that claims it', async () => {
    const { world, talk } = await givenTalk()
    await asManager(world.ports, talk, book)
    await wake(world.ports, talk)
    const answers = [{ question: 'QA1', text: 'Mer tid', onlyOnPage: false }]
    await asEmployee(world.ports, talk, { kind: 'sendAnswers', answers })
    world.clock.set(moment('2026-10-13T07:30:00Z'))
    const opened: unknown[] = []
    const ports = withMailer(world.ports, async (mail) => {
      opened.push((await stateOf(world.ports, talk)).opened)
      return world.ports.mailer.send(mail)
    })
    await wake(ports, talk)
    expect(keysOf(world).slice(-2)).toEqual(['manager.summary.1', 'employee.tomorrow.1'])
    expect(new Set(opened)).toEqual(new Set([moment('2026-10-13T07:30:00Z')]))
  })

  it('is gathered again when answers are sent before it is claimed', async () => {
    const { world, talk } = await givenTalk()
    await asManager(world.ports, talk, book)
    await wake(world.ports, talk)
    world.clock.set(moment('2026-10-13T07:30:00Z'))
    const answers = [{ question: 'QA1', text: 'Mer tid', onlyOnPage: false }]
    let sent: Promise<unknown> | undefined
    const save: Ports['table']['save'] = async (given) => {
      sent ??= asEmployee(world.ports, talk, { kind: 'sendAnswers', answers })
      await sent
      return world.table.save(given)
    }
    await wake({ ...world.ports, table: { ...world.table, save } }, talk)
    const { mail } = world.outbox.find(({ mail }) => mail.tags.mail === 'manager.summary.1') ?? {}
    expect(mail?.text).toContain('Mer tid')
  })
})

describe('a wake', () => {
  it('sets a timer for what is far, by the minute', async () => {
    const { world, talk } = await givenTalk()
    expect(await wake(world.ports, talk)).toBe('set')
    const wakeAt = (await world.table.load(talk))?.wakeAt ?? 0
    expect(world.timers.list().filter(({ id }) => id === talk)).toEqual([
      { id: talk, at: Math.ceil(wakeAt / 60_000) * 60_000 },
    ])
  })

  it('leaves what is near to the delay of the queue', async () => {
    const { world, talk } = await givenTalk()
    const wakeAt = (await world.table.load(talk))?.wakeAt ?? 0
    world.clock.set(wakeAt - 10 * 60_000)
    const timers = world.timers.list().length
    await wake(world.ports, talk)
    expect(world.timers.list()).toHaveLength(timers)
    expect(world.queues.next()).toBe(wakeAt)
  })

  it('is harmless for what was erased', async () => {
    const { world, talk } = await givenTalk()
    await world.table.erase(talk)
    world.clock.set(invited)
    expect(await wake(world.ports, talk)).toBe('finished')
    expect(world.outbox).toEqual([])
  })

  it('finds a person without anything to come finished', async () => {
    const { world, aisha } = await givenTalk()
    expect(await wake(world.ports, aisha)).toBe('finished')
  })

  it('is paused while the organisation sends nothing', async () => {
    const { world, talk } = await givenTalk()
    const { stored } = await readSwitches(world.ports)
    await writeSwitches(world.ports, stored, { sending: false, timetableVersion: 0 })
    world.clock.set(invited)
    expect(await wake(world.ports, talk)).toBe('paused')
    expect(world.outbox).toEqual([])
  })

  it('looks again when someone else wrote, who may have read the cycle before it was changed', async () => {
    const { world, talk } = await givenTalk()
    const { table } = world.ports
    const head = await table.load(talk)
    if (!head?.wakeAt) throw new Error('Nothing to come')
    const late = { id: talk, wakeAt: null, index: { cycle: 'c_x', status: 'x', unit: '' }, parts: [] }
    await table.save({ ...late, expected: head.version, state: head.state })
    let raced = false
    const ports: Ports = {
      ...world.ports,
      table: {
        ...table,
        async save(change) {
          if (!raced && change.id === talk) {
            raced = true
            await table.save({ ...late, expected: change.expected, state: head.state })
          }
          return table.save(change)
        },
      },
    }
    await wake(ports, talk)
    expect((await table.load(talk))?.wakeAt).toBe(head.wakeAt)
  })

  it('brings a stored moment forward that new rules have made too late', async () => {
    const { world, talk } = await givenTalk()
    const head = await world.table.load(talk)
    const late = moment('2026-12-01T08:00:00Z')
    await world.table.save({
      id: talk,
      expected: head?.version ?? 0,
      state: head?.state ?? {},
      wakeAt: late,
      index: {},
      parts: [],
    })
    await wake(world.ports, talk)
    expect((await world.table.load(talk))?.wakeAt).toBe(head?.wakeAt)
  })
})

const withMailer = (ports: Ports, send: Mailer['send']): Ports => ({ ...ports, mailer: { send } })

const attemptOf = async (ports: Ports, talk: string): Promise<string> => {
  const record = (await stateOf(ports, talk)).mails[invitation]
  return record?.status === 'claimed' ? record.attempt : ''
}

const bounceOf = (talk: string) => ({
  workflow: talk,
  mail: invitation,
  attempt: 'attempt1',
  status: 'bounced' as const,
  permanent: true,
  suppressed: false,
})
