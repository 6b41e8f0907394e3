/** Dates and lists as they stand in a sentence of a mail. */
import type { Meeting } from '../../functions/domain/mails/mail.ts'
import { inWords, isoWeek, localDate, timeInWords } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'

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
