/**
 * A person: address, language and manager, the sign-in to HR's pages and the team page, and for managers the weekly digest over all their
 * talks. A person is known by employment id, else by address (PRODUCT.md, 'The people').
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../ports.ts'
import { bind, browser, browserDays, freshLink, links, mayAskAgain, signInMinutes, unbind } from './access.ts'
import { firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { type AddressAnswer, answerAddress, changeAddress, changedAddress, isAnswerPurpose } from './changed-address.ts'
import {
  decideFeedback,
  type FeedbackCommand,
  feedbackMails,
  feedbackSteps,
  isAboutFeedback,
  personFeedback,
} from './feedback-person.ts'
import { comeBackDays } from './leaving.ts'
import { ledger, recent } from './ledger.ts'
import {
  decidePassedOn,
  isAboutPassedOn,
  type PersonPassedCommand,
  passedOnMails,
  passedOnSteps,
  personPassedOn,
} from './passed-on.ts'
import {
  decidePersonReach,
  mendedAt,
  type PersonReachCommand,
  personReach,
  undeliverableMails,
  unreachedPerson,
} from './person-reach.ts'
import { isUnderWay } from './reach.ts'
import { addDays, at, day, isoWeek, localDate, minute, weekday } from './time.ts'
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
  ...personPassedOn,
  ...personFeedback,
  /** Addresses that HR has replaced, until they have been told: `person.addressChanged.<n>` goes to `from`. */
  addressChanges: z.array(z.object({ n: z.number(), from: z.string(), at: z.number() })).optional(),
  /** How it is with an address that HR has changed; absent when none ever was. */
  address: changedAddress.optional(),
  /** Local date from which the person is no longer here; and when that was carried out. */
  left: z.string().optional(),
  gone: z.number().optional(),
  /** Managers with whom running talks are finished; new ones are with the present manager. */
  finishing: z.array(z.string()).optional(),
  /** What HR has said of this person and what has not reached their talks yet; `service.personWork.<n>` carries it out. */
  work: z
    .object({
      n: z.number(),
      at: z.number(),
      by: z.string().optional(),
      changes: z.record(z.string(), z.string()),
      back: z.boolean().optional(),
    })
    .optional(),
  /** How often there was some. */
  works: z.number().optional(),
  /** The weekly digest runs between these local dates; set when talks are opened for this manager. */
  digests: z.object({ from: z.string(), until: z.string() }).optional(),
  links,
  browsers: z.array(browser),
  freshLinks: z.array(freshLink),
  mails: ledger,
  recent,
})
export type Person = z.infer<typeof person>

/** What a link lets a browser in to: as the person, with HR's pages, or with everything about oneself for some minutes. */
export type Scope = 'person' | 'hr' | 'own'

export type PersonCommand =
  /** `by`: the person of HR. */
  | {
      kind: 'register'
      id: string
      details: PersonDetails
      employed: boolean
      finishing?: { with: string }
      by?: string
      /** Of someone who had left: they are here again. */
      back?: boolean
    }
  | { kind: 'expectDigests'; from: string; until: string }
  | { kind: 'signIn'; purpose: string; browser: string }
  | { kind: 'enter'; secret: string; browser: string; scope: Scope }
  | { kind: 'leaveBrowser'; browser: string }
  | PersonReachCommand
  | PersonPassedCommand
  | FeedbackCommand
  /** By themselves, or by their manager; null: back. */
  | { kind: 'setAway'; until: string | null }
  /** By HR, one thing at a time. '' takes a detail away. `finish`: running talks stay with the manager until now. */
  | { kind: 'change'; changes: DetailChanges; by: string; finish?: boolean }
  /** From that local date on; null: it was a mistake, or they are back. */
  | { kind: 'leave'; from: string | null }
  | { kind: 'personLeaves' }
  | { kind: 'personWork'; n: number }
  | { kind: 'personWorkDone'; n: number }
  | AddressAnswer

export type DetailChanges = Partial<Record<keyof PersonDetails, string>>

export const decidePerson = (
  state: Person | undefined,
  command: PersonCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<Person> => {
  if (!state) return command.kind === 'register' ? { ok: true, state: register(state, command, now) } : refuse('gone')
  if (isAboutPassedOn(command)) return decidePassedOn(state, command, now)
  if (isAboutFeedback(command)) return decideFeedback(state, command, by, frame, now)
  switch (command.kind) {
    case 'register':
      return { ok: true, state: register(state, command, now) }
    case 'expectDigests':
      return { ok: true, state: { ...state, digests: extend(state.digests, command) } }
    case 'signIn': {
      if (state.gone !== undefined) return refuse('gone')
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
    case 'bounce': {
      // The one way from an old address stays when the others end.
      const reached = decidePersonReach(state, command, now)
      if (reached.state === state) return reached
      const { links } = reached.state
      return { ok: true, state: { ...reached.state, links: { ...links, ...answerLinks(state) } } }
    }
    case 'change': {
      const { manager } = state.details
      const finishing = [...(state.finishing ?? []), ...(command.finish && manager ? [manager] : [])]
      const isOfManager = command.changes.manager !== undefined
      return {
        ok: true,
        state: {
          ...toDo(state, now, command),
          ...(isOfManager ? { finishing: command.finish ? [...new Set(finishing)] : undefined } : {}),
        },
      }
    }
    case 'leave': {
      if (command.from !== null)
        return { ok: true, state: state.gone === undefined ? { ...state, left: command.from } : state }
      if (state.gone !== undefined && now >= state.gone + comeBackDays * day) return refuse('gone')
      const { left: _left, gone, ...back } = state
      return { ok: true, state: gone === undefined ? back : toDo(back, now, { back: true }) }
    }
    case 'personLeaves':
      if (state.gone !== undefined || !isDueToLeave(state, localDate(now, frame.calendar.zone)))
        return { ok: true, state }
      return { ok: true, state: { ...toDo(state, now), gone: now, links: {}, browsers: [], freshLinks: [] } }
    case 'personWork':
      // The flow takes this step: it carries out what was said and then says 'personWorkDone'.
      return { ok: true, state }
    case 'personWorkDone':
      return { ok: true, state: state.work?.n === command.n ? { ...state, work: undefined } : state }
    case 'oldAddressBounces':
    case 'objectAddress':
    case 'confirmAddress': {
      const answered = answerAddress(state.address, command, now)
      if (!answered.ok) return answered
      if (answered.address === state.address) return { ok: true, state }
      const withAnswer = { ...toDo(state, now), address: answered.address }
      // Whoever reads at the new address gets in nowhere until HR has sorted it out.
      return command.kind !== 'objectAddress'
        ? { ok: true, state: withAnswer }
        : { ok: true, state: { ...withAnswer, links: answerLinks(state), browsers: [], freshLinks: [] } }
    }
    default:
      return decidePersonReach(state, command, now)
  }
}

/** While the address does not work everything waits; what is of use when it does, goes then. */
export const personTimetable = (state: Person, frame: Frame): Entry<PersonCommand>[] => {
  const steps = [...personSteps(state, frame), ...passedOnSteps(state), ...feedbackSteps(state)]
  if (state.gone !== undefined) return steps
  const mails = personMails(state, frame)
  if (state.bounced === undefined) return [...steps, ...mails]
  // The old address is told even when nothing reaches the new one.
  return [...steps, ...mails.filter((entry) => entry.kind === 'addressChanged' || isUnderWay(state.mails, entry))]
}

/** What HR has said is carried out at once, and leaving on the day. */
const personSteps = ({ work, left, gone }: Person, { calendar }: Frame): Entry<PersonCommand>[] => {
  const step = { to: 'service' as const, until: Number.MAX_SAFE_INTEGER, asked: true }
  const steps: Entry<PersonCommand>[] = []
  if (work) {
    const { n } = work
    const entry = { key: `service.personWork.${n}`, kind: 'personWork' as const, n, due: work.at }
    steps.push({ ...step, ...entry, step: { kind: entry.kind, n } })
  }
  if (left !== undefined && gone === undefined) {
    const n = Number(left.replaceAll('-', ''))
    const entry = { key: `service.personLeaves.${n}`, kind: 'personLeaves' as const, n }
    steps.push({ ...step, ...entry, due: at(left, '00:00', calendar.zone), step: { kind: entry.kind } })
  }
  return steps
}

/** The digest of each week, on its first working day; the first one on the first working day after talks were opened. */
const personMails = (state: Person, frame: Frame): Entry<PersonCommand>[] => {
  // To an address that the old one has objected to goes nothing; what was asked for there neither.
  const objected = state.address?.objected !== undefined
  const entries: Entry<PersonCommand>[] = objected
    ? []
    : [
        ...undeliverableMails<PersonCommand>(state, frame),
        ...passedOnMails<PersonCommand>(state, frame),
        ...feedbackMails<PersonCommand>(state, frame),
      ]
  const links: Entry<PersonCommand>[] = (objected ? [] : state.freshLinks).map((asked) => ({
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
  if (!state.digests || objected) return entries
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
    ? {
        cycle: 'people',
        status: state.gone ? 'left' : unreachedPerson(state) ? 'bounced' : 'active',
        unit: state.details.unit,
      }
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
        ...(command.back ? here(state) : state),
        ...(addressChanged(state, command) ? withoutWayIn(state, command, now) : {}),
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

const here = ({ left: _, gone: __, ...state }: Person): Person => state

/** Said with each change of manager; as long as nothing changes, it stays. */
const finishing = (state: Person, { details, finishing: said }: Extract<PersonCommand, { kind: 'register' }>) => {
  const holder = ({ manager, talkWith }: PersonDetails) => talkWith ?? manager
  if (said) return [...new Set([...(state.finishing ?? []), said.with])]
  return holder(state.details) === holder(details) ? state.finishing : undefined
}

/** Whoever reads the old mailbox gets in no more, and is told; one that bounced is not. */
const withoutWayIn = (
  state: Person,
  { details, by }: Extract<PersonCommand, { kind: 'register' }>,
  now: Instant,
): Partial<Person> => ({
  ...mendedAt(now),
  links: {},
  browsers: [],
  freshLinks: [],
  ...changeAddress(state, details.email, by, now),
})

/** The one way from an old address stays when the others end. */
const answerLinks = ({ links: all }: Person): Person['links'] =>
  Object.fromEntries(Object.entries(all).filter(([, { purpose }]) => isAnswerPurpose(purpose)))

/** Work for the service: several things said before it has come to it are one. */
const toDo = (
  state: Person,
  now: Instant,
  { changes = {}, by, back = false }: { changes?: DetailChanges; by?: string; back?: boolean } = {},
): Person => {
  const { work, works = 0 } = state
  const who = by ?? work?.by
  return {
    ...state,
    works: works + 1,
    work: {
      n: works + 1,
      at: now,
      ...(who !== undefined && { by: who }),
      ...((back || work?.back) && { back: true }),
      changes: { ...work?.changes, ...changes },
    },
  }
}

/** A person's details with what HR has said and what is not carried out yet. */
export const detailsToBe = ({ details, work }: Pick<Person, 'details' | 'work'>): PersonDetails =>
  personDetails.parse(
    Object.fromEntries(
      Object.entries({ ...details, ...work?.changes }).filter(([key, value]) => value || key === 'unit'),
    ),
  )

const isDueToLeave = ({ left }: Person, today: string): boolean => left !== undefined && left <= today

const laterDate = (a: string, b: string): string => (a > b ? a : b)

const addressChanged = (state: Person, { details }: { details: PersonDetails }) => state.details.email !== details.email

const extend = (digests: Person['digests'], { from, until }: { from: string; until: string }) =>
  digests && digests.until >= from
    ? { from: digests.from < from ? digests.from : from, until: digests.until > until ? digests.until : until }
    : { from, until }

/** The link has been found and is used up; the flow has checked whose it is. */
const enter = (state: Person, command: Extract<PersonCommand, { kind: 'enter' }>, now: Instant): Decision<Person> => {
  const found = state.links[command.secret]
  if (!found || isAnswerPurpose(found.purpose) || !personLinkLives(found, now)) return refuse('gone')
  const links = { ...state.links }
  if (found.browser !== undefined) delete links[command.secret]
  // HR's session opens no content, not even HR's own (DESIGN.md rule 7).
  const scopes = command.scope === 'own' ? (['person', 'own'] as const) : [command.scope]
  const browsers = scopes.reduce((bound, scope) => bind(bound, scope, command.browser, now), state.browsers)
  return { ok: true, state: { ...state, links, browsers } }
}
