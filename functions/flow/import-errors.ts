/** The wrong rows of a dry run as a file to correct and upload again: each as it came, with what is wrong with it in a last column. */

import { recordsOf } from '../domain/import/parse.ts'
import type { Problem } from '../domain/import/problems.ts'
import type { Ports } from '../ports.ts'
import { shownRows } from './import-people.ts'
import { readSource } from './import-source.ts'

export type WrongRows = { headings: string[]; rows: { cells: string[]; problems: Problem[] }[] }

/** Undefined when the dry run or its file is gone. */
export const wrongRows = async (ports: Ports, id: string): Promise<WrongRows | undefined> => {
  const [text, shown] = await Promise.all([readSource(ports, id), shownRows(ports, id)])
  if (text === undefined || !shown) return undefined
  const { headings, records } = recordsOf(text)
  const wrong = shown.filter(({ status }) => status === 'wrong')
  return {
    headings,
    rows: wrong
      .sort((a, b) => a.line - b.line)
      .map(({ line, problems }) => ({ cells: records.get(line) ?? [], problems })),
  }
}
