/** The wrong rows as a file that Excel opens, in the reader's words. */
import type { Context } from 'hono'
import { problemHeadings } from '../../../functions/domain/import/guess-columns.ts'
import { wrongRows } from '../../../functions/flow/import-errors.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { hrImport } from '../../texts/hr-import.ts'
import { hrImportColumns } from '../../texts/hr-import-columns.ts'
import { importProblems } from '../../texts/import-problems.ts'
import { csvFile } from '../csv.ts'
import type { HrReader } from '../door.ts'
import { notThere } from '../frame.tsx'
import { problemWords } from './problem-words.ts'

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
  return csvFile(c, `${hrImportColumns[language].fileName}.csv`, [[...wrong.headings, headingOf[language]], ...rows])
}
