/**
 * Whether mail reaches a person: stopped for good when the mailbox does not exist or wants no more, and told to be full when three different
 * mails in a row came back. HR mends it, and each of HR is told at most once a day of what has stopped.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { jitter } from './calendar.ts'
import { type Ledger, notTwiceADay } from './ledger.ts'
import { ledgerAfter, type MailFate, type Unreached, type WhyUnreached, whyUnreached } from './reach.ts'
import { day, hour, minute } from './time.ts'
import type { Entry, Frame } from './workflow.ts'

export const personReach = {
  /** The address bounced for good: no more mail until HR mends it. */
  bounced: z.number().optional(),
  bouncedWhy: whyUnreached.optional(),
  /** The different mails that a full mailbox did not take, in a row, by workflow and key; `since`: when they were three. */
  full: z.object({ mails: z.array(z.string()), since: z.number().optional() }).optional(),
  /** When HR last gave another address, or said that this one works: what became of earlier mails says nothing of it. */
  mended: z.number().optional(),
  /** To HR: addresses that stopped from `from` on; `person.undeliverable.<n>` tells of them together. */
  undeliverable: z.array(z.object({ n: z.number(), from: z.number() })).optional(),
}
const state = z.object(personReach)
type PersonReach = z.infer<typeof state>

export type PersonReachCommand =
  /** `noAddress` when nothing is said. */
  | { kind: 'bounce'; why?: Exclude<WhyUnreached, 'full'> }
  /** A mail was not taken for now: by workflow and key. */
  | { kind: 'softBounce'; mail: string }
  /** A mail was delivered. */
  | { kind: 'reached' }
  /** HR says that the address works. */
  | { kind: 'tryAgain' }
  /** To one of HR: an address stopped at that moment. */
  | { kind: 'tellUndeliverable'; since: Instant }
  | MailFate

/** Three different mails in a row, and the mailbox counts as full. */
export const mailsUntilFull = 3

/** Why and since when mail does not reach this person. */
export const unreachedPerson = ({
  bounced,
  bouncedWhy,
  full,
}: PersonReach): { why: WhyUnreached; at: Instant } | undefined => {
  if (bounced !== undefined) return { why: bouncedWhy ?? 'noAddress', at: bounced }
  return full?.since === undefined ? undefined : { why: 'full', at: full.since }
}

/** How a talk between these two starts. */
export const unreachedAtOpening = (employee: PersonReach, manager: PersonReach): { unreached?: Unreached } => {
  const [ofEmployee, ofManager] = [unreachedPerson(employee), unreachedPerson(manager)]
  return ofEmployee || ofManager ? { unreached: { employee: ofEmployee, manager: ofManager } } : {}
}

type Reached = PersonReach & { mails: Ledger; links: object; browsers: unknown[] }

export const decidePersonReach = <State extends Reached>(
  present: State,
  command: PersonReachCommand,
  now: Instant,
): { ok: true; state: State } => ({ ok: true, state: after(present, command, now) })

const after = <State extends Reached>(present: State, command: PersonReachCommand, now: Instant): State => {
  switch (command.kind) {
    case 'bounce':
      return bounced(present, command.why, now)
    case 'softBounce': {
      const before = present.full?.mails ?? []
      if (before.includes(command.mail) || before.length >= mailsUntilFull) return present
      const mails = [...before, command.mail]
      return { ...present, full: mails.length < mailsUntilFull ? { mails } : { mails, since: now } }
    }
    case 'reached':
      return present.full ? { ...present, full: undefined } : present
    case 'tryAgain':
      return unreachedPerson(present) ? { ...present, ...mendedAt(now) } : present
    case 'tellUndeliverable':
      return toldOf(present, command.since)
    case 'mailCameBack':
    case 'mailArrived': {
      const mails = ledgerAfter(present.mails, command, now)
      return mails === present.mails ? present : { ...present, mails }
    }
  }
}

export const mendedAt = (now: Instant): PersonReach => ({
  bounced: undefined,
  bouncedWhy: undefined,
  full: undefined,
  mended: now,
})

/** Whoever has that mailbox now is not the one the links were for; who wants no more mail is the right one, and stays in. */
const bounced = <State extends Reached>(
  present: State,
  why: Exclude<WhyUnreached, 'full'> | undefined,
  now: Instant,
): State => {
  if (present.bounced !== undefined) return present
  const stopped = { ...present, bounced: now, ...(why && { bouncedWhy: why }) }
  return why === 'noMore' ? stopped : { ...stopped, links: {}, browsers: [] }
}

/** One more of those that the next mail tells of, or the first of another mail; told twice, it comes to the same. */
const toldOf = <State extends Reached>(present: State, since: Instant): State => {
  const entries = present.undeliverable ?? []
  const told = entries.some(({ n, from }) => {
    const record = present.mails[keyOf(n)]
    return from <= since && (record === undefined || record.status === 'waiting' || record.at >= since)
  })
  if (told) return present
  const n = (entries.at(-1)?.n ?? 0) + 1
  return { ...present, undeliverable: [...entries, { n, from: since }].slice(-entriesKept) }
}

const entriesKept = 3

/** An hour after the first of them, so that a launch's many are one mail, and never twice on a day. */
export const undeliverableMails = <Command>(
  present: PersonReach & { id: string; mails: Ledger },
  { calendar }: Frame,
): Entry<Command>[] =>
  (present.undeliverable ?? []).map(({ n, from }) => {
    const key = keyOf(n)
    const due = notTwiceADay(key, from + hour, present.mails, calendar, jitter(present.id, 20 * minute))
    return { key, to: 'person', kind: 'undeliverable', n, due, until: due + 10 * day, asked: false }
  })

const keyOf = (n: number): string => `person.undeliverable.${n}`
