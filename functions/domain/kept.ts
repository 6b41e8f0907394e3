/** The three kinds of words that the organisation decides how long to keep, and what the talk remembers of each when it is deleted. */
import * as z from 'zod'

/** Private notes and self-check · answers, drafts and topics · plan, follow-ups and what was said of them. */
export const kept = ['notes', 'preparation', 'plan'] as const
export type Kept = (typeof kept)[number]

/** On the head: when each was deleted. */
export const retained = z.object({
  notes: z.number().optional(),
  preparation: z.number().optional(),
  plan: z.number().optional(),
  /** The talk is about to go, and its status stands among those of its cycle that are gone. */
  counted: z.number().optional(),
  /** HR holds the deletion of what this employee's talks keep: not asked again before then. */
  heldUntil: z.number().optional(),
})
