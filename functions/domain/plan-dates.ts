/** The dates that a plan of a talk gets by itself: from when it can be decided on, and when one that is not agreed is followed up. */
import type { Instant } from '../ports.ts'
import { bothThereFrom } from './away.ts'
import { heldAt } from './booking.ts'
import { firstWorkingDayOnOrAfter } from './calendar.ts'
import { bothReachedFrom } from './reach.ts'
import type { Talk } from './talk.ts'
import { addMonths, localDate, type PlainDate } from './time.ts'
import type { Frame } from './workflow.ts'

/** From when a proposal can be decided on: they have talked, both are there and can be reached, and the manager is this one. */
export const decidableFrom = (state: Talk, { calendar }: Frame): Instant | undefined => {
  const talked = heldAt(state.held)
  if (talked === undefined) return undefined
  const known = Math.max(talked, state.managerSince ?? 0)
  return bothReachedFrom(bothThereFrom(known, state.away, calendar.zone), state.unreached)
}

/** When a plan that is not agreed is followed up: the cycle's months after the talk was held, on working days, what is past left out. */
export const defaultFollowUps = (state: Talk, { calendar, cycle }: Frame, now: Instant): PlainDate[] => {
  const moment = state.booking.status === 'booked' ? state.booking.start : heldAt(state.held)
  const months = cycle?.settings.followUpMonths ?? []
  return months
    .map((month) => firstWorkingDayOnOrAfter(addMonths(localDate(moment ?? now, calendar.zone), month), calendar))
    .filter((date) => date > localDate(now, calendar.zone))
}
