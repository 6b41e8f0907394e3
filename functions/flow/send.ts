/**
 * Sends the mails of one claim. What they need is gathered before they are claimed, so that a run that dies while it reads costs no attempt;
 * once claimed, each is composed from its reader's view, rendered and given to the mail service, once. The only place that opens
 * `emails/render`. What went wrong before the service was asked is surely not sent.
 */
import { renderMail } from '../../emails/render.tsx'
import type { Link } from '../domain/access.ts'
import type { Booking } from '../domain/booking.ts'
import { answerPurpose } from '../domain/changed-address.ts'
import { bookingOf } from '../domain/check-in.ts'
import { claimedTalk } from '../domain/claimed-talk.ts'
import { lastFormer } from '../domain/hand.ts'
import { hrRoleOf, isFor } from '../domain/hr-role.ts'
import { sent } from '../domain/ledger.ts'
import { composeFormerCalendar } from '../domain/mails/calendar.ts'
import { composeTalkMail } from '../domain/mails/compose.ts'
import type { Composed } from '../domain/mails/composed.ts'
import { composeDigest, composeNudge } from '../domain/mails/digest.ts'
import { digestNotes, lastDigest, type TalkInCycle } from '../domain/mails/digest-notes.ts'
import { isFeedbackMail } from '../domain/mails/feedback.ts'
import type { Common, Mail } from '../domain/mails/mail.ts'
import { linkOfTalkMail } from '../domain/mails/purpose.ts'
import { isTalkAskMail } from '../domain/mails/talk-asks.ts'
import type { Person } from '../domain/person.ts'
import { unreachedPerson } from '../domain/person-reach.ts'
import type { WhyUnreached } from '../domain/reach.ts'
import { otherRole, type Role } from '../domain/role.ts'
import { linkPath, routes, undeliverablePath } from '../domain/routes.ts'
import type { Party, Talk } from '../domain/talk.ts'
import type { Entry, Head } from '../domain/workflow.ts'
import type { Instant, OutgoingMail, Ports } from '../ports.ts'
import { paperOf } from './addresses.ts'
import { apply } from './apply.ts'
import { feedbackMails } from './feedback-mail.ts'
import { loadPerson, peopleById } from './heads.ts'
import { withPromises } from './promises.ts'
import { allUnreached, type UnreachedPerson } from './reach.ts'
import { type OpenedTalk, openTalk, viewAs } from './read.ts'
import { requestMails } from './request-mail.ts'
import { storyForInvitations } from './stories.ts'
import { asksFor, talkAskMails } from './talk-asks.ts'
import { type TeamTalk, teamOf } from './team.ts'

/** A mail that this process has claimed, with the secret whose hash went into the claim. */
export type Claimed = { entry: Entry; attempt: string; tries: number; secret: string }

export type Sent =
  | { entry: Entry; attempt: string; tries: number; outcome: 'sent' | 'unknown' }
  | {
      entry: Entry
      attempt: string
      tries: number
      outcome: 'not sent'
      reason: string
      permanent: boolean
      counts: boolean
    }
  | { entry: Entry; attempt: string; tries: number; outcome: 'skip'; reason: string }

/** Which link a mail carries; its hash is saved with the claim. */
export const linkOf = (state: Head, entry: Entry, now: Instant): Link => {
  if (state.id.startsWith('t_')) return linkOfTalkMail(state as Talk, entry, now)
  // The mails of a request lead past the sign-in.
  if (state.id.startsWith('r_')) return { role: 'person', purpose: 'none', at: now }
  if (entry.kind === 'addressChanged') return { role: 'person', purpose: answerPurpose(entry.n), at: now }
  const asked = (state as Person).freshLinks.find(({ n }) => entry.kind === 'link' && n === entry.n)
  return asked
    ? { role: 'person', purpose: asked.purpose, at: now, browser: asked.browser }
    : { role: 'person', purpose: isFeedbackMail(entry) ? 'feedback' : 'digest', at: now }
}

export const sendClaimed = async (ports: Ports, id: string, sender: Sender, claimed: Claimed[]): Promise<Sent[]> => {
  const results: Sent[] = []
  for (const one of claimed) {
    const { entry, attempt, tries } = one
    let mail: ReturnType<Sender>
    try {
      mail = sender(one)
    } catch (error) {
      ports.log.error('could not compose', error, { id, mail: entry.key })
      results.push({ entry, attempt, tries, outcome: 'not sent', reason: 'compose', permanent: false, counts: true })
      continue
    }
    if ('wait' in mail) {
      const { wait } = mail
      if ('side' in wait)
        await apply(ports, id, { command: { kind: 'setUnreached', ...wait }, by: 'service', queue: null })
      results.push({ entry, attempt, tries, outcome: 'not sent', reason: 'wait', permanent: false, counts: false })
      continue
    }
    if ('skip' in mail) {
      results.push({ entry, attempt, tries, outcome: 'skip', reason: mail.skip })
      continue
    }
    const outcome = await ports.mailer.send(mail)
    ports.log.info('mail', { id, mail: entry.key, attempt, outcome: outcome.outcome })
    results.push(
      outcome.outcome === 'accepted'
        ? { entry, attempt, tries, outcome: 'sent' }
        : outcome.outcome === 'unknown'
          ? { entry, attempt, tries, outcome: 'unknown' }
          : { entry, attempt, tries, ...outcome, counts: false },
    )
  }
  return results
}

/**
 * Reads what these mails say. The claim that follows holds only if the workflow has not been written since, so that what was gathered is what
 * stands when they are claimed.
 */
export const gatherFor = (ports: Ports, id: string, entries: Entry[]): Promise<Sender> => {
  if (id.startsWith('t_')) return talkSender(ports, id, entries)
  return id.startsWith('r_') ? requestSender(ports, id, entries) : personSender(ports, id, entries)
}

const requestSender = async (ports: Ports, id: string, entries: Entry[]): Promise<Sender> => {
  const mailOf = await requestMails(ports, id, entries)
  return ({ entry, attempt }) => {
    const made = mailOf(entry)
    if ('skip' in made) return made
    if (made.reader.bounced !== undefined) return { wait: {} }
    return outgoing(ports, id, { entry, attempt }, made.composed, made.reader, undefined)
  }
}

/** A mail of made-up words as its reader would see it, for HR's preview. */
export const renderSample = (mail: Mail): { subject: string; text: string } => {
  const { subject, text } = renderMail(mail)
  return { subject, text }
}

/** The calendar entry of the talk, or of a meeting about the plan, as a file: as it stands in that side's mails; undefined when no time is set. */
export const calendarFile = async (
  ports: Ports,
  id: string,
  role: Role,
  kind: CalendarEntry['kind'],
): Promise<string | undefined> => {
  const opened = await openTalk(ports, id)
  if (!opened) return undefined
  const entryOf = kind === 'checkIn' ? checkInEntry(opened.talk) : talkEntry(opened.talk)
  if (entryOf.booking.status !== 'booked') return undefined
  const view = viewAs(opened, role, ports.clock.now())
  const calendar = calendarFacts(ports, opened, await peopleOf(ports, opened.talk), role, entryOf)
  const entry: Entry = { key: '', to: role, kind, n: 0, due: 0, until: 0, asked: true }
  const composed = composeTalkMail(entry, { view, link: ports.organisation.baseUrl, calendar, first: false })
  return 'mail' in composed ? renderMail(composed.mail).calendar?.content : undefined
}

/** Everything has been read: composing is pure, so that what fails here would fail again. */
export type Sender = (claimed: Claimed) => OutgoingMail | { skip: string } | Wait

/** The address has stopped: the mail waits for one that works. `side`: of a talk that does not know it yet. */
type Wait = { wait: { side: Role; why: WhyUnreached } | Record<never, never> }

const talkSender = async (ports: Ports, id: string, entries: Entry[]): Promise<Sender> => {
  const unclaimed = await openTalk(ports, id)
  if (!unclaimed) throw new Error(`The talk ${id} is gone`)
  const kinds = entries.map(({ kind }) => kind)
  const talk = claimedTalk(unclaimed.talk, kinds, ports.clock.now())
  const opened = { ...unclaimed, talk }
  const people = await peopleOf(ports, talk)
  const invites = kinds.includes('invitation') || kinds.includes('questions')
  const story = invites ? await storyForInvitations(ports) : undefined
  return ({ entry, attempt, secret }) => {
    if (entry.to === 'former') return toFormer(ports, opened, people, { entry, attempt })
    const role: Role = entry.to === 'manager' ? 'manager' : 'employee'
    const reader = people.get(talk.people[role].id)
    if (!reader) return { skip: 'no address' }
    if (reader.gone !== undefined) return { skip: 'no longer here' }
    const unreached = unreachedPerson(reader)
    if (reader.bounced !== undefined && unreached) return { wait: { side: role, why: unreached.why } }
    const link = `${ports.organisation.baseUrl}${linkPath(id, secret)}`
    // Nobody to answer to, as long as the talk has no manager, or when the other has left or the address may be another's; and what one thinks of a
    // talk is not for the other of the two.
    const isThere = talk.vacant === undefined && talk.ended?.why !== 'left' && !talk.guards?.[otherRole(role)]?.objected
    const other = isThere && entry.kind !== 'pulse' ? withMail(people, talk.people[otherRole(role)]) : undefined
    const composed = composeTalkMail(entry, {
      view: viewAs(opened, role, ports.clock.now()),
      link,
      calendar: calendarFacts(
        ports,
        opened,
        people,
        role,
        entry.kind === 'checkIn' ? checkInEntry(talk) : talkEntry(talk),
      ),
      first: !sent(talk.mails, 'employee.invitation.1'),
      story,
    })
    return outgoing(ports, id, { entry, attempt }, composed, reader, other)
  }
}

/** Whom a mail may be answered to: nobody at an address that others read too. */
const withMail = (people: Map<string, Person>, { id, paper }: Party): Person | undefined =>
  paper ? undefined : people.get(id)

/** A former manager gets one thing of the talk: the entry taken out of the calendar, with neither a link nor anyone's words. */
const toFormer = (
  ports: Ports,
  opened: OpenedTalk,
  people: Map<string, Person>,
  { entry, attempt }: { entry: Entry; attempt: string },
): OutgoingMail | { skip: string } => {
  const { talk } = opened
  const aboutPlan = entry.kind === 'checkIn'
  const former = talk.former?.find((one) => (aboutPlan ? one.checkIn : one.cancelled)?.sequence === entry.n - 1)
  const reader = former && people.get(former.id)
  if (!former || !reader) return { skip: 'no address' }
  if (reader.bounced !== undefined) return { skip: 'address bounced' }
  const kind: CalendarEntry = aboutPlan
    ? { ...checkInEntry(talk, former.checkIn?.from), manager: former }
    : { ...talkEntry(talk), manager: former }
  const composed = composeFormerCalendar(
    viewAs(opened, 'manager', ports.clock.now()),
    former,
    { link: ports.organisation.baseUrl, calendar: calendarFacts(ports, opened, people, 'manager', kind) },
    aboutPlan,
  )
  return outgoing(ports, talk.id, { entry, attempt }, composed, reader, withMail(people, talk.people.employee))
}

/** Not for others who read the same mailbox. */
const isPrivate = (entry: Entry): boolean => entry.kind === 'digest' || isFeedbackMail(entry) || isTalkAskMail(entry)

const personSender = async (ports: Ports, id: string, entries: Entry[]): Promise<Sender> => {
  const person = await loadPerson(ports, id)
  if (!person) throw new Error(`The person ${id} is gone`)
  const hasDigest = entries.some(({ kind }) => kind === 'digest' || kind === 'nudge')
  const { talks: team, all } = hasDigest ? await teamOf(ports, id, person.details.language) : { talks: [], all: [] }
  const asked = hasDigest ? (await asksFor(ports, [id])).map(({ from }) => from.name) : []
  const talks = await withPromises(ports, team)
  const tellsHr = entries.some(({ kind }) => kind === 'undeliverable')
  const role = hrRoleOf(ports.organisation, person.details.email)
  const unreached = tellsHr && role ? (await allUnreached(ports)).filter(({ unit }) => isFor(role, unit)) : []
  const isOnPaper = entries.some(isPrivate) && (await paperOf(ports, person)) !== undefined
  const [composeFeedback, composeTalkAsk] = await Promise.all([
    feedbackMails(ports, person, entries),
    talkAskMails(ports, person, entries),
  ])
  return ({ entry, attempt, secret }) => {
    // The old address is told even when nothing reaches the new one.
    if (person.bounced !== undefined && entry.kind !== 'addressChanged') return { wait: {} }
    if (isPrivate(entry) && isOnPaper) return { skip: 'address shared' }
    const link = `${ports.organisation.baseUrl}${linkPath(id, secret)}`
    const { organisation } = ports
    const common = {
      language: person.details.language,
      organisation: { name: organisation.name, zone: organisation.zone, publicBody: organisation.publicBody },
      to: { name: person.details.name },
      link,
    }
    if (entry.kind === 'addressChanged') return toOldAddress(ports, person, { entry, attempt }, common)
    if (entry.kind === 'undeliverable')
      return outgoing(ports, id, { entry, attempt }, toHr(ports, person, unreached, entry, common), person, undefined)
    if (entry.kind === 'passedOn') {
      const mail = { ...common, kind: 'passedOn' as const, link: `${organisation.baseUrl}${routes.hr.passedOn}` }
      return outgoing(ports, id, { entry, attempt }, { mail }, person, undefined)
    }
    if (isFeedbackMail(entry))
      return outgoing(ports, id, { entry, attempt }, composeFeedback(entry, common), person, undefined)
    if (isTalkAskMail(entry))
      return outgoing(ports, id, { entry, attempt }, composeTalkAsk(entry, common), person, undefined)
    const now = ports.clock.now()
    if (entry.kind === 'nudge')
      return outgoing(
        ports,
        id,
        { entry, attempt },
        nudgeOf(person, entry, { common, all, talks: team }),
        person,
        undefined,
      )
    const composed: Composed =
      entry.kind === 'link'
        ? { mail: { ...common, kind: 'signIn', minutes: 10 } }
        : composeDigest(common, talks, digestNotes(all, lastDigest(person.mails), now), asked)
    return outgoing(ports, id, { entry, attempt }, composed, person, undefined)
  }
}

/** What waits for a manager in the cycle of which HR reminds. */
const nudgeOf = (
  { nudges = [] }: Person,
  { n }: Entry,
  { common, all, talks }: { common: Common & { link: string }; all: TalkInCycle[]; talks: TeamTalk[] },
): Composed => {
  const found = nudges.find((one) => one.n === n)
  const own = new Map(
    all.flatMap(({ talk, cycle }) =>
      cycle.id === found?.cycle && (found.unit === undefined || talk.unit === found.unit) ? [[talk.id, cycle]] : [],
    ),
  )
  const [cycle] = own.values()
  const waiting = talks
    .filter(({ id }) => own.has(id))
    .map((one) => ({ ...one, owed: one.owed.filter((owed) => owed !== 'prepare' || one.preparing) }))
  return cycle ? composeNudge(common, cycle.settings.name, waiting) : { skip: 'nothing waits' }
}

/** Those who stopped since the last mail of this kind and whom nobody has mended meanwhile. */
const toHr = (ports: Ports, person: Person, unreached: UnreachedPerson[], { n }: Entry, common: Common): Composed => {
  const from = person.undeliverable?.find((one) => one.n === n)?.from ?? 0
  const { compare } = new Intl.Collator(common.language)
  const people = unreached
    .filter(({ at }) => at >= from)
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name, why }) => ({ name, why }))
  if (people.length === 0) return { skip: 'mended meanwhile' }
  const link = `${ports.organisation.baseUrl}${undeliverablePath}`
  return { mail: { ...common, kind: 'undeliverable', link, people } }
}

/** What is said of a changed address goes to the one before; the new one has no part in it. */
const toOldAddress = (
  ports: Ports,
  person: Person,
  { entry, attempt }: { entry: Entry; attempt: string },
  { language, organisation, to, link }: Common & { link: string },
): OutgoingMail | { skip: string } => {
  const change = person.addressChanges?.find(({ n }) => n === entry.n)
  if (!change) return { skip: 'no address' }
  const reader = { ...person, details: { ...person.details, email: change.from } }
  // Whoever reads at an address that was never confirmed is told, and no more.
  const mayAnswer = person.address?.n === entry.n && person.address.reverted === undefined
  const mail = { kind: 'addressChanged' as const, language, organisation, to, ...(mayAnswer && { link }) }
  return outgoing(ports, person.id, { entry, attempt }, { mail }, reader, undefined)
}

const peopleOf = async (ports: Ports, { people, former = [] }: Talk): Promise<Map<string, Person>> => {
  const ids = [people.employee.id, people.manager.id, ...former.map(({ id }) => id)]
  return new Map((await peopleById(ports, [...new Set(ids)])).map((person) => [person.id, person]))
}

/** One entry in the calendars: the talk's own, or that of a meeting about the plan, each with mails of its kind from a sequence on. */
type CalendarEntry = {
  kind: 'calendar' | 'checkIn'
  uid: string
  from: number
  booking: Booking
  manager: { id: string; name: string; paper?: string }
}

const talkEntry = (talk: Talk): CalendarEntry => ({
  kind: 'calendar',
  uid: talk.id,
  from: 0,
  booking: talk.booking,
  manager: partner(talk, talk.booking),
})

const checkInEntry = (talk: Talk, from = talk.checkIn?.from ?? 0): CalendarEntry => {
  const booking = bookingOf(talk)
  return { kind: 'checkIn', uid: `${talk.id}.plan.${from}`, from, booking, manager: partner(talk, booking) }
}

/** A meeting that ended with a manager who left was with that one. */
const partner = (talk: Talk, booking: Booking) =>
  (booking.status === 'cancelled' && booking.changedBy === 'service' && !booking.byHr ? lastFormer(talk) : undefined) ??
  talk.people.manager

const calendarFacts = (
  ports: Ports,
  { talk }: OpenedTalk,
  people: Map<string, Person>,
  role: Role,
  { kind, uid, from, booking, manager }: CalendarEntry,
) => ({
  uid: `${uid}@${new URL(ports.organisation.baseUrl).hostname}`,
  organizer: ports.organisation.organizer,
  attendees: [talk.people.employee, manager].flatMap(({ id, name, paper }: CalendarEntry['manager']) => {
    const email = people.get(id)?.details.email
    return email && !paper ? [{ name, email }] : []
  }),
  standsInCalendar:
    booking.status === 'booked' &&
    booking.replaces === true &&
    Object.entries(talk.mails).some(([key, { status }]) => {
      const [to, ofKind, n] = key.split('.')
      return status === 'sent' && to === role && ofKind === kind && Number(n) > from
    }),
})

/** Reply-To is the other of the two, never HR (DESIGN.md 'Mails'). */
const outgoing = (
  ports: Ports,
  id: string,
  { entry, attempt }: { entry: Entry; attempt: string },
  composed: Composed,
  reader: Person,
  other: Person | undefined,
): OutgoingMail | { skip: string } => {
  if ('skip' in composed) return composed
  const rendered = renderMail(composed.mail)
  return {
    to: { name: reader.details.name, email: reader.details.email },
    replyTo: other && { name: other.details.name, email: other.details.email },
    fromName: other ? `${other.details.name} via ${ports.organisation.name}` : ports.organisation.name,
    subject: rendered.subject,
    html: rendered.html,
    text: rendered.text,
    calendar: rendered.calendar,
    references:
      rendered.thread && `${id}.${rendered.thread}.${entry.to}@${new URL(ports.organisation.baseUrl).hostname}`,
    tags: { workflow: id, mail: entry.key, attempt },
  }
}
