/**
 * One HTTP server with SES, Scheduler and SQS behind it, wired to each other as on AWS: schedules fire into queues, mail events into a
 * callback. The caller gives the endpoint to the real SDK clients and drives the clock.
 */
import { mkdirSync } from 'node:fs'
import type { Clock, Instant, Log } from '../../functions/ports.ts'
import { account } from './account.ts'
import { type Engine, type EngineRequest, serve } from './http.ts'
import { createScheduler, type SchedulerEngine } from './scheduler.ts'
import { createSes, type SesEngine, type SesOptions } from './ses.ts'
import { createSqs, type QueueDefinition, type SqsEngine } from './sqs.ts'

export type Engines = {
  endpoint: string
  ses: SesEngine
  scheduler: SchedulerEngine
  sqs: SqsEngine
  queueUrl(name: string): string
  /** The earliest moment at which a schedule fires or a message is visible; now or earlier when something waits already. */
  nextAt(): Instant | undefined
  stop(): Promise<void>
}

export type EnginesOptions = {
  clock: Clock
  /** Made if it is not there; everything that is kept is in it. */
  folder: string
  queues: QueueDefinition[]
  /** Schedule groups besides `default`. */
  scheduleGroups: string[]
  senderDomains: string[]
  configurationSets: string[]
  onMailEvent: SesOptions['onEvent']
  log: Log
}

export async function startEngines(options: EnginesOptions): Promise<Engines> {
  const { clock, folder, log } = options
  mkdirSync(folder, { recursive: true })
  const sqs = createSqs({ clock, folder, queues: options.queues })
  const scheduler = createScheduler({ clock, folder, groups: options.scheduleGroups, deliver: sqs.deliver, log })
  const ses = createSes({
    clock,
    folder,
    senderDomains: options.senderDomains,
    configurationSets: options.configurationSets,
    onEvent: options.onMailEvent,
    log,
  })

  function route({ path, target }: EngineRequest): Engine | undefined {
    if (target?.startsWith('AmazonSQS.')) return sqs
    if (path[0] === 'schedules') return scheduler
    if (path[0] === 'v2' && path[1] === 'email') return ses
    return undefined
  }

  const server = await serve(route, log)
  return {
    endpoint: server.endpoint,
    ses,
    scheduler,
    sqs,
    queueUrl: (name) => `${server.endpoint}/${account.id}/${name}`,
    nextAt: () => earliest(scheduler.nextAt(), sqs.nextAt()),
    async stop() {
      // While what handles the events can still reach the queues.
      await ses.settled()
      await server.stop()
      for (const engine of [ses, scheduler, sqs]) engine.stop()
    },
  }
}

function earliest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined) return b
  return b === undefined ? a : Math.min(a, b)
}
