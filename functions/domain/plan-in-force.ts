/**
 * The plan that holds: agreed, or the lines that both have accepted of one that is not; with how each line stands, as far as the reader may know.
 * Follow-ups ask about it, and what is unresolved of it goes into the next talk.
 */
import { followUpAnswers, followUpPart, isClosed } from './follow-up.ts'
import { handAt, managerAt } from './hand.ts'
import { inForceSince, versionInForce } from './line-report.ts'
import { lineReportsIn } from './line-view.ts'
import { type Parts, readPart } from './parts.ts'
import { type PlanLine, type PlanVersion, planPart, planVersion } from './plan.ts'
import type { Role } from './role.ts'
import type { LineState, PlanView } from './shown-plan.ts'
import type { Talk } from './talk.ts'

/**
 * The plan in force, with the status of each line as far as the reader may see it: `closed` counts closed follow-ups alone. What was said to
 * or by another manager than the one who reads stays between those two; how a line stands goes along.
 */
export const planInForce = (
  talk: Talk,
  parts: Parts,
  reader: Role | 'closed',
  { role, manager }: { role: Role; manager: string },
): PlanView | undefined => {
  const version = writtenInForce(talk, parts)
  if (!version) return undefined
  const statuses = version.lines.map((line): LineState => ({ line: line.id, comments: [] }))
  const words = lineReportsIn(parts).map(({ by, line, report: { status, comment, at } }) => {
    return { by, line, status, comment, at, isTheirs: role === 'employee' || managerAt(talk, at).id === manager }
  })
  for (const one of talk.followUps) {
    for (const by of ['employee', 'manager'] as const) {
      if (!isClosed(one) && by !== reader) continue
      if (one.answered[by] === undefined) continue
      const closed = one.closedAt ?? Number.POSITIVE_INFINITY
      const hand = by === 'employee' ? by : handAt(talk, closed)
      const isTheirs = role === 'employee' || managerAt(talk, closed).id === manager
      const given = readPart(parts, followUpPart(one.id, hand), followUpAnswers)
      for (const { line, status, comment } of given?.lines ?? [])
        words.push({ by, line, status, comment, at: given?.at ?? 0, isTheirs })
    }
  }
  // In a follow-up or between two of them: the latest word counts.
  for (const { by, line, status, comment, isTheirs } of words.sort((a, b) => a.at - b.at)) {
    const found = statuses.find((present) => present.line === line)
    if (!found) continue
    found[by] = status
    if (comment !== '' && isTheirs) found.comments.push({ by, text: comment })
  }
  const promiser = managerAt(talk, inForceSince(talk.plan))
  const lines = version.lines.map((line) =>
    promiser.id === manager || line.who === 'employee' ? line : { ...line, promisedBy: promiser.name },
  )
  return { ...version, lines, statuses }
}

/** Where a line of the plan stands written; what both have accepted of one that is not agreed has no introduction of its own. */
const writtenInForce = (talk: Talk, parts: Parts): PlanVersion | undefined => {
  const version = versionInForce(talk.plan)
  const written = version === undefined ? undefined : readPart(parts, planPart(version), planVersion)
  if (!written) return undefined
  const followUps = talk.followUps.map(({ date }) => date).sort()
  return talk.plan.agreed
    ? { ...written, followUps }
    : { ...written, mattered: [], lines: linesThatHold(talk, parts), followUps }
}

/** Each in the wording that both have accepted. */
export const linesThatHold = ({ plan }: Talk, parts: Parts): PlanLine[] =>
  (plan.holds ?? []).flatMap(({ line, version }) => {
    const found = readPart(parts, planPart(version), planVersion)?.lines.find(({ id }) => id === line)
    return found ? [found] : []
  })

/** Not done and still relevant in the words of whoever carries the line; for both, in the words of both. */
export const unresolvedLines = (plan: PlanView) =>
  plan.lines.filter((line) => {
    const status = plan.statuses.find((one) => one.line === line.id)
    const owners: Role[] = line.who === 'both' ? ['employee', 'manager'] : [line.who]
    return !owners.every((owner) => {
      const word = status?.[owner]
      return word === 'done' || word === 'noLongerRelevant'
    })
  })
