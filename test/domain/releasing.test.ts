/** A cycle lets out what its pulses have come to on Mondays, and once a week however late it wakes. */
import { describe, expect, it } from 'vitest'
import { type Cycle, type CycleCommand, cycleTimetable, decideCycle } from '../../functions/domain/cycle.ts'
import { qualitySteps } from '../../functions/domain/releasing.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, calendar, cycle, frame, local } from '../given.ts'

describe('the release of a week', () => {
  it('is due before work on the Monday after the launch, and then on the next', () => {
    expect(dues(cycle)).toEqual(['2026-09-28 05:00'])
    const once = afterwards(cycle, { kind: 'qualityReleased', n: 1 }, 'service', '2026-09-28 05:00')
    expect(dues(once)).toEqual(['2026-10-05 05:00'])
  })

  it('waits for the launch to be done', () => {
    expect(qualitySteps({ ...cycle, launch: { ...cycle.launch, status: 'launching' } } as Cycle, calendar)).toEqual([])
  })

  it('makes up for no week that was slept through', () => {
    const late = afterwards(cycle, { kind: 'qualityReleased', n: 1 }, 'service', '2026-11-19 12:00')
    expect(dues(late)).toEqual(['2026-11-23 05:00'])
    expect(cycleTimetable(late, frame)[0]?.key).toBe('service.releaseQuality.2')
  })

  it('counts once when its step is taken twice', () => {
    const once = afterwards(cycle, { kind: 'qualityReleased', n: 1 }, 'service', '2026-09-28 05:00')
    expect(afterwards(once, { kind: 'qualityReleased', n: 1 }, 'service', '2026-09-28 05:01')).toBe(once)
  })

  it('ends two years after the talks, when nobody answers any more', () => {
    const old = { ...cycle, quality: { releases: 110, monday: '2028-12-11' } }
    expect(dues(old)).toEqual([])
    expect(dues({ ...cycle, quality: { releases: 109, monday: '2028-12-04' } })).toEqual(['2028-12-11 05:00'])
  })
})

describe('a cycle that is not launched to the end', () => {
  it.each([{ status: 'draft' }, { status: 'launching', finishedAt: at('2026-09-24 10:05') }, { status: 'launched' }])(
    'lets nothing out: %j',
    (launch) => {
      expect(qualitySteps({ settings: cycle.settings, launch }, calendar)).toEqual([])
    },
  )

  it('stays as it is when the step is taken: the flow adds up first', () => {
    expect(afterwards(cycle, { kind: 'releaseQuality', n: 1 }, 'service', '2026-09-28 05:00')).toBe(cycle)
  })
})

describe('what the organisation will change', () => {
  it('is said by HR, and taken back with an empty text', () => {
    const said = afterwards(cycle, { kind: 'promise', text: ' Mer tid ', statement: 'QF3' }, 'hr', '2027-01-11 10:00')
    expect(said.quality?.promise).toEqual({ text: 'Mer tid', statement: 'QF3' })
    expect(afterwards(said, { kind: 'promise', text: ' ' }, 'hr', '2027-01-11 10:01').quality?.promise).toBeUndefined()
    expect(refusal({ kind: 'promise', text: 'Mer tid' }, 'service')).toBe('notYours')
    expect(refusal({ kind: 'qualityReleased', n: 1 }, 'hr')).toBe('notYours')
  })
})

const dues = (state: Cycle) =>
  cycleTimetable(state, frame).flatMap(({ kind, due }) => (kind === 'releaseQuality' ? [local(due)] : []))

const afterwards = (state: Cycle, command: CycleCommand, by: Actor, time: string): Cycle => {
  const decided = decideCycle(state, command, by, frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}

const refusal = (command: CycleCommand, by: Actor) => {
  const decided = decideCycle(cycle, command, by, frame, at('2027-01-11 10:00'))
  return decided.ok ? undefined : decided.refusal.code
}
