/** Names, dates and lists as they stand in a sentence of a mail. */
import type { Meeting } from '../../functions/domain/mails/mail.ts'
import { inWords, isoWeek, localDate, timeInWords } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'

const longestName = 20

/** What colleagues call each other. Never empty, and short enough for a subject. */
export function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/)
  return shortened(first, longestName)
}

/** Both first names, or more of both names if the first are the same. */
export function bothNames(one: string, other: string): [string, string] {
  const first: [string, string] = [firstName(one), firstName(other)]
  return first[0] === first[1] ? [shortened(one, 18), shortened(other, 18)] : first
}

/** Whole if it fits, otherwise cut by what a reader sees as one character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** `torsdag 12 november` */
export function dayWords(date: string, language: Language): string {
  return inWords(date, language, { weekday: true })
}

/** `31 mars 2027`: for plans, which live longer than the year they were made in. */
export function dateWords(date: string, language: Language): string {
  return inWords(date, language, { year: true })
}

/** `torsdag 12 november kl. 14.00–15.00, vecka 46` */
export function meetingWords({ start, end }: Meeting, zone: string, language: Language): string {
  const date = localDate(start, zone)
  const from = timeInWords(start, zone, language)
  const to = timeInWords(end, zone, language).replace('kl. ', '')
  const comma = language === 'en' ? ',' : ''
  return `${dayWords(date, language)}${comma} ${from}–${to}, ${weekNames[language]} ${isoWeek(date).week}`
}

/** `mål, kompetens och behov` */
export function joined(items: string[], language: Language): string {
  return lists[language].format(items)
}

const weekNames: Record<Language, string> = { sv: 'vecka', nb: 'uke', en: 'week' }
const lists: Record<Language, Intl.ListFormat> = {
  sv: new Intl.ListFormat('sv-SE'),
  nb: new Intl.ListFormat('nb-NO'),
  en: new Intl.ListFormat('en-GB'),
}
const graphemes = new Intl.Segmenter()
