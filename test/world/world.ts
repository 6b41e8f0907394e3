/**
 * Everything the flow stands on, in memory and on a virtual clock: what is deployed keeps the same promises, and
 * `test/contract` holds both to them.
 */
import type { Instant, Log, OrganisationSettings, OutgoingMail, Ports } from '../../functions/ports.ts'
import { createWorldQueues, createWorldTimers, earliest, type WorldQueues, type WorldTimers } from './queues.ts'
import { seededRandom } from './random.ts'
import { createWorldTable, type WorldTable } from './table.ts'

export type World = {
  ports: Ports
  clock: {
    now(): Instant
    /** Only forwards. */
    set(to: Instant): void
  }
  table: WorldTable
  timers: WorldTimers
  queues: WorldQueues
  /** What the mail service accepted, in order. */
  outbox: { mail: OutgoingMail; at: Instant; messageId: string }[]
  /** Every line logged, as JSON, to search for words and secrets. */
  log: string[]
  /** The next instant at which a timer fires or a message becomes visible. */
  next(): Instant | undefined
}

export function createWorld(settings: {
  start: Instant
  seed: number
  organisation?: Partial<OrganisationSettings>
  /** For how many milliseconds the indexes lag behind; none when absent. */
  indexLag?: number
}): World {
  let now = settings.start
  const clock = {
    now: () => now,
    set: (to: Instant) => {
      if (to < now) throw new RangeError('Time goes forwards')
      now = to
    },
  }
  const table = createWorldTable(clock, settings.indexLag ?? 0)
  const queues = createWorldQueues(clock)
  const timers = createWorldTimers(clock, queues)
  const outbox: World['outbox'] = []
  const log: string[] = []
  return {
    ports: {
      table,
      timers,
      queues,
      mailer: {
        async send(mail) {
          const messageId = `mail-${String(outbox.length + 1).padStart(6, '0')}`
          outbox.push({ mail: structuredClone(mail), at: now, messageId })
          return { outcome: 'accepted', messageId }
        },
      },
      clock: { now: clock.now },
      random: seededRandom(settings.seed),
      log: logInto(log),
      organisation: { ...organisation, ...settings.organisation },
    },
    clock,
    table,
    timers,
    queues,
    outbox,
    log,
    next: () => earliest(timers.next(), queues.next()),
  }
}

function logInto(lines: string[]): Log {
  const write = (level: string, event: string, facts: object = {}) => {
    lines.push(JSON.stringify({ level, event, ...facts }))
  }
  return {
    info: (event, facts) => write('info', event, facts),
    warn: (event, facts) => write('warn', event, facts),
    error: (event, error, facts) => write('error', event, { ...facts, error: String(error) }),
  }
}

const organisation: OrganisationSettings = {
  name: 'Norrviken',
  baseUrl: 'https://samtal.norrviken.example',
  sender: 'samtal@norrviken.example',
  organizer: 'kalender@norrviken.example',
  zone: 'Europe/Stockholm',
  countries: ['SE'],
  language: 'sv',
  quietWeeks: [],
  answersInMail: 'full',
  hr: [{ name: 'Helena Ek', email: 'helena.ek@norrviken.example', language: 'sv' }],
  publicBody: false,
  retention: { preparation: 12, plan: 24, notes: 11, leavers: 30, links: 30 },
  dataProtectionOfficer: { name: 'Dag Moen', email: 'dag.moen@norrviken.example', language: 'sv' },
  feedback: { correctionBetweenPeers: true, monthly: false },
}
