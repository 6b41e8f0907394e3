/**
 * How far the people of a cycle have come and who needs HR's attention, as statuses, counts and names; no word of a talk is read. A large cycle
 * keeps its counts as an item of their own, with the people in need of attention in short lists, so that a look costs the same for a hundred
 * thousand people as for some hundred.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type AttentionReason, attentionOf, attentionReasons, isLate } from '../domain/attention.ts'
import { type CountedAs, countedAs } from '../domain/counted-as.ts'
import type { Person } from '../domain/person.ts'
import { isPrepared } from '../domain/preparation.ts'
import { recountPages } from '../domain/recount.ts'
import { framedFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { day } from '../domain/time.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Instant, Ports } from '../ports.ts'
import { type Applied, apply, asJson, parse } from './apply.ts'
import { type CycleView, isOwn, type LeftOutReason } from './cycles.ts'
import { readFrame } from './frame.ts'
import { peopleById } from './heads.ts'
import { talkId } from './identity.ts'
import { shards, whyLeftOut } from './launch.ts'
import { holderOf, readIndexShard } from './people.ts'
import { talksGone } from './retention.ts'
import { workflowOf } from './workflows.ts'

const statuses = ['created', 'invited', 'booked', 'held', 'notAgreed', 'agreed', 'followedUp', 'ended'] as const
/** `lateBooked`, `late`: of those ahead, with a time and without. */
const counted = [...statuses, 'away', 'lateBooked', 'late'] as const
export type Counts = Record<(typeof counted)[number], number>
type AttentionCounts = Record<AttentionReason, number>

const amounts = z.record(z.string(), z.number())
const unitCount = z.object({ unit: z.string(), counts: amounts, attention: amounts })
const entry = z.object({ talk: z.string(), reason: z.enum(attentionReasons), since: z.string(), unit: z.string() })
export type Entry = z.infer<typeof entry>
const tally = z.object({
  units: z.array(unitCount),
  prepared: z.number(),
  /** People of the list who have no talk in the cycle: how many could be added, and why others could not. */
  without: amounts,
  entries: z.array(entry),
})
type Tally = z.infer<typeof tally>
const kept = tally.omit({ entries: true }).extend({ at: z.number() })
const list = z.object({ entries: z.array(entry) })

export type UnitCounts = { unit: string; key: string; counts: Counts; attention: AttentionCounts }

export type CycleOverview = {
  /** Absent when it was counted for this look. */
  countedAt?: Instant
  all: Counts
  attention: AttentionCounts
  units: UnitCounts[]
  /** Of those who have not met; absent where the count would say it of single people. */
  prepared?: number
  toAdd: number
  leftOut: { reason: LeftOutReason; people: number }[]
}

export const peoplePerAttentionPage = 25
/** In the list of a shard: what is kept fits an item, and whoever has sixteen thousand people waiting reads none of them by name. */
const mostPerShard = 1000
/** A count below this would say who. */
const fewest = 5

/** Undefined while a large cycle has not been counted yet, and while it is launched: that may be of very many, and each look would read them. */
export const overviewOf = async (ports: Ports, cycle: CycleView): Promise<Overview | undefined> => {
  // What is kept is of all units; who has one gets theirs counted, without what all see of the whole alone.
  if (ports.within) {
    const { prepared, ...own } = overview(together(await tallyAll(ports, cycle.id)))
    return { ...own, ...(prepared !== undefined && isOwn(ports, cycle) && { prepared }) }
  }
  if (!cycle.isLarge && cycle.launch.status !== 'launching') return overview(together(await tallyAll(ports, cycle.id)))
  const [found] = await ports.table.parts(cycle.id, 'overview', ports.clock.now())
  if (!found) return undefined
  const { at, ...rest } = kept.parse(found.value)
  return overview(rest, at, (reason, from, count) => readKept(ports, cycle.id, reason, from, count))
}

type Read = (reason: AttentionReason, from: number, count: number) => Promise<Entry[]>
/** With the way to read the people of each list, from one place on. */
export type Overview = CycleOverview & { read: Read }

/** HR wants the counts of a large cycle anew. */
export const recountCycle = (ports: Ports, id: string, commandId: string | undefined): Promise<Applied> =>
  apply(ports, id, { command: { kind: 'recount' }, by: 'hr', commandId })

/** One page of a count: a shard of the cycle and of the people, or at last all of them put together. */
export const recountPage = async (ports: Ports, id: string): Promise<void> => {
  const frame = await readFrame(ports, id)
  const shard = frame.cycle?.recount?.shard ?? 0
  const now = ports.clock.now()
  const put = (name: string, value: object, expires?: Instant) =>
    ports.table.putPart(id, { name, value: asJson(value), expected: 'any', ...(expires && { expires }) })
  if (shard < recountPages - 1) {
    const one = await tallyShard(ports, id, shard, frame)
    await put(`tally#${shard.toString(16)}`, { ...one, entries: one.entries.slice(0, mostPerShard) }, now + day)
    return
  }
  const tallies = (await ports.table.parts(id, 'tally#', now)).map(({ value }) => tally.parse(value))
  const { entries, ...counts } = together([...tallies, await tallyGone(ports, id)])
  for (const reason of attentionReasons) {
    const ofReason = entries.filter((one) => one.reason === reason)
    for (let from = 0; from < ofReason.length; from += peoplePerAttentionPage)
      await put(listPart(reason, from), { entries: ofReason.slice(from, from + peoplePerAttentionPage) })
  }
  await put('overview', { ...counts, at: now })
}

const listPart = (reason: AttentionReason, from: number): string =>
  `attention#${reason}#${String(Math.floor(from / peoplePerAttentionPage)).padStart(4, '0')}`

const readKept = async (ports: Ports, id: string, reason: AttentionReason, from: number, count: number) => {
  const first = from - (from % peoplePerAttentionPage)
  const entries: Entry[] = []
  for (let at = first; at < from + count; at += peoplePerAttentionPage) {
    const [found] = await ports.table.parts(id, listPart(reason, at), ports.clock.now())
    entries.push(...(found ? list.parse(found.value).entries : []))
  }
  return entries.slice(from - first, from - first + count)
}

const overview = (counts: Omit<Tally, 'entries'> & { entries?: Entry[] }, at?: Instant, read?: Read) => {
  const units = counts.units.map((one) => ({
    unit: one.unit,
    key: keyOf(one.unit),
    counts: one.counts as Counts,
    attention: one.attention as AttentionCounts,
  }))
  const all = sum(
    counted,
    units.map((one) => one.counts),
  )
  const ahead = all.created + all.invited + all.booked
  const { toAdd = 0, ...leftOut } = counts.without
  const { entries = [] } = counts
  return {
    ...(at !== undefined && { countedAt: at }),
    all,
    attention: sum(
      attentionReasons,
      units.map((one) => one.attention),
    ),
    units,
    ...(ahead >= fewest && { prepared: counts.prepared }),
    toAdd,
    leftOut: Object.entries(leftOut).map(([reason, people]) => ({ reason: reason as LeftOutReason, people })),
    read:
      read ??
      (async (reason: AttentionReason, from: number, count: number) =>
        entries.filter((one) => one.reason === reason).slice(from, from + count)),
  }
}

/** What stands for a unit in an address: names of units may be those of people. */
const keyOf = (unit: string): string => createHash('sha256').update(unit).digest('hex').slice(0, 10)

const tallyAll = async (ports: Ports, id: string): Promise<Tally[]> => {
  const frame = await readFrame(ports, id)
  const inShards = Array.from({ length: shards }, (_, shard) => tallyShard(ports, id, shard, frame))
  return Promise.all([...inShards, tallyGone(ports, id)])
}

/** Talks that are deleted count as they ended. */
const tallyGone = async (ports: Ports, id: string): Promise<Tally> => {
  const units = (await talksGone(ports, id)).map(({ unit, statuses: gone }) => ({
    unit,
    counts: { ...none(counted), ...gone },
    attention: none(attentionReasons),
  }))
  return { units, prepared: 0, without: {}, entries: [] }
}

const tallyShard = async (ports: Ports, id: string, shard: number, frame: Frame): Promise<Tally> => {
  const { cycle } = frame
  if (!cycle) throw new Error(`The cycle ${id} is gone`)
  const now = ports.clock.now()
  const rows = await readIndexShard(ports, id, shard)
  const heads = await ports.table.heads(rows.map((row) => row.id))
  const units = new Map<string, { counts: Counts; attention: AttentionCounts }>()
  const result: Tally = { units: [], prepared: 0, without: await countWithout(ports, id, shard, frame), entries: [] }
  for (const [key, head] of heads) {
    const talk = parse(workflowOf(key), head) as Talk
    const framed = framedFor({ ...frame, cycle }, talk)
    const unit = units.get(talk.unit) ?? { counts: none(counted), attention: none(attentionReasons) }
    units.set(talk.unit, unit)
    const status = countedAs(talk, framed, now)
    unit.counts[status] += 1
    if (isLate(talk, framed, now)) unit.counts[status === 'booked' ? 'lateBooked' : 'late'] += 1
    if (isAhead.has(status) && isPrepared(talk.preparation.employee)) result.prepared += 1
    const need = attentionOf(talk, framed, now)
    if (!need) continue
    // The list of a shard has an end, and no count is of people whom no list has.
    if (result.entries.length >= mostPerShard) continue
    unit.attention[need.reason] += 1
    result.entries.push({ talk: key, unit: talk.unit, ...need })
  }
  return { ...result, units: [...units].map(([unit, counts]) => ({ unit, ...counts })) }
}

const isAhead = new Set<CountedAs>(['created', 'invited', 'booked'])

const countWithout = async (ports: Ports, id: string, shard: number, { cycle }: Frame) => {
  if (!cycle) return {}
  const counts: Record<string, number> = {}
  const rows = await readIndexShard(ports, 'people', shard)
  const talks = await ports.table.heads(rows.map((row) => talkId(id, row.id)))
  const isIn = (person: string): boolean => {
    const head = talks.get(talkId(id, person))
    return head !== undefined && (parse(workflowOf(talkId(id, person)), head) as Talk).ended?.stopped !== true
  }
  const outside = rows.map((row) => row.id).filter((person) => !isIn(person))
  const people = await peopleById(ports, outside)
  const holders = await ports.table.heads([...new Set(people.flatMap(({ details }) => holderOf(details) ?? []))])
  const isThere = (holder: string | undefined): boolean => {
    const head = holder === undefined ? undefined : holders.get(holder)
    return head !== undefined && (parse(workflowOf(holder ?? ''), head) as Person).gone === undefined
  }
  for (const person of people) {
    const holder = holderOf(person.details)
    const reason = whyLeftOut(person, cycle) ?? (isThere(holder) ? 'toAdd' : 'noManager')
    counts[reason] = (counts[reason] ?? 0) + 1
  }
  return counts
}

/** Units in alphabetical order, which is the order of the lists too: a unit's people stand together in them. */
const together = (tallies: Tally[]): Tally => {
  const units = new Map<string, z.infer<typeof unitCount>[]>()
  for (const one of tallies.flatMap((part) => part.units)) units.set(one.unit, [...(units.get(one.unit) ?? []), one])
  const without: Record<string, number> = {}
  for (const [reason, count] of tallies.flatMap((one) => Object.entries(one.without)))
    without[reason] = (without[reason] ?? 0) + count
  const byUnit = (a: { unit: string }, b: { unit: string }) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)
  return {
    units: [...units]
      .map(([unit, parts]) => ({
        unit,
        counts: sum(
          counted,
          parts.map((part) => part.counts),
        ),
        attention: sum(
          attentionReasons,
          parts.map((part) => part.attention),
        ),
      }))
      .sort(byUnit),
    prepared: tallies.reduce((total, one) => total + one.prepared, 0),
    without,
    entries: tallies
      .flatMap((one) => one.entries)
      .sort((a, b) => byUnit(a, b) || a.since.localeCompare(b.since) || a.talk.localeCompare(b.talk)),
  }
}

const none = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>

const sum = <Key extends string>(keys: readonly Key[], parts: Record<string, number>[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, parts.reduce((total, part) => total + (part[key] ?? 0), 0)])) as Record<
    Key,
    number
  >
