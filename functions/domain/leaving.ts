/**
 * Someone leaves the organisation: their own talk ends, and its manager is told once; what had been agreed stops quietly. If it was a
 * mistake, everything goes on where it stood. Commands of the service alone; `flow/person-changed` gives them.
 */
import type { Instant } from '../ports.ts'
import { isAhead } from './booking.ts'
import { withoutCheckIn } from './check-in.ts'
import { withoutTime } from './membership.ts'
import { talksGoFrom } from './retention-hold.ts'
import type { Talk } from './talk.ts'
import { endAccess } from './talk-access.ts'
import { addDays, at, day, localDate, type PlainDate } from './time.ts'
import { type Entry, type Frame, serviceStep } from './workflow.ts'

/** How long a leaver can be taken back as if nothing had been, as long as there is something left. */
export const comeBackDays = 30

/** From this moment everything about someone who has left is unreadable, and then deleted; none while the organisation has not decided. */
export const leaverExpires = (gone: Instant | undefined, { organisation, calendar }: Frame): Instant | undefined => {
  const { leavers: days } = organisation.retention
  return gone === undefined || days === null
    ? undefined
    : at(addDays(localDate(gone, calendar.zone), days), '00:00', calendar.zone)
}

export const isGoneForGood = (gone: Instant | undefined, frame: Frame, now: Instant): boolean =>
  now >= (leaverExpires(gone, frame) ?? Number.POSITIVE_INFINITY)

/** By a mistake of HR's, or since they are here again. */
export const mayComeBack = (gone: Instant, frame: Frame, now: Instant): boolean =>
  now < gone + comeBackDays * day && !isGoneForGood(gone, frame, now)

/** The flow takes this step: after it there is no person. */
export type LeaverCommand = { kind: 'eraseLeaver' }

export const leaverSteps = (
  state: { gone?: Instant; left?: PlainDate } & Parameters<typeof talksGoFrom>[0],
  frame: Frame,
): Entry<LeaverCommand>[] => {
  const { gone, left } = state
  if (gone === undefined) return []
  const n = Number((left ?? localDate(gone, frame.calendar.zone)).replaceAll('-', ''))
  const due = Math.max(leaverExpires(gone, frame) ?? undecided, talksGoFrom(state, frame))
  return [serviceStep({ kind: 'eraseLeaver' }, n, due)]
}

/**
 * Undecided is far away and not never: so whoever waits for it stays among those that are woken once the organisation has decided. The sweep
 * alone finds what is this far.
 */
export const undecided: Instant = Date.UTC(2999, 0)

/** `finished`: nothing was to come of the talk any more. */
export const leave = (state: Talk, finished: boolean, now: Instant): Talk => {
  const { ended: before, booking } = state
  if (before?.why === 'left') return state
  const off = withoutTime(booking, now)
  const n = (state.endings ?? 0) + 1
  return {
    ...withoutCheckIn(endAccess(state, 'employee'), { ofBoth: true }, now),
    booking: off,
    ended: {
      n,
      at: now,
      why: 'left',
      told: !finished,
      ...(off !== booking && { booking }),
      ...(before && {
        removed: { n: before.n, at: before.at, ...(before.byManager && { byManager: before.byManager }) },
      }),
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
  const stands = time && isAhead(time, now) && !isCancelled
  return {
    ...rest,
    booking: stands ? { ...time, sequence: state.booking.sequence + 1, changedAt: now, replaces: true } : state.booking,
  }
}
