/**
 * The door for links in mails. Looking writes nothing and shows nobody's words; pressing *Show*, or sending a written word, binds the
 * browser; another browser gets a fresh link by mail to the address on file (DESIGN.md 'Getting in').
 */
import { entrance, isBound, type Link } from '../domain/access.ts'
import { isHeld } from '../domain/booking.ts'
import { isAnswerPurpose } from '../domain/changed-address.ts'
import { handOf } from '../domain/hand.ts'
import { type HrRole, hrRoleOf } from '../domain/hr-role.ts'
import { talkLinkLives } from '../domain/mails/purpose.ts'
import type { Person } from '../domain/person.ts'
import { isLocked } from '../domain/preparation.ts'
import type { Role } from '../domain/role.ts'
import { personLinkLives, type Scope } from '../domain/sign-in.ts'
import type { Party, Talk } from '../domain/talk.ts'
import { questionsOf } from '../domain/templates/asked.ts'
import type { Question } from '../domain/templates/templates.ts'
import type { Language, Ports } from '../ports.ts'
import { addAtAddress, paperOf, peopleAt } from './addresses.ts'
import { apply, parse } from './apply.ts'
import { loadPerson } from './heads.ts'
import { hashSecret, personId } from './identity.ts'
import { type OpenedTalk, openTalk } from './read.ts'
import { teamOf } from './team.ts'
import { workflowOf } from './workflows.ts'

/** The keys that a browser brought along. */
export type BrowserKeys = {
  /** Of its session for what the link leads to, if it has one. */
  session?: string
  /** From when it asked for a fresh link or to sign in. */
  asked?: string
}

/** What the door may know of a talk before anyone is let in: names, purpose and questions, but no word that anyone wrote. */
export type Threshold = {
  talk: string
  role: Role
  /** Of whom the link was mailed to. */
  hand: string
  purpose: string
  you: Party
  other: Party
  employee: Party
  manager: Party
  /** The reader's own questions, when the link is for preparing and nothing has been written yet. */
  questions?: Question[]
  answersInMail: 'full' | 'headings'
}

export type TalkDoor =
  | { at: 'unknown' }
  /** `in`: this browser has been here; `open`: it may come in; `ask`: it has to ask for a fresh link. */
  | { at: 'in' | 'open' | 'ask'; threshold: Threshold }

export const lookAtTalkLink = async (
  ports: Ports,
  { id, secret }: { id: string; secret: string },
  keys: (role: Role) => BrowserKeys,
): Promise<TalkDoor> => {
  const opened = await openTalk(ports, id)
  const link = opened?.talk.links[hashSecret(secret)]
  if (!opened || !link || link.role === 'person') return { at: 'unknown' }
  if (!talkLinkLives(opened.talk, link, opened.frame, ports.clock.now())) return { at: 'unknown' }
  const threshold = thresholdOf(opened, link, link.role, ports)
  return { at: entranceOf(opened.talk.browsers, link, keys(link.role), ports), threshold }
}

/** A browser that may come in does: its new key's hash stands on the head, and a fresh link has done its work. */
export const bindToTalk = async (ports: Ports, id: string, role: Role, key: string, as?: string): Promise<void> => {
  const applied = await apply(ports, id, { command: { kind: 'bindBrowser', browser: hashSecret(key) }, by: role, as })
  if (!applied.ok) throw new Error(`A browser was not bound: ${applied.refusal.code}`)
}

/** Mails a fresh link to the address on file. The answer is the same whoever asks, and however often. */
export const askForTalkLink = async (
  ports: Ports,
  id: string,
  role: Role,
  purpose: string,
  key: string,
): Promise<void> => {
  await apply(ports, id, { command: { kind: 'askForLink', purpose, browser: hashSecret(key) }, by: role })
}

export type PersonDoor =
  | { at: 'unknown' }
  | {
      at: 'in' | 'open' | 'ask'
      person: string
      name: string
      language: Language
      scope: Scope
      purpose: string
      talks: { id: string }[]
    }

/** A sign-in link, or the link of a digest with the talk that it names by the beginning of its id. */
export const lookAtPersonLink = async (
  ports: Ports,
  { id, secret }: { id: string; secret: string },
  keys: BrowserKeys,
): Promise<PersonDoor> => {
  const person = await loadPerson(ports, id)
  if (!person) return { at: 'unknown' }
  const link = person.links[hashSecret(secret)]
  if (!link || isAnswerPurpose(link.purpose) || !personLinkLives(link, ports.clock.now())) return { at: 'unknown' }
  const talks = link.purpose === 'digest' ? (await teamOf(ports, id, person.details.language)).talks : []
  return {
    at: entranceOf(person.browsers, link, keys, ports),
    person: id,
    name: person.details.name,
    language: person.details.language,
    scope: link.purpose === 'hr' ? 'hr' : link.purpose === 'export' ? 'own' : 'person',
    purpose: link.purpose,
    talks,
  }
}

/** False when the link was used up or grew old while it was looked at. */
export const enterAsPerson = async (
  ports: Ports,
  { id, secret }: { id: string; secret: string },
  scope: Scope,
  key: string,
): Promise<boolean> => {
  const command = { kind: 'enter', secret: hashSecret(secret), browser: hashSecret(key), scope } as const
  const { ok } = await apply(ports, id, { command, by: 'person' })
  if (ok) ports.log.info('signed in', { id, scope })
  return ok
}

/** Mails a sign-in link if the address is someone's; HR people are known from the configuration. Says nothing either way. */
export const askToSignIn = async (
  ports: Ports,
  email: string,
  purpose: 'team' | 'feedback' | 'hr' | 'my' | 'requests',
  key: string,
): Promise<void> => {
  const address = email.trim().toLowerCase()
  const person = await personByAddress(ports, address)
  if (person === undefined) return
  if (purpose === 'hr' && !hrRoleOf(ports.organisation, address)) return
  // Whoever else reads the mailbox would get in.
  if (purpose !== 'hr' && (await isShared(ports, person))) return
  await apply(ports, person, { command: { kind: 'signIn', purpose, browser: hashSecret(key) }, by: 'person' })
}

/** Mails whoever is signed in a link to everything about them. */
export const askForExport = async (ports: Ports, person: string, key: string): Promise<void> => {
  const command = { kind: 'signIn', purpose: 'export', browser: hashSecret(key) } as const
  if (!(await isShared(ports, person))) await apply(ports, person, { command, by: 'person' })
}

/** Mails a sign-in link to someone whose digest or feedback was opened in another browser; to the address on file, whoever asks. */
export const askForOwnLink = async (
  ports: Ports,
  person: string,
  purpose: 'team' | 'feedback',
  key: string,
): Promise<void> => {
  const command = { kind: 'signIn', purpose, browser: hashSecret(key) } as const
  if (!(await isShared(ports, person))) await apply(ports, person, { command, by: 'person' })
}

const isShared = async (ports: Ports, id: string): Promise<boolean> => {
  const stored = await ports.table.load(id)
  return stored !== undefined && (await paperOf(ports, parse(workflowOf(id), stored) as Person)) !== undefined
}

export type SignedIn = {
  id: string
  name: string
  language: Party['language']
  email: string
  /** Let in to what is the person's own: talks, team, feedback. HR's session is not. */
  personal: boolean
  /** What they may do on HR's pages, while they are let in there. */
  hr?: HrRole
  own: boolean
}

/** Who a browser is signed in as; `own` for the minutes after a link to everything about oneself, `hr` only while HR's own, shorter session lasts and the configuration names the address. */
export const signedIn = async (ports: Ports, id: string, key: string): Promise<SignedIn | undefined> => {
  const person = await loadPerson(ports, id)
  if (!person) return undefined
  const hash = hashSecret(key)
  const now = ports.clock.now()
  const { name, language, email } = person.details
  const personal = isBound(person.browsers, 'person', hash, now)
  const hr = isBound(person.browsers, 'hr', hash, now) ? hrRoleOf(ports.organisation, email) : undefined
  if (!personal && !hr) return undefined
  const own = personal && isBound(person.browsers, 'own', hash, now)
  return { id, name, language, email, personal, ...(hr && { hr }), own }
}

/** This browser was let in to HR's pages, and that is over: their session is shorter than a person's. */
export const hrSessionEnded = async (ports: Ports, id: string, key: string): Promise<boolean> => {
  const stored = await ports.table.load(id)
  if (!stored) return false
  const { browsers } = parse(workflowOf(id), stored) as Person
  const hash = hashSecret(key)
  const known = browsers.some((bound) => bound.role === 'hr' && bound.hash === hash)
  return known && !isBound(browsers, 'hr', hash, ports.clock.now())
}

export const personByAddress = async (ports: Ports, address: string): Promise<string | undefined> => {
  const [first] = await peopleAt(ports, address)
  return first ?? registerHr(ports, address)
}

/** HR people, the data protection officer and their deputy stand in the configuration; the first time one signs in, the person is made. */
const registerHr = async (ports: Ports, address: string): Promise<string | undefined> => {
  const { hr, dataProtectionOfficer } = ports.organisation
  const { deputy } = dataProtectionOfficer
  const found = [...hr, dataProtectionOfficer, ...(deputy ? [deputy] : [])].find(
    ({ email }) => email.trim().toLowerCase() === address,
  )
  if (!found) return undefined
  const id = await freePersonId(ports, { email: address })
  const details = { name: found.name, email: address, language: found.language, unit: '' }
  await apply(ports, id, { command: { kind: 'register', id, details, employed: false }, by: 'service' })
  await addAtAddress(ports, address, id)
  return id
}

/** An address that was someone's before leads to another person, never to that one. */
export const freePersonId = async (ports: Ports, known: { employmentId?: string; email: string }): Promise<string> => {
  const taken = new Set<string>()
  for (;;) {
    const id = personId(known, (one) => taken.has(one))
    const person = await loadPerson(ports, id)
    if (!person || (person.gone === undefined && person.details.email === known.email)) return id
    taken.add(id)
  }
}

const entranceOf = (
  browsers: Talk['browsers'],
  link: Link,
  { session, asked }: BrowserKeys,
  ports: Ports,
): 'in' | 'open' | 'ask' => {
  const now = ports.clock.now()
  if (session !== undefined && isBound(browsers, link.role, hashSecret(session), now)) return 'in'
  return entrance(browsers, link, asked === undefined ? undefined : hashSecret(asked), now)
}

const thresholdOf = ({ talk, parts, frame }: OpenedTalk, link: Link, role: Role, ports: Ports): Threshold => {
  const untouched =
    link.purpose === 'prepare' &&
    role === 'employee' &&
    talk.preparation[role].status === 'open' &&
    !isHeld(talk.held) &&
    !isLocked(talk.booking, ports.clock.now()) &&
    // What was sent once and is a draft again is not begun anew.
    ![...parts.keys()].some((name) => name.startsWith(`draft#${role}`) || name.startsWith(`answers#${role}`))
  return {
    talk: talk.id,
    role,
    hand: handOf(talk, role),
    purpose: link.purpose,
    you: talk.people[role],
    other: talk.people[role === 'employee' ? 'manager' : 'employee'],
    employee: talk.people.employee,
    manager: talk.people.manager,
    questions: untouched && frame.cycle ? questionsOf(frame, role) : undefined,
    answersInMail: frame.organisation.answersInMail,
  }
}
