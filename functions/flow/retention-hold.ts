/** Holds on the deletion of someone's talks: HR's list and form, and telling what waits already. `held-until.ts` is asked before anything is deleted. */
import { isOpen } from '../domain/requests/request.ts'
import { type HoldReason, holdEnds } from '../domain/retention-hold.ts'
import { localDate, type PlainDate } from '../domain/time.ts'
import { refuse } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'
import { employmentIds } from './addresses.ts'
import { type Applied, apply } from './apply.ts'
import { loadPerson, ownTalkIds, peopleById, talksById } from './heads.ts'
import { heldAnywhereUntil, heldUntil } from './held-until.ts'
import { readIndex } from './people.ts'
import { requestsAbout } from './request-steps.ts'

export type HoldView = { since: PlainDate; until: PlainDate; why: HoldReason }
export type HeldPerson = { id: string; name: string; unit: string; hold?: HoldView }

/** Undefined while nothing is held. */
export const holdOf = async (ports: Ports, person: string): Promise<HoldView | undefined> => {
  const found = await loadPerson(ports, person)
  return found && viewOfHold(ports, found)
}

/** Of someone who has left too, whose own page is closed by then. */
export const readHeldPerson = async (ports: Ports, id: string): Promise<HeldPerson | undefined> => {
  const person = await loadPerson(ports, id)
  return person?.employed ? heldPerson(ports, person) : undefined
}

/** Everyone whose talks are held, and who is on no other list any more. */
export const readHolds = async (ports: Ports): Promise<HeldPerson[]> => {
  const rows = await readIndex(ports, 'people')
  const ids = rows.map(({ id }) => id)
  const held: HeldPerson[] = []
  for (let first = 0; first < ids.length; first += readAtOnce)
    for (const person of await peopleById(ports, ids.slice(first, first + readAtOnce))) {
      const one = heldPerson(ports, person)
      if (one.hold) held.push(one)
    }
  return held.sort((a, b) => a.name.localeCompare(b.name, ports.organisation.language))
}

const readAtOnce = 500

/** Who has asked to be erased has a hold of their own, with a reason that they read there. */
export const holdDeletion = async (
  ports: Ports,
  id: string,
  { until, why }: { until: PlainDate; why: HoldReason },
  reader: string,
): Promise<Applied> => {
  const own = await employmentIds(ports, reader)
  const asked = await requestsAbout(ports, await employmentIds(ports, id))
  if (asked.some((request) => request.kind === 'erasure' && isOpen(request))) return refuse('already')
  const applied = await apply(ports, id, {
    command: { kind: 'holdDeletion', until, why, person: reader, own },
    by: 'hr',
  })
  return applied.ok ? askAnew(ports, id, applied) : applied
}

export const releaseHold = async (ports: Ports, id: string, reader: string): Promise<Applied> => {
  const own = await employmentIds(ports, reader)
  const applied = await apply(ports, id, { command: { kind: 'releaseHold', own }, by: 'hr' })
  // Who lets go again, after a crash, finds talks that were not told.
  return applied.ok || applied.refusal.code === 'already' ? askAnew(ports, id, applied) : applied
}

/** Talks that wait already do so for another day, or for none; and so does an erasure that is planned. */
const askAnew = async (ports: Ports, id: string, applied: Applied): Promise<Applied> => {
  const until = (await heldUntil(ports, id)) ?? null
  for (const { id: talk, retained } of await talksById(ports, await ownTalkIds(ports, id)))
    if (retained?.heldUntil !== undefined)
      await apply(ports, talk, { command: { kind: 'putOff', until }, by: 'service', queue: 'due' })
  for (const { id: request, kind, person } of await requestsAbout(ports, await employmentIds(ports, id))) {
    if (kind !== 'erasure' || !person) continue
    const held = await heldAnywhereUntil(ports, person.id)
    await apply(ports, request, { command: { kind: 'planAnew', held }, by: 'service', queue: 'due' })
  }
  return applied
}

const heldPerson = (
  ports: Ports,
  person: { id: string; details: { name: string; unit: string } } & Parameters<typeof holdEnds>[0],
): HeldPerson => {
  const hold = viewOfHold(ports, person)
  const { id, details } = person
  return { id, name: details.name, unit: details.unit, ...(hold && { hold }) }
}

const viewOfHold = ({ organisation: { zone }, clock }: Ports, person: Parameters<typeof holdEnds>[0]) => {
  const { hold } = person
  if (!hold || holdEnds(person, zone, clock.now()) === undefined) return undefined
  return { since: localDate(hold.at, zone), until: hold.until, why: hold.why }
}
