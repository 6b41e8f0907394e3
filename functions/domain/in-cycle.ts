/**
 * What a talk is left with when HR pauses, closes or cancels its cycle, or takes the talk out of it. Nothing of it is written on the talk but an
 * end of its own; held talks, plans and follow-ups are out of HR's reach.
 */
import type { Instant } from '../ports.ts'
import { type Booking, type Held, isHeld } from './booking.ts'
import { type Calendar, jitter, nextOpening } from './calendar.ts'
import { type Halt, haltOf, settlesAt } from './cycle-run.ts'
import { minute } from './time.ts'

type InCycle = {
  id: string
  booking: Booking
  held: Held
  ended?: { n: number; at: Instant }
  arranging?: { proposed?: unknown; asked?: unknown }
}
type Halted = { halts?: Halt[] }

/** The talk will not be: HR has cancelled the cycle or taken the talk out. A meeting that had begun by then goes on to be asked about. */
export const endOf = (
  talk: InCycle,
  cycle: Halted,
): { why: 'cancelled' | 'removed'; at: Instant; told: Instant; n: number } | undefined => {
  if (isHeld(talk.held)) return undefined
  const { booking, ended } = talk
  if (ended) return { why: 'removed', at: ended.at, told: ended.at, n: ended.n + 1 }
  const halt = haltOf(cycle)
  if (halt?.kind !== 'cancelled') return undefined
  const told = settlesAt(halt)
  if (booking.status === 'booked' && booking.start <= told) return undefined
  return { why: 'cancelled', at: halt.from, told, n: 1 }
}

/** Whether a time may be set in this cycle: once it is closed only what was being arranged goes on. */
export const mayArrange = ({ booking, arranging }: InCycle, cycle: Halted): boolean =>
  haltOf(cycle)?.kind !== 'closed' ||
  booking.status === 'booked' ||
  arranging?.proposed !== undefined ||
  arranging?.asked !== undefined

/** Whether the two are asked to prepare and to find a time. */
export const isAskedFor = (talk: InCycle, cycle: Halted): boolean => {
  const halt = haltOf(cycle)
  return halt === undefined || (halt.kind === 'closed' && talk.booking.status === 'booked')
}

/** Whether a mail of this kind goes out as the cycle stands; the rest of the timetable is as ever. */
export const goesOut = (kind: string, talk: InCycle, cycle: Halted): boolean => {
  if (!startsPreparing.has(kind)) return true
  const halt = haltOf(cycle)
  if (halt === undefined) return true
  // Who has a time still gets the questions for it.
  return halt.kind === 'closed' && kind === 'questions' && talk.booking.status === 'booked'
}

const startsPreparing = new Set(['invitation', 'questions', 'reminder', 'correction'])

/** Of a talk that has ended. */
export const goesOutAfterEnd = new Set(['calendar', 'cycleCancelled', 'link'])

/** What would have begun while the cycle stood still begins when it goes on. */
export const afterHalts = (due: Instant, { halts = [] }: Halted, id: string, calendar: Calendar): Instant =>
  halts.reduce(
    (moved, { from, to }) =>
      to !== undefined && moved >= from && moved < to ? nextOpening(to, calendar, jitter(id, 55 * minute)) : moved,
    due,
  )
