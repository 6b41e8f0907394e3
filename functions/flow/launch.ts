/**
 * One page of a launch: the next people of the organisation's list get their talk. Everything here is keyed by what it stands for, so a page
 * that runs twice, or half and then again, comes to the same.
 */
import { guardOf, isOpenAgain } from '../domain/changed-address.ts'
import type { Cycle, LaunchPage } from '../domain/cycle.ts'
import { peoplePerPage } from '../domain/cycle.ts'
import type { Person } from '../domain/person.ts'
import { unreachedAtOpening } from '../domain/person-reach.ts'
import { isInPilot, type Pilot, pilotPart, pilotPeople } from '../domain/pilot.ts'
import type { StandaloneSettings } from '../domain/standalone.ts'
import type { Party, Talk } from '../domain/talk.ts'
import { addDays, addMonths, localDate } from '../domain/time.ts'
import type { Ports, StoredHead } from '../ports.ts'
import { paperOf } from './addresses.ts'
import { apply, parse } from './apply.ts'
import { parseCycle } from './frame.ts'
import { loadPerson, ownTalkIds, talksById } from './heads.ts'
import { talkId } from './identity.ts'
import { workflowOf } from './workflows.ts'

export const shards = 16
/** How long after the cycle's talks the manager's digest still asks for plans that are not written. */
export const digestDaysAfter = 60

export const launchPage = async (ports: Ports, id: string): Promise<LaunchPage> => {
  const stored = await ports.table.load(id)
  if (!stored) throw new Error(`The cycle ${id} is gone`)
  const cycle = parseCycle(stored.state)
  if (cycle.launch.status !== 'launching') throw new Error(`The cycle ${id} is not launching`)
  const { shard, after } = cycle.launch
  const pilot = await readPilot(ports, cycle)
  const page = await ports.table.inCycle('people', shard, after, peoplePerPage)
  const heads = await ports.table.heads(page.rows.map((row) => row.id))
  // What an earlier run of this page has opened is not opened again, so that every run comes further.
  const open = await ports.table.heads(page.rows.map((row) => talkId(id, row.id)))
  const holders = new Map<string, { person: Person; party: Party } | undefined>()
  const leftOut: Record<string, number> = {}
  const managers = new Set<string>()
  let opened = 0
  for (const { id: personId } of page.rows) {
    const head = heads.get(personId)
    if (!head) {
      leftOut.gone = (leftOut.gone ?? 0) + 1
      continue
    }
    const person = parse(workflowOf(personId), head) as Person
    const reason = whyLeftOut(person, cycle) ?? (pilot && !isInPilot(pilot, person) ? 'notYet' : undefined)
    if (reason) {
      leftOut[reason] = (leftOut[reason] ?? 0) + 1
      continue
    }
    const holder = person.details.talkWith ?? person.details.manager
    if (holder !== undefined && !holders.has(holder)) holders.set(holder, await readHolder(ports, holder))
    const manager = holder === undefined ? undefined : holders.get(holder)
    if (!manager) {
      leftOut.noManager = (leftOut.noManager ?? 0) + 1
      continue
    }
    if (manager.party.paper) {
      leftOut.managerOnPaper = (leftOut.managerOnPaper ?? 0) + 1
      continue
    }
    await openOrJoin(ports, cycle, { person, holder: manager }, open.get(talkId(id, personId)))
    managers.add(manager.person.id)
    opened += 1
  }
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  for (const manager of managers) await expectDigests(ports, manager, cycle, today)
  return {
    shard: page.next === undefined ? shard + 1 : shard,
    after: page.next,
    opened,
    leftOut,
    finished: page.next === undefined && shard + 1 >= shards,
  }
}

/** Whom a launch is for, when it is for a first group. */
const readPilot = async (ports: Ports, { id, launch }: Cycle): Promise<Pilot | undefined> => {
  const onHead = launch.status === 'launching' ? launch.pilot : undefined
  if (!onHead) return undefined
  const [part] = onHead.people > 0 ? await ports.table.parts(id, pilotPart, ports.clock.now()) : []
  return { units: onHead.units, people: part ? pilotPeople.parse(part.value).people : [] }
}

/** Why someone in the people list gets no talk in this cycle; nobody is left out without being counted. */
export const whyLeftOut = (
  person: Person,
  { settings }: { settings: Pick<Cycle['settings'], 'units' | 'to'> },
): string | undefined => {
  if (settings.units.length > 0 && !settings.units.includes(person.details.unit)) return 'otherUnit'
  if (person.left !== undefined && person.left <= settings.to) return 'left'
  if (person.bounced !== undefined) return 'bounced'
  if (person.details.awayUntil !== undefined && person.details.awayUntil > settings.to) return 'away'
  return (person.details.talkWith ?? person.details.manager) === undefined ? 'noManager' : undefined
}

type Holder = { person: Person; party: Party }

/** A talk of a launch that was stopped begins anew; any other that is there stays as it is. */
const openOrJoin = async (
  ports: Ports,
  cycle: Cycle,
  { person, holder }: { person: Person; holder: Holder },
  head: StoredHead | undefined,
): Promise<void> => {
  const id = talkId(cycle.id, person.id)
  if (!head) return openTalkOf(ports, cycle, person, holder)
  if (!(parse(workflowOf(id), head) as Talk).ended?.stopped) return
  await apply(ports, id, { command: { kind: 'joinAgain' }, by: 'service', queue: 'due' })
}

/** `standalone`: outside any cycle, with an id and settings of its own. */
export const openTalkOf = async (
  ports: Ports,
  cycle: Cycle,
  employee: Person,
  holder: Holder,
  standalone?: { id: string; own: StandaloneSettings },
): Promise<void> => {
  const id = standalone?.id ?? talkId(cycle.id, employee.id)
  const { person, party: manager } = holder
  // The pointer stands before the talk: a talk without one could not be found again.
  const pointer = `talk#${id}`
  const now = ports.clock.now()
  await ports.table.putPart(employee.id, { name: pointer, value: { cycle: cycle.id, at: now }, expected: 'any' })
  const today = localDate(now, ports.organisation.zone)
  const { awayUntil } = employee.details
  const begins = [cycle.settings.invitationOn, today, awayUntil ?? ''].reduce((a, b) => (a > b ? a : b))
  const previous = await previousTalk(ports, employee.id, id)
  const people = { employee: await party(ports, employee), manager }
  for (const side of [people.employee, manager]) await expectWhatWorked(ports, side)
  await apply(ports, id, {
    command: {
      kind: 'open',
      talk: {
        id,
        people,
        cycle: cycle.id,
        unit: employee.details.unit,
        begins,
        ...(standalone && { own: standalone.own }),
        ...awayOf(employee, person, today),
        ...unreachedAtOpening(employee, person),
        ...guardsOf(ports, employee, person),
        ...(previous === undefined ? {} : { previous }),
      },
    },
    by: 'service',
    queue: 'due',
  })
}

/** The latest earlier talk with a plan in force; unresolved lines come along from there. */
const previousTalk = async (ports: Ports, person: string, own: string): Promise<string | undefined> => {
  const ids = (await ownTalkIds(ports, person)).filter((id) => id !== own)
  if (ids.length === 0) return undefined
  const talks = await talksById(ports, ids)
  const agreed = talks.filter(({ plan }) => plan.agreed !== undefined || plan.notAgreed !== undefined)
  return agreed.sort((a, b) => stoodAt(b) - stoodAt(a))[0]?.id
}

const stoodAt = ({ plan }: Talk): number => (plan.agreed ?? plan.notAgreed)?.at ?? 0

/** Weekly for this manager, as long as the cycle's talks go on and some time after. */
export const expectDigests = async (ports: Ports, manager: string, cycle: Cycle, today: string): Promise<void> => {
  // Not today: a digest in the middle of a launch would know only the first of the team.
  const tomorrow = addDays(today, 1)
  const from = cycle.settings.invitationOn > tomorrow ? cycle.settings.invitationOn : tomorrow
  const until = addDays(cycle.settings.to, digestDaysAfter)
  await apply(ports, manager, { command: { kind: 'expectDigests', from, until }, by: 'service', queue: 'due' })
}

/** For a year from now on, the monthly mail on what worked, where the organisation wants it. */
const expectWhatWorked = async (ports: Ports, { id, paper }: Party): Promise<void> => {
  if (!ports.organisation.feedback.monthly || paper) return
  const from = localDate(ports.clock.now(), ports.organisation.zone)
  const until = addMonths(from, 12)
  await apply(ports, id, { command: { kind: 'expectWhatWorked', from, until }, by: 'service', queue: 'due' })
}

export const readHolder = async (ports: Ports, id: string): Promise<{ person: Person; party: Party } | undefined> => {
  const person = await loadPerson(ports, id)
  return person && person.gone === undefined ? { person, party: await party(ports, person) } : undefined
}

/** Who reads at an address that is not confirmed is no nearer to what stands in the last talk. */
const guardsOf = ({ clock, organisation }: Ports, employee: Person, manager: Person) => {
  const now = clock.now()
  const guard = ({ address }: Person) =>
    address && !isOpenAgain(address, organisation, now)
      ? { ...guardOf(address), since: now, versions: { employee: 0, manager: 0 } }
      : undefined
  const guards = { employee: guard(employee), manager: guard(manager) }
  return guards.employee || guards.manager ? { guards } : {}
}

const awayOf = (employee: Person, manager: Person, today: string) => {
  const until = ({ details: { awayUntil } }: Person) =>
    awayUntil !== undefined && awayUntil > today ? awayUntil : undefined
  const [ofEmployee, ofManager] = [until(employee), until(manager)]
  if (ofEmployee === undefined && ofManager === undefined) return {}
  return { away: { employee: ofEmployee, manager: ofManager } }
}

/** A side of a talk as the person stands now; nobody is mailed at an address that others read too. */
export const party = async (ports: Ports, person: Person): Promise<Party> => {
  const { id, details } = person
  const paper = await paperOf(ports, person)
  return { id, name: details.name, language: details.language, ...(paper && { paper }) }
}
