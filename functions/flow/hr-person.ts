/**
 * One person as HR sees and changes them: details, talks as status alone, what a change would do, and the change itself, which the person's
 * own step carries out. Nothing that anyone wrote is read here.
 */
import { awayUntil } from '../domain/away.ts'
import { type ChangedAddress, mayHrConfirm } from '../domain/changed-address.ts'
import { type CountedAs, countedAs } from '../domain/counted-as.ts'
import type { Cycle } from '../domain/cycle.ts'
import { type Effect, effectsOf, type PersonChange, type PersonDetail } from '../domain/effects.ts'
import { isGoneForGood, mayComeBack } from '../domain/leaving.ts'
import { makesThemselvesHolder } from '../domain/own-hand.ts'
import type { Person, PersonDetails } from '../domain/person.ts'
import { unreachedPerson } from '../domain/person-reach.ts'
import { detailsToBe } from '../domain/person-work.ts'
import { statusOf } from '../domain/phase.ts'
import { cycleNameFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { localDate, type PlainDate } from '../domain/time.ts'
import { mayVouch } from '../domain/vouching.ts'
import type { Language, Ports } from '../ports.ts'
import { employmentIds } from './addresses.ts'
import { type Applied, apply } from './apply.ts'
import { freePersonId, personByAddress } from './door.ts'
import { parseCycle, readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'
import { withOwnChange } from './own-change.ts'
import { holderOf, readPeople } from './people.ts'
import { ownTalks, talksHeldBy } from './person-changed.ts'
import { everyoneOf } from './within-unit.ts'
import { writePerson } from './write-person.ts'

export type HrPerson = {
  id: string
  details: Omit<PersonDetails, 'manager' | 'talkWith'>
  manager?: { name: string; email: string }
  talkWith?: { name: string; email: string }
  /** Former managers with whom running talks are finished. */
  finishing: string[]
  undeliverable: boolean
  /** Local date from which they are no longer here, whether that has come, and whether it can still be taken back. */
  left?: { from: PlainDate; isOver: boolean; mayComeBack: boolean }
  address?: { at: number; state: 'open' | 'confirmed' | 'objected'; mayConfirm: boolean; n: number }
  /** Something that was said is being carried out. */
  working: boolean
  talks: { id: string; cycle: string; manager?: string; status: CountedAs; meeting?: PlainDate }[]
  holds: number
}

/** `reader`: the person of HR; `language`: of the page. */
export const readHrPerson = async (
  ports: Ports,
  id: string,
  reader: string,
  language: Language,
): Promise<HrPerson | undefined> => {
  const person = await loadPerson(ports, id)
  const now = ports.clock.now()
  const frame = await readFrame(ports, undefined)
  if (!person?.employed || isGoneForGood(person.gone, frame, now)) return undefined
  const [own, held] = await Promise.all([ownTalks(ports, id), heldHere(ports, id)])
  const cycleOf = await cyclesOf(ports, own)
  const { manager, talkWith, awayUntil: returns, ...details } = detailsToBe(person)
  const { zone } = ports.organisation
  const [named, other] = await Promise.all([nameOf(ports, manager), nameOf(ports, talkWith)])
  const finishing = await Promise.all((person.finishing ?? []).map((one) => nameOf(ports, one)))
  const readers = person.address ? await employmentIds(ports, reader) : []
  const known = person.address ? await Promise.all(own.map((talk) => withOwnChange(ports, talk))) : []
  return {
    id,
    details: { ...details, awayUntil: awayUntil({ awayUntil: returns }, localDate(now, zone)) },
    ...(named && { manager: named }),
    ...(other && { talkWith: other }),
    finishing: finishing.flatMap((one) => (one ? [one.name] : [])),
    undeliverable: unreachedPerson(person) !== undefined,
    ...(person.left !== undefined && {
      left: {
        from: person.left,
        isOver: person.gone !== undefined,
        mayComeBack: person.gone === undefined || mayComeBack(person.gone, frame, now),
      },
    }),
    ...(person.address && {
      address: {
        at: person.address.at,
        n: person.address.n,
        state: stateOf(person.address),
        mayConfirm: mayHrConfirm(person, readers, { hasManager: known.some((talk) => mayVouch(talk, 'manager', now)) }),
      },
    }),
    working: person.work !== undefined,
    talks: own
      .sort((a, b) => b.begins.localeCompare(a.begins))
      .map((talk) => ({
        id: talk.id,
        cycle: nameOfCycle(cycleOf(talk), language),
        ...(talk.vacant === undefined && { manager: talk.people.manager.name }),
        status: statusIn(cycleOf(talk), talk, ports),
        ...(talk.booking.status === 'booked' && { meeting: localDate(talk.booking.start, zone) }),
      })),
    holds: held.length,
  }
}

export type ChangeProblem =
  | 'unknownPerson'
  | 'themselves'
  | 'circular'
  | 'ownHand'
  | 'addressTaken'
  | 'employmentTaken'
  | 'same'
  | 'gone'
  /** The one from HR has another unit. */
  | 'otherUnit'

/** What the change would do, or why it cannot be made. `value` is an address where a person is named. */
export const previewChange = async (
  ports: Ports,
  id: string,
  change: PersonChange,
  reader: string,
  language: Language,
): Promise<{ effects: Effect[] } | { problem: ChangeProblem }> => {
  const resolved = await resolve(ports, id, change, reader)
  if ('problem' in resolved) return resolved
  const { person, changes } = resolved
  const [own, held] = await Promise.all([ownTalks(ports, id), heldHere(ports, id)])
  const cycleOf = await cyclesOf(ports, [...own, ...held])
  const after = detailsToBe({ ...person, work: { n: 0, at: 0, changes: { ...person.work?.changes, ...changes } } })
  const holderId = holderOf(after)
  const holder = holderId === undefined ? undefined : await loadPerson(ports, holderId)
  const effects = effectsOf(change, {
    person,
    own,
    held,
    ...(holder && holder.gone === undefined && { holder: { id: holder.id, name: holder.details.name } }),
    cycleName: (talk) => nameOfCycle(cycleOf(talk), language),
    zone: ports.organisation.zone,
    now: ports.clock.now(),
  })
  return { effects }
}

/** Confirmed by HR: what was previewed is said of the person, and a step of theirs carries it out. */
export const changePerson = async (
  ports: Ports,
  id: string,
  change: PersonChange,
  reader: string,
): Promise<{ ok: true } | { problem: ChangeProblem }> => {
  const resolved = await resolve(ports, id, change, reader)
  if ('problem' in resolved) return resolved
  const command =
    change.what === 'left'
      ? ({ kind: 'leave', from: change.value === '' ? null : change.value } as const)
      : ({ kind: 'change', changes: resolved.changes, by: reader, finish: change.finish ?? false } as const)
  const applied = await apply(ports, id, { command, by: 'hr' })
  return applied.ok ? { ok: true } : { problem: 'gone' }
}

/** Added by hand. Answers the new person's id. */
export const addPerson = async (
  ports: Ports,
  fields: Record<Exclude<PersonDetail, 'awayUntil' | 'left'>, string>,
  reader: string,
): Promise<{ id: string } | { problem: ChangeProblem; field: PersonDetail }> => {
  const { name, email, unit, employmentId, language } = fields
  const address = email.toLowerCase()
  if (isElsewhere(ports, unit)) return { problem: 'otherUnit', field: 'unit' }
  const taken = await takenBy(ports, undefined, { email: address, employmentId })
  if (taken) return { problem: taken, field: taken === 'addressTaken' ? 'email' : 'employmentId' }
  const holders: { manager?: string; talkWith?: string } = {}
  for (const what of ['manager', 'talkWith'] as const) {
    if (fields[what] === '') continue
    const found = await activeByAddress(ports, fields[what])
    if (!found) return { problem: 'unknownPerson', field: what }
    holders[what] = found
    if (makesThemselvesHolder(reader, undefined, holders)) return { problem: 'ownHand', field: what }
  }
  const known = { email: address, ...(employmentId !== '' && { employmentId }) }
  const id = await freePersonId(ports, known)
  const details = { name, ...known, unit, language: language as PersonDetails['language'], ...holders }
  await writePerson(ports, id, details, reader)
  return { id }
}

/** By the person's manager or another of HR, after speaking with them. */
export const confirmAddress = (
  ports: Ports,
  id: string,
  n: number,
  from: 'manager' | 'hr',
  person: string,
): Promise<Applied> => apply(ports, id, { command: { kind: 'confirmAddress', n, from, person }, by: 'service' })

/** HR's own door to the same: refused when someone nearer can say so, and to whoever made the change. */
export const confirmAddressAsHr = async (ports: Ports, id: string, reader: string): Promise<Applied> => {
  const shown = await readHrPerson(ports, id, reader, ports.organisation.language)
  if (!shown?.address?.mayConfirm) return { ok: false, refusal: { code: 'notYours' } }
  return confirmAddress(ports, id, shown.address.n, 'hr', reader)
}

const resolve = async (
  ports: Ports,
  id: string,
  { what, value }: PersonChange,
  reader: string,
): Promise<{ person: Person; changes: Partial<Record<keyof PersonDetails, string>> } | { problem: ChangeProblem }> => {
  const person = await loadPerson(ports, id)
  if (!person?.employed) return { problem: 'gone' }
  const before = detailsToBe(person)
  if (what === 'left') return (person.left ?? '') === value ? { problem: 'same' } : { person, changes: {} }
  if (person.gone !== undefined) return { problem: 'gone' }
  if (what === 'unit' && isElsewhere(ports, value)) return { problem: 'otherUnit' }
  if (what === 'email' || what === 'employmentId') {
    const email = value.toLowerCase()
    const taken = await takenBy(ports, id, what === 'email' ? { email } : { employmentId: value })
    if (taken) return { problem: taken }
    return email === (before[what] ?? '').toLowerCase()
      ? { problem: 'same' }
      : { person, changes: { [what]: what === 'email' ? email : value } }
  }
  if (what !== 'manager' && what !== 'talkWith')
    return (before[what] ?? '') === value ? { problem: 'same' } : { person, changes: { [what]: value } }
  const found = value === '' ? '' : await activeByAddress(ports, value)
  if (found === undefined) return { problem: 'unknownPerson' }
  if (found === id) return { problem: 'themselves' }
  if ((before[what] ?? '') === found) return { problem: 'same' }
  if (makesThemselvesHolder(reader, before, { ...before, [what]: found })) return { problem: 'ownHand' }
  if (what === 'manager' && (await isAbove(ports, id, found))) return { problem: 'circular' }
  return { person, changes: { [what]: found } }
}

const isElsewhere = ({ within }: Ports, unit: string): boolean => within !== undefined && within.unit !== unit

/** The talks that this person holds with people whom the reader may see. */
const heldHere = async (ports: Ports, id: string): Promise<Talk[]> =>
  (await talksHeldBy(ports, id)).filter(({ unit }) => !isElsewhere(ports, unit))

/** Whether `id` is, at any distance, the manager of `other`. */
const isAbove = async (ports: Ports, id: string, other: string): Promise<boolean> => {
  const seen = new Set<string>()
  for (let at: string | undefined = other; at && !seen.has(at); ) {
    if (at === id) return true
    seen.add(at)
    const person: Person | undefined = await loadPerson(ports, at)
    at = person && detailsToBe(person).manager
  }
  return false
}

const takenBy = async (
  ports: Ports,
  id: string | undefined,
  { email, employmentId }: { email?: string; employmentId?: string },
): Promise<ChangeProblem | undefined> => {
  const others = (await readPeople(everyoneOf(ports))).filter((person) => person.id !== id && person.gone === undefined)
  if (email && others.some(({ details }) => details.email.toLowerCase() === email)) return 'addressTaken'
  if (employmentId && others.some(({ details }) => details.employmentId === employmentId)) return 'employmentTaken'
  return undefined
}

const activeByAddress = async (ports: Ports, address: string): Promise<string | undefined> => {
  const id = await personByAddress(ports, address.trim().toLowerCase())
  const person = id === undefined ? undefined : await loadPerson(ports, id)
  return person?.employed && person.gone === undefined ? id : undefined
}

const stateOf = ({ confirmed, objected, reverted }: ChangedAddress): 'open' | 'confirmed' | 'objected' =>
  objected !== undefined ? 'objected' : confirmed || reverted !== undefined ? 'confirmed' : 'open'

const nameOf = async (ports: Ports, id: string | undefined): Promise<{ name: string; email: string } | undefined> => {
  const person = id === undefined ? undefined : await loadPerson(ports, id)
  return person?.gone === undefined && person ? { name: person.details.name, email: person.details.email } : undefined
}

const cyclesOf = async (ports: Ports, talks: Talk[]): Promise<(talk: Talk) => Cycle | undefined> => {
  const heads = await ports.table.heads([...new Set(talks.map(({ cycle }) => cycle))])
  return ({ cycle }) => {
    const head = heads.get(cycle)
    return head && parseCycle(head.state)
  }
}

const nameOfCycle = (cycle: Cycle | undefined, language: Language): string =>
  cycle ? cycleNameFor(cycle.settings, language) : ''

/** As it counts in its cycle, where that is there. */
const statusIn = (cycle: Cycle | undefined, talk: Talk, { organisation, clock }: Ports): CountedAs =>
  cycle ? countedAs(talk, { cycle, calendar: organisation }, clock.now()) : statusOf(talk)
