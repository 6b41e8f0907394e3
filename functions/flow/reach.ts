/**
 * An address stops, or works again: the person, every running talk of theirs, and HR, who can mend it. Each step comes to the same when it is
 * done twice, so that an event told again after a crash finishes what was begun.
 */
import { hrOf } from '../domain/hr-role.ts'
import type { Person } from '../domain/person.ts'
import { type PersonReachCommand, unreachedPerson } from '../domain/person-reach.ts'
import type { WhyUnreached } from '../domain/reach.ts'
import type { Role } from '../domain/role.ts'
import type { Talk } from '../domain/talk.ts'
import type { Instant, Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { personByAddress } from './door.ts'
import { loadPerson, peopleById } from './heads.ts'
import { readIndex } from './people.ts'
import { sayUnreached, talksToTell } from './person-changed.ts'

/** No more mail to this person; `talk` is the one whose mail told it. */
export const stopAddress = async (
  ports: Ports,
  id: string,
  why: Exclude<WhyUnreached, 'full'>,
  talk: string | undefined,
): Promise<void> => {
  await ask(ports, id, { kind: 'bounce', why })
  const person = await loadPerson(ports, id)
  if (!person) return
  await sayToTalks(ports, person, talk, async (one, side) => {
    // Whoever has that mailbox now is not the one the links were for; who wants no more mail is the right one.
    if (why !== 'noMore') await apply(ports, one.id, { command: { kind: 'endAccess', side }, by: 'service' })
  })
  await tellHr(ports, person)
}

/** A mail to this person was not taken for now; after three in a row the others are told. */
export const mailboxWasFull = async (
  ports: Ports,
  id: string,
  mail: string,
  talk: string | undefined,
): Promise<void> => {
  await ask(ports, id, { kind: 'softBounce', mail })
  const person = await loadPerson(ports, id)
  if (!person || unreachedPerson(person)?.why !== 'full') return
  await sayToTalks(ports, person, talk)
  await tellHr(ports, person)
}

/** A mail was delivered: a mailbox that was full no longer is. */
export const mailWasDelivered = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person?.full) return
  // The talks first: what breaks off begins again only as long as the person counts as full.
  await sayToTalks(ports, { ...person, full: undefined }, undefined)
  await ask(ports, id, { kind: 'reached' })
}

/** HR says that the address works: what waits for it goes, as far as it is still of use. */
export const tryAgain = async (ports: Ports, id: string): Promise<void> => {
  const applied = await apply(ports, id, { command: { kind: 'tryAgain' }, by: 'hr' })
  if (applied.ok) await sayToTalks(ports, await loadPerson(ports, id), undefined)
}

/** Someone in the people list whom mail does not reach, as HR sees them. */
export type UnreachedPerson = { id: string; name: string; email: string; unit: string; why: WhyUnreached; at: Instant }

/** Undefined for whoever is not in the people list; the name alone of someone whom mail reaches. */
export const readReach = async (
  ports: Ports,
  id: string,
): Promise<{ name: string; unreached?: UnreachedPerson } | undefined> => {
  const person = await loadPerson(ports, id)
  return person?.employed ? { name: person.details.name, unreached: asUnreached(person) } : undefined
}

/** Everyone in the people list whom mail does not reach. */
export const allUnreached = async (ports: Ports): Promise<UnreachedPerson[]> => {
  const rows = (await readIndex(ports, 'people')).filter(({ status }) => status === 'bounced')
  const ids = rows.map(({ id }) => id)
  return (await peopleById(ports, ids)).flatMap((person) => asUnreached(person) ?? [])
}

const asUnreached = (person: Person): UnreachedPerson | undefined => {
  const found = unreachedPerson(person)
  const { name, email, unit } = person.details
  return found && { id: person.id, name, email, unit, ...found }
}

const sayToTalks = async (
  ports: Ports,
  person: Person | undefined,
  known: string | undefined,
  also: (talk: Talk, side: Role) => Promise<void> = async () => {},
): Promise<void> => {
  if (!person) return
  for (const { talk, side } of await talksToTell(ports, person.id, known)) {
    await sayUnreached(ports, talk, side, person)
    await also(talk, side)
  }
}

/** Each of HR who can mend it, whose own address is their own matter: what waits for one that does not work waits. */
const tellHr = async (ports: Ports, person: Person): Promise<void> => {
  const since = unreachedPerson(person)?.at
  if (since === undefined || !person.employed) return
  for (const { email } of hrOf(ports.organisation, person.details.unit)) {
    const reader = await personByAddress(ports, email.trim().toLowerCase())
    if (reader !== undefined) await ask(ports, reader, { kind: 'tellUndeliverable', since })
  }
}

const ask = (ports: Ports, id: string, command: PersonReachCommand) =>
  apply(ports, id, { command, by: 'service', queue: 'due' })
