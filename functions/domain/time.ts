/**
 * Dates and moments: where an instant of the table becomes a local day or a time on a clock, and back. Everything else in
 * the domain adds milliseconds or compares strings.
 */
import { Temporal } from 'temporal-polyfill'
import type { Instant, Language } from '../ports.ts'

export type { Instant } from '../ports.ts'

/** A day in the organisation's zone, `2026-11-12`. As text, so that earlier and later are `<` and `>`. */
export type PlainDate = string

/** Milliseconds. A day on the calendar is not always this long: use `addDays` for those. */
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** The day on the wall calendar of the zone. */
export function localDate(instant: Instant, zone: string): PlainDate {
  return zoned(instant, zone).toPlainDate().toString()
}

/** The time on the wall clock of the zone, `14:30`. */
export function localTime(instant: Instant, zone: string): string {
  return zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/**
 * The instant of a wall clock time. One that is skipped in spring is an hour later, one that comes twice in autumn is the
 * first.
 */
export function at(date: PlainDate, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(midnightUtc(date) + days * day)
}

/** The first moment after that day. */
export function endOf(date: PlainDate, zone: string): Instant {
  return at(addDays(date, 1), '00:00', zone)
}

export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}

/** The same day of another month, or its last day when that month is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** Week by ISO 8601, as Swedes and Norwegians count; its year differs from the date's around New Year. */
export function isoWeek(date: PlainDate): { year: number; week: number } {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date)
  if (yearOfWeek === undefined || weekOfYear === undefined) throw new Error('The ISO calendar has weeks')
  return { year: yearOfWeek, week: weekOfYear }
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): Weekday {
  return (((new Date(midnightUtc(date)).getUTCDay() + 6) % 7) + 1) as Weekday
}

const dateShapes = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\s?[./]\s?(?<month>\d{1,2})\s?[./]\s?(?<year>\d{4})$/,
]

/** A date as people and spreadsheets in Sweden, Norway and Britain write it: the year first, or the day first. */
export function parseDate(text: string): PlainDate | undefined {
  for (const shape of dateShapes) {
    const parts = shape.exec(text.trim())?.groups
    if (parts) return existingDate(Number(parts.year), Number(parts.month), Number(parts.day))
  }
  return undefined
}

function existingDate(year: number, month: number, dayOfMonth: number): PlainDate | undefined {
  const utc = new Date(Date.UTC(year, month - 1, dayOfMonth))
  // Date.UTC carries 31 February over to March, and takes years below 100 to be in the twentieth century.
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1
  return exists ? dateOf(utc.getTime()) : undefined
}

/** A time as people and browsers write it, `9`, `9.30`, `kl. 14:30`, `1430` or `14:30:00`, as `HH:MM`. */
export function parseTime(text: string): string | undefined {
  const parts = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?|(\d{2}))?$/i.exec(text.trim())
  if (!parts) return undefined
  const hours = Number(parts[1])
  const minutes = Number(parts[2] ?? parts[3] ?? 0)
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** `12 november`, and when asked for the weekday before it and the year after it. */
export function inWords(
  date: PlainDate,
  language: Language,
  { weekday: withWeekday = false, year: withYear = false }: { weekday?: boolean; year?: boolean } = {},
): string {
  const utc = new Date(midnightUtc(date))
  const words = formatter(language, { day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) }).format(utc)
  // Joined here since British English puts a comma after the weekday in some versions of the world's locale data.
  return withWeekday ? `${formatter(language, { weekday: 'long' }).format(utc)} ${words}` : words
}

/** `kl. 14.30` in Swedish and Norwegian, `14:30` in English. */
export function timeInWords(instant: Instant, zone: string, language: Language): string {
  const time = localTime(instant, zone)
  return language === 'en' ? time : `kl. ${time.replace(':', '.')}`
}

const locales = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' } satisfies Record<Language, string>
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making one takes about as long as a thousand uses of it. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(options).join(' ')}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

/** Days are counted in UTC, where each is as long as the next: working days are counted by the thousand, and this is ten times as fast. */
function midnightUtc(date: PlainDate): number {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(midnight)) throw new RangeError('Not a date')
  return midnight
}

function dateOf(utc: number): PlainDate {
  return new Date(utc).toISOString().slice(0, 10)
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
}
