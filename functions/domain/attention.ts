/**
 * Who in a running cycle needs HR's attention, and why: people who would otherwise be left waiting. Read from what has happened alone; nobody
 * who is away, or whose cycle stands still, is among them, and no word of a talk has a say in it.
 */
import type { Instant } from '../ports.ts'
import { isAway } from './away.ts'
import { heldAt, isHeld } from './booking.ts'
import { addWorkingDays } from './calendar.ts'
import { endOf, isAskedFor } from './in-cycle.ts'
import { phaseOf } from './phase.ts'
import { decisionWorkingDays } from './plan.ts'
import { preparationStarts, preparedBy } from './preparation-start.ts'
import { isUnreached } from './reach.ts'
import type { Talk } from './talk.ts'
import { localDate, type PlainDate } from './time.ts'
import type { Frame } from './workflow.ts'

type TalkFrame = Frame & { cycle: NonNullable<Frame['cycle']> }

/** In the order in which one person is counted: what hinders most first. */
export const attentionReasons = ['noManager', 'mail', 'notSaid', 'noPlan', 'noTime'] as const
export type AttentionReason = (typeof attentionReasons)[number]

export const attentionOf = (
  talk: Talk,
  frame: TalkFrame,
  now: Instant,
): { reason: AttentionReason; since: PlainDate } | undefined => {
  const { zone } = frame.calendar
  const today = localDate(now, zone)
  if (endOf(talk, frame.cycle) || phaseOf(talk, now) === 'finished' || isAway(talk.away, 'employee', today))
    return undefined
  const { booking } = talk
  if (talk.vacant !== undefined) return { reason: 'noManager', since: localDate(talk.vacant, zone) }
  if (isUnreached(talk.unreached, 'employee'))
    return { reason: 'mail', since: localDate(talk.unreached?.employee?.at ?? now, zone) }
  if (isAway(talk.away, 'manager', today)) return undefined
  const talked = heldAt(talk.held)
  if (talked !== undefined) {
    if (talk.plan.agreed || talk.plan.notAgreed) return undefined
    const last = addWorkingDays(localDate(talked, zone), decisionWorkingDays, frame.calendar)
    return last < today ? { reason: 'noPlan', since: last } : undefined
  }
  if (booking.status === 'booked') {
    const on = localDate(booking.end, zone)
    return on < today ? { reason: 'notSaid', since: on } : undefined
  }
  if (!isAskedFor(talk, frame.cycle)) return undefined
  const by = toBeBookedBy(talk, frame)
  return by < today ? { reason: 'noTime', since: by } : undefined
}

/** The cycle's last day of talks or the talk's own has passed, and they have not met. */
export const isLate = (talk: Talk, frame: TalkFrame, now: Instant): boolean => {
  const today = localDate(now, frame.calendar.zone)
  if (isHeld(talk.held) || endOf(talk, frame.cycle) || isAway(talk.away, 'employee', today)) return false
  return isAskedFor(talk, frame.cycle) && preparedBy(talk, frame) < today
}

/** The cycle's date, or when the preparation starts for who joined later or has come back. */
const toBeBookedBy = (talk: Talk, frame: TalkFrame): PlainDate => {
  const { bookedBy, preparationOn } = frame.cycle.settings
  const starts = localDate(preparationStarts(talk, frame), frame.calendar.zone)
  return starts > preparationOn && starts > bookedBy ? starts : bookedBy
}
