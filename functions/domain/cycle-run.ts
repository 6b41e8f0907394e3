/**
 * A cycle that runs, and HR who steers it: what was wrong is corrected, it is paused, closed, cancelled and opened again. Each of these stands
 * on the cycle and is read by its talks with the frame; so that one also notices which had nothing more to do, the cycle then reaches all its
 * talks, in pages that are steps of its own timetable.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type CycleSettings, cycleSettings } from './cycle-settings.ts'
import { keepingUnknown } from './newer.ts'
import { afterRoundPage, isGoing, nextRound, type Round, type RoundPage } from './round.ts'
import { isStandardTemplate } from './templates/asked.ts'
import { minute, type PlainDate } from './time.ts'
import { type Actor, type Decision, type Entry, refuse, serviceStep } from './workflow.ts'

/** `before`: the settings that it changed, as they were. */
export const correction = z.object({ n: z.number(), at: z.number(), by: z.string(), before: cycleSettings.partial() })
export type Correction = z.infer<typeof correction>

/** Paused: what the service starts for preparing and booking waits. Closed: it comes no more. Cancelled: what is not held ends. */
export const halt = z.object({
  kind: z.enum(['paused', 'closed', 'cancelled']),
  from: z.number(),
  by: z.string(),
  /** When it went on again. */
  to: z.number().optional(),
})
export type Halt = z.infer<typeof halt>

export type CycleRunCommand = HrCommand | ReachCommand

type HrCommand =
  /** `basedOn`: the n of the latest correction that the form showed. */
  | { kind: 'correct'; settings: CycleSettings; basedOn: number; person: string }
  | { kind: 'halt'; halt: Halt['kind']; person: string }
  /** After a pause, opened again, or a cancelling that is taken back; with a later last day of talks if wanted. */
  | { kind: 'goOn'; to?: PlainDate; person: string }

type ReachCommand = { kind: 'reachPage'; page: number } | { kind: 'reachPageDone'; page: number; result: RoundPage }

/** Corrections that come close together are one mail, and a cancelling can be taken back: nobody has been told before this. */
export const hrSettlingMinutes = 30
export const mostCorrections = 40
const haltsKept = 20

type RunState = {
  settings: CycleSettings
  launch: { status: 'draft' | 'launching' | 'launched' }
  corrections?: Correction[]
  halts?: Halt[]
  reach?: Round
}

export const decideRun = <State extends RunState>(
  state: State,
  command: CycleRunCommand,
  by: Actor,
  today: PlainDate,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'reachPage':
      // The flow takes this step: it wakes the page's talks and then says 'reachPageDone'.
      return by === 'service' ? { ok: true, state } : refuse('notYours')
    case 'reachPageDone': {
      if (by !== 'service') return refuse('notYours')
      const reach = afterRoundPage(state.reach, command.page, command.result)
      return { ok: true, state: reach === state.reach ? state : { ...state, reach } }
    }
    default:
      if (by !== 'hr') return refuse('notYours')
      return state.launch.status === 'launched' ? steer(state, command, today, now) : refuse('notNow')
  }
}

/** What holds the cycle now, if anything does. */
export const haltOf = ({ halts }: Pick<RunState, 'halts'>): Halt | undefined => {
  const last = halts?.at(-1)
  return last?.to === undefined ? last : undefined
}

/** Closed or cancelled: nothing new begins in it. */
export const isOver = (state: Pick<RunState, 'halts'>): boolean =>
  ['closed', 'cancelled'].includes(haltOf(state)?.kind ?? '')

/** From when a cancelling holds; until then it can be taken back, and nobody has heard of it. */
export const settlesAt = ({ from }: Halt): Instant => from + hrSettlingMinutes * minute

export const correctionsSoFar = ({ corrections }: Pick<RunState, 'corrections'>): number => corrections?.at(-1)?.n ?? 0

/** The settings as they were at that moment. */
export const settingsAt = (
  { settings, corrections = [] }: Pick<RunState, 'settings' | 'corrections'>,
  at: Instant,
): CycleSettings => {
  const since = corrections.filter((one) => one.at > at).map(({ before }) => before)
  return Object.assign({}, settings, ...since.toReversed())
}

/** A cycle has had so many templates of the organisation's own at most: within it their questions are numbered in three digits. */
export const mostOwnTemplates = 20

type Corrected = Pick<RunState, 'settings' | 'corrections'>
type OwnVersion = Pick<CycleSettings, 'template' | 'templateVersion'>

/** The organisation's own templates that the cycle has had, in every version, the first first. */
export const ownVersionsOf = ({ settings, corrections = [] }: Corrected): OwnVersion[] => {
  const { template, templateVersion } = settings
  let earliest: OwnVersion = { template, templateVersion }
  const all = [earliest]
  for (const { before } of corrections.toReversed()) {
    earliest = { ...earliest, ...versionIn(before) }
    all.unshift(earliest)
  }
  return all.filter((one) => !isStandardTemplate(one.template))
}

export const ownTemplatesOf = (state: Corrected): string[] => [
  ...new Set(ownVersionsOf(state).map(({ template }) => template)),
]

const versionIn = ({ template, templateVersion }: Partial<CycleSettings>): Partial<OwnVersion> => ({
  ...(template !== undefined && { template }),
  ...(templateVersion !== undefined && { templateVersion }),
})

/** What differs between two settings, with the values of the first. */
export const differences = (before: CycleSettings, after: CycleSettings): Partial<CycleSettings> =>
  Object.fromEntries(
    (Object.keys({ ...before, ...after }) as (keyof CycleSettings)[])
      .filter((name) => compared(before, name) !== compared(after, name))
      .map((name) => [name, before[name]]),
  )

/** What is chosen from a list is the same in another order; what HR wrote stands in the order that HR gave it. */
const compared = (settings: CycleSettings, name: keyof CycleSettings): string | undefined =>
  name === 'purposes' || name === 'followUpMonths' || name === 'units'
    ? JSON.stringify(settings[name].toSorted())
    : JSON.stringify(settings[name])

/** The cycle as it would be with this correction: what HR's preview counts is what then goes out. */
export const corrected = <State extends RunState>(
  state: State,
  settings: CycleSettings,
  { by, now }: { by: string; now: Instant },
): State => {
  const before = differences(state.settings, settings)
  const n = correctionsSoFar(state) + 1
  return { ...state, settings, corrections: [...(state.corrections ?? []), { n, at: now, by, before }] }
}

export const reachTimetable = ({ reach: present }: RunState): Entry<CycleRunCommand>[] => {
  if (!isGoing(present)) return []
  const { page, at } = present
  return [serviceStep({ kind: 'reachPage', page }, page, at)]
}

const steer = <State extends RunState>(
  state: State,
  command: HrCommand,
  today: PlainDate,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'correct':
      return correct(state, command, now)
    case 'halt':
      return haltIt(state, command, now)
    case 'goOn':
      return goOn(state, command, today, now)
  }
}

const correct = <State extends RunState>(
  state: State,
  { settings, basedOn, person }: Extract<HrCommand, { kind: 'correct' }>,
  now: Instant,
): Decision<State> => {
  if (isOver(state)) return refuse('over')
  const n = correctionsSoFar(state)
  if (basedOn !== n) return refuse('stale')
  if (n >= mostCorrections) return refuse('tooOften')
  // Who takes part is another matter: people are added and taken out one by one.
  const kept = { ...keepingUnknown(cycleSettings, state.settings, settings), units: state.settings.units }
  if (Object.keys(differences(state.settings, kept)).length === 0) return refuse('empty')
  const next = corrected(state, kept, { by: person, now })
  if (ownTemplatesOf(next).length > mostOwnTemplates) return refuse('tooOften')
  return { ok: true, state: reaching(next, now) }
}

const haltIt = <State extends RunState>(
  state: State,
  { halt: kind, person }: Extract<HrCommand, { kind: 'halt' }>,
  now: Instant,
): Decision<State> => {
  const present = haltOf(state)
  if (present?.kind === kind) return refuse('already')
  if (present?.kind === 'cancelled' || (kind === 'paused' && present)) return refuse('over')
  const next: Halt = { kind, from: now, by: person }
  const halted = { ...state, halts: [...ended(state.halts, now), next].slice(-haltsKept) }
  return { ok: true, state: reaching(halted, kind === 'cancelled' ? settlesAt(next) : now) }
}

const goOn = <State extends RunState>(
  state: State,
  { to, person }: Extract<HrCommand, { kind: 'goOn' }>,
  today: PlainDate,
  now: Instant,
): Decision<State> => {
  const present = haltOf(state)
  if (!present) return refuse('already')
  // Whoever has been told that there will be no talk is invited to a new one, in a new cycle.
  if (present.kind === 'cancelled' && now >= settlesAt(present)) return refuse('locked')
  const last = to ?? state.settings.to
  if (last < today) return refuse('inThePast')
  const open = { ...state, halts: ended(state.halts, now) }
  const settings = { ...state.settings, to: last }
  const isLater = last !== state.settings.to
  return { ok: true, state: reaching(isLater ? corrected(open, settings, { by: person, now }) : open, now) }
}

const ended = (halts: Halt[] = [], now: Instant): Halt[] =>
  halts.map((one) => (one.to === undefined ? { ...one, to: now } : one))

const reaching = <State extends RunState>(state: State, at: Instant): State => ({
  ...state,
  reach: nextRound(state.reach, at),
})
