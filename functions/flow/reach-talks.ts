/**
 * One page of a cycle that reaches its talks, after HR has changed something about it: each is woken, also those that had nothing more to do. What
 * is due sooner now stands in the table too, where the sweep finds it. A page that runs twice, or half and then again, comes to the same.
 */
import type { Cycle } from '../domain/cycle.ts'
import { haltOf, isOver, settlesAt } from '../domain/cycle-run.ts'
import { wakeAt } from '../domain/ledger.ts'
import type { RoundPage } from '../domain/round.ts'
import type { Talk } from '../domain/talk.ts'
import { localDate } from '../domain/time.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Ports, StoredHead } from '../ports.ts'
import { apply, parse } from './apply.ts'
import { parseCycle, readFrame } from './frame.ts'
import { expectDigests, shards } from './launch.ts'
import { workflowOf } from './workflows.ts'

export const talksPerReach = 50

export const reachPage = async (ports: Ports, id: string): Promise<RoundPage> => {
  const stored = await ports.table.load(id)
  if (!stored) throw new Error(`The cycle ${id} is gone`)
  const cycle = parseCycle(stored.state)
  let { shard = shards, after } = cycle.reach ?? {}
  while (shard < shards) {
    const { rows, next } = await ports.table.inCycle(id, shard, after, talksPerReach)
    if (next === undefined) shard += 1
    after = next
    if (rows.length === 0) continue
    await reachTalks(
      ports,
      cycle,
      rows.map((row) => row.id),
    )
    break
  }
  return { shard, after, finished: shard >= shards }
}

const reachTalks = async (ports: Ports, cycle: Cycle, ids: string[]): Promise<void> => {
  const heads = await ports.table.heads(ids)
  const talks = [...heads].map(([id, head]) => parse(workflowOf(id), head) as Talk)
  const halt = haltOf(cycle)
  if (halt?.kind === 'cancelled' && ports.clock.now() >= settlesAt(halt)) await endMeetings(ports, talks)
  if (!isOver(cycle)) {
    const today = localDate(ports.clock.now(), ports.organisation.zone)
    const managers = new Set(talks.flatMap(({ vacant, people }) => (vacant === undefined ? [people.manager.id] : [])))
    for (const manager of managers) await expectDigests(ports, manager, cycle, today)
  }
  const frame = await readFrame(ports, cycle.id)
  await Promise.all([...heads].map(([id, head]) => bringForward(ports, id, head, frame)))
  await ports.queues.put('due', ids, 0)
}

/**
 * A message may be lost, or lie with the dead letters, and no sweep looks at a moment that stands too late. Whoever has been written is passed
 * over when the page comes again.
 */
const bringForward = async (ports: Ports, id: string, head: StoredHead, frame: Frame): Promise<void> => {
  const workflow = workflowOf(id)
  let stored: StoredHead | undefined = head
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (!stored) return
    const state = parse(workflow, stored)
    const sooner = wakeAt(workflow.timetable(state, frame), state.mails, ports.clock.now(), frame.calendar)
    if (sooner === null || (stored.wakeAt !== null && stored.wakeAt <= sooner)) return
    const index = workflow.index(state)
    const change = { id, expected: stored.version, state: stored.state, wakeAt: sooner, index, parts: [] }
    if ((await ports.table.save(change)) === 'saved') return
    stored = await ports.table.load(id)
  }
  throw new Error(`Five writes of ${id} in a row came second`)
}

const attempts = 5

const endMeetings = async (ports: Ports, talks: Talk[]): Promise<void> => {
  for (const { id, booking, arranging } of talks) {
    if (booking.status !== 'booked' && !arranging) continue
    await apply(ports, id, { command: { kind: 'endWithCycle' }, by: 'service', queue: 'due' })
  }
}
