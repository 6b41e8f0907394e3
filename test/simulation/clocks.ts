/**
 * Each run of a function has a clock of its own, up to two minutes off the world's. What the service writes down and compares is by these; what
 * truly happened, and the judge, go by the world's.
 *
 * What may differ by that much, and nothing else: a mail goes when it is due by the clock of the run that sent it (`Sends.clocks`), so that due
 * times and the window from eight to five are judged by that clock, without any tolerance; and a lease, begun by one clock and ended by another,
 * may be shorter by twice the skew. Whatever is owed for hours is owed whatever the clocks say.
 */
import { minute } from '../../functions/domain/time.ts'
import type { Ports, Random } from '../../functions/ports.ts'

export const skewMax = 2 * minute

export const createClocks = (random: Random) => {
  /** A clock for one run. */
  return (ports: Ports): Ports => {
    const skew = Math.round((2 * random.fraction() - 1) * skewMax)
    return { ...ports, clock: { now: () => ports.clock.now() + skew } }
  }
}
