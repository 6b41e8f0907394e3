/** HR reminds: who is mailed and who is not, and what is kept of it. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import {
  decideNudge,
  isQuiet,
  isWaiting,
  mayBeNudged,
  type NudgePerson,
  nudgePerson,
  waitsFor,
} from '../../functions/domain/nudge.ts'
import { decideNudging, isNudging, nudgingTimetable } from '../../functions/domain/nudging.ts'
import { owes } from '../../functions/domain/owed.ts'
import type { Person } from '../../functions/domain/person.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { day } from '../../functions/domain/time.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import {
  afterwards,
  at,
  calendar,
  cycle,
  frame,
  inFollowUp,
  local,
  open,
  pass,
  person,
  planProposed,
} from '../given.ts'

/** Invited, with the questions sent, and nothing done. */
const idle = (): Talk => pass(open(), '2026-09-24 10:00', '2026-10-30 10:00').told.talk
const quiet = at('2026-10-19 10:00')
const waits = (talk: Talk, now = quiet, role: 'employee' | 'manager' = 'employee') =>
  waitsFor({ ...talk, mails: lastMailed(talk.mails, '2026-10-05 09:00') }, role, frame, now)
/** As if nothing had gone since. */
const lastMailed = (mails: Talk['mails'], until: string) =>
  Object.fromEntries(Object.entries(mails).filter(([, { at: sent }]) => sent <= at(until)))
const silent = (): Talk => ({ ...idle(), mails: lastMailed(idle().mails, '2026-10-05 09:00') })
const nudged = (state: Talk, run: number, now = quiet): Talk => {
  const decided = decideNudge(state, { kind: 'nudge', run }, frame, now)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}

describe('whoever has something to do', () => {
  it('is reminded of it', () => {
    expect(waits(idle())).toEqual(['prepare'])
    expect(waits(idle(), quiet, 'manager')).toEqual(['book', 'prepare'])
    expect(waits(planProposed().talk, at('2026-11-30 10:00'))).toEqual(['confirmPlan'])
    expect(waits(inFollowUp().talk, at('2027-01-20 10:00'), 'manager')).toEqual(['answerFollowUp'])
  })

  it('is left in peace when they were mailed in the last five working days', () => {
    const mailed = (day: string): Talk => ({
      ...silent(),
      mails: { ...silent().mails, 'employee.reminder.1': { status: 'sent', at: at(`${day} 09:00`), attempt: 'a' } },
    })
    expect(waitsFor(mailed('2026-10-13'), 'employee', frame, quiet)).toEqual([])
    expect(waitsFor(mailed('2026-10-12'), 'employee', frame, quiet)).toEqual(['prepare'])
    // To the other is another matter.
    expect(waitsFor(mailed('2026-10-13'), 'manager', frame, quiet)).not.toEqual([])
  })

  it('is left in peace when they are away, on paper, not reached, or done', () => {
    const talk = silent()
    const { employee, manager } = talk.people
    const others: Talk[] = [
      { ...talk, away: { employee: '2026-11-02' } },
      { ...talk, people: { manager, employee: { ...employee, paper: 'noAddress' } } },
      { ...talk, unreached: { employee: { at: 0, why: 'noAddress' } } },
      { ...talk, guards: { employee: { n: 1, objected: 1, since: 0, versions: { employee: 0, manager: 0 } } } },
      { ...talk, preparation: { ...talk.preparation, employee: { status: 'withoutWriting', version: 0, at: 0 } } },
      { ...talk, ended: { n: 1, at: 0, why: 'removed' } },
    ]
    expect(others.map((one) => waitsFor(one, 'employee', frame, quiet))).toEqual(others.map(() => []))
  })

  it('is not reminded to prepare before the questions have come', () => {
    expect(waitsFor(open().talk, 'employee', frame, at('2026-09-25 10:00'))).toEqual([])
  })
})

describe('a reminder', () => {
  it('is a mail of its own on the timetable, in working hours', () => {
    const talk = nudged(silent(), 1, at('2026-10-24 12:00'))
    const [row] = talkTimetable(talk, frame).filter(({ kind }) => kind === 'nudge')
    expect(row).toMatchObject({ key: 'employee.nudge.1', to: 'employee', asked: false })
    expect(local(row?.due ?? 0)).toMatch(/^2026-10-26 08:/)
  })

  it('comes at most once a week, and once for each time that HR reminds', () => {
    const once = nudged(silent(), 1)
    expect(nudged(once, 1)).toBe(once)
    expect(nudged(once, 2, at('2026-10-25 23:59'))).toBe(once)
    expect(nudged(once, 2, at('2026-10-26 08:00')).nudges).toMatchObject([
      { n: 1, run: 1 },
      { n: 2, run: 2 },
    ])
  })

  it('is marked when it is only of preparing, which HR does not know by name', () => {
    expect(nudged(silent(), 1).nudges).toMatchObject([{ quiet: true }])
    const proposed: Talk = { ...planProposed().talk, mails: {} }
    expect(nudged(proposed, 1, at('2026-11-30 10:00')).nudges?.[0]).not.toHaveProperty('quiet')
  })

  it('is nobody else’s to ask for than HR’s, through the cycle', () => {
    const now = '2026-10-19 10:00'
    expect(() => afterwards(open(), now, 'manager', { kind: 'nudge', run: 1 })).toThrow('notYours')
  })
})

describe('a manager', () => {
  const asked = { kind: 'nudge', cycle: cycle.id, run: 1, quiet: false } as const
  const told = (state: Person, run = 1, now = quiet): Person => {
    const decided = nudgePerson(state, { ...asked, run }, frame, now)
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.state
  }

  it('gets one mail for all talks of the cycle, once a week', () => {
    const once = told(person)
    const keys = personTimetable(once, frame).map(({ key }) => key)
    expect(keys.filter((key) => key.startsWith('person.nudge'))).toEqual(['person.nudge.1'])
    expect(told(once)).toBe(once)
    expect(told(once, 2, at('2026-10-23 10:00'))).toBe(once)
    expect(told(once, 2, at('2026-10-26 10:00')).nudges).toHaveLength(2)
  })

  it('is left in peace when away, gone or not reached', () => {
    const others: Person[] = [
      { ...person, details: { ...person.details, awayUntil: '2026-11-02' } },
      { ...person, gone: 1 },
      { ...person, bounced: 1 },
      { ...person, details: { ...person.details, email: '' } },
    ]
    expect(others.map((one) => mayBeNudged(one, cycle.id, calendar, quiet))).toEqual(others.map(() => false))
    expect(mayBeNudged(person, cycle.id, calendar, quiet)).toBe(true)
  })
})

describe('a cycle whose people HR reminds', () => {
  const launched: Cycle = {
    ...cycle,
    launch: { status: 'launched', at: 0, by: 'p_k', finishedAt: 0, opened: 4, leftOut: {} },
  }
  const command = { kind: 'nudgeAll', person: 'p_karin', mails: 3 } as const
  const going = (state: Cycle, ...[said, by]: [Parameters<typeof decideNudging>[1], 'hr' | 'service']): Cycle => {
    const decided = decideNudging(state, said, by, quiet)
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.state
  }

  it('goes through its talks page by page, one time after the other', () => {
    const first = going(launched, command, 'hr')
    expect(nudgingTimetable(first).map(({ key }) => key)).toEqual(['service.nudgePage.1'])
    expect(() => going(first, command, 'hr')).toThrow('notNow')
    const page = { kind: 'nudgePageDone', page: 1, result: { shard: 3, finished: false } } as const
    const second = going(first, page, 'service')
    expect(going(second, page, 'service')).toBe(second)
    const done = going(second, { kind: 'nudgePageDone', page: 2, result: { shard: 16, finished: true } }, 'service')
    expect([isNudging(done), nudgingTimetable(done)]).toEqual([false, []])
    expect(going(done, command, 'hr').nudges).toMatchObject([{ run: 1, mails: 3, by: 'p_karin' }, { run: 2 }])
  })

  it('asks nobody but HR, and only once it is launched', () => {
    expect(() => going(launched, command, 'service')).toThrow('notYours')
    expect(() => going({ ...launched, launch: { status: 'draft' } }, command, 'hr')).toThrow('notNow')
    expect(() => going(launched, { ...command, mails: 0 }, 'hr')).toThrow('empty')
  })
})

describe('whether anything waits', () => {
  it('is so for who may be reminded now, and not for a week after a reminder', () => {
    expect(isWaiting(silent(), frame, quiet)).toBe(true)
    expect(isWaiting({ ...silent(), nudges: [{ n: 1, run: 1, at: at('2026-10-13 10:00') }] }, frame, quiet)).toBe(false)
    expect(isWaiting({ ...silent(), nudges: [{ n: 1, run: 1, at: at('2026-10-12 10:00') }] }, frame, quiet)).toBe(true)
    expect(isWaiting({ ...silent(), away: { employee: '2026-11-02' } }, frame, quiet)).toBe(false)
  })

  it('is not that a manager vouches for an address, and not a preparation that has not begun', () => {
    const guarded = {
      employee: { n: 1, since: at('2026-10-12 10:00'), by: 'p_hr', versions: { employee: 0, manager: 0 } },
    }
    const talk: Talk = { ...silent(), guards: guarded }
    expect(owes(talk, 'manager', frame, quiet)).toContain('vouch')
    expect(waitsFor(talk, 'manager', frame, quiet)).toEqual(['book', 'prepare'])
    expect(waitsFor(open().talk, 'manager', frame, at('2026-10-12 10:00'))).toEqual(['book'])
  })

  it('is a matter of five working days since a mail that went, or is on its way', () => {
    const mailed = (status: 'sent' | 'claimed' | 'waiting' | 'skipped'): Talk => ({
      ...silent(),
      mails: {
        'employee.reminder.1': { status, at: at('2026-10-16 09:00'), attempt: 'a', tries: 1, reason: '' } as never,
      },
    })
    const waits = (status: Parameters<typeof mailed>[0]) =>
      waitsFor(mailed(status), 'employee', frame, quiet).length > 0
    expect([waits('sent'), waits('claimed'), waits('waiting'), waits('skipped')]).toEqual([false, false, true, true])
  })

  it('is quiet only when preparing is all of it', () => {
    expect([isQuiet(['prepare']), isQuiet(['prepare', 'book']), isQuiet(['confirmPlan'])]).toEqual([true, false, false])
  })
})

describe('a talk for which nothing waits', () => {
  it('is not reminded of', () => {
    const done: Talk = {
      ...silent(),
      preparation: { ...silent().preparation, employee: { status: 'withoutWriting', version: 0, at: 0 } },
    }
    expect(nudged(done, 1)).toBe(done)
    expect(nudged(silent(), 1)).toHaveProperty('nudges')
  })

  it('keeps the last twelve reminders, and has the latest alone on its timetable', () => {
    const talk = silent()
    const many = Array.from({ length: 12 }, (_, index) => ({
      n: index + 1,
      run: index + 1,
      at: at('2026-09-01 10:00'),
    }))
    const next = nudged({ ...talk, nudges: many }, 13)
    expect(next.nudges?.map(({ n }) => n)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    const rows = talkTimetable(next, frame).filter(({ kind }) => kind === 'nudge')
    expect(rows.map(({ n }) => n)).toEqual([13])
    expect((rows[0]?.until ?? 0) - (rows[0]?.due ?? 0)).toBe(3 * day)
  })

  it('is reminded of once for each time, also when a week has passed', () => {
    const once = nudged(silent(), 1)
    expect(nudged(once, 1, at('2026-10-27 10:00'))).toBe(once)
  })
})

describe('a manager who is reminded', () => {
  const tell = (state: Person, command: Partial<NudgePerson> = {}, time = '2026-10-19 10:00'): Person => {
    const decided = decidePerson(
      state,
      { kind: 'nudge', cycle: cycle.id, run: 1, quiet: false, ...command },
      'service',
      frame,
      at(time),
    )
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.state
  }

  it('gets one mail, which is of use for three days', () => {
    const [mail] = personTimetable(tell(person), frame)
    expect(mail).toMatchObject({ key: 'person.nudge.1', to: 'person', kind: 'nudge', n: 1, asked: false })
    expect((mail?.until ?? 0) - (mail?.due ?? 0)).toBe(3 * day)
  })

  it('is remembered with the unit and that it is only of preparing, where that is so', () => {
    expect(tell(person).nudges).toEqual([{ n: 1, cycle: cycle.id, run: 1, at: quiet }])
    expect(tell(person, { unit: 'Skolan', quiet: true }).nudges).toMatchObject([{ unit: 'Skolan', quiet: true }])
  })

  it('is so in each cycle by itself, and once for each time', () => {
    const once = tell(person)
    expect(tell(once, { cycle: 'c_other' }).nudges).toHaveLength(2)
    expect(tell(once, { run: 1 }, '2026-10-27 10:00')).toBe(once)
    expect(tell({ ...person, nudges: [{ n: 1, cycle: 'c_other', run: 1, at: quiet }] }).nudges).toHaveLength(2)
  })

  it.each<[string, Person, boolean]>([
    ['who leaves later', { ...person, left: '2026-10-20' }, true],
    ['who leaves today', { ...person, left: '2026-10-19' }, false],
    [
      'whose old address has objected',
      { ...person, address: { n: 1, from: 'm@f.example', at: 0, objected: 1 } },
      false,
    ],
    [
      'who was mailed such a reminder lately',
      { ...person, mails: { 'person.nudge.1': { status: 'sent', at: at('2026-10-16 10:00'), attempt: 'a' } } },
      false,
    ],
    [
      'who was mailed a digest lately',
      { ...person, mails: { 'person.digest.202642': { status: 'sent', at: at('2026-10-16 10:00'), attempt: 'a' } } },
      true,
    ],
  ])('or is not: one %s', (_, state, may) => {
    expect(mayBeNudged(state, cycle.id, calendar, quiet)).toBe(may)
  })

  it('has the last twelve on record', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ n: index + 1, cycle: 'c_old', run: index, at: 0 }))
    expect(
      tell({ ...person, nudges: many })
        .nudges?.map(({ n }) => n)
        .at(0),
    ).toBe(2)
  })
})

describe('a time that HR reminds', () => {
  const all = { kind: 'nudgeAll', person: 'p_karin', mails: 3 } as const
  const going = (state: Cycle, command: Parameters<typeof decideNudging>[1], by: 'hr' | 'service' = 'hr') => {
    const decided = decideNudging(state, command, by, quiet)
    return decided.ok ? decided.state : decided.refusal.code
  }

  it('is remembered with the unit that it was for', () => {
    expect(going(cycle, { ...all, unit: 'Skolan' })).toMatchObject({ nudges: [{ run: 1, unit: 'Skolan' }] })
    expect((going(cycle, all) as Cycle).nudges?.[0]).not.toHaveProperty('unit')
  })

  it('is one of the last thirty that are', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ run: index + 1, at: 0, by: 'p_karin', mails: 1 }))
    const { nudges } = going({ ...cycle, nudges: many }, all) as Cycle
    expect([nudges?.length, nudges?.at(0)?.run, nudges?.at(-1)?.run]).toEqual([30, 2, 31])
  })

  it('goes by pages that the service alone takes', () => {
    const first = going(cycle, all) as Cycle
    const page = { kind: 'nudgePage', page: 1 } as const
    expect([going(first, page, 'service'), going(first, page)]).toEqual([first, 'notYours'])
    expect(going(first, { kind: 'nudgePageDone', page: 1, result: { shard: 3, finished: false } })).toBe('notYours')
  })
})
