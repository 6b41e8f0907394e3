/**
 * When the service may start a mail: working days of the chosen countries, 08:00 to 17:00 in the organisation's zone. The
 * timetable counts its days here, and `wake` asks here when the next window opens.
 */
import { Temporal } from 'temporal-polyfill'
import { addDays, at, hour, type Instant, localDate, localTime, type PlainDate, weekday } from './time.ts'

export type Country = 'SE' | 'NO'

export type Calendar = {
  /** IANA zone, `Europe/Stockholm`. */
  zone: string
  /** A day off in any of them is no working day. */
  countries: Country[]
  /** Both days included. */
  quietWeeks: { from: PlainDate; to: PlainDate }[]
}

const opens = '08:00'
const closes = '17:00'
const window = 9 * hour

/** Longer than any summer: past this the quiet weeks have no end, and that is a mistake in the configuration. */
const longestPauseDays = 400

/** Whether the service may start mails now. */
export function inWindow(instant: Instant, calendar: Calendar): boolean {
  const time = localTime(instant, calendar.zone)
  return time >= opens && time < closes && isWorkingDay(localDate(instant, calendar.zone), calendar)
}

/** The instant itself when it is in the window, else when the next window opens and `delay` ms later, so that not all go at once. */
export function nextOpening(instant: Instant, calendar: Calendar, delay = 0): Instant {
  if (delay < 0 || delay >= window) throw new RangeError('A delay keeps within the window')
  if (inWindow(instant, calendar)) return instant
  const today = localDate(instant, calendar.zone)
  const openedToday = localTime(instant, calendar.zone) >= opens
  const next = firstWorkingDayOnOrAfter(openedToday ? addDays(today, 1) : today, calendar)
  return at(next, opens, calendar.zone) + delay
}

/** Milliseconds below `spread`, always the same for the same id: FNV-1a over its characters. */
export function jitter(id: string, spread: number): number {
  if (spread <= 0) return 0
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % spread
}

/** `days` working days later, or earlier when negative; 0 is the day itself or the first working day after it. */
export function addWorkingDays(date: PlainDate, days: number, calendar: Calendar): PlainDate {
  if (days === 0) return firstWorkingDayOnOrAfter(date, calendar)
  const step = days > 0 ? 1 : -1
  let reached = date
  for (let counted = 0; counted < Math.abs(days); counted++)
    reached = workingDayFrom(addDays(reached, step), step, calendar)
  return reached
}

/**
 * How many working days come after `from` up to and including `to`, so that `addWorkingDays(from, n)` is n away; negative
 * when `to` is earlier.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: Calendar): number {
  const step = from <= to ? 1 : -1
  let counted = 0
  for (let date = from; date !== to; ) {
    date = addDays(date, step)
    if (isWorkingDay(date, calendar)) counted += step
  }
  return counted
}

export function firstWorkingDayOnOrAfter(date: PlainDate, calendar: Calendar): PlainDate {
  return workingDayFrom(date, 1, calendar)
}

function workingDayFrom(date: PlainDate, step: 1 | -1, calendar: Calendar): PlainDate {
  let candidate = date
  for (let tried = 0; tried < longestPauseDays; tried++) {
    if (isWorkingDay(candidate, calendar)) return candidate
    candidate = addDays(candidate, step)
  }
  throw new Error(`No working day within ${longestPauseDays} days of ${date}`)
}

/** Monday to Friday, no public holiday or eve in any chosen country, and outside the quiet weeks. */
export function isWorkingDay(date: PlainDate, calendar: Calendar): boolean {
  if (weekday(date) > 5) return false
  if (calendar.countries.some((country) => daysOff(country, Number(date.slice(0, 4))).has(date))) return false
  return !calendar.quietWeeks.some(({ from, to }) => date >= from && date <= to)
}

const daysOffByYear = new Map<string, Set<PlainDate>>()

/** Public holidays of a country and a year, with the eves on which hardly anyone works there. */
export function daysOff(country: Country, year: number): ReadonlySet<PlainDate> {
  const key = `${country} ${year}`
  const known = daysOffByYear.get(key)
  if (known) return known
  const computed = new Set([...sharedDaysOff(year), ...ownDaysOff[country](year)])
  daysOffByYear.set(key, computed)
  return computed
}

/** What Sweden and Norway have in common. */
function sharedDaysOff(year: number): PlainDate[] {
  const easter = easterSunday(year)
  return [
    `${year}-01-01`,
    addDays(easter, -2), // Good Friday
    easter,
    addDays(easter, 1), // Easter Monday
    `${year}-05-01`,
    addDays(easter, 39), // Ascension Day
    addDays(easter, 49), // Whit Sunday
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
    `${year}-12-31`,
  ]
}

const ownDaysOff: Record<Country, (year: number) => PlainDate[]> = {
  /** Lag (1989:253) om allmänna helgdagar. Midsummer Eve is off here only: Norway has no Midsummer holiday for it to be the eve of. */
  SE: (year) => {
    const midsummer = saturdayFrom(`${year}-06-20`)
    return [`${year}-01-06`, `${year}-06-06`, addDays(midsummer, -1), midsummer, saturdayFrom(`${year}-10-31`)]
  },
  /** Lov om helligdager og helligdagsfred, and lov om 1 og 17 mai. */
  NO: (year) => {
    const easter = easterSunday(year)
    const maundyThursday = addDays(easter, -3)
    const whitMonday = addDays(easter, 50)
    return [maundyThursday, `${year}-05-17`, whitMonday]
  },
}

function saturdayFrom(date: PlainDate): PlainDate {
  return addDays(date, (13 - weekday(date)) % 7)
}

/** Gregorian Easter, by the anonymous algorithm (Meeus, Jones and Butcher); the one-letter names are its own. */
function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1).toString()
}
