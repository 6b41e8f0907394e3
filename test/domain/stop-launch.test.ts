/** A launch that is stopped before its first mail, and the talks that leave it and come again. */
import { describe, expect, it } from 'vitest'
import { type Cycle, cycleTimetable, decideCycle } from '../../functions/domain/cycle.ts'
import { openTalk } from '../../functions/domain/decide-talk.ts'
import { decideMembership } from '../../functions/domain/membership.ts'
import { indexOfTalk } from '../../functions/domain/phase.ts'
import { stoppableUntil } from '../../functions/domain/stop-launch.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, cycle, frame, local } from '../given.ts'

const stop = (state: Cycle, by: Actor = 'hr', time = '2026-09-24 12:00') =>
  decideCycle(state, { kind: 'stopLaunch' }, by, frame, at(time))
const stopped = (): Cycle => {
  const decided = stop(cycle)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const talk = openTalk({
  kind: 'open',
  talk: {
    id: 't_0000000000000001',
    people: {
      employee: { id: 'p_1', name: 'Aisha Noor', language: 'sv' },
      manager: { id: 'p_2', name: 'Maria Lind', language: 'sv' },
    },
    cycle: cycle.id,
    unit: 'Skola',
    begins: '2026-09-28',
  },
})

describe('a launch', () => {
  it('can be stopped until a quarter of an hour before the first mail, by HR alone', () => {
    expect(local(stoppableUntil(cycle, frame) ?? 0)).toBe('2026-09-28 07:45')
    expect(stop(cycle, 'hr', '2026-09-28 07:44').ok).toBe(true)
    expect(stop(cycle, 'hr', '2026-09-28 07:45')).toEqual({ ok: false, refusal: { code: 'locked' } })
    expect(stop(cycle, 'service')).toEqual({ ok: false, refusal: { code: 'notYours' } })
  })

  it('of a cycle whose invitations were due cannot be stopped at all', () => {
    const late = { ...cycle, launch: { ...cycle.launch, at: at('2026-09-29 10:00') } as Cycle['launch'] }
    expect(stop(late, 'hr', '2026-09-29 10:00').ok).toBe(false)
  })

  it('that is stopped is a draft that is launched again once every talk has left', () => {
    const draft = stopped()
    expect(draft.launch).toEqual({ status: 'draft' })
    const launch = { kind: 'launch', person: 'p_hannarask0000000' } as const
    expect(decideCycle(draft, launch, 'hr', frame, at('2026-09-24 12:01'))).toEqual({
      ok: false,
      refusal: { code: 'notNow' },
    })
    const [step] = cycleTimetable(draft, frame)
    expect(step?.key).toBe('service.stopPage.1')
    const done = { kind: 'stopPageDone', page: 1, result: { shard: 16, finished: true } } as const
    const after = decideCycle(draft, done, 'service', frame, at('2026-09-24 12:01'))
    expect(after.ok && cycleTimetable(after.state, frame)).toEqual([])
    expect(after.ok && decideCycle(after.state, launch, 'hr', frame, at('2026-09-24 12:02')).ok).toBe(true)
  })
})

describe('a talk of a launch that was stopped', () => {
  const left = () => {
    const decided = decideMembership(talk, { kind: 'leaveCycle', stopped: true }, frame, at('2026-09-24 12:00'))
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.state
  }

  it('stands on no list and has no mail to come', () => {
    expect(indexOfTalk(left())).toEqual({})
    expect(talkTimetable(left(), frame)).toEqual([])
  })

  it('begins anew with the next launch', () => {
    const again = decideMembership(left(), { kind: 'joinAgain' }, frame, at('2026-09-25 12:00'))
    expect(again.ok && indexOfTalk(again.state)).toMatchObject({ cycle: cycle.id, unit: 'Skola' })
    expect(again.ok && talkTimetable(again.state, frame).map(({ key }) => key)).toContain('employee.invitation.1')
  })
})

describe('a stop', () => {
  it('is of a launch that is finished: before it there is none, and during it not yet', () => {
    expect(stop({ ...cycle, launch: { status: 'draft' } })).toEqual({ ok: false, refusal: { code: 'already' } })
    const launching = { ...cycle, launch: { ...cycle.launch, status: 'launching' } as unknown as Cycle['launch'] }
    expect(stop(launching)).toEqual({ ok: false, refusal: { code: 'notNow' } })
    expect(stoppableUntil(launching, frame)).toBeUndefined()
  })

  it('counts each page once, by the service alone', () => {
    const page = { kind: 'stopPageDone', page: 1, result: { shard: 3, finished: false } } as const
    const done = (state: Cycle, by: Actor = 'service') => decideCycle(state, page, by, frame, at('2026-09-24 12:01'))
    const once = done(stopped())
    expect(once.ok && once.state.stopping).toMatchObject({ page: 2, shard: 3 })
    expect(once.ok && done(once.state)).toEqual(once)
    expect(once.ok && (done(once.state) as typeof once).state).toBe(once.ok && once.state)
    expect(done(stopped(), 'hr')).toEqual({ ok: false, refusal: { code: 'notYours' } })
  })
})
