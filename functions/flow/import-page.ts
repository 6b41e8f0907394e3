/** One page of a confirmed import: exactly the rows that were shown are written, each person by an id that follows from the row. */
import * as z from 'zod'
import { rowsPart } from '../domain/import/import.ts'
import { personDetails } from '../domain/person.ts'
import type { Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { addressId } from './identity.ts'
import { closeOldAddress, personChanged } from './person-changed.ts'

/** What a rows item holds: only rows that are new or changed, with ids resolved when they were checked. */
export const importRows = z.object({
  rows: z.array(z.object({ line: z.number(), id: z.string(), details: personDetails })),
})

export const importPage = async (ports: Ports, id: string, page: number): Promise<void> => {
  const [stored] = await ports.table.parts(id, rowsPart(page), ports.clock.now())
  if (!stored) throw new Error(`Page ${page} of the import ${id} is gone`)
  for (const { id: person, details } of importRows.parse(stored.value).rows) {
    await closeOldAddress(ports, person, details)
    await ports.table.putPart(addressId(details.email), { name: 'person', value: { person }, expected: 'any' })
    await apply(ports, person, {
      command: { kind: 'register', id: person, details, employed: true },
      by: 'service',
      queue: 'due',
    })
    // What stands there now reaches the running talks; asked again after a crash, it comes to the same.
    await personChanged(ports, person)
  }
}
