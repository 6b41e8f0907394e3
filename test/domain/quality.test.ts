/** What is let out of the pulse never leads back to fewer than five answers, however it is cut, counted and compared. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Counts,
  nothingReleased,
  qualityOf,
  type Released,
  release,
  type UnitTally,
} from '../../functions/domain/quality.ts'
import { addDays } from '../../functions/domain/time.ts'

describe('a unit', () => {
  it('is shown from five answers on, as the share of those who agree', () => {
    const { units } = qualityOf(released([{ unit: 'Skola', counts: { 'QF4.5': 2, 'QF4.4': 1, 'QF4.2': 2 } }]))
    expect(units.get('Skola')?.statements.QF4).toEqual({ percent: 60, answers: 5 })
  })

  it('looks the same with four answers as with none', () => {
    const four = qualityOf(released([{ unit: 'Skola', counts: { 'QF4.5': 4 } }]))
    const none = qualityOf(released([{ unit: 'Skola', counts: {} }]))
    expect(four).toEqual(none)
  })

  it('counts each question, and each follow-up, for itself', () => {
    const { units } = qualityOf(
      released([{ unit: 'Skola', counts: { 'QF1.5': 5, 'QF2.5': 4, 'QF6.1.4': 3, 'QF6.2.4': 3 } }]),
    )
    expect(units.get('Skola')).toEqual({ statements: { QF1: { percent: 90, bound: 'orMore', answers: 5 } } })
  })

  it('says no more than that nearly all agree, or nearly none', () => {
    const { units } = qualityOf(released([{ unit: 'Skola', counts: { 'QF1.5': 19, 'QF1.1': 1, 'QF2.3': 20 } }]))
    expect(units.get('Skola')?.statements).toEqual({
      QF1: { percent: 90, bound: 'orMore', answers: 20 },
      QF2: { percent: 10, bound: 'orLess', answers: 20 },
    })
  })

  it('says so from nine of ten on, and up to one of ten', () => {
    const counts = { 'QF1.5': 9, 'QF1.1': 1, 'QF2.4': 1, 'QF2.2': 9, 'QF3.5': 8, 'QF3.1': 2 }
    expect(qualityOf(released([{ unit: 'Skola', counts }])).units.get('Skola')?.statements).toEqual({
      QF1: { percent: 90, bound: 'orMore', answers: 10 },
      QF2: { percent: 10, bound: 'orLess', answers: 10 },
      QF3: { percent: 80, answers: 10 },
    })
  })

  it('shows of the outcome what was said at the latest follow-up that enough have answered', () => {
    const counts = { 'QF6.1.5': 3, 'QF6.1.2': 3, 'QF6.2.5': 4, 'QF6.2.1': 1, 'QF6.10.5': 2 }
    expect(qualityOf(released([{ unit: 'Skola', counts }])).all.outcome).toEqual({ percent: 80, answers: 5 })
  })
})

describe('the lines of plans', () => {
  /** Of so many talks with one done line each. */
  const done = (talks: number) => ({ 'lines.1.1': talks, 'lines.1.2': talks })

  it('are shown from five talks on, in whole tens, however many lines there are', () => {
    const four = { 'lines.1.1': 4, 'lines.1.2': 30, 'lines.1.3': 10 }
    expect(qualityOf(released([{ unit: 'Skola', counts: four }])).units.get('Skola')).toBeUndefined()
    const { units } = qualityOf(
      released([{ unit: 'Skola', counts: { 'lines.1.1': 5, 'lines.1.2': 15, 'lines.1.3': 8 } }]),
    )
    expect(units.get('Skola')?.lines).toEqual({
      done: { percent: 70, answers: 5 },
      onItsWay: { percent: 30, answers: 5 },
      stuck: { percent: 10, bound: 'orLess', answers: 5 },
      noLongerRelevant: { percent: 10, bound: 'orLess', answers: 5 },
    })
  })

  it('are those of the latest follow-up that enough talks have had', () => {
    const counts = { ...done(6), 'lines.2.1': 5, 'lines.2.4': 9, 'lines.10.1': 2, 'lines.10.2': 2 }
    expect(qualityOf(released([{ unit: 'Skola', counts }])).all.lines).toMatchObject({
      done: { percent: 10, bound: 'orLess', answers: 5 },
      stuck: { percent: 90, bound: 'orMore', answers: 5 },
    })
  })

  it('of small units are shown together, and of four talks not even through the whole', () => {
    const large = { unit: 'Skola', counts: { 'lines.1.1': 10, 'lines.1.2': 5, 'lines.1.5': 5 } }
    const small = { unit: 'Växeln', counts: { 'lines.1.1': 4, 'lines.1.2': 40 } }
    const { all, rest } = qualityOf(released([large, small], { talks: 4 }))
    expect(all.lines?.done).toEqual({ percent: 50, answers: 10 })
    expect(rest.lines).toBeUndefined()
  })
})

describe('small units', () => {
  const small: { unit: string; counts: Record<string, number> }[] = [
    { unit: 'Arkivet', counts: { 'QF4.5': 3 } },
    { unit: 'Växeln', counts: { 'QF4.1': 2 } },
  ]

  it('that can never be five are shown together at once, and in the whole', () => {
    const quality = qualityOf(released(small, { talks: 3 }))
    expect(quality.rest.statements.QF4).toEqual({ percent: 60, answers: 5 })
    expect(quality.all.statements.QF4).toEqual({ percent: 60, answers: 5 })
    expect(quality.units.get('Arkivet')).toEqual({ statements: {} })
  })

  it('that could still be five are waited for, eight weeks at most', () => {
    const onDay = (today: string) => qualityOf(released(small, { talks: 9, today }))
    expect(onDay('2026-12-28').rest.statements.QF4).toBeUndefined()
    expect(onDay('2027-01-04').rest.statements.QF4).toEqual({ percent: 60, answers: 5 })
  })

  it('beside a large one do not show through the whole', () => {
    const large = { unit: 'Skola', counts: { 'QF4.5': 30 } }
    const { all, rest } = qualityOf(released([large, { unit: 'Växeln', counts: { 'QF4.1': 4 } }], { talks: 4 }))
    expect(all.statements.QF4).toEqual({ percent: 90, bound: 'orMore', answers: 30 })
    expect(rest.statements.QF4).toBeUndefined()
  })
})

describe('a unit that waits', () => {
  const talks = (count: number) =>
    new Map([
      ['Arkivet', count],
      ['Växeln', 4],
    ])
  const small = { unit: 'Växeln', weeks: [{ monday: '2026-11-09', counts: { 'QF4.1': 2 } }] }
  const weeks = [
    { monday: '2026-11-16', counts: { 'QF4.5': 1 } },
    { monday: '2026-11-09', counts: { 'QF4.5': 2 } },
  ]
  const together = (today: string, count = 9, of = weeks, before = nothingReleased) =>
    qualityOf(release(before, [{ unit: 'Arkivet', weeks: of }, small], talks(count), today)).rest.statements.QF4
      ?.answers

  it('has waited since its first answer that is not let out, in whichever order its weeks are read', () => {
    for (const of of [weeks, weeks.toReversed()])
      expect([together('2026-12-28', 9, of), together('2027-01-04', 9, of)]).toEqual([undefined, 5])
  })

  it('counts anew for what came after that', () => {
    const first = [{ monday: '2026-11-09', counts: { 'QF4.5': 5 } }]
    const before = release(nothingReleased, [{ unit: 'Arkivet', weeks: first }], talks(9), '2026-11-16')
    const later = [...first, { monday: '2026-11-16', counts: { 'QF4.5': 3 } }]
    expect(together('2027-01-04', 30, later, before)).toBeUndefined()
    expect(together('2027-01-11', 30, later, before)).toBe(5)
  })

  it('is not waited for once fewer than five of its talks are left to answer', () => {
    expect([together('2026-11-23', 5), together('2026-11-23', 4)]).toEqual([undefined, 5])
    const first = [{ monday: '2026-11-09', counts: { 'QF4.5': 5 } }]
    const before = release(nothingReleased, [{ unit: 'Arkivet', weeks: first }], talks(9), '2026-11-16')
    const later = [...first, { monday: '2026-11-16', counts: { 'QF4.5': 3 } }]
    expect([10, 9].map((count) => together('2026-11-23', count, later, before))).toEqual([undefined, 5])
  })
})

describe('whatever has been let out', () => {
  const none = [0, 0, 0, 0, 0]
  const shown = (question: string, own: Counts) =>
    qualityOf({ units: { Skola: { [question]: { own, rest: none } } }, textBatches: 0 }).all

  it('of fewer than five answers or talks shows nothing, nor of talks without a line', () => {
    expect(shown('QF4', [0, 0, 0, 0, 4]).statements).toEqual({})
    expect(shown('QF6.1', [0, 0, 0, 0, 4]).outcome).toBeUndefined()
    expect(shown('lines.1', [4, 8, 0, 0, 0])).not.toHaveProperty('lines')
    expect(shown('lines.1', [5, 0, 0, 0, 0])).not.toHaveProperty('lines')
    expect(shown('lines.1', [5, 0, 0, 0, 5]).lines?.noLongerRelevant.percent).toBe(90)
  })

  it('of a unit whose latest follow-up is with the rest shows the one before', () => {
    const Skola = {
      'QF6.1': { own: [0, 0, 0, 0, 5], rest: none },
      'QF6.2': { own: none, rest: [0, 0, 0, 0, 3] },
    }
    expect(qualityOf({ units: { Skola }, textBatches: 0 }).units.get('Skola')?.outcome?.answers).toBe(5)
  })

  it('has no place for a unit that has answered nothing', () => {
    const small = { unit: 'Växeln', counts: { 'QF4.5': 5 } }
    const other = { unit: 'Arkivet', counts: { 'QF4.5': 3 } }
    const third = { unit: 'Kontoret', counts: { 'QF4.5': 2 } }
    const { units, rest } = qualityOf(released([small, other, third, { unit: 'Tomma', counts: {} }], { talks: 3 }))
    expect([[...units.keys()].sort(), rest.statements.QF4?.answers]).toEqual([['Arkivet', 'Kontoret', 'Växeln'], 5])
  })
})

describe('from week to week', () => {
  it('a unit changes by five answers or more, or not at all', () => {
    const week = (monday: string, counts: Record<string, number>) => ({ monday, counts })
    const first = week('2026-11-09', { 'QF4.5': 5 })
    const talks = new Map([['Skola', 20]])
    const one = release(nothingReleased, [{ unit: 'Skola', weeks: [first] }], talks, '2026-11-16')
    const two = release(
      one,
      [{ unit: 'Skola', weeks: [first, week('2026-11-16', { 'QF4.1': 4 })] }],
      talks,
      '2026-11-23',
    )
    expect(two).toEqual(one)
    const three = release(
      two,
      [{ unit: 'Skola', weeks: [first, week('2026-11-16', { 'QF4.1': 5 })] }],
      talks,
      '2026-11-30',
    )
    expect(qualityOf(three).units.get('Skola')?.statements.QF4).toEqual({ percent: 50, answers: 10 })
  })
})

describe('the weakest statement', () => {
  it('is the one that the fewest agree with, once all five can be shown', () => {
    const counts = { 'QF1.5': 5, 'QF2.5': 5, 'QF3.5': 3, 'QF3.1': 2, 'QF4.5': 2, 'QF4.2': 3, 'QF5.5': 5 }
    expect(qualityOf(released([{ unit: 'Skola', counts }])).weakest).toBe('QF4')
    const equal = { ...counts, 'QF2.5': 2, 'QF2.1': 3 }
    expect(qualityOf(released([{ unit: 'Skola', counts: equal }])).weakest).toBe('QF2')
    const { 'QF5.5': _, ...missing } = counts
    expect(qualityOf(released([{ unit: 'Skola', counts: missing }])).weakest).toBeUndefined()
  })
})

/** Someone answers in some unit and week, a follow-up is over with lines that stand in one of four ways, or a week ends; leavers and joiners only change how many talks a unit has. */
type Event =
  | { what: 'answer'; unit: number; question: number; rating: number }
  | { what: 'followUp'; unit: number; lines: number[] }
  | { what: 'week' }
  | { what: 'talks'; unit: number; talks: number }

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constant('answer' as const),
      unit: fc.nat(4),
      question: fc.nat(2),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('followUp' as const),
      unit: fc.nat(4),
      lines: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ what: 'week' as const }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('talks' as const), unit: fc.nat(4), talks: fc.nat(12) }) },
)

const year: fc.Arbitrary<Event[]> = fc.array(event, { minLength: 40, maxLength: 160, size: 'max' })

describe('whatever is asked of all that was ever let out', () => {
  const questions = ['QF1', 'QF4', 'QF6.1', 'lines.1']

  it('no group, no difference between groups and no difference in time has one to four answers', () => {
    fc.assert(
      fc.property(year, (events) => {
        const history = live(events)
        for (const question of questions) {
          const groups = history.map((state) => groupsOf(state, question))
          for (const [later, now] of groups.entries()) {
            for (const earlier of [nothing, ...groups.slice(0, later)]) {
              // Groups hold nobody in common, so whatever is added up or subtracted is made of these.
              for (const [name, counts] of now) {
                const grown = minus(counts, earlier.get(name))
                // Of lines it is the talks that are to be many, and no line comes without them.
                const size = question === 'lines.1' && (grown[0] ?? 0) > 0 ? (grown[0] ?? 0) : sum(grown)
                if (
                  grown.some((count) => count < 0) ||
                  (size > 0 && size < 5) ||
                  (sum(grown) > 0 && grown[0] === 0 && question === 'lines.1')
                )
                  throw new Error(`${name} grew by ${grown}`)
              }
            }
          }
        }
      }),
      { numRuns: 20, seed: 11 },
    )
  })

  it('nothing is shown that was not answered, and nothing is taken back', () => {
    fc.assert(
      fc.property(year, (events) => {
        const history = live(events)
        for (const question of questions) {
          const answered = [1, 2, 3, 4, 5].map((rating) => {
            const keys = events.flatMap(keysOf)
            return keys.filter((key) => key === `${question}.${rating}`).length
          })
          let before: Counts = [0, 0, 0, 0, 0]
          for (const state of history) {
            const all = [...groupsOf(state, question).values()].reduce(plus, [0, 0, 0, 0, 0])
            expect(all.every((count, index) => count >= (before[index] ?? 0) && count <= (answered[index] ?? 0))).toBe(
              true,
            )
            before = all
          }
        }
      }),
      { numRuns: 40, seed: 12 },
    )
  })

  /** What is added to the counts, each time by one. */
  const keysOf = (one: Event): string[] => {
    if (one.what === 'answer') return [`${questions[one.question]}.${one.rating}`]
    return one.what === 'followUp' ? ['lines.1.1', ...one.lines.map((fate) => `lines.1.${fate}`)] : []
  }

  const live = (events: Event[]): Released[] => {
    const history: Released[] = []
    const tallies = new Map<number, Map<string, Record<string, number>>>()
    const talks = new Map([0, 1, 2, 3, 4].map((unit) => [`unit ${unit}`, unit < 2 ? 4 : 12]))
    let monday = '2026-11-09'
    let state = nothingReleased
    for (const one of [...events, { what: 'week' } as const]) {
      if (one.what === 'talks') talks.set(`unit ${one.unit}`, one.talks)
      if (one.what === 'answer' || one.what === 'followUp') {
        const weeks = tallies.get(one.unit) ?? new Map<string, Record<string, number>>()
        tallies.set(one.unit, weeks)
        for (const key of keysOf(one)) {
          const counts = weeks.get(monday) ?? {}
          weeks.set(monday, { ...counts, [key]: (counts[key] ?? 0) + 1 })
        }
      }
      if (one.what === 'week') {
        monday = addDays(monday, 7)
        const found = [...tallies].map(
          ([unit, weeks]): UnitTally => ({
            unit: `unit ${unit}`,
            weeks: [...weeks].map(([of, counts]) => ({ monday: of, counts })),
          }),
        )
        state = release(state, found, talks, monday)
        history.push(state)
      }
    }
    return history
  }

  /** All that HR can see of a question: each unit's own answers, and those of the rest together. */
  const groupsOf = ({ units }: Released, question: string): Map<string, Counts> => {
    const groups = new Map<string, Counts>()
    let rest: Counts = [0, 0, 0, 0, 0]
    for (const [unit, cells] of Object.entries(units)) {
      const cell = cells[question]
      if (!cell) continue
      groups.set(unit, cell.own)
      rest = plus(rest, cell.rest)
    }
    return groups.set('rest', rest)
  }

  const nothing = new Map<string, Counts>()
  const plus = (a: Counts, b: Counts): Counts => a.map((count, index) => count + (b[index] ?? 0))
  const minus = (a: Counts = [], b: Counts = []): Counts => a.map((count, index) => count - (b[index] ?? 0))
  const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0)
})

const released = (
  units: { unit: string; counts: Record<string, number> }[],
  { talks = 30, today = '2026-11-16' }: { talks?: number; today?: string } = {},
): Released =>
  release(
    nothingReleased,
    units.map(({ unit, counts }) => ({ unit, weeks: [{ monday: '2026-11-09', counts }] })),
    new Map(units.map(({ unit }) => [unit, talks])),
    today,
  )
