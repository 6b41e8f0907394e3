/**
 * HR reminds those of a cycle for whom something waits: who they would be before, page by page when it is said, and afterwards who got it and when.
 * Nothing that anyone wrote is read here, and whoever is only to prepare is counted and not named.
 */
import { isHeld } from '../domain/booking.ts'
import { endOf } from '../domain/in-cycle.ts'
import type { Ledger } from '../domain/ledger.ts'
import { isQuiet, isWaiting, mayBeNudged, waitsFor } from '../domain/nudge.ts'
import { isNudging } from '../domain/nudging.ts'
import { isOnPaper } from '../domain/on-paper.ts'
import { phaseOf } from '../domain/phase.ts'
import { fewest } from '../domain/quality.ts'
import type { RoundPage } from '../domain/round.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkFrame } from '../domain/talk-entry.ts'
import type { Instant, Ports } from '../ports.ts'
import { type Applied, apply } from './apply.ts'
import { type CycleView, isOwn } from './cycles.ts'
import { readCycleFrame } from './frame.ts'
import { peopleById, talkIdsHeldBy, talksById } from './heads.ts'
import { shards } from './launch.ts'
import { talksIn } from './people.ts'
import { talksPerReach } from './reach-talks.ts'

export type Waiting = {
  /** How many mails would go; `atMost`: so few people that the number would say who. */
  mails: number
  atMost: boolean
  running: boolean
}

export const whoWaits = async (ports: Ports, cycle: CycleView): Promise<Waiting> => {
  const frame = await readCycleFrame(ports, cycle.id)
  const talks = await talksIn(ports, cycle.id)
  const now = ports.clock.now()
  const open = talks.filter((talk) => !endOf(talk, frame.cycle) && phaseOf(talk, now) !== 'finished')
  const employees = open.filter((talk) => isWaiting(talk, frame, now))
  const managers = await managersWaiting(ports, open, frame)
  const exact = { mails: employees.length + managers.size, atMost: false }
  const ahead = open.filter(({ held }) => !isHeld(held)).length
  const bound = new Set([
    ...open.flatMap((talk) => (isOnPaper(talk, 'employee') ? [] : [talk.people.employee.id])),
    ...open.flatMap(({ vacant, people }) => (vacant === undefined ? [people.manager.id] : [])),
  ]).size
  const isTelling = exact.mails > 0 && ((ahead > 0 && ahead < fewest) || !isOwn(ports, cycle))
  return { ...(isTelling ? { mails: bound, atMost: true } : exact), running: isNudging(frame.cycle) }
}

export const nudgeCycle = (
  ports: Ports,
  id: string,
  said: { person: string; mails: number },
  commandId: string | undefined,
): Promise<Applied> => {
  const unit = ports.within?.unit
  const command = { kind: 'nudgeAll', ...said, ...(unit !== undefined && { unit }) } as const
  return apply(ports, id, { command, by: 'hr', commandId })
}

/** The work of one step. Done twice, or half and then again, it comes to the same. */
export const nudgePage = async (ports: Ports, id: string): Promise<RoundPage> => {
  const frame = await readCycleFrame(ports, id)
  const { nudging, nudges = [] } = frame.cycle
  const latest = nudges.at(-1)
  let { shard = shards, after } = nudging ?? {}
  while (latest && shard < shards) {
    const { rows, next } = await ports.table.inCycle(id, shard, after, talksPerReach)
    if (next === undefined) shard += 1
    after = next
    const ids = rows.flatMap((row) => (latest.unit === undefined || row.unit === latest.unit ? [row.id] : []))
    if (ids.length === 0) continue
    await nudgeTalks(ports, await talksById(ports, ids), frame, latest)
    break
  }
  return { shard, ...(after !== undefined && { after }), finished: shard >= shards }
}

const nudgeTalks = async (
  ports: Ports,
  talks: Talk[],
  frame: TalkFrame,
  { run, unit }: { run: number; unit?: string },
) => {
  const now = ports.clock.now()
  for (const talk of talks.filter((one) => isWaiting(one, frame, now)))
    await apply(ports, talk.id, { command: { kind: 'nudge', run }, by: 'service', queue: 'due' })
  for (const manager of await managersWaiting(ports, talks, frame)) {
    // Of all their talks, wherever the pages part them.
    const team = (await talksById(ports, await talkIdsHeldBy(ports, manager))).filter(
      (talk) => talk.cycle === frame.cycle.id && (unit === undefined || talk.unit === unit),
    )
    const quiet = team.every((talk) => isQuiet(waitsFor(talk, 'manager', frame, now)))
    const command = { kind: 'nudge', cycle: frame.cycle.id, run, quiet, ...(unit !== undefined && { unit }) } as const
    await apply(ports, manager, { command, by: 'service', queue: 'due' })
  }
}

const managersWaiting = async (ports: Ports, talks: Talk[], frame: TalkFrame): Promise<Set<string>> => {
  const now = ports.clock.now()
  const owing = talks.filter((talk) => waitsFor(talk, 'manager', frame, now).length > 0)
  const people = await peopleById(ports, [...new Set(owing.map((talk) => talk.people.manager.id))])
  return new Set(people.flatMap((one) => (mayBeNudged(one, frame.cycle.id, frame.calendar, now) ? [one.id] : [])))
}

export type Nudged = {
  at: Instant
  /** Who got a mail and when; without a moment it is on its way, or was not needed any more. */
  people: { name: string; sent?: Instant; dropped: boolean }[]
  /** Those who were only to prepare: at least five, or none are told of. */
  others?: number
}

/** Newest first. */
export const nudgedSoFar = async (ports: Ports, cycle: CycleView): Promise<Nudged[]> => {
  const { nudges = [] } = (await readCycleFrame(ports, cycle.id)).cycle
  if (nudges.length === 0) return []
  const talks = await talksIn(ports, cycle.id)
  const managers = await peopleById(ports, [...new Set(talks.map(({ people }) => people.manager.id))])
  const unit = ports.within?.unit
  const all = [
    ...talks.flatMap(({ nudges: own = [], people, mails }) =>
      own.map((one) => ({ ...one, name: people.employee.name, ...fateOf(mails, `employee.nudge.${one.n}`) })),
    ),
    ...managers.flatMap(({ nudges: own = [], details, mails }) =>
      own
        .filter((one) => one.cycle === cycle.id && (unit === undefined || one.unit === unit))
        .map((one) => ({ ...one, name: details.name, ...fateOf(mails, `person.nudge.${one.n}`) })),
    ),
  ]
  const { compare } = new Intl.Collator(ports.organisation.language)
  return nudges
    .filter((one) => unit === undefined || one.unit === undefined || one.unit === unit)
    .map(({ run, at }) => {
      const ofRun = all.filter((one) => one.run === run)
      const quiet = ofRun.filter((one) => one.quiet).length
      return {
        at,
        people: ofRun
          .filter((one) => !one.quiet)
          .map(({ name, sent, dropped }) => ({ name, dropped, ...(sent !== undefined && { sent }) }))
          .sort((a, b) => compare(a.name, b.name)),
        ...(quiet >= fewest && isOwn(ports, cycle) && { others: quiet }),
      }
    })
    .reverse()
}

const fateOf = (mails: Ledger, key: string): { sent?: Instant; dropped: boolean } => {
  const record = mails[key]
  return { dropped: record?.status === 'skipped', ...(record?.status === 'sent' && { sent: record.at }) }
}
