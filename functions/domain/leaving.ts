/**
 * Someone leaves the organisation: their own talk ends, and its manager is told once; what had been agreed stops quietly. If it was a
 * mistake, everything goes on where it stood. Commands of the service alone; `flow/person-changed` gives them.
 */
import type { Instant } from '../ports.ts'
import { withoutTime } from './membership.ts'
import type { Talk } from './talk.ts'

/** How long a leaver can be taken back as if nothing had been. */
export const comeBackDays = 30

/** `finished`: nothing was to come of the talk any more. */
export const leave = (state: Talk, finished: boolean, now: Instant): Talk => {
  const { ended: before, booking } = state
  if (before?.why === 'left') return state
  const access = (role: string) => role !== 'employee'
  const off = withoutTime(booking, now)
  const n = (state.endings ?? 0) + 1
  return {
    ...state,
    links: Object.fromEntries(Object.entries(state.links).filter(([, { role }]) => access(role))),
    browsers: state.browsers.filter(({ role }) => access(role)),
    freshLinks: state.freshLinks.filter(({ role }) => access(role)),
    booking: off,
    ended: {
      n,
      at: now,
      why: 'left',
      told: !finished,
      ...(off !== booking && { booking }),
      ...(before && { removed: { n: before.n, at: before.at } }),
    },
    endings: n,
  }
}

/** `isCancelled`: HR has cancelled the cycle meanwhile. */
export const comeBack = (state: Talk, isCancelled: boolean, now: Instant): Talk => {
  const { ended: before, ...rest } = state
  if (before?.why !== 'left') return state
  // HR had taken the talk out of its cycle, and it stays so.
  if (before.removed) return { ...rest, ended: { ...before.removed, why: 'removed' } }
  const time = before.booking
  // A time that is still ahead stands again, and both calendars are told of it anew.
  const stands = time?.status === 'booked' && now < time.start && !isCancelled
  return {
    ...rest,
    booking: stands ? { ...time, sequence: state.booking.sequence + 1, changedAt: now, replaces: true } : state.booking,
  }
}
