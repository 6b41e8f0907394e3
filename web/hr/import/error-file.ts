/** The wrong rows as a file that Excel opens: in the reader's words, with the separator of their country, and no cell that calculates. */
import { stringify } from 'csv-stringify/sync'
import type { Context } from 'hono'
import { problemHeadings } from '../../../functions/domain/import/guess-columns.ts'
import { wrongRows } from '../../../functions/flow/import-errors.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { hrImport } from '../../texts/hr-import.ts'
import { hrImportColumns } from '../../texts/hr-import-columns.ts'
import { importProblems } from '../../texts/import-problems.ts'
import type { HrReader } from '../door.ts'
import { notThere } from '../frame.tsx'
import { problemWords } from './problem-words.ts'

const separators: Record<Language, string> = { sv: ';', nb: ';', en: ',' }
const headingOf: Record<Language, string> = {
  sv: problemHeadings[0] ?? '',
  nb: problemHeadings[1] ?? '',
  en: problemHeadings[2] ?? '',
}

export const errorFile = async (c: Context<App>, _reader: HrReader) => {
  const { language, ports } = c.var
  const wrong = await wrongRows(ports, c.req.param('import') ?? '')
  if (!wrong || wrong.rows.length === 0) {
    const words = hrImport[language]
    return notThere(c, { title: words.goneTitle, text: words.gone })
  }
  const width = wrong.headings.length
  const { columns } = importProblems[language]
  const rows = wrong.rows.map(({ cells, problems }) => [
    ...Array.from({ length: Math.max(width, cells.length) }, (_, index) => cells[index] ?? ''),
    problems
      .filter(({ severity }) => severity === 'wrong')
      .map((problem) => (problem.column ? `${columns[problem.column]}: ` : '') + problemWords(problem, language))
      .join(' '),
  ])
  const table = [[...wrong.headings, headingOf[language]], ...rows].map((row) => row.map(safe))
  return c.body(stringify(table, { bom: true, delimiter: separators[language], record_delimiter: '\r\n' }), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${hrImportColumns[language].fileName}.csv"`,
  })
}

/** A spreadsheet calculates what begins so (OWASP, CSV injection); the import takes the apostrophe away again. */
const safe = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
