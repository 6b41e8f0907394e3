/**
 * When and where the two meet (PRODUCT.md step 2), and afterwards whether they did (step 5). One calendar entry a talk: its UID stays,
 * its sequence rises with every change (RFC 5546 section 2.1.4).
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import type { Calendar } from './calendar.ts'
import { localDate, minute, type PlainDate } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

const times = {
  start: z.number(),
  end: z.number(),
  place: z.string(),
  /** Of the calendar entry; -1 while none was sent. */
  sequence: z.number(),
  /** Rises when the local day changes or the last meeting is over: summary and 'tomorrow' belong to a day, not to a minute. */
  day: z.number(),
  changedAt: z.number(),
  /** `service`: the meeting was with a manager who has left the talk. */
  changedBy: z.enum(['employee', 'manager', 'service']),
  /** With `service`: HR has cancelled the cycle or taken the talk out of it. */
  byHr: z.boolean().optional(),
}
export const heldAnswer = z.enum(['talked', 'moved', 'fellThrough'])
export type HeldAnswer = z.infer<typeof heldAnswer>
const heldSaid = z.object({
  answer: heldAnswer,
  at: z.number(),
  /** Of a talk that was never booked: the local date on which they say it was, if they said one. */
  on: z.string().optional(),
})
export const held = z.object({ employee: heldSaid.optional(), manager: heldSaid.optional() })
export type Held = z.infer<typeof held>

/** What they said of a meeting that came and did not take place: until another time stands, either may put that right. */
const missed = z.object({ ...times, replaces: z.boolean().optional(), said: held })

export const booking = z.discriminatedUnion('status', [
  z.object({ status: z.literal('none'), sequence: z.number(), day: z.number(), missed: missed.optional() }),
  /** `replaces`: a time was booked before this one, so that this is a move. */
  z.object({ status: z.literal('booked'), ...times, replaces: z.boolean().optional() }),
  z.object({ status: z.literal('cancelled'), ...times }),
])
export type Booking = z.infer<typeof booking>
export type Booked = Extract<Booking, { status: 'booked' }>

export type BookingCommand =
  /** `basedOn` is the sequence that the form showed: of two who set a time at once, one wins and the other sees it. */
  | { kind: 'book'; start: Instant; end: Instant; place: string; basedOn?: number }
  | { kind: 'cancelBooking' }
  | { kind: 'sayHeld'; answer: HeldAnswer }
  /** They have talked without having booked a time; `on` is today or earlier. */
  | { kind: 'alreadyTalked'; on?: PlainDate }

export const unbooked: Booking = { status: 'none', sequence: -1, day: 0 }

/** Moves that come close together are one calendar update. */
export const settlingMinutes = 10
/** Working days after a meeting in which both are asked whether it took place. */
export const heldAskedDays = 10
export const longestMeetingMinutes = 8 * 60

type BookingState = { booking: Booking; held: Held; registrations?: number }

export const decideBooking = <State extends BookingState>(
  state: State,
  command: BookingCommand,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'book':
      return book(state, command, by, calendar, now)
    case 'cancelBooking':
      return cancelBooking(state, by, now)
    case 'sayHeld':
      return sayHeld(state, command.answer, by, now)
    case 'alreadyTalked':
      return alreadyTalked(state, command.on, by, calendar, now)
  }
}

/** Held is what people say: one yes, unless the employee says no (PRODUCT.md step 5). */
export const isHeld = ({ employee, manager }: Held): boolean => (employee?.answer ?? manager?.answer) === 'talked'

export const heldAt = (held: Held): Instant | undefined =>
  isHeld(held)
    ? Math.min(held.employee?.at ?? Number.POSITIVE_INFINITY, held.manager?.at ?? Number.POSITIVE_INFINITY)
    : undefined

/** A time that stands and has not come. */
export const isAhead = (booking: Booking, now: Instant): booking is Booked =>
  booking.status === 'booked' && now < booking.start

/** A time ahead is taken out of the calendars by the service; `byHr`: there will be no such meeting at all. */
export const calledOff = (
  booking: Booked,
  now: Instant,
  { byHr }: { byHr: boolean },
): Extract<Booking, { status: 'cancelled' }> => ({
  ...booking,
  status: 'cancelled',
  sequence: booking.sequence + 1,
  changedAt: now,
  changedBy: 'service',
  ...(byHr && { byHr }),
})

/** A talk that was held without ever having been booked, as one of the two has said. */
export const isRegistered = ({ booking, held }: BookingState): boolean => booking.status !== 'booked' && isHeld(held)

const book = <State extends BookingState>(
  state: State,
  command: Extract<BookingCommand, { kind: 'book' }>,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  const before = state.booking
  if (isHeld(state.held)) return refuse('already')
  if (command.basedOn !== undefined && command.basedOn !== before.sequence) return refuse('stale')
  if (command.start <= now) return refuse('inThePast')
  if (command.end <= command.start || command.end - command.start > longestMeetingMinutes * minute)
    return refuse('notNow')
  if (before.status === 'booked' && sameMeeting(before, command)) return { ok: true, state }
  // After a meeting that came and went, the next one is another meeting, even on the same day.
  const isOver = before.status === 'booked' && now >= before.start
  const sameDay =
    before.status !== 'none' &&
    !isOver &&
    localDate(before.start, calendar.zone) === localDate(command.start, calendar.zone)
  return {
    ok: true,
    state: {
      ...state,
      booking: {
        status: 'booked',
        start: command.start,
        end: command.end,
        place: command.place,
        sequence: before.sequence + 1,
        day: sameDay ? before.day : before.day + 1,
        changedAt: now,
        changedBy: by,
        ...(before.status === 'booked' ? { replaces: true } : {}),
      },
    },
  }
}

/** *I can't make it*, until the start, by either: the entry is taken out of both calendars. */
export const cancelBooking = <State extends BookingState>(
  state: State,
  by: 'employee' | 'manager',
  now: Instant,
): Decision<State> => {
  const before = state.booking
  if (before.status !== 'booked') return refuse('already')
  if (now >= before.start) return refuse('locked')
  return {
    ok: true,
    state: {
      ...state,
      booking: { ...before, status: 'cancelled', sequence: before.sequence + 1, changedAt: now, changedBy: by },
    },
  }
}

const sayHeld = <State extends BookingState>(
  state: State,
  answer: HeldAnswer,
  by: 'employee' | 'manager',
  now: Instant,
): Decision<State> => {
  const { booking } = state
  if (isRegistered(state)) {
    const said: Held = { ...state.held, [by]: { answer, at: now } }
    // A cancellation that is on its way stays.
    return { ok: true, state: { ...state, held: isHeld(said) ? said : {} } }
  }
  const meeting = meetingThatCame(state, now)
  if (!meeting) return refuse('notNow')
  const { said: before, ...times } = meeting
  const said: Held = { ...before, [by]: { answer, at: now } }
  if (isHeld(said)) return { ok: true, state: { ...state, booking: { status: 'booked', ...times }, held: said } }
  // The employee's no is theirs alone to take back.
  if (answer === 'talked') return refuse('notYours')
  // It did not take place: the talk is to be booked again. What was prepared stays.
  const missed = { ...times, said }
  return {
    ok: true,
    state: { ...state, booking: { status: 'none', sequence: booking.sequence, day: booking.day, missed }, held: {} },
  }
}

/** The booked meeting once it has started, or the one that they have said did not take place. */
const meetingThatCame = ({ booking, held }: BookingState, now: Instant) => {
  if (booking.status === 'none') return booking.missed
  if (booking.status !== 'booked' || now < booking.start) return undefined
  const { status: _status, ...times } = booking
  return { ...times, said: held }
}

const alreadyTalked = <State extends BookingState>(
  state: State,
  on: PlainDate | undefined,
  by: 'employee' | 'manager',
  calendar: Calendar,
  now: Instant,
): Decision<State> => {
  if (isHeld(state.held)) return refuse('already')
  if (state.booking.status === 'booked') return refuse('notNow')
  if (on !== undefined && on > localDate(now, calendar.zone)) return refuse('tooSoon')
  const said = { answer: 'talked' as const, at: now, ...(on === undefined ? {} : { on }) }
  const registrations = (state.registrations ?? 0) + 1
  return { ok: true, state: { ...state, booking: withoutMissed(state.booking), registrations, held: { [by]: said } } }
}

/** Nobody puts right any more what they said of the last meeting. */
export const withoutMissed = (booking: Booking): Booking => {
  if (booking.status !== 'none') return booking
  const { missed: _missed, ...rest } = booking
  return rest
}

const sameMeeting = (before: Booked, command: { start: Instant; end: Instant; place: string }) =>
  before.start === command.start && before.end === command.end && before.place === command.place
