/**
 * The plan of a talk (PRODUCT.md step 6): proposed by either, in force when both have confirmed the same version. A comment sends it back;
 * a later change is a new version that leaves the agreed one in force until both confirm again.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type FollowUp, followUpsFor } from './follow-up.ts'
import { keysOf } from './templates/keys.ts'
import { competenceKindNames, planKindNames } from './templates/plan-kinds.ts'
import { type Decision, refuse } from './workflow.ts'

const role = z.enum(['employee', 'manager'])

export const planLine = z.object({
  /** Stays with the line through every version, follow-up and into the next talk. */
  id: z.string(),
  kind: z.enum(keysOf(planKindNames)),
  /** For kind `competence`. */
  competence: z.enum(keysOf(competenceKindNames)).optional(),
  what: z.string(),
  who: z.enum(['employee', 'manager', 'both']),
  /** Local date, or none. */
  by: z.string().optional(),
  /** How we will notice. */
  notice: z.string().optional(),
  steps: z.array(z.string()).optional(),
  /** Came along from an earlier plan. */
  carried: z.boolean().optional(),
})
export type PlanLine = z.infer<typeof planLine>

export const planContent = z.object({
  /** What mattered most: up to three lines that both can edit. */
  mattered: z.array(z.string()),
  lines: z.array(planLine),
  /** Local dates of the follow-ups, in order. */
  followUps: z.array(z.string()),
})
export type PlanContent = z.infer<typeof planContent>

/** Part `plan#0003`: one version, written once. */
export const planVersion = planContent.extend({ version: z.number(), by: role, at: z.number() })
export type PlanVersion = z.infer<typeof planVersion>

/** Part `comment#0003`: the words with which that version was sent back. */
export const planComment = z.object({ by: role, text: z.string(), at: z.number() })
export type PlanComment = z.infer<typeof planComment>

/** Part `plandraft#<role>`: not yet proposed, seen by its author alone. */
export const planDraft = planContent.extend({ basedOn: z.number(), at: z.number() })
export type PlanDraft = z.infer<typeof planDraft>

export const plan = z.object({
  /** The latest version that was proposed; 0 before the first. */
  version: z.number(),
  proposedBy: role.optional(),
  proposedAt: z.number().optional(),
  /** Who has confirmed the latest version, and when. */
  confirmed: z.object({ employee: z.number().optional(), manager: z.number().optional() }),
  returned: z.object({ by: role, at: z.number() }).optional(),
  /** The version in force. */
  agreed: z.object({ version: z.number(), at: z.number() }).optional(),
  /** Follow-up dates of the latest version. */
  followUps: z.array(z.string()),
})
export type Plan = z.infer<typeof plan>

export const noPlan: Plan = { version: 0, confirmed: {}, followUps: [] }

export const linesPerPlan = 20
export const lineCharacters = 600
export const commentCharacters = 2000
export const stepsPerLine = 8
export const followUpsPerPlan = 6

export type PlanCommand =
  /** `basedOn` is the version that the form showed. Proposing confirms one's own proposal. */
  | { kind: 'proposePlan'; basedOn: number; content: PlanContent }
  | { kind: 'confirmPlan'; version: number }
  | { kind: 'returnPlan'; version: number; text: string }

type PlanState = { plan: Plan; followUps: FollowUp[] }

export const planPart = (version: number): string => `plan#${String(version).padStart(4, '0')}`
export const commentPart = (version: number): string => `comment#${String(version).padStart(4, '0')}`

export const decidePlan = <State extends PlanState>(
  state: State,
  command: PlanCommand,
  by: 'employee' | 'manager',
  now: Instant,
): Decision<State> => {
  const { plan } = state
  switch (command.kind) {
    case 'proposePlan': {
      if (command.basedOn !== plan.version) return refuse('stale', { version: plan.version })
      if (command.content.lines.length === 0 && command.content.mattered.length === 0) return refuse('empty')
      const version = plan.version + 1
      return {
        ok: true,
        state: {
          ...state,
          plan: {
            version,
            proposedBy: by,
            proposedAt: now,
            confirmed: { [by]: now },
            agreed: plan.agreed,
            followUps: command.content.followUps,
          },
        },
        parts: [
          { name: planPart(version), value: { ...command.content, version, by, at: now } },
          { name: `plandraft#${by}`, value: null },
        ],
        answer: { version },
      }
    }
    case 'confirmPlan': {
      if (command.version !== plan.version || plan.version === 0) return refuse('stale', { version: plan.version })
      if (plan.returned) return refuse('notNow')
      if (plan.confirmed[by] !== undefined) return { ok: true, state, answer: { version: plan.version } }
      const confirmed = { ...plan.confirmed, [by]: now }
      if (confirmed.employee === undefined || confirmed.manager === undefined) {
        return { ok: true, state: { ...state, plan: { ...plan, confirmed } }, answer: { version: plan.version } }
      }
      return {
        ok: true,
        state: {
          ...state,
          plan: { ...plan, confirmed, agreed: { version: plan.version, at: now } },
          followUps: followUpsFor(state.followUps, plan.followUps),
        },
        answer: { version: plan.version, agreed: true },
      }
    }
    case 'returnPlan': {
      if (command.version !== plan.version || plan.version === 0) return refuse('stale', { version: plan.version })
      // A second comment would take the place of the first, which has been mailed.
      if (isAgreed(plan) || plan.returned) return refuse('already')
      if (plan.proposedBy === by) return refuse('notYours')
      if (command.text.trim() === '') return refuse('empty')
      return {
        ok: true,
        state: { ...state, plan: { ...plan, confirmed: {}, returned: { by, at: now } } },
        parts: [{ name: commentPart(plan.version), value: { by, text: command.text, at: now } }],
      }
    }
  }
}

/** The latest version is the one in force. */
export const isAgreed = ({ agreed, version }: Plan): boolean => agreed?.version === version && version > 0

/** Whose turn it is: nobody's when the latest version is in force. */
export const planWaitsFor = (plan: Plan): 'employee' | 'manager' | undefined => {
  if (plan.version === 0 || isAgreed(plan) || !plan.proposedBy) return undefined
  if (plan.returned) return plan.proposedBy
  return plan.proposedBy === 'employee' ? 'manager' : 'employee'
}
