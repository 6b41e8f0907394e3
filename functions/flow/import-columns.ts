/** The columns of a file that HR has given, with what stands in them, so that what each was read as can be corrected. */
import type { Column } from '../domain/import/columns.ts'
import type { ReadColumn } from '../domain/import/guess-columns.ts'
import { parseFile, recordsOf } from '../domain/import/parse.ts'
import type { Ports } from '../ports.ts'
import { readSource } from './import-source.ts'

export type ColumnShown = ReadColumn & {
  /** The first few cells that are not empty. */
  samples: string[]
}

const samplesShown = 3
const rowsLookedAt = 50
const sampleCharacters = 60

/** `chosen` is how the columns were read last; the guess when there is none. Undefined when the file is gone. */
export const readColumns = async (
  ports: Ports,
  id: string,
  chosen: (Column | null)[] | undefined,
): Promise<ColumnShown[] | undefined> => {
  const text = await readSource(ports, id)
  if (text === undefined) return undefined
  const kept = chosen ?? (await keptColumns(ports, id))
  const rows = [...recordsOf(text, rowsLookedAt).records.values()]
  return parseFile(text, kept).columns.map((column, index) => ({
    ...column,
    samples: rows
      .flatMap((cells) => cells[index]?.trim() || [])
      .slice(0, samplesShown)
      .map((cell) => cell.slice(0, sampleCharacters)),
  }))
}

const keptColumns = async (ports: Ports, id: string): Promise<(Column | null)[] | undefined> => {
  const [file] = await ports.table.parts(id, 'file', ports.clock.now())
  const columns = file?.value.columns as ReadColumn[] | undefined
  return columns?.map(({ column }) => column)
}
