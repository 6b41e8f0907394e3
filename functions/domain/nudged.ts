/** What a talk, a person and a cycle keep of HR's reminders; who is reminded is decided in `nudge.ts` and `nudging.ts`. */
import * as z from 'zod'
import { round } from './round.ts'

const nudge = z.object({
  n: z.number(),
  /** Which time of the cycle's. */
  run: z.number(),
  at: z.number(),
  /** Only to prepare: named on no page of HR's. */
  quiet: z.boolean().optional(),
})

export const nudgesOfTalk = z.array(nudge).optional()
export const nudgesOfPerson = z.array(nudge.extend({ cycle: z.string(), unit: z.string().optional() })).optional()

/** `mails`: as many as HR was told. `unit`: of the one from HR, if they have one. */
export const nudgesOfCycle = z
  .array(z.object({ run: z.number(), at: z.number(), by: z.string(), mails: z.number(), unit: z.string().optional() }))
  .optional()

/** How far the latest has come; without a shard all talks have been reached. */
export const nudging = round.optional()
