/**
 * The organisation's people as HR's pages show them: details, who holds their talk, and whether mail reaches them. Read shard by shard from
 * the people index; nothing of any talk is read here.
 */
import { awayUntil } from '../domain/away.ts'
import { isGoneForGood } from '../domain/leaving.ts'
import { type Paper, peopleOnPaper } from '../domain/paper.ts'
import type { Person, PersonDetails } from '../domain/person.ts'
import { unreachedPerson } from '../domain/person-reach.ts'
import type { Talk } from '../domain/talk.ts'
import { localDate, type PlainDate } from '../domain/time.ts'
import type { Language, Ports } from '../ports.ts'
import { readFrame } from './frame.ts'
import { peopleById, talksById } from './heads.ts'
import { shards } from './launch.ts'
import { everyoneOf } from './within-unit.ts'

/** Someone in HR's list of people. */
export type PersonListed = {
  id: string
  name: string
  email: string
  language: Language
  unit: string
  employmentId?: string
  manager?: { name: string; email: string }
  /** Another named talk holder instead of the manager. */
  talkWith?: { name: string; email: string }
  /** Local date of return of who is away today. */
  awayUntil?: string
  /** Mail to the address comes back. */
  undeliverable: boolean
  /** Gets no mail about a talk. */
  paper?: Paper
  /** No longer here. */
  left: boolean
}

export type PeopleFilter = {
  /** Part of a name, an address or a unit. */
  search: string
  only?: 'withoutManager' | 'undeliverable' | 'left'
  /** From 1. */
  page: number
}

export type PeoplePage = {
  people: PersonListed[]
  /** Of everyone whom the reader may see. */
  counts: { all: number; withoutManager: number; undeliverable: number; left: number }
  /** How many the filter lets through. */
  found: number
  page: number
  pages: number
}

const peoplePerListPage = 50
const rowsPerRead = 100

export const listPeople = async (ports: Ports, { search, only, page }: PeopleFilter): Promise<PeoplePage> => {
  // Managers and those who share an address may be in other units.
  const everyone = await readPeople(everyoneOf(ports))
  const byId = new Map(everyone.map((person) => [person.id, person]))
  const onPaper = peopleOnPaper(everyone)
  const visible = everyone.filter(isVisible(ports))
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  const known = visible.map((person) => asListed(person, { byId, paper: onPaper.get(person.id), today }))
  const listed = known.filter(({ left }) => !left)
  const left = known.filter((person) => person.left)
  const withoutManager = listed.filter(({ manager, talkWith }) => !manager && !talkWith)
  const undeliverable = listed.filter((person) => person.undeliverable)
  const chosen =
    only === 'withoutManager'
      ? withoutManager
      : only === 'undeliverable'
        ? undeliverable
        : only === 'left'
          ? left
          : listed
  const found = chosen.filter(matches(search))
  const { compare } = new Intl.Collator(ports.organisation.language)
  const pages = Math.max(1, Math.ceil(found.length / peoplePerListPage))
  const shown = Math.min(Math.max(1, page), pages)
  return {
    people: found
      .sort((a, b) => compare(a.name, b.name) || compare(a.email, b.email))
      .slice((shown - 1) * peoplePerListPage, shown * peoplePerListPage),
    counts: {
      all: listed.length,
      withoutManager: withoutManager.length,
      undeliverable: undeliverable.length,
      left: left.length,
    },
    found: found.length,
    page: shown,
    pages,
  }
}

/** For the flow alone: every person in the list, in no particular order. */
export const readPeople = async (ports: Ports): Promise<Person[]> => {
  const inShards = await Promise.all(Array.from({ length: shards }, (_, shard) => readShard(ports, shard)))
  return inShards.flat()
}

/** Whom somebody from HR who has one unit may see. */
export const isVisible =
  ({ within }: Ports) =>
  ({ details }: Pick<Person, 'details'>): boolean =>
    within === undefined || details.unit === within.unit

/** How many people there are in each unit, by the unit's name; '' for those who have none. From the index, without reading a person. */
export const countUnits = async (ports: Ports): Promise<{ unit: string; people: number }[]> => {
  const counts = new Map<string, number>()
  for (const { unit, status } of await readIndex(ports, 'people'))
    if (status !== 'left') counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts]
    .map(([unit, people]) => ({ unit, people }))
    .sort((a, b) => a.unit.localeCompare(b.unit, ports.organisation.language))
}

/** How many people are here, and how many of them mail does not reach. */
export const countPeople = async (ports: Ports): Promise<{ all: number; undeliverable: number }> => {
  const rows = (await readIndex(ports, 'people')).filter(({ status }) => status !== 'left')
  return { all: rows.length, undeliverable: rows.filter(({ status }) => status === 'bounced').length }
}

/** Every row of the people or of one cycle, as the index has it. */
export const readIndex = async (
  ports: Ports,
  cycle: string,
): Promise<{ id: string; status: string; unit: string }[]> => {
  const inShards = await Promise.all(Array.from({ length: shards }, (_, shard) => readIndexShard(ports, cycle, shard)))
  return inShards.flat()
}

/** Who holds the talk of this person: the named one, else the manager. */
export const holderOf = ({ manager, talkWith }: PersonDetails): string | undefined => talkWith ?? manager

const readShard = async (ports: Ports, shard: number): Promise<Person[]> => {
  const rows = await readIndexShard(ports, 'people', shard)
  const ids = rows.map(({ id }) => id)
  const frame = await readFrame(ports, undefined)
  // Whoever left long enough ago is nobody's to read, deleted or not yet.
  return (await peopleById(ports, ids)).filter(({ gone }) => !isGoneForGood(gone, frame, ports.clock.now()))
}

/** For the flow alone: every talk of a cycle, as far as the index has it. */
export const talksIn = async (ports: Ports, cycle: string): Promise<Talk[]> => {
  const rows = await readIndex(ports, cycle)
  const ids = rows.map(({ id }) => id)
  return talksById(ports, ids)
}

/** One of the sixteen shards of it. */
export const readIndexShard = async (ports: Ports, cycle: string, shard: number) => {
  const rows: { id: string; status: string; unit: string }[] = []
  let after: string | undefined
  do {
    const page = await ports.table.inCycle(cycle, shard, after, rowsPerRead)
    rows.push(...page.rows)
    after = page.next
  } while (after !== undefined)
  return rows
}

const asListed = (
  person: Person,
  { byId, paper, today }: { byId: Map<string, Person>; paper: Paper | undefined; today: PlainDate },
): PersonListed => {
  const returns = awayUntil(person.details, today)
  const { id, details, gone } = person
  const { name, email, language, unit, employmentId } = details
  return {
    id,
    name,
    email,
    language,
    unit,
    ...(employmentId !== undefined && { employmentId }),
    ...named('manager', details.manager, byId),
    ...named('talkWith', details.talkWith, byId),
    ...(returns !== undefined && { awayUntil: returns }),
    undeliverable: unreachedPerson(person) !== undefined,
    left: gone !== undefined,
    ...(paper && { paper }),
  }
}

const named = (key: 'manager' | 'talkWith', id: string | undefined, byId: Map<string, Person>) => {
  const found = id === undefined ? undefined : byId.get(id)
  return found?.gone === undefined && found && { [key]: { name: found.details.name, email: found.details.email } }
}

const matches = (search: string) => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ name, email, unit }: PersonListed): boolean => {
    const text = `${name}\n${email}\n${unit}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
