/**
 * What changed about a person reaches the running talks: name and language on both sides, absence, and who holds the talk. Reads the person as
 * they stand and says so to each talk, which changes nothing when it knows already: half of it and then all of it comes to the same.
 */

import { roleOf } from '../domain/permissions.ts'
import type { Person, PersonDetails } from '../domain/person.ts'
import { unreachedPerson } from '../domain/person-reach.ts'
import { phaseOf, type Role, type Talk, type TalkCommand } from '../domain/talk.ts'
import { addDays, localDate, type PlainDate } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { peopleAt, removeFromAddress } from './addresses.ts'
import { apply, parse } from './apply.ts'
import { parseCycle } from './frame.ts'
import { digestDaysAfter, party } from './launch.ts'
import { holderOf } from './people.ts'
import { workflowOf } from './workflows.ts'

const pageSize = 100
/** How long a manager who takes over is told weekly of what waits, when the cycle's talks are already over. */
const digestDaysOfPlan = 60

export const personChanged = async (ports: Ports, id: string): Promise<void> => {
  const person = await readPerson(ports, id)
  if (!person) return
  const own = await ownTalks(ports, id)
  const held = await talksHeldBy(ports, id)
  if (own.length > 0) {
    const holder = await holderFor(ports, person)
    for (const talk of own) await reachOwnTalk(ports, talk, person, holder)
  }
  for (const talk of held) {
    if (phaseOf(talk, ports.clock.now()) === 'finished') continue
    await say(ports, talk.id, { kind: 'personChanged', person: await party(ports, person) })
    await sayAway(ports, talk, 'manager', person)
    await sayUnreached(ports, talk, 'manager', person)
  }
}

/** Before a new address is written: every way in that the old mailbox had is closed, in every talk and at the door. */
export const closeOldAddress = async (ports: Ports, id: string, details: PersonDetails): Promise<void> => {
  const person = await readPerson(ports, id)
  if (!person || person.details.email === details.email) return
  for (const talk of await ownTalks(ports, id)) await say(ports, talk.id, { kind: 'endAccess', side: 'employee' })
  for (const talk of await talksHeldBy(ports, id)) await say(ports, talk.id, { kind: 'endAccess', side: 'manager' })
  await removeFromAddress(ports, person.details.email, id)
  // Whoever shared it with this person may be mailed there now.
  for (const other of await peopleAt(ports, person.details.email)) await personChanged(ports, other)
}

/** `until` null: back again. Whoever says it has been let in to a talk with this person. */
export const setAway = async (
  ports: Ports,
  id: string,
  until: PlainDate | null,
  { talk, side }: { talk: string; side: Role },
): Promise<void> => {
  await apply(ports, id, { command: { kind: 'setAway', until }, by: 'service' })
  await say(ports, talk, { kind: 'setAway', side, until })
  await personChanged(ports, id)
}

const reachOwnTalk = async (
  ports: Ports,
  talk: Talk,
  person: Person,
  holder: Person | 'none' | 'unknown',
): Promise<void> => {
  if (phaseOf(talk, ports.clock.now()) !== 'finished') {
    await say(ports, talk.id, { kind: 'personChanged', person: await party(ports, person) })
    await sayAway(ports, talk, 'employee', person)
    await sayUnreached(ports, talk, 'employee', person)
  }
  if (holder === 'unknown' || (await isFinishedWith(ports, talk, person))) return
  if (holder === 'none') {
    await say(ports, talk.id, { kind: 'changeManager', manager: null })
    return
  }
  const isNew = talk.people.manager.id !== holder.id || talk.vacant !== undefined
  // Digests first: a crash in between finds the talk as it was, and comes here again.
  if (isNew && phaseOf(talk, ports.clock.now()) !== 'finished') await expectDigests(ports, holder.id, talk)
  const { awayUntil } = holder.details
  const isAway = awayUntil !== undefined && awayUntil > localDate(ports.clock.now(), ports.organisation.zone)
  await say(ports, talk.id, {
    kind: 'changeManager',
    manager: await party(ports, holder),
    ...(isAway ? { away: awayUntil } : {}),
  })
  if (isNew) await sayUnreached(ports, talk, 'manager', holder)
}

/** A running talk that stays with the former manager, as long as that one works here. */
const isFinishedWith = async (ports: Ports, talk: Talk, { finishing }: Person): Promise<boolean> => {
  const { id } = talk.people.manager
  if (!finishing?.includes(id) || talk.vacant !== undefined) return false
  return phaseOf(talk, ports.clock.now()) !== 'finished' && (await readPerson(ports, id))?.employed === true
}

/** Who holds the talk now. `unknown`: named, but not on the people list yet; the talk stays as it is. */
const holderFor = async (ports: Ports, { details }: Person): Promise<Person | 'none' | 'unknown'> => {
  const id = holderOf(details)
  return id === undefined ? 'none' : ((await readPerson(ports, id)) ?? 'unknown')
}

const sayAway = async (ports: Ports, talk: Talk, side: Role, { details }: Person): Promise<void> => {
  const until = details.awayUntil ?? null
  if (until !== null || talk.away?.[side] !== undefined) await say(ports, talk.id, { kind: 'setAway', side, until })
}

/** Whether mail reaches this side, as it is known of the person. */
export const sayUnreached = async (ports: Ports, talk: Talk, side: Role, person: Person): Promise<void> => {
  const why = unreachedPerson(person)?.why ?? null
  if (why !== null || talk.unreached?.[side]?.why !== undefined)
    await say(ports, talk.id, { kind: 'setUnreached', side, why })
}

/** The talks that a person is a side of now; `known`: one that an index may not have yet. */
export const runningTalks = async (ports: Ports, id: string, known?: string): Promise<{ talk: Talk; side: Role }[]> => {
  const found = [
    ...(await ownTalks(ports, id)),
    ...(await talksHeldBy(ports, id)),
    ...(await readTalks(ports, known === undefined ? [] : [known])),
  ]
  const talks = [...new Map(found.map((talk) => [talk.id, talk])).values()]
  return talks.flatMap((talk) => {
    const side = roleOf(talk, id)
    return side !== undefined && phaseOf(talk, ports.clock.now()) !== 'finished' ? [{ talk, side }] : []
  })
}

const say = async (ports: Ports, id: string, command: TalkCommand): Promise<void> => {
  const applied = await apply(ports, id, { command, by: 'service', queue: 'due' })
  if (!applied.ok && applied.refusal.code !== 'gone')
    throw new Error(`${command.kind} of ${id} was refused: ${applied.refusal.code}`)
}

const expectDigests = async (ports: Ports, manager: string, talk: Talk): Promise<void> => {
  const stored = await ports.table.load(talk.cycle)
  if (!stored) return
  const tomorrow = addDays(localDate(ports.clock.now(), ports.organisation.zone), 1)
  const last = [
    addDays(parseCycle(stored.state).settings.to, digestDaysAfter),
    ...talk.followUps.map(({ date }) => date),
  ]
    .sort()
    .at(-1)
  const until = [last ?? tomorrow, addDays(tomorrow, digestDaysOfPlan)].sort().at(-1) ?? tomorrow
  await apply(ports, manager, {
    command: { kind: 'expectDigests', from: tomorrow, until },
    by: 'service',
    queue: 'due',
  })
}

const ownTalks = async (ports: Ports, id: string): Promise<Talk[]> => {
  const pointers = await ports.table.parts(id, 'talk#', ports.clock.now())
  return readTalks(
    ports,
    pointers.map(({ name }) => name.slice('talk#'.length)),
  )
}

const talksHeldBy = async (ports: Ports, id: string): Promise<Talk[]> => {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await ports.table.teamOf(id, after, pageSize)
    ids.push(...page.ids)
    after = page.next
  } while (after !== undefined)
  return (await readTalks(ports, ids)).filter((talk) => talk.people.manager.id === id)
}

const readTalks = async (ports: Ports, ids: string[]): Promise<Talk[]> => {
  const heads = await ports.table.heads(ids)
  return [...heads].map(([id, head]) => parse(workflowOf(id), head) as Talk)
}

const readPerson = async (ports: Ports, id: string): Promise<Person | undefined> => {
  const stored = await ports.table.load(id)
  return stored && (parse(workflowOf(id), stored) as Person)
}
