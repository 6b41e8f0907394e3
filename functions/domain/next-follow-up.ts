/**
 * When the two follow up next, agreed there and then (PRODUCT.md step 7): one proposes a day along with the answers, the other says yes to it
 * with one press. Until then, and if nobody says so, the next one comes as planned.
 */
import type { Instant } from '../ports.ts'
import {
  answerFollowUp,
  type FollowUp,
  type FollowUpCommand,
  isClosed,
  movedAgain,
  moveMonths,
  movesPerFollowUp,
} from './follow-up.ts'
import { addMonths, type PlainDate } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

export type NextFollowUpCommand =
  /** `date` is the one that the form showed. */
  { kind: 'agreeNextFollowUp'; followUp: number; date: PlainDate }

/** As many as a plan can grow to by agreeing on one more each time. */
export const followUpsPerTalk = 24

type State = { followUps: FollowUp[]; noMoreFollowUps?: { employee?: number; manager?: number } }

/** The one that comes after it as things stand; none after the last. */
const plannedAfter = (followUps: FollowUp[], one: Pick<FollowUp, 'id' | 'date'>): FollowUp | undefined =>
  followUps
    .filter((other) => other.id !== one.id && !isClosed(other) && other.date > one.date)
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0]

/**
 * Answers, and with them the day that suits for the next one: the planned day, or none, proposes nothing and leaves what the other has proposed;
 * the day that the other has proposed is a yes to it.
 */
export const answerWithNext = <Present extends Parameters<typeof answerFollowUp>[0] & State>(
  state: Present,
  command: Extract<FollowUpCommand, { kind: 'answerFollowUp' }>,
  by: 'employee' | 'manager',
  today: PlainDate,
  now: Instant,
): Decision<Present> => {
  const answered = answerFollowUp(state, command, by, today, now)
  const one = state.followUps.find(({ id }) => id === command.followUp)
  if (!answered.ok || !one) return answered
  const { next: date } = command
  const before = one.next?.agreed === undefined ? one.next : undefined
  if (date === undefined || date === plannedAfter(state.followUps, one)?.date)
    return before?.by === by ? { ...answered, state: withNext(answered.state, one.id, undefined) } : answered
  if (before?.date === date) {
    if (before.by === by) return answered
    const agreed = agreeNext(answered.state, { kind: 'agreeNextFollowUp', followUp: one.id, date }, by, today, now)
    return agreed.ok ? { ...answered, state: agreed.state } : agreed
  }
  const refusal = whyNot(state.followUps, one, date, today)
  return refusal ?? { ...answered, state: withNext(answered.state, one.id, { by, date, at: now }) }
}

/** What the two are to know of it. A day that has passed is proposed no more. */
export const nextView = (
  followUps: FollowUp[],
  one: FollowUp,
  today: PlainDate,
): { isLast: boolean; next?: { by: 'employee' | 'manager'; date: PlainDate } } => {
  const { next } = one
  const isOpen = next !== undefined && next.agreed === undefined && next.date > today
  return {
    isLast: plannedAfter(followUps, one) === undefined,
    ...(isOpen && { next: { by: next.by, date: next.date } }),
  }
}

const withNext = <Present extends State>(state: Present, id: number, next: FollowUp['next']): Present => ({
  ...state,
  followUps: state.followUps.map((other) => {
    const { next: _, ...rest } = other
    return other.id === id ? { ...rest, ...(next && { next }) } : other
  }),
})

/** One press by the other: that day it is. */
export const agreeNext = <Present extends State>(
  state: Present,
  { followUp, date }: NextFollowUpCommand,
  by: 'employee' | 'manager',
  today: PlainDate,
  now: Instant,
): Decision<Present> => {
  const one = state.followUps.find(({ id }) => id === followUp)
  if (!one) return refuse('gone')
  if (!one.next || one.next.date !== date) return refuse('stale')
  if (one.next.agreed !== undefined) return { ok: true, state }
  if (one.next.by === by) return refuse('notYours')
  const refusal = whyNot(state.followUps, one, date, today)
  if (refusal) return refusal
  const planned = plannedAfter(state.followUps, one)
  // An answer was given for its date, and the other's is waited for.
  if (planned && (planned.answered.employee !== undefined || planned.answered.manager !== undefined))
    return refuse('notNow')
  const agreed = { ...one, next: { ...one.next, agreed: now } }
  const known = state.followUps.map((other) => {
    if (other.id === one.id) return agreed
    return other.id === planned?.id ? { ...other, date, moved: movedAgain(other) } : other
  })
  const id = Math.max(...state.followUps.map((other) => other.id)) + 1
  return {
    ok: true,
    state: {
      ...state,
      followUps: planned ? known : [...known, { id, date, answered: {} }],
      ...(!planned && { noMoreFollowUps: undefined }),
    },
  }
}

const whyNot = (followUps: FollowUp[], one: FollowUp, date: PlainDate, today: PlainDate) => {
  if (date <= today || date <= one.date) return refuse('inThePast')
  if (date > addMonths(today, moveMonths)) return refuse('notNow')
  if (followUps.some((other) => !isClosed(other) && other.id !== one.id && other.date === date))
    return refuse('already')
  const planned = plannedAfter(followUps, one)
  const isTooOften = planned ? (planned.moved?.times ?? 0) >= movesPerFollowUp : followUps.length >= followUpsPerTalk
  return isTooOften ? refuse('tooOften') : undefined
}
