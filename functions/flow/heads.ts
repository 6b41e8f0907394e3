/**
 * Heads as the states they hold: of one, of many at once, of everyone whose talk a manager holds, and a person's own. For the flow alone; pages
 * and mails get views.
 */
import type { Person } from '../domain/person.ts'
import type { DataRequest } from '../domain/requests/request.ts'
import type { Talk } from '../domain/talk.ts'
import type { Ports } from '../ports.ts'
import { parse } from './apply.ts'
import { workflowOf } from './workflows.ts'

const pageSize = 100
const pointer = 'talk#'
const heldPointer = 'held#'

export const loadPerson = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<Person | undefined> => {
  const stored = await table.load(id)
  return stored && (parse(workflowOf(id), stored) as Person)
}

export const loadTalk = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<Talk | undefined> => {
  const stored = await table.load(id)
  return stored && (parse(workflowOf(id), stored) as Talk)
}

export const loadRequest = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<DataRequest | undefined> => {
  const stored = await table.load(id)
  return stored && (parse(workflowOf(id), stored) as DataRequest)
}

/** Missing ones are left out. Not strongly consistent. */
export const talksById = async ({ table }: Pick<Ports, 'table'>, ids: string[]): Promise<Talk[]> =>
  [...(await table.heads(ids))].map(([id, head]) => parse(workflowOf(id), head) as Talk)

/** Missing ones are left out. Not strongly consistent. */
export const peopleById = async ({ table }: Pick<Ports, 'table'>, ids: string[]): Promise<Person[]> =>
  [...(await table.heads(ids))].map(([id, head]) => parse(workflowOf(id), head) as Person)

/** Of all cycles, as the team index has them. Eventually consistent. */
export const talkIdsHeldBy = async ({ table }: Pick<Ports, 'table'>, manager: string): Promise<string[]> => {
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
export const forgetPointers = async ({ table }: Pick<Ports, 'table'>, { id, people, former = [] }: Talk) => {
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
