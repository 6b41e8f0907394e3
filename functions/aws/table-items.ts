/**
 * What an item of the table looks like: keys, attributes, the three sparse indexes, and how a part is packed. Every item is
 * parsed here after it was read, since two versions of the code write to one table.
 */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as z from 'zod'
import type { Change, Instant, JsonObject, StoredHead, StoredPart } from '../ports.ts'

const headName = 'head'
const shardCount = 16

/** The hash and range key of each index. Beside the table's own keys, `cycle` carries `status` and `unit`. */
export const indexes = {
  wake: { hash: 'wakeShard', range: 'wakeAt' },
  team: { hash: 'manager', range: 'pk' },
  cycle: { hash: 'cycleShard', range: 'pk' },
} as const

export type ItemKey = { pk: string; sk: string }
export const headKey = (id: string): ItemKey => ({ pk: id, sk: headName })
export const partKey = (id: string, name: string): ItemKey => {
  if (name === headName || name === '') throw new Error('A part is named, and is not the head')
  return { pk: id, sk: name }
}

export const isPart = (item: Record<string, unknown>): boolean => item.sk !== headName

export const wakeShard = (shard: number): string => `wake#${checked(shard)}`
export const cycleShard = (cycle: string, shard: number): string => `${cycle}#${checked(shard).toString(16)}`

function checked(shard: number): number {
  if (!Number.isInteger(shard) || shard < 0 || shard >= shardCount) throw new RangeError('There are sixteen shards')
  return shard
}

/** Which of the sixteen shards an id belongs to; the same in every version of the code. */
export function shardOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt8(0) % shardCount
}

/** The whole head item; an index key that is absent keeps the head out of that index. */
export function headItem(change: Change, writer: string): Record<string, unknown> {
  const { id, wakeAt, index } = change
  if (index.cycle !== undefined && (index.status === undefined || index.unit === undefined)) {
    throw new Error('A head in a cycle has a status and a unit')
  }
  return {
    ...headKey(id),
    state: change.state,
    version: change.expected + 1,
    writer,
    ...(wakeAt !== null && { wakeAt, wakeShard: wakeShard(shardOf(id)) }),
    ...(index.manager !== undefined && { manager: index.manager }),
    ...(index.cycle !== undefined && { cycleShard: cycleShard(index.cycle, shardOf(id)) }),
    ...(index.status !== undefined && { status: index.status }),
    ...(index.unit !== undefined && { unit: index.unit }),
  }
}

/** The attributes of a part, without its version. `expires` is for DynamoDB's own deletion, in seconds and late. */
export function partAttributes(
  value: JsonObject,
  expires: Instant | undefined,
  writer: string,
): Record<string, unknown> {
  return {
    value: packed(value),
    writer,
    ...(expires !== undefined && { expires: Math.ceil(expires / 1000), expiresAt: expires }),
  }
}

export function readHead(item: unknown): StoredHead {
  const { state, version, wakeAt } = headSchema.parse(item)
  return { state, version, wakeAt: wakeAt ?? null }
}

/** Undefined when the part has expired, whether or not DynamoDB has come to delete it. */
export function readPart(item: unknown, now: Instant): StoredPart | undefined {
  const { sk: name, value, version, expiresAt, ...rest } = partSchema.parse(item)
  if (expiresAt !== undefined && expiresAt <= now) return undefined
  return { name, value: value === undefined ? addedTo(rest) : unpack(value), version }
}

/** DynamoDB adds to attributes of the item itself and to none inside of another: what is added up stands there, under a prefix. */
export const addedAttribute = (name: string): string => `${addedPrefix}${name}`
const addedPrefix = 'added#'

const addedTo = (attributes: Record<string, unknown>): JsonObject =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name.startsWith(addedPrefix))
      .map(([name, number]) => [name.slice(addedPrefix.length), z.number().parse(number)]),
  )

/** Parts above this many bytes of JSON are stored compressed: DynamoDB bills each kilobyte. */
const packAbove = 1024
/** No item can hold more than 400 kB; what unpacks to far more was not written here. */
const unpackedMax = 8_000_000

export function packed(value: JsonObject): JsonObject | Uint8Array {
  const json = Buffer.from(JSON.stringify(value))
  return json.length > packAbove ? deflateRawSync(json) : value
}

function unpack(value: JsonObject | Uint8Array): JsonObject {
  if (!(value instanceof Uint8Array)) return value
  return jsonObject.parse(JSON.parse(inflateRawSync(value, { maxOutputLength: unpackedMax }).toString()))
}

const jsonObject = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array),
)
export const versionSchema = z.int().positive()
const headSchema = z.object({
  pk: z.string(),
  state: jsonObject,
  version: versionSchema,
  wakeAt: z.number().optional(),
})
const partSchema = z.looseObject({
  sk: z.string(),
  /** None where numbers are added up. */
  value: z.union([jsonObject, z.instanceof(Uint8Array)]).optional(),
  version: versionSchema,
  expiresAt: z.number().optional(),
})
export const keySchema = z.object({ pk: z.string(), sk: z.string() })
export const tombstoneSchema = z.object({ pk: z.string(), erasedAt: z.number() })
export const wakeRowSchema = z.object({ pk: z.string(), wakeAt: z.number() })
export const teamRowSchema = z.object({ pk: z.string() })
export const cycleRowSchema = z.object({ pk: z.string(), status: z.string(), unit: z.string() })
