/** One page of a confirmed import: exactly the rows that were shown are written, each person by an id that follows from the row. */
import * as z from 'zod'
import { rowsPart } from '../domain/import/import.ts'
import { personDetails } from '../domain/person.ts'
import type { Ports } from '../ports.ts'
import { loadImport } from './heads.ts'
import { leaversPage } from './import-leavers.ts'
import { writePerson } from './write-person.ts'

/** What a rows item holds: only rows that are new or changed, with ids resolved when they were checked. */
export const importRows = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      id: z.string(),
      details: personDetails,
      /** Of the group that gets a new manager: its n, and who the former one is. */
      moves: z.object({ group: z.number(), from: z.string() }).optional(),
      /** Had left, and is here again. */
      back: z.boolean().optional(),
    }),
  ),
})

/** The pages of rows come first, then those of the people who have left. */
export const importPage = async (ports: Ports, id: string, page: number): Promise<void> => {
  const state = await loadImport(ports, id)
  if (!state) throw new Error(`The import ${id} is gone`)
  const { by, finishing = [], pages } = state
  if (page > pages) return leaversPage(ports, id, page - pages)
  const [stored] = await ports.table.parts(id, rowsPart(page), ports.clock.now())
  if (!stored) throw new Error(`Page ${page} of the import ${id} is gone`)
  for (const { id: person, details, moves, back } of importRows.parse(stored.value).rows) {
    const isFinishing = moves !== undefined && finishing.includes(moves.group)
    await writePerson(ports, person, details, by, {
      ...(isFinishing && { finishing: { with: moves.from } }),
      ...(back && { back }),
    })
  }
}
