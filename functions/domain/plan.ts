/**
 * The plan of a talk (PRODUCT.md step 6): proposed by either, in force when both have confirmed the same version. A comment sends it back;
 * a later change is a new version that leaves the agreed one in force until both confirm again. What is not confirmed in time, or not agreed
 * with, stands as not agreed: then the lines hold that both have accepted.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import { type FollowUp, followUpsFor } from './follow-up.ts'
import { handOf } from './hand.ts'
import { lineOnHead, onHead } from './line-words.ts'
import { keysOf } from './templates/keys.ts'
import { competenceKindNames, planKindNames } from './templates/plan-kinds.ts'
import { localDate, type PlainDate } from './time.ts'
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
  /** The goal of the organisation or the team that it serves, in the words of when it was chosen: they stay when HR corrects the cycle. */
  goal: z.string().optional(),
  /** Came along from an earlier plan. */
  carried: z.boolean().optional(),
  /** The line that this was a part of before it was split: steps that grew. */
  splitFrom: z.string().optional(),
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
export const planComment = z.object({
  by: role,
  text: z.string(),
  /** Words beside single lines. */
  lines: z.array(z.object({ line: z.string(), text: z.string() })).optional(),
  at: z.number(),
})
export type PlanComment = z.infer<typeof planComment>

/** Part `disagreement#0003`: why one who has read that version does not agree, in own words that both see. */
export const planDisagreement = z.object({ by: role, text: z.string(), at: z.number() })
export type PlanDisagreement = z.infer<typeof planDisagreement>

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
  /** The latest version is a proposal of a manager who has left: it cannot be confirmed, and the new one proposes anew. */
  takenOver: z.boolean().optional(),
  /** The version in force. */
  agreed: z.object({ version: z.number(), at: z.number(), lines: z.array(lineOnHead).optional() }).optional(),
  /** Lines of the latest version, as long as it is a proposal. */
  lines: z.array(lineOnHead).optional(),
  /** Lines that both have accepted: whoever proposed them, and the other by this. Each in the wording of its version. */
  holds: z
    .array(z.object({ line: z.string(), version: z.number(), ...lineOnHead.omit({ id: true }).partial().shape }))
    .optional(),
  /** The plan stands as not agreed since then, and what was proposed last is that version. */
  notAgreed: z.object({ version: z.number(), at: z.number() }).optional(),
  /** Who has said of the latest version that they do not agree. */
  disagreed: z.object({ by: role, at: z.number() }).optional(),
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
  | { kind: 'returnPlan'; version: number; text: string; lines?: { line: string; text: string }[] }
  /** Single lines, without confirming the rest. */
  | { kind: 'acceptLines'; version: number; lines: string[] }
  /** 'I have read it but do not agree', with own words. */
  | { kind: 'disagreePlan'; version: number; text: string }

/** By the service, when a proposal has not been answered for fifteen working days. */
export type PlanStep = { kind: 'standNotAgreed'; version: number }

/** Without a word on a proposal for so long, it stands as not agreed. */
export const decisionWorkingDays = 15

type PlanState = {
  plan: Plan
  followUps: FollowUp[]
  noMoreFollowUps?: { employee?: number; manager?: number }
  hand?: string
}

/** Part `confirmation#0003`: that the other has confirmed that version. Proposing confirms one's own. */
export const planConfirmation = z.object({ by: role, at: z.number() })

export const planPart = (version: number): string => `plan#${String(version).padStart(4, '0')}`
export const commentPart = (version: number): string => `comment#${String(version).padStart(4, '0')}`
export const confirmationPart = (version: number): string => `confirmation#${String(version).padStart(4, '0')}`
export const disagreementPart = (version: number): string => `disagreement#${String(version).padStart(4, '0')}`

/** `defaultDates` are the cycle's, for follow-ups of a plan that is not agreed. */
export const decidePlan = <State extends PlanState>(
  state: State,
  command: PlanCommand,
  by: 'employee' | 'manager',
  defaultDates: PlainDate[],
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
            // What holds of a plan that is not agreed holds until another is; before that, each proposal is a new one.
            ...(plan.notAgreed && { notAgreed: plan.notAgreed, holds: plan.holds }),
            followUps: command.content.followUps,
            lines: command.content.lines.map(onHead),
          },
        },
        parts: [
          { name: planPart(version), value: { ...command.content, version, by, at: now } },
          { name: `plandraft#${handOf(state, by)}`, value: null },
        ],
        answer: { version },
      }
    }
    case 'confirmPlan': {
      if (command.version !== plan.version || plan.version === 0) return refuse('stale', { version: plan.version })
      if (plan.returned || plan.takenOver) return refuse('notNow')
      if (plan.confirmed[by] !== undefined) return { ok: true, state, answer: { version: plan.version } }
      const confirmed = { ...plan.confirmed, [by]: now }
      const parts = [{ name: confirmationPart(plan.version), value: { by, at: now } }]
      if (confirmed.employee === undefined || confirmed.manager === undefined) {
        return { ok: true, state: { ...state, plan: { ...plan, confirmed } }, parts, answer: { version: plan.version } }
      }
      const { holds: _holds, notAgreed: _notAgreed, disagreed: _disagreed, lines, ...rest } = plan
      return {
        ok: true,
        state: {
          ...state,
          plan: { ...rest, confirmed, agreed: { version: plan.version, at: now, ...(lines && { lines }) } },
          followUps: followUpsFor(state.followUps, plan.followUps),
          noMoreFollowUps: undefined,
        },
        parts,
        answer: { version: plan.version, agreed: true },
      }
    }
    case 'returnPlan': {
      if (command.version !== plan.version || plan.version === 0) return refuse('stale', { version: plan.version })
      // A second comment would take the place of the first, which has been mailed.
      if (isAgreed(plan) || plan.returned || plan.takenOver) return refuse('already')
      if (plan.proposedBy === by) return refuse('notYours')
      if (standsNotAgreed(plan)) return refuse('notNow')
      const lines = (command.lines ?? []).filter(({ text }) => text.trim() !== '')
      if (command.text.trim() === '' && lines.length === 0) return refuse('empty')
      return {
        ok: true,
        state: { ...state, plan: { ...plan, confirmed: {}, returned: { by, at: now } } },
        parts: [
          {
            name: commentPart(plan.version),
            value: { by, text: command.text, ...(lines.length > 0 && { lines }), at: now },
          },
        ],
      }
    }
    case 'acceptLines': {
      if (command.version !== plan.version || plan.version === 0) return refuse('stale', { version: plan.version })
      if (plan.agreed) return refuse('already')
      if (plan.takenOver) return refuse('notNow')
      // Proposing lines is accepting them.
      if (plan.proposedBy === by) return refuse('notYours')
      const accepted = [...new Set(command.lines)].slice(0, linesPerPlan)
      if (accepted.length === 0) return refuse('empty')
      const others = (plan.holds ?? []).filter(({ line }) => !accepted.includes(line))
      const holds = [...others, ...accepted.map((line) => ({ line, version: plan.version, ...ofLine(plan, line) }))]
      return { ok: true, state: { ...state, plan: { ...plan, holds } } }
    }
    case 'disagreePlan': {
      if (command.version !== plan.version || plan.version === 0) return refuse('stale', { version: plan.version })
      // With a plan in force a change that someone does not want is sent back, or left.
      if (plan.agreed || plan.disagreed) return refuse('already')
      if (plan.takenOver) return refuse('notNow')
      if (plan.proposedBy === by && !plan.returned) return refuse('notYours')
      if (command.text.trim() === '') return refuse('empty')
      return {
        ok: true,
        state: notAgreed({ ...state, plan: { ...plan, disagreed: { by, at: now } } }, defaultDates, now),
        parts: [{ name: disagreementPart(plan.version), value: { by, text: command.text, at: now } }],
      }
    }
  }
}

const ofLine = ({ lines = [] }: Plan, line: string) => {
  const found = lines.find(({ id }) => id === line)
  return found && { who: found.who, ...(found.by !== undefined && { by: found.by }) }
}

/** The step that is due when nobody has answered a proposal for fifteen working days; late or for another version it does nothing. */
export const standNotAgreed = <State extends PlanState>(
  state: State,
  version: number,
  talked: Instant | undefined,
  calendar: Calendar,
  defaultDates: PlainDate[],
  now: Instant,
): Decision<State> => {
  const { plan } = state
  const last = talked === undefined ? undefined : lastDayToDecide(plan, talked, calendar)
  if (plan.version !== version || last === undefined || localDate(now, calendar.zone) <= last)
    return { ok: true, state }
  return { ok: true, state: notAgreed(state, defaultDates, now) }
}

/** Local date at whose end the latest proposal stands as not agreed; none while a plan is in force or when it already does. */
export const lastDayToDecide = (plan: Plan, talked: Instant, calendar: Calendar): PlainDate | undefined => {
  if (plan.version === 0 || plan.agreed || plan.takenOver || plan.proposedAt === undefined) return undefined
  if (standsNotAgreed(plan)) return undefined
  const since = Math.max(talked, plan.returned?.at ?? plan.proposedAt)
  return addWorkingDays(localDate(since, calendar.zone), decisionWorkingDays, calendar)
}

const notAgreed = <State extends PlanState>(state: State, defaultDates: PlainDate[], now: Instant): State => ({
  ...state,
  plan: { ...state.plan, notAgreed: { version: state.plan.version, at: now } },
  followUps: state.followUps.length > 0 ? state.followUps : followUpsFor([], defaultDates),
})

/** The latest version stands as not agreed; nobody's turn, and anyone may propose another. */
export const standsNotAgreed = ({ notAgreed, version }: Plan): boolean => notAgreed?.version === version && version > 0

/** The latest version is the one in force. */
export const isAgreed = ({ agreed, version }: Plan): boolean => agreed?.version === version && version > 0

/** Whose turn it is: nobody's when the latest version is in force. */
export const planWaitsFor = (plan: Plan): 'employee' | 'manager' | undefined => {
  if (plan.version === 0 || isAgreed(plan) || standsNotAgreed(plan) || !plan.proposedBy) return undefined
  if (plan.returned || plan.takenOver) return plan.proposedBy
  return plan.proposedBy === 'employee' ? 'manager' : 'employee'
}
