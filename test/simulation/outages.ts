/**
 * Days on which for six hours nothing answers: a few times a year everything at once (table, timers, queues, mail service), the mail service
 * alone, or the table alone, in working hours or over their edge. What is owed then is owed once it is over, and nothing goes twice.
 */
import type { Calendar } from '../../functions/domain/calendar.ts'
import { firstWorkingDayOnOrAfter } from '../../functions/domain/calendar.ts'
import { addDays, at, hour, localDate } from '../../functions/domain/time.ts'
import type { Instant, Random } from '../../functions/ports.ts'

type What = 'everything' | 'mailer' | 'table'

export type Outage = { what: What; from: Instant; to: Instant }

export type Outages = {
  all: Outage[]
  /** Whether this call has nobody to answer it. */
  isDown(call: string, now: Instant): boolean
  /** When pages answer again, while they do not. */
  pagesBackAt(now: Instant): Instant | undefined
}

const lasts = 6 * hour

export const noOutages: Outages = { all: [], isDown: () => false, pagesBackAt: () => undefined }

/** In each half of a year in which talks are prepared and held, at places that the seed decides. */
export const createOutages = (random: Random, start: Instant, end: Instant, calendar: Calendar): Outages => {
  const all: Outage[] = []
  const kinds: What[] = ['everything', 'mailer', 'table', 'everything']
  for (let from = localDate(start, calendar.zone), round = 0; at(from, '00:00', calendar.zone) < end; round++) {
    // When all are asked to prepare, and between their meetings and plans; again in autumn.
    for (const [kind, [day, within]] of [
      [22, 2],
      [45, 25],
      [239, 2],
      [265, 40],
    ].entries()) {
      const days = (day as number) + Math.floor(random.fraction() * (within as number))
      const date = firstWorkingDayOnOrAfter(addDays(from, days), calendar)
      const opens = at(
        date,
        (['06:30', '08:30', '10:00', '14:00'] as const)[Math.floor(random.fraction() * 4)] ?? '',
        calendar.zone,
      )
      if (opens + lasts < end) all.push({ what: kinds[(kind + round) % 4] as What, from: opens, to: opens + lasts })
    }
    from = addDays(from, 365)
  }
  const during = (now: Instant) => all.find(({ from, to }) => now >= from && now < to)
  return {
    all,
    isDown: (call, now) => {
      const outage = during(now)
      return outage !== undefined && (outage.what === 'everything' || call.startsWith(`${outage.what}.`))
    },
    pagesBackAt: (now) => {
      const outage = during(now)
      return outage?.what === 'mailer' ? undefined : outage?.to
    },
  }
}

/** The pieces of a time in which nothing was down, without an hour after each outage: until the hourly sweep has been round. */
export const withoutOutages = (from: Instant, to: Instant, { all }: Outages): [Instant, Instant][] => {
  const pieces: [Instant, Instant][] = []
  let begins = from
  for (const outage of all) {
    if (outage.to + hour <= begins || outage.from >= to) continue
    if (outage.from > begins) pieces.push([begins, outage.from])
    begins = outage.to + hour
  }
  return begins < to ? [...pieces, [begins, to]] : pieces
}

/** What was said before an outage need not be known everywhere until some time after it. */
export const saidBy = (moment: Instant, spread: number, { all }: Outages): Instant => {
  const outage = all.find(({ from, to }) => moment > from && moment - spread < to + hour)
  return Math.min(moment, outage?.from ?? moment) - spread
}
