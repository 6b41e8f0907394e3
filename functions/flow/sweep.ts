/**
 * Every five minutes: what should have woken and has not is put on the queue `due`. The authority behind the timers, and enough without
 * them. When the timetable's own rules have changed, it wakes everyone once, in pages.
 */
import { hour, minute } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { shards } from './launch.ts'
import { readSwitches, type Switches, writeSwitches } from './organisation.ts'
import { reapplyTombstones } from './tombstones.ts'

/** Raised when this code can bring a mail forward without a write to its workflow. */
export const timetableRules = 1

/** The index is eventually consistent and timers come by the minute: what is this late is late. */
const graceMinutes = 3
const perShard = 500
/** More than this many messages waiting: wakes are on their way already. */
const longQueue = 2000
const eagerHours = 2
/** While a deployment goes on, older code may write once more what it does not know all mails of, after it was woken: each is woken again. */
const wakesPerVersion = 2

export type Swept = { woken: number; oldestLate: number }

/** Answers how many were woken and how late the oldest was, in ms: the one figure to alarm on. */
export const sweep = async (ports: Ports): Promise<Swept> => {
  const now = ports.clock.now()
  // What was erased goes before anything is woken that a restore has brought back.
  const restored = await reapplyTombstones(ports)
  if (restored && !restored.finished) return { woken: 0, oldestLate: 0 }
  const switches = await readSwitches(ports)
  if (!switches.sending) return { woken: 0, oldestLate: 0 }
  if ((await ports.queues.length('due')) > longQueue) return { woken: 0, oldestLate: 0 }
  let woken = 0
  let oldestLate = 0
  for (let shard = 0; shard < shards; shard++) {
    const late = await ports.table.dueBefore(shard, now - graceMinutes * minute, perShard)
    for (const { wakeAt } of late) oldestLate = Math.max(oldestLate, now - wakeAt)
    const ids = late.filter(({ wakeAt }) => now - wakeAt < eagerHours * hour || isHourly(now)).map(({ id }) => id)
    if (ids.length > 0) await ports.queues.put('due', ids, 0)
    woken += ids.length
  }
  woken += await wakeEveryone(ports, switches)
  return { woken, oldestLate }
}

const isHourly = (now: number) => now % hour < 5 * minute

/** One page of everyone a sweep, until all have been woken for the present rules. The shards are counted on in the second round. */
const wakeEveryone = async (ports: Ports, switches: Switches & { stored: number }): Promise<number> => {
  const { stored, ...present } = switches
  // What the organisation decides on keeping comes with a deployment, and may bring deletions forward.
  const { retention } = ports.organisation
  const version = [timetableRules, present.timetableVersion, ...Object.values(retention)].map(String).join('.')
  const at = present.woken?.version === version ? present.woken : { version, shard: 0, after: undefined }
  if (at.shard >= shards * wakesPerVersion) return 0
  const page = await ports.table.everyWake(at.shard % shards, at.after, perShard)
  if (page.ids.length > 0) await ports.queues.put('due', page.ids, 0)
  const woken =
    page.next === undefined ? { version, shard: at.shard + 1 } : { version, shard: at.shard, after: page.next }
  await writeSwitches(ports, stored, { ...present, woken })
  return page.ids.length
}
