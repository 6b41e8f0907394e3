/** What the mail service tells afterwards: evidence of attempts, and addresses that are stopped. */
import { describe, expect, it } from 'vitest'
import type { Talk } from '../../functions/domain/talk.ts'
import { apply } from '../../functions/flow/apply.ts'
import { evidenceDays, type MailEvent, mailEvent } from '../../functions/flow/mail-events.ts'
import { givenTalk, moment, personOf } from './given.ts'

describe('evidence of a mail', () => {
  it('keeps the strongest word, in whatever order they come', async () => {
    const { world, talk } = await givenTalk()
    for (const status of ['delivered', 'sent', 'delayed'] as const)
      await mailEvent(world.ports, { ...event(talk), status })
    const [evidence] = await world.table.parts(talk, 'mail#attempt1', world.clock.now())
    expect(evidence?.value).toMatchObject({ mail: 'employee.invitation.1', status: 'delivered' })
    await mailEvent(world.ports, { ...event(talk), status: 'bounced' })
    expect((await world.table.parts(talk, 'mail#attempt1', world.clock.now()))[0]?.value.status).toBe('bounced')
  })

  it('is gone after thirty days', async () => {
    const { world, talk } = await givenTalk()
    await mailEvent(world.ports, event(talk))
    const later = world.clock.now() + evidenceDays * 24 * 3_600_000
    expect(await world.table.parts(talk, 'mail#', later - 1)).toHaveLength(1)
    expect(await world.table.parts(talk, 'mail#', later)).toEqual([])
  })

  it('that two events write at once is told again', async () => {
    const { world, talk } = await givenTalk()
    const both = [mailEvent(world.ports, event(talk)), mailEvent(world.ports, { ...event(talk), status: 'delivered' })]
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('an address', () => {
  const stopped = async (change: Partial<MailEvent>) => {
    const given = await givenTalk()
    await mailEvent(given.world.ports, { ...event(given.talk), ...change })
    const bounced = async (id: string) => (await personOf(given.world.ports, id)).bounced !== undefined
    return { aisha: await bounced(given.aisha), maria: await bounced(given.maria) }
  }

  it('that does not exist gets no more mail', async () => {
    expect(await stopped({ status: 'bounced', permanent: true })).toEqual({ aisha: true, maria: false })
  })

  it('that does not exist opens nothing of the talk any more, while the other side stays in', async () => {
    const { world, talk } = await givenTalk()
    for (const by of ['employee', 'manager'] as const)
      await apply(world.ports, talk, { command: { kind: 'bindBrowser', browser: `of the ${by}` }, by })
    await mailEvent(world.ports, { ...event(talk), status: 'bounced', permanent: true })
    const { browsers } = (await world.table.load(talk))!.state as unknown as Talk
    expect(browsers.map(({ role }) => role)).toEqual(['manager'])
  })

  it('is that of the one whom the mail was for', async () => {
    expect(await stopped({ status: 'bounced', permanent: true, mail: 'manager.summary.1' })).toEqual({
      aisha: false,
      maria: true,
    })
  })

  it('that complained, or is suppressed, gets no more mail', async () => {
    expect(await stopped({ status: 'complained' })).toMatchObject({ aisha: true })
    expect(await stopped({ status: 'bounced', suppressed: true })).toMatchObject({ aisha: true })
  })

  it('that is full for now goes on getting mail', async () => {
    expect(await stopped({ status: 'bounced' })).toMatchObject({ aisha: false })
    expect(await stopped({ status: 'delayed' })).toMatchObject({ aisha: false })
  })

  it('of someone who was erased is no trouble', async () => {
    const { world, talk } = await givenTalk()
    await world.table.erase(talk)
    await mailEvent(world.ports, { ...event(talk), status: 'bounced', permanent: true })
    expect(await world.table.parts(talk, '', moment('2026-09-08T08:00:00Z'))).toEqual([])
  })
})

const event = (workflow: string): MailEvent => ({
  workflow,
  mail: 'employee.invitation.1',
  attempt: 'attempt1',
  status: 'sent',
  permanent: false,
  suppressed: false,
})
