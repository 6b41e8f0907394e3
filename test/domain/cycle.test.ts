/** A cycle: a draft that HR changes, a launch in pages that can be cut off anywhere, and the dates it suggests. */
import { describe, expect, it } from 'vitest'
import { workingDaysBetween } from '../../functions/domain/calendar.ts'
import {
  type Cycle,
  type CycleCommand,
  cycleTimetable,
  decideCycle,
  indexOfCycle,
  invitationDue,
  type LaunchPage,
  leadWorkingDays,
  suggestedDates,
} from '../../functions/domain/cycle.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, calendar, cycleSettings, frame, local } from '../given.ts'

const id = 'c_h0sten2026000000'
const create: CycleCommand = { kind: 'create', id, settings: cycleSettings, person: 'p_hannarask0000000' }
const launchIt: CycleCommand = { kind: 'launch', person: 'p_hannarask0000000' }
const decide = (state: Cycle | undefined, command: CycleCommand, by: Actor = 'hr', time = '2026-09-24 10:00') =>
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
const draft = () => cycleAfter(undefined, create)
const launching = () => cycleAfter(draft(), launchIt)
const pageDone = (page: number, result: Partial<LaunchPage> = {}): CycleCommand => ({
  kind: 'launchPageDone',
  page,
  result: { shard: 0, after: 'p_x', opened: 25, leftOut: {}, finished: false, ...result },
})

describe('a launch for a first group', () => {
  const pilot = { units: ['Skola'], people: ['p_aisha00000000000'] }
  const first = () => cycleAfter(draft(), { ...launchIt, pilot } as CycleCommand)

  it('keeps who they are beside the head, and that it was for them', () => {
    const decided = decide(draft(), { ...launchIt, pilot } as CycleCommand)
    expect(decided.ok && decided.parts).toEqual([{ name: 'pilot', value: { people: pilot.people } }])
    const onHead = { units: ['Skola'], people: 1 }
    expect(first().launch).toMatchObject({ status: 'launching', pilot: onHead })
    expect(cycleAfter(first(), pageDone(1, { finished: true }), 'service').launch).toMatchObject({ pilot: onHead })
  })

  it('is for everyone from when the rest is added', () => {
    const launched = cycleAfter(first(), pageDone(1, { finished: true }), 'service')
    const adding = cycleAfter(launched, { kind: 'addPeople' })
    expect(adding.launch).not.toHaveProperty('pilot')
  })

  it('is for someone', () => {
    expect(refused(draft(), { ...launchIt, pilot: { units: [], people: [] } } as CycleCommand)).toBe('empty')
  })
})

describe('a new cycle', () => {
  it('is a draft that HR alone makes, changes and launches', () => {
    expect(draft().launch).toEqual({ status: 'draft' })
    for (const by of ['employee', 'manager', 'person', 'service'] as const) {
      expect(refused(undefined, create, by)).toBe('notYours')
      expect(refused(draft(), { kind: 'change', settings: cycleSettings }, by)).toBe('notYours')
      expect(refused(draft(), launchIt, by)).toBe('notYours')
    }
  })

  it('is made once', () => {
    expect(refused(draft(), create)).toBe('already')
  })

  it('can be changed until it is launched', () => {
    const settings = { ...cycleSettings, name: 'Hösten' }
    expect(cycleAfter(draft(), { kind: 'change', settings }).settings.name).toBe('Hösten')
    expect(refused(launching(), { kind: 'change', settings })).toBe('locked')
  })

  it('is listed among the cycles with how far it has come', () => {
    expect(indexOfCycle(draft())).toEqual({ cycle: 'cycles', status: 'draft', unit: '' })
  })
})

describe('a launch', () => {
  it('is one step after another, each a page', () => {
    expect(cycleTimetable(draft(), frame)).toEqual([])
    expect(cycleTimetable(launching(), frame)).toMatchObject([
      {
        key: 'service.launchPage.1',
        to: 'service',
        due: at('2026-09-24 10:00'),
        step: { kind: 'launchPage', page: 1 },
      },
    ])
    const second = cycleAfter(launching(), pageDone(1), 'service')
    expect(cycleTimetable(second, frame)).toMatchObject([{ key: 'service.launchPage.2' }])
  })

  it('happens once', () => {
    expect(refused(launching(), launchIt)).toBe('already')
  })

  it('counts what was opened and why people were left out', () => {
    const first = cycleAfter(launching(), pageDone(1, { opened: 20, leftOut: { noManager: 2, away: 1 } }), 'service')
    const last = pageDone(2, { opened: 3, leftOut: { noManager: 1 }, finished: true })
    expect(cycleAfter(first, last, 'service', '2026-09-24 10:05').launch).toEqual({
      status: 'launched',
      at: at('2026-09-24 10:00'),
      by: 'p_hannarask0000000',
      finishedAt: at('2026-09-24 10:05'),
      opened: 23,
      leftOut: { noManager: 3, away: 1 },
    })
  })

  it('does not count a page twice that came twice', () => {
    const first = cycleAfter(launching(), pageDone(1), 'service')
    expect(cycleAfter(first, pageDone(1), 'service')).toBe(first)
    const done = cycleAfter(first, pageDone(2, { finished: true }), 'service')
    expect(cycleAfter(done, pageDone(2, { finished: true }), 'service')).toBe(done)
    expect(cycleTimetable(done, frame).map(({ kind }) => kind)).toEqual(['releaseQuality', 'deleteTexts'])
  })

  it('is counted by the service alone', () => {
    expect(refused(launching(), pageDone(1), 'hr')).toBe('notYours')
  })
})

describe('the invitations of a cycle', () => {
  it('go within the first hour of the day, each talk always at the same minute', () => {
    const dues = ['t_aaaaaaaaaaaaaaaa', 't_bbbbbbbbbbbbbbbb', 't_cccccccccccccccc'].map((talk) =>
      invitationDue('2026-09-28', talk, frame),
    )
    expect(new Set(dues).size).toBe(3)
    for (const due of dues) {
      expect(due).toBeGreaterThanOrEqual(at('2026-09-28 08:00'))
      expect(due).toBeLessThan(at('2026-09-28 08:55'))
    }
  })

  it('go on the first working day when theirs is none', () => {
    expect(local(invitationDue('2026-10-03', 't_aaaaaaaaaaaaaaaa', frame)).slice(0, 10)).toBe('2026-10-05')
  })
})

describe('the dates that a new cycle suggests', () => {
  it('leave a full lead time between preparation and the first talks', () => {
    const dates = suggestedDates('2026-09-23', frame)
    expect(dates).toEqual({
      invitationOn: '2026-09-28',
      preparationOn: '2026-10-05',
      bookedBy: '2026-10-05',
      from: '2026-10-19',
      to: '2026-11-30',
    })
    expect(workingDaysBetween(dates.preparationOn, dates.from, calendar)).toBe(leadWorkingDays)
  })
})

describe('a cycle that is not there', () => {
  const settings = cycleSettings
  const person = 'p_hannarask0000000'
  it.each<[CycleCommand, Actor]>([
    [{ kind: 'change', settings }, 'hr'],
    [{ kind: 'launch', person }, 'hr'],
    [{ kind: 'addPeople' }, 'hr'],
    [{ kind: 'launchPage', page: 1 }, 'service'],
    [pageDone(1), 'service'],
    [{ kind: 'promise', text: 'Kortare möten' }, 'hr'],
    [{ kind: 'recount' }, 'hr'],
    [{ kind: 'nudgeAll', person, mails: 3 }, 'hr'],
    [{ kind: 'stopLaunch' }, 'hr'],
    [{ kind: 'halt', halt: 'paused', person }, 'hr'],
  ])('is gone for %o', (command, by) => {
    expect(refused(undefined, command, by)).toBe('gone')
  })
})

describe('a page of a step', () => {
  const round = { shard: 3, finished: false }
  const pages: CycleCommand[] = [
    { kind: 'launchPage', page: 1 },
    { kind: 'recountPage', page: 1 },
    { kind: 'nudgePage', page: 1 },
    { kind: 'stopPage', page: 1 },
    { kind: 'reachPage', page: 1 },
  ]

  it('is the flow’s to take: nothing changes until it is done', () => {
    const state = launching()
    for (const page of pages) expect(cycleAfter(state, page, 'service')).toBe(state)
  })

  it('is done by the service alone, and in a round that is under way', () => {
    const state = launching()
    for (const kind of ['nudgePageDone', 'stopPageDone', 'reachPageDone'] as const) {
      expect(cycleAfter(state, { kind, page: 1, result: round }, 'service')).toBe(state)
      expect(refused(state, { kind, page: 1, result: round }, 'hr')).toBe('notYours')
    }
    for (const page of pages.slice(1)) expect(refused(state, page, 'hr')).toBe('notYours')
    expect(refused(state, { kind: 'recountPageDone', page: 1 }, 'hr')).toBe('notYours')
  })
})

describe('the one cycle for talks outside any', () => {
  const gathered = () => cycleAfter(undefined, { kind: 'gatherStandalone' }, 'service')

  it('is made by the service, once, and stands on no list', () => {
    const state = gathered()
    expect(cycleAfter(state, { kind: 'gatherStandalone' }, 'service', '2026-10-01 10:00')).toBe(state)
    expect(refused(undefined, { kind: 'gatherStandalone' }, 'hr')).toBe('notYours')
    expect(indexOfCycle(state)).toEqual({})
  })

  it('is not HR’s to steer, and counts as ever', () => {
    const halt: CycleCommand = { kind: 'halt', halt: 'paused', person: 'p_hannarask0000000' }
    expect(refused(gathered(), halt)).toBe('notYours')
    expect(refused(gathered(), { kind: 'nudgeAll', person: 'p_hannarask0000000', mails: 3 })).toBe('notYours')
    expect(refused(gathered(), { kind: 'recountPage', page: 1 }, 'service')).toBe('done')
    expect(refused({ ...gathered(), id }, halt)).toBe('done')
  })
})

describe('how many a launch is for', () => {
  it('stands with it when it is said', () => {
    expect(cycleAfter(draft(), { ...launchIt, people: 40 } as CycleCommand).launch).toMatchObject({ people: 40 })
    expect(launching().launch).not.toHaveProperty('people')
  })

  it('is at most three hundred addresses that HR has typed', () => {
    const first = (count: number) => ({
      ...launchIt,
      pilot: { units: [], people: Array.from({ length: count }, (_, index) => `p_${index}`) },
    })
    expect(refused(draft(), first(300) as CycleCommand)).toBe('done')
    expect(refused(draft(), first(301) as CycleCommand)).toBe('notNow')
  })
})

describe('people of a cycle that has its last day today', () => {
  it('are still added', () => {
    const launched = cycleAfter(launching(), pageDone(1, { finished: true }), 'service')
    expect(refused(launched, { kind: 'addPeople' }, 'hr', '2026-12-11 10:00')).toBe('done')
    expect(refused(launched, { kind: 'addPeople' }, 'hr', '2026-12-12 00:00')).toBe('inThePast')
    expect(refused(launched, { kind: 'addPeople' }, 'service')).toBe('notYours')
    expect(refused(launching(), { kind: 'addPeople' })).toBe('notNow')
    expect(cycleAfter(launched, { kind: 'addPeople' }).launch).toMatchObject({ status: 'launching', adds: true })
  })
})

describe('what comes of the answers of a cycle', () => {
  const launched = () => cycleAfter(launching(), pageDone(1, { finished: true }), 'service')

  it('is promised by HR, and let out and deleted by the service', () => {
    expect(cycleAfter(launched(), { kind: 'promise', text: 'Kortare möten' }).quality?.promise?.text).toBe(
      'Kortare möten',
    )
    expect(refused(launched(), { kind: 'releaseQuality', n: 1 }, 'service')).toBe('done')
    const released = cycleAfter(launched(), { kind: 'qualityReleased', n: 1 }, 'service', '2026-09-28 05:00')
    expect(released.quality?.releases).toBe(1)
    expect(refused(launched(), { kind: 'deleteTexts' }, 'service')).toBe('done')
    expect(cycleAfter(launched(), { kind: 'textsDeleted' }, 'service').quality?.textsDeleted).toBe(
      at('2026-09-24 10:00'),
    )
  })
})
