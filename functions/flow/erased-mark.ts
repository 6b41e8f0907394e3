/**
 * How a table that was restored from before an erasing is known as such: each erasing is buried under one name too, and noted in the table
 * itself afterwards. Where the note is older, or is not there, something may stand that was erased since.
 */
import * as z from 'zod'
import type { JsonObject, Ports } from '../ports.ts'

/** The tombstone of whatever was erased last. */
export const latestErased = 'latest'

const id = 'org'
const name = 'erased'
/** `after`: how far the tombstones have been applied to a restored table. */
const mark = z.object({ at: z.number(), after: z.string().optional() })

export const marking = async (ports: Ports, erasing: () => Promise<void>): Promise<void> => {
  // A table from before stays known as one, whatever is erased from it until the tombstones have been applied.
  const before = await fromBefore(ports)
  await ports.table.bury(latestErased)
  await erasing()
  if (!before) await markErased(ports)
}

/** Something was erased since this table was what it is; with how far the tombstones have been applied. */
export const fromBefore = async (ports: Ports): Promise<{ after: string | undefined } | undefined> => {
  const known = await ports.table.buriedAt(latestErased)
  if (known === undefined) return undefined
  const [found] = await ports.table.parts(id, name, ports.clock.now())
  const here = found && mark.parse(found.value)
  return here && here.at >= known ? undefined : { after: here?.after }
}

/** Of a table that was restored: whether nothing that was erased is in it any more, so that pages and mails may go out. */
export const isOpenAfterRestore = async (ports: Ports): Promise<boolean> =>
  ports.restored === undefined || (await fromBefore(ports)) === undefined

/** The tombstones have been applied up to here, or all of them. */
export const markErased = async ({ table, clock }: Pick<Ports, 'table' | 'clock'>, after?: string): Promise<void> => {
  const value: JsonObject = after === undefined ? { at: clock.now() } : { at: 0, after }
  await table.putPart(id, { name, value, expected: 'any' })
}
