/**
 * What truly happened, written down below the faults: every committed change of a talk, every claim, record, evidence and accepted mail.
 * The oracle judges by this alone.
 */
import { createHash } from 'node:crypto'
import type { Cycle } from '../../functions/domain/cycle.ts'
import type { Ledger, MailRecord } from '../../functions/domain/ledger.ts'
import type { Person } from '../../functions/domain/person.ts'
import { unreachedPerson } from '../../functions/domain/person-reach.ts'
import type { WhyUnreached } from '../../functions/domain/reach.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import type { Head } from '../../functions/domain/workflow.ts'
import type { Change, Instant, JsonObject, Language, OutgoingMail, Ports } from '../../functions/ports.ts'
import type { World } from '../world/world.ts'
import { lostFromLater } from './versions.ts'

/** What people did to a talk, from `at` until the next one. */
export type Facts = { at: Instant } & Pick<
  Talk,
  | 'begins'
  | 'cycle'
  | 'away'
  | 'former'
  | 'guards'
  | 'unreached'
  | 'managerSince'
  | 'vacant'
  | 'ended'
  | 'people'
  | 'booking'
  | 'arranging'
  | 'registrations'
  | 'preparation'
  | 'summarised'
  | 'held'
  | 'plan'
  | 'followUps'
  | 'pulses'
  | 'nudges'
>

export type Accepted = { at: Instant; workflow: string; key: string; attempt: string; mail: OutgoingMail }

/** What HR or the person has said of a person, from `at` until the next. */
export type Known = {
  at: Instant
  email: string
  name: string
  language: Language
  /** Who holds their talk. */
  holder: string | undefined
  awayUntil: string | undefined
  /** Former managers with whom running talks are finished. */
  finishing: string[]
  /** Why mail does not reach them. */
  unreached: WhyUnreached | undefined
  gone: boolean
}

/** How HR has set a cycle, from `at` until the next. */
export type CycleSet = { at: Instant } & Pick<Cycle, 'settings' | 'corrections' | 'halts' | 'nudges'>

/** `said`: when, by the clock of the run that claimed. */
export type Claim = { at: Instant; said: Instant; workflow: string; key: string; facts: Facts | undefined }

export type History = {
  talks: Map<string, Facts[]>
  cycles: Map<string, CycleSet[]>
  /** Of each cycle, how its launch stands. */
  launches: Map<string, Cycle['launch']['status']>
  /** The ledger of each workflow as it stands. */
  ledgers: Map<string, Ledger>
  /** By attempt. */
  claims: Map<string, Claim>
  recorded: Map<string, Instant>
  evidence: Map<string, Instant>
  /** Attempts of which it was told that the mail came back. */
  cameBack: Map<string, Instant>
  people: Map<string, Known[]>
  /** Of whom HR, or they, have said something that has not reached their talks yet. */
  changing: Set<string>
  accepted: Accepted[]
  /** Commands that were carried out: workflow, actor and id. */
  carriedOut: Set<string>
  /** Of each workflow, those that it remembers. */
  commands: Map<string, Set<string>>
  /** What no write or mail may do. */
  broken: { what: string; workflow: string }[]
  /** The same for the same seed. */
  hash(): string
}

/** Ports that write down, and what they have written. */
export const withHistory = (world: World): { ports: Ports; history: History } => {
  const digest = createHash('sha256')
  const history: History = {
    talks: new Map(),
    cycles: new Map(),
    launches: new Map(),
    ledgers: new Map(),
    claims: new Map(),
    recorded: new Map(),
    evidence: new Map(),
    cameBack: new Map(),
    people: new Map(),
    changing: new Set(),
    accepted: [],
    carriedOut: new Set(),
    commands: new Map(),
    broken: [],
    hash: () => digest.copy().digest('hex').slice(0, 16),
  }
  const { ports } = world
  const now = ports.clock.now
  const heads = new Map<string, JsonObject>()
  const recording: Ports = {
    ...ports,
    table: {
      ...ports.table,
      async save(change) {
        const outcome = await ports.table.save(change)
        digest.update(`${now()} ${change.id} ${change.expected} ${outcome}\n`)
        if (outcome === 'saved') {
          for (const what of lostFromLater(heads.get(change.id), change.state))
            history.broken.push({ what: `forgets ${what} that newer code wrote`, workflow: change.id })
          if (change.state.fromLater !== undefined) heads.set(change.id, change.state)
          committed(history, change, now())
        }
        return outcome
      },
      async putPart(id, part) {
        const outcome = await ports.table.putPart(id, part)
        if (outcome.saved && part.name.startsWith('mail#')) {
          const attempt = part.name.slice('mail#'.length)
          keepFirst(history.evidence, attempt, now())
          if (part.value.status === 'bounced') keepFirst(history.cameBack, attempt, now())
        }
        return outcome
      },
    },
    mailer: {
      async send(mail) {
        const outcome = await ports.mailer.send(mail)
        const { workflow, mail: key, attempt } = mail.tags
        const isClaimed = history.claims.has(attempt)
        if (!isClaimed) history.broken.push({ what: `sent before its claim was saved: ${key}`, workflow })
        digest.update(`${now()} ${workflow} ${key} ${attempt} ${outcome.outcome}\n`)
        if (outcome.outcome === 'accepted') history.accepted.push({ at: now(), workflow, key, attempt, mail })
        return outcome
      },
    },
  }
  return { ports: recording, history }
}

const committed = (history: History, change: Change, now: Instant) => {
  const head = structuredClone(change.state) as unknown as Head
  if (head.mails === undefined) return
  keepCommands(history, head)
  const before = history.ledgers.get(change.id) ?? {}
  history.ledgers.set(change.id, head.mails)
  const facts = change.id.startsWith('t_') ? keepFacts(history, head as Talk, now) : undefined
  if (change.id.startsWith('c_')) keepCycle(history, head as Cycle, now)
  if (change.id.startsWith('p_')) keepKnown(history, head as Person, now)
  for (const [key, record] of Object.entries(head.mails)) {
    if (attemptOf(record) === attemptOf(before[key]) && record.status === before[key]?.status) continue
    if (record.status === 'claimed')
      history.claims.set(record.attempt, { at: now, said: record.at, workflow: change.id, key, facts })
    if (record.status === 'sent') keepFirst(history.recorded, record.attempt, now)
  }
}

/** One that has fallen out of the last eight may not come in again. */
const keepCommands = (history: History, { id, recent }: Head) => {
  const known = history.commands.get(id) ?? new Set()
  const present = new Set(Object.entries(recent).flatMap(([by, all]) => all.map((one) => `${id} ${by} ${one.id}`)))
  for (const command of present) {
    if (known.has(command)) continue
    if (history.carriedOut.has(command)) history.broken.push({ what: 'carried out twice', workflow: id })
    history.carriedOut.add(command)
  }
  history.commands.set(id, present)
}

const attemptOf = (record: MailRecord | undefined) => record && 'attempt' in record && record.attempt

const keepFirst = (map: Map<string, Instant>, key: string, at: Instant) => {
  if (!map.has(key)) map.set(key, at)
}

/** A new entry only when people changed something; ledgers and links change far more often. */
const keepFacts = (history: History, talk: Talk, at: Instant): Facts => {
  const {
    begins,
    cycle,
    away,
    former,
    guards,
    unreached,
    managerSince,
    vacant,
    ended,
    people,
    booking,
    arranging,
    registrations,
  } = talk
  const { preparation, summarised, held, plan, followUps, pulses, nudges } = talk
  const facts = {
    at,
    begins,
    cycle,
    away,
    former,
    guards,
    unreached,
    managerSince,
    vacant,
    ended,
    people,
    booking,
    arranging,
    registrations,
    preparation,
    summarised,
    held,
    plan,
    followUps,
    pulses,
    nudges,
  }
  const known = history.talks.get(talk.id) ?? []
  const last = known.at(-1)
  if (last && JSON.stringify({ ...last, at }) === JSON.stringify(facts)) return last
  history.talks.set(talk.id, [...known, facts])
  return facts
}

const keepKnown = (history: History, person: Person, at: Instant) => {
  const { id, details, finishing = [], gone, work } = person
  history.changing[work ? 'add' : 'delete'](id)
  const { email, name, language, manager, talkWith, awayUntil } = details
  const holder = talkWith ?? manager
  const unreached = unreachedPerson(person)?.why
  const known = { at, email, name, language, holder, awayUntil, finishing, unreached, gone: gone !== undefined }
  const before = history.people.get(id) ?? []
  if (JSON.stringify({ ...before.at(-1), at }) !== JSON.stringify(known)) history.people.set(id, [...before, known])
}

const keepCycle = (history: History, { id, settings, corrections, halts, nudges, launch }: Cycle, at: Instant) => {
  history.launches.set(id, launch.status)
  const set = { at, settings, corrections, halts, nudges }
  const before = history.cycles.get(id) ?? []
  if (JSON.stringify({ ...before.at(-1), at }) !== JSON.stringify(set)) history.cycles.set(id, [...before, set])
}

/** What had been said of a person by a moment. */
export const knownAt = (history: History, id: string, moment: Instant): Known | undefined =>
  history.people.get(id)?.findLast(({ at }) => at <= moment)

/** How a cycle was set by a moment. */
export const cycleAt = (history: History, id: string, moment: Instant): CycleSet => {
  const sets = history.cycles.get(id) ?? []
  const found = sets.findLast(({ at }) => at <= moment) ?? sets[0]
  if (!found) throw new Error('A talk has a cycle')
  return found
}

/** Mail to someone with this said of them would come back for good; a mailbox that is only full goes on being tried. */
export const isStopped = ({ unreached }: Pick<Known, 'unreached'>): boolean =>
  unreached !== undefined && unreached !== 'full'
