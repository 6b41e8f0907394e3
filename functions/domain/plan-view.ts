/** What a side sees of the plan of the talk: its latest version, what is in force, and what they may say of it. */
import type { Instant } from '../ports.ts'
import { isHeld } from './booking.ts'
import { baseHandOf } from './hand.ts'
import { type Parts, readPart } from './parts.ts'
import {
  commentPart,
  disagreementPart,
  isAgreed,
  type PlanComment,
  type PlanContent,
  type PlanDisagreement,
  type PlanDraft,
  type PlanLine,
  type PlanVersion,
  planComment,
  planDisagreement,
  planDraft,
  planPart,
  planVersion,
  planWaitsFor,
  standsNotAgreed,
} from './plan.ts'
import { type PlanHistory, planHistory } from './plan-history.ts'
import { linesThatHold, planInForce, unresolvedLines } from './plan-in-force.ts'
import type { Role } from './role.ts'
import type { LineState, PlanView } from './shown-plan.ts'
import type { Talk } from './talk.ts'

/** The plan of this talk as it stands to the reader. */
export type PlanStanding = {
  latest?: PlanVersion
  agreed?: PlanView
  agreedAt?: Instant
  isAgreed: boolean
  /** What follow-ups ask about and the next talk takes along: the agreed plan, else the lines that hold of one that is not agreed. */
  inForce?: PlanView
  /** It stands as not agreed. `proposals`: of the latest version, and accepted by one alone. `disagreement`: in their own words. */
  notAgreed?: {
    at: Instant
    /** Of the latest version; a newer proposal may be under way. */
    ofLatest: boolean
    holds: PlanLine[]
    proposals: PlanLine[]
    disagreement?: PlanDisagreement
  }
  /** Lines of the latest version that both have accepted, by id. */
  accepted: string[]
  /** What the reader may say of the latest version. */
  may: { confirm: boolean; sendBack: boolean; acceptLines: boolean; disagree: boolean }
  /** Words beside single lines of a version that came back. */
  lineComments: LineState[]
  waitsFor?: Role
  confirmed: Talk['plan']['confirmed']
  returned?: PlanComment
  history: PlanHistory
  /** The reader's own proposal that is not yet proposed. */
  draft?: PlanDraft & { version: number }
  /** Lines that a new proposal starts from: the latest version, else what is unresolved of the last plan. */
  startsFrom: PlanContent
}

export const planView = (talk: Talk, parts: Parts, role: Role, lastPlan: PlanView | undefined): PlanStanding => {
  const { plan } = talk
  const latest = readPart(parts, planPart(plan.version), planVersion)
  const draftPart = parts.get(`plandraft#${baseHandOf(talk, role)}`)
  const inForce = planInForce(talk, parts, role, { role, manager: talk.people.manager.id })
  const returned = plan.returned ? readPart(parts, commentPart(plan.version), planComment) : undefined
  return {
    latest,
    agreed: plan.agreed && inForce,
    inForce,
    notAgreed: notAgreedView(talk, parts, role),
    accepted: acceptedLines(talk),
    may: maySay(talk, role),
    lineComments: (returned?.lines ?? []).map(({ line, text }) => ({
      line,
      comments: [{ by: returned?.by ?? role, text }],
    })),
    agreedAt: plan.agreed?.at,
    isAgreed: isAgreed(plan),
    waitsFor: planWaitsFor(plan),
    confirmed: plan.confirmed,
    returned,
    history: planHistory(talk, parts),
    draft: draftPart && { ...planDraft.parse(draftPart.value), version: draftPart.version },
    // Dates that were moved since stand as they are now.
    startsFrom: (isAgreed(plan) ? inForce && contentOf(inForce) : latest) ?? {
      mattered: [],
      lines: (lastPlan ? unresolvedLines(lastPlan) : []).map((line) => ({ ...line, carried: true })),
      followUps: [],
    },
  }
}

const contentOf = ({ mattered, lines, followUps }: PlanContent): PlanContent => ({ mattered, lines, followUps })

/** Mirrors what the commands refuse, so that no form is shown in vain. */
const maySay = ({ plan, held }: Talk, role: Role): PlanStanding['may'] => {
  const decides = isHeld(held) && plan.version > 0 && !isAgreed(plan) && !plan.takenOver
  const isOthers = plan.proposedBy !== role
  return {
    confirm: decides && isOthers && !plan.returned && plan.confirmed[role] === undefined,
    sendBack: decides && isOthers && !plan.returned && !standsNotAgreed(plan),
    acceptLines: decides && isOthers && !plan.agreed,
    disagree: decides && !plan.agreed && !plan.disagreed && (isOthers || plan.returned !== undefined),
  }
}

const notAgreedView = (talk: Talk, parts: Parts, role: Role): PlanStanding['notAgreed'] => {
  const { plan } = talk
  if (!plan.notAgreed || plan.agreed) return undefined
  const accepted = acceptedLines(talk)
  const latest = readPart(parts, planPart(plan.version), planVersion)
  const said = readPart(parts, disagreementPart(plan.notAgreed.version), planDisagreement)
  // What was written to a former manager is not the new one's to read.
  const isTheirs = role === 'employee' || (said?.at ?? 0) >= (talk.managerSince ?? 0)
  return {
    at: plan.notAgreed.at,
    ofLatest: standsNotAgreed(plan),
    holds: linesThatHold(talk, parts),
    proposals: (latest?.lines ?? []).filter(({ id }) => !accepted.includes(id)),
    disagreement: isTheirs ? said : undefined,
  }
}

const acceptedLines = ({ plan }: Talk): string[] =>
  (plan.holds ?? []).flatMap(({ line, version }) => (version === plan.version ? [line] : []))
