/**
 * The counts of a large cycle are kept and not made anew for each look: a cycle counts all its talks shard by shard, steps of its own
 * timetable, after its launch and then hourly in working hours. A small one is counted when somebody looks.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { nextOpening } from './calendar.ts'
import type { Cycle } from './cycle.ts'
import { addDays, at, hour } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse, serviceStep } from './workflow.ts'

/** `page` rises over every count; without a shard the last count is finished. */
export const recount = z.object({ page: z.number(), at: z.number(), shard: z.number().optional() })

export type RecountCommand =
  /** HR wants to know now. */
  { kind: 'recount' } | { kind: 'recountPage'; page: number } | { kind: 'recountPageDone'; page: number }

/** Up to so many people a look counts itself, which costs no more than reading what was counted. */
export const countedAtOnce = 200
/** The shards of the index, and one page that puts them together. */
export const recountPages = 17
/** What comes of the talks is followed so long. */
const countedDays = 400

export const isLarge = ({ launch }: Pick<Cycle, 'launch'>): boolean =>
  launch.status !== 'draft' && launch.opened > countedAtOnce

export const decideRecount = (state: Cycle, command: RecountCommand, by: Actor, now: Instant): Decision<Cycle> => {
  const present = state.recount
  switch (command.kind) {
    case 'recount':
      if (by !== 'hr') return refuse('notYours')
      if (present?.shard !== undefined || !isLarge(state)) return { ok: true, state }
      return { ok: true, state: { ...state, recount: { page: (present?.page ?? 0) + 1, at: now, shard: 0 } } }
    case 'recountPage':
      // The flow takes this step: it counts the page and then says 'recountPageDone'.
      return by === 'service' ? { ok: true, state } : refuse('notYours')
    case 'recountPageDone': {
      if (by !== 'service') return refuse('notYours')
      const { page, shard = 0 } = present ?? { page: 1 }
      if (command.page !== page) return { ok: true, state }
      const next = shard + 1 < recountPages ? { shard: shard + 1 } : {}
      return { ok: true, state: { ...state, recount: { page: page + 1, at: now, ...next } } }
    }
  }
}

export const recountTimetable = (state: Cycle, { calendar }: Frame): Entry<RecountCommand>[] => {
  const { launch, recount: present, settings } = state
  if (launch.status !== 'launched' || !isLarge(state)) return []
  const underWay = present?.shard !== undefined
  const due = !present ? launch.finishedAt : underWay ? present.at : nextOpening(present.at + hour, calendar)
  if (!underWay && due > at(addDays(settings.to, countedDays), '00:00', calendar.zone)) return []
  const page = present?.page ?? 1
  return [serviceStep({ kind: 'recountPage', page }, page, due)]
}
