/** What the employee sees of the pulse: which can still be answered, never what was. */
import type { Instant } from '../ports.ts'
import { heldAt } from './booking.ts'
import { managerAt } from './hand.ts'
import { type PulseStage, pulseStage } from './pulse.ts'
import type { Talk } from './talk.ts'
import type { Frame } from './workflow.ts'

export type PulseView = {
  /** With whom the talk was held, when someone else is the manager now. */
  heldWith?: string
  dayAfter: PulseStage
  /** By the id of the follow-up. */
  followUps: Map<number, PulseStage>
}

/** Without a manager the talk waits, and nothing is asked. */
export const pulseView = (talk: Talk, { calendar }: Frame, now: Instant): PulseView | undefined => {
  const talked = heldAt(talk.held)
  if (talked === undefined || talk.vacant !== undefined) return undefined
  const before = managerAt(talk, talked)
  return {
    heldWith: before.id === talk.people.manager.id ? undefined : before.name,
    dayAfter: pulseStage(talk, 'dayAfter', calendar, now),
    followUps: new Map(talk.followUps.map(({ id }) => [id, pulseStage(talk, `followUp.${id}`, calendar, now)])),
  }
}
