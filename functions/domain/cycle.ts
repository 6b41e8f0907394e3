/**
 * A cycle: who is to have which talk, and by when (PRODUCT.md step 1). Before launch it is a draft that HR can change; launching goes in
 * pages of people, each page a step of the cycle's own timetable, so that a crash resumes where it stood. What HR does with it from then on is
 * decided in `cycle-run.ts`.
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../ports.ts'
import { addWorkingDays, jitter, nextOpening } from './calendar.ts'
import { type CycleRunCommand, correction, decideRun, halt, isOver, reachTimetable } from './cycle-run.ts'
import { type CycleSettings, cycleSettings } from './cycle-settings.ts'
import { ledger, recent } from './ledger.ts'
import { keepingUnknown } from './newer.ts'
import { nudgesOfCycle, nudging } from './nudged.ts'
import { decideNudging, type NudgingCommand, nudgingTimetable } from './nudging.ts'
import { mostPilotAddresses, type Pilot, pilotOnHead, pilotPart } from './pilot.ts'
import { pulseTextSteps } from './pulse-texts.ts'
import { decideRecount, type RecountCommand, recount, recountTimetable } from './recount.ts'
import { decideQuality, type QualityCommand, quality, qualitySteps } from './releasing.ts'
import { round } from './round.ts'
import { gatherStandalone, isStandalone, type StandaloneCommand } from './standalone.ts'
import { decideStop, isStopping, type StopCommand, stopTimetable } from './stop-launch.ts'
import { addDays, at, localDate, minute, type PlainDate } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse, serviceStep } from './workflow.ts'

export type { CycleSettings } from './cycle-settings.ts'

const launch = z.discriminatedUnion('status', [
  z.object({ status: z.literal('draft') }),
  z.object({
    status: z.literal('launching'),
    at: z.number(),
    by: z.string(),
    /** Shard of the people index and the last person done in it. */
    shard: z.number(),
    after: z.string().optional(),
    page: z.number(),
    opened: z.number(),
    /** How many get a talk, as HR has typed it. */
    people: z.number().optional(),
    /** The cycle runs already: it goes through the list once more for those who have no talk in it. */
    adds: z.literal(true).optional(),
    /** People who were left out, by reason: no manager, no address of their own, not in a chosen unit. */
    leftOut: z.record(z.string(), z.number()),
    /** Only a first group gets its talks for now. */
    pilot: pilotOnHead.optional(),
  }),
  z.object({
    status: z.literal('launched'),
    at: z.number(),
    by: z.string(),
    finishedAt: z.number(),
    opened: z.number(),
    leftOut: z.record(z.string(), z.number()),
    /** It was for a first group, and the rest has not been added. */
    pilot: pilotOnHead.optional(),
  }),
])

export const cycle = z.object({
  id: z.string(),
  schema: z.literal(1),
  settings: cycleSettings,
  createdAt: z.number(),
  createdBy: z.string(),
  launch,
  corrections: z.array(correction).optional(),
  halts: z.array(halt).optional(),
  /** How far it has come in waking its talks, after HR has changed something about it. */
  reach: round.optional(),
  quality,
  recount: recount.optional(),
  /** HR's reminders. */
  nudges: nudgesOfCycle,
  nudging,
  /** How far a launch that was stopped has been undone. */
  stopping: round.optional(),
  mails: ledger,
  recent,
})
export type Cycle = z.infer<typeof cycle>

/** What one page of a launch came to; the flow opens the talks, the cycle counts. */
export type LaunchPage = {
  shard: number
  after?: string
  opened: number
  leftOut: Record<string, number>
  finished: boolean
}

export type CycleCommand =
  | { kind: 'create'; id: string; settings: CycleSettings; person: string }
  | { kind: 'change'; settings: CycleSettings }
  /** `people`: how many get a talk; `pilot`: for a first group alone. */
  | { kind: 'launch'; person: string; people?: number; pilot?: Pilot }
  /** Those of the people list who have no talk in it yet get theirs, by the steps of a launch. */
  | { kind: 'addPeople' }
  | { kind: 'launchPage'; page: number }
  | { kind: 'launchPageDone'; page: number; result: LaunchPage }
  | StandaloneCommand
  | RecountCommand
  | StopCommand
  | CycleRunCommand
  | NudgingCommand
  | QualityCommand

/** DESIGN.md, PRODUCT.md R9. */
export const leadWorkingDays = 10
export const peoplePerPage = 25

export const decideCycle = (
  state: Cycle | undefined,
  command: CycleCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<Cycle> => {
  // Nobody corrects, halts or launches what is no cycle of HR's.
  if (by === 'hr' && state && isStandalone(state.id)) return refuse('notYours')
  switch (command.kind) {
    case 'create': {
      if (by !== 'hr') return refuse('notYours')
      if (state) return refuse('already')
      return {
        ok: true,
        state: {
          id: command.id,
          schema: 1,
          settings: command.settings,
          createdAt: now,
          createdBy: command.person,
          launch: { status: 'draft' },
          mails: {},
          recent: {},
        },
      }
    }
    case 'change':
      if (by !== 'hr') return refuse('notYours')
      if (!state) return refuse('gone')
      if (state.launch.status !== 'draft') return refuse('locked')
      return {
        ok: true,
        state: { ...state, settings: keepingUnknown(cycleSettings, state.settings, command.settings) },
      }
    case 'launch':
      if (by !== 'hr') return refuse('notYours')
      if (!state) return refuse('gone')
      if (state.launch.status !== 'draft') return refuse('already')
      if (isStopping(state)) return refuse('notNow')
      return launchIt(state, command, now)
    case 'addPeople':
      if (by !== 'hr') return refuse('notYours')
      if (!state) return refuse('gone')
      if (state.launch.status !== 'launched') return refuse('notNow')
      if (isOver(state)) return refuse('over')
      if (state.settings.to < today(now, frame)) return refuse('inThePast')
      return {
        ok: true,
        state: { ...state, launch: { ...launchedFrom(state.launch.by, state.launch.at), adds: true } },
      }
    case 'launchPage':
      // The flow takes this step: it opens the page's talks and then says 'launchPageDone'.
      return state ? { ok: true, state } : refuse('gone')
    case 'launchPageDone':
      if (by !== 'service') return refuse('notYours')
      if (!state) return refuse('gone')
      return { ok: true, state: afterPage(state, command.page, command.result, now) }
    case 'gatherStandalone':
      return by === 'service' ? gatherStandalone(state, now) : refuse('notYours')
    case 'releaseQuality':
    case 'qualityReleased':
    case 'promise':
    case 'deleteTexts':
    case 'textsDeleted':
      return state ? decideQuality(state, command, by, frame.calendar, now) : refuse('gone')
    case 'recount':
    case 'recountPage':
    case 'recountPageDone':
      return state ? decideRecount(state, command, by, now) : refuse('gone')
    case 'nudgeAll':
    case 'nudgePage':
    case 'nudgePageDone':
      return state ? decideNudging(state, command, by, now) : refuse('gone')
    case 'stopLaunch':
    case 'stopPage':
    case 'stopPageDone':
      return state ? decideStop(state, command, by, frame, now) : refuse('gone')
    default:
      if (!state) return refuse('gone')
      return decideRun(state, command, by, today(now, frame), now)
  }
}

export const cycleTimetable = (state: Cycle, frame: Frame): Entry<CycleCommand>[] => {
  if (state.launch.status !== 'launching')
    return [
      ...reachTimetable(state),
      ...recountTimetable(state, frame),
      ...nudgingTimetable(state),
      ...stopTimetable(state),
      ...qualitySteps(state, frame.calendar),
      ...pulseTextSteps(state, frame),
    ]
  const { page, at } = state.launch
  return [serviceStep({ kind: 'launchPage', page }, page, at)]
}

export const indexOfCycle = (state: Cycle): IndexKeys =>
  isStandalone(state.id) ? {} : { cycle: 'cycles', status: state.launch.status, unit: '' }

/** When invitations of a talk that begins on `begins` go out: inside the window of that day, spread over it. */
export const invitationDue = (begins: PlainDate, id: string, frame: Frame): Instant =>
  nextOpening(at(begins, '00:00', frame.calendar.zone), frame.calendar, jitter(id, 55 * minute))

/** A new draft's dates when HR starts from `today`: full lead time, then four weeks to meet. */
export const suggestedDates = (today: PlainDate, frame: Frame) => {
  const invitationOn = addWorkingDays(today, 3, frame.calendar)
  const preparationOn = addWorkingDays(invitationOn, 5, frame.calendar)
  const from = addWorkingDays(preparationOn, leadWorkingDays, frame.calendar)
  const to = addDays(from, 42)
  return { invitationOn, preparationOn, bookedBy: preparationOn, from, to }
}

const launchIt = (
  state: Cycle,
  { person, people, pilot }: Extract<CycleCommand, { kind: 'launch' }>,
  now: Instant,
): Decision<Cycle> => {
  const begun = { ...launchedFrom(person, now), ...(people !== undefined && { people }) }
  if (!pilot) return { ok: true, state: { ...state, launch: begun } }
  if (pilot.units.length + pilot.people.length === 0) return refuse('empty')
  if (pilot.people.length > mostPilotAddresses) return refuse('notNow')
  const onHead = { units: pilot.units, people: pilot.people.length }
  return {
    ok: true,
    state: { ...state, launch: { ...begun, pilot: onHead } },
    parts: [{ name: pilotPart, value: { people: pilot.people } }],
  }
}

const launchedFrom = (by: string, at: Instant) => ({
  status: 'launching' as const,
  at,
  by,
  shard: 0,
  page: 1,
  opened: 0,
  leftOut: {},
})

const afterPage = (state: Cycle, page: number, result: LaunchPage, now: Instant): Cycle => {
  if (state.launch.status !== 'launching' || state.launch.page !== page) return state
  const { at, by, pilot } = state.launch
  const opened = state.launch.opened + result.opened
  const leftOut = { ...state.launch.leftOut }
  for (const [reason, count] of Object.entries(result.leftOut)) leftOut[reason] = (leftOut[reason] ?? 0) + count
  return {
    ...state,
    launch: result.finished
      ? { status: 'launched', at, by, finishedAt: now, opened, leftOut, ...(pilot && { pilot }) }
      : { ...state.launch, shard: result.shard, after: result.after, page: page + 1, opened, leftOut },
  }
}

export const today = (now: Instant, frame: Frame): PlainDate => localDate(now, frame.calendar.zone)
