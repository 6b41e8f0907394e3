/**
 * HR can hold the deletion of one person's talks, for a reason of a fixed set and until a day on which it is looked at again. What has expired
 * stays unreadable as it would be without a hold, and is only not deleted; private notes are never held. Told to the person on their own pages.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { addMonths, endOf, localDate, type PlainDate } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse, serviceStep } from './workflow.ts'

/** No words about anyone: a fixed set, which the pages have names for. */
export const holdReasons = ['dispute', 'authority', 'investigation'] as const
export type HoldReason = (typeof holdReasons)[number]

export const retentionHold = {
  /** `by`: of HR. `until`: the last local date of it. */
  hold: z.object({ by: z.string(), at: z.number(), until: z.string(), why: z.enum(holdReasons) }).optional(),
  /** Has left, and all but the talks is deleted: those wait for the end of the hold. */
  talksAlone: z.number().optional(),
}
const held = z.object(retentionHold)
type Held = z.infer<typeof held>

export type HoldCommand =
  /** By HR; `own`: every employment of whoever says so. Said again it is another day, or another reason. */
  | { kind: 'holdDeletion'; until: PlainDate; why: HoldReason; person: string; own: string[] }
  | { kind: 'releaseHold'; own: string[] }
  /** Steps: its last day is over; and of someone who has left, all but the talks has been deleted. */
  | { kind: 'holdOver' }
  | { kind: 'talksAlone' }

/** Looked at again after so long at the latest. */
export const holdMonths = 12

export const isAboutHold = (command: { kind: string }): command is HoldCommand =>
  command.kind === 'holdDeletion' ||
  command.kind === 'releaseHold' ||
  command.kind === 'holdOver' ||
  command.kind === 'talksAlone'

export const decideHold = <State extends Held & { id: string }>(
  state: State,
  command: HoldCommand,
  by: Actor,
  { calendar: { zone } }: Frame,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'holdDeletion': {
      const { own, until, why, person } = command
      if (by !== 'hr' || own.includes(state.id)) return refuse('notYours')
      const today = localDate(now, zone)
      if (until <= today) return refuse('inThePast')
      if (until > addMonths(today, holdMonths)) return refuse('notNow')
      const since = holdEnds(state, zone, now) === undefined ? now : (state.hold?.at ?? now)
      return { ok: true, state: { ...state, hold: { by: person, at: since, until, why } } }
    }
    case 'releaseHold':
      if (by !== 'hr' || command.own.includes(state.id)) return refuse('notYours')
      return state.hold ? { ok: true, state: { ...state, hold: undefined } } : refuse('already')
    case 'holdOver':
      if (by !== 'service') return refuse('notYours')
      return { ok: true, state: holdEnds(state, zone, now) === undefined ? { ...state, hold: undefined } : state }
    case 'talksAlone':
      return by === 'service' ? { ok: true, state: { ...state, talksAlone: now } } : refuse('notYours')
  }
}

/** The first moment after it, while it lasts. */
export const holdEnds = ({ hold }: Pick<Held, 'hold'>, zone: string, now: Instant): Instant | undefined => {
  const ends = hold && endOf(hold.until, zone)
  return ends !== undefined && now < ends ? ends : undefined
}

export const holdSteps = ({ hold }: Pick<Held, 'hold'>, { calendar }: Frame): Entry<HoldCommand>[] =>
  hold
    ? [serviceStep({ kind: 'holdOver' }, Number(hold.until.replaceAll('-', '')), endOf(hold.until, calendar.zone))]
    : []

/** Of someone who has left: when their talks may go at the earliest, once they alone are left. */
export const talksGoFrom = ({ hold, talksAlone }: Held, { calendar }: Frame): Instant =>
  hold && talksAlone !== undefined ? endOf(hold.until, calendar.zone) : 0
