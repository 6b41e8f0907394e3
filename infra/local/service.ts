/**
 * The whole service on this machine, put together: engines in the data folder, the adapters of `functions/aws` in front of them, the functions
 * as they are deployed, the pages behind an HTTP API, and the driver that lets time pass.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Context } from 'aws-lambda'
import { onMailEvent, onQueue } from '../../functions/aws/events.ts'
import { awsPorts } from '../../functions/aws/ports.ts'
import { onRequest } from '../../functions/aws/request.ts'
import { mailEvent } from '../../functions/flow/mail-events.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Log, Ports } from '../../functions/ports.ts'
import { createWorldTable } from '../../test/world/table.ts'
import { createWeb } from '../../web/app.tsx'
import { account, clientSettings, queueArn } from './account.ts'
import { createVirtualClock, type VirtualClock } from './clock.ts'
import { openDataFolder } from './data-folder.ts'
import { demoBegins, makeDemo } from './demo/demo.ts'
import { demoOrganisation, senderDomain } from './demo/organisation.ts'
import { createDriver, type Driver } from './driver.ts'
import { canStartDynamoDb, startDynamoDb } from './dynamodb.ts'
import { type Engines, startEngines } from './engines.ts'
import { throughGateway, type WebFunction } from './gateway.ts'
import { type Items, itemsOfDump, itemsOfTable } from './items.ts'
import type { SesEvent } from './ses-events.ts'
import { createTables } from './tables.ts'

export type Service = {
  ports: Ports
  clock: VirtualClock
  driver: Driver
  engines: Engines
  /** Answers a request for a page. */
  web: ReturnType<typeof throughGateway>
  /** Whether what is written is there after a restart. */
  keeps: boolean
  /** Every item of the table, to see what a visit has changed. */
  items(): Promise<Items>
  stop(): Promise<void>
}

export type ServiceOptions = {
  /** Where the pages are, without a slash at the end. */
  baseUrl: string
  folder: string
  /** Of another DynamoDB engine than the embedded one. */
  dynamoDbEndpoint: string | undefined
  /** Tells a person what is being done. */
  say(words: string): void
  log: Log
}

const configurationSet = 'samspel'
const scheduleGroup = 'timers'
/** As often as Lambda tries an event. */
const eventTries = 3
/** As `infra/aws/queues.ts` has them. */
const queueSettings = { visibilityTimeoutSeconds: 360, maxReceiveCount: 5 }

/** Starts everything; virtual time stands still until the driver is told to follow. Throws in words for a person. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const { baseUrl, folder: wanted, dynamoDbEndpoint, say, log } = options
  const keeps = dynamoDbEndpoint !== undefined || canStartDynamoDb()
  // Mails without the people they are for would be no use after a restart.
  const data = openDataFolder(keeps ? wanted : mkdtempSync(join(tmpdir(), 'samspel-')), demoBegins)
  const folder = data.path
  const clock = createVirtualClock({ start: data.kept.now })
  say('the table')
  const tableNames = { main: data.kept.tables, tombstones: `${data.kept.tables}-tombstones` }
  const table = keeps ? await openTable(folder, dynamoDbEndpoint, tableNames, log) : undefined

  say('mail, timers and queues')
  let onEvent = async (_event: SesEvent): Promise<void> => {}
  const engines = await startEngines({
    clock,
    folder,
    queues: ['asked', 'due'].flatMap((name) => queueWithDeadLetters(name)),
    scheduleGroups: [scheduleGroup],
    senderDomains: [senderDomain],
    configurationSets: [configurationSet],
    onMailEvent: (event) => onEvent(event),
    log,
  })
  pointSdkAt(table?.endpoint, engines.endpoint)
  const adapters = awsPorts(
    {
      TABLE: tableNames.main,
      TOMBSTONES: tableNames.tombstones,
      ASKED_QUEUE_URL: engines.queueUrl('asked'),
      DUE_QUEUE_URL: engines.queueUrl('due'),
      DUE_QUEUE_ARN: queueArn('due'),
      SCHEDULE_GROUP: scheduleGroup,
      SCHEDULE_ROLE_ARN: `arn:aws:iam::${account.id}:role/timers`,
      RESTORED: 'no',
      CONFIGURATION_SET: configurationSet,
      ORGANISATION: JSON.stringify(demoOrganisation(baseUrl)),
    },
    { clock, log },
  )
  const inMemory = table ? undefined : createWorldTable(clock, 0)
  const ports: Ports = inMemory ? { ...adapters, table: inMemory } : adapters

  const mailEvents = onMailEvent((event) => mailEvent(ports, event), log)
  onEvent = (event) => severalTimes(async () => void (await mailEvents(event, {} as Context, () => {})))
  const driver = createDriver({
    clock,
    engines,
    ports,
    wakeFunction: onQueue(async (id) => void (await wake(ports, id)), log),
    keepTime: (now) => data.keep({ now }),
    log,
  })
  const web = onRequest(createWeb(ports) as never) as WebFunction

  if (data.isNew) {
    say('a demo organisation:')
    await makeDemo(ports, driver, (words) => say(`  ${words}`))
    data.keep({ demo: 'finished', now: clock.now() })
  }
  return {
    ports,
    clock,
    driver,
    engines,
    web: throughGateway(web, { clock, log }),
    keeps,
    items: async () => (table ? itemsOfTable(table.client, tableNames.main) : itemsOfDump(inMemory?.dump() ?? '')),
    async stop() {
      await driver.stop()
      await engines.stop()
      await table?.stop()
      if (!keeps) rmSync(folder, { recursive: true, force: true })
    },
  }
}

type OpenTable = { client: DynamoDBClient; endpoint: string; stop(): Promise<void> }

async function openTable(
  folder: string,
  given: string | undefined,
  names: { main: string; tombstones: string },
  log: Log,
): Promise<OpenTable> {
  const dynamoDb = await startDynamoDb({ folder, log, endpoint: given })
  if (!dynamoDb) throw new Error('The DynamoDB engine was there, and is gone.')
  const { endpoint } = dynamoDb
  const client = new DynamoDBClient(clientSettings(endpoint))
  try {
    await createTables(client, names)
  } catch (cause) {
    await dynamoDb.stop()
    if (given === undefined) throw cause
    throw new Error(`No DynamoDB engine answers as one should at ${endpoint} (DYNAMODB_ENDPOINT).`, { cause })
  }
  return { client, endpoint, stop: dynamoDb.stop }
}

function queueWithDeadLetters(name: string) {
  const { visibilityTimeoutSeconds, maxReceiveCount } = queueSettings
  const deadLetters = `${name}-dead-letters`
  return [
    { name, visibilityTimeoutSeconds, deadLetter: { queue: deadLetters, maxReceiveCount } },
    { name: deadLetters, visibilityTimeoutSeconds },
  ]
}

/** The SDK's own variables: the adapters know nothing of endpoints. */
function pointSdkAt(dynamoDb: string | undefined, others: string): void {
  const { region, credentials } = clientSettings(others)
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(dynamoDb && { AWS_ENDPOINT_URL_DYNAMODB: dynamoDb }),
    AWS_ENDPOINT_URL_SESV2: others,
    AWS_ENDPOINT_URL_SCHEDULER: others,
    AWS_ENDPOINT_URL_SQS: others,
  })
}

async function severalTimes(work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      if (tried === eventTries) throw error
    }
  }
}
