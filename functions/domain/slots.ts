/**
 * Times for several talks that one manager books together (PRODUCT.md step 2): which are free, and what would overlap. Only suggestions and
 * warnings; each talk is then booked by its own command, with that command's refusals.
 */
import type { Instant } from '../ports.ts'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, at, minute, type PlainDate } from './time.ts'

export type Slot = { start: Instant; end: Instant }

/** Local times; whole minutes. */
export type SlotWish = { firstDay: PlainDate; from: string; to: string; minutes: number; pause: number }

/** Someone to find a time for, who is away until a local date. */
export type Awaited = { talk: string; awayUntil?: PlainDate }

/** Further ahead than this nobody plans their talks in one go. */
const daysSearched = 120

export const overlap = (one: Slot, other: Slot): boolean => one.start < other.end && other.start < one.end

/** A free beginning for each, in their order, on working days; one who finds none is left out. */
export const suggestStarts = (
  awaited: Awaited[],
  wish: SlotWish,
  taken: Slot[],
  calendar: Calendar,
  now: Instant,
): Map<string, Instant> => {
  const found = new Map<string, Instant>()
  const waiting = [...awaited]
  for (let days = 0; days < daysSearched && waiting.length > 0; days++) {
    const date = addDays(wish.firstDay, days)
    if (!isWorkingDay(date, calendar)) continue
    for (const start of startsOn(date, wish, calendar)) {
      const slot = { start, end: start + wish.minutes * minute }
      if (start <= now || taken.some((one) => overlap(padded(one, wish.pause), slot))) continue
      const next = waiting.findIndex(({ awayUntil }) => awayUntil === undefined || awayUntil <= date)
      const [one] = next < 0 ? [] : waiting.splice(next, 1)
      if (one) found.set(one.talk, start)
    }
  }
  return found
}

const startsOn = (date: PlainDate, { from, to, minutes, pause }: SlotWish, { zone }: Calendar): Instant[] => {
  const last = at(date, to, zone) - minutes * minute
  const starts: Instant[] = []
  for (let start = at(date, from, zone); start <= last; start += (minutes + pause) * minute) starts.push(start)
  return starts
}

const padded = ({ start, end }: Slot, pause: number): Slot => ({
  start: start - pause * minute,
  end: end + pause * minute,
})
