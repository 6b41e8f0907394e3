/**
 * A launch that HR stops before its first mail: the cycle is a draft again, and the talks opened so far leave it in pages, unseen, until it is
 * launched anew.
 */
import type { Instant } from '../ports.ts'
import { nextOpening } from './calendar.ts'
import type { Cycle } from './cycle.ts'
import { afterRoundPage, isGoing, nextRound, type RoundPage } from './round.ts'
import { at, minute } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse, serviceStep } from './workflow.ts'

export type StopCommand =
  | { kind: 'stopLaunch' }
  | { kind: 'stopPage'; page: number }
  | { kind: 'stopPageDone'; page: number; result: RoundPage }

/** The pages of the stop are done before the first mail is due. */
const stopTakes = 15 * minute

/** Until when a launch can be stopped: nothing has gone out by then. */
export const stoppableUntil = (
  { launch, settings }: Pick<Cycle, 'launch' | 'settings'>,
  { calendar }: Pick<Frame, 'calendar'>,
): Instant | undefined => {
  if (launch.status !== 'launched') return undefined
  const opens = Math.max(at(settings.invitationOn, '00:00', calendar.zone), launch.at)
  return nextOpening(opens, calendar) - stopTakes
}

/** The talks of an earlier launch have not all left yet. */
export const isStopping = ({ stopping }: Pick<Cycle, 'stopping'>): boolean => isGoing(stopping)

export const decideStop = (
  state: Cycle,
  command: StopCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<Cycle> => {
  switch (command.kind) {
    case 'stopLaunch': {
      if (by !== 'hr') return refuse('notYours')
      if (state.launch.status === 'draft') return refuse('already')
      const until = stoppableUntil(state, frame)
      if (until === undefined) return refuse('notNow')
      if (now >= until) return refuse('locked')
      const { corrections: _, halts: __, reach: ___, recount: ____, ...rest } = state
      return { ok: true, state: { ...rest, launch: { status: 'draft' }, stopping: nextRound(state.stopping, now) } }
    }
    case 'stopPage':
      // The flow takes this step: the page's talks leave, and then it says 'stopPageDone'.
      return by === 'service' ? { ok: true, state } : refuse('notYours')
    case 'stopPageDone': {
      if (by !== 'service') return refuse('notYours')
      const stopping = afterRoundPage(state.stopping, command.page, command.result)
      return { ok: true, state: stopping === state.stopping ? state : { ...state, stopping } }
    }
  }
}

export const stopTimetable = ({ stopping }: Cycle): Entry<StopCommand>[] => {
  if (!isGoing(stopping)) return []
  const { page, at: due } = stopping
  return [serviceStep({ kind: 'stopPage', page }, page, due)]
}
