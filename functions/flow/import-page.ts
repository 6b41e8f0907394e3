/** One page of a confirmed import: exactly the rows that were shown are written, each person by an id that follows from the row. */
import * as z from 'zod'
import { type PeopleImport, rowsPart } from '../domain/import/import.ts'
import { personDetails } from '../domain/person.ts'
import type { Ports } from '../ports.ts'
import { addAtAddress, peopleAt } from './addresses.ts'
import { apply, parse } from './apply.ts'
import { closeOldAddress, personChanged } from './person-changed.ts'
import { workflowOf } from './workflows.ts'

/** What a rows item holds: only rows that are new or changed, with ids resolved when they were checked. */
export const importRows = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      id: z.string(),
      details: personDetails,
      /** Of the group that gets a new manager: its n, and who the former one is. */
      moves: z.object({ group: z.number(), from: z.string() }).optional(),
    }),
  ),
})

export const importPage = async (ports: Ports, id: string, page: number): Promise<void> => {
  const [stored] = await ports.table.parts(id, rowsPart(page), ports.clock.now())
  if (!stored) throw new Error(`Page ${page} of the import ${id} is gone`)
  const head = await ports.table.load(id)
  const { finishing = [] } = (head && (parse(workflowOf(id), head) as PeopleImport)) ?? {}
  for (const { id: person, details, moves } of importRows.parse(stored.value).rows) {
    await closeOldAddress(ports, person, details)
    await addAtAddress(ports, details.email, person)
    await apply(ports, person, {
      command: {
        kind: 'register',
        id: person,
        details,
        employed: true,
        ...(moves && finishing.includes(moves.group) && { finishing: { with: moves.from } }),
      },
      by: 'service',
      queue: 'due',
    })
    // What stands there now reaches the running talks; asked again after a crash, it comes to the same.
    await personChanged(ports, person)
    for (const other of await peopleAt(ports, details.email)) if (other !== person) await personChanged(ports, other)
  }
}
