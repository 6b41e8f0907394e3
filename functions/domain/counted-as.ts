/**
 * As what a person counts among those of a cycle: one rule for the counts, the lists and the files that HR sees, so that they say the same.
 * Whoever is away counts apart, and who is out of the cycle has no talk to have.
 */
import type { Instant } from '../ports.ts'
import { isAway } from './away.ts'
import { isHeld } from './booking.ts'
import { endOf } from './in-cycle.ts'
import { statusOf, type TalkStatus } from './phase.ts'
import type { Talk } from './talk.ts'
import { localDate } from './time.ts'
import type { Frame } from './workflow.ts'

/** `away`: not there today and not done yet. */
export type CountedAs = TalkStatus | 'away'

export const countedAs = (
  talk: Talk,
  { cycle, calendar }: Pick<Frame, 'calendar'> & { cycle: NonNullable<Frame['cycle']> },
  now: Instant,
): CountedAs => {
  const status = statusOf(talk)
  if (isHeld(talk.held)) return status
  if (endOf(talk, cycle)) return 'ended'
  return isAway(talk.away, 'employee', localDate(now, calendar.zone)) ? 'away' : status
}

/** How many have had their talk, of those who are to have one. */
export const completionOf = (counts: Record<CountedAs, number>): { held: number; of: number } => {
  const held = counts.held + counts.notAgreed + counts.agreed + counts.followedUp
  return { held, of: held + counts.created + counts.invited + counts.booked }
}
