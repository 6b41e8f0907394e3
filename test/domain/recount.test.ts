/** The counts of a large cycle: made shard by shard when HR asks, after the launch and hourly, and no more once the cycle is long over. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { decideRecount, isLarge, type RecountCommand, recountTimetable } from '../../functions/domain/recount.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, cycle, frame, local } from '../given.ts'

const withPeople = (opened: number): Cycle => ({ ...cycle, launch: { ...cycle.launch, opened } as Cycle['launch'] })
const large = withPeople(201)
const decide = (state: Cycle, command: RecountCommand, by: Actor, time = '2026-10-05 10:00') =>
  decideRecount(state, command, by, at(time))
const told = (...args: Parameters<typeof decide>): Cycle => {
  const decided = decide(...args)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const asked = () => told(large, { kind: 'recount' }, 'hr')
const done = (state: Cycle, page: number, time?: string) =>
  told(state, { kind: 'recountPageDone', page }, 'service', time)
const rows = (state: Cycle) => recountTimetable(state, frame).map(({ key, due }) => [key, local(due)])

describe('a cycle', () => {
  it('is large with more than two hundred talks, and not before its launch', () => {
    expect([isLarge(withPeople(200)), isLarge(large)]).toEqual([false, true])
    expect(isLarge({ launch: { status: 'draft' } })).toBe(false)
  })

  it('is counted when HR asks, from the first shard, unless it is being counted', () => {
    expect(asked().recount).toEqual({ page: 1, at: at('2026-10-05 10:00'), shard: 0 })
    expect(told(asked(), { kind: 'recount' }, 'hr', '2026-10-05 10:01')).toEqual(asked())
    const again = { ...large, recount: { page: 18, at: at('2026-10-05 09:00') } }
    expect(told(again, { kind: 'recount' }, 'hr').recount).toEqual({ page: 19, at: at('2026-10-05 10:00'), shard: 0 })
    expect(told(cycle, { kind: 'recount' }, 'hr')).toBe(cycle)
    expect(decide(large, { kind: 'recount' }, 'service')).toMatchObject({ refusal: { code: 'notYours' } })
  })

  it('goes shard by shard, and has finished after the one that puts them together', () => {
    const one = done(asked(), 1, '2026-10-05 10:01')
    expect(one.recount).toEqual({ page: 2, at: at('2026-10-05 10:01'), shard: 1 })
    expect(done(one, 1)).toBe(one)
    let state = asked()
    for (let page = 1; page <= 16; page++) state = done(state, page)
    expect(state.recount?.shard).toBe(16)
    expect(done(state, 17).recount).toEqual({ page: 18, at: at('2026-10-05 10:00') })
    expect(done(large, 1).recount).toMatchObject({ page: 2, shard: 1 })
  })

  it('is counted by the service alone', () => {
    const page: RecountCommand = { kind: 'recountPage', page: 1 }
    expect(told(asked(), page, 'service')).toEqual(asked())
    for (const command of [page, { kind: 'recountPageDone', page: 1 } as const])
      expect(decide(asked(), command, 'hr')).toMatchObject({ refusal: { code: 'notYours' } })
  })
})

describe('its timetable', () => {
  it('counts first when the launch has finished, page after page, and then hourly in working hours', () => {
    expect(rows(large)).toEqual([['service.recountPage.1', '2026-09-24 10:05']])
    expect(rows(done(asked(), 1, '2026-10-05 10:01'))).toEqual([['service.recountPage.2', '2026-10-05 10:01']])
    const finished = (time: string) => rows({ ...large, recount: { page: 18, at: at(time) } })
    expect(finished('2026-10-05 10:00')).toEqual([['service.recountPage.18', '2026-10-05 11:00']])
    expect(finished('2026-10-05 16:30')).toEqual([['service.recountPage.18', '2026-10-06 08:00']])
  })

  it('has nothing for a small cycle, nor for one that is being launched', () => {
    expect(rows(cycle)).toEqual([])
    expect(rows({ ...large, launch: { ...large.launch, status: 'launching' } as Cycle['launch'] })).toEqual([])
  })

  it('ends four hundred days after the last day of talks, and finishes what it has begun', () => {
    const finished = (time: string) => rows({ ...large, recount: { page: 18, at: at(time) } })
    expect(finished('2028-01-13 14:00')).toEqual([['service.recountPage.18', '2028-01-13 15:00']])
    expect(finished('2028-01-17 10:00')).toEqual([])
    expect(rows({ ...large, recount: { page: 18, shard: 3, at: at('2028-01-17 10:00') } })).toEqual([
      ['service.recountPage.18', '2028-01-17 10:00'],
    ])
  })
})
