/** What the manager types to set a time, and what each answer to *did you talk* may be. */
import * as z from 'zod'
import { heldAnswer, longestMeetingMinutes } from '../../functions/domain/booking.ts'
import { at, minute, parseDate, parseTime } from '../../functions/domain/time.ts'
import type { Instant, Language } from '../../functions/ports.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { meeting } from '../texts/meeting.ts'

export const placeCharacters = 200

/** As typed. */
export type BookingFields = { date: string; start: string; minutes: string; place: string }

type Parsed = { ok: true; start: Instant; end: Instant; place: string } | { ok: false; errors: FieldError[] }

/** Dates and times are in the organisation's zone. */
export const parseBooking = (typed: BookingFields, zone: string, language: Language): Parsed => {
  const words = meeting[language]
  const schema = z.object({
    date: read(parseDate, words.dateMissing),
    start: read(parseTime, words.startMissing),
    minutes: z
      .string()
      .regex(/^\s*\d{1,3}\s*$/, words.minutesWrong(longestMeetingMinutes))
      .transform(Number)
      .refine((minutes) => minutes > 0 && minutes <= longestMeetingMinutes, words.minutesWrong(longestMeetingMinutes)),
    place: z.string().transform((place) => place.trim()),
  })
  const parsed = schema.safeParse(typed)
  const errors = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }))
  const { length } = typed.place.trim()
  if (length > placeCharacters)
    errors.push({ field: 'place', message: common[language].tooLong(length, placeCharacters) })
  if (!parsed.success || errors.length > 0) return { ok: false, errors }
  const { date, start, minutes, place } = parsed.data
  const begins = at(date, start, zone)
  return { ok: true, start: begins, end: begins + minutes * minute, place }
}

/** One of the times that an employee proposes, as typed. */
export type ProposalFields = { date: string; start: string }

/** Rows without a word are left out; a row with one of the two wants the other. */
export const parseProposals = (
  rows: ProposalFields[],
  zone: string,
  language: Language,
): { starts: Instant[]; errors: FieldError[] } => {
  const words = meeting[language]
  const starts: Instant[] = []
  const errors: FieldError[] = []
  for (const [index, row] of rows.entries()) {
    if (row.date.trim() === '' && row.start.trim() === '') continue
    const date = parseDate(row.date)
    const start = parseTime(row.start)
    if (date === undefined) errors.push({ field: `date${index + 1}`, message: words.dateMissing })
    if (start === undefined) errors.push({ field: `start${index + 1}`, message: words.startMissing })
    if (date === undefined || start === undefined) continue
    const instant = at(date, start, zone)
    if (!starts.includes(instant)) starts.push(instant)
  }
  return { starts, errors }
}

/** The day of an unbooked talk: none, or a date. */
export const parseDay = (text: string): { on?: string } | undefined => {
  if (text.trim() === '') return {}
  const on = parseDate(text)
  return on === undefined ? undefined : { on }
}

export const parseHeld = (text: string | undefined) => heldAnswer.safeParse(text).data

/** A string that `parse` understands. */
const read = (parse: (text: string) => string | undefined, message: string) =>
  z.string().transform((text, context) => {
    const found = parse(text)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
