/**
 * Whose words stand where. Every manager that a talk has had writes under a hand of their own, and the head alone says which hand is the
 * present one: in the same write in which someone else takes over, the words of the one before are out of everyone's view.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type AddressGuards, guardedHand } from './address-guard.ts'

const endedMeeting = z.object({ start: z.number(), end: z.number(), place: z.string(), sequence: z.number() })

export const formerManager = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(['sv', 'nb', 'en']),
  /** In the names of parts: `answers#<hand>`, `draft#<hand>#…`, `private#<hand>`. Only this person's access request gets them. */
  hand: z.string(),
  until: z.number(),
  /** How many topics had been proposed by then, and which plan version was the latest. */
  topics: z.number(),
  plan: z.number(),
  /** Sent answers went back to the employee. */
  returned: z.boolean(),
  /** A meeting ahead that was mailed and ended with this; its own cancellation goes to the former manager too. */
  cancelled: endedMeeting.optional(),
  /** The same of a meeting about the plan, with the sequence that its calendar entry began with. */
  checkIn: endedMeeting.extend({ from: z.number() }).optional(),
})
export type FormerManager = z.infer<typeof formerManager>

export type Handed = {
  hand?: string
  guards?: AddressGuards
  former?: FormerManager[]
  people: { manager: { id: string; name: string } }
}

export const firstHand = 'manager'

/** What a side's own parts are named by: another hand for each manager, and after a change of address. */
export const handOf = ({ hand, guards }: Pick<Handed, 'hand' | 'guards'>, role: 'employee' | 'manager'): string =>
  guardedHand(baseHandOf({ hand }, role), guards?.[role])

/** The same before any change of address. */
export const baseHandOf = ({ hand }: Pick<Handed, 'hand'>, role: 'employee' | 'manager'): string =>
  role === 'employee' ? role : (hand ?? firstHand)

/** The manager a talk had at a moment. */
export const managerAt = ({ former = [], people }: Handed, moment: Instant): { id: string; name: string } =>
  former.find(({ until }) => moment < until) ?? people.manager

/** By which hand the manager of a moment wrote. */
export const handAt = (talk: Handed, moment: Instant): string =>
  (talk.former ?? []).find(({ until }) => moment < until)?.hand ?? baseHandOf(talk, 'manager')

/** The latest one who is no longer this talk's manager. */
export const lastFormer = ({ former }: Pick<Handed, 'former'>): FormerManager | undefined => former?.at(-1)
