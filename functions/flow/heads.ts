/**
 * Heads as the states they hold: of one, of many at once, of everyone whose talk a manager holds, and a person's own. For the flow alone; pages
 * and mails get views.
 */
import type { PeopleImport } from '../domain/import/import.ts'
import type { Person } from '../domain/person.ts'
import type { DataRequest } from '../domain/requests/request.ts'
import type { Talk } from '../domain/talk.ts'
import type { Head } from '../domain/workflow.ts'
import type { JsonObject, Ports, StoredHead } from '../ports.ts'
import { parse } from './apply.ts'
import { workflowOf } from './workflows.ts'

const pageSize = 100
const pointer = 'talk#'
const heldPointer = 'held#'

type Reads = Pick<Ports, 'table'>

export const loadPerson = (ports: Reads, id: string): Promise<Person | undefined> => load(ports, id)
export const loadTalk = (ports: Reads, id: string): Promise<Talk | undefined> => load(ports, id)
export const loadRequest = (ports: Reads, id: string): Promise<DataRequest | undefined> => load(ports, id)
export const loadImport = (ports: Reads, id: string): Promise<PeopleImport | undefined> => load(ports, id)

/** Missing ones are left out. Not strongly consistent, like all of these that read many at once. */
export const talksById = (ports: Reads, ids: string[]): Promise<Talk[]> => loadMany(ports, ids)
export const peopleById = (ports: Reads, ids: string[]): Promise<Person[]> => loadMany(ports, ids)
export const requestsById = (ports: Reads, ids: string[]): Promise<DataRequest[]> => loadMany(ports, ids)
export const importsById = (ports: Reads, ids: string[]): Promise<PeopleImport[]> => loadMany(ports, ids)

/** A person with what stands in parts of their own. */
export type OpenedPerson = { person: Person; partOf: (name: string) => JsonObject | undefined }

export const openPerson = async (
  ports: Pick<Ports, 'table' | 'clock'>,
  id: string,
): Promise<OpenedPerson | undefined> => {
  const opened = await ports.table.open(id, ports.clock.now())
  if (!opened) return undefined
  const values = new Map(opened.parts.map(({ name, value }) => [name, value]))
  return {
    person: stateOf<Person>(id, opened.head),
    partOf: (name) => values.get(name),
  }
}

/** Of all cycles, as the team index has them. Eventually consistent. */
export const talkIdsHeldBy = async ({ table }: Reads, manager: string): Promise<string[]> => {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await table.teamOf(manager, after, pageSize)
    ids.push(...page.ids)
    after = page.next
  } while (after !== undefined)
  return ids
}

/** Of those too that someone else holds now, by the pointers that stand since then. */
export const talkIdsEverHeldBy = async (ports: Pick<Ports, 'table' | 'clock'>, manager: string): Promise<string[]> => {
  const before = await ports.table.parts(manager, heldPointer, ports.clock.now())
  const ids = [...(await talkIdsHeldBy(ports, manager)), ...before.map(({ name }) => name.slice(heldPointer.length))]
  return [...new Set(ids)]
}

/** Said before someone else takes over: what they wrote for themselves stays theirs, and no index leads to it any more. */
export const rememberHeld = async ({ table, clock }: Pick<Ports, 'table' | 'clock'>, talk: Talk): Promise<void> => {
  if (talk.vacant !== undefined) return
  const part = { name: `${heldPointer}${talk.id}`, value: { at: clock.now() }, expected: 'any' as const }
  await table.putPart(talk.people.manager.id, part)
}

/** A talk that goes leads nowhere any more: of everyone who was a side of it. */
export const forgetPointers = async ({ table }: Reads, { id, people, former = [] }: Talk) => {
  for (const one of [people.manager, ...former]) await table.deletePart(one.id, `${heldPointer}${id}`)
  await table.deletePart(people.employee.id, `${pointer}${id}`)
}

/** When a talk was opened, as far as its pointer stands. */
export const openedAt = async (
  { table, clock }: Pick<Ports, 'table' | 'clock'>,
  { id, people }: Talk,
): Promise<number | undefined> => {
  const [found] = await table.parts(people.employee.id, `${pointer}${id}`, clock.now())
  return typeof found?.value.at === 'number' ? found.value.at : undefined
}

/** A person's talks as an employee, by the pointers that stand before each talk. */
export const ownTalkIds = async ({ table, clock }: Pick<Ports, 'table' | 'clock'>, person: string): Promise<string[]> =>
  (await table.parts(person, pointer, clock.now())).map(({ name }) => name.slice(pointer.length))

const load = async <State extends Head>({ table }: Reads, id: string): Promise<State | undefined> => {
  const stored = await table.load(id)
  return stored && stateOf<State>(id, stored)
}

const loadMany = async <State extends Head>({ table }: Reads, ids: string[]): Promise<State[]> =>
  [...(await table.heads(ids))].map(([id, head]) => stateOf<State>(id, head))

const stateOf = <State extends Head>(id: string, head: StoredHead): State => parse(workflowOf(id), head) as State
