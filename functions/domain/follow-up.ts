/**
 * The follow-ups of an agreed plan (PRODUCT.md step 7): at each agreed date both are asked how each line goes; each sees the other's answers
 * when both have answered or the follow-up has closed. Lines that are not resolved come along to the next one.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type Away, whenBothAreThere } from './away.ts'
import { addWorkingDays, type Calendar, firstWorkingDayOnOrAfter } from './calendar.ts'
import { handOf } from './hand.ts'
import { type LineWords, withWords } from './line-words.ts'
import { lineStatusNames, responsibilityNames, workloadNames } from './templates/check-in.ts'
import { keysOf } from './templates/keys.ts'
import { addMonths, localDate, type PlainDate } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

export const followUp = z.object({
  /** 1, 2, 3 …: survives moving. */
  id: z.number(),
  /** Local date. */
  date: z.string(),
  answered: z.object({ employee: z.number().optional(), manager: z.number().optional() }),
  closedAt: z.number().optional(),
  /** How often its date has changed; by whom and from when, if it was moved on its own. */
  moved: z
    .object({ times: z.number(), by: z.enum(['employee', 'manager']).optional(), from: z.string().optional() })
    .optional(),
  /** Closed since both needed no more of them. */
  ended: z.boolean().optional(),
  /** Another day for the one after it than planned: proposed by one of the two, and since when the other has said yes. */
  next: z
    .object({ by: z.enum(['employee', 'manager']), date: z.string(), at: z.number(), agreed: z.number().optional() })
    .optional(),
})
export type FollowUp = z.infer<typeof followUp>

export const followUpAnswers = z.object({
  lines: z.array(z.object({ line: z.string(), status: z.enum(keysOf(lineStatusNames)), comment: z.string() })),
  /** E2: what do you need from the other to move on. */
  need: z.string(),
  /** E3, employee only; seen by the manager at once. */
  workload: z.enum(keysOf(workloadNames)).optional(),
  /** E4. */
  raise: z.string(),
  /** E5, employee only; seen by the manager at once. */
  responsibility: z.enum(keysOf(responsibilityNames)).optional(),
  /** Asked of both at the last one: what came of the plan. */
  cameOfIt: z.string().optional(),
  at: z.number(),
})
/** Part `followup#<id>#<hand>`. */
export type FollowUpAnswers = z.infer<typeof followUpAnswers>

export type FollowUpCommand =
  /** `next`: the day that suits for the one after it; without, as planned. */
  | { kind: 'answerFollowUp'; followUp: number; answers: Omit<FollowUpAnswers, 'at'>; next?: PlainDate }
  | { kind: 'closeFollowUp'; followUp: number }
  /** `from` is the date that the form showed. */
  | { kind: 'moveFollowUp'; followUp: number; from: PlainDate; date: PlainDate }
  /** 'We need no more follow-ups', or after all we do; both must say so. */
  | { kind: 'endFollowUps'; end: boolean }

/** A silent follow-up closes after this. */
export const answerWorkingDays = 5

/** As far ahead as a follow-up can be moved. */
export const moveMonths = 12
export const movesPerFollowUp = 9

type FollowUpState = {
  followUps: FollowUp[]
  noMoreFollowUps?: { employee?: number; manager?: number }
  hand?: string
  away?: Away
  lineWords?: LineWords
}

export const followUpPart = (id: number, hand: string): string => `followup#${id}#${hand}`

export const answerFollowUp = <State extends FollowUpState>(
  state: State,
  command: Extract<FollowUpCommand, { kind: 'answerFollowUp' }>,
  by: 'employee' | 'manager',
  today: string,
  now: Instant,
): Decision<State> => {
  const found = state.followUps.find(({ id }) => id === command.followUp)
  if (!found) return refuse('gone')
  if (today < found.date) return refuse('notNow')
  if (found.closedAt !== undefined) return refuse('locked')
  const answers =
    by === 'employee' ? command.answers : { ...command.answers, workload: undefined, responsibility: undefined }
  const answered = { ...found.answered, [by]: now }
  const changed = { ...found, answered }
  return {
    ok: true,
    // Both have answered: each sees the other's now, so it is closed.
    state: {
      ...replace(state, bothAnswered(changed) ? { ...changed, closedAt: now } : changed),
      lineWords: withWords(state.lineWords, by, command.answers.lines, now),
    },
    parts: [{ name: followUpPart(found.id, handOf(state, by)), value: withoutUndefined({ ...answers, at: now }) }],
  }
}

export const closeFollowUp = <State extends FollowUpState>(
  state: State,
  id: number,
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  const found = state.followUps.find((one) => one.id === id)
  if (!found || found.closedAt !== undefined) return { ok: true, state }
  // A step that was due before the date moved comes late and closes nothing.
  if (localDate(now, calendar.zone) <= closesOn({ date: whenBothAreThere(found.date, state.away) }, calendar))
    return { ok: true, state }
  return { ok: true, state: replace(state, { ...found, closedAt: now }) }
}

export const moveFollowUp = <State extends FollowUpState>(
  state: State,
  { followUp, from, date }: Extract<FollowUpCommand, { kind: 'moveFollowUp' }>,
  by: 'employee' | 'manager',
  today: PlainDate,
): Decision<State> => {
  const found = state.followUps.find(({ id }) => id === followUp)
  if (!found) return refuse('gone')
  if (isClosed(found)) return refuse('locked')
  if (found.date !== from) return refuse('stale')
  // An answer was given for its date, and the other's is waited for.
  if (found.answered.employee !== undefined || found.answered.manager !== undefined) return refuse('notNow')
  if (date === found.date) return { ok: true, state }
  if (date < today) return refuse('inThePast')
  if (date > addMonths(today, moveMonths)) return refuse('notNow')
  if (state.followUps.some((one) => !isClosed(one) && one.date === date)) return refuse('already')
  const times = (found.moved?.times ?? 0) + 1
  if (times > movesPerFollowUp) return refuse('tooOften')
  return { ok: true, state: replace(state, { ...found, date, moved: { times, by, from } }) }
}

/** When both have said so, what is still open closes. */
export const endFollowUps = <State extends FollowUpState>(
  state: State,
  end: boolean,
  by: 'employee' | 'manager',
  now: Instant,
): Decision<State> => {
  if (state.followUps.every(isClosed)) return refuse('already')
  const noMoreFollowUps = { ...state.noMoreFollowUps, [by]: end ? (state.noMoreFollowUps?.[by] ?? now) : undefined }
  const both = noMoreFollowUps.employee !== undefined && noMoreFollowUps.manager !== undefined
  const followUps = both
    ? state.followUps.map((one) => (isClosed(one) ? one : { ...one, closedAt: now, ended: true }))
    : state.followUps
  return { ok: true, state: { ...state, noMoreFollowUps, followUps } }
}

/**
 * The n of a follow-up's mails: its id, which survives moving, and a thousand more for each time its date has changed, so that a mail that
 * went at the old date comes again at the new one.
 */
export const mailNumber = ({ id, moved }: FollowUp): number => id + 1000 * (moved?.times ?? 0)
export const followUpOfMail = (n: number): number => n % 1000

/** Local date at whose end a silent one closes. */
export const closesOn = (one: Pick<FollowUp, 'date'>, calendar: Calendar): string =>
  addWorkingDays(firstWorkingDayOnOrAfter(one.date, calendar), answerWorkingDays, calendar)

/** From then on each sees the other's answers. */
export const isClosed = ({ closedAt }: FollowUp): boolean => closedAt !== undefined

const bothAnswered = ({ answered }: FollowUp): boolean =>
  answered.employee !== undefined && answered.manager !== undefined

/** Newly agreed dates keep what has already been answered or closed; open ones keep their ids in order. */
export const followUpsFor = (before: FollowUp[], dates: string[]): FollowUp[] => {
  const over = before.filter((one) => isClosed(one) || one.answered.employee || one.answered.manager)
  const open = before.filter((one) => !over.includes(one))
  const last = Math.max(0, ...before.map(({ id }) => id))
  const wanted = [...dates].sort().filter((date) => !over.some((one) => one.date === date && !one.ended))
  return [
    ...over,
    ...wanted.map((date, index) => {
      const before = open[index]
      if (before) return before.date === date ? before : { ...before, date, moved: movedAgain(before) }
      return { id: last + 1 + index - open.length, date, answered: {} }
    }),
  ]
}

/** Of someone else now, or after a time in which there was nobody: those whose day has come are asked that day, with mails of their own. */
export const askedAnew = (followUps: FollowUp[], today: PlainDate): FollowUp[] =>
  followUps.map((one) =>
    isClosed(one) || one.date > today ? one : { ...one, date: today, moved: movedAgain(one), answered: {} },
  )

export const movedAgain = ({ moved }: FollowUp) => ({ times: (moved?.times ?? 0) + 1 })

const replace = <State extends FollowUpState>(state: State, changed: FollowUp): State => ({
  ...state,
  followUps: state.followUps.map((one) => (one.id === changed.id ? changed : one)),
})

const withoutUndefined = <Value extends object>(value: Value): { [Key in keyof Value]: Value[Key] } =>
  Object.fromEntries(Object.entries(value).filter(([, present]) => present !== undefined)) as Value
