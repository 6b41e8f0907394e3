/**
 * Who has read and changed what in a talk, without a word of it. What someone does is written in its own transaction; that answers were read
 * is known from the mails that carried them and from a browser that came in when they were open. Looking writes nothing, so a second look is
 * not in it.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { managerAt } from './hand.ts'
import type { Parts } from './parts.ts'
import { answersAreOpen } from './preparation.ts'
import { unexpired } from './retention.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import type { TalkCommand } from './talk-command.ts'
import type { Actor, Decision, Frame } from './workflow.ts'

/** In the words of the log's own page. */
const written = [
  'cameIn',
  'cameInToAnswers',
  'notMe',
  'booked',
  'cancelled',
  'declined',
  'answeredTime',
  'saidHeld',
  'sentAnswers',
  'tookBack',
  'prepared',
  'proposedTopic',
  'withdrewTopic',
  'proposedPlan',
  'confirmedPlan',
  'returnedPlan',
  'acceptedLines',
  'disagreed',
  'answeredFollowUp',
  'movedFollowUp',
  'endedFollowUps',
  'setCheckIn',
  'droppedCheckIn',
] as const
export type LogAction = (typeof written)[number] | 'gotAnswers' | 'gotPlan'

/** Part `log#<time>#<role>.<command>`. */
const logItem = z.object({ by: z.enum(['employee', 'manager']), action: z.enum(written), at: z.number() })

export type LogEntry = { at: Instant; by: Role; name: string; action: LogAction }

/** A transaction holds the head and three parts: what comes with more than two has its own trace on the head. */
const mostBeside = 2

/** What was decided, with its line in the log. */
export const withLog = (
  decided: Decision<Talk>,
  before: Talk | undefined,
  command: TalkCommand,
  by: Actor,
  now: Instant,
): Decision<Talk> => {
  if (!decided.ok || !before || (by !== 'employee' && by !== 'manager')) return decided
  const { state, parts = [] } = decided
  if ((state === before && parts.length === 0) || parts.length > mostBeside) return decided
  const action = command.kind === 'bindBrowser' ? wayIn(before, by, now) : actions[command.kind]
  if (!action) return decided
  const name = `log#${String(now).padStart(13, '0')}#${by}.${command.kind}`
  return { ...decided, parts: [...parts, { name, value: { by, action, at: now } }] }
}

const wayIn = (talk: Talk, by: Role, now: Instant) => {
  const other = by === 'employee' ? 'manager' : 'employee'
  return talk.preparation[other].status === 'sent' && answersAreOpen(talk, now) ? 'cameInToAnswers' : 'cameIn'
}

const actions: Partial<Record<TalkCommand['kind'], (typeof written)[number]>> = {
  notMe: 'notMe',
  book: 'booked',
  cancelBooking: 'cancelled',
  declineTime: 'declined',
  answerTime: 'answeredTime',
  sayHeld: 'saidHeld',
  alreadyTalked: 'saidHeld',
  sendAnswers: 'sentAnswers',
  takeBackAnswers: 'tookBack',
  prepareWithoutWriting: 'prepared',
  proposeTopic: 'proposedTopic',
  withdrawTopic: 'withdrewTopic',
  proposePlan: 'proposedPlan',
  confirmPlan: 'confirmedPlan',
  returnPlan: 'returnedPlan',
  acceptLines: 'acceptedLines',
  disagreePlan: 'disagreed',
  answerFollowUp: 'answeredFollowUp',
  moveFollowUp: 'movedFollowUp',
  agreeNextFollowUp: 'movedFollowUp',
  endFollowUps: 'endedFollowUps',
  setCheckIn: 'setCheckIn',
  dropCheckIn: 'droppedCheckIn',
}

/** Latest first. A manager reads of the time in which the talk was theirs. */
export const logOf = (talk: Talk, stored: Parts, reader: Role, frame: Frame, now: Instant): LogEntry[] => {
  const items = [...unexpired(talk, stored, frame, now)].flatMap(([name, { value }]) => {
    const read = name.startsWith('log#') ? logItem.safeParse(value) : undefined
    // Written by a newer version, of something that this one has no words for.
    return read?.success ? [read.data] : []
  })
  const since = reader === 'manager' ? (talk.managerSince ?? 0) : 0
  return [...items, ...byMail(talk)]
    .filter(({ at }) => at >= since)
    .map((item) => ({
      ...item,
      name: item.by === 'employee' ? talk.people.employee.name : managerAt(talk, item.at).name,
    }))
    .sort((a, b) => b.at - a.at)
}

/** What carried the other's words, and when it was sent. */
const byMail = ({ mails }: Talk): { at: Instant; by: Role; action: LogAction }[] =>
  Object.entries(mails).flatMap(([key, record]) => {
    const [to, kind = ''] = key.split('.')
    const action = carries[kind]
    return record.status === 'sent' && action && (to === 'employee' || to === 'manager')
      ? [{ at: record.at, by: to, action }]
      : []
  })

const carries: Record<string, LogAction> = {
  summary: 'gotAnswers',
  tomorrow: 'gotAnswers',
  news: 'gotAnswers',
  plan: 'gotPlan',
  agreed: 'gotPlan',
  followUpShared: 'gotAnswers',
}
