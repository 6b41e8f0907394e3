/** Where a talk is: for the two as one of five phases, for HR as a status, and under which keys lists find it. */
import type { IndexKeys, Instant } from '../ports.ts'
import { withAway } from './away.ts'
import { isHeld } from './booking.ts'
import { isCheckInAhead } from './check-in.ts'
import { sent } from './ledger.ts'
import type { Talk } from './talk.ts'

export type Phase = 'prepare' | 'meet' | 'plan' | 'followUp' | 'finished'

/** Derived, never stored: where the two are. */
export const phaseOf = (state: Talk, now: Instant): Phase => {
  if (state.ended?.why === 'left') return 'finished'
  const stands = state.plan.agreed !== undefined || (state.plan.notAgreed !== undefined && state.followUps.length > 0)
  const isToCome = isCheckInAhead(state, now) || state.followUps.some((one) => one.closedAt === undefined)
  if (stands) return isToCome ? 'followUp' : 'finished'
  if (isHeld(state.held)) return 'plan'
  return state.booking.status === 'booked' && now >= state.booking.start ? 'meet' : 'prepare'
}

/** HR's words for it; 'prepared' is a count there and no status of a person. */
export type TalkStatus = 'created' | 'invited' | 'booked' | 'held' | 'notAgreed' | 'agreed' | 'followedUp' | 'ended'

export const statusOf = (state: Talk): TalkStatus => {
  if (state.plan.agreed) {
    const over = state.followUps.length > 0 && state.followUps.every((one) => one.closedAt !== undefined)
    return over ? 'followedUp' : 'agreed'
  }
  if (state.plan.notAgreed) return 'notAgreed'
  if (isHeld(state.held)) return 'held'
  if (state.ended) return 'ended'
  if (state.booking.status === 'booked') return 'booked'
  return sent(state.mails, 'employee.invitation.1') || sent(state.mails, 'employee.questions.1') ? 'invited' : 'created'
}

export const indexOfTalk = (state: Talk): IndexKeys =>
  state.ended?.stopped || state.retained?.counted !== undefined
    ? {}
    : {
        manager: state.vacant === undefined ? state.people.manager.id : undefined,
        cycle: state.cycle,
        status: withAway(statusOf(state), state.away?.employee),
        unit: state.unit,
      }
