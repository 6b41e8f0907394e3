/**
 * The table in memory, with the promises of the real one. Values are kept as JSON, so that nothing read or written shares an
 * object with it, and what JSON drops is dropped here too.
 */
import { shardOf } from '../../functions/aws/table-items.ts'
import type {
  Apart,
  Clock,
  IndexKeys,
  Instant,
  JsonObject,
  StoredHead,
  StoredPart,
  Table,
} from '../../functions/ports.ts'
import { type Entry, Sorted } from './sorted.ts'

export type WorldTable = Table & {
  /** Every item on a line of its own, in order, with its keys in order: equal tables give equal bytes. */
  dump(): string
  /** Ids that were erased or buried, in order. */
  tombstones(): string[]
  /** How many reads of an index showed what was before some write. */
  staleReads(): number
}

type Head = { json: string; version: number; wakeAt: Instant | null; index: IndexKeys }
type Part = { json: string; version: number; expires: Instant | undefined }
type Partition = { head: Head | undefined; parts: Map<string, Part> }
type Row = Entry & { status: string; unit: string }

/** `indexLag`: for how many milliseconds an index still shows what was before a write. */
export function createWorldTable(clock: Clock, indexLag: number): WorldTable {
  const partitions = new Map<string, Partition>()
  const erased = new Map<string, Instant>()
  const indexes = new Map<string, Sorted<Row>>()
  let staleReads = 0
  const onTheirWay: { visibleAt: Instant; apply: () => void }[] = []

  return {
    async load(id) {
      const head = partitions.get(id)?.head
      return head && readHead(head)
    },

    async open(id, now) {
      const partition = partitions.get(id)
      return partition?.head && { head: readHead(partition.head), parts: readParts(partition, '', now) }
    },

    async save(change) {
      const { id, expected, state, wakeAt, index, parts, apart = [] } = change
      if (parts.length + apart.length > 3) throw new Error('A transaction holds the head and three more')
      if (new Set(parts.map((part) => part.name)).size < parts.length)
        throw new Error('One part twice in a transaction')
      if (index.cycle !== undefined && (index.status === undefined || index.unit === undefined)) {
        throw new Error('A head in a cycle has a status and a unit')
      }
      for (const { name } of [...parts, ...apart]) checkName(name)
      const partition = partitionOf(id)
      if ((partition.head?.version ?? 0) !== expected) return 'lost'
      const head = { json: JSON.stringify(state), version: expected + 1, wakeAt, index: { ...index } }
      reindex(id, partition.head, head)
      partition.head = head
      for (const { name, value, expires } of parts) {
        if (value === null) partition.parts.delete(name)
        else write(partition, name, value, expires)
      }
      for (const item of apart) writeApart(partitionOf(item.id), item)
      return 'saved'
    },

    async parts(id, prefix, now) {
      const partition = partitions.get(id)
      return partition ? readParts(partition, prefix, now) : []
    },

    async putPart(id, { name, value, expected, expires }) {
      checkName(name)
      const partition = partitionOf(id)
      const there = partition.parts.get(name)
      const stands = there && isLive(there, clock.now()) ? there : undefined
      if (expected === 'any') return { saved: true, version: write(partition, name, value, expires) }
      if ((stands?.version ?? 0) !== expected) return { saved: false, stands: stands && readPart(name, stands) }
      partition.parts.set(name, { json: JSON.stringify(value), version: expected + 1, expires })
      return { saved: true, version: expected + 1 }
    },

    async deletePart(id, name) {
      checkName(name)
      partitions.get(id)?.parts.delete(name)
    },

    async heads(ids) {
      const heads = new Map<string, StoredHead>()
      for (const id of ids) {
        const head = partitions.get(id)?.head
        if (head) heads.set(id, readHead(head))
      }
      return heads
    },

    async dueBefore(shard, before, limit) {
      const rows = indexOf(wakeKey(shard)).below(before, limit)
      return rows.map((row) => ({ id: row.id, wakeAt: Number(row.key) }))
    },

    async everyWake(shard, after, limit) {
      const [wakeAt, id = ''] = after?.split(' ') ?? []
      const rows = indexOf(wakeKey(shard)).from(after === undefined ? undefined : { key: Number(wakeAt), id }, limit)
      const last = rows.at(-1)
      return {
        ids: rows.map((row) => row.id),
        next: last && rows.length === limit ? `${last.key} ${last.id}` : undefined,
      }
    },

    async teamOf(manager, after, limit) {
      const rows = indexOf(`team ${manager}`).from(after === undefined ? undefined : { key: '', id: after }, limit)
      return { ids: rows.map((row) => row.id), next: rows.length === limit ? rows.at(-1)?.id : undefined }
    },

    async inCycle(cycle, shard, after, limit) {
      const start = after === undefined ? undefined : { key: '', id: after }
      const rows = indexOf(`cycle ${cycle} ${checkedShard(shard)}`).from(start, limit)
      return {
        rows: rows.map(({ id, status, unit }) => ({ id, status, unit })),
        next: rows.length === limit ? rows.at(-1)?.id : undefined,
      }
    },

    async erase(id) {
      erased.set(id, clock.now())
      const head = partitions.get(id)?.head
      if (head) reindex(id, head, undefined)
      partitions.delete(id)
    },

    async bury(id) {
      erased.set(id, clock.now())
    },

    async buriedAt(id) {
      return erased.get(id)
    },

    async erased(after, limit) {
      const tombstones = [...erased]
        .map(([id, at]) => ({ id, at }))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .filter(({ id }) => after === undefined || id > after)
        .slice(0, limit)
      return { tombstones, next: tombstones.length === limit ? tombstones.at(-1)?.id : undefined }
    },

    dump() {
      const lines: string[] = []
      for (const [id, { head, parts }] of partitions) {
        if (head) lines.push(line(id, 'head', { ...head, json: undefined, state: JSON.parse(head.json) }))
        for (const [name, part] of parts) {
          lines.push(line(id, name, { ...part, json: undefined, value: JSON.parse(part.json) }))
        }
      }
      return lines.sort().join('\n')
    },

    tombstones: () => [...erased.keys()].sort(),

    staleReads: () => staleReads,
  }

  function partitionOf(id: string): Partition {
    const partition = partitions.get(id) ?? { head: undefined, parts: new Map() }
    partitions.set(id, partition)
    return partition
  }

  function indexOf(key: string): Sorted<Row> {
    while (onTheirWay[0] && onTheirWay[0].visibleAt <= clock.now()) onTheirWay.shift()?.apply()
    if (onTheirWay.length > 0) staleReads += 1
    return indexes.get(key) ?? new Sorted<Row>()
  }

  function reindex(id: string, before: Head | undefined, after: Head | undefined): void {
    const apply = () => {
      for (const [key, row] of before ? rowsOf(id, before) : []) indexes.get(key)?.remove(row)
      for (const [key, row] of after ? rowsOf(id, after) : []) {
        const index = indexes.get(key) ?? new Sorted<Row>()
        indexes.set(key, index)
        index.add(row)
      }
    }
    if (indexLag === 0) apply()
    else onTheirWay.push({ visibleAt: clock.now() + indexLag, apply })
  }
}

function rowsOf(id: string, { wakeAt, index }: Head): [string, Row][] {
  const { manager, cycle, status = '', unit = '' } = index
  const rows: [string, Row][] = []
  if (wakeAt !== null) rows.push([wakeKey(shardOf(id)), { key: wakeAt, id, status, unit }])
  if (manager !== undefined) rows.push([`team ${manager}`, { key: '', id, status, unit }])
  if (cycle !== undefined) rows.push([`cycle ${cycle} ${shardOf(id)}`, { key: '', id, status, unit }])
  return rows
}

function wakeKey(shard: number): string {
  return `wake ${checkedShard(shard)}`
}

function checkedShard(shard: number): number {
  if (!Number.isInteger(shard) || shard < 0 || shard > 15) throw new RangeError('There are sixteen shards')
  return shard
}

function checkName(name: string): void {
  if (name === 'head' || name === '') throw new Error('A part is named, and is not the head')
}

/** Writes a whole part whatever stands there, and raises its version by one. */
function write(partition: Partition, name: string, value: JsonObject, expires: Instant | undefined): number {
  const version = (partition.parts.get(name)?.version ?? 0) + 1
  partition.parts.set(name, { json: JSON.stringify(value), version, expires })
  return version
}

function writeApart(partition: Partition, item: Apart): void {
  if ('value' in item) {
    partition.parts.set(item.name, { json: JSON.stringify(item.value), version: 1, expires: undefined })
    return
  }
  const sums = JSON.parse(partition.parts.get(item.name)?.json ?? '{}')
  for (const [name, number] of Object.entries(item.add)) sums[name] = (sums[name] ?? 0) + number
  write(partition, item.name, sums, undefined)
}

function isLive(part: Part, now: Instant): boolean {
  return part.expires === undefined || part.expires > now
}

function readHead({ json, version, wakeAt }: Head): StoredHead {
  return { state: JSON.parse(json), version, wakeAt }
}

function readPart(name: string, { json, version }: Part): StoredPart {
  return { name, value: JSON.parse(json), version }
}

function readParts(partition: Partition, prefix: string, now: Instant): StoredPart[] {
  return [...partition.parts]
    .filter(([name, part]) => name.startsWith(prefix) && isLive(part, now))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => readPart(name, part))
}

function line(id: string, name: string, item: object): string {
  return `${id} ${name} ${JSON.stringify(item, (_, value) => (isPlainObject(value) ? sortKeys(value) : value))}`
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
