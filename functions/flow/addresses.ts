/**
 * Whose an address is: one person, the same person in several employments, or people who share a mailbox. The pointer of an address holds the
 * ids of all of them; `person` is the first.
 */
import { isOpenAgain } from '../domain/changed-address.ts'
import { nameKey } from '../domain/names.ts'
import type { Paper } from '../domain/paper.ts'
import type { Person } from '../domain/person.ts'
import type { JsonObject, Ports } from '../ports.ts'
import { loadPerson, peopleById } from './heads.ts'
import { addressId } from './identity.ts'

const part = 'person'
const attempts = 5

export const peopleAt = async (ports: Ports, email: string): Promise<string[]> =>
  email === '' ? [] : peopleBehind(ports, addressId(email))

/** The same of an address that is known by its hash alone. */
export const peopleBehind = async (ports: Ports, address: string): Promise<string[]> => {
  const [pointer] = await ports.table.parts(address, part, ports.clock.now())
  return pointer ? idsOf(pointer.value) : []
}

export const addAtAddress = (ports: Ports, email: string, person: string): Promise<void> =>
  change(ports, email, (ids) => (ids.includes(person) ? ids : [...ids, person]))

/** Others at the same address keep it. */
export const removeFromAddress = (ports: Ports, email: string, person: string): Promise<void> =>
  change(ports, email, (ids) => ids.filter((id) => id !== person))

/** The same person in every employment: who has this address and this name, the one asked about first. */
const employmentsOf = async (ports: Ports, person: Person): Promise<Person[]> => {
  const { id, details } = person
  const namesakes = (await othersAt(ports, person)).filter(
    (other) => nameKey(other.details.name) === nameKey(details.name) && other.id !== id,
  )
  return [person, ...namesakes]
}

/** The ids of a person's employments, their own first. */
export const employmentIds = async (ports: Ports, id: string): Promise<string[]> => {
  const person = await loadPerson(ports, id)
  return person ? (await employmentsOf(ports, person)).map((one) => one.id) : [id]
}

/** Those whose words may be read by whoever reads at their address: one that came there by a change of HR's is not, until it is confirmed. */
export const certainEmployments = async (ports: Ports, id: string): Promise<string[]> => {
  const person = await loadPerson(ports, id)
  const all = person ? await employmentsOf(ports, person) : []
  return all.filter((one) => hasCertainAddress(ports, one)).map((one) => one.id)
}

/** An address that HR has changed and nobody has confirmed opens no file, and asks for no deletion. */
export const isCertain = async (ports: Ports, id: string): Promise<boolean> => {
  const person = await loadPerson(ports, id)
  return !person || hasCertainAddress(ports, person)
}

const hasCertainAddress = ({ organisation, clock }: Ports, { address }: Person): boolean =>
  !address || isOpenAgain(address, organisation, clock.now())

/** Why no mail about a talk goes to this person. */
export const paperOf = async (ports: Ports, person: Person): Promise<Paper | undefined> => {
  if (person.details.email === '') return 'noAddress'
  const others = await othersAt(ports, person)
  return others.some(({ details }) => nameKey(details.name) !== nameKey(person.details.name)) ? 'shared' : undefined
}

/** Of a person at an address in one employment or several, all of these, the first first; nobody where different people share it. */
export const soleHolderOf = async (ports: Ports, email: string): Promise<Person[]> => {
  const ids = await peopleAt(ports, email)
  const holders = await holdersAmong(ports, ids, email)
  const names = new Set(holders.map(({ details }) => nameKey(details.name)))
  return names.size === 1 ? holders.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : []
}

const othersAt = async (ports: Ports, { id, details: { email } }: Person): Promise<Person[]> => {
  const ids = (await peopleAt(ports, email)).filter((other) => other !== id)
  return holdersAmong(ports, ids, email)
}

/** Who works here, and has the address now: a pointer may be older than the person. */
const holdersAmong = async (ports: Ports, ids: string[], email: string): Promise<Person[]> => {
  if (ids.length === 0) return []
  return (await peopleById(ports, ids)).filter(
    ({ employed, gone, details }) =>
      employed && gone === undefined && details.email.toLowerCase() === email.toLowerCase(),
  )
}

const change = async (ports: Ports, email: string, to: (ids: string[]) => string[]): Promise<void> => {
  if (email === '') return
  const id = addressId(email)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const [stands] = await ports.table.parts(id, part, ports.clock.now())
    const before = stands ? idsOf(stands.value) : []
    const people = to(before)
    if (people.length === before.length) return
    const [person] = people
    if (person === undefined) return ports.table.deletePart(id, part)
    const value: JsonObject = people.length > 1 ? { person, people } : { person }
    if ((await ports.table.putPart(id, { name: part, value, expected: stands?.version ?? 0 })).saved) return
  }
  throw new Error(`The address ${id} was written five times by others`)
}

const idsOf = (value: { person?: unknown; people?: unknown }): string[] =>
  Array.isArray(value.people) ? (value.people as string[]) : [value.person as string]
