/**
 * HR reminds those of a cycle for whom something waits: one mail each, at most one a week for a person and cycle, and none to anybody who is away,
 * on paper, not reached, or was mailed in the last five working days. A step of the cycle goes through its talks; who is reminded is decided with
 * each talk, and of a manager over all their talks.
 */
import type { Instant } from '../ports.ts'
import { awayUntil } from './away.ts'
import { addWorkingDays, type Calendar, jitter, nextOpening } from './calendar.ts'
import type { Ledger } from './ledger.ts'
import { type Owed, owes } from './owed.ts'
import type { Person } from './person.ts'
import { unreachedPerson } from './person-reach.ts'
import { preparationStarts } from './preparation-start.ts'
import { isUnreached } from './reach.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import { mail, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { addDays, day, localDate, minute } from './time.ts'
import type { Decision, Entry, Frame } from './workflow.ts'

export type NudgeTalk = { kind: 'nudge'; run: number }
export type NudgePerson = { kind: 'nudge'; cycle: string; run: number; unit?: string; quiet: boolean }

/** A week of silence between two. */
const daysApart = 7
const silentWorkingDays = 5
const kept = 12

/** What waits for this side and may be said now; nothing for whoever is not to be mailed. Who is away or on paper owes nothing. */
export const waitsFor = (talk: Talk, role: Role, frame: TalkFrame, now: Instant): Owed[] => {
  if (talk.guards?.[role]?.objected !== undefined || isUnreached(talk.unreached, role)) return []
  if (wasMailed(talk.mails, `${role}.`, frame.calendar, now)) return []
  const begun = now >= preparationStarts(talk, frame)
  return owes(talk, role, frame, now).filter((one) => one !== 'vouch' && (one !== 'prepare' || begun))
}

/** That somebody has not prepared is for nobody in HR to know by name (PRODUCT.md, 'Who can read what'). */
export const isQuiet = (owed: Owed[]): boolean => owed.every((one) => one === 'prepare')

/** Whether the employee would be reminded now. */
export const isWaiting = (talk: Talk, frame: TalkFrame, now: Instant): boolean =>
  !isTooSoon(talk.nudges ?? [], frame.calendar, now) && waitsFor(talk, 'employee', frame, now).length > 0

export const decideNudge = (state: Talk, { run }: NudgeTalk, frame: Frame, now: Instant): Decision<Talk> => {
  const { nudges = [] } = state
  if (!frame.cycle || nudges.some((one) => one.run === run) || isTooSoon(nudges, frame.calendar, now))
    return { ok: true, state }
  const owed = waitsFor(state, 'employee', { ...frame, cycle: frame.cycle }, now)
  if (owed.length === 0) return { ok: true, state }
  const quiet = isQuiet(owed)
  const one = { n: numbered(nudges), run, at: now, ...(quiet && { quiet }) }
  return { ok: true, state: { ...state, nudges: [...nudges, one].slice(-kept) } }
}

/** Of a manager for whom something waits in a talk of that cycle. */
export const mayBeNudged = (person: Person, cycle: string, calendar: Calendar, now: Instant): boolean => {
  const { gone, left, details, address, nudges = [] } = person
  const today = localDate(now, calendar.zone)
  if (gone !== undefined || (left !== undefined && left <= today) || details.email === '') return false
  if (awayUntil(details, today) !== undefined || address?.objected !== undefined || unreachedPerson(person))
    return false
  const ofCycle = nudges.filter((one) => one.cycle === cycle)
  return !isTooSoon(ofCycle, calendar, now) && !wasMailed(person.mails, 'person.nudge.', calendar, now)
}

export const nudgePerson = (state: Person, command: NudgePerson, frame: Frame, now: Instant): Decision<Person> => {
  const { nudges = [] } = state
  const { cycle, run, unit, quiet } = command
  const isSame = (one: { cycle: string; run: number }) => one.cycle === cycle && one.run === run
  if (nudges.some(isSame) || !mayBeNudged(state, cycle, frame.calendar, now)) return { ok: true, state }
  const facts = { ...(unit !== undefined && { unit }), ...(quiet && { quiet }) }
  const one = { n: numbered(nudges), cycle, run, at: now, ...facts }
  return { ok: true, state: { ...state, nudges: [...nudges, one].slice(-kept) } }
}

/** Whether anything waits still is asked when it is sent. */
export const nudgeMails = ({ id, nudges = [] }: Talk, { calendar }: Frame): TalkEntry[] =>
  nudges.slice(-1).map(({ n, at }) => {
    const due = nextOpening(at, calendar, jitter(id, spread))
    return mail('employee', 'nudge', n, due, due + usefulFor)
  })

/** One to a manager for all talks of the cycle. */
export const managerNudges = <Command>({ id, nudges = [] }: Person, { calendar }: Frame): Entry<Command>[] =>
  nudges.map(({ n, at }) => {
    const due = nextOpening(at, calendar, jitter(id, spread))
    return {
      key: `person.nudge.${n}`,
      to: 'person',
      kind: 'nudge',
      n,
      due,
      until: due + usefulFor,
      asked: false,
    }
  })

const spread = 55 * minute
const usefulFor = 3 * day

const isTooSoon = (nudges: { at: Instant }[], { zone }: Calendar, now: Instant): boolean =>
  nudges.some(({ at }) => localDate(now, zone) < addDays(localDate(at, zone), daysApart))

const wasMailed = (mails: Ledger, prefix: string, calendar: Calendar, now: Instant): boolean => {
  const since = addWorkingDays(localDate(now, calendar.zone), -silentWorkingDays, calendar)
  return Object.entries(mails).some(
    ([key, { status, at }]) =>
      key.startsWith(prefix) && (status === 'sent' || status === 'claimed') && localDate(at, calendar.zone) > since,
  )
}

const numbered = (nudges: { n: number }[]): number => (nudges.at(-1)?.n ?? 0) + 1
