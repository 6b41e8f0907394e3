/**
 * What a changed address makes of a talk's timetable: the mails that wait while it is not confirmed.
 */
import { type AddressGuard, opensAt } from './address-guard.ts'
import { nextOpening } from './calendar.ts'
import { isUnderWay } from './reach.ts'
import type { Talk } from './talk.ts'
import type { TalkEntry } from './talk-entry.ts'
import type { Frame } from './workflow.ts'

/**
 * To an address that is not confirmed no mail goes that is only about words from before: it waits, and goes when they are open. To one that
 * the old address has objected to goes nothing of the talk.
 */
export const afterGuard = (entry: TalkEntry, talk: Talk, { calendar }: Frame): TalkEntry[] => {
  const guard = entry.to === 'employee' || entry.to === 'manager' ? talk.guards?.[entry.to] : undefined
  if (!guard || isUnderWay(talk.mails, entry)) return [entry]
  if (guard.objected !== undefined) return []
  if (!isOfBefore(entry.kind, talk, guard)) return [entry]
  const opened = opensAt(guard, calendar)
  if (opened === undefined) return []
  const due = Math.max(entry.due, nextOpening(opened, calendar))
  return due < entry.until ? [{ ...entry, due }] : []
}

const ofLatest = new Set(['plan', 'planReturned', 'agreed', 'notAgreed'])
const ofPlanInForce = new Set(['followUp', 'followUpReminder', 'followUpShared'])

const isOfBefore = (kind: string, { plan }: Talk, { since }: AddressGuard): boolean => {
  const latest = plan.proposedAt ?? Number.POSITIVE_INFINITY
  if (ofLatest.has(kind)) return latest < since
  if (!ofPlanInForce.has(kind)) return false
  const inForce = plan.agreed ?? plan.notAgreed
  return inForce !== undefined && (inForce.version === plan.version ? latest : inForce.at) < since
}
