/** What a manager types to book many talks: what holds for all of them, how to suggest times, and a time for each. */
import { longestMeetingMinutes } from '../../../functions/domain/booking.ts'
import type { SlotWish } from '../../../functions/domain/slots.ts'
import { at, minute, parseDate, parseTime } from '../../../functions/domain/time.ts'
import type { Instant, Language } from '../../../functions/ports.ts'
import { placeCharacters } from '../../meeting/form.ts'
import type { FieldError } from '../../page.tsx'
import { common } from '../../texts/common.ts'
import { meeting } from '../../texts/meeting.ts'
import { teamBook } from '../../texts/team-book.ts'

/** As typed. */
export type BookFields = {
  minutes: string
  place: string
  firstDay: string
  from: string
  to: string
  pause: string
}

export type RowFields = {
  talk: string
  ticked: boolean
  start: string
  /** What the service put there last: as long as it stands, another suggestion may replace it. */
  suggested: string
  /** The sequence that the form showed. */
  sequence: number
}

const longestPause = 240

export type Shared = { minutes: number; place: string }

export const parseShared = (typed: BookFields, language: Language): Shared | { errors: FieldError[] } => {
  const minutes = wholeNumber(typed.minutes)
  const place = typed.place.trim()
  const errors: FieldError[] = []
  if (minutes === undefined || minutes < 1 || minutes > longestMeetingMinutes)
    errors.push({ field: 'minutes', message: meeting[language].minutesWrong(longestMeetingMinutes) })
  if (place.length > placeCharacters)
    errors.push({ field: 'place', message: common[language].tooLong(place.length, placeCharacters) })
  return errors.length > 0 || minutes === undefined ? { errors } : { minutes, place }
}

export const parseSlotWish = (
  typed: BookFields,
  { minutes }: Shared,
  zone: string,
  language: Language,
): SlotWish | { errors: FieldError[] } => {
  const words = teamBook[language].errors
  const firstDay = parseDate(typed.firstDay)
  const from = parseTime(typed.from)
  const to = parseTime(typed.to)
  const pause = wholeNumber(typed.pause)
  const errors: FieldError[] = []
  if (firstDay === undefined) errors.push({ field: 'firstDay', message: words.firstDay })
  if (from === undefined) errors.push({ field: 'from', message: words.from })
  const fits =
    firstDay !== undefined &&
    from !== undefined &&
    to !== undefined &&
    at(firstDay, to, zone) - at(firstDay, from, zone) >= minutes * minute
  if (to === undefined || (from !== undefined && firstDay !== undefined && !fits))
    errors.push({ field: 'to', message: words.to })
  if (pause === undefined || pause > longestPause) errors.push({ field: 'pause', message: words.pause })
  if (firstDay === undefined || from === undefined || to === undefined || pause === undefined || errors.length > 0)
    return { errors }
  return { firstDay, from, to, minutes, pause }
}

/** `2026-10-08T13:00` as browsers send it, and the same with a space as people type it. */
export const parseStart = (text: string, zone: string): Instant | undefined => {
  const [date = '', time = '', ...rest] = text.trim().split(/[T\s]+/)
  const day = parseDate(date)
  const clock = parseTime(time)
  return day === undefined || clock === undefined || rest.length > 0 ? undefined : at(day, clock, zone)
}

const wholeNumber = (text: string): number | undefined =>
  /^\s*\d{1,3}\s*$/.test(text) ? Number(text.trim()) : undefined
