/** A cycle that runs: corrections, pausing, closing, cancelling and going on, and how the cycle then reaches its talks. */
import { describe, expect, it } from 'vitest'
import { type Cycle, type CycleCommand, cycleTimetable, decideCycle } from '../../functions/domain/cycle.ts'
import {
  haltOf,
  hrSettlingMinutes,
  mostCorrections,
  mostOwnTemplates,
  ownVersionsOf,
  settingsAt,
} from '../../functions/domain/cycle-run.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, cycle, cycleSettings, frame } from '../given.ts'

const person = 'p_hannarask0000000'
const decide = (state: Cycle, time: string, command: CycleCommand, by: Actor = 'hr') =>
  decideCycle(state, command, by, frame, at(time))
const cycleAfter = (...args: Parameters<typeof decide>): Cycle => {
  const decided = decide(...args)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (...args: Parameters<typeof decide>) => {
  const decided = decide(...args)
  return decided.ok ? 'done' : decided.refusal.code
}
const correct = (change: Partial<Cycle['settings']>, basedOn = 0): CycleCommand => ({
  kind: 'correct',
  settings: { ...cycleSettings, ...change },
  basedOn,
  person,
})
const halt = (kind: 'paused' | 'closed' | 'cancelled'): CycleCommand => ({ kind: 'halt', halt: kind, person })
const goOn = (to?: string): CycleCommand => ({ kind: 'goOn', person, ...(to ? { to } : {}) })
const monday = '2026-10-05 10:00'
/** Past ten on that Monday. */
const minutes = (past: number) => `2026-10-05 10:${String(past).padStart(2, '0')}`
const ownTemplate = (n: number) => `m_${String(n).padStart(16, '0')}`
const draft: Cycle = { ...cycle, launch: { status: 'draft' } }

describe('a correction', () => {
  it('puts the new settings in force and keeps what they were', () => {
    const state = cycleAfter(cycle, monday, correct({ to: '2026-12-18', name: 'Höstens samtal' }))
    expect(state.settings).toMatchObject({ to: '2026-12-18', name: 'Höstens samtal' })
    expect(state.corrections).toEqual([
      { n: 1, at: at(monday), by: person, before: { to: '2026-12-11', name: 'Hösten 2026' } },
    ])
    const second = cycleAfter(state, '2026-10-06 10:00', correct({ to: '2026-12-04' }, 1))
    expect(settingsAt(second, at('2026-10-05 12:00')).to).toBe('2026-12-18')
    expect(settingsAt(second, at('2026-10-04 12:00'))).toEqual(cycleSettings)
  })

  it('made from what no longer stands is refused, and so is one of nothing', () => {
    const state = cycleAfter(cycle, monday, correct({ to: '2026-12-18' }))
    expect(refused(state, monday, correct({ to: '2026-12-04' }, 0))).toBe('stale')
    expect(refused(cycle, monday, correct({}))).toBe('empty')
  })

  it('is for HR alone, of a cycle that runs or is paused, and so often', () => {
    for (const by of ['employee', 'manager', 'person', 'service'] as const)
      expect(refused(cycle, monday, correct({ to: '2026-12-18' }), by)).toBe('notYours')
    expect(refused(draft, monday, correct({ to: '2026-12-18' }))).toBe('notNow')
    expect(refused(cycleAfter(cycle, monday, halt('paused')), monday, correct({ to: '2026-12-18' }))).toBe('done')
    expect(refused(cycleAfter(cycle, monday, halt('closed')), monday, correct({ to: '2026-12-18' }))).toBe('over')
    let state = cycle
    for (let n = 0; n < mostCorrections; n++) state = cycleAfter(state, monday, correct({ name: `Namn ${n}` }, n))
    expect(refused(state, monday, correct({ name: 'En till' }, mostCorrections))).toBe('tooOften')
  })

  it('goes to a template of the organisation’s own, to its next version, and back', () => {
    const template = 'm_0123456789abcdef'
    const toOwn = cycleAfter(cycle, monday, correct({ template }))
    expect(toOwn.settings.template).toBe(template)
    const newer = cycleAfter(toOwn, minutes(1), correct({ template, templateVersion: 2 }, 1))
    expect(ownVersionsOf(newer)).toEqual([
      { template, templateVersion: 1 },
      { template, templateVersion: 2 },
    ])
    expect(cycleAfter(newer, minutes(2), correct({}, 2)).settings.template).toBe('forward')
  })

  it('has had twenty templates of the organisation’s own at most', () => {
    let state = cycle
    for (let n = 0; n < mostOwnTemplates; n++)
      state = cycleAfter(state, minutes(n), correct({ template: ownTemplate(n) }, n))
    const again = correct({ template: ownTemplate(3) }, mostOwnTemplates)
    const another = correct({ template: ownTemplate(mostOwnTemplates) }, mostOwnTemplates)
    expect(refused(state, minutes(30), again)).toBe('done')
    expect(refused(state, minutes(30), another)).toBe('tooOften')
  })

  it('is none when what was chosen stands in another order, and is one of the dates alone beside it', () => {
    const chosen: Cycle = { ...cycle, settings: { ...cycleSettings, purposes: ['needs', 'goals'] } }
    expect(refused(chosen, monday, correct({ purposes: ['goals', 'needs'] }))).toBe('empty')
    const { corrections } = cycleAfter(chosen, monday, correct({ purposes: ['goals', 'needs'], to: '2026-12-18' }))
    expect(corrections?.map(({ before }) => Object.keys(before))).toEqual([['to']])
  })

  it('leaves the units as they are: people are added and taken out one by one', () => {
    expect(cycleAfter(cycle, monday, correct({ units: ['Vård'], to: '2026-12-18' })).settings.units).toEqual([])
  })
})

describe('a halt', () => {
  it('holds until the cycle goes on', () => {
    const paused = cycleAfter(cycle, monday, halt('paused'))
    expect(haltOf(paused)?.kind).toBe('paused')
    const open = cycleAfter(paused, '2026-10-07 10:00', goOn())
    expect(haltOf(open)).toBeUndefined()
    expect(open.halts).toEqual([{ kind: 'paused', from: at(monday), to: at('2026-10-07 10:00'), by: person }])
    expect(refused(open, monday, goOn())).toBe('already')
  })

  it('can be a pause that becomes an end, and not the other way', () => {
    const closed = cycleAfter(cycleAfter(cycle, monday, halt('paused')), '2026-10-06 10:00', halt('closed'))
    expect(haltOf(closed)?.kind).toBe('closed')
    expect(refused(closed, monday, halt('paused'))).toBe('over')
    expect(refused(closed, monday, halt('closed'))).toBe('already')
    const cancelled = cycleAfter(closed, '2026-10-06 11:00', halt('cancelled'))
    expect(refused(cancelled, monday, halt('closed'))).toBe('over')
  })

  it('of a draft, or by anyone but HR, is refused', () => {
    expect(refused(draft, monday, halt('paused'))).toBe('notNow')
    expect(refused(cycle, monday, halt('cancelled'), 'service')).toBe('notYours')
    expect(refused(cycleAfter(cycle, monday, halt('paused')), monday, goOn(), 'manager')).toBe('notYours')
  })

  it('that cancels can be taken back until it holds, and not afterwards', () => {
    const cancelled = cycleAfter(cycle, monday, halt('cancelled'))
    expect(hrSettlingMinutes).toBe(30)
    expect(refused(cancelled, '2026-10-05 10:29', goOn())).toBe('done')
    expect(refused(cancelled, '2026-10-05 10:30', goOn())).toBe('locked')
  })

  it('is left with a new last day, which is a correction, and needs one when the old has passed', () => {
    const closed = cycleAfter(cycle, monday, halt('closed'))
    expect(refused(closed, '2026-12-14 10:00', goOn())).toBe('inThePast')
    expect(refused(closed, '2026-12-14 10:00', goOn('2026-12-11'))).toBe('inThePast')
    const open = cycleAfter(closed, '2026-12-14 10:00', goOn('2027-01-29'))
    expect(open.settings.to).toBe('2027-01-29')
    expect(open.corrections).toMatchObject([{ n: 1, before: { to: '2026-12-11' } }])
  })
})

describe('people who are added', () => {
  it('come in by the steps of a launch, which keeps its day', () => {
    const state = cycleAfter(cycle, monday, { kind: 'addPeople' })
    expect(state.launch).toMatchObject({ status: 'launching', adds: true, at: at('2026-09-24 10:00'), page: 1 })
    expect(cycleTimetable(state, frame)).toMatchObject([{ key: 'service.launchPage.1' }])
    expect(refused(state, monday, { kind: 'addPeople' })).toBe('notNow')
  })

  it('are refused by a cycle that is over', () => {
    expect(refused(cycleAfter(cycle, monday, halt('closed')), monday, { kind: 'addPeople' })).toBe('over')
    expect(refused(cycle, '2026-12-12 10:00', { kind: 'addPeople' })).toBe('inThePast')
    expect(refused(cycle, monday, { kind: 'addPeople' }, 'service')).toBe('notYours')
  })
})

/** The steps towards its talks; others go on as ever. */
const reaching = (state: Cycle) => cycleTimetable(state, frame).filter(({ kind }) => kind === 'reachPage')

describe('what HR has changed', () => {
  const pageDone = (page: number, finished = false): CycleCommand => ({
    kind: 'reachPageDone',
    page,
    result: { shard: finished ? 16 : 3, finished },
  })

  it('reaches the talks in pages, a cancelling when it holds', () => {
    expect(reaching(cycle)).toEqual([])
    const state = cycleAfter(cycle, monday, correct({ to: '2026-12-18' }))
    expect(reaching(state)).toMatchObject([{ key: 'service.reachPage.1', due: at(monday) }])
    const cancelled = cycleAfter(cycle, monday, halt('cancelled'))
    expect(reaching(cancelled)).toMatchObject([{ due: at('2026-10-05 10:30') }])
  })

  it('does not count a page twice, and begins anew when more is changed meanwhile', () => {
    const first = cycleAfter(cycleAfter(cycle, monday, correct({ to: '2026-12-18' })), monday, pageDone(1), 'service')
    expect(first.reach).toMatchObject({ page: 2, shard: 3 })
    expect(cycleAfter(first, monday, pageDone(1), 'service')).toBe(first)
    const again = cycleAfter(first, monday, halt('paused'))
    expect(again.reach).toMatchObject({ page: 3, shard: 0 })
    expect(cycleAfter(again, monday, pageDone(2, true), 'service')).toBe(again)
    const done = cycleAfter(again, monday, pageDone(3, true), 'service')
    expect(reaching(done)).toEqual([])
    expect(refused(again, monday, pageDone(3), 'hr')).toBe('notYours')
  })
})

describe('settings of before', () => {
  it('are those that stand at that very moment', () => {
    const state = cycleAfter(cycle, monday, correct({ to: '2026-12-18' }))
    expect(settingsAt(state, at(monday)).to).toBe('2026-12-18')
    expect(settingsAt(state, at(monday) - 1).to).toBe('2026-12-11')
    expect(settingsAt(cycle, at(monday))).toEqual(cycleSettings)
    expect(ownVersionsOf(cycle)).toEqual([])
  })

  it('know which template was asked with each version, when another choice was corrected between', () => {
    const template = 'm_0123456789abcdef'
    const own = cycleAfter(cycle, monday, correct({ template, templateVersion: 3 }))
    const named = cycleAfter(own, minutes(1), correct({ template, templateVersion: 3, name: 'Höstens samtal' }, 1))
    const last = cycleAfter(named, minutes(2), correct({ template, templateVersion: 4, name: 'Höstens samtal' }, 2))
    expect(ownVersionsOf(last)).toEqual([
      { template, templateVersion: 3 },
      { template, templateVersion: 3 },
      { template, templateVersion: 4 },
    ])
  })

  it('are the same with the months of follow-ups in another order', () => {
    const state: Cycle = { ...cycle, settings: { ...cycleSettings, followUpMonths: [5, 2], units: ['Vård', 'Skola'] } }
    expect(refused(state, monday, correct({ followUpMonths: [2, 5], units: ['Skola', 'Vård'] }))).toBe('empty')
    expect(refused(state, monday, correct({ followUpMonths: [2, 6] }))).toBe('done')
  })
})

describe('a cycle that is halted again and again', () => {
  it('keeps each halt with its own end, and the last twenty of them', () => {
    let state = cycle
    for (let n = 0; n < 21; n++)
      state = cycleAfter(cycleAfter(state, minutes(2 * n), halt('paused')), minutes(2 * n + 1), goOn())
    expect(state.halts).toHaveLength(20)
    expect(state.halts?.map(({ from, to }) => (to ?? 0) - from)).toEqual(Array.from({ length: 20 }, () => 60_000))
  })

  it('reaches its talks at once, but for a cancelling', () => {
    expect(reaching(cycleAfter(cycle, monday, halt('paused')))).toMatchObject([{ due: at(monday) }])
  })

  it('goes on with the same last day without a correction, also on that day', () => {
    const closed = cycleAfter(cycle, monday, halt('closed'))
    expect(cycleAfter(closed, '2026-12-11 10:00', goOn()).corrections).toBeUndefined()
    const later = cycleAfter(closed, '2026-12-11 10:00', goOn('2027-01-29'))
    expect(later.corrections).toMatchObject([{ by: person, at: at('2026-12-11 10:00') }])
  })
})
