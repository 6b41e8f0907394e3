/**
 * What each side last said of a line of the plan, as the head knows it: enough to know whom to remind and of what, without a word anyone wrote.
 * Said in a follow-up or between two of them, it is the same word.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type LineStatus, lineStatusNames } from './templates/check-in.ts'
import { keysOf } from './templates/keys.ts'

type Side = 'employee' | 'manager'

/** A line as the head keeps it: whose it is, and by when. */
export const lineOnHead = z.object({
  id: z.string(),
  who: z.enum(['employee', 'manager', 'both']),
  /** Local date, or none. */
  by: z.string().optional(),
})
export type LineOnHead = z.infer<typeof lineOnHead>

const word = z.object({ status: z.enum(keysOf(lineStatusNames)), at: z.number() })

/** By the id of the line. */
export const lineWords = z.record(z.string(), z.object({ employee: word.optional(), manager: word.optional() }))
export type LineWords = z.infer<typeof lineWords>

/** The latest word counts. */
export const withWords = (
  words: LineWords | undefined,
  by: Side,
  said: { line: string; status: LineStatus }[],
  at: Instant,
): LineWords => {
  const next: LineWords = { ...words }
  for (const { line, status } of said) next[line] = { ...next[line], [by]: { status, at } }
  return next
}

/** Done or no longer relevant, in that side's own words. */
export const isResolvedBy = (words: LineWords | undefined, line: string, side: Side): boolean => {
  const status = words?.[line]?.[side]?.status
  return status === 'done' || status === 'noLongerRelevant'
}

/** Whose a line is, as the head keeps it. */
export const onHead = ({ id, who, by }: LineOnHead): LineOnHead => ({ id, who, ...(by !== undefined && { by }) })
