/**
 * What was written before HR changed an address is closed to who reads there now; here, what that side may not do with such words until it is
 * known whose address it is.
 */
import type { Instant } from '../ports.ts'
import { isClosedBy } from './address-guard.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import type { TalkCommand } from './talk-command.ts'
import type { Frame } from './workflow.ts'

/** Nobody confirms, answers or takes back what they may not read. */
export const isAboutClosedWords = (
  state: Talk,
  command: TalkCommand,
  by: Role,
  frame: Frame,
  now: Instant,
): boolean => {
  const guard = state.guards?.[by]
  if (!isClosedBy(guard, frame.calendar, now)) return false
  if (command.kind === 'takeBackAnswers') {
    const sentLast = state.preparation[by]
    return sentLast.status === 'sent' && sentLast.at < guard.since
  }
  return planCommands.has(command.kind) && planIsClosedTo(state, by, frame, now)
}

/** The latest proposal, or the plan in force, is from before the address of that side was changed. */
export const planIsClosedTo = ({ guards, plan }: Talk, role: Role, { calendar }: Frame, now: Instant): boolean => {
  const guard = guards?.[role]
  return isClosedBy(guard, calendar, now) && plan.proposedAt !== undefined && plan.proposedAt < guard.since
}

const planCommands = new Set<TalkCommand['kind']>([
  'proposePlan',
  'confirmPlan',
  'returnPlan',
  'acceptLines',
  'disagreePlan',
  'tellStory',
  'agreeNextFollowUp',
  'noteConfirmed',
  'answerFollowUp',
])
