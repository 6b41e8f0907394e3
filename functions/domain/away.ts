/**
 * Away until a date, without a reason (PRODUCT.md, 'Away'): no mails before it but what one asks for, nothing is owed or late, and on the day
 * of return the preparation begins anew with full lead time. An absence that is over stays on the talk, as the day from which its timeline counts.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { at, laterOf, type PlainDate } from './time.ts'

export const away = z.object({
  /** Local dates of return. */
  employee: z.string().optional(),
  manager: z.string().optional(),
  /** How often the employee's preparation began anew after its questions had gone out: they come once more, under another n. */
  restarts: z.number().optional(),
})
export type Away = z.infer<typeof away>

type Side = 'employee' | 'manager'

export const isAway = (present: Away | undefined, side: Side, today: PlainDate): boolean =>
  (present?.[side] ?? '') > today

/** The day of return of someone who is away today. */
export const awayOf = (talk: { away?: Away }, side: Side, today: PlainDate): { awayUntil?: PlainDate } =>
  isAway(talk.away, side, today) ? { awayUntil: talk.away?.[side] } : {}

/** The same of a person. */
export const awayUntil = (details: { awayUntil?: PlainDate }, today: PlainDate): PlainDate | undefined =>
  (details.awayUntil ?? '') > today ? details.awayUntil : undefined

/**
 * The status of a talk as its cycle's index has it: with the employee's day of return, since that day comes without a write. Whoever counts
 * compares it with today.
 */
export const withAway = (status: string, until: PlainDate | undefined): string =>
  until === undefined ? status : `${status} ${until}`

/** On which day a talk's timeline starts: the cycle's, or the employee's return. */
export const beginsOn = ({ begins, away: present }: { begins: PlainDate; away?: Away }): PlainDate =>
  laterOf(begins, present?.employee ?? '')

/** A follow-up waits until both are there. */
export const whenBothAreThere = (date: PlainDate, present: Away | undefined): PlainDate =>
  [present?.employee ?? '', present?.manager ?? ''].reduce(laterOf, date)

/** From when something that waits for a word of either can be late: not before both are there. */
export const bothThereFrom = (since: Instant, present: Away | undefined, zone: string): Instant =>
  [present?.employee, present?.manager].reduce(
    (latest, date) => (date === undefined ? latest : Math.max(latest, at(date, '00:00', zone))),
    since,
  )
