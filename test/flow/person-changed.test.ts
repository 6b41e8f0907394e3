/** What an import changes about a person reaches the running talks, page by page and through crashes, with the mails that follow. */
import { describe, expect, it } from 'vitest'
import { rowsPart } from '../../functions/domain/import/import.ts'
import type { PersonDetails } from '../../functions/domain/person.ts'
import { apply } from '../../functions/flow/apply.ts'
import { bindToTalk } from '../../functions/flow/door.ts'
import { saveDraft, saveNotes } from '../../functions/flow/drafts.ts'
import { enterTalk } from '../../functions/flow/enter.ts'
import { addressId, hashSecret, newId } from '../../functions/flow/identity.ts'
import { mailEvent } from '../../functions/flow/mail-events.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { teamOf } from '../../functions/flow/team.ts'
import type { Json, Ports } from '../../functions/ports.ts'
import { createService, mailsTo, register } from '../world/service.ts'
import { asEmployee, asManager, book, type Given, givenTalk, keysOf, moment, personOf, stateOf } from './given.ts'

const aishaDetails: PersonDetails = {
  name: 'Aisha Nur',
  email: 'aisha.nur@norrviken.example',
  language: 'sv',
  unit: 'Skola',
}

/** HR confirms an import with these rows, and it is written. */
const importing = async (
  { world, service }: Given,
  rows: { id: string; details: PersonDetails }[],
  by = service,
): Promise<void> => {
  const id = newId('i', world.ports.random)
  const counts = { new: 0, changed: rows.length, unchanged: 0, wrong: 0 }
  await apply(world.ports, id, { command: { kind: 'check', id, person: 'p_helena', counts, pages: 1 }, by: 'hr' })
  const value = { rows: rows.map((row, index) => ({ line: index + 2, ...row })) as unknown as Json }
  await world.ports.table.putPart(id, { name: rowsPart(1), value, expected: 0 })
  await apply(world.ports, id, { command: { kind: 'confirm' }, by: 'hr' })
  await by.advance(world.clock.now() + 60_000)
}

/** The talk is booked, the employee has sent an answer, and the manager has written for herself. */
const underWay = async () => {
  const given = await givenTalk()
  const { world, service, talk } = given
  const { ports } = world
  const erik = await register(ports, { name: 'Erik Sand', language: 'nb' })
  await service.advance(moment('2026-09-29T08:00:00Z'))
  await asManager(ports, talk, book)
  await service.advance(moment('2026-09-29T09:00:00Z'))
  const answers = [{ question: 'QA1', text: 'kanarie-svar', onlyOnPage: false }]
  await asEmployee(ports, talk, { kind: 'sendAnswers', answers })
  await saveNotes(ports, talk, 'manager', 'kanarie-anteckning', 0)
  await saveDraft(ports, talk, 'manager', 'QC2', { text: 'kanarie-utkast', onlyOnPage: false }, 0)
  await bindToTalk(ports, talk, 'manager', 'marias-nyckel')
  return { ...given, erik }
}

describe('an import that names another manager', () => {
  it('hands the talk over: both are mailed in their language, and the calendars of those who met are told', async () => {
    const given = await underWay()
    const { world, service, talk, aisha, erik } = given
    const before = world.outbox.length
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }])
    await service.advance(moment('2026-09-30T12:00:00Z'))
    const sent = world.outbox.slice(before).flatMap(({ mail }) => (mail.tags.workflow === talk ? [mail] : []))
    expect(sent.map(({ tags, to }) => `${tags.mail} ${to.email.split('@')[0]}`).sort()).toEqual([
      'employee.calendar.2 aisha.nur',
      'employee.newManager.1 aisha.nur',
      'former.calendar.2 maria.berg',
      'manager.newManager.1 erik.sand',
    ])
    const former = sent.find(({ tags }) => tags.mail === 'former.calendar.2')
    expect(former?.calendar?.method).toBe('CANCEL')
    expect(former?.calendar?.content).toContain('maria.berg@norrviken.example')
    expect(former?.text).not.toContain('/l/')
    expect(sent.find(({ tags }) => tags.mail === 'manager.newManager.1')?.text).toContain(
      'Du tar over samtalen fra Maria',
    )
    expect(JSON.stringify(sent)).not.toContain('kanarie')
    expect((await stateOf(world, talk)).people.manager).toEqual({ id: erik, name: 'Erik Sand', language: 'nb' })
  })

  it('lets the former manager in no more, and shows the new one no word', async () => {
    const given = await underWay()
    const { world, talk, aisha, maria, erik } = given
    const { ports } = world
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }])
    expect(await enterTalk(ports, talk, 'manager', { session: 'marias-nyckel' })).toBeUndefined()
    await apply(ports, maria, { command: { kind: 'signIn', purpose: 'team', browser: hashSecret('m') }, by: 'person' })
    expect((await teamOf(ports, maria, 'sv')).talks).toEqual([])
    expect((await teamOf(ports, erik, 'sv')).talks.map(({ id }) => id)).toEqual([talk])
    expect(JSON.stringify(await readTalk(ports, talk, 'manager'))).not.toContain('kanarie')
    expect(JSON.stringify(await readTalk(ports, talk, 'employee'))).toContain('kanarie-svar')
  })

  it('keeps what a page of the former manager still saves out of the new one’s way', async () => {
    const given = await underWay()
    const { world, talk, aisha, erik } = given
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }])
    await saveDraft(world.ports, talk, 'manager', 'QC3', { text: 'kanarie-sen', onlyOnPage: false }, 0)
    const view = await readTalk(world.ports, talk, 'manager')
    expect(JSON.stringify(view)).not.toContain('kanarie')
    const saved = await saveDraft(world.ports, talk, view?.hand ?? '', 'QC2', { text: 'nytt', onlyOnPage: false }, 0)
    expect(saved).toEqual({ saved: true, version: 1 })
  })

  it('takes nothing from a page that was made for the former manager', async () => {
    const given = await underWay()
    const { world, talk, aisha, erik } = given
    const before = await readTalk(world.ports, talk, 'manager')
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }])
    const command = { kind: 'prepareWithoutWriting' } as const
    const late = await apply(world.ports, talk, { command, by: 'manager', as: before?.hand })
    expect(late).toEqual({ ok: false, refusal: { code: 'gone' } })
    await expect(bindToTalk(world.ports, talk, 'manager', 'sen-nyckel', before?.hand)).rejects.toThrow('gone')
  })

  it('tells the new manager weekly of what waits', async () => {
    const given = await underWay()
    const { world, service, aisha, erik } = given
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }])
    await service.advance(moment('2026-10-05T12:00:00Z'))
    const digest = mailsTo(world, 'erik.sand@norrviken.example').find(({ mail }) => mail.tags.mail.includes('digest'))
    expect(digest?.mail.text).toContain('Aisha')
  })

  it('comes to the same through crashes', async () => {
    const given = await underWay()
    const { world, service, talk, aisha, erik } = given
    let crashes = 4
    const portsOfRun = (): Ports => ({
      ...world.ports,
      table: {
        ...world.table,
        save: async (change) => {
          const outcome = await world.table.save(change)
          if (crashes-- > 0) throw new Error('crash')
          return outcome
        },
      },
    })
    const crashing = createService(world, { portsOfRun, onFailure: () => {} })
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }], crashing)
    await crashing.advance(world.clock.now() + 30 * 60_000)
    await service.advance(moment('2026-09-30T12:00:00Z'))
    const { former, people } = await stateOf(world, talk)
    expect([former?.length, people.manager.id]).toEqual([1, erik])
    expect((await personOf(world, erik)).digests).toBeDefined()
    const keys = keysOf(world).filter((key) => key.includes('newManager') || key.startsWith('former.'))
    expect(keys.sort()).toEqual(['employee.newManager.1', 'former.calendar.2', 'manager.newManager.1'])
  })

  it('stops only the address that bounced, when the mail to the former manager does', async () => {
    const given = await underWay()
    const { world, service, aisha, maria, erik } = given
    await importing(given, [{ id: aisha, details: { ...aishaDetails, manager: erik } }])
    await service.advance(moment('2026-09-30T12:00:00Z'))
    const former = world.outbox.find(({ mail }) => mail.tags.mail === 'former.calendar.2')
    if (!former) throw new Error('Maria has no cancellation')
    await mailEvent(world.ports, { ...former.mail.tags, status: 'bounced', permanent: true, suppressed: false })
    const bounced = await Promise.all([aisha, maria, erik].map(async (id) => (await personOf(world, id)).bounced))
    expect(bounced.map((since) => since !== undefined)).toEqual([false, true, false])
  })
})

describe('an import without a manager', () => {
  it('lets the talk wait and tells the employee once, and nobody else', async () => {
    const given = await underWay()
    const { world, service, aisha } = given
    const before = world.outbox.length
    await importing(given, [{ id: aisha, details: aishaDetails }])
    await service.advance(moment('2026-12-01T12:00:00Z'))
    const sent = world.outbox.slice(before).map(({ mail }) => mail)
    const ofTalk = sent.filter(({ tags }) => tags.workflow === given.talk)
    expect(ofTalk.map(({ tags }) => tags.mail)).toEqual([
      'former.calendar.2',
      'employee.calendar.2',
      'employee.withoutManager.1',
    ])
    expect(ofTalk.at(-1)?.replyTo).toBeUndefined()
  })
})

describe('an import that changes a name, a language or an absence', () => {
  it('reaches the talks of that person on both sides', async () => {
    const given = await givenTalk()
    const { world, talk, aisha, maria } = given
    await importing(given, [
      { id: aisha, details: { ...aishaDetails, name: 'Aisha Noor', language: 'en', manager: maria } },
      {
        id: maria,
        details: {
          name: 'Maria Lind',
          email: 'maria.berg@norrviken.example',
          language: 'nb',
          unit: 'Skola',
          awayUntil: '2026-10-12',
        },
      },
    ])
    const state = await stateOf(world, talk)
    expect([state.people.employee.name, state.people.employee.language]).toEqual(['Aisha Noor', 'en'])
    expect([state.people.manager.name, state.people.manager.language]).toEqual(['Maria Lind', 'nb'])
    expect(state.away).toEqual({ manager: '2026-10-12' })
    expect(state.former).toBeUndefined()
  })
})

describe('an address that HR changes', () => {
  it('ends every way in of the old mailbox, and tells it', async () => {
    const given = await underWay()
    const { world, service, talk, aisha, maria } = given
    const { ports } = world
    await bindToTalk(ports, talk, 'employee', 'aishas-nyckel')
    const details = { ...aishaDetails, email: 'a.nur@norrviken.example', manager: maria }
    await importing(given, [{ id: aisha, details }])
    await service.advance(world.clock.now() + 60 * 60_000)
    expect(await enterTalk(ports, talk, 'employee', { session: 'aishas-nyckel' })).toBeUndefined()
    const state = await stateOf(world, talk)
    expect(Object.values(state.links).filter(({ role }) => role === 'employee')).toEqual([])
    expect(await ports.table.parts(addressId(aishaDetails.email), 'person', world.clock.now())).toEqual([])
    const [told] = mailsTo(world, aishaDetails.email).filter(({ mail }) => mail.tags.mail === 'person.addressChanged.1')
    expect(told?.mail.text).not.toContain('a.nur')
    expect(mailsTo(world, 'a.nur@norrviken.example').map(({ mail }) => mail.tags.mail)).not.toContain(
      'person.addressChanged.1',
    )
  })

  it('does not stop the new address when the old one bounces', async () => {
    const given = await givenTalk()
    const { world, service, aisha, maria } = given
    await importing(given, [
      { id: aisha, details: { ...aishaDetails, email: 'a.nur@norrviken.example', manager: maria } },
    ])
    await service.advance(world.clock.now() + 60 * 60_000)
    const tags = { workflow: aisha, mail: 'person.addressChanged.1', attempt: 'x' }
    await mailEvent(world.ports, { ...tags, status: 'bounced', permanent: true, suppressed: false })
    expect((await personOf(world, aisha)).bounced).toBeUndefined()
  })
})
