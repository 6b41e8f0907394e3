/** HR holds the deletion of one person's talks: what has expired is read by nobody and kept until the hold is over, and no day longer. */
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, localDate } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { loadRequest } from '../../functions/flow/heads.ts'
import { changePerson } from '../../functions/flow/hr-person.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { sayAsHr, startRequest } from '../../functions/flow/requests.ts'
import { holdDeletion, holdOf, readHolds, releaseHold } from '../../functions/flow/retention-hold.ts'
import { writePerson } from '../../functions/flow/write-person.ts'
import type { Ports } from '../../functions/ports.ts'
import { asEmployee, asManager, book, type Given, givenTalk, moment, personOf } from './given.ts'

const helena = 'p_helena'
const hold = { until: '2028-01-31', why: 'dispute' as const }

/** Answers, notes and a plan; held on 14 October 2026, so that the answers are over a year later. */
const written = async (): Promise<Given> => {
  const given = await givenTalk()
  const { world, service, talk } = given
  const { ports } = world
  await asManager(ports, talk, book)
  const answer = (question: string, text: string) => ({ question, text, onlyOnPage: false })
  await asEmployee(ports, talk, { kind: 'sendAnswers', answers: [answer('QA1', 'kanarie-svar')] })
  await asManager(ports, talk, { kind: 'sendAnswers', answers: [answer('QC1', 'kanarie-egenkoll')] })
  await service.advance(moment('2026-10-14T14:00:00Z'))
  await asEmployee(ports, talk, { kind: 'sayHeld', answer: 'talked' })
  await service.advance(moment('2027-09-01T10:00:00Z'))
  return given
}

const canaries = ({ world }: Given): string[] =>
  [...new Set(world.table.dump().match(/kanarie-[a-zåäö]+/g) ?? [])].sort()

describe('a hold', () => {
  it('keeps what has expired, unread by anyone, until its last day is over', async () => {
    const given = await written()
    const { world, service, talk, aisha } = given
    expect(await holdDeletion(world.ports, aisha, hold, helena)).toMatchObject({ ok: true })
    await service.advance(moment('2027-11-01T10:00:00Z'))
    expect(canaries(given)).toEqual(['kanarie-svar'])
    for (const role of ['employee', 'manager'] as const)
      expect(JSON.stringify(await readTalk(world.ports, talk, role))).not.toContain('kanarie')
    expect(await holdOf(world.ports, aisha)).toEqual({ since: '2027-09-01', until: '2028-01-31', why: 'dispute' })
    expect((await readHolds(world.ports)).map(({ id }) => id)).toEqual([aisha])
    await service.advance(moment('2028-01-31T22:59:00Z'))
    expect(canaries(given)).toEqual(['kanarie-svar'])
    await service.advance(moment('2028-01-31T23:10:00Z'))
    expect(canaries(given)).toEqual([])
    expect(await holdOf(world.ports, aisha)).toBeUndefined()
  }, 30_000)

  it('that is lifted lets go at once, and one that is longer goes on', async () => {
    const given = await written()
    const { world, service, aisha } = given
    await holdDeletion(world.ports, aisha, hold, helena)
    await service.advance(moment('2027-12-01T10:00:00Z'))
    await holdDeletion(world.ports, aisha, { ...hold, until: '2028-06-30' }, helena)
    expect((await holdOf(world.ports, aisha))?.since).toBe('2027-09-01')
    await service.advance(moment('2028-02-10T10:00:00Z'))
    expect(canaries(given)).toEqual(['kanarie-svar'])
    await releaseHold(world.ports, aisha, helena)
    await service.advance(moment('2028-02-10T10:10:00Z'))
    expect(canaries(given)).toEqual([])
  }, 30_000)

  it('that is lifted lets go though the first attempt broke off before the talks heard of it', async () => {
    const given = await written()
    const { world, service, talk, aisha } = given
    await holdDeletion(world.ports, aisha, hold, helena)
    await service.advance(moment('2027-11-01T10:00:00Z'))
    const save: Ports['table']['save'] = async (change) => {
      if (change.id === talk) throw new Error('crash')
      return world.table.save(change)
    }
    const breakingOff = { ...world.ports, table: { ...world.table, save } }
    await expect(releaseHold(breakingOff, aisha, helena)).rejects.toThrow('crash')
    expect(await releaseHold(world.ports, aisha, helena)).toMatchObject({ refusal: { code: 'already' } })
    await service.advance(moment('2027-11-01T10:10:00Z'))
    expect(canaries(given)).toEqual([])
  }, 30_000)

  it('of someone who has left keeps the talks alone', async () => {
    const given = await written()
    const { world, service, aisha } = given
    await changePerson(world.ports, aisha, { what: 'left', value: '2027-09-10' }, helena)
    await service.advance(moment('2027-09-11T10:00:00Z'))
    await holdDeletion(world.ports, aisha, hold, helena)
    await service.advance(moment('2027-11-01T10:00:00Z'))
    expect(canaries(given)).toEqual(['kanarie-svar'])
    expect((await readHolds(world.ports)).map(({ name }) => name)).toEqual(['Aisha Nur'])
    await service.advance(moment('2028-02-01T10:00:00Z'))
    expect(canaries(given)).toEqual([])
    expect(await world.table.load(aisha)).toBeUndefined()
    expect(world.table.dump()).not.toContain('Aisha Nur')
  }, 30_000)

  it('is never about oneself, in the past, or for more than a year', async () => {
    const { world, aisha } = await givenTalk()
    const today = localDate(world.clock.now(), 'Europe/Stockholm')
    const says = async (until: string, by = helena) => {
      const said = await holdDeletion(world.ports, aisha, { ...hold, until }, by)
      return said.ok ? 'held' : said.refusal.code
    }
    expect(await says(addDays(today, 30), aisha)).toBe('notYours')
    expect(await says(today)).toBe('inThePast')
    expect(await says(addDays(addMonths(today, 12), 1))).toBe('notNow')
    expect(await says(addMonths(today, 12))).toBe('held')
  })

  it('gives way to the hold of a request, once erasure is asked for', async () => {
    const { world, aisha } = await givenTalk()
    await startRequest(world.ports, aisha, 'erasure', { id: helena, as: 'hr' }, 'form')
    expect(await holdDeletion(world.ports, aisha, hold, helena)).toMatchObject({ refusal: { code: 'already' } })
  })
})

describe('a hold and an erasure', () => {
  const held = { until: '2027-01-31', why: 'dispute' as const }
  const afterHold = moment('2027-01-31T23:00:00Z')
  const karin = 'p_karin'

  /** Helena has asked for it on 7 September 2026, and Karin says yes. */
  const approved = async ({ world, service, aisha }: Given): Promise<string> => {
    const asked = await startRequest(world.ports, aisha, 'erasure', { id: helena, as: 'hr' }, 'form')
    if ('refusal' in asked) throw new Error(asked.refusal.code)
    await service.settle()
    expect(await sayAsHr(world.ports, asked.id, karin, { say: 'approve' }, '')).toMatchObject({ ok: true })
    return asked.id
  }
  const plannedAt = async ({ world }: Given, id: string) => (await loadRequest(world.ports, id))?.planned?.at

  it('wait for each other: to end the hold of the request leaves the one on the talks', async () => {
    const given = await givenTalk()
    const { world, service, talk, aisha } = given
    await holdDeletion(world.ports, aisha, held, helena)
    const id = await approved(given)
    await sayAsHr(world.ports, id, karin, { say: 'hold', until: '2026-09-30', reason: 'tvist' }, '')
    await sayAsHr(world.ports, id, karin, { say: 'endHold' }, '')
    expect(await plannedAt(given, id)).toBe(afterHold)
    await service.advance(moment('2026-09-20T08:00:00Z'))
    expect(await world.table.load(talk)).toBeDefined()
  }, 30_000)

  it('wait for the last of the holds when the person works in two units', async () => {
    const given = await givenTalk()
    const { world, service, aisha } = given
    const other = 'p_0000000000000a1s'
    const { details } = await personOf(world, aisha)
    await writePerson(world.ports, other, { ...details, unit: 'Vård', employmentId: '2' }, helena)
    await service.settle()
    expect(await holdDeletion(world.ports, aisha, { ...held, until: '2026-12-31' }, helena)).toMatchObject({ ok: true })
    expect(await holdDeletion(world.ports, other, held, helena)).toMatchObject({ ok: true })
    expect(await plannedAt(given, await approved(given))).toBe(afterHold)
  }, 30_000)

  it('go on a week after the talks are let go, when nothing else is in the way', async () => {
    const given = await givenTalk()
    const { world, service, talk, aisha } = given
    await holdDeletion(world.ports, aisha, held, helena)
    const id = await approved(given)
    await service.advance(moment('2026-09-20T08:00:00Z'))
    await releaseHold(world.ports, aisha, helena)
    expect(await plannedAt(given, id)).toBe(moment('2026-09-26T22:00:00Z'))
    await service.advance(moment('2026-09-26T21:00:00Z'))
    expect(await world.table.load(talk)).toBeDefined()
    await service.advance(moment('2026-09-27T08:00:00Z'))
    expect(await world.table.load(talk)).toBeUndefined()
  }, 30_000)

  it('that came at the same moment: the day of the erasure is put off to after the hold', async () => {
    const given = await givenTalk()
    const { world, service, talk, aisha } = given
    const id = await approved(given)
    // HR's page did not see the request yet.
    const said = await apply(world.ports, aisha, {
      command: { kind: 'holdDeletion', ...held, person: helena, own: [] },
      by: 'hr',
    })
    expect(said).toMatchObject({ ok: true })
    await service.advance(moment('2026-09-20T08:00:00Z'))
    expect(await world.table.load(talk)).toBeDefined()
    expect(await plannedAt(given, id)).toBe(afterHold)
    await service.advance(moment('2027-02-01T08:00:00Z'))
    expect(await world.table.load(talk)).toBeUndefined()
  }, 30_000)
})
