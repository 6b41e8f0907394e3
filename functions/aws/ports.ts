/**
 * The one place where the real ports are put together. What a function never uses is never loaded: a page needs the table,
 * and the queues once something was written, but neither timers nor mail.
 */
import type { Clock, Log, Ports, Random } from '../ports.ts'
import { systemClock } from './clock.ts'
import { readEnvironment } from './env.ts'
import { createLog } from './log.ts'
import { systemRandom } from './random.ts'
import { createTable } from './table.ts'

export function awsPorts(env: NodeJS.ProcessEnv, overrides: { clock?: Clock; random?: Random; log?: Log } = {}): Ports {
  const settings = readEnvironment(env)
  const { clock = systemClock, random = systemRandom, log = createLog() } = overrides
  const timers = once(async () =>
    (await import('./timers.ts')).createTimers({
      group: settings.scheduleGroup,
      roleArn: settings.scheduleRoleArn,
      dueQueueArn: settings.dueQueueArn,
    }),
  )
  const queues = once(async () =>
    (await import('./queues.ts')).createQueues({
      urls: { asked: settings.askedQueueUrl, due: settings.dueQueueUrl },
      random,
    }),
  )
  const mailer = once(async () =>
    (await import('./mailer.ts')).createMailer({
      sender: settings.organisation.sender,
      configurationSet: settings.configurationSet,
      clock,
    }),
  )
  return {
    table: createTable({ name: settings.table, tombstones: settings.tombstones, clock, random }),
    timers: { set: async (id, at) => (await timers()).set(id, at) },
    queues: {
      put: async (queue, ids, delay) => (await queues()).put(queue, ids, delay),
      length: async (queue) => (await queues()).length(queue),
    },
    mailer: { send: async (mail) => (await mailer()).send(mail) },
    clock,
    random,
    log,
    organisation: settings.organisation,
    ...(settings.restored && { restored: true as const }),
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
