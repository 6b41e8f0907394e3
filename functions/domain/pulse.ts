/**
 * The pulse (PRODUCT.md step 8): what the employee thinks of the talk, the day after and at the follow-ups. The talk keeps the mark that it
 * was answered and nothing else; what was answered is added to counts of the unit and week, which no key leads to from the talk.
 */
import * as z from 'zod'
import type { Apart, Instant } from '../ports.ts'
import type { Held } from './booking.ts'
import { isHeld } from './booking.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import type { FollowUp } from './follow-up.ts'
import type { Rating, StatementId } from './templates/pulse.ts'
import { addDays, endOf, localDate, type PlainDate, weekday } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

/** Occasions that were answered; without a time, and without an order that a time could be read from. */
export const pulses = z.array(z.string()).optional()

/** `dayAfter`, or `followUp.<id>`. */
export type PulseOccasion = 'dayAfter' | `followUp.${number}`

export type PulseRatings = Partial<Record<StatementId, Rating>>

export type PulseCommand = {
  kind: 'answerPulse'
  occasion: PulseOccasion
  ratings: PulseRatings
  /** `name` is random, made for these words alone. */
  words?: { name: string; text: string }
}

/** How long the pulse of the day after can be answered, and that of a follow-up. */
export const pulseDays = 30
/** The mail is of use for so long. */
export const pulseMailWorkingDays = 5
export const pulseCharacters = 2000

type PulseState = {
  cycle: string
  unit: string
  held: Held
  followUps: FollowUp[]
  pulses?: string[]
}

/** A unit's counts of one week, in a partition of their own. */
export const tallyOf = (cycle: string, unit: string): string => `q_${cycle}#${unit}`
/** The free texts of a whole cycle: no unit, no time. */
export const pulseTextsOf = (cycle: string): string => `q_${cycle}`
export const weekPrefix = 'week#'
export const textPrefix = 'text#'

/** What a rating is counted under. Each follow-up is counted for itself, so that no count holds a person twice. */
export const countedAs = (statement: string, rating: Rating): string => `${statement}.${rating}`

/** Named by its Monday. */
export const weekPart = (date: PlainDate): string => `${weekPrefix}${addDays(date, 1 - weekday(date))}`

export const answerPulse = <State extends PulseState>(
  state: State,
  { occasion, ratings, words }: PulseCommand,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  if (by !== 'employee') return refuse('notYours')
  const stage = pulseStage(state, occasion, calendar, now)
  if (stage === 'none') return refuse('gone')
  if (stage === 'answered') return refuse('already')
  if (stage !== 'open') return refuse(stage === 'early' ? 'notNow' : 'locked')
  const rated = Object.entries(ratings).filter(([statement]) => isAskedAt(occasion, statement as StatementId))
  const text = occasion === 'dayAfter' ? (words?.text.trim() ?? '') : ''
  if (rated.length === 0 && text === '') return refuse('empty')
  const suffix = occasion === 'dayAfter' ? '' : `.${occasion.split('.')[1]}`
  const apart: Apart[] = []
  if (rated.length > 0) {
    apart.push({
      id: tallyOf(state.cycle, state.unit),
      name: weekPart(localDate(now, calendar.zone)),
      add: Object.fromEntries(rated.map(([statement, rating]) => [countedAs(`${statement}${suffix}`, rating), 1])),
    })
  }
  if (words && text !== '') {
    apart.push({ id: pulseTextsOf(state.cycle), name: `${textPrefix}${words.name}`, value: { text } })
  }
  const answered = { ...state, pulses: [...(state.pulses ?? []), occasion].sort() }
  // A hash of five ratings is soon guessed.
  return { ok: true, state: answered, apart, isForgotten: true }
}

export type PulseStage = 'none' | 'early' | 'open' | 'answered' | 'over'

/** Only after a yes to *held*; from the day after on, or from the day of the follow-up. */
export const pulseStage = (
  { held, followUps, pulses: answered = [] }: PulseState,
  occasion: PulseOccasion,
  calendar: Calendar,
  now: Instant,
): PulseStage => {
  const from = opensOn(held, followUps, occasion, calendar)
  if (from === undefined) return 'none'
  if (answered.includes(occasion)) return 'answered'
  const today = localDate(now, calendar.zone)
  if (today < from) return 'early'
  return today <= addDays(from, pulseDays) ? 'open' : 'over'
}

const opensOn = (held: Held, followUps: FollowUp[], occasion: PulseOccasion, calendar: Calendar) => {
  const talked = firstYes(held)
  if (talked === undefined) return undefined
  if (occasion === 'dayAfter') return addDays(localDate(talked, calendar.zone), 1)
  return followUps.find(({ id }) => `followUp.${id}` === occasion)?.date
}

/** The working day after a yes to *held*, unless it has been answered: the one mail that asks, and none that reminds. */
export const pulseMailOn = (
  { held, pulses: answered = [] }: Pick<PulseState, 'held' | 'pulses'>,
  calendar: Calendar,
): { from: PlainDate; until: Instant } | undefined => {
  const talked = firstYes(held)
  if (talked === undefined || answered.includes('dayAfter')) return undefined
  const from = addWorkingDays(localDate(talked, calendar.zone), 1, calendar)
  const last = addWorkingDays(from, pulseMailWorkingDays, calendar)
  return { from, until: endOf(last, calendar.zone) }
}

/** Of what was said before a yes, nothing counts. */
const firstYes = (held: Held): Instant | undefined => {
  const yes = [held.employee, held.manager].flatMap((said) => (said?.answer === 'talked' ? [said.at] : []))
  return isHeld(held) ? Math.min(...yes) : undefined
}

const isAskedAt = (occasion: PulseOccasion, statement: StatementId): boolean =>
  (statement === 'QF6') === (occasion !== 'dayAfter')
