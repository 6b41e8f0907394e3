/**
 * When a cycle lets out what its pulses have come to: once a week, on a step of its own, so that nobody can ask for it between two answers.
 * And what the organisation promises to change, which closes the cycle (PRODUCT.md step 8).
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import type { Calendar } from './calendar.ts'
import type { PulseTextsCommand } from './pulse-texts.ts'
import { keysOf } from './templates/keys.ts'
import { type StatementId, statements } from './templates/pulse.ts'
import { addDays, addMonths, at, localDate, type PlainDate, weekday } from './time.ts'
import { type Actor, type Decision, type Entry, refuse, serviceStep } from './workflow.ts'

export const quality = z
  .object({
    /** How often figures were let out, and in the week of which Monday last. */
    releases: z.number(),
    monday: z.string().optional(),
    /** What HR has said that will change, and the weakest statement when it did. */
    promise: z.object({ text: z.string(), statement: z.enum(keysOf(statements)).optional() }).optional(),
    /** When all free texts that were there were last deleted. */
    textsDeleted: z.number().optional(),
  })
  .optional()
type CycleQuality = z.infer<typeof quality>

export type QualityCommand =
  | { kind: 'releaseQuality'; n: number }
  /** The flow has let out what could be. */
  | { kind: 'qualityReleased'; n: number }
  | { kind: 'promise'; text: string; statement?: StatementId }
  | PulseTextsCommand

export const promiseCharacters = 600
/** Follow-ups can be moved a year ahead; after this nobody answers any more. */
const monthsAfterTalks = 24
/** Before anyone is at work. */
const releasedAt = '05:00'

type QualityState = {
  settings: { to: PlainDate }
  launch: { status: string; finishedAt?: Instant }
  quality?: CycleQuality
}

/** The one step that is ahead: the Monday after the last, however long the last was late. */
export const qualitySteps = (state: QualityState, { zone }: Calendar): Entry<QualityCommand>[] => {
  const { launch, quality: before } = state
  if (launch.status !== 'launched' || launch.finishedAt === undefined) return []
  const monday = addDays(before?.monday ?? mondayOf(localDate(launch.finishedAt, zone)), 7)
  if (monday > addMonths(state.settings.to, monthsAfterTalks)) return []
  const n = (before?.releases ?? 0) + 1
  return [serviceStep({ kind: 'releaseQuality', n }, n, at(monday, releasedAt, zone))]
}

export const decideQuality = <State extends QualityState>(
  state: State,
  command: QualityCommand,
  by: Actor,
  { zone }: Calendar,
  now: Instant,
): Decision<State> => {
  const before = state.quality ?? { releases: 0 }
  switch (command.kind) {
    case 'releaseQuality':
      // The flow takes this step: it adds up and then says 'qualityReleased'.
      return { ok: true, state }
    case 'qualityReleased': {
      if (by !== 'service') return refuse('notYours')
      if (command.n !== before.releases + 1) return { ok: true, state }
      const monday = mondayOf(localDate(now, zone))
      return { ok: true, state: { ...state, quality: { ...before, releases: command.n, monday } } }
    }
    case 'deleteTexts':
      // The flow takes this step: it deletes, and says 'textsDeleted' when none is left.
      return by === 'service' ? { ok: true, state } : refuse('notYours')
    case 'textsDeleted':
      if (by !== 'service') return refuse('notYours')
      return { ok: true, state: { ...state, quality: { ...before, textsDeleted: now } } }
    case 'promise': {
      if (by !== 'hr') return refuse('notYours')
      const text = command.text.trim()
      const promise = text === '' ? undefined : { text, statement: command.statement }
      return { ok: true, state: { ...state, quality: { ...before, promise } } }
    }
  }
}

const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekday(date))
