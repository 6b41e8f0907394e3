/**
 * The one clock of everything that runs on this machine: timers, queue delays, visibility, leases and the dates of mails all ask it, so that a
 * year passes when someone says so.
 */
import type { Clock, Instant } from '../../functions/ports.ts'

export type VirtualClock = Clock & {
  /** Moves virtual time to `instant`; throws if that is earlier than now, because what has been sent cannot be unsent. */
  set(instant: Instant): void
  /** Where virtual time stood when it was last set. A clock that does not follow still stands there. */
  base(): Instant
  /** Stands still where it is now: what happens at one moment of a jump happens at that moment, however long it takes. */
  hold(): void
  /** Goes on from where it is now at the pace of wall time. */
  follow(): void
}

/**
 * Stands still at `start` unless it is set. With `follow` it goes on from there at the pace of wall time, so that a service that somebody
 * clicks in feels alive. To go on after a restart, keep `now()` and give it as `start`.
 */
export function createVirtualClock({
  start,
  follow: following = false,
}: {
  start: Instant
  follow?: boolean
}): VirtualClock {
  if (!Number.isSafeInteger(start)) throw new Error('A virtual clock starts at a whole number of milliseconds.')
  let base = start
  let setAt = elapsed()

  const now = () => (following ? base + (elapsed() - setAt) : base)
  const go = (on: boolean) => {
    base = now()
    setAt = elapsed()
    following = on
  }

  return {
    now,
    base: () => base,
    hold: () => go(false),
    follow: () => go(true),
    set(instant) {
      if (!Number.isSafeInteger(instant)) throw new Error('Virtual time is a whole number of milliseconds.')
      if (instant < now()) {
        throw new Error(
          `Virtual time is ${new Date(now()).toISOString()} and cannot go back to ${new Date(instant).toISOString()}.`,
        )
      }
      base = instant
      setAt = elapsed()
    },
  }
}

/** Monotonic milliseconds: a wall clock that is corrected must not turn virtual time back. */
function elapsed(): number {
  return Math.floor(performance.now())
}
