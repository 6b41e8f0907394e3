/**
 * A person: address, language and manager, the sign-in to HR's pages and the team page, and for managers the weekly digest over all their
 * talks. A person is known by employment id, else by address (PRODUCT.md, 'The people').
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../ports.ts'
import { bind, browser, browserDays, freshLink, links, mayAskAgain, signInMinutes, unbind } from './access.ts'
import { firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { ledger, recent } from './ledger.ts'
import {
  decidePersonReach,
  mendedAt,
  type PersonReachCommand,
  personReach,
  undeliverableMails,
  unreachedPerson,
} from './person-reach.ts'
import { isUnderWay } from './reach.ts'
import { addDays, at, day, isoWeek, minute, weekday } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse } from './workflow.ts'

export const personDetails = z.object({
  name: z.string(),
  email: z.string(),
  language: z.enum(['sv', 'nb', 'en']),
  unit: z.string(),
  employmentId: z.string().optional(),
  /** The person who manages this one. */
  manager: z.string().optional(),
  /** Another named talk holder instead of the manager. */
  talkWith: z.string().optional(),
  /** Local date of return. */
  awayUntil: z.string().optional(),
})
export type PersonDetails = z.infer<typeof personDetails>

export const person = z.object({
  id: z.string(),
  schema: z.literal(1),
  details: personDetails,
  /** In the people list; HR people who are not employees here are not. */
  employed: z.boolean(),
  ...personReach,
  /** Managers with whom running talks are finished; new ones are with the present manager. */
  finishing: z.array(z.string()).optional(),
  /** Addresses that HR has replaced, until they have been told: `person.addressChanged.<n>` goes to `from`. */
  addressChanges: z.array(z.object({ n: z.number(), from: z.string(), at: z.number() })).optional(),
  /** The weekly digest runs between these local dates; set when talks are opened for this manager. */
  digests: z.object({ from: z.string(), until: z.string() }).optional(),
  links,
  browsers: z.array(browser),
  freshLinks: z.array(freshLink),
  mails: ledger,
  recent,
})
export type Person = z.infer<typeof person>

export type PersonCommand =
  | { kind: 'register'; id: string; details: PersonDetails; employed: boolean; finishing?: { with: string } }
  | { kind: 'expectDigests'; from: string; until: string }
  | { kind: 'signIn'; purpose: string; browser: string }
  | { kind: 'enter'; secret: string; browser: string; scope: 'person' | 'hr' }
  | { kind: 'leaveBrowser'; browser: string }
  | PersonReachCommand
  /** By themselves, or by their manager; null: back. */
  | { kind: 'setAway'; until: string | null }

export const decidePerson = (
  state: Person | undefined,
  command: PersonCommand,
  _by: Actor,
  _frame: Frame,
  now: Instant,
): Decision<Person> => {
  if (!state) return command.kind === 'register' ? { ok: true, state: register(state, command, now) } : refuse('gone')
  switch (command.kind) {
    case 'register':
      return { ok: true, state: register(state, command, now) }
    case 'expectDigests':
      return { ok: true, state: { ...state, digests: extend(state.digests, command) } }
    case 'signIn': {
      if (!mayAskAgain(state.freshLinks, now)) return refuse('tooOften')
      const n = Math.max(0, ...state.freshLinks.map((asked) => asked.n)) + 1
      const asked = { n, role: 'person' as const, purpose: command.purpose, at: now, browser: command.browser }
      return { ok: true, state: { ...state, freshLinks: [...state.freshLinks, asked].slice(-6) } }
    }
    case 'enter':
      return enter(state, command, now)
    case 'leaveBrowser':
      return { ok: true, state: { ...state, browsers: unbind(state.browsers, command.browser) } }
    case 'setAway': {
      const { awayUntil, ...details } = state.details
      if ((awayUntil ?? null) === command.until) return { ok: true, state }
      const changed = command.until === null ? details : { ...details, awayUntil: command.until }
      return { ok: true, state: { ...state, details: changed } }
    }
    default:
      return decidePersonReach(state, command, now)
  }
}

/** While the address does not work everything waits; what is of use when it does, goes then. */
export const personTimetable = (state: Person, frame: Frame): Entry<PersonCommand>[] => {
  const entries = everyMail(state, frame)
  return state.bounced === undefined ? entries : entries.filter((entry) => isUnderWay(state.mails, entry))
}

/** The digest of each week, on its first working day; the first one on the first working day after talks were opened. */
const everyMail = (state: Person, frame: Frame): Entry<PersonCommand>[] => {
  const entries: Entry<PersonCommand>[] = undeliverableMails(state, frame)
  const links: Entry<PersonCommand>[] = state.freshLinks.map((asked) => ({
    key: `person.link.${asked.n}`,
    to: 'person',
    kind: 'link',
    n: asked.n,
    due: asked.at,
    until: asked.at + signInMinutes * minute,
    asked: true,
  }))
  entries.push(...links)
  for (const { n, at: since } of state.addressChanges ?? []) {
    entries.push({
      key: `person.addressChanged.${n}`,
      to: 'person',
      kind: 'addressChanged',
      n,
      due: since,
      until: since + 3 * day,
      asked: true,
    })
  }
  if (!state.digests) return entries
  // What waits while a manager is away waits for the first day back.
  const from = laterDate(state.digests.from, state.details.awayUntil ?? '')
  const { until } = state.digests
  const { calendar } = frame
  for (let monday = addDays(from, 1 - weekday(from)); monday <= until; monday = addDays(monday, 7)) {
    const first = firstWorkingDayOnOrAfter(monday < from ? from : monday, calendar)
    if (first > addDays(monday, 6)) continue
    const { year, week } = isoWeek(monday)
    const due = nextOpening(at(first, '00:00', calendar.zone), calendar, jitter(state.id, 55 * minute))
    const n = year * 100 + week
    entries.push({
      key: `person.digest.${n}`,
      to: 'person',
      kind: 'digest',
      n,
      due,
      until: due + 3 * day,
      asked: false,
    })
  }
  return entries
}

export const indexOfPerson = (state: Person): IndexKeys =>
  state.employed
    ? { cycle: 'people', status: unreachedPerson(state) ? 'bounced' : 'active', unit: state.details.unit }
    : {}

/** A sign-in link is good for ten minutes, once; a link from a digest while a browser stays bound. */
export const personLinkLives = (link: { purpose: string; at: Instant; browser?: string }, now: Instant): boolean =>
  now < link.at + (link.browser === undefined ? browserDays * day : signInMinutes * minute)

const register = (
  state: Person | undefined,
  command: Extract<PersonCommand, { kind: 'register' }>,
  now: Instant,
): Person =>
  state
    ? {
        ...state,
        ...(addressChanged(state, command) ? withoutWayIn(state, now) : {}),
        details: command.details,
        employed: state.employed || command.employed,
        finishing: finishing(state, command),
      }
    : {
        id: command.id,
        schema: 1,
        details: command.details,
        employed: command.employed,
        links: {},
        browsers: [],
        freshLinks: [],
        mails: {},
        recent: {},
      }

/** Said with each change of manager; as long as nothing changes, it stays. */
const finishing = (state: Person, { details, finishing: said }: Extract<PersonCommand, { kind: 'register' }>) => {
  const holder = ({ manager, talkWith }: PersonDetails) => talkWith ?? manager
  if (said) return [...new Set([...(state.finishing ?? []), said.with])]
  return holder(state.details) === holder(details) ? state.finishing : undefined
}

/** Whoever reads the old mailbox gets in no more, and is told; one that bounced is not. */
const withoutWayIn = (state: Person, now: Instant): Partial<Person> => {
  const changes = state.addressChanges ?? []
  const n = (changes.at(-1)?.n ?? 0) + 1
  const told = state.bounced === undefined ? [...changes, { n, from: state.details.email, at: now }].slice(-3) : changes
  return { ...mendedAt(now), links: {}, browsers: [], freshLinks: [], addressChanges: told }
}

const laterDate = (a: string, b: string): string => (a > b ? a : b)

const addressChanged = (state: Person, { details }: { details: PersonDetails }) => state.details.email !== details.email

const extend = (digests: Person['digests'], { from, until }: { from: string; until: string }) =>
  digests && digests.until >= from
    ? { from: digests.from < from ? digests.from : from, until: digests.until > until ? digests.until : until }
    : { from, until }

/** The link has been found and is used up; the flow has checked whose it is. */
const enter = (state: Person, command: Extract<PersonCommand, { kind: 'enter' }>, now: Instant): Decision<Person> => {
  const found = state.links[command.secret]
  if (!found || !personLinkLives(found, now)) return refuse('gone')
  const links = { ...state.links }
  if (found.browser !== undefined) delete links[command.secret]
  let browsers = bind(state.browsers, 'person', command.browser, now)
  if (command.scope === 'hr') browsers = bind(browsers, 'hr', command.browser, now)
  return { ok: true, state: { ...state, links, browsers } }
}
