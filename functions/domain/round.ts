/**
 * How a cycle goes through all its talks: page by page, each a step of its own timetable, so that a crash resumes where it stood. Reached after
 * a change, reminded, or taken back with a launch that was stopped.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'

/** How far it has come; without a shard all talks have been reached. `page` rises over every time. */
export const round = z.object({
  page: z.number(),
  at: z.number(),
  shard: z.number().optional(),
  after: z.string().optional(),
})
export type Round = z.infer<typeof round>

/** What one page came to; the flow goes through its talks. */
export type RoundPage = { shard: number; after?: string; finished: boolean }

export const isGoing = (present: Round | undefined): present is Round => present?.shard !== undefined

/** From the first talk on; where an earlier round stood is of no use any more. */
export const nextRound = (before: Round | undefined, at: Instant): Round => ({
  page: (before?.page ?? 0) + 1,
  at,
  shard: 0,
})

/** A page that is said twice, or of an earlier round, comes to nothing. */
export const afterRoundPage = (
  present: Round | undefined,
  page: number,
  { shard, after, finished }: RoundPage,
): Round | undefined => {
  if (!isGoing(present) || present.page !== page) return present
  const next = { page: page + 1, at: present.at }
  return finished ? next : { ...next, shard, after }
}
