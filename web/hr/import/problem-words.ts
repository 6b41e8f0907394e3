/** A problem of an import in words: what it says, with the column by its name. */
import type { Problem } from '../../../functions/domain/import/check.ts'
import type { Language } from '../../../functions/ports.ts'
import { importProblems } from '../../texts/import-problems.ts'

export const problemWords = ({ code, column, details }: Problem, language: Language): string => {
  const { columns, problems } = importProblems[language]
  return problems[code](details ?? {}, column ? columns[column] : '')
}
