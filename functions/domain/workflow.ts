/**
 * What every workflow has in common. A workflow is anything with a timetable of mails and steps: a talk, a person, a cycle, an import.
 * `flow/apply`, `flow/wake` and `flow/sweep` know this interface and none of the kinds.
 */
import type * as z from 'zod'
import type { Apart, IndexKeys, Instant, JsonObject, OrganisationSettings } from '../ports.ts'
import type { Link } from './access.ts'
import type { Calendar } from './calendar.ts'
import type { Cycle } from './cycle.ts'
import type { Ledger, Recent } from './ledger.ts'
import type { Template } from './templates/templates.ts'

/** The part of a head that all kinds share. */
export type Head = {
  id: string
  /** What became of each mail, by its key. */
  mails: Ledger
  /** The last commands of each actor, so that a form sent twice is answered once. */
  recent: Recent
}

/** Organisation and cycle, read at each wake and never copied into a state. */
export type Frame = {
  organisation: OrganisationSettings
  calendar: Calendar
  cycle?: Cycle
  /** The organisation's own template in the version that the cycle names; read where its questions are asked. */
  template?: Template
  /** Those of the organisation's own that the cycle had before it was corrected: what was answered to them stays with its question. */
  formerTemplates?: Template[]
}

/** Who a command comes from: a side of the talk, the person of a person's own workflow, HR, or the service itself (steps, mail events). `former` is mailed and says nothing: a manager who was. */
export type Actor =
  | 'employee'
  | 'manager'
  | 'former'
  | 'person'
  | 'hr'
  | 'service'
  /** Of a request: who wrote notes, who decides on them, and the other side of a talk that will go. */
  | 'author'
  | 'officer'
  | 'other'

/** A row of the timetable: a mail to someone, or a step that the service takes. Its key `<to>.<kind>.<n>` happens at most once. */
export type Entry<Command = unknown> = {
  key: string
  to: Actor
  kind: string
  n: number
  /** Already inside the window for what the service starts on its own. */
  due: Instant
  /** After this it is no longer true or of use, and is recorded as skipped. */
  until: Instant
  /** Someone asked for it, or it is a calendar mail: goes at once, at any hour, and counts against no cap. */
  asked: boolean
  /** For `to: 'service'`: the command that the step applies. */
  step?: Command
}

/** What the service does at any hour and however late, under the name of its command unless another is said. */
export const serviceStep = <const Command extends { kind: string }>(
  step: Command,
  n: number,
  due: Instant,
  name = `${step.kind}.${n}`,
): Entry<Command> => ({
  key: `service.${name}`,
  to: 'service',
  kind: step.kind,
  n,
  due,
  until: Number.MAX_SAFE_INTEGER,
  asked: true,
  step,
})

/** A refusal that is part of the product: a code that the texts have words for, with what they need to say it. */
export type Refusal = { code: RefusalCode; facts?: JsonObject }

export type RefusalCode =
  /** What the form showed is no longer what stands: both texts are kept. */
  | 'stale'
  /** The same command id came with another body. */
  | 'reused'
  /** Answers lock when the meeting starts. */
  | 'locked'
  | 'notNow'
  | 'notYours'
  | 'gone'
  | 'tooOften'
  | 'inThePast'
  | 'tooSoon'
  /** The cycle's salary talks come first. */
  | 'salaryTalksFirst'
  | 'empty'
  /** The other is away then, and would not hear of it. */
  | 'away'
  | 'already'
  /** HR has closed or cancelled the cycle, or taken the talk out of it. */
  | 'over'

/** Written in one transaction with the head; `value: null` deletes. */
export type PartChange = { name: string; value: JsonObject | null; expires?: Instant }

export type Decision<State> =
  /**
   * `apart` goes in the same transaction, to where no key leads from the head. `isForgotten`: nor is the command remembered with the head.
   */
  | { ok: true; state: State; parts?: PartChange[]; apart?: Apart[]; isForgotten?: true; answer?: JsonObject }
  | { ok: false; refusal: Refusal }

export type Workflow<State extends Head, Command extends { kind: string }> = {
  /** First letter of its ids. */
  letter: 't' | 'p' | 'c' | 'i' | 'm' | 'r'
  schema: z.ZodType<State>
  /** The cycle whose head belongs to the frame, if any. */
  cycleOf(state: State | undefined, command?: Command): string | undefined
  /** Whether who was let in as this is still who acts: a page may be older than a change of people. */
  isStill?(state: State, by: Actor, as: string): boolean
  decide(state: State | undefined, command: Command, by: Actor, frame: Frame, now: Instant): Decision<State>
  /** Every mail and step that follows from the state, past and to come. */
  timetable(state: State, frame: Frame): Entry<Command>[]
  /** Whether a link in a mail still opens, or may do so again. */
  needsLink?(state: State, link: Link, frame: Frame, now: Instant): boolean
  /** What becomes true in the same write that claims these mails. */
  claimed(state: State, kinds: string[], now: Instant): State
  index(state: State): IndexKeys
}

export const refuse = (code: RefusalCode, facts?: JsonObject): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: facts ? { code, facts } : { code },
})
