/**
 * A meeting of the two about the plan, if they want one (PRODUCT.md step 7): either sets a time, both calendars treat it as one, a move is an
 * update and dropping it a cancellation. Decided by the rules of the talk's own time, with a calendar entry of its own.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type BookingCommand, booking, calledOff, cancelBooking, decideBooking, isAhead, unbooked } from './booking.ts'
import type { Calendar } from './calendar.ts'
import { versionInForce } from './line-report.ts'
import type { Plan } from './plan.ts'
import { type Decision, refuse } from './workflow.ts'

export const checkIn = z.object({
  /** The sequence with which this calendar entry began; after a meeting that has been, the next is another entry. */
  from: z.number(),
  booking,
})
export type CheckIn = z.infer<typeof checkIn>

export type CheckInCommand =
  | ({ kind: 'setCheckIn'; basedOn: number } & Pick<
      Extract<BookingCommand, { kind: 'book' }>,
      'start' | 'end' | 'place'
    >)
  | { kind: 'dropCheckIn' }

/** Set, moved and dropped, all in all. */
export const checkInChanges = 60

type CheckInState = { checkIn?: CheckIn; plan: Plan }

export const decideCheckIn = <State extends CheckInState>(
  state: State,
  command: CheckInCommand,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  if (command.kind === 'dropCheckIn') {
    const dropped = cancelBooking({ booking: bookingOf(state), held: {} }, by, now)
    return dropped.ok ? withBooking(state, fromOf(state), dropped.state.booking) : dropped
  }
  if (versionInForce(state.plan) === undefined) return refuse('notNow')
  const before = bookingOf(state)
  if (before.sequence >= checkInChanges) return refuse('tooOften')
  const isOver = before.status !== 'none' && now >= before.start
  const stands = isOver ? { ...unbooked, sequence: before.sequence, day: before.day } : before
  const set = decideBooking({ booking: stands, held: {} }, { ...command, kind: 'book' }, by, calendar, now)
  if (!set.ok) return set
  return withBooking(state, isOver ? before.sequence + 1 : fromOf(state), set.state.booking)
}

export const bookingOf = ({ checkIn: present }: Pick<CheckInState, 'checkIn'>): CheckIn['booking'] =>
  present?.booking ?? unbooked

/** They are going to meet about the plan. */
export const isCheckInAhead = (state: Pick<CheckInState, 'checkIn'>, now: Instant): boolean =>
  isAhead(bookingOf(state), now)

/**
 * The two are no longer these two: a time ahead is taken out of the calendars, by the service. `ofBoth`: of the present manager's too, and not
 * only of the employee's.
 */
export const withoutCheckIn = <State extends Pick<CheckInState, 'checkIn'>>(
  state: State,
  { ofBoth }: { ofBoth: boolean },
  now: Instant,
): State => {
  const present = bookingOf(state)
  if (!isAhead(present, now)) return state
  return { ...state, checkIn: { from: fromOf(state), booking: calledOff(present, now, { byHr: ofBoth }) } }
}

const fromOf = ({ checkIn: present }: Pick<CheckInState, 'checkIn'>): number => present?.from ?? 0

const withBooking = <State extends CheckInState>(
  state: State,
  from: number,
  next: CheckIn['booking'],
): Decision<State> =>
  state.checkIn?.booking === next
    ? { ok: true, state }
    : { ok: true, state: { ...state, checkIn: { from, booking: next } } }
