/** A cycle on its way through its talks when HR reminds: in pages that are steps of its own timetable, one time after the other. */
import type { Instant } from '../ports.ts'
import type { Cycle } from './cycle.ts'
import { afterRoundPage, isGoing, nextRound, type RoundPage } from './round.ts'
import { type Actor, type Decision, type Entry, refuse, serviceStep } from './workflow.ts'

export type NudgingCommand =
  | { kind: 'nudgeAll'; person: string; mails: number; unit?: string }
  | { kind: 'nudgePage'; page: number }
  | { kind: 'nudgePageDone'; page: number; result: RoundPage }

const kept = 30

export const decideNudging = (state: Cycle, command: NudgingCommand, by: Actor, now: Instant): Decision<Cycle> => {
  const { nudges = [], nudging } = state
  switch (command.kind) {
    case 'nudgeAll': {
      if (by !== 'hr') return refuse('notYours')
      if (state.launch.status !== 'launched' || isNudging(state)) return refuse('notNow')
      if (command.mails === 0) return refuse('empty')
      const run = (nudges.at(-1)?.run ?? 0) + 1
      const { person, mails, unit } = command
      const one = { run, at: now, by: person, mails, ...(unit !== undefined && { unit }) }
      return {
        ok: true,
        state: { ...state, nudges: [...nudges, one].slice(-kept), nudging: nextRound(nudging, now) },
      }
    }
    case 'nudgePage':
      // The flow takes this step: it asks the page's talks and then says 'nudgePageDone'.
      return by === 'service' ? { ok: true, state } : refuse('notYours')
    case 'nudgePageDone': {
      if (by !== 'service') return refuse('notYours')
      const next = afterRoundPage(nudging, command.page, command.result)
      return { ok: true, state: next === nudging ? state : { ...state, nudging: next } }
    }
  }
}

export const isNudging = ({ nudging }: Pick<Cycle, 'nudging'>): boolean => isGoing(nudging)

export const nudgingTimetable = ({ nudging }: Cycle): Entry<NudgingCommand>[] => {
  if (!isGoing(nudging)) return []
  const { page, at } = nudging
  return [serviceStep({ kind: 'nudgePage', page }, page, at)]
}
