/**
 * A talk that HR takes out of its cycle, or back in, and one that ends with its cycle: commands of the service alone. And one outside any cycle
 * that its manager calls off. A talk that was held is out of their reach, and whatever was written stays its writer's.
 */
import type { Instant } from '../ports.ts'
import { type Booking, calledOff, isAhead, isHeld } from './booking.ts'
import { type Ended, endOf } from './in-cycle.ts'
import type { Talk } from './talk.ts'
import { localDate } from './time.ts'
import { type Decision, type Frame, refuse } from './workflow.ts'

export type MembershipCommand =
  | { kind: 'leaveCycle'; stopped?: boolean }
  /** Taken in again: the preparation begins anew, with full lead time. */
  | { kind: 'joinAgain' }
  /** The cycle is cancelled, and that holds: a time that was booked is taken out of the calendars. */
  | { kind: 'endWithCycle' }
  /** A step: what had been asked of the manager who called it off waits again. */
  | { kind: 'askReopened' }

/** By the manager: a talk that was started by mistake, or that is not wanted any more. */
export type CallOff = { kind: 'callOffTalk' }

/** Only outside any cycle: in one, who is to have a talk is for HR to say. What has begun is asked about instead. */
export const mayCallOff = (state: Talk, { cycle }: Frame, now: Instant): boolean =>
  state.own !== undefined &&
  state.vacant === undefined &&
  (cycle === undefined || endOf(state, cycle) === undefined) &&
  !hasBegun(state, now)

export const callOff = (state: Talk, frame: Frame, now: Instant): Decision<Talk> => {
  if (state.own === undefined) return refuse('notYours')
  return mayCallOff(state, frame, now)
    ? { ok: true, state: takenOut(state, { byManager: true, reopens: state.people.manager.id }, now) }
    : refuse('locked')
}

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
      if (hasBegun(state, now)) return refuse('locked')
      return { ok: true, state: takenOut(state, command.stopped ? { stopped: true } : {}, now) }
    }
    case 'joinAgain': {
      const { ended: before, ...rest } = state
      if (!before) return refuse('already')
      if (before.why === 'left' || before.byManager) return refuse('locked')
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
    case 'askReopened': {
      if (state.ended?.reopens === undefined) return { ok: true, state }
      const { reopens: _, ...ended } = state.ended
      return { ok: true, state: { ...state, ended } }
    }
  }
}

/** What was held, or has begun and is asked about, is the two people's. */
const hasBegun = ({ booking, held }: Talk, now: Instant): boolean =>
  isHeld(held) || (booking.status === 'booked' && now >= booking.start)

const takenOut = (state: Talk, how: Pick<Ended, 'stopped' | 'byManager' | 'reopens'>, now: Instant): Talk => {
  const n = (state.endings ?? 0) + 1
  return { ...withoutMeeting(state, now, how), ended: { n, at: now, why: 'removed', ...how }, endings: n }
}

/** Out of both calendars; what was only proposed or asked about is off too. */
const withoutMeeting = (state: Talk, now: Instant, { byManager }: Pick<Ended, 'byManager'> = {}): Talk => {
  const { arranging, ...rest } = state
  const booking = byManager ? calledOffByManager(state.booking, now) : withoutTime(state.booking, now)
  if (booking === state.booking && !arranging?.proposed && !arranging?.asked) return state
  const settled = {
    ...rest,
    ...(arranging ? { arranging: { declines: arranging.declines, count: arranging.count } } : {}),
  }
  return { ...settled, booking }
}

/** Changed by the manager, who hears of it at once, away or not. */
const calledOffByManager = (booking: Booking, now: Instant): Booking =>
  isAhead(booking, now) ? { ...calledOff(booking, now, { byHr: false }), changedBy: 'manager' } : booking

/** A time ahead is off, by what HR has said. */
export const withoutTime = (booking: Booking, now: Instant): Booking =>
  isAhead(booking, now) ? calledOff(booking, now, { byHr: true }) : booking
