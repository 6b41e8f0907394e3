/**
 * What a newer version of the code has written stands after this one has written (DESIGN.md rule 8): two run at once while a new one is deployed.
 * The simulation lives weeks of it; here is each place that could forget.
 */
import { describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { tickChecklist } from '../../functions/flow/cycles.ts'
import { mailEvent } from '../../functions/flow/mail-events.ts'
import { readSwitches, writeSwitches } from '../../functions/flow/organisation.ts'
import { personChanged } from '../../functions/flow/person-changed.ts'
import { sweep } from '../../functions/flow/sweep.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { JsonObject, Ports } from '../../functions/ports.ts'
import { register } from '../world/service.ts'
import { asManager, book, givenTalk, stateOf } from './given.ts'

const later = { fromLater: { deep: ['kept'] } }

describe('what newer code has written', () => {
  it('stands on a talk that this code wakes and changes', async () => {
    const { world, service, talk } = await givenTalk()
    await rewrite(world.ports, talk, (state) => ({ ...state, ...later }))
    await asManager(world.ports, talk, book)
    await service.advance(world.clock.now() + 14 * 24 * 3_600_000)
    expect(await stateOf(world, talk)).toMatchObject({ ...later, booking: { status: 'booked' } })
  })

  it('stands with its own mails, which this code neither sends nor counts as its own', async () => {
    const { world, talk } = await givenTalk()
    const mails = {
      'employee.ofLater.1': { status: 'sent', at: 1, attempt: 'a' },
      'manager.ofLater.1': { status: 'claimed', at: 1, attempt: 'b', tries: 1 },
    }
    await rewrite(world.ports, talk, (state) => ({ ...state, mails: { ...(state.mails as JsonObject), ...mails } }))
    await asManager(world.ports, talk, book)
    await wake(world.ports, talk)
    expect((await stateOf(world, talk)).mails).toMatchObject(mails)
  })

  it('stands on each side of a talk when a name changes', async () => {
    const { world, talk, aisha } = await givenTalk()
    await rewrite(world.ports, talk, ({ people, ...state }) => {
      const { employee, manager } = people as Record<string, JsonObject>
      return { ...state, people: { employee: { ...employee, ...later }, manager: { ...manager, ...later } } }
    })
    await rewrite(world.ports, aisha, ({ details, ...state }) => ({
      ...state,
      details: { ...(details as JsonObject), name: 'Aisha Noor' },
    }))
    await personChanged(world.ports, aisha)
    expect((await stateOf(world, talk)).people).toMatchObject({
      employee: { name: 'Aisha Noor', ...later },
      manager: { name: 'Maria Berg', ...later },
    })
  })

  it('stands on a person whom HR’s list has again, and what the list leaves out is gone', async () => {
    const { world, aisha } = await givenTalk()
    await rewrite(world.ports, aisha, ({ details, ...state }) => ({
      ...state,
      details: { ...(details as JsonObject), ...later },
    }))
    await register(world.ports, { name: 'Aisha Nur', unit: 'Vård' })
    const details = (await world.table.load(aisha))?.state.details as JsonObject
    expect(details).toMatchObject({ ...later, unit: 'Vård' })
    expect(details.manager).toBeUndefined()
  })

  it('stands in the settings of a cycle that HR corrects', async () => {
    const { world, cycle } = await givenTalk()
    const settingsOf = async () => (await world.table.load(cycle))?.state.settings as JsonObject
    const { culture, ...known } = await settingsOf()
    await rewrite(world.ports, cycle, (state) => ({
      ...state,
      settings: { ...known, culture: culture ?? '', ...later },
    }))
    const settings = { ...known, culture: culture ?? '', to: '2026-11-20' }
    const command = { kind: 'correct', settings, basedOn: 0, person: 'p_helena' } as never
    expect(await apply(world.ports, cycle, { command, by: 'hr' })).toMatchObject({ ok: true })
    expect(await settingsOf()).toMatchObject({ ...later, to: '2026-11-20' })
  })

  it('stands among the organisation’s switches, which the sweep writes', async () => {
    const { world } = await givenTalk()
    await sweep(world.ports)
    await rewrite(world.ports, 'org', (state) => ({ ...state, ...later }))
    const { stored, ...switches } = await readSwitches(world.ports)
    await writeSwitches(world.ports, stored, { ...switches, timetableVersion: 1 })
    await sweep(world.ports)
    expect((await world.table.load('org'))?.state).toMatchObject({ ...later, timetableVersion: 1 })
  })

  it('stands on HR’s checklist, with items of its own', async () => {
    const { world } = await givenTalk()
    const value = { ticked: { ofLater: { at: 1, by: 'p_helena' } }, ...later }
    await world.table.putPart('org', { name: 'checklist', value, expected: 0 })
    await tickChecklist(world.ports, ['union'], 'p_karin')
    const [checklist] = await world.table.parts('org', 'checklist', 0)
    expect(checklist?.value).toMatchObject({ ...value, ticked: { ...value.ticked, union: { by: 'p_karin' } } })
  })

  it('stands in the evidence of a mail of which more is told', async () => {
    const { world, talk } = await givenTalk()
    const value = { mail: 'employee.invitation.1', status: 'sent', at: 1, ...later }
    await world.table.putPart(talk, { name: 'mail#attempt', value, expected: 0 })
    const event = {
      workflow: talk,
      mail: 'employee.invitation.1',
      attempt: 'attempt',
      permanent: false,
      suppressed: false,
    }
    await mailEvent(world.ports, { ...event, status: 'delivered' })
    const [evidence] = await world.table.parts(talk, 'mail#attempt', 0)
    expect(evidence?.value).toMatchObject({ status: 'delivered', ...later })
  })
})

/** As the newer code would. */
const rewrite = async ({ table }: Ports, id: string, change: (state: JsonObject) => JsonObject) => {
  const head = await table.load(id)
  if (!head) throw new Error(`${id} is gone`)
  const { state, version, wakeAt } = head
  const cycle = typeof state.cycle === 'string' ? { cycle: state.cycle, status: 'created', unit: 'Skola' } : {}
  expect(await table.save({ id, expected: version, state: change(state), wakeAt, index: cycle, parts: [] })).toBe(
    'saved',
  )
}
