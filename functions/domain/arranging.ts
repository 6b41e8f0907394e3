/**
 * How the two come to a time (PRODUCT.md step 2): the employee declines and proposes others, the manager asks for a near one, and a yes makes
 * it the booked time. What is only proposed or asked about is in no calendar; `booking.ts` keeps what is.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type Booking, type BookingCommand, cancelBooking, decideBooking, type Held, isHeld } from './booking.ts'
import { type Calendar, workingDaysBetween } from './calendar.ts'
import { leadWorkingDays } from './cycle.ts'
import { localDate } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

export const arranging = z.object({
  /** How often the employee has declined a booked time. */
  declines: z.number(),
  /** How often anything was proposed or asked about: the n of the next one, so that each mail has its own key. */
  count: z.number(),
  /** What the employee proposed instead, until a time is booked. */
  proposed: z
    .object({ n: z.number(), at: z.number(), starts: z.array(z.number()), length: z.number(), place: z.string() })
    .optional(),
  /** A time of the manager's, nearer than the lead time. A time that was booked before stays until the employee says yes. */
  asked: z
    .object({
      n: z.number(),
      at: z.number(),
      start: z.number(),
      end: z.number(),
      place: z.string(),
      /** It took the place of another one that had no answer yet. */
      replaces: z.boolean().optional(),
    })
    .optional(),
})
export type Arranging = z.infer<typeof arranging>

export const declinesPerTalk = 3
export const proposalsPerDecline = 3

export type ArrangingCommand =
  /** Of the booked time, as the employee saw it; with one to three beginnings instead. */
  | { kind: 'declineTime'; basedOn: number; proposals: Instant[] }
  /** The employee's answer to the time that was asked about under this n; a no may come with beginnings instead. */
  | { kind: 'answerTime'; n: number; yes: boolean; proposals: Instant[] }

type ArrangingState = { booking: Booking; held: Held; arranging?: Arranging }

export const decideArranging = <State extends ArrangingState>(
  state: State,
  command: ArrangingCommand | BookingCommand,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'declineTime':
      return by === 'employee' ? decline(state, command, now) : refuse('notYours')
    case 'answerTime':
      return by === 'employee' ? answer(state, command, calendar, now) : refuse('notYours')
    case 'book':
      return book(state, command, by, calendar, now)
    default:
      return decideBooking(state, command, by, calendar, now)
  }
}

/** The time that waits for the employee's yes; one whose hour has come is no longer asked about. */
export const askedTime = ({ arranging, held }: Pick<ArrangingState, 'arranging' | 'held'>, now: Instant) =>
  arranging?.asked && now < arranging.asked.start && !isHeld(held) ? arranging.asked : undefined

/** What the employee proposed and the manager has not answered, as far as it is still ahead. */
export const proposedTimes = ({ arranging, held }: Pick<ArrangingState, 'arranging' | 'held'>, now: Instant) => {
  const proposed = arranging?.proposed
  if (!proposed || isHeld(held)) return undefined
  return { ...proposed, starts: proposed.starts.filter((start) => now < start) }
}

export const declinesLeft = ({ arranging }: Pick<ArrangingState, 'arranging'>): number =>
  declinesPerTalk - (arranging?.declines ?? 0)

/** Counted from now to the meeting: with less than this the manager asks, and the employee says yes. */
export const isNear = (start: Instant, calendar: Calendar, now: Instant): boolean =>
  workingDaysBetween(localDate(now, calendar.zone), localDate(start, calendar.zone), calendar) < leadWorkingDays

const nothing: Arranging = { declines: 0, count: 0 }

const decline = <State extends ArrangingState>(
  state: State,
  command: Extract<ArrangingCommand, { kind: 'declineTime' }>,
  now: Instant,
): Decision<State> => {
  const { booking, arranging = nothing } = state
  if (booking.status !== 'booked') return refuse('already')
  if (command.basedOn !== booking.sequence) return refuse('stale')
  if (declinesLeft(state) <= 0) return refuse('tooOften')
  if (command.proposals.length === 0) return refuse('empty')
  const wrong = refusedProposals(command.proposals, now)
  if (wrong) return wrong
  const cancelled = cancelBooking(state, 'employee', now)
  if (!cancelled.ok) return cancelled
  const proposed = proposal(arranging, command.proposals, booking, now)
  return {
    ok: true,
    state: {
      ...cancelled.state,
      arranging: { ...arranging, ...proposed, declines: arranging.declines + 1 },
    },
  }
}

const answer = <State extends ArrangingState>(
  state: State,
  command: Extract<ArrangingCommand, { kind: 'answerTime' }>,
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  const asked = askedTime(state, now)
  if (!asked || !state.arranging) return refuse('gone')
  if (asked.n !== command.n) return refuse('stale')
  const { arranging } = state
  if (command.yes) {
    const { start, end, place } = asked
    // The manager chose it; the employee only let it be near.
    const booked = decideBooking(state, { kind: 'book', start, end, place }, 'manager', calendar, now)
    return booked.ok ? { ...booked, state: { ...booked.state, arranging: settled(arranging) } } : booked
  }
  const wrong = refusedProposals(command.proposals, now)
  if (wrong) return wrong
  // A no without other times is told too: the manager waits for it.
  const proposed = proposal(arranging, command.proposals, asked, now)
  return { ok: true, state: { ...state, arranging: { ...arranging, ...proposed, asked: undefined } } }
}

const book = <State extends ArrangingState>(
  state: State,
  command: Extract<BookingCommand, { kind: 'book' }>,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  const booked = decideBooking(state, command, by, calendar, now)
  if (!booked.ok) return booked
  const { arranging = nothing } = state
  if (by === 'employee' || !needsYes(state, command, calendar, now)) {
    if (!arranging.proposed && !arranging.asked) return booked
    return { ...booked, state: { ...booked.state, arranging: settled(arranging) } }
  }
  const { start, end, place } = command
  const before = askedTime(state, now)
  if (before && before.start === start && before.end === end && before.place === place) return { ok: true, state }
  const count = arranging.count + 1
  const asked = { n: count, at: now, start, end, place, ...(before ? { replaces: true } : {}) }
  return { ok: true, state: { ...state, arranging: { ...arranging, count, asked, proposed: undefined } } }
}

/** Not what the employee has proposed, nor the time that stands, when only the room or the length is another. */
const needsYes = (state: ArrangingState, { start }: { start: Instant }, calendar: Calendar, now: Instant): boolean =>
  isNear(start, calendar, now) &&
  !proposedTimes(state, now)?.starts.includes(start) &&
  !(state.booking.status === 'booked' && state.booking.start === start)

const settled = ({ declines, count }: Arranging): Arranging => ({ declines, count })

const proposal = (
  { count }: Arranging,
  starts: Instant[],
  like: { start: Instant; end: Instant; place: string },
  now: Instant,
): Pick<Arranging, 'count' | 'proposed'> => ({
  count: count + 1,
  proposed: { n: count + 1, at: now, starts, length: like.end - like.start, place: like.place },
})

const refusedProposals = (proposals: Instant[], now: Instant) => {
  if (proposals.length > proposalsPerDecline) return refuse('notNow')
  return proposals.some((start) => start <= now) ? refuse('inThePast') : undefined
}
