/** A launch, page by page and through crashes: everyone gets one talk or is counted. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { launchPage } from '../../functions/flow/launch.ts'
import type { Ports } from '../../functions/ports.ts'
import { autumn, createService, launch, register } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import { moment, monday, personOf, stateOf } from './given.ts'

describe('a launch', () => {
  it('opens one talk for everyone, and says who was left out and why', async () => {
    const { world, service, maria } = await sixtyPeople()
    await register(world.ports, { name: 'Utan Chef' })
    await register(world.ports, { name: 'Länge Borta', manager: maria, awayUntil: '2027-03-01' })
    const id = await launch(world.ports, autumn)
    await service.advance(monday + 5 * 60_000)
    const { launch: launched } = await cycleOf(world.ports, id)
    expect(launched).toMatchObject({ status: 'launched', opened: 60, leftOut: { noManager: 2, away: 1 } })
    expect((await world.table.teamOf(maria, undefined, 100)).ids).toHaveLength(60)
  })

  it('goes on where it stood after a crash in the middle of a page, and opens nothing twice', async () => {
    const { world, service } = await sixtyPeople()
    const id = await launch(world.ports, autumn)
    let calls = 0
    const table = {
      ...world.table,
      save: async (change: Parameters<typeof world.table.save>[0]) => {
        calls += 1
        if (calls > 2) throw new Error('crash')
        return world.table.save(change)
      },
    }
    const page = pageWithPeople(world.ports, id)
    await expect(launchPage({ ...world.ports, table }, await page)).rejects.toThrow('crash')
    const before = world.table.dump().match(/^t_\w+ head/gm)?.length
    expect(before).toBeGreaterThan(0)
    await service.advance(monday + 5 * 60_000)
    expect((await cycleOf(world.ports, id)).launch).toMatchObject({ status: 'launched', opened: 60 })
    expect(world.table.dump().match(/^t_\w+ head/gm)).toHaveLength(60)
    expect(
      new Set([...world.table.dump().matchAll(/^t_\w+ head .*"version":(\d+)/gm)].map(([, version]) => version)),
    ).toEqual(new Set(['1']))
  })

  it('starts the timeline of someone who is away on the day of return', async () => {
    const { world, service, maria } = await sixtyPeople()
    const away = await register(world.ports, { name: 'Bo Borta', manager: maria, awayUntil: '2026-10-01' })
    const id = await launch(world.ports, autumn)
    await service.advance(monday + 5 * 60_000)
    expect((await stateOf(world.ports, talkId(id, away))).begins).toBe('2026-10-01')
  })

  it('brings the last talk with an agreed plan along', async () => {
    const { world, service, employees } = await sixtyPeople()
    const [employee = ''] = employees
    const first = talkId(await launch(world.ports, autumn), employee)
    await service.advance(monday + 5 * 60_000)
    const head = await world.table.load(first)
    const plan = { version: 1, proposedBy: 'manager', confirmed: {}, agreed: { version: 1, at: monday }, followUps: [] }
    await world.table.save({
      id: first,
      expected: head?.version ?? 0,
      state: { ...head?.state, plan },
      wakeAt: null,
      index: {},
      parts: [],
    })
    const second = await launch(world.ports, { ...autumn, name: 'Igen' })
    await service.advance(monday + 10 * 60_000)
    expect((await stateOf(world.ports, talkId(second, employee))).previous).toBe(first)
  })

  it('asks the manager for the first digest when all talks are open, and not before the day after', async () => {
    const { world, service, maria } = await sixtyPeople()
    await launch(world.ports, { ...autumn, invitationOn: '2026-09-07' })
    await service.advance(monday + 5 * 60_000)
    const { digests } = await personOf(world.ports, maria)
    expect(digests?.from).toBe('2026-09-08')
  })

  it('invites everyone on the day, and refuses to open a talk that is open', async () => {
    const { world, service, employees } = await sixtyPeople()
    const id = await launch(world.ports, autumn)
    await service.advance(monday + 5 * 60_000)
    const talk = await stateOf(world.ports, talkId(id, employees[0] ?? ''))
    const again = await apply(world.ports, talk.id, { command: { kind: 'open', talk }, by: 'service' })
    expect(again.ok).toBe(false)
    await service.advance(moment('2026-09-14T08:00:00Z'))
    expect(world.outbox.filter(({ mail }) => mail.tags.mail === 'employee.invitation.1')).toHaveLength(60)
  })
})

const sixtyPeople = async () => {
  const world = createWorld({ start: monday, seed: 1 })
  const service = createService(world)
  const maria = await register(world.ports, { name: 'Maria Berg' })
  const employees: string[] = []
  for (let number = 1; number <= 60; number++) {
    employees.push(await register(world.ports, { name: `Person ${number}`, manager: maria }))
  }
  return { world, service, maria, employees }
}

const cycleOf = async ({ table }: Pick<Ports, 'table'>, id: string) => (await table.load(id))?.state as unknown as Cycle

/** Says the first pages done until one comes that has three people or more on it. */
const pageWithPeople = async (ports: Ports, id: string): Promise<string> => {
  for (;;) {
    const { launch } = await cycleOf(ports, id)
    if (launch.status !== 'launching') throw new Error('No page has people')
    const { rows } = await ports.table.inCycle('people', launch.shard, undefined, 100)
    if (rows.length >= 3) return id
    const result = await launchPage(ports, id)
    await apply(ports, id, {
      command: { kind: 'launchPageDone', page: launch.page, result },
      by: 'service',
      queue: null,
    })
  }
}
