/**
 * The follow-ups of an agreed plan (PRODUCT.md step 7): at each agreed date both are asked how each line goes; each sees the other's answers
 * when both have answered or the follow-up has closed. Lines that are not resolved come along to the next one.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { addWorkingDays, type Calendar, firstWorkingDayOnOrAfter } from './calendar.ts'
import { lineStatusNames, responsibilityNames, workloadNames } from './templates/check-in.ts'
import { keysOf } from './templates/keys.ts'
import { localDate } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

export const followUp = z.object({
  /** 1, 2, 3 …: survives moving. */
  id: z.number(),
  /** Local date. */
  date: z.string(),
  answered: z.object({ employee: z.number().optional(), manager: z.number().optional() }),
  closedAt: z.number().optional(),
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
  at: z.number(),
})
/** Part `followup#<id>#<role>`. */
export type FollowUpAnswers = z.infer<typeof followUpAnswers>

export type FollowUpCommand =
  | { kind: 'answerFollowUp'; followUp: number; answers: Omit<FollowUpAnswers, 'at'> }
  | { kind: 'closeFollowUp'; followUp: number }

/** A silent follow-up closes after this. */
export const answerWorkingDays = 5

type FollowUpState = { followUps: FollowUp[] }

export const followUpPart = (id: number, by: 'employee' | 'manager'): string => `followup#${id}#${by}`

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
    state: replace(state, bothAnswered(changed) ? { ...changed, closedAt: now } : changed),
    parts: [{ name: followUpPart(found.id, by), value: withoutUndefined({ ...answers, at: now }) }],
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
  if (localDate(now, calendar.zone) <= closesOn(found, calendar)) return { ok: true, state }
  return { ok: true, state: replace(state, { ...found, closedAt: now }) }
}

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
  const wanted = [...dates].sort().filter((date) => !over.some((one) => one.date === date))
  return [
    ...over,
    ...wanted.map((date, index) => ({ id: open[index]?.id ?? last + 1 + index - open.length, date, answered: {} })),
  ]
}

const replace = <State extends FollowUpState>(state: State, changed: FollowUp): State => ({
  ...state,
  followUps: state.followUps.map((one) => (one.id === changed.id ? changed : one)),
})

const withoutUndefined = <Value extends object>(value: Value): { [Key in keyof Value]: Value[Key] } =>
  Object.fromEntries(Object.entries(value).filter(([, present]) => present !== undefined)) as Value
