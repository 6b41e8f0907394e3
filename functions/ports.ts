/**
 * The seam between the flow and the world, types only. `functions/aws` keeps these promises on AWS, `test/world` in memory;
 * one contract suite holds both to them. Nothing here knows what a talk is.
 */

/** Milliseconds since 1970-01-01T00:00Z. Every stored moment is one of these; local time is computed when it is needed. */
export type Instant = number

/** What fits in an item: JSON, without undefined. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** The head of a workflow as the table keeps it: its state, the version that each write raises by one, and when to wake. */
export type StoredHead = { state: JsonObject; version: number; wakeAt: Instant | null }

/** An item beside the head in the same partition: a draft, answers, a plan version, evidence of a mail. */
export type StoredPart = { name: string; value: JsonObject; version: number }

/** What the three indexes are keyed by; absent keys keep the item out of that index. */
export type IndexKeys = {
  /** The person whose team page the head belongs to. */
  manager?: string
  /** The cycle the head belongs to, with what its overview counts. */
  cycle?: string
  status?: string
  unit?: string
}

/**
 * An item of another partition that is written together with a head and cannot be led back to it: it carries no writer and no time. Either
 * numbers that are added to what stands there, or a part that is new under a random name.
 */
export type Apart = { id: string; name: string } & ({ add: Record<string, number> } | { value: JsonObject })

/**
 * Several items in one transaction: the head if its version is unchanged, and with it at most three more, parts of its own partition or items
 * that stand apart.
 */
export type Change = {
  id: string
  /** The version that was read; 0 when the head must not exist yet. */
  expected: number
  state: JsonObject
  wakeAt: Instant | null
  index: IndexKeys
  /** `value: null` deletes the part. */
  parts: { name: string; value: JsonObject | null; expires?: Instant }[]
  apart?: Apart[]
}

/** That something was erased, and when. */
export type Tombstone = { id: string; at: Instant }

export type Table = {
  /** Strongly consistent read of one head. */
  load(id: string): Promise<StoredHead | undefined>
  /** Strongly consistent read of the whole partition, in one query: head and every part that has not expired at `now`. */
  open(id: string, now: Instant): Promise<{ head: StoredHead; parts: StoredPart[] } | undefined>
  /** Writes the change, or says that another write came first. A write whose answer was lost throws. */
  save(change: Change): Promise<'saved' | 'lost'>
  /** Strongly consistent read of the parts whose name begins so, by name. */
  parts(id: string, prefix: string, now: Instant): Promise<StoredPart[]>
  /**
   * Writes one part outside the head's transaction (a draft, evidence, a participant, a pointer), if its version is the expected one: 0 when it
   * must not exist, 'any' to overwrite. Answers the new version, or the part that stands there when another write came first.
   */
  putPart(
    id: string,
    part: { name: string; value: JsonObject; expected: number | 'any'; expires?: Instant },
  ): Promise<{ saved: true; version: number } | { saved: false; stands: StoredPart | undefined }>
  deletePart(id: string, name: string): Promise<void>
  /** Heads by id, any number (read in batches of 100); missing ones are left out. Not strongly consistent. */
  heads(ids: string[]): Promise<Map<string, StoredHead>>
  /** Ids in one of the sixteen shards of the wake index whose wakeAt is before `before`, oldest first. Eventually consistent. */
  dueBefore(shard: number, before: Instant, limit: number): Promise<{ id: string; wakeAt: Instant }[]>
  /** Every id in one shard that has a wakeAt, in pages: for waking all after a change of the timetable's own rules. */
  everyWake(
    shard: number,
    after: string | undefined,
    limit: number,
  ): Promise<{ ids: string[]; next: string | undefined }>
  /** Ids of the heads on a manager's team page, in pages. Eventually consistent. */
  teamOf(
    manager: string,
    after: string | undefined,
    limit: number,
  ): Promise<{ ids: string[]; next: string | undefined }>
  /** What one of the sixteen shards of a cycle's overview holds, in pages. Eventually consistent. */
  inCycle(
    cycle: string,
    shard: number,
    after: string | undefined,
    limit: number,
  ): Promise<{ rows: { id: string; status: string; unit: string }[]; next: string | undefined }>
  /** Removes the whole partition, head last. Its tombstone stands in a table of its own, which a restore of this one does not undo. */
  erase(id: string): Promise<void>
  /** Leaves a tombstone and removes nothing: for what is no partition of its own. */
  bury(id: string): Promise<void>
  /** When this was erased or buried last. Strongly consistent, and not undone by a restore. */
  buriedAt(id: string): Promise<Instant | undefined>
  /** All that has been erased and buried, in pages and in no order. */
  erased(after: string | undefined, limit: number): Promise<{ tombstones: Tombstone[]; next: string | undefined }>
}

/** One-time timers that put an id on the queue `due`. Disposable: a lost one is found by the sweep. */
export type Timers = {
  /** At `at`, rounded up to the minute. Create-only: that it stands already is success. */
  set(id: string, at: Instant): Promise<void>
}

/** `asked`: a person is waiting. `due`: timers, the sweep and launches. Both end in `wake`. */
export type QueueName = 'asked' | 'due'

export type Queues = {
  /** Delay in ms, at most 15 minutes (SQS DelaySeconds), rounded up to whole seconds. */
  put(queue: QueueName, ids: string[], delay: number): Promise<void>
  /** How many messages wait, roughly. */
  length(queue: QueueName): Promise<number>
}

/** A mail as it leaves: addressed, rendered, with the tags by which its fate comes back. */
export type OutgoingMail = {
  to: { name: string; email: string }
  /** The other of the two; absent for mails that nobody should answer. */
  replyTo?: { name: string; email: string }
  /** Display name before the organisation's own sender address. */
  fromName: string
  subject: string
  html: string
  text: string
  /** RFC 5545 text with its METHOD (RFC 5546); goes in as alternative and as attachment. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  /** Constant root of the thread, without angle brackets. */
  references?: string
  tags: { workflow: string; mail: string; attempt: string }
}

export type SendOutcome =
  | { outcome: 'accepted'; messageId: string }
  /** Nothing left: no connection, throttled, paused, rejected. `permanent`: trying again will not help. */
  | { outcome: 'not sent'; reason: string; permanent: boolean }
  /** The service may or may not have it: time-out, reset, 5xx. */
  | { outcome: 'unknown'; reason: string }

export type Mailer = { send(mail: OutgoingMail): Promise<SendOutcome> }

export type Clock = { now(): Instant }

export type Random = {
  /** Crockford base32, lower case, this many characters of five random bits each. */
  base32(characters: number): string
  /** In [0, 1). */
  fraction(): number
}

/** Ids, counts and kinds; never a word anyone wrote, an address or a secret. */
export type Log = {
  info(event: string, facts?: Record<string, string | number | boolean>): void
  warn(event: string, facts?: Record<string, string | number | boolean>): void
  error(event: string, error: unknown, facts?: Record<string, string | number | boolean>): void
}

export type Ports = {
  table: Table
  timers: Timers
  queues: Queues
  mailer: Mailer
  clock: Clock
  random: Random
  log: Log
  organisation: OrganisationSettings
  /** Of somebody from HR who has one unit: lists come without anyone else (`flow/within-unit.ts`). */
  within?: { unit: string; everyone: Ports }
  /** The table was restored from a backup: nothing is shown or sent before what was erased since is erased again. */
  restored?: true
}

/** What the organisation decided in its configuration (infra/aws/organisation.ts), checked by zod where the ports are put together. */
export type OrganisationSettings = {
  name: string
  /** Where the pages are: `https://samtal.example.se`, without a slash at the end. Links are built from this and never from a request. */
  baseUrl: string
  /** From address of every mail. */
  sender: string
  /** ORGANIZER of calendar mails; accepts and drops replies. */
  organizer: string
  /** IANA zone of the organisation. */
  zone: string
  /** Whose public holidays are no working days. */
  countries: ('SE' | 'NO')[]
  language: Language
  /** Inclusive local dates during which the service starts no mail. */
  quietWeeks: { from: string; to: string }[]
  /** Whether mails carry answers in full or only their headings. There is no default: it must be chosen. */
  answersInMail: 'full' | 'headings'
  /**
   * The HR people who may sign in. Each sees and does everything, unless they have one unit, which they then see and do nothing outside, or may
   * only see.
   */
  hr: { name: string; email: string; language: Language; unit?: string; readOnly?: boolean }[]
  /** For a public body: the agreed plan can become a public document, and the form says so. */
  publicBody: boolean
  /** Everyday feedback between colleagues. */
  feedback: {
    /** Whether what there should be more or less of may be said between people neither of whom holds the other's talk. */
    correctionBetweenPeers: boolean
    /** Local date from which correction may be given; praise alone until then. */
    praiseOnlyUntil?: string
    /** The monthly mail on what worked. */
    monthly: boolean
  }
  retention: Retention
  /** Decides on requests for one's data and for erasure. */
  dataProtectionOfficer: Officer & {
    /** Decides instead where the officer has written what is asked for, or is whom it is about. */
    deputy?: Officer
  }
}

export type Officer = { name: string; email: string; language: Language }

/**
 * How long what is written is kept; `null`: until the organisation has decided, as a public body must first (*gallringsbeslut*). There is no
 * default: each must be chosen.
 */
export type Retention = {
  /** Months after the talk: answers, drafts and topics. */
  preparation: number | null
  /** Months after the last follow-up: the plan, its follow-ups, and who has read what. */
  plan: number | null
  /** Months after the talk, and after they were last written: the manager's private notes and self-check. */
  notes: number | null
  /** Days after someone has left: everything about them. */
  leavers: number | null
  /** Days after a talk's last day, or their last use: hashes of links and browsers. */
  links: number | null
}

export type Language = 'sv' | 'nb' | 'en'
