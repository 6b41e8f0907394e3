/**
 * The table on DynamoDB. Every write carries a random `writer`: when the SDK repeats a conditional write whose first answer was
 * lost, the condition fails on our own write, and the writer that stands there says so.
 */
import { setTimeout as pause } from 'node:timers/promises'
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { Apart, Change, Clock, Instant, Random, StoredHead, StoredPart, Table } from '../ports.ts'
import {
  addedAttribute,
  cycleRowSchema,
  cycleShard,
  headItem,
  headKey,
  type ItemKey,
  indexes,
  isPart,
  keySchema,
  packed,
  partAttributes,
  partKey,
  readHead,
  readPart,
  teamRowSchema,
  tombstoneSchema,
  versionSchema,
  wakeRowSchema,
  wakeShard,
} from './table-items.ts'

const besideHeadMax = 3
const readBatchSize = 100
const writeBatchSize = 25
const batchAttemptsMax = 8
/** A restore can bring back what was erased in the 35 days before; the tombstone outlives that. */
const tombstoneKept = 60 * 24 * 3600_000

type Item = Record<string, unknown>

/** `clock` tells whether a part that is to be written over has expired, and when something was erased. */
export function createTable(settings: { name: string; tombstones: string; clock: Clock; random: Random }): Table {
  const { name: TableName, clock, random } = settings
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  )

  return {
    async load(id) {
      const head = await get(headKey(id))
      return head && readHead(head)
    },

    async open(id, now) {
      const items = await partition(id)
      const head = items.find((item) => !isPart(item))
      return head && { head: readHead(head), parts: partsOf(items, now) }
    },

    async save(change) {
      const writer = random.base32(16)
      try {
        if (change.parts.length + (change.apart ?? []).length === 0)
          await client.send(new PutCommand(headPut(change, writer)))
        else await client.send(new TransactWriteCommand(transaction(change, writer)))
        return 'saved'
      } catch (error) {
        const refusal = refusalOf(error)
        if (!refusal) throw error
        return refusal.writer === writer ? 'saved' : 'lost'
      }
    },

    async parts(id, prefix, now) {
      return partsOf(await partition(id, prefix), now)
    },

    async putPart(id, part) {
      const writer = random.base32(16)
      if (part.expected === 'any') {
        const update = new UpdateCommand({ ...partUpdate(id, part, writer), ReturnValues: 'UPDATED_NEW' })
        const { Attributes: written } = await client.send(update)
        return { saved: true, version: versionSchema.parse(written?.version) }
      }
      const version = part.expected + 1
      try {
        const Item = { ...partKey(id, part.name), ...partAttributes(part.value, part.expires, writer), version }
        await client.send(new PutCommand({ TableName, Item, ...ifPartStandsAt(part.expected, clock.now()) }))
        return { saved: true, version }
      } catch (error) {
        if (!refusalOf(error)) throw error
      }
      const stands = await get(partKey(id, part.name))
      if (stands?.writer === writer) return { saved: true, version }
      return { saved: false, stands: stands && readPart(stands, clock.now()) }
    },

    async deletePart(id, name) {
      await client.send(new DeleteCommand({ TableName, Key: partKey(id, name) }))
    },

    async heads(ids) {
      const heads = new Map<string, StoredHead>()
      for (const batch of batchesOf([...new Set(ids)], readBatchSize)) {
        for (const item of await getBatch(batch.map(headKey))) heads.set(keySchema.parse(item).pk, readHead(item))
      }
      return heads
    },

    async dueBefore(shard, before, limit) {
      const { items } = await page('wake', wakeShard(shard), limit, undefined, before)
      return items.map((item) => wakeRowSchema.parse(item)).map(({ pk: id, wakeAt }) => ({ id, wakeAt }))
    },

    async everyWake(shard, after, limit) {
      const [wakeAt, id] = after?.split(' ') ?? []
      const start = id === undefined ? undefined : { ...headKey(id), wakeAt: Number(wakeAt) }
      const { items, more } = await page('wake', wakeShard(shard), limit, start)
      const rows = items.map((item) => wakeRowSchema.parse(item))
      const last = rows.at(-1)
      return { ids: rows.map((row) => row.pk), next: more && last ? `${last.wakeAt} ${last.pk}` : undefined }
    },

    async teamOf(manager, after, limit) {
      const { items, more } = await page('team', manager, limit, after === undefined ? undefined : headKey(after))
      const ids = items.map((item) => teamRowSchema.parse(item).pk)
      return { ids, next: more ? ids.at(-1) : undefined }
    },

    async inCycle(cycle, shard, after, limit) {
      const start = after === undefined ? undefined : headKey(after)
      const { items, more } = await page('cycle', cycleShard(cycle, shard), limit, start)
      const rows = items.map((item) => cycleRowSchema.parse(item)).map(({ pk: id, ...row }) => ({ id, ...row }))
      return { rows, next: more ? rows.at(-1)?.id : undefined }
    },

    async erase(id) {
      await bury(id)
      const parts = (await partition(id)).filter(isPart).map((item) => keySchema.parse(item))
      for (const batch of batchesOf(parts, writeBatchSize)) await deleteBatch(batch)
      await client.send(new DeleteCommand({ TableName, Key: headKey(id) }))
    },

    bury,

    async buriedAt(id) {
      const read = new GetCommand({ TableName: settings.tombstones, Key: { pk: id }, ConsistentRead: true })
      const { Item: item } = await client.send(read)
      return item && tombstoneSchema.parse(item).erasedAt
    },

    async erased(after, limit) {
      const { Items: items = [], LastEvaluatedKey: last } = await client.send(
        new ScanCommand({
          TableName: settings.tombstones,
          Limit: limit,
          ConsistentRead: true,
          ...(after !== undefined && { ExclusiveStartKey: { pk: after } }),
        }),
      )
      const tombstones = items
        .map((item) => tombstoneSchema.parse(item))
        .map(({ pk: id, erasedAt: at }) => ({ id, at }))
      return { tombstones, next: last && tombstones.at(-1)?.id }
    },
  }

  async function bury(id: string): Promise<void> {
    const erasedAt = clock.now()
    const tombstone = { pk: id, erasedAt, expires: Math.ceil((erasedAt + tombstoneKept) / 1000) }
    await client.send(new PutCommand({ TableName: settings.tombstones, Item: tombstone }))
  }

  async function get(key: ItemKey): Promise<Item | undefined> {
    const { Item: item } = await client.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }))
    return item
  }

  /** Every item of a partition, or those whose name begins so; strongly consistent, however many pages it takes. */
  async function partition(id: string, prefix = ''): Promise<Item[]> {
    // DynamoDB refuses an empty prefix.
    const condition =
      prefix === ''
        ? bind('#pk = :pk', { pk: id })
        : bind('#pk = :pk AND begins_with(#sk, :sk)', { pk: id, sk: prefix })
    const { expression: KeyConditionExpression, ...bound } = condition
    const items: Item[] = []
    let ExclusiveStartKey: Item | undefined
    do {
      const query: QueryCommandInput = { TableName, ConsistentRead: true, KeyConditionExpression, ...bound }
      const answer = await client.send(new QueryCommand({ ...query, ExclusiveStartKey }))
      items.push(...(answer.Items ?? []))
      ExclusiveStartKey = answer.LastEvaluatedKey
    } while (ExclusiveStartKey)
    return items
  }

  /** One page of an index, from after `start`, whose keys beside the index's own hash key are given. */
  async function page(
    index: keyof typeof indexes,
    hashValue: string,
    limit: number,
    start: Item | undefined,
    before?: Instant,
  ): Promise<{ items: Item[]; more: boolean }> {
    const { hash, range } = indexes[index]
    const { expression: KeyConditionExpression, ...bound } =
      before === undefined
        ? bind(`#${hash} = :hash`, { hash: hashValue })
        : bind(`#${hash} = :hash AND #${range} < :before`, { hash: hashValue, before })
    const { Items: items = [], LastEvaluatedKey: last } = await client.send(
      new QueryCommand({
        TableName,
        IndexName: index,
        KeyConditionExpression,
        ...bound,
        Limit: limit,
        ExclusiveStartKey: start && { ...start, [hash]: hashValue },
      }),
    )
    return { items, more: last !== undefined }
  }

  function headPut(change: Change, writer: string) {
    const { expression: ConditionExpression, ...bound } =
      change.expected === 0
        ? bind('attribute_not_exists(#pk)', {})
        : bind('#version = :version', { version: change.expected })
    return {
      TableName,
      Item: headItem(change, writer),
      ConditionExpression,
      ...bound,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    }
  }

  function transaction(change: Change, writer: string) {
    const { apart = [] } = change
    if (change.parts.length + apart.length > besideHeadMax)
      throw new Error('A transaction holds the head and three more')
    const parts = change.parts.map(({ name, value, expires }) =>
      value === null
        ? { Delete: { TableName, Key: partKey(change.id, name) } }
        : { Update: partUpdate(change.id, { name, value, expires }, writer) },
    )
    return {
      TransactItems: [{ Put: headPut(change, writer) }, ...parts, ...apart.map(apartWrite)],
      ClientRequestToken: writer,
    }
  }

  /** No writer: it would stand on the head too, and lead from one to the other. */
  function apartWrite(item: Apart) {
    const Key = partKey(item.id, item.name)
    if ('value' in item) return { Put: { TableName, Item: { ...Key, value: packed(item.value), version: 1 } } }
    const added = Object.entries(item.add)
    return {
      Update: {
        TableName,
        Key,
        UpdateExpression: `ADD #version :one${added.map((_, index) => `, #a${index} :a${index}`).join('')}`,
        ExpressionAttributeNames: Object.fromEntries([
          ['#version', 'version'],
          ...added.map(([name], index) => [`#a${index}`, addedAttribute(name)]),
        ]),
        ExpressionAttributeValues: Object.fromEntries([
          [':one', 1],
          ...added.map(([, number], index) => [`:a${index}`, number]),
        ]),
      },
    }
  }

  /** Writes a whole part whatever stands there, and raises its version by one. */
  function partUpdate(id: string, part: Pick<StoredPart, 'name' | 'value'> & { expires?: Instant }, writer: string) {
    const { expression: UpdateExpression, ...bound } = bind(
      `SET #value = :value, #writer = :writer, #version = if_not_exists(#version, :zero) + :one${
        part.expires === undefined ? ' REMOVE #expires, #expiresAt' : ', #expires = :expires, #expiresAt = :expiresAt'
      }`,
      { ...partAttributes(part.value, part.expires, writer), zero: 0, one: 1 },
    )
    return { TableName, Key: partKey(id, part.name), UpdateExpression, ...bound }
  }

  /** A part that has expired does not stand, though DynamoDB may not have deleted it yet. */
  function ifPartStandsAt(expected: number, now: Instant) {
    const { expression: ConditionExpression, ...bound } =
      expected === 0
        ? bind('attribute_not_exists(#pk) OR #expiresAt <= :now', { now })
        : bind('#version = :version AND (attribute_not_exists(#expiresAt) OR #expiresAt > :now)', {
            version: expected,
            now,
          })
    return { ConditionExpression, ...bound }
  }

  async function getBatch(keys: ItemKey[]): Promise<Item[]> {
    const items: Item[] = []
    await inBatches(keys, async (left) => {
      const answer = await client.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys: left } } }))
      items.push(...(answer.Responses?.[TableName] ?? []))
      return (answer.UnprocessedKeys?.[TableName]?.Keys ?? []).map((key) => keySchema.parse(key))
    })
    return items
  }

  async function deleteBatch(keys: ItemKey[]): Promise<void> {
    await inBatches(keys, async (left) => {
      const requests = left.map((Key) => ({ DeleteRequest: { Key } }))
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }))
      return (answer.UnprocessedItems?.[TableName] ?? []).map((request) => keySchema.parse(request.DeleteRequest?.Key))
    })
  }

  /** Repeats what DynamoDB left unprocessed, a little later each time. */
  async function inBatches(keys: ItemKey[], run: (left: ItemKey[]) => Promise<ItemKey[]>): Promise<void> {
    let left = await run(keys)
    for (let attempt = 1; left.length > 0; attempt++) {
      if (attempt === batchAttemptsMax) throw new Error('DynamoDB left a batch unprocessed')
      await pause(random.fraction() * 25 * 2 ** attempt)
      left = await run(left)
    }
  }
}

/**
 * Whether the error says for certain that the write was refused since another write came first, or is under way: nothing of ours
 * was written, and reading again is the way on. With the writer of the head that stands there. Throttling is no such answer.
 */
function refusalOf(error: unknown): { writer: string | undefined } | undefined {
  if (error instanceof ConditionalCheckFailedException) return { writer: error.Item?.writer?.S }
  if (error instanceof TransactionConflictException) return { writer: undefined }
  if (!(error instanceof TransactionCanceledException)) return undefined
  const reasons = (error.CancellationReasons ?? []).filter((reason) => reason.Code !== 'None')
  const lost = reasons.find((reason) => reason.Code === 'ConditionalCheckFailed')
  if (lost) return { writer: lost.Item?.writer?.S }
  const conflictsOnly = reasons.length > 0 && reasons.every((reason) => reason.Code === 'TransactionConflict')
  return conflictsOnly ? { writer: undefined } : undefined
}

function partsOf(items: Item[], now: Instant): StoredPart[] {
  return items.filter(isPart).flatMap((item) => readPart(item, now) ?? [])
}

/** An expression with the names (`#name` for each attribute, since many are reserved words) and values (`:value`) it needs. */
function bind(expression: string, values: Item) {
  const names = new Set(Array.from(expression.matchAll(/#(\w+)/g), (match) => match[1] as string))
  return {
    expression,
    ExpressionAttributeNames: Object.fromEntries([...names].map((name) => [`#${name}`, name])),
    ...(Object.keys(values).length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
    }),
  }
}

function batchesOf<Value>(values: Value[], size: number): Value[][] {
  const batches: Value[][] = []
  for (let start = 0; start < values.length; start += size) batches.push(values.slice(start, start + size))
  return batches
}
