/**
 * What HR may see of the pulse. Answers are let out in batches of five or more that belong to one group for ever: a unit's own, or the rest,
 * where small units are together. Whatever is subtracted from what, unit from total or week from week, is a sum of whole batches.
 */
import * as z from 'zod'
import { isOfLines, type LineFate, linesCounted } from './lines-counted.ts'
import { type StatementId, statementsDayAfter } from './templates/pulse.ts'
import type { PlainDate } from './time.ts'
import { addDays } from './time.ts'

/** No group of fewer answers is ever seen. */
export const fewest = 5
/** A unit whose answers have waited for so long goes along with the rest. */
export const weeksWaited = 8

/** How many chose 1, 2, 3, 4 and 5; of the lines of plans, what `linesCounted` says. */
const counts = z.array(z.number()).length(5)
export type Counts = z.infer<typeof counts>

/** `QF1` … `QF5`, and for each follow-up `QF6.<id>` and `lines.<id>`. */
export type Question = string

export const released = z.object({
  /** By unit and question: what is shown of the unit itself, and what is shown in the rest alone. */
  units: z.record(z.string(), z.record(z.string(), z.object({ own: counts, rest: counts }))),
  /** How many batches of free texts are let out. */
  textBatches: z.number(),
})
/** Part `released`, beside the texts. */
export type Released = z.infer<typeof released>

export const nothingReleased: Released = { units: {}, textBatches: 0 }

/** What a unit has answered, week by week. */
export type UnitTally = { unit: string; weeks: { monday: PlainDate; counts: Record<string, number> }[] }

/** `talks`: how many a unit has in the cycle, so that one that can never reach five is not waited for. */
export const release = (
  before: Released,
  tallies: UnitTally[],
  talks: Map<string, number>,
  today: PlainDate,
): Released => {
  const shown = new Map(
    Object.entries(before.units).map(([unit, questions]) => [unit, new Map(Object.entries(questions))]),
  )
  const cellOf = (unit: string, question: Question) => shown.get(unit)?.get(question) ?? { own: none, rest: none }
  const grow = (unit: string, question: Question, group: 'own' | 'rest', more: Counts) => {
    const cell = cellOf(unit, question)
    shown.set(unit, new Map(shown.get(unit)).set(question, { ...cell, [group]: plus(cell[group], more) }))
  }
  for (const question of questionsIn(tallies)) {
    const together: { unit: string; pending: Counts }[] = []
    for (const { unit, weeks } of tallies) {
      const { own, rest } = cellOf(unit, question)
      const known = plus(own, rest)
      const pending = minus(
        weeks.reduce((sum, week) => plus(sum, countsOf(week.counts, question)), none),
        known,
      )
      const size = sizeOf(question, pending)
      if (size === 0) continue
      if (size >= fewest) grow(unit, question, 'own', pending)
      else if (
        canNotReachFive(unit, sizeOf(question, known)) ||
        hasWaited(weeks, question, sizeOf(question, known), today)
      )
        together.push({ unit, pending })
    }
    const size = together.reduce((sum, { pending }) => sum + sizeOf(question, pending), 0)
    if (size >= fewest) for (const { unit, pending } of together) grow(unit, question, 'rest', pending)
  }
  return {
    ...before,
    units: Object.fromEntries([...shown].map(([unit, questions]) => [unit, Object.fromEntries(questions)])),
  }

  function canNotReachFive(unit: string, known: number): boolean {
    return (talks.get(unit) ?? 0) - known < fewest
  }
}

/** Whole percents of those who answered 4 or 5. Where nearly all say the same, the figure says no more than that. */
export type Share = {
  percent: number
  bound?: 'orMore' | 'orLess'
  /** How many have answered, in whole fives. */
  answers: number
}

export type Figures = {
  statements: Partial<Record<StatementId, Share>>
  /** QF6 at the latest follow-up that enough have answered. */
  outcome?: Share
  /** What the plans' lines had come to at the latest follow-up that enough talks have had. */
  lines?: Record<LineFate, Share>
}

export type Quality = {
  all: Figures
  /** Units that are shown; one with too few answers is not here, nor is one with none. */
  units: Map<string, Figures>
  /** All the others together. */
  rest: Figures
  /** What the fewest agree with, once enough have answered each statement. */
  weakest?: StatementId
}

export const qualityOf = ({ units }: Released): Quality => {
  const groups = Object.entries(units)
  const own = groups.map(([unit, questions]) => [unit, pick(questions, 'own')] as const)
  const rest = sumOf(groups.map(([, questions]) => pick(questions, 'rest')))
  const all = figuresOf(sumOf([...own.map(([, group]) => group), rest]))
  return {
    all,
    units: new Map(own.map(([unit, group]) => [unit, figuresOf(group)])),
    rest: figuresOf(rest),
    weakest: weakestOf(all),
  }
}

type Group = Map<Question, Counts>

const pick = (questions: Released['units'][string], group: 'own' | 'rest'): Group =>
  new Map(Object.entries(questions).map(([question, cell]) => [question, cell[group]]))

const sumOf = (groups: Group[]): Group => {
  const sum: Group = new Map()
  for (const group of groups) {
    for (const [question, more] of group) sum.set(question, plus(sum.get(question) ?? none, more))
  }
  return sum
}

const figuresOf = (group: Group): Figures => {
  const shares = statementsDayAfter.flatMap((id) => {
    const share = shareOf(group.get(id) ?? none)
    return share ? [[id, share] as const] : []
  })
  const lines = latest(group, isOfLines, linesOf)
  return {
    statements: Object.fromEntries(shares),
    outcome: latest(group, (question) => question.startsWith('QF6.'), shareOf),
    ...(lines && { lines }),
  }
}

/** Of the follow-ups that enough have answered. */
const latest = <Found>(
  group: Group,
  isIt: (question: Question) => boolean,
  read: (found: Counts) => Found | undefined,
): Found | undefined => {
  const followUp = (question: Question) => Number(question.slice(question.indexOf('.') + 1))
  return [...group]
    .filter(([question]) => isIt(question))
    .sort(([a], [b]) => followUp(b) - followUp(a))
    .map(([, found]) => read(found))
    .find((read) => read !== undefined)
}

const shareOf = (found: Counts): Share | undefined => {
  const size = found.reduce((sum, count) => sum + count, 0)
  const [, , , four = 0, five = 0] = found
  return size < fewest ? undefined : asShare((100 * (four + five)) / size, size)
}

/** In whole tens: what the shown shares leave of a hundred would else say of the fourth what its bound does not. */
const linesOf = ([talks = 0, ...lines]: Counts): Figures['lines'] => {
  const all = lines.reduce((sum, count) => sum + count, 0)
  if (talks < fewest || all === 0) return undefined
  const share = (fate: LineFate) =>
    asShare(10 * Math.round((10 * (lines[linesCounted.indexOf(fate) - 1] ?? 0)) / all), talks)
  return {
    done: share('done'),
    onItsWay: share('onItsWay'),
    stuck: share('stuck'),
    noLongerRelevant: share('noLongerRelevant'),
  }
}

const asShare = (exactly: number, size: number): Share => {
  const percent = Math.round(exactly)
  const answers = Math.floor(size / fewest) * fewest
  if (percent >= 90) return { percent: 90, bound: 'orMore', answers }
  if (percent <= 10) return { percent: 10, bound: 'orLess', answers }
  return { percent, answers }
}

const weakestOf = ({ statements }: Figures): StatementId | undefined => {
  const shares = statementsDayAfter.map((id) => ({ id, share: statements[id] }))
  if (shares.some(({ share }) => share === undefined)) return undefined
  return shares.reduce((least, one) => ((one.share?.percent ?? 0) < (least.share?.percent ?? 0) ? one : least)).id
}

const hasWaited = (weeks: UnitTally['weeks'], question: Question, known: number, today: PlainDate): boolean => {
  let counted = 0
  for (const { monday, counts: found } of [...weeks].sort((a, b) => (a.monday < b.monday ? -1 : 1))) {
    counted += sizeOf(question, countsOf(found, question))
    if (counted > known) return addDays(monday, 7 * weeksWaited) <= today
  }
  return false
}

const questionsIn = (tallies: UnitTally[]): Question[] => {
  const found = tallies.flatMap(({ weeks }) => weeks.flatMap((week) => Object.keys(week.counts)))
  return [...new Set(found.map((key) => key.slice(0, key.lastIndexOf('.'))))].sort()
}

const countsOf = (found: Record<string, number>, question: Question): Counts =>
  [1, 2, 3, 4, 5].map((rating) => found[`${question}.${rating}`] ?? 0)

const none: Counts = [0, 0, 0, 0, 0]
/** How many have answered; how many talks, of lines. */
const sizeOf = (question: Question, found: Counts): number =>
  isOfLines(question) ? (found[0] ?? 0) : found.reduce((sum, count) => sum + count, 0)
const plus = (a: Counts, b: Counts): Counts => a.map((count, index) => count + (b[index] ?? 0))
/** Never below nothing: a table that was restored from an earlier day counts less than was shown. */
const minus = (a: Counts, b: Counts): Counts => a.map((count, index) => Math.max(0, count - (b[index] ?? 0)))
