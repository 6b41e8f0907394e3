/**
 * After a restore: the table is one from before, and what was erased since stands in it again. The tombstones are in a table of their own, and
 * erasing by them once more comes before the restored table is opened to anyone. Broken off it is begun again.
 */
import type { Ports } from '../ports.ts'
import { parse } from './apply.ts'
import { workflowOf } from './workflows.ts'

const perPage = 100

/** Answers how many had come back. */
export const reapplyTombstones = async (ports: Pick<Ports, 'table' | 'log'>): Promise<number> => {
  let back = 0
  let after: string | undefined
  do {
    const page = await ports.table.erased(after, perPage)
    for (const id of page.ids) if (await eraseAgain(ports, id)) back += 1
    after = page.next
  } while (after !== undefined)
  ports.log.info('tombstones applied', { back })
  return back
}

/** Without a look at whether it is due: that was decided when it was erased. */
const eraseAgain = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<boolean> => {
  const stored = await table.load(id)
  const head = stored && parse(workflowOf(id), stored)
  // The pointer came back too.
  if (head && 'people' in head) await table.deletePart(employeeOf(head), `talk#${id}`)
  // A head that is gone may have left parts behind, where an erasing broke off.
  await table.erase(id)
  return stored !== undefined
}

const employeeOf = (head: object): string => (head as { people: { employee: { id: string } } }).people.employee.id
