/**
 * The engines as tests need them: in a folder of their own, on a clock that stands at a literal date, with real SDK clients.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { SQSClient } from '@aws-sdk/client-sqs'
import { onTestFinished } from 'vitest'
import type { Log } from '../../../functions/ports.ts'
import { clientSettings } from '../../../infra/local/account.ts'
import { createVirtualClock, type VirtualClock } from '../../../infra/local/clock.ts'
import { type Engines, startEngines } from '../../../infra/local/engines.ts'
import type { SesEvent } from '../../../infra/local/ses-events.ts'

export const start = Date.parse('2027-03-01T08:00:00Z')

export function seconds(count: number): number {
  return count * 1_000
}

export function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-engines-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type GivenEngines = Engines & {
  clock: VirtualClock
  events: SesEvent[]
  mailClient: SESv2Client
  timerClient: SchedulerClient
  queueClient: SQSClient
}

/** Two queues: `due`, invisible for a minute, twice received before it goes to `due-dead`. */
export async function givenEngines(folder = givenFolder(), clock = createVirtualClock({ start })) {
  const events: SesEvent[] = []
  const engines = await startEngines({
    clock,
    folder,
    queues: [
      { name: 'due', visibilityTimeoutSeconds: 60, deadLetter: { queue: 'due-dead', maxReceiveCount: 2 } },
      { name: 'due-dead', visibilityTimeoutSeconds: 30 },
    ],
    scheduleGroups: ['wakes'],
    senderDomains: ['samtal.example.se'],
    configurationSets: ['talks'],
    onMailEvent: async (event) => {
      events.push(event)
    },
    log: failingLog,
  })
  const settings = clientSettings(engines.endpoint)
  const given: GivenEngines = {
    ...engines,
    clock,
    events,
    mailClient: new SESv2Client({ ...settings, maxAttempts: 1 }),
    timerClient: new SchedulerClient(settings),
    queueClient: new SQSClient(settings),
  }
  onTestFinished(given.stop)
  return given
}

export function dynamoDbClient(endpoint: string): DynamoDBClient {
  const client = new DynamoDBClient(clientSettings(endpoint))
  onTestFinished(() => client.destroy())
  return client
}

/** An error in the log is an error of the test. */
export const failingLog: Log = {
  info() {},
  warn() {},
  error(event, error) {
    throw new Error(event, { cause: error })
  },
}
