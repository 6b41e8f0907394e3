/** A meeting and a moment as they stand in a sentence of a page. */

import type { TalkView } from '../../functions/domain/talk-view.ts'
import { inWords, isoWeek, localDate, timeInWords } from '../../functions/domain/time.ts'
import type { Instant, Language } from '../../functions/ports.ts'
import { meeting } from '../texts/meeting.ts'
import { salaryTalks } from '../texts/salary-talks.ts'
import { talk } from '../texts/talk.ts'

/** `torsdag 12 november kl. 14.00–15.00, vecka 46` */
export const meetingInWords = (
  { start, end }: { start: Instant; end: Instant },
  zone: string,
  language: Language,
): string => {
  const date = localDate(start, zone)
  const until = timeInWords(end, zone, language).replace('kl. ', '')
  return `${momentInWords(start, zone, language)}–${until}, ${meeting[language].week} ${isoWeek(date).week}`
}

/** `torsdag 12 november kl. 14.30` */
export const momentInWords = (instant: Instant, zone: string, language: Language): string => {
  const day = inWords(localDate(instant, zone), language, { weekday: true })
  return `${day}${language === 'en' ? ',' : ''} ${timeInWords(instant, zone, language)}`
}

/** `12 november 2026`: for plans, which live longer than the year they were made in. */
export const dateInWords = (date: string, language: Language): string => inWords(date, language, { year: true })

export const dayOf = (instant: Instant, zone: string, language: Language): string =>
  dateInWords(localDate(instant, zone), language)

/** What is said while nothing is booked: by when, and once that day has passed, what one can do. `today` is local. */
export const noMeetingInWords = (view: TalkView, today: string, language: Language): string => {
  const { afterSalaryTalks } = view.cycle
  const first = afterSalaryTalks && salaryTalks[language].meeting(inWords(afterSalaryTalks, language))
  return [byWhen(view, today, language), first].filter(Boolean).join(' ')
}

const byWhen = (view: TalkView, today: string, language: Language): string => {
  const words = talk[language]
  const by = inWords(view.cycle.bookedBy, language, { weekday: true })
  if (view.role === 'manager') return today > view.cycle.bookedBy ? words.noMeetingLate : words.noMeetingManager(by)
  return view.mayBook ? words.noMeetingMayBook(view.manager.name) : words.noMeeting(view.manager.name, by)
}
