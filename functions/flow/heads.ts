/**
 * Heads as the states they hold: of one, of many at once, of everyone whose talk a manager holds, and a person's own. For the flow alone; pages
 * and mails get views.
 */
import type { Person } from '../domain/person.ts'
import type { Talk } from '../domain/talk.ts'
import type { Ports } from '../ports.ts'
import { parse } from './apply.ts'
import { workflowOf } from './workflows.ts'

const pageSize = 100
const pointer = 'talk#'

export const loadPerson = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<Person | undefined> => {
  const stored = await table.load(id)
  return stored && (parse(workflowOf(id), stored) as Person)
}

export const loadTalk = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<Talk | undefined> => {
  const stored = await table.load(id)
  return stored && (parse(workflowOf(id), stored) as Talk)
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

/** A person's talks as an employee, by the pointers that stand before each talk. */
export const ownTalkIds = async ({ table, clock }: Pick<Ports, 'table' | 'clock'>, person: string): Promise<string[]> =>
  (await table.parts(person, pointer, clock.now())).map(({ name }) => name.slice(pointer.length))
