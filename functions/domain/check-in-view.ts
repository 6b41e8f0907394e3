/** What a side sees of a meeting about the plan: the time that stands ahead, and whether one can be set. Both see the same. */
import type { Instant } from '../ports.ts'
import { isAhead } from './booking.ts'
import { bookingOf } from './check-in.ts'
import { versionInForce } from './line-report.ts'
import type { Talk } from './talk.ts'

export type CheckInView = {
  meeting?: { start: Instant; end: Instant; place: string }
  /** As it stands in the calendars, with what a mail says of its last change. */
  booking: Talk['booking']
  /** A time can be set, moved or taken away. */
  isOpen: boolean
}

export const checkInView = (talk: Talk, now: Instant): CheckInView => {
  const booking = bookingOf(talk)
  return {
    ...(isAhead(booking, now) && { meeting: { start: booking.start, end: booking.end, place: booking.place } }),
    booking,
    isOpen: versionInForce(talk.plan) !== undefined && talk.vacant === undefined && talk.ended?.why !== 'left',
  }
}
