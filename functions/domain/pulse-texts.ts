/**
 * When the free texts of a cycle's pulses go. They have no date of their own, and a day of deletion for each would give them one: so all that
 * is there goes on one day, after as many months as plans are kept, counted from the cycle's last day and not from any text. What is written
 * later goes with the next such day.
 */
import type { Instant } from '../ports.ts'
import { isStandalone } from './standalone.ts'
import { addMonths, at, localDate, type PlainDate } from './time.ts'
import { type Entry, type Frame, serviceStep } from './workflow.ts'

export type PulseTextsCommand =
  | { kind: 'deleteTexts' }
  /** None is left of those that were to go. */
  | { kind: 'textsDeleted' }

type State = {
  id: string
  createdAt: Instant
  settings: { to: PlainDate }
  launch: { status: string }
  quality?: { textsDeleted?: Instant } | undefined
}
type Kept = { organisation: Pick<Frame['organisation'], 'retention'>; calendar: Pick<Frame['calendar'], 'zone'> }

/** The next day on which all of them go; none while the organisation has not decided. */
const textsGoOn = (
  state: State,
  { organisation, calendar: { zone } }: Kept,
): { n: number; due: Instant } | undefined => {
  const { plan: months } = organisation.retention
  if (months === null || state.launch.status !== 'launched') return undefined
  // The talks outside any cycle have no last day.
  const from = isStandalone(state.id) ? localDate(state.createdAt, zone) : state.settings.to
  for (let n = 1; ; n++) {
    const due = at(addMonths(from, n * months), '00:00', zone)
    if (due > (state.quality?.textsDeleted ?? 0)) return { n, due }
  }
}

/** From that day on nobody reads what has not been deleted yet. */
export const textsAreOver = (state: State, kept: Kept, now: Instant): boolean =>
  (textsGoOn(state, kept)?.due ?? Number.POSITIVE_INFINITY) <= now

export const pulseTextSteps = (state: State, kept: Kept): Entry<PulseTextsCommand>[] => {
  const next = textsGoOn(state, kept)
  return next ? [serviceStep({ kind: 'deleteTexts' }, next.n, next.due)] : []
}
