/**
 * The two tables as one plain description: the stack builds them from it on AWS, and `createTables` builds the same ones in an engine on this
 * machine, so that a key or a projection cannot differ between the two.
 */
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'

/** S a string, N a number, as DynamoDB calls them. */
export type KeyAttribute = { name: string; type: 'S' | 'N' }

export type IndexDefinition = {
  name: string
  partitionKey: KeyAttribute
  sortKey: KeyAttribute
  /** 'keys' carries the keys alone; a list names what else the index carries. */
  projection: 'keys' | readonly string[]
}

export type TableDefinition = {
  partitionKey: KeyAttribute
  sortKey?: KeyAttribute
  /** Seconds since 1970 after which DynamoDB may delete the item. */
  timeToLive?: string
  indexes: readonly IndexDefinition[]
}

const pk: KeyAttribute = { name: 'pk', type: 'S' }
const sk: KeyAttribute = { name: 'sk', type: 'S' }

export const tableDefinitions = {
  main: {
    partitionKey: pk,
    sortKey: sk,
    timeToLive: 'expires',
    indexes: [
      {
        name: 'wake',
        partitionKey: { name: 'wakeShard', type: 'S' },
        sortKey: { name: 'wakeAt', type: 'N' },
        projection: 'keys',
      },
      { name: 'team', partitionKey: { name: 'manager', type: 'S' }, sortKey: pk, projection: 'keys' },
      {
        name: 'cycle',
        partitionKey: { name: 'cycleShard', type: 'S' },
        sortKey: pk,
        projection: ['status', 'unit'],
      },
    ],
  },
  tombstones: { partitionKey: pk, timeToLive: 'expires', indexes: [] },
} as const satisfies Record<string, TableDefinition>

/** Creates the tables that do not exist yet. Throws if one exists with other indexes: its data is from another version. */
export async function createTables(client: DynamoDBClient, names: { main: string; tombstones: string }): Promise<void> {
  await createTable(client, names.main, tableDefinitions.main)
  await createTable(client, names.tombstones, tableDefinitions.tombstones)
}

async function createTable(client: DynamoDBClient, name: string, definition: TableDefinition): Promise<void> {
  const found = await indexesOf(client, name)
  if (!found) await client.send(new CreateTableCommand(createTableInput(name, definition)))
  else if (found.join() !== sorted(definition.indexes.map((index) => index.name)).join()) {
    throw new Error(
      `The table ${name} has the indexes ${found.join(', ') || 'none'}: it is from another version. Use another data folder.`,
    )
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name })
  if (definition.timeToLive) await turnOnTimeToLive(client, name, definition.timeToLive)
}

async function indexesOf(client: DynamoDBClient, name: string): Promise<string[] | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    return sorted((Table?.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName ?? ''))
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

async function turnOnTimeToLive(client: DynamoDBClient, name: string, attribute: string): Promise<void> {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }))
  const status = TimeToLiveDescription?.TimeToLiveStatus
  // Turning on what is on is an error on DynamoDB.
  if (status === 'ENABLED' || status === 'ENABLING') return
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: attribute, Enabled: true },
    }),
  )
}

function createTableInput(name: string, { partitionKey, sortKey, indexes }: TableDefinition) {
  const keys = [
    partitionKey,
    ...(sortKey ? [sortKey] : []),
    ...indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ]
  const types = new Map(keys.map((key) => [key.name, key.type]))
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [...types].map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: indexes.length > 0 ? indexes.map(secondaryIndex) : undefined,
  }
}

function secondaryIndex({ name, partitionKey, sortKey, projection }: IndexDefinition): GlobalSecondaryIndex {
  return {
    IndexName: name,
    KeySchema: keySchema(partitionKey, sortKey),
    Projection:
      projection === 'keys'
        ? { ProjectionType: 'KEYS_ONLY' }
        : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection] },
  }
}

function keySchema(partitionKey: KeyAttribute, sortKey: KeyAttribute | undefined): KeySchemaElement[] {
  return [
    { AttributeName: partitionKey.name, KeyType: 'HASH' },
    ...(sortKey ? [{ AttributeName: sortKey.name, KeyType: 'RANGE' as const }] : []),
  ]
}

function sorted(names: string[]): string[] {
  return names.toSorted()
}
