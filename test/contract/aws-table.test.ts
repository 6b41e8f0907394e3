/** What only the table on DynamoDB can get wrong: answers that are lost, how parts are packed, tombstones. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemRandom } from '../../functions/aws/random.ts'
import { createTable } from '../../functions/aws/table.ts'
import type { Change, Table } from '../../functions/ports.ts'
import { clientSettings } from '../../infra/local/account.ts'
import { type AwsSubject, openAws } from './aws-subject.ts'
import { type FaultyLine, openFaultyLine } from './faulty-line.ts'
import { start } from './subject.ts'

let subject: AwsSubject
let line: FaultyLine
let table: Table
beforeAll(async () => {
  subject = await openAws()
  line = await openFaultyLine(subject.dynamoDb.endpoint)
  process.env.AWS_ENDPOINT_URL_DYNAMODB = line.endpoint
  const { table: name, tombstones } = subject.dynamoDb
  table = createTable({ name, tombstones, clock: subject.clock, random: systemRandom })
}, 30_000)
afterAll(async () => {
  line?.close()
  await subject?.close()
})

describe('a write whose answer was lost and which the SDK repeated', () => {
  it.each([
    { parts: 'alone', id: 't_lost' },
    { parts: 'with a part', id: 't_lostpart' },
  ])('is saved, once, $parts', async ({ parts, id }) => {
    const values = parts === 'alone' ? [] : [{ name: 'answers#e', value: {} }]
    for (const expected of [0, 1]) {
      line.failNext(1, { done: true, heard: 'reset' })
      const before = line.calls()
      expect(await table.save(change(id, { expected, parts: values }))).toBe('saved')
      expect(line.calls()).toBe(before + 2)
    }
    const opened = await table.open(id, start)
    expect(opened?.head.version).toBe(2)
    expect(opened?.parts.map((part) => part.version)).toEqual(values.map(() => 2))
  })

  it('counts once in an item apart', async () => {
    line.failNext(1, { done: true, heard: 'reset' })
    const before = line.calls()
    const apart = [{ id: 'q_lost', name: 'week#1', add: { 'QF1.4': 1 } }]
    expect(await table.save(change('t_losttally', { apart }))).toBe('saved')
    expect(line.calls()).toBe(before + 2)
    expect((await table.parts('q_lost', '', start))[0]?.value).toEqual({ 'QF1.4': 1 })
  })

  it('is saved when it is a part by itself', async () => {
    line.failNext(1, { done: true, heard: 'reset' })
    const put = await table.putPart('t_lostput', { name: 'draft#e', value: { text: 'x' }, expected: 0 })
    expect(put).toEqual({ saved: true, version: 1 })
  })

  it("is lost when another's write came first", async () => {
    await table.save(change('t_another'))
    line.failNext(1, { done: true, heard: 'reset' })
    expect(await table.save(change('t_another', { state: { mine: true } }))).toBe('lost')
  })
})

describe('a part on DynamoDB', () => {
  it('is packed when it is over a kilobyte, and readable in the console when it is not', async () => {
    const long = { text: 'Vi ses på måndag. '.repeat(200) }
    await table.putPart('t_packed', { name: 'long', value: long, expected: 0 })
    await table.putPart('t_packed', { name: 'short', value: { text: 'kort' }, expected: 'any' })
    const packed = await rawPart('t_packed', 'long')
    expect(packed?.value?.B?.length).toBeLessThan(200)
    expect((await rawPart('t_packed', 'short'))?.value).toEqual({ M: { text: { S: 'kort' } } })
  })

  it('has its end in seconds for DynamoDB, and exactly for us', async () => {
    await table.putPart('t_ttl', { name: 'mail#a', value: {}, expected: 'any', expires: start + 1 })
    const item = await rawPart('t_ttl', 'mail#a')
    expect(item?.expires).toEqual({ N: String(start / 1000 + 1) })
    expect(item?.expiresAt).toEqual({ N: String(start + 1) })
  })
})

describe('an item apart on DynamoDB', () => {
  it('has nothing in common with the head that it was written with', async () => {
    const apart = [
      { id: 'q_bare', name: 'week#1', add: { 'QF1.4': 1 } },
      { id: 'q_bare', name: 'text#x', value: { text: 'Mer tid' } },
    ]
    await table.save(change('t_bare', { apart }))
    expect(Object.keys((await rawPart('q_bare', 'week#1')) ?? {}).sort()).toEqual([
      'added#QF1.4',
      'pk',
      'sk',
      'version',
    ])
    expect(Object.keys((await rawPart('q_bare', 'text#x')) ?? {}).sort()).toEqual(['pk', 'sk', 'value', 'version'])
  })
})

describe('an erased workflow on DynamoDB', () => {
  it('leaves a tombstone in the other table, which a restore of this one does not undo', async () => {
    await table.save(change('t_tombstone'))
    await table.erase('t_tombstone')
    const client = new DynamoDBClient(clientSettings(subject.dynamoDb.endpoint))
    const key = { pk: { S: 't_tombstone' } }
    const { Item } = await client.send(new GetItemCommand({ TableName: subject.dynamoDb.tombstones, Key: key }))
    expect(Item?.erasedAt).toEqual({ N: String(start) })
  })
})

const rawPart = async (id: string, name: string) => {
  const client = new DynamoDBClient(clientSettings(subject.dynamoDb.endpoint))
  const key = { pk: { S: id }, sk: { S: name } }
  const { Item } = await client.send(new GetItemCommand({ TableName: subject.dynamoDb.table, Key: key }))
  return Item
}

function change(id: string, rest: Partial<Change> = {}): Change {
  return { id, expected: 0, state: {}, wakeAt: null, index: {}, parts: [], ...rest }
}
