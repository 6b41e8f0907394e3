/** What HR decides about a cycle (PRODUCT.md step 1): template and purpose, dates, follow-ups and units. */
import * as z from 'zod'
import { isStandardTemplate } from './templates/asked.ts'
import { questionsFor, type Role, templates } from './templates/templates.ts'

export const cycleSettings = z.object({
  name: z.string(),
  /** Local dates, inclusive. The talks are to be held between them. */
  from: z.string(),
  to: z.string(),
  /** A standard template, or `m_…` for one of the organisation's own. */
  template: z.union([z.enum(['forward', 'wholePerson', 'lookingBack']), z.string().regex(/^m_[0-9a-z]{16}$/)]),
  templateVersion: z.number(),
  /** Stated first, on form and mail; picks the questions (R3). */
  purposes: z.array(
    z.enum(['goals', 'competence', 'relation', 'needs', 'proposals', 'wellBeing', 'motivation', 'development']),
  ),
  /** The manager answers QA too, in its second wording. */
  managerAnswersA: z.boolean(),
  wording: z.enum(['continue', 'right']),
  /** Local dates of the timeline. */
  invitationOn: z.string(),
  /** When preparation starts for a talk that is not booked. */
  preparationOn: z.string(),
  bookedBy: z.string(),
  /** Local date from which talks may be: the salary talks are over then (R6). No day of the timeline is before it. */
  afterSalaryTalks: z.string().optional(),
  /** Months after the talk at which follow-ups are suggested. */
  followUpMonths: z.array(z.number()),
  /** 'This is how we work here', in the invitation; as HR wrote it. */
  culture: z.string(),
  /** What the organisation said after the last cycle that it would change; in the invitation, as HR wrote it. */
  promise: z.string().optional(),
  /** The organisation's goals in HR's words, shown beside the questions (R10). */
  goals: z.array(z.string()).optional(),
  /** Units whose people take part; empty for all. */
  units: z.array(z.string()),
})
export type CycleSettings = z.infer<typeof cycleSettings>

/**
 * Whether a side is asked other questions. The same ones in another order are the same. Of an organisation's own template only its version and
 * the purposes can be compared here, which choose among its questions.
 */
export const asksOther = (before: CycleSettings, after: CycleSettings, role: Role): boolean =>
  asked(before, role) !== asked(after, role)

const asked = (settings: CycleSettings, role: Role): string => {
  const { template, templateVersion, purposes, managerAnswersA, wording } = settings
  const choice = role === 'manager' ? { managerAnswersA, wording } : {}
  if (!isStandardTemplate(template)) return JSON.stringify([template, templateVersion, [...purposes].sort(), choice])
  const questions = questionsFor(templates[template], role, { purposes, managerAnswersA, wording })
  return JSON.stringify([questions.map(({ id }) => id).sort(), choice])
}
