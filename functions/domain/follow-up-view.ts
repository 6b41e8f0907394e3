/** What a side sees of a follow-up: the own answers, the other's once it has closed, and to the manager at once what cannot wait for that. */
import type { Instant } from '../ports.ts'
import { whenBothAreThere } from './away.ts'
import { closesOn, type FollowUp, type FollowUpAnswers, followUpAnswers, followUpPart, isClosed } from './follow-up.ts'
import { handAt } from './hand.ts'
import { lineReportsIn } from './line-view.ts'
import { nextView } from './next-follow-up.ts'
import { type Parts, readPart } from './parts.ts'
import { otherRole, type Role } from './role.ts'
import type { Talk } from './talk.ts'
import type { LineStatus } from './templates/check-in.ts'
import { localDate } from './time.ts'
import type { Frame } from './workflow.ts'

export type FollowUpView = {
  id: number
  /** The local date on which both are asked: later than agreed when one of them is away. */
  date: string
  /** Local date on which it closes in silence. */
  closes: string
  open: boolean
  closed: boolean
  own?: FollowUpAnswers
  /** The reader's own, that were sent to a manager who has left: nobody else reads them unless they are sent again. */
  draft?: FollowUpAnswers
  /** Only when both have answered or it has closed. */
  other?: FollowUpAnswers
  /** E3 and E5 of the employee, to the manager at once. */
  signals?: Pick<FollowUpAnswers, 'workload' | 'responsibility'>
  otherHasAnswered: boolean
  /** What the reader has told of lines since the last follow-up: the form begins with it. */
  reported?: { line: string; status: LineStatus }[]
  /** Its date was moved on its own. */
  moved?: { by: Role; from: string }
  mayMove: boolean
  /** Closed since both needed no more of them. */
  ended: boolean
  /** None other is planned after it. */
  isLast: boolean
  /** Another day than planned for the one after it, that one of the two has proposed and the other has not said yes to. */
  next?: { by: Role; date: string }
}

export const followUpView = (
  talk: Talk,
  one: FollowUp,
  parts: Parts,
  role: Role,
  frame: Frame,
  now: Instant,
): FollowUpView => {
  const closed = one.closedAt ?? Number.POSITIVE_INFINITY
  const isTheirs = !wasSaidToOther(talk, role, closed)
  const answersOf = (side: Role) =>
    readPart(parts, followUpPart(one.id, side === 'employee' ? side : handAt(talk, closed)), followUpAnswers)
  const other = otherRole(role)
  const others = isTheirs && one.answered[other] !== undefined ? answersOf(other) : undefined
  const mine = isTheirs ? answersOf(role) : undefined
  const date = isClosed(one) ? one.date : whenBothAreThere(one.date, talk.away)
  return {
    id: one.id,
    date,
    closes: closesOn({ date }, frame.calendar),
    open: !isClosed(one),
    closed: isClosed(one),
    own: one.answered[role] === undefined ? undefined : mine,
    draft: one.answered[role] === undefined ? mine : undefined,
    other: isClosed(one) ? others : undefined,
    signals:
      role === 'manager' && others ? { workload: others.workload, responsibility: others.responsibility } : undefined,
    otherHasAnswered: one.answered[otherRole(role)] !== undefined,
    ...(!isClosed(one) && { reported: reportedSince(talk, parts, role) }),
    moved: one.moved?.by && one.moved.from ? { by: one.moved.by, from: one.moved.from } : undefined,
    mayMove: !isClosed(one) && one.answered.employee === undefined && one.answered.manager === undefined,
    ended: one.ended === true,
    ...nextView(talk.followUps, one, localDate(now, frame.calendar.zone)),
  }
}

const reportedSince = (talk: Talk, parts: Parts, role: Role): FollowUpView['reported'] => {
  const since = Math.max(0, ...talk.followUps.map(({ closedAt = 0 }) => closedAt))
  return lineReportsIn(parts).flatMap(({ by, line, report: { status, at } }) =>
    by === role && at > since && !wasSaidToOther(talk, role, at) ? [{ line, status }] : [],
  )
}

/** Words of the plan's own talk that were written to a manager who has left are not the next one's to read. */
const wasSaidToOther = (talk: Talk, role: Role, at: Instant): boolean =>
  role === 'manager' && talk.managerSince !== undefined && at < talk.managerSince
