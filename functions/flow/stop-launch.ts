/** One page of a launch that HR stopped: its talks leave the cycle, from whom nobody has had a mail. A page that runs twice comes to the same. */
import type { RoundPage } from '../domain/round.ts'
import { stoppableUntil } from '../domain/stop-launch.ts'
import type { Instant, Ports } from '../ports.ts'
import { type Applied, apply } from './apply.ts'
import type { CycleView } from './cycles.ts'
import { parseCycle } from './frame.ts'
import { shards } from './launch.ts'
import { talksPerReach } from './reach-talks.ts'

/** Until when HR can stop the launch of this cycle; undefined when that is over. */
export const mayStopUntil = (ports: Ports, cycle: CycleView): Instant | undefined => {
  const until = stoppableUntil(cycle, { calendar: ports.organisation })
  return until !== undefined && ports.clock.now() < until ? until : undefined
}

export const stopLaunch = (ports: Ports, id: string, commandId: string | undefined): Promise<Applied> =>
  apply(ports, id, { command: { kind: 'stopLaunch' }, by: 'hr', commandId })

export const stopPage = async (ports: Ports, id: string): Promise<RoundPage> => {
  const stored = await ports.table.load(id)
  if (!stored) throw new Error(`The cycle ${id} is gone`)
  let { shard = shards, after } = parseCycle(stored.state).stopping ?? {}
  while (shard < shards) {
    const { rows, next } = await ports.table.inCycle(id, shard, after, talksPerReach)
    if (next === undefined) shard += 1
    after = next
    if (rows.length === 0) continue
    for (const row of rows)
      await apply(ports, row.id, { command: { kind: 'leaveCycle', stopped: true }, by: 'service', queue: 'due' })
    break
  }
  return { shard, after, finished: shard >= shards }
}
