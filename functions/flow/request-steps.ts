/** The steps of a request: finding whom it concerns, and at the end deleting what was asked for, or the words that were gathered. */
import { hrOf } from '../domain/hr-role.ts'
import type { RequestCommand } from '../domain/requests/decide-request.ts'
import {
  type DataRequest,
  decisionPart,
  isOpen,
  notePart,
  notePrefix,
  type RequestParty,
  wordsPart,
} from '../domain/requests/request.ts'
import { authorsWords } from '../domain/requests/views.ts'
import type { Officer, Ports } from '../ports.ts'
import { certainEmployments, employmentIds } from './addresses.ts'
import { asJson, parse } from './apply.ts'
import { personByAddress } from './door.ts'
import { erase, eraseWordsOf } from './erasing.ts'
import { loadRequest, peopleById, requestsById } from './heads.ts'
import { heldAnywhereUntil } from './held-until.ts'
import { type NoteAbout, notesAbout } from './notes-about.ts'
import { readIndex } from './people.ts'
import { workflowOf } from './workflows.ts'

/** A copy of each note as it stands now: nobody writes it over while it is gone through. */
export const gather = async (ports: Ports, id: string): Promise<RequestCommand> => {
  const { person, kind, unit = '', acrossUnits } = (await loadRequest(ports, id)) ?? {}
  if (!person) return { kind: 'gathered', authors: [], approvers: [], withoutOfficer: false }
  if (kind === 'erasure')
    return {
      kind: 'gathered',
      authors: [],
      approvers: await approversOf(ports, person.id, acrossUnits ? undefined : unit),
      withoutOfficer: false,
    }
  const own = await employmentsAsked(ports, person.id)
  const found = (await Promise.all(own.map((one) => notesAbout(ports, one, person.language)))).flat()
  const authors = await authorsOf(ports, found)
  for (const [index, { author, ...rest }] of found.entries()) {
    const n = index + 1
    const value = { ...rest, n, author: authors.find((one) => one.id === author)?.n ?? 0 }
    await ports.table.putPart(id, { name: notePart(n), value: asJson(value), expected: 'any' })
  }
  return {
    kind: 'gathered',
    authors,
    approvers: [],
    ...(await whoDecides(ports, [...own, ...authors.map(({ id: author }) => author)])),
  }
}

/** Nobody decides on what they have written themselves, or on what is about them: then the deputy does, and else nobody but the authors. */
const whoDecides = async (
  ports: Ports,
  parties: string[],
): Promise<{ withoutOfficer: boolean; byDeputy?: boolean }> => {
  const isParty = async (address: string) => {
    const officer = await personByAddress(ports, address)
    return officer !== undefined && (await isOneOf(ports, officer, parties))
  }
  if (!(await isParty(officerAddress(ports, {})))) return { withoutOfficer: false }
  const hasDeputy = ports.organisation.dataProtectionOfficer.deputy !== undefined
  return hasDeputy && !(await isParty(officerAddress(ports, { byDeputy: true })))
    ? { withoutOfficer: false, byDeputy: true }
    : { withoutOfficer: true }
}

/** Whom it is about, or an author of the notes, in whichever employment. */
export const isPartyTo = (ports: Ports, { person, authors = [] }: DataRequest, id: string): Promise<boolean> =>
  isOneOf(ports, id, [...(person ? [person.id] : []), ...authors.map(({ id: author }) => author)])

const isOneOf = async (ports: Ports, id: string, people: string[]): Promise<boolean> =>
  (await employmentIds(ports, id)).some((one) => people.includes(one))

/** Of this request: the officer, or the deputy. */
export const officerOf = (
  { organisation: { dataProtectionOfficer } }: Pick<Ports, 'organisation'>,
  { byDeputy }: Pick<DataRequest, 'byDeputy'>,
): Officer => (byDeputy ? dataProtectionOfficer.deputy : undefined) ?? dataProtectionOfficer

export const officerAddress = (ports: Pick<Ports, 'organisation'>, request: Pick<DataRequest, 'byDeputy'>): string =>
  officerOf(ports, request).email.trim().toLowerCase()

const authorsOf = async (ports: Ports, found: NoteAbout[]): Promise<NonNullable<DataRequest['authors']>> => {
  const ids = [...new Set(found.map(({ author }) => author))]
  const people = await peopleById(ports, ids)
  return ids.map((id, index) => {
    const known = people.find((one) => one.id === id)
    const { name = '', language = ports.organisation.language } = known?.details ?? {}
    const notes = found.filter(({ author }) => author === id).length
    return { id, name, language, n: index + 1, notes, gone: known === undefined || known.gone !== undefined }
  })
}

/** Everyone of HR who may change something in that unit, or in all when none is named, but whom it is about; who asked is told apart when somebody says yes. */
const approversOf = async (
  ports: Ports,
  person: string,
  unit: string | undefined,
): Promise<NonNullable<DataRequest['approvers']>> => {
  const about = await employmentIds(ports, person)
  const approvers: RequestParty[] = []
  for (const { name, email, language } of hrOf(ports.organisation, unit)) {
    const id = await personByAddress(ports, email.trim().toLowerCase())
    if (id !== undefined && !about.includes(id)) approvers.push({ id, name, language })
  }
  return approvers.map((one, index) => ({ ...one, n: index + 1 }))
}

/** Said to whom it is about of what nobody has gone through. */
const unsaid = {
  sv: 'Författaren har inte svarat.',
  nb: 'Forfatteren har ikke svart.',
  en: 'The author has not answered.',
}

export const letAuthorsDecide = async (ports: Ports, id: string): Promise<RequestCommand> => {
  const opened = await ports.table.open(id, ports.clock.now())
  if (!opened) return { kind: 'authorsDecided', words: [] }
  const state = parse(workflowOf(id), opened.head) as DataRequest
  const words = authorsWords(state, opened.parts, unsaid[state.person?.language ?? 'sv'])
  return { kind: 'authorsDecided', words }
}

/** The copies, and all that was said of them. */
export const forgetNotes = async (ports: Ports, id: string): Promise<void> => {
  for (const prefix of [notePrefix, wordsPart(0).slice(0, -1), decisionPart])
    for (const { name } of await ports.table.parts(id, prefix, ports.clock.now()))
      await ports.table.deletePart(id, name)
}

/** Whom it is about, and the same person elsewhere: never someone whom HR has just given this address. */
const employmentsAsked = async (ports: Ports, person: string): Promise<string[]> => [
  ...new Set([person, ...(await certainEmployments(ports, person))]),
]

/**
 * Everything about the person, in every employment, with the requests for their data; the request itself stays, without a name. Whatever day
 * was planned, nothing goes while HR holds the talks.
 */
export const eraseByRequest = async (ports: Ports, id: string): Promise<RequestCommand> => {
  const state = await loadRequest(ports, id)
  if (!state?.person || !isOpen(state)) return { kind: 'everythingErased' }
  const { person } = state
  const held = await heldAnywhereUntil(ports, person.id)
  if (held !== undefined) return { kind: 'planAnew', held }
  const everyOne = await employmentsAsked(ports, person.id)
  for (const other of await requestsAbout(ports, everyOne)) if (other.id !== id) await erase(ports, other.id)
  for (const one of everyOne) await eraseWordsOf(ports, one)
  return { kind: 'everythingErased' }
}

/** Eventually consistent. */
export const requestsAbout = async (ports: Ports, people: string[]): Promise<DataRequest[]> =>
  (await allRequests(ports)).filter(({ person }) => person !== undefined && people.includes(person.id))

export const allRequests = async (ports: Ports): Promise<DataRequest[]> => {
  const rows = await readIndex(ports, 'requests')
  const ids = rows.map(({ id }) => id)
  return (await requestsById(ports, ids)).sort((a, b) => b.at - a.at)
}
