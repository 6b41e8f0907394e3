/** The embedded DynamoDB and the two tables in it, through the real SDK client. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Log } from '../../../functions/ports.ts'
import { startDynamoDb } from '../../../infra/local/dynamodb.ts'
import { createTables } from '../../../infra/local/tables.ts'
import { dynamoDbClient, failingLog, givenFolder } from './given.ts'

const names = { main: 'samspel', tombstones: 'samspel-tombstones' }
const head = { pk: { S: 't_1' }, sk: { S: 'head' } }

describe('the tables', () => {
  it('are created once, with keys, indexes and expiry', async () => {
    const client = await givenTables(givenFolder())
    await createTables(client, names)

    const { Table: main } = await client.send(new DescribeTableCommand({ TableName: names.main }))
    expect(main?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual(['pk', 'sk'])
    const indexes = new Map(main?.GlobalSecondaryIndexes?.map((index) => [index.IndexName, index]))
    expect([...indexes.keys()].toSorted()).toEqual(['cycle', 'team', 'wake'])
    expect(indexes.get('wake')?.Projection?.ProjectionType).toBe('KEYS_ONLY')
    expect(indexes.get('cycle')?.Projection?.NonKeyAttributes?.toSorted()).toEqual(['status', 'unit'])
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: names.main }))
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: 'expires', TimeToLiveStatus: 'ENABLED' })

    const { Table: tombstones } = await client.send(new DescribeTableCommand({ TableName: names.tombstones }))
    expect(tombstones?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual(['pk'])
  })

  it('find what is due by the wake index', async () => {
    const client = await givenTables(givenFolder())
    const item = { ...head, wakeShard: { S: 'wake#3' }, wakeAt: { N: '5' }, state: { S: 'open' } }
    await client.send(new PutItemCommand({ TableName: names.main, Item: item }))
    const { Items } = await client.send(
      new QueryCommand({
        TableName: names.main,
        IndexName: 'wake',
        KeyConditionExpression: 'wakeShard = :shard AND wakeAt < :before',
        ExpressionAttributeValues: { ':shard': { S: 'wake#3' }, ':before': { N: '6' } },
      }),
    )
    expect(Items).toEqual([{ ...head, wakeShard: { S: 'wake#3' }, wakeAt: { N: '5' } }])
  })

  it('say in a lost transaction which condition failed', async () => {
    const client = await givenTables(givenFolder())
    await client.send(new PutItemCommand({ TableName: names.main, Item: { ...head, version: { N: '2' } } }))
    const transaction = client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: names.main, Item: { pk: { S: 't_1' }, sk: { S: 'answers#e' } } } },
          {
            Update: {
              TableName: names.main,
              Key: head,
              UpdateExpression: 'SET version = :next',
              ConditionExpression: 'version = :expected',
              ExpressionAttributeValues: { ':next': { N: '2' }, ':expected': { N: '1' } },
            },
          },
        ],
      }),
    )
    await expect(transaction).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }],
    })
    const answers = await client.send(
      new GetItemCommand({ TableName: names.main, Key: { pk: { S: 't_1' }, sk: { S: 'answers#e' } } }),
    )
    expect(answers.Item).toBeUndefined()
  })
})

describe('the embedded DynamoDB', () => {
  it('keeps its data when the service is killed, and leaves no engine behind', async () => {
    const folder = givenFolder()
    const { process: killed, endpoint } = await startInItsOwnProcess(folder)
    const client = dynamoDbClient(endpoint)
    await createTables(client, names)
    await client.send(new PutItemCommand({ TableName: names.main, Item: { ...head, version: { N: '7' } } }))

    killed.kill('SIGKILL')
    await once(killed, 'exit')
    await expect.poll(() => reachable(endpoint), { timeout: 5_000 }).toBe(false)

    const restarted = await givenTables(folder)
    const { Item } = await restarted.send(new GetItemCommand({ TableName: names.main, Key: head }))
    expect(Item?.version).toEqual({ N: '7' })
  })

  it('keeps its data when the engine itself is killed, which the log tells', async () => {
    const folder = givenFolder()
    const told: string[] = []
    const log: Log = { ...failingLog, error: (event) => told.push(event) }
    const engine = await startDynamoDb({ folder, log })
    onTestFinished(async () => await engine?.stop())
    const client = dynamoDbClient(engine?.endpoint ?? '')
    await createTables(client, names)
    await client.send(new PutItemCommand({ TableName: names.main, Item: { ...head, version: { N: '7' } } }))

    for (const id of processesOn(folder)) process.kill(id, 'SIGKILL')
    await expect.poll(() => told, { timeout: 5_000 }).toEqual(['embedded DynamoDB stopped'])

    const restarted = await givenTables(folder)
    const { Item } = await restarted.send(new GetItemCommand({ TableName: names.main, Key: head }))
    expect(Item?.version).toEqual({ N: '7' })
  })

  it('is gone when it is stopped', async () => {
    const engine = await startDynamoDb({ folder: givenFolder(), log: failingLog })
    expect(await reachable(engine?.endpoint ?? '')).toBe(true)
    await engine?.stop()
    expect(await reachable(engine?.endpoint ?? '')).toBe(false)
  })

  it('is the engine that was named, if one was', async () => {
    const engine = await startDynamoDb({ folder: '/nowhere', log: failingLog, endpoint: 'http://127.0.0.1:8000' })
    expect(engine?.endpoint).toBe('http://127.0.0.1:8000')
  })

  it('says so when the data folder cannot be made', async () => {
    const file = join(givenFolder(), 'a-file')
    writeFileSync(file, '')
    await expect(startDynamoDb({ folder: file, log: failingLog })).rejects.toThrow('cannot be written')
  })

  it('says so when its file is no database', async () => {
    const folder = givenFolder()
    writeFileSync(join(folder, 'dynamodb.sqlite'), 'not a database, but long enough to be looked at as one'.repeat(100))
    chmodSync(join(folder, 'dynamodb.sqlite'), 0o400)
    await expect(startDynamoDb({ folder, log: failingLog })).rejects.toThrow('did not start')
  })
})

async function givenTables(folder: string): Promise<DynamoDBClient> {
  const engine = await startDynamoDb({ folder, log: failingLog })
  if (!engine) throw new Error('No embedded DynamoDB runs on this platform.')
  onTestFinished(engine.stop)
  const client = dynamoDbClient(engine.endpoint)
  await createTables(client, names)
  return client
}

async function startInItsOwnProcess(folder: string): Promise<{ process: ChildProcess; endpoint: string }> {
  const module = fileURLToPath(new URL('../../../infra/local/dynamodb.ts', import.meta.url))
  const script = `
    import { startDynamoDb } from ${JSON.stringify(module)}
    const engine = await startDynamoDb({ folder: ${JSON.stringify(folder)}, log: console })
    console.log(engine.endpoint)
    setInterval(() => {}, 1_000)
  `
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  return { process: child, endpoint: line.trim() }
}

/** The engine and its watchdog, by the database file that they were given. */
function processesOn(folder: string): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--db-path ${folder}`))
    .map((line) => Number.parseInt(line, 10))
}

async function reachable(endpoint: string): Promise<boolean> {
  try {
    await (await fetch(endpoint)).arrayBuffer()
    return true
  } catch {
    return false
  }
}
