/**
 * What is deployed, as a subject of the contract: the real adapters and the real SDK, against the engines of this machine. With
 * DYNAMODB_ENDPOINT set, the table is that engine's.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { idOf } from '../../functions/aws/message.ts'
import { awsPorts } from '../../functions/aws/ports.ts'
import { account, clientSettings, queueArn } from '../../infra/local/account.ts'
import { createVirtualClock } from '../../infra/local/clock.ts'
import { startDynamoDb } from '../../infra/local/dynamodb.ts'
import { type Engines, startEngines } from '../../infra/local/engines.ts'
import { createTables } from '../../infra/local/tables.ts'
import { createWorld } from '../world/world.ts'
import { type Subject, start } from './subject.ts'

export type AwsSubject = Subject & {
  engines: Engines
  dynamoDb: { endpoint: string; table: string; tombstones: string }
}

export async function openAws(): Promise<AwsSubject> {
  const folder = await mkdtemp(join(tmpdir(), 'samspel-contract-'))
  const clock = createVirtualClock({ start })
  const { log, organisation } = createWorld({ start, seed: 1 }).ports
  const dynamoDb = await startDynamoDb({ folder, log, endpoint: process.env.DYNAMODB_ENDPOINT })
  if (!dynamoDb) throw new Error('No DynamoDB engine runs here: set DYNAMODB_ENDPOINT')
  const run = randomBytes(4).toString('hex')
  const names = { main: `contract-${run}`, tombstones: `contract-${run}-tombstones` }
  await createTables(new DynamoDBClient(clientSettings(dynamoDb.endpoint)), names)
  const visibilityTimeoutSeconds = 180
  const engines = await startEngines({
    clock,
    folder,
    queues: [
      { name: 'asked', visibilityTimeoutSeconds },
      { name: 'due', visibilityTimeoutSeconds },
    ],
    scheduleGroups: ['timers'],
    senderDomains: ['norrviken.example'],
    configurationSets: ['samspel'],
    onMailEvent: async () => {},
    log,
  })
  setEnvironment(dynamoDb.endpoint, engines.endpoint)
  const ports = awsPorts(
    {
      TABLE: names.main,
      TOMBSTONES: names.tombstones,
      ASKED_QUEUE_URL: engines.queueUrl('asked'),
      DUE_QUEUE_URL: engines.queueUrl('due'),
      DUE_QUEUE_ARN: queueArn('due'),
      SCHEDULE_GROUP: 'timers',
      SCHEDULE_ROLE_ARN: `arn:aws:iam::${account.id}:role/timers`,
      RESTORED: 'no',
      CONFIGURATION_SET: 'samspel',
      ORGANISATION: JSON.stringify(organisation),
    },
    { clock, log },
  )
  return {
    ports,
    clock,
    engines,
    dynamoDb: { endpoint: dynamoDb.endpoint, table: names.main, tombstones: names.tombstones },
    timers: () =>
      engines.scheduler.schedules().map(({ input, at }) => ({ id: idOf(input ?? '') ?? 'not understood', at })),
    fireTimers: async () => {
      engines.scheduler.fireDue(clock.now())
    },
    take(queue) {
      const bodies: string[] = []
      for (let batch = poll(); batch; batch = poll()) {
        bodies.push(...batch.event.Records.map((record) => record.body))
        batch.settle(undefined)
      }
      return bodies.map((body) => idOf(body) ?? 'not understood')

      function poll() {
        return engines.sqs.poll(queue, clock.now(), 10)
      }
    },
    accepted: () =>
      engines.ses.mails().map((mail) => ({
        at: Date.parse(mail.at),
        to: mail.to.join(),
        subject: mail.subject,
        text: mail.text.trimEnd(),
        html: mail.html.trimEnd(),
        calendar: mail.ics?.replaceAll('\r\n', '\n').trimEnd(),
      })),
    async close() {
      await engines.stop()
      await dynamoDb.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The SDK's own variables: the adapters know nothing of endpoints. */
function setEnvironment(dynamoDb: string, others: string): void {
  Object.assign(process.env, {
    AWS_REGION: account.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
    AWS_ENDPOINT_URL_SESV2: others,
    AWS_ENDPOINT_URL_SCHEDULER: others,
    AWS_ENDPOINT_URL_SQS: others,
  })
}
