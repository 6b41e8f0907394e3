/**
 * What changed about a person reaches the talks: name and language on both sides, absence, who holds the talk, a changed address, and that
 * someone has left or is back. Reads the person as
 * they stand and says so to each talk, which changes nothing when it knows already: half of it and then all of it comes to the same.
 */
import { changeAddress, guardOf, isOpenAgain } from '../domain/changed-address.ts'
import { sharedDays } from '../domain/follow-up-mails.ts'
import { promisesUntil } from '../domain/line-report.ts'
import type { Person, PersonDetails } from '../domain/person.ts'
import { unreachedPerson } from '../domain/person-reach.ts'
import { phaseOf } from '../domain/phase.ts'
import { planWaitsFor } from '../domain/plan.ts'
import { toldDays } from '../domain/plan-mails.ts'
import { type Role, roleOf } from '../domain/role.ts'
import type { Talk } from '../domain/talk.ts'
import { addDays, day, localDate, type PlainDate } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { peopleAt, removeFromAddress } from './addresses.ts'
import { apply } from './apply.ts'
import { readTalkFrame } from './frame.ts'
import { loadPerson, loadTalk, ownTalkIds, rememberHeld, talkIdsHeldBy, talksById } from './heads.ts'
import { digestDaysAfter, party } from './launch.ts'
import { holderOf, readPeople } from './people.ts'
import { tell } from './tell.ts'

/** How long a manager who takes over is told weekly of what waits, when the cycle's talks are already over. */
const digestDaysOfPlan = 60

export const personChanged = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person) return
  for (const talk of await ownTalks(ports, id)) {
    if (person.gone === undefined) await reachOwnTalk(ports, talk, person)
    else await tell(ports, talk.id, { kind: 'leave' })
  }
  for (const talk of await talksHeldBy(ports, id)) {
    if (person.gone !== undefined) {
      await giveOn(ports, talk)
      continue
    }
    await sayGuard(ports, talk, 'manager', person)
    if (hearsOfReach(ports, talk, 'manager')) await sayUnreached(ports, talk, 'manager', person)
    if (isOver(ports, talk)) continue
    await tell(ports, talk.id, { kind: 'personChanged', person: await party(ports, person) })
    await sayAway(ports, talk, 'manager', person)
  }
}

/** A manager is back: whoever they are the manager of has them again. */
export const managerIsBack = async (ports: Ports, id: string): Promise<void> => {
  for (const person of await readPeople(ports)) {
    const isTheirs = holderOf(person.details) === id || person.finishing?.includes(id)
    if (!isTheirs || person.gone !== undefined) continue
    for (const talk of await ownTalks(ports, person.id)) await reachOwnTalk(ports, talk, person)
  }
}

/**
 * Before a new address is written: every way in that the old mailbox had is closed, in every talk and at the door, and what was written so far
 * is closed to the new one.
 */
export const closeOldAddress = async (
  ports: Ports,
  id: string,
  details: PersonDetails,
  by: string | undefined,
): Promise<void> => {
  const person = await loadPerson(ports, id)
  const change = person && changeAddress(person, details.email, by, ports.clock.now())
  if (!change) return
  const changed = { ...person, ...change }
  const close = async (talk: Talk, side: Role) => {
    await tell(ports, talk.id, { kind: 'endAccess', side })
    await sayGuard(ports, talk, side, changed)
  }
  for (const talk of await ownTalks(ports, id)) await close(talk, 'employee')
  for (const talk of await talksHeldBy(ports, id)) await close(talk, 'manager')
  await forgetAddress(ports, person)
}

/** The address leads to this person no more; whoever shared it may be mailed there now. */
export const forgetAddress = async (ports: Ports, { id, details }: Person): Promise<void> => {
  await removeFromAddress(ports, details.email, id)
  await othersReached(ports, details.email, id)
}

/** Whether they share their address has changed. */
export const othersReached = async (ports: Ports, email: string, id: string): Promise<void> => {
  for (const other of await peopleAt(ports, email)) if (other !== id) await personChanged(ports, other)
}

/** `until` null: back again. Whoever says it has been let in to a talk with this person. */
export const setAway = async (
  ports: Ports,
  id: string,
  until: PlainDate | null,
  { talk, side }: { talk: string; side: Role },
): Promise<void> => {
  await apply(ports, id, { command: { kind: 'setAway', until }, by: 'service' })
  await tell(ports, talk, { kind: 'setAway', side, until })
  await personChanged(ports, id)
}

const reachOwnTalk = async (ports: Ports, talk: Talk, person: Person): Promise<void> => {
  if (talk.ended?.why === 'left') await tell(ports, talk.id, { kind: 'comeBack' })
  await sayGuard(ports, talk, 'employee', person)
  if (hearsOfReach(ports, talk, 'employee')) await sayUnreached(ports, talk, 'employee', person)
  if (!isOver(ports, talk)) {
    await tell(ports, talk.id, { kind: 'personChanged', person: await party(ports, person) })
    await sayAway(ports, talk, 'employee', person)
  }
  await handOn(ports, talk, person)
}

/** The talk goes to whoever holds it now, or waits. */
const handOn = async (ports: Ports, talk: Talk, person: Person): Promise<void> => {
  const holder = await holderFor(ports, talk, person)
  if (holder === 'unknown') return
  if (holder === 'none') return leaveTalk(ports, talk)
  const isNew = talk.people.manager.id !== holder.id || talk.vacant !== undefined
  // Digests first: a crash in between finds the talk as it was, and comes here again.
  if (isNew && phaseOf(talk, ports.clock.now()) !== 'finished') await expectDigests(ports, holder.id, talk)
  if (isNew) await rememberHeld(ports, talk)
  const { awayUntil } = holder.details
  const isAway = awayUntil !== undefined && awayUntil > localDate(ports.clock.now(), ports.organisation.zone)
  await tell(ports, talk.id, {
    kind: 'changeManager',
    manager: await party(ports, holder),
    ...(isAway ? { away: awayUntil } : {}),
  })
  // Of the talk as it stands with this manager, whether or not a run before this one got so far.
  const handed = await loadTalk(ports, talk.id)
  if (!handed) return
  await sayGuard(ports, handed, 'manager', holder)
  await sayUnreached(ports, handed, 'manager', holder)
  if (isOver(ports, handed)) return
  // While the employee was gone nobody told the talk of its manager; who has been told is told nothing new.
  await tell(ports, talk.id, { kind: 'personChanged', person: await party(ports, holder) })
  await sayAway(ports, handed, 'manager', holder)
}

/** Whoever held it has left. */
const giveOn = async (ports: Ports, talk: Talk): Promise<void> => {
  const employee = await loadPerson(ports, talk.people.employee.id)
  if (employee && employee.gone === undefined) await handOn(ports, talk, employee)
  else await leaveTalk(ports, talk)
}

/** Nobody holds it any more. */
export const leaveTalk = async (ports: Ports, talk: Talk): Promise<void> => {
  await rememberHeld(ports, talk)
  await tell(ports, talk.id, { kind: 'changeManager', manager: null })
}

/** Who holds the talk now. `unknown`: named, but not on the people list yet; the talk stays as it is. */
const holderFor = async (
  ports: Ports,
  talk: Talk,
  { details, finishing = [] }: Person,
): Promise<Person | 'none' | 'unknown'> => {
  const present = talk.people.manager.id
  if (finishing.includes(present) && phaseOf(talk, ports.clock.now()) !== 'finished') {
    const stays = await loadPerson(ports, present)
    if (stays && stays.gone === undefined) return stays
  }
  const id = holderOf(details)
  if (id === undefined) return 'none'
  const holder = await loadPerson(ports, id)
  return holder?.gone === undefined ? (holder ?? 'unknown') : 'none'
}

/** How it is with the address; a talk that never was guarded needs not know of one whose words are open again. */
const sayGuard = async (ports: Ports, talk: Talk, side: Role, { address }: Pick<Person, 'address'>): Promise<void> => {
  if (!address) return
  const guard = guardOf(address)
  if (talk.guards?.[side] === undefined && isOpenAgain(address, ports.organisation, ports.clock.now())) return
  await tell(ports, talk.id, { kind: 'guardAddress', side, guard })
  if (guard.objected !== undefined) await tell(ports, talk.id, { kind: 'endAccess', side })
}

const sayAway = async (ports: Ports, talk: Talk, side: Role, { details }: Person): Promise<void> => {
  const until = details.awayUntil ?? null
  if (until !== null || talk.away?.[side] !== undefined) await tell(ports, talk.id, { kind: 'setAway', side, until })
}

/** Whether mail reaches this side, as it is known of the person. */
export const sayUnreached = async (ports: Ports, talk: Talk, side: Role, person: Person): Promise<void> => {
  const why = unreachedPerson(person)?.why ?? null
  if (why !== null || talk.unreached?.[side]?.why !== undefined)
    await tell(ports, talk.id, { kind: 'setUnreached', side, why })
}

/** Nothing is to come of it, not even an answer to a change of its plan, or what became of the plan or of the last follow-up. */
const isOver = ({ clock }: Ports, talk: Talk): boolean => {
  const now = clock.now()
  if (phaseOf(talk, now) !== 'finished') return false
  if (talk.ended?.why === 'left') return true
  const isToBeShared = talk.followUps.some(
    ({ closedAt }) => closedAt !== undefined && now < closedAt + sharedDays * day,
  )
  const { agreed, notAgreed } = talk.plan
  const isToBeTold = [agreed, notAgreed].some((one) => one !== undefined && now < one.at + toldDays * day)
  return planWaitsFor(talk.plan) === undefined && !isToBeShared && !isToBeTold
}

/** A finished talk may still have a mail to send, and waits with it until it is told that the address works again. */
const hearsOfReach = ({ clock }: Ports, talk: Talk, side: Role): boolean =>
  phaseOf(talk, clock.now()) !== 'finished' || talk.unreached?.[side]?.why !== undefined

/** The talks that are to know whether mail reaches a person, who is a side of them now; `known`: one that an index may not have yet. */
export const talksToTell = async (ports: Ports, id: string, known?: string): Promise<{ talk: Talk; side: Role }[]> => {
  const found = [
    ...(await ownTalks(ports, id)),
    ...(await talksHeldBy(ports, id)),
    ...(await talksById(ports, known === undefined ? [] : [known])),
  ]
  const talks = [...new Map(found.map((talk) => [talk.id, talk])).values()]
  return talks.flatMap((talk) => {
    const side = roleOf(talk, id)
    return side !== undefined && hearsOfReach(ports, talk, side) ? [{ talk, side }] : []
  })
}

const expectDigests = async (ports: Ports, manager: string, talk: Talk): Promise<void> => {
  const { cycle } = await readTalkFrame(ports, talk)
  const tomorrow = addDays(localDate(ports.clock.now(), ports.organisation.zone), 1)
  const last = [
    addDays(cycle.settings.to, digestDaysAfter),
    ...talk.followUps.map(({ date }) => date),
    promisesUntil(talk) ?? '',
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

/** For the flow alone: a person's talks as an employee. */
export const ownTalks = async (ports: Ports, id: string): Promise<Talk[]> =>
  talksById(ports, await ownTalkIds(ports, id))

export const talksHeldBy = async (ports: Ports, id: string): Promise<Talk[]> => {
  const ids = await talkIdsHeldBy(ports, id)
  return (await talksById(ports, ids)).filter((talk) => talk.people.manager.id === id)
}
