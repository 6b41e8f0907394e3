/** The meeting's one time, seen from a side: who may set it themselves, whether it was declined, and whose it was. */
import type { Instant } from '../ports.ts'
import { proposedTimes } from './arranging.ts'
import { endOf, mayArrange } from './in-cycle.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import { localDate } from './time.ts'
import type { Frame } from './workflow.ts'

/**
 * The employee may move a time that stands, book anew what they could not make themselves, and book once the cycle's booking date has passed
 * without a time (PRODUCT.md step 2).
 */
export const mayBookThemselves = (state: Talk, frame: Frame, now: Instant): boolean => {
  const { booking } = state
  if (frame.cycle && (endOf(state, frame.cycle) || !mayArrange(state, frame.cycle))) return false
  if (booking.status === 'booked') return now < booking.start
  if (booking.status === 'cancelled' && booking.changedBy === 'employee' && !state.arranging?.proposed) return true
  return frame.cycle !== undefined && localDate(now, frame.calendar.zone) > frame.cycle.settings.bookedBy
}

/** A time was declined, or an asked one answered with no, and no other is booked yet. */
export const isDeclined = (state: Talk, now: Instant): boolean =>
  state.booking.status !== 'booked' && proposedTimes(state, now) !== undefined

/** The meeting was a former manager's: the new one cannot say whether it took place. */
export const wasBefore = ({ booking, managerSince }: Talk, role: Role): boolean =>
  role === 'manager' && managerSince !== undefined && booking.status === 'booked' && booking.start <= managerSince
