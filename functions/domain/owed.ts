/** What a side owes the talk now. Pages show it as the next step; the manager's weekly digest collects it. */
import type { Instant } from '../ports.ts'
import { askedTime } from './arranging.ts'
import { isAway, whenBothAreThere } from './away.ts'
import { heldAskedDays, heldAt } from './booking.ts'
import { addWorkingDays } from './calendar.ts'
import { planIsClosedTo } from './closed-words.ts'
import { endOf, isAskedFor } from './in-cycle.ts'
import { linesToReport } from './line-report.ts'
import { wasBefore } from './meeting-time.ts'
import { isOnPaper, waitsForSignature } from './on-paper.ts'
import { phaseOf } from './phase.ts'
import { planWaitsFor } from './plan.ts'
import { isPrepared } from './preparation.ts'
import { otherRole, type Role } from './role.ts'
import type { Talk } from './talk.ts'
import { localDate } from './time.ts'
import { mayVouch } from './vouching.ts'
import type { Frame } from './workflow.ts'

/** What a side owes now; the manager's weekly digest collects these, the pages show them as the next step. */
export type Owed =
  | 'book'
  | 'decideTime'
  | 'prepare'
  | 'sayHeld'
  | 'writePlan'
  | 'confirmPlan'
  | 'answerFollowUp'
  | 'vouch'
  | 'reportLines'

export const owes = (state: Talk, role: Role, frame: Frame, now: Instant): Owed[] => {
  const owed = owesOfSteps(state, role, frame, now)
  const isThere = !isAway(state.away, role, localDate(now, frame.calendar.zone))
  if (isThere && mayVouch(state, role, now) && phaseOf(state, now) !== 'finished') owed.push('vouch')
  return planIsClosedTo(state, role, frame, now) ? owed.filter((one) => !ofPlan.includes(one)) : owed
}

const ofPlan: Owed[] = ['writePlan', 'confirmPlan', 'answerFollowUp']

const owesOfSteps = (state: Talk, role: Role, frame: Frame, now: Instant): Owed[] => {
  const today = localDate(now, frame.calendar.zone)
  const owed: Owed[] = []
  // Nobody who is away is late, and for nobody else does anything wait for them to come back.
  if (state.vacant !== undefined || isAway(state.away, role, today) || isOnPaper(state, role)) return owed
  const held = heldAt(state.held) !== undefined
  const { booking } = state
  const started = booking.status === 'booked' && now >= booking.start
  // Nothing is owed to a talk that will not be, and while HR has paused nobody is asked to prepare or to find a time.
  if (frame.cycle && endOf(state, frame.cycle)) return owed
  const isAsked = frame.cycle === undefined || isAskedFor(state, frame.cycle)
  if (!held) {
    const asked = askedTime(state, now)
    const isBooked = booking.status === 'booked' && !isForgotten(state, role, frame, now)
    if (role === 'manager' && isAsked && !isBooked && !asked && !isAway(state.away, 'employee', today))
      owed.push('book')
    if (role === 'employee' && asked) owed.push('decideTime')
    if (isAsked && !started && !isPrepared(state.preparation[role]) && !isAway(state.away, otherRole(role), today))
      owed.push('prepare')
    if (booking.status === 'booked' && now >= booking.end && !state.held[role] && !wasBefore(state, role))
      owed.push('sayHeld')
    return owed
  }
  if (state.plan.version === 0 && role === 'manager') owed.push('writePlan')
  const { plan } = state
  if (planWaitsFor(plan) === role) {
    if (!plan.returned && !plan.takenOver) owed.push('confirmPlan')
    // A change that came back, or was a former manager's, can as well be left: what stands goes on standing.
    else if (!plan.agreed && !plan.notAgreed) owed.push('writePlan')
  }
  // A plan to be signed on paper is the manager's to bring home.
  if (role === 'manager' && waitsForSignature(state)) owed.push('confirmPlan')
  const open = state.followUps.some(
    (one) =>
      whenBothAreThere(one.date, state.away) <= today && one.closedAt === undefined && one.answered[role] === undefined,
  )
  if (open) owed.push('answerFollowUp')
  // A follow-up asks about every line.
  else if (linesToReport(state, role, today, frame.calendar.zone).length > 0) owed.push('reportLines')
  return owed
}

/** A former manager's meeting of which nobody has said for a long time that it took place: the present one books anew. */
const isForgotten = (state: Talk, role: Role, { calendar }: Frame, now: Instant): boolean => {
  const { booking } = state
  if (booking.status !== 'booked' || !wasBefore(state, role)) return false
  const asked = addWorkingDays(localDate(booking.end, calendar.zone), heldAskedDays, calendar)
  return localDate(now, calendar.zone) > asked
}
