/**
 * What a talk is left with when HR pauses, closes or cancels its cycle, or takes the talk out of it. Nothing of it is written on the talk but an
 * end of its own; held talks, plans and follow-ups are out of HR's reach.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type Booking, booking, type Held, isHeld } from './booking.ts'
import { type Calendar, jitter, nextOpening } from './calendar.ts'
import { type Halt, haltOf, settlesAt } from './cycle-run.ts'
import { minute } from './time.ts'

/** `removed`: HR has taken the talk out of its cycle, or the manager has called off one outside any. `left`: the employee has left the organisation, and what had been agreed stops too. */
export const ended = z.object({
  /** The launch that opened it was stopped: it stands on no list until the cycle is launched anew. */
  stopped: z.boolean().optional(),
  n: z.number(),
  at: z.number(),
  why: z.enum(['removed', 'left']).default('removed'),
  /** Left: something was still to come, and the manager is told. */
  told: z.boolean().optional(),
  byManager: z.boolean().optional(),
  /** By the manager: whose asks that became this talk are to wait again, until they do. */
  reopens: z.string().optional(),
  /** Left: the time ahead that was taken out of the calendar, as it stood. */
  booking: booking.optional(),
  /** Left: HR had taken the talk out before, or the manager had called it off. */
  removed: z.object({ n: z.number(), at: z.number(), byManager: z.boolean().optional() }).optional(),
})
export type Ended = z.infer<typeof ended>

type InCycle = {
  id: string
  booking: Booking
  held: Held
  ended?: Ended | undefined
  arranging?: { proposed?: unknown; asked?: unknown }
}
type Halted = { halts?: Halt[] }

export type End = { why: 'cancelled' | 'removed' | 'calledOff' | 'left'; at: Instant; told: Instant; n: number }

/**
 * The talk will not be: HR has cancelled the cycle or taken the talk out, the manager has called it off, or the employee has left, which ends what was held as well. A meeting that
 * had begun when HR did so goes on to be asked about.
 */
export const endOf = ({ booking, held, ended }: InCycle, cycle: Halted): End | undefined => {
  if (ended?.why === 'left') return { why: 'left', at: ended.at, told: ended.at, n: ended.n }
  if (isHeld(held)) return undefined
  if (ended) return { why: ended.byManager ? 'calledOff' : 'removed', at: ended.at, told: ended.at, n: ended.n + 1 }
  const halt = haltOf(cycle)
  if (halt?.kind !== 'cancelled') return undefined
  const told = settlesAt(halt)
  if (booking.status === 'booked' && booking.start <= told) return undefined
  return { why: 'cancelled', at: halt.from, told, n: 1 }
}

/** HR has cancelled the cycle, and it can no longer be taken back. */
export const isCancelledAt = (cycle: Halted, now: Instant): boolean => {
  const halt = haltOf(cycle)
  return halt?.kind === 'cancelled' && now >= settlesAt(halt)
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

/** What would have begun while the cycle stood still begins when it goes on. */
export const afterHalts = (due: Instant, { halts = [] }: Halted, id: string, calendar: Calendar): Instant =>
  halts.reduce(
    (moved, { from, to }) =>
      to !== undefined && moved >= from && moved < to ? nextOpening(to, calendar, jitter(id, 55 * minute)) : moved,
    due,
  )
