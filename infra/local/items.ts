/** Every item of the table by its keys, as a hash: enough to say how many a visit has added, changed or removed. */
import { createHash } from 'node:crypto'
import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'

export type Items = Map<string, string>

export type ItemChanges = {
  added: number
  changed: number
  removed: number
  /** How many of each kind, `t head` for heads of talks, `t mail` for evidence of their mails. */
  kinds: Record<string, number>
}

export async function itemsOfTable(client: DynamoDBClient, table: string): Promise<Items> {
  const items: Items = new Map()
  for await (const page of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
    for (const item of page.Items ?? []) items.set(`${item.pk?.S} ${item.sk?.S}`, hash(inOrder(item)))
  }
  return items
}

/** From the lines of the table in memory: id, name, and the item. */
export function itemsOfDump(dump: string): Items {
  return new Map(
    dump.split('\n').map((line) => {
      const [id, name] = line.split(' ')
      return [`${id} ${name}`, hash(line)]
    }),
  )
}

export function changesBetween(before: Items, after: Items): ItemChanges {
  const added = [...after.keys()].filter((key) => !before.has(key))
  const changed = [...after.keys()].filter((key) => before.has(key) && before.get(key) !== after.get(key))
  const removed = [...before.keys()].filter((key) => !after.has(key))
  const kinds: Record<string, number> = {}
  for (const key of [...added, ...changed, ...removed]) kinds[kindOf(key)] = (kinds[kindOf(key)] ?? 0) + 1
  return { added: added.length, changed: changed.length, removed: removed.length, kinds }
}

function kindOf(key: string): string {
  const [id = '', name = ''] = key.split(' ')
  return `${id.split('_')[0]} ${name.split('#')[0]}`
}

/** As JSON in one order: an engine may give the attributes of an item in any. */
function inOrder(item: Record<string, AttributeValue>): string {
  return JSON.stringify(item, (_, value) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
