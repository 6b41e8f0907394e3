/** What a side is to know of a change of manager. */
import type { Instant } from '../ports.ts'
import { baseHandOf, lastFormer } from './hand.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'

export type HandoverView = {
  n: number
  from: string
  /** The manager from before holds it again. */
  isBack: boolean
  /** To the employee: what was sent to the former manager is an own draft again. */
  answersBack: boolean
  /** The meeting that ended with it. */
  cancelled?: { start: Instant; end: Instant; place: string }
}

export const handoverView = (talk: Talk, role: Role): HandoverView | undefined => {
  const former = lastFormer(talk)
  if (!former) return undefined
  const { cancelled } = former
  return {
    n: talk.former?.length ?? 0,
    from: former.name,
    isBack: former.hand === baseHandOf(talk, 'manager'),
    answersBack: role === 'employee' && former.returned && talk.preparation.employee.status === 'open',
    cancelled: cancelled && { start: cancelled.start, end: cancelled.end, place: cancelled.place },
  }
}
