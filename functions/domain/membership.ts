/**
 * A talk that HR takes out of its cycle, or back in, and one that ends with its cycle. Commands of the service alone; a talk that was held is
 * out of their reach, and whatever was written stays its writer's.
 */
import type { Instant } from '../ports.ts'
import { type Booking, calledOff, isAhead, isHeld } from './booking.ts'
import { endOf } from './in-cycle.ts'
import type { Talk } from './talk.ts'
import { localDate } from './time.ts'
import { type Decision, type Frame, refuse } from './workflow.ts'

export type MembershipCommand =
  | { kind: 'leaveCycle'; stopped?: boolean }
  /** Taken in again: the preparation begins anew, with full lead time. */
  | { kind: 'joinAgain' }
  /** The cycle is cancelled, and that holds: a time that was booked is taken out of the calendars. */
  | { kind: 'endWithCycle' }

export const decideMembership = (
  state: Talk,
  command: MembershipCommand,
  frame: Frame,
  now: Instant,
): Decision<Talk> => {
  switch (command.kind) {
    case 'leaveCycle': {
      if (state.ended) return refuse('already')
      // Whoever has been told that there will be no talk is not told once more.
      if (frame.cycle && endOf(state, frame.cycle)) return refuse('over')
      const { booking } = state
      // What was held, or has begun and is asked about, is the two people's.
      if (isHeld(state.held) || (booking.status === 'booked' && now >= booking.start)) return refuse('locked')
      const n = (state.endings ?? 0) + 1
      return {
        ok: true,
        state: {
          ...withoutMeeting(state, now),
          ended: { n, at: now, why: 'removed', ...(command.stopped && { stopped: true }) },
          endings: n,
        },
      }
    }
    case 'joinAgain': {
      const { ended: before, ...rest } = state
      if (!before) return refuse('already')
      if (before.why === 'left') return refuse('locked')
      const restarts = state.away?.restarts ?? 0
      const wasAsked = `employee.questions.${restarts + 1}` in state.mails
      const begins = localDate(now, frame.calendar.zone)
      const away = wasAsked ? { ...state.away, restarts: restarts + 1 } : state.away
      return { ok: true, state: { ...rest, begins, ...(away ? { away } : {}) } }
    }
    case 'endWithCycle': {
      const end = frame.cycle && endOf(state, frame.cycle)
      return { ok: true, state: end?.why === 'cancelled' && now >= end.told ? withoutMeeting(state, now) : state }
    }
  }
}

/** Out of both calendars; what was only proposed or asked about is off too. */
const withoutMeeting = (state: Talk, now: Instant): Talk => {
  const { arranging, ...rest } = state
  const booking = withoutTime(state.booking, now)
  if (booking === state.booking && !arranging?.proposed && !arranging?.asked) return state
  const settled = {
    ...rest,
    ...(arranging ? { arranging: { declines: arranging.declines, count: arranging.count } } : {}),
  }
  return { ...settled, booking }
}

/** A time ahead is off, by what HR has said. */
export const withoutTime = (booking: Booking, now: Instant): Booking =>
  isAhead(booking, now) ? calledOff(booking, now, { byHr: true }) : booking
