/** The date of return, as typed: a day after today and within two years. */
import { addMonths, type PlainDate, parseDate } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'
import { away } from '../texts/away.ts'

const longestMonths = 24

export const parseReturn = (
  typed: string,
  today: PlainDate,
  language: Language,
): { until: PlainDate } | { error: string } => {
  const words = away[language]
  const until = parseDate(typed)
  if (until === undefined) return { error: words.dateMissing }
  if (until <= today) return { error: words.dateOver }
  return until > addMonths(today, longestMonths) ? { error: words.dateFar } : { until }
}
