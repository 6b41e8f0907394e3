/** What a look at a cycle costs: the counts of a large one are kept, so that a hundred times as many people cost no more. */
import { describe, expect, it } from 'vitest'
import { openTalk } from '../../functions/domain/decide-talk.ts'
import { asJson } from '../../functions/flow/apply.ts'
import { attentionPage, firstOfEach } from '../../functions/flow/attention.ts'
import { readCycle } from '../../functions/flow/cycles.ts'
import { overviewOf } from '../../functions/flow/overview.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Ports, StoredHead } from '../../functions/ports.ts'
import { cycle as givenCycle } from '../given.ts'
import { createWorld, type World } from '../world/world.ts'

const id = 'c_00000000000000ab'
const units = ['Skola', 'Vård', 'Teknik']

/** So many talks after the day by which a time was to be booked; every tenth has none and should. */
const cycleOf = async (people: number): Promise<World> => {
  const world = createWorld({ start: Date.parse('2026-11-02T09:00Z'), seed: 5 })
  const launched =
    givenCycle.launch.status === 'launched' ? { ...givenCycle.launch, opened: people } : givenCycle.launch
  const index = { cycle: 'cycles', status: 'launched', unit: '' }
  const state = asJson({
    ...givenCycle,
    id,
    launch: launched,
    settings: { ...givenCycle.settings, bookedBy: '2026-10-30' },
  })
  await world.ports.table.save({ id, expected: 0, state, wakeAt: world.clock.now(), index, parts: [] })
  for (let n = 0; n < people; n++) {
    const key = `t_${String(n).padStart(16, '0')}`
    const unit = units[n % units.length] as string
    const party = (name: string, person: string) => ({ id: person, name, language: 'sv' as const })
    const talk = openTalk({
      kind: 'open',
      talk: {
        id: key,
        people: { employee: party(`Person ${n}`, `p_${n}`), manager: party('Maria Lind', `p_m${n % 50}`) },
        cycle: id,
        unit,
        begins: '2026-09-28',
      },
    })
    const booked = { status: 'booked', start: Date.parse('2026-11-20T09:00Z'), end: Date.parse('2026-11-20T10:00Z') }
    const rest = { place: '', sequence: 0, day: 0, changedAt: 1, changedBy: 'manager' }
    await world.ports.table.save({
      id: key,
      expected: 0,
      state: asJson(n % 10 === 0 ? talk : { ...talk, booking: { ...booked, ...rest } }),
      wakeAt: null,
      index: { manager: `p_m${n % 50}`, cycle: id, status: 'created', unit },
      parts: [],
    })
  }
  return world
}

/** The calls of the table and the rows, heads and parts that came back. */
const measured = async <Result>(world: World, look: (ports: Ports) => Promise<Result>) => {
  let cost = 0
  const sizeOf = (answer: unknown): number => {
    if (answer instanceof Map) return (answer as Map<string, StoredHead>).size
    if (Array.isArray(answer)) return answer.length
    if (answer && typeof answer === 'object' && 'rows' in answer) return (answer.rows as unknown[]).length
    return answer ? 1 : 0
  }
  const table = new Proxy(world.ports.table, {
    get:
      (target, name) =>
      async (...given: unknown[]) => {
        const answer = await Reflect.get(target, name)(...given)
        cost += 1 + sizeOf(answer)
        return answer
      },
  })
  const result = await look({ ...world.ports, table })
  return { cost, result }
}

const look = async (ports: Ports) => {
  const cycle = await readCycle(ports, id)
  const overview = cycle && (await overviewOf(ports, cycle))
  if (!cycle || !overview) throw new Error('Not counted')
  const [first] = await firstOfEach(ports, overview)
  const unit = overview.units.find((one) => one.unit === 'Teknik')?.key
  const page = await attentionPage(ports, cycle, overview, { reason: 'noTime', ...(unit && { unit }), page: 2 })
  return { overview, first, page }
}

describe('the overview of a cycle', () => {
  it('costs no more than twice as much for 100,000 people as for 100', async () => {
    const small = await measured(await cycleOf(100), look)
    const world = await cycleOf(100_000)
    for (let round = 0; round < 6; round++) await wake(world.ports, id)
    const large = await measured(world, look)
    expect(large.cost).toBeLessThan(2 * small.cost)
    expect(small.result.overview.attention.noTime).toBe(10)
    const { overview, first, page } = large.result
    expect(overview.attention.noTime).toBe(10_000)
    expect(overview.all).toMatchObject({ booked: 90_000, created: 10_000, late: 0 })
    expect(first?.people).toHaveLength(5)
    expect(page.people).toHaveLength(25)
    expect(new Set(page.people.map(({ unit }) => unit))).toEqual(new Set(['Teknik']))
    expect(page.found).toBe(overview.units.find(({ unit }) => unit === 'Teknik')?.attention.noTime)
  }, 180_000)

  it('of a large cycle is counted anew within the hour, and what was counted stands until then', async () => {
    const world = await cycleOf(300)
    for (let round = 0; round < 6; round++) await wake(world.ports, id)
    const before = await look(world.ports)
    expect(before.overview.countedAt).toBe(world.clock.now())
    world.clock.set(world.clock.now() + 61 * 60_000)
    expect((await look(world.ports)).overview.countedAt).toBe(before.overview.countedAt)
    for (let round = 0; round < 6; round++) await wake(world.ports, id)
    expect((await look(world.ports)).overview.countedAt).toBe(world.clock.now())
  })

  it('is not counted while it is launched, when each look would read everyone who is still to come', async () => {
    const world = await cycleOf(100)
    const cycle = await readCycle(world.ports, id)
    if (!cycle) throw new Error('The cycle is gone')
    const launch = { status: 'launching' as const, at: 0, by: 'p_1', shard: 0, page: 2, opened: 25, leftOut: {} }
    const looked = await measured(world, (ports) => overviewOf(ports, { ...cycle, launch }))
    expect(looked).toEqual({ cost: 1, result: undefined })
  })
})
