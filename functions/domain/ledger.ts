/**
 * The ledger of a workflow: what became of each mail, and from that and the timetable, what is to be done now and when to look again.
 * Pure; `flow/wake` does what it says (DESIGN.md rules 3, 5 and 6).
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type Calendar, nextOpening } from './calendar.ts'
import { addDays, at, localDate, minute } from './time.ts'
import type { Actor, Entry } from './workflow.ts'

export const mailRecord = z.discriminatedUnion('status', [
  /** Someone is sending it, or was: until the lease ends nobody else may. */
  z.object({
    status: z.literal('claimed'),
    attempt: z.string(),
    at: z.number(),
    tries: z.number(),
    asked: z.boolean().optional(),
    /** Its lease goes on until then: nothing was known of it when it should have ended. */
    until: z.number().optional(),
  }),
  /** Surely not sent, or `attempt` was accepted and came back; may be tried again from `at`. */
  z.object({ status: z.literal('waiting'), at: z.number(), tries: z.number(), attempt: z.string().optional() }),
  /** Accepted by the mail service. `tries` when it was not the first. */
  z.object({
    status: z.literal('sent'),
    at: z.number(),
    attempt: z.string(),
    tries: z.number().optional(),
    asked: z.boolean().optional(),
  }),
  z.object({ status: z.literal('skipped'), at: z.number(), reason: z.string() }),
])
export type MailRecord = z.infer<typeof mailRecord>

export const ledger = z.record(z.string(), mailRecord)
export type Ledger = z.infer<typeof ledger>

export const recent = z.record(
  z.string(),
  z.array(z.object({ id: z.string(), body: z.string(), answer: z.record(z.string(), z.any()) })),
)
/** By actor: command id, hash of its body and the answer it got, newest last. */
export type Recent = z.infer<typeof recent>

/** An attempt without evidence is tried again after this. Evidence can be late: 60 minutes beat 15 (reliability.md section 4). */
export const leaseMinutes = 60
export const attemptsPerMail = 3
/** Unasked mails per person, talk and local day; what is over moves to the next working day. */
export const unaskedPerDay = 4
export const commandsRemembered = 8

export type Agenda<Command> = {
  /** Due and free to be claimed. */
  claim: Entry<Command>[]
  /** Their lease has ended: sent, if there is evidence of the attempt, else free to be claimed. */
  overdueClaims: { entry: Entry<Command>; attempt: string; tries: number }[]
  /** Too late or tried too often, with the reason. */
  skip: { entry: Entry<Command>; reason: 'too late' | 'tried three times' }[]
  /** Steps that are due, in order. */
  steps: Entry<Command>[]
  /** The earliest moment at which any of the rest wants attention; null when nothing is left. */
  next: Instant | null
}

/** What the timetable asks for at `now`. */
export const agenda = <Command>(
  entries: Entry<Command>[],
  mails: Ledger,
  now: Instant,
  calendar: Calendar,
): Agenda<Command> => {
  const result: Agenda<Command> = { claim: [], overdueClaims: [], skip: [], steps: [], next: null }
  const sentToday = unaskedSentOn(localDate(now, calendar.zone), mails, calendar)
  const later = (instant: Instant) => {
    result.next = result.next === null ? instant : Math.min(result.next, instant)
  }
  /** Or when it is past its time, for that is to be recorded. */
  const laterUnlessPast = (instant: Instant, { until }: Entry<Command>) => later(Math.min(instant, until + 1))
  const count = ({ to, asked }: Entry<Command>) => {
    if (!asked) sentToday.set(to, (sentToday.get(to) ?? 0) + 1)
  }
  for (const entry of [...entries].sort((a, b) => a.due - b.due)) {
    const record = mails[entry.key]
    if (record?.status === 'sent' || record?.status === 'skipped') continue
    if (entry.to === 'service') {
      if (entry.due <= now) result.steps.push(entry)
      else later(entry.due)
      continue
    }
    if (record?.status === 'claimed') {
      const leaseEnds = record.until ?? record.at + leaseMinutes * minute
      if (now < leaseEnds) {
        later(leaseEnds)
        continue
      }
      // It may have to be sent again, and that only when it might have gone the first time.
      const free = entry.asked || now > entry.until ? now : whenWindowAllows(entry, now, calendar)
      if (free > now) {
        later(free)
        continue
      }
      if (localDate(record.at, calendar.zone) !== localDate(now, calendar.zone)) count(entry)
      result.overdueClaims.push({ entry, attempt: record.attempt, tries: record.tries })
      continue
    }
    if (now > entry.until) {
      result.skip.push({ entry, reason: 'too late' })
      continue
    }
    if (record?.status === 'waiting' && record.tries >= attemptsPerMail) {
      result.skip.push({ entry, reason: 'tried three times' })
      continue
    }
    const from = Math.max(entry.due, record?.status === 'waiting' ? record.at : 0)
    if (from > now) {
      laterUnlessPast(from, entry)
      continue
    }
    const free = entry.asked ? now : whenUnaskedMayGo(entry, now, sentToday, calendar)
    if (free > now) {
      laterUnlessPast(free, entry)
      continue
    }
    count(entry)
    result.claim.push(entry)
  }
  return result
}

/** The lower bound that is stored as wakeAt: what is due now counts as now. */
export const wakeAt = <Command>(
  entries: Entry<Command>[],
  mails: Ledger,
  now: Instant,
  calendar: Calendar,
): Instant | null => {
  const { claim, overdueClaims, skip, steps, next } = agenda(entries, mails, now, calendar)
  const waiting = [...claim, ...steps].map((entry) => entry.due)
  if (overdueClaims.length > 0 || skip.length > 0) waiting.push(now)
  return waiting.length === 0 ? next : Math.min(...waiting)
}

/** In the window, though not on a day on which another mail of this kind has gone: then on the next working day. */
export const notTwiceADay = (
  key: string,
  since: Instant,
  mails: Ledger,
  calendar: Calendar,
  spread: number,
): Instant => {
  const ofKind = key.slice(0, key.lastIndexOf('.') + 1)
  const first = nextOpening(since, calendar, spread)
  const date = localDate(first, calendar.zone)
  const isTold = Object.entries(mails).some(
    ([other, { status, at: then }]) =>
      other !== key && other.startsWith(ofKind) && status === 'sent' && localDate(then, calendar.zone) === date,
  )
  return isTold ? nextOpening(at(addDays(date, 1), '00:00', calendar.zone), calendar, spread) : first
}

/** What has left a list has no entry in the timetable any more, and its record goes too, so that the head stays small. */
export const withoutOlder = (mails: Ledger, ofKind: string, first: number): Ledger =>
  Object.fromEntries(
    Object.entries(mails).filter(([key]) => !key.startsWith(ofKind) || Number(key.slice(ofKind.length)) >= first),
  )

export const sent = (mails: Ledger, key: string): boolean => mails[key]?.status === 'sent'

const whenUnaskedMayGo = <Command>(
  entry: Entry<Command>,
  now: Instant,
  sentToday: Map<Actor, number>,
  calendar: Calendar,
): Instant => {
  const tomorrow = at(addDays(localDate(now, calendar.zone), 1), '00:00', calendar.zone)
  // The cap knows no exception: what the next working day is too late for is skipped.
  if ((sentToday.get(entry.to) ?? 0) >= unaskedPerDay) return nextOpening(tomorrow, calendar)
  return whenWindowAllows(entry, now, calendar)
}

/** In the window; but what would be too late at the next one goes at once (DESIGN.md rule 6). */
const whenWindowAllows = <Command>(entry: Entry<Command>, now: Instant, calendar: Calendar): Instant => {
  const opening = nextOpening(now, calendar)
  return opening >= entry.until ? now : opening
}

const unaskedSentOn = (date: string, mails: Ledger, calendar: Calendar) => {
  const counts = new Map<Actor, number>()
  for (const [key, record] of Object.entries(mails)) {
    if (record.status !== 'sent' && record.status !== 'claimed') continue
    if (record.asked || localDate(record.at, calendar.zone) !== date) continue
    const to = key.slice(0, key.indexOf('.')) as Actor
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  return counts
}
