/**
 * Runs everything that is due, in order, on the virtual clock: timers, queue messages, the fate of mails, sweeps. It follows wall time, or goes
 * from one moment to the next when somebody moves the clock; never two of these at once.
 */
import type { Context, SQSBatchResponse, SQSHandler } from 'aws-lambda'
import { hour, type Instant, minute } from '../../functions/domain/time.ts'
import { shards } from '../../functions/flow/launch.ts'
import { readSwitches } from '../../functions/flow/organisation.ts'
import { sweep } from '../../functions/flow/sweep.ts'
import type { Log, Ports, QueueName } from '../../functions/ports.ts'
import type { VirtualClock } from './clock.ts'
import type { Engines } from './engines.ts'

export type Driver = {
  /** Runs what is due now, before it answers. */
  runDue(): Promise<Moved>
  /** Goes to `instant` by way of every moment at which something is due, and runs all of it. Refuses to go back. */
  advanceTo(instant: Instant): Promise<Moved>
  /** Goes to the next moment at which a workflow has something to do; stays where it is when there is none. */
  advanceToNext(): Promise<Moved>
  /** Work during which the clock stands and nothing is run, but by `runNow` from within. */
  inStandstill<Result>(work: () => Promise<Result>): Promise<Result>
  /** `runDue` for whoever is in standstill already. */
  runNow(): Promise<Moved>
  /** From now on virtual time follows wall time, and what falls due is run. */
  follow(): void
  /** Resolves when nothing is being run any more. */
  stop(): Promise<void>
}

/** Where virtual time stands, and how many mails went out on the way. */
export type Moved = { now: Instant; sent: number }

export type DriverOptions = {
  clock: VirtualClock
  engines: Engines
  ports: Ports
  /** The function `wake`, as Lambda calls it. */
  wakeFunction: SQSHandler
  /** Called whenever time has moved, so that a restart goes on from there. */
  keepTime(now: Instant): void
  log: Log
}

const queueNames: QueueName[] = ['asked', 'due']
/** As the deployed function takes them. */
const batchSize = 5
const sweepEvery = 5 * minute
/** What is this late has been missed by its timer (flow/sweep.ts). */
const sweepGrace = 3 * minute
/** After this the sweep takes it only in the first minutes of an hour (flow/sweep.ts). */
const sweepEager = 2 * hour
/** How often, in wall time, it is looked whether something has fallen due. */
const lookEveryMs = 100
const keepTimeEveryMs = 1_000

export function createDriver({ clock, engines, ports, wakeFunction, keepTime, log }: DriverOptions): Driver {
  let running: Promise<unknown> = Promise.resolve()
  let following = false
  let look: NodeJS.Timeout | undefined
  let keptAt = 0
  let nextSweep = sweepAfter(clock.now())

  /** One after another, in the order in which they were asked for. */
  function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = running.then(work)
    running = result.catch(() => {})
    return result
  }

  async function inStandstill<Result>(work: () => Promise<Result>): Promise<Result> {
    return exclusively(async () => {
      clock.hold()
      try {
        return await work()
      } finally {
        if (following) clock.follow()
      }
    })
  }

  async function counting(work: () => Promise<void>): Promise<Moved> {
    const before = engines.ses.mails().length
    await work()
    return { now: clock.now(), sent: engines.ses.mails().length - before }
  }

  /** Timers into queues, queues into wakes, until no message is visible at this moment. */
  async function runMoment(): Promise<void> {
    for (;;) {
      const now = clock.now()
      engines.scheduler.fireDue(now)
      const batch = firstBatch(now)
      if (!batch) return
      const response = (await wakeFunction(batch.event, {} as Context, () => {})) as SQSBatchResponse | undefined
      batch.settle(response)
      await engines.ses.settled()
    }
  }

  function firstBatch(now: Instant) {
    for (const queue of queueNames) {
      const batch = engines.sqs.poll(queue, now, batchSize)
      if (batch) return batch
    }
    return undefined
  }

  function moveTo(instant: Instant): void {
    if (instant <= clock.now()) return
    clock.set(instant)
    keepTime(instant)
  }

  async function runSweep(): Promise<boolean> {
    const before = await readSwitches(ports)
    const { woken } = await sweep(ports)
    nextSweep = sweepAfter(clock.now())
    await runMoment()
    const after = await readSwitches(ports)
    return woken > 0 || after.stored !== before.stored
  }

  /**
   * A jump of sixty days would sweep 17,000 times, each time sixteen shards. A sweep does nothing unless the index holds something late or new
   * rules are being rolled out; so the index is asked before time moves on, and a sweep is run at the very moment at which it would have found
   * something. The first and the last of the jump are always run.
   */
  async function advance(target: Instant): Promise<void> {
    let sweepHasMore = true
    let askedAt = Number.NEGATIVE_INFINITY
    await runMoment()
    while (clock.now() < target) {
      const planned = Math.min(engines.nextAt() ?? target, target)
      let next = planned
      if (sweepHasMore) {
        next = Math.min(next, nextSweep)
      } else if (planned - askedAt >= sweepEvery) {
        askedAt = clock.now()
        next = Math.min(next, (await sweepThatFinds(planned)) ?? next)
      }
      moveTo(next)
      await runMoment()
      if (next < planned || (sweepHasMore && next === nextSweep)) sweepHasMore = await runSweep()
    }
    await runSweep()
  }

  /** The first sweep before `before` that would wake something. */
  async function sweepThatFinds(before: Instant): Promise<Instant | undefined> {
    const wakeAt = await earliestWake(before - sweepGrace)
    if (wakeAt === undefined || !(await readSwitches(ports)).sending) return undefined
    const found = sweepAfter(Math.max(clock.now(), wakeAt + sweepGrace))
    const at = found - wakeAt < sweepEager ? found : Math.ceil(found / hour) * hour
    return at < before ? at : undefined
  }

  async function earliestWake(before: Instant): Promise<Instant | undefined> {
    const found = await Promise.all(
      Array.from({ length: shards }, (_, shard) => ports.table.dueBefore(shard, before, 1)),
    )
    const wakes = found.flat().map(({ wakeAt }) => wakeAt)
    return wakes.length > 0 ? Math.min(...wakes) : undefined
  }

  /** The first planned moment at or after the earliest `wakeAt`: a stale timer before it would change nothing. */
  async function advanceToNext(): Promise<void> {
    await runMoment()
    const wakeAt = await earliestWake(Number.MAX_SAFE_INTEGER)
    for (;;) {
      const planned = engines.nextAt()
      if (planned === undefined) return
      moveTo(planned)
      await runMoment()
      if (wakeAt === undefined || planned >= wakeAt) return
    }
  }

  async function lookNow(): Promise<void> {
    if (clock.now() >= nextSweep) await runSweep()
    if ((engines.nextAt() ?? Number.POSITIVE_INFINITY) <= clock.now()) await runMoment()
    if (performance.now() - keptAt >= keepTimeEveryMs) {
      keptAt = performance.now()
      keepTime(clock.now())
    }
  }

  function lookAgain(): void {
    look = setTimeout(() => {
      exclusively(lookNow)
        .catch((error) => log.error('could not run what is due', error))
        .finally(() => {
          if (following) lookAgain()
        })
    }, lookEveryMs)
  }

  return {
    inStandstill,
    runNow: () => counting(runMoment),
    runDue: () => inStandstill(() => counting(runMoment)),
    advanceTo: (instant) => inStandstill(() => counting(() => advance(instant))),
    advanceToNext: () => inStandstill(() => counting(advanceToNext)),
    follow() {
      following = true
      clock.follow()
      lookAgain()
    },
    async stop() {
      following = false
      clearTimeout(look)
      await exclusively(async () => clock.hold())
      keepTime(clock.now())
    },
  }
}

function sweepAfter(instant: Instant): Instant {
  return (Math.floor(instant / sweepEvery) + 1) * sweepEvery
}
