/**
 * Whether mail reaches the two of a talk. What is owed to a side that it does not reach waits, counts as late nowhere, and goes once HR has
 * mended the address, if it is of use then. A mail that came back is free to go again; so is one that a full mailbox did not take.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { jitter, nextOpening } from './calendar.ts'
import type { Ledger } from './ledger.ts'
import { addDays, at, localDate, minute } from './time.ts'
import type { Entry, Frame } from './workflow.ts'

/** There is no such mailbox · the person wants no more mail · the mail service keeps a stop of its own · the mailbox is full. */
export const whyUnreached = z.enum(['noAddress', 'noMore', 'suppressed', 'full'])
export type WhyUnreached = z.infer<typeof whyUnreached>

/** Since when and why mail does not reach a side; without a why, since when it does again. */
const sideReached = z.object({ at: z.number(), why: whyUnreached.optional() })

export const unreached = z.object({ employee: sideReached.optional(), manager: sideReached.optional() })
export type Unreached = z.infer<typeof unreached>

type Side = 'employee' | 'manager'

export type ReachCommand =
  /** Null: mail reaches that side. */
  { kind: 'setUnreached'; side: Side; why: WhyUnreached | null } | MailFate

/** What became of one attempt, told by the mail service after it was accepted. */
export type MailFate =
  /** `again`: when it is tried once more; null: as soon as the address works, as if for the first time. */
  | { kind: 'mailCameBack'; mail: string; attempt: string; again: Instant | null }
  /** It had been told that it came back, and yet it is there. */
  | { kind: 'mailArrived'; mail: string; attempt: string }

export const isAboutReach = (command: { kind: string }): command is ReachCommand =>
  command.kind === 'setUnreached' || command.kind === 'mailCameBack' || command.kind === 'mailArrived'

export const decideReach = <State extends { mails: Ledger; unreached?: Unreached }>(
  state: State,
  command: ReachCommand,
  now: Instant,
): { ok: true; state: State } => {
  if (command.kind === 'setUnreached') return { ok: true, state: setUnreached(state, command.side, command.why, now) }
  const mails = ledgerAfter(state.mails, command, now)
  return { ok: true, state: mails === state.mails ? state : { ...state, mails } }
}

/** The ledger after what the mail service told of an attempt; the same one when that is not the attempt that stands there. */
export const ledgerAfter = (mails: Ledger, fate: MailFate, now: Instant): Ledger => {
  const { mail, attempt } = fate
  const record = mails[mail]
  if (!record || record.status === 'skipped' || record.attempt !== attempt) return mails
  if (fate.kind === 'mailArrived')
    return record.status === 'waiting' ? { ...mails, [mail]: { status: 'sent', at: now, attempt } } : mails
  if (record.status === 'waiting') return mails
  const tries = fate.again === null ? 0 : (record.tries ?? 1)
  return { ...mails, [mail]: { status: 'waiting', at: fate.again ?? now, tries, attempt } }
}

/** A full mailbox is tried again on the next working day. */
export const nextTry = (workflow: string, { calendar }: Frame, now: Instant): Instant => {
  const tomorrow = at(addDays(localDate(now, calendar.zone), 1), '00:00', calendar.zone)
  return nextOpening(tomorrow, calendar, jitter(workflow, 55 * minute))
}

/** Mail to that side would come back for good: none is sent. A mailbox that is only full goes on being tried. */
export const isStopped = (present: Unreached | undefined, side: Side): boolean => {
  const why = present?.[side]?.why
  return why !== undefined && why !== 'full'
}

/** Whether the other is told, and HR. */
export const isUnreached = (present: Unreached | undefined, side: Side): boolean => present?.[side]?.why !== undefined

/** From when something that waits for a word of either can be late: not before both can be told of it. */
export const bothReachedFrom = (since: Instant, present: Unreached | undefined): Instant =>
  [present?.employee, present?.manager].reduce(
    (latest, side) => (side && side.why === undefined ? Math.max(latest, side.at) : latest),
    since,
  )

/**
 * What is left of a timetable while a side is not reached, and when it is again: then the questions stand for the invitation, and nobody is
 * reminded of what they have only just been asked.
 */
export const whatReaches = <Command>(
  entries: Entry<Command>[],
  { mails, unreached: present }: { mails: Ledger; unreached?: Unreached },
): Entry<Command>[] => {
  if (!present) return entries
  return entries.filter((entry) => {
    const { to, kind, due } = entry
    if (to === 'service' && kind === 'standNotAgreed')
      return !isStopped(present, 'employee') && !isStopped(present, 'manager')
    if ((to !== 'employee' && to !== 'manager') || isUnderWay(mails, entry)) return true
    if (isStopped(present, to)) return false
    const again = present[to]
    if (again?.why !== undefined || again === undefined || due >= again.at) return true
    if (kind === 'invitation') return !entries.some((other) => other.kind === 'questions' && other.due <= again.at)
    return kind !== 'reminder' && kind !== 'followUpReminder' && kind !== 'nudge'
  })
}

/** Claimed, sent or skipped: what is done with it is no longer a matter of the timetable. */
export const isUnderWay = (mails: Ledger, { key }: Pick<Entry, 'key'>): boolean =>
  mails[key] !== undefined && mails[key]?.status !== 'waiting'

const setUnreached = <State extends { unreached?: Unreached }>(
  state: State,
  side: Side,
  why: WhyUnreached | null,
  now: Instant,
): State => {
  if ((state.unreached?.[side]?.why ?? null) === why) return state
  const next = why === null ? { at: now } : { at: now, why }
  return { ...state, unreached: { ...state.unreached, [side]: next } }
}
