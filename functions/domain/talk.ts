/**
 * A talk between an employee and a manager: its state, and what each command makes of it. The pieces that belong together are decided in
 * booking, preparation, plan and follow-up; this file is the record they stand in and the door they share.
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../ports.ts'
import { bind, browser, freshLink, links, mayAskAgain, unbind } from './access.ts'
import { type AddressGuard, addressGuards, isClosedBy, isOpenQuestion } from './address-guard.ts'
import { type ArrangingCommand, arranging, askedTime, decideArranging, proposedTimes } from './arranging.ts'
import { away, bothThereFrom, isAway, whenBothAreThere, withAway } from './away.ts'
import {
  type BookingCommand,
  booking,
  decideBooking,
  held,
  heldAskedDays,
  heldAt,
  isHeld,
  unbooked,
} from './booking.ts'
import { addWorkingDays, firstWorkingDayOnOrAfter } from './calendar.ts'
import {
  answerFollowUp,
  closeFollowUp,
  endFollowUps,
  type FollowUpCommand,
  followUp,
  moveFollowUp,
} from './follow-up.ts'
import { formerManager } from './hand.ts'
import { decidePeople, endAccess, type PeopleCommand } from './handover.ts'
import { ended, endOf, isAskedFor, isCancelledAt, mayArrange } from './in-cycle.ts'
import { ledger, recent, sent } from './ledger.ts'
import { decideLine, type LineCommand, type LineStep, lineReports, linesToReport } from './line-report.ts'
import { lineWords } from './line-words.ts'
import { decideMembership, type MembershipCommand } from './membership.ts'
import { decidePaper, isOnPaper, noted, type PaperCommand, paper, waitsForSignature } from './paper.ts'
import { decidePassing, type PassingCommand, passing, passOn } from './passing-on.ts'
import { decidePlan, noPlan, type PlanCommand, type PlanStep, plan, planWaitsFor, standNotAgreed } from './plan.ts'
import { decidePreparation, isPrepared, type PreparationCommand, preparation, versionOf } from './preparation.ts'
import { answerPulse, type PulseCommand, pulses } from './pulse.ts'
import { bothReachedFrom, decideReach, isAboutReach, type ReachCommand, unreached } from './reach.ts'
import { decideRetention, isAboutRetention, isExpired, type RetentionCommand, retained } from './retention.ts'
import { addMonths, localDate, type PlainDate } from './time.ts'
import { type Actor, type Decision, type Frame, refuse } from './workflow.ts'

export type Role = 'employee' | 'manager'
export const otherRole = (role: Role): Role => (role === 'employee' ? 'manager' : 'employee')

/** A side of the talk; the address is with the person and read when a mail is sent. */
const party = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(['sv', 'nb', 'en']),
  /** Gets no mail about this talk, and why. */
  paper: paper.optional(),
})
export type Party = z.infer<typeof party>

export const talk = z.object({
  id: z.string(),
  schema: z.literal(1),
  people: z.object({ employee: party, manager: party }),
  /** Managers before the present one; the present one's own parts are named by `hand`. */
  former: z.array(formerManager).optional(),
  hand: z.string().optional(),
  managerSince: z.number().optional(),
  /** Since when nobody is the manager: the last one's name stands, and the talk waits. */
  vacant: z.number().optional(),
  away: away.optional(),
  unreached: unreached.optional(),
  /** Since HR changed a side's address. */
  guards: addressGuards.optional(),
  /** The talk will not be, or stops; and how often that was so. */
  ended: ended.optional(),
  endings: z.number().optional(),
  cycle: z.string(),
  unit: z.string(),
  /** Local date on which this talk's timeline starts: the cycle's, or later for who joins later. */
  begins: z.string(),
  /** The last talk of the same employee whose plan stands, agreed or not. */
  previous: z.string().optional(),
  booking,
  /** Absent until something is proposed or asked about. */
  arranging: arranging.optional(),
  preparation: z.object({ employee: preparation, manager: preparation }),
  /** How many topics were proposed; each is a part of its own. */
  topics: z.number(),
  /** When the summary went out: from then on both sides' answers are open. */
  opened: z.number().optional(),
  /** The version of the other's answers that stood in each side's mail before the meeting: what came later is news. */
  summarised: z.object({ employee: z.number().optional(), manager: z.number().optional() }).optional(),
  held,
  /** Of an employee on paper. */
  noted: noted.optional(),
  /** How often one of the two said that they had talked without a booked time: the n of the mail that asks the employee. */
  registrations: z.number().optional(),
  plan,
  followUps: z.array(followUp),
  /** Who needs no more of them, and since when. */
  noMoreFollowUps: z.object({ employee: z.number().optional(), manager: z.number().optional() }).optional(),
  pulses,
  lineWords: lineWords.optional(),
  ...lineReports,
  ...passing,
  retained: retained.optional(),
  links,
  browsers: z.array(browser),
  freshLinks: z.array(freshLink),
  mails: ledger,
  recent,
})
export type Talk = z.infer<typeof talk>

export type TalkCommand =
  | {
      kind: 'open'
      talk: Pick<Talk, 'id' | 'people' | 'cycle' | 'unit' | 'begins' | 'previous' | 'away' | 'unreached' | 'guards'>
    }
  | BookingCommand
  | ArrangingCommand
  | PreparationCommand
  | PlanCommand
  | PlanStep
  | FollowUpCommand
  | PulseCommand
  | PaperCommand
  | LineCommand
  | LineStep
  | PassingCommand
  | AccessCommand
  | PeopleCommand
  | ReachCommand
  | MembershipCommand
  | RetentionCommand

type AccessCommand =
  /** A browser was let in through a link: its key's hash stands on the head. */
  | { kind: 'bindBrowser'; browser: string }
  | { kind: 'leaveBrowser'; browser: string }
  | { kind: 'askForLink'; purpose: string; browser: string }
  /** 'Not me': every link and browser of that side ends. */
  | { kind: 'notMe' }

export const openTalk = (command: Extract<TalkCommand, { kind: 'open' }>): Talk => ({
  schema: 1,
  ...command.talk,
  booking: unbooked,
  preparation: { employee: { status: 'open' }, manager: { status: 'open' } },
  topics: 0,
  held: {},
  plan: noPlan,
  followUps: [],
  links: {},
  browsers: [],
  freshLinks: [],
  mails: {},
  recent: {},
})

export const decideTalk = (
  state: Talk | undefined,
  command: TalkCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<Talk> => {
  if (!state) return command.kind === 'open' ? { ok: true, state: openTalk(command) } : refuse('gone')
  if (by === 'service') {
    if (isAboutReach(command)) return decideReach(state, command, now)
    if (isAboutRetention(command)) return decideRetention(state, command, frame, now)
    if (isAboutPeople(command)) {
      const finished = phaseOf(state, now) === 'finished'
      const isOver = frame.cycle !== undefined && endOf(state, frame.cycle) !== undefined
      const isCancelled = frame.cycle !== undefined && isCancelledAt(frame.cycle, now)
      const today = localDate(now, frame.calendar.zone)
      return decidePeople(state, command, { finished, isOver, isCancelled, today, now })
    }
    switch (command.kind) {
      case 'leaveCycle':
      case 'joinAgain':
      case 'endWithCycle':
        return decideMembership(state, command, frame, now)
      case 'closeFollowUp':
        return closeFollowUp(state, command.followUp, frame.calendar, now)
      case 'standNotAgreed': {
        const dates = defaultFollowUps(state, frame, now)
        return standNotAgreed(state, command.version, decidableFrom(state, frame), frame.calendar, dates, now)
      }
      case 'passedOnDone':
      case 'passedOnAnswered':
        return decidePassing(state, command)
      case 'expectPromises':
        return { ok: true, state: { ...state, promisesUntil: command.until } }
      default:
        return refuse('notYours')
    }
  }
  if (by !== 'employee' && by !== 'manager') return refuse('notYours')
  if (state.ended?.why === 'left' && (by === 'employee' || !isAccess(command))) return refuse('gone')
  if (isAboutClosedWords(state, command, by, frame, now)) return refuse('notNow')
  // Without a manager the talk waits: whoever comes next is to read nothing that was meant for nobody.
  const needsNobody = isAccess(command) || command.kind === 'passOn'
  if (state.vacant !== undefined && (by === 'manager' || !needsNobody)) return refuse('notNow')
  // What is written stays its writer's to read; nothing more is to come of it.
  if (frame.cycle && !isAccess(command) && endOf(state, frame.cycle)) return refuse('over')
  switch (command.kind) {
    case 'open':
      return refuse('already')
    case 'book':
      if (frame.cycle && !mayArrange(state, frame.cycle)) return refuse('over')
      if (by === 'employee' && !mayBookThemselves(state, frame, now)) return refuse('notYours')
      if (isAwayThen(state, otherRole(by), command.start, frame)) return refuse('away')
      // Nobody could be asked about a near time.
      if (by === 'manager' && isOnPaper(state, 'employee'))
        return decideBooking(state, command, by, frame.calendar, now)
      return decideArranging(state, command, by, frame.calendar, now)
    case 'answerTime': {
      const asked = command.yes ? askedTime(state, now) : undefined
      if (asked && isAwayThen(state, otherRole(by), asked.start, frame)) return refuse('away')
      return decideArranging(state, command, by, frame.calendar, now)
    }
    case 'cancelBooking':
    case 'declineTime':
      return decideArranging(state, command, by, frame.calendar, now)
    case 'sayHeld':
    case 'alreadyTalked':
      // Whoever has confirmed a plan has said that they talked.
      return state.plan.agreed || state.plan.notAgreed
        ? refuse('already')
        : decideArranging(state, command, by, frame.calendar, now)
    case 'sendAnswers':
    case 'takeBackAnswers':
    case 'prepareWithoutWriting':
    case 'proposeTopic':
    case 'withdrawTopic':
      if (isExpired('preparation', state, frame, now)) return refuse('locked')
      return decidePreparation(state, command, by, now)
    case 'proposePlan':
    case 'confirmPlan':
    case 'returnPlan':
    case 'acceptLines':
    case 'disagreePlan':
      return isHeld(state.held)
        ? decidePlan(state, command, by, defaultFollowUps(state, frame, now), now)
        : refuse('notNow')
    case 'notePrepared':
    case 'noteConfirmed':
      return decidePaper(state, command, by, defaultFollowUps(state, frame, now), now)
    case 'answerFollowUp':
      return answerFollowUp(state, command, by, localDate(now, frame.calendar.zone), now)
    case 'moveFollowUp':
      return moveFollowUp(state, command, by, localDate(now, frame.calendar.zone))
    case 'endFollowUps':
      return endFollowUps(state, command.end, by, now)
    case 'answerPulse':
      return answerPulse(state, command, by, frame.calendar, now)
    case 'reportLine':
    case 'askToTalk':
      return decideLine(state, command, by, frame.calendar.zone, now)
    case 'passOn':
      return passOn(state, command, by, now)
    case 'passedOnDone':
    case 'passedOnAnswered':
    case 'closeFollowUp':
    case 'expectPromises':
    case 'standNotAgreed':
    case 'personChanged':
    case 'changeManager':
    case 'setAway':
    case 'endAccess':
    case 'setUnreached':
    case 'mailCameBack':
    case 'mailArrived':
    case 'leaveCycle':
    case 'joinAgain':
    case 'endWithCycle':
    case 'guardAddress':
    case 'leave':
    case 'comeBack':
    case 'deleteKept':
    case 'forgetLinks':
    case 'eraseTalk':
      return refuse('notYours')
    case 'bindBrowser':
      return { ok: true, state: { ...state, browsers: bind(state.browsers, by, command.browser, now) } }
    case 'leaveBrowser':
      return { ok: true, state: { ...state, browsers: unbind(state.browsers, command.browser) } }
    case 'askForLink':
      return askForLink(state, command, by, now)
    case 'notMe':
      return { ok: true, state: endAccess(state, by) }
  }
}

/** When a plan that is not agreed is followed up: the cycle's months after the talk was held, on working days, what is past left out. */
const defaultFollowUps = (state: Talk, { calendar, cycle }: Frame, now: Instant): PlainDate[] => {
  const moment = state.booking.status === 'booked' ? state.booking.start : heldAt(state.held)
  const months = cycle?.settings.followUpMonths ?? []
  return months
    .map((month) => firstWorkingDayOnOrAfter(addMonths(localDate(moment ?? now, calendar.zone), month), calendar))
    .filter((date) => date > localDate(now, calendar.zone))
}

/**
 * The employee may move a time that stands, book anew what they could not make themselves, and book once the cycle's booking date has passed
 * without a time (PRODUCT.md step 2).
 */
export const mayBookThemselves = (state: Talk, frame: Frame, now: Instant): boolean => {
  const { booking } = state
  if (frame.cycle && (endOf(state, frame.cycle) || !mayArrange(state, frame.cycle))) return false
  if (booking.status === 'booked') return now < booking.start
  if (booking.status === 'cancelled' && booking.changedBy === 'employee' && !state.arranging?.proposed) return true
  return frame.cycle !== undefined && localDate(now, frame.calendar.zone) > frame.cycle.settings.bookedBy
}

/** From when a proposal can be decided on: they have talked, both are there and can be reached, and the manager is this one. */
export const decidableFrom = (state: Talk, { calendar }: Frame): Instant | undefined => {
  const talked = heldAt(state.held)
  if (talked === undefined) return undefined
  const known = Math.max(talked, state.managerSince ?? 0)
  return bothReachedFrom(bothThereFrom(known, state.away, calendar.zone), state.unreached)
}

/** Nobody sets a time with someone who is not there and would not hear of it. */
const isAwayThen = (state: Talk, role: Role, start: Instant, { calendar }: Frame): boolean =>
  isAway(state.away, role, localDate(start, calendar.zone))

/** What a claim of mails brings along: for a summary the fact that answers are now open, and which version of them it holds. */
export const claimedTalk = (state: Talk, kinds: string[], now: Instant): Talk => {
  const holds = { summary: 'manager', tomorrow: 'employee' } as const
  let claimed = state
  for (const kind of ['summary', 'tomorrow'] as const) {
    if (!kinds.includes(kind)) continue
    const reader = holds[kind]
    const version = versionOf(state.preparation[otherRole(reader)])
    claimed = { ...claimed, summarised: { ...claimed.summarised, [reader]: version } }
  }
  return kinds.includes('summary') && state.opened === undefined ? { ...claimed, opened: now } : claimed
}

export type Phase = 'prepare' | 'meet' | 'plan' | 'followUp' | 'finished'

/** Derived, never stored: where the two are. */
export const phaseOf = (state: Talk, now: Instant): Phase => {
  if (state.ended?.why === 'left') return 'finished'
  const stands = state.plan.agreed !== undefined || (state.plan.notAgreed !== undefined && state.followUps.length > 0)
  if (stands) return state.followUps.some((one) => one.closedAt === undefined) ? 'followUp' : 'finished'
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
  state.ended?.stopped
    ? {}
    : {
        manager: state.vacant === undefined ? state.people.manager.id : undefined,
        cycle: state.cycle,
        status: withAway(statusOf(state), state.away?.employee),
        unit: state.unit,
      }

/** What a side owes now; the manager's weekly digest collects these, the pages show them as the next step. */
export type Owed =
  | 'book'
  | 'decideTime'
  | 'prepare'
  | 'sayHeld'
  | 'writePlan'
  | 'confirmPlan'
  | 'answerFollowUp'
  | 'vouch'
  | 'reportLines'

export const owes = (state: Talk, role: Role, frame: Frame, now: Instant): Owed[] => {
  const owed = owesOfSteps(state, role, frame, now)
  const isThere = !isAway(state.away, role, localDate(now, frame.calendar.zone))
  if (isThere && mayVouch(state, role) && phaseOf(state, now) !== 'finished') owed.push('vouch')
  return planIsClosedTo(state, role, frame, now) ? owed.filter((one) => !ofPlan.includes(one)) : owed
}

/** The manager says whether the employee's new address is right; never who changed it. */
export const mayVouch = ({ guards, people, vacant }: Talk, role: Role): boolean => {
  const guard = guards?.employee
  return (
    role === 'manager' &&
    vacant === undefined &&
    guard !== undefined &&
    isOpenQuestion(guard) &&
    // Whose own address is in question cannot vouch for another's.
    isCertain(guards?.manager) &&
    guard.by !== people.manager.id
  )
}

const isCertain = (guard: AddressGuard | undefined): boolean =>
  !guard || (guard.objected === undefined && !isOpenQuestion(guard))

const ofPlan: Owed[] = ['writePlan', 'confirmPlan', 'answerFollowUp']

/** The latest proposal, or the plan in force, is from before the address of that side was changed. */
const planIsClosedTo = ({ guards, plan }: Talk, role: Role, { calendar }: Frame, now: Instant): boolean => {
  const guard = guards?.[role]
  return isClosedBy(guard, calendar, now) && plan.proposedAt !== undefined && plan.proposedAt < guard.since
}

/** Nobody confirms, answers or takes back what they may not read. */
const isAboutClosedWords = (state: Talk, command: TalkCommand, by: Role, frame: Frame, now: Instant): boolean => {
  const guard = state.guards?.[by]
  if (!isClosedBy(guard, frame.calendar, now)) return false
  if (command.kind === 'takeBackAnswers') {
    const sentLast = state.preparation[by]
    return sentLast.status === 'sent' && sentLast.at < guard.since
  }
  return planCommands.has(command.kind) && planIsClosedTo(state, by, frame, now)
}

const planCommands = new Set<TalkCommand['kind']>([
  'proposePlan',
  'confirmPlan',
  'returnPlan',
  'acceptLines',
  'disagreePlan',
  'noteConfirmed',
  'answerFollowUp',
])

const owesOfSteps = (state: Talk, role: Role, frame: Frame, now: Instant): Owed[] => {
  const today = localDate(now, frame.calendar.zone)
  const owed: Owed[] = []
  // Nobody who is away is late, and for nobody else does anything wait for them to come back.
  if (state.vacant !== undefined || isAway(state.away, role, today) || isOnPaper(state, role)) return owed
  const held = heldAt(state.held) !== undefined
  const { booking } = state
  const started = booking.status === 'booked' && now >= booking.start
  // Nothing is owed to a talk that will not be, and while HR has paused nobody is asked to prepare or to find a time.
  if (frame.cycle && endOf(state, frame.cycle)) return owed
  const isAsked = frame.cycle === undefined || isAskedFor(state, frame.cycle)
  if (!held) {
    const asked = askedTime(state, now)
    const isBooked = booking.status === 'booked' && !isForgotten(state, role, frame, now)
    if (role === 'manager' && isAsked && !isBooked && !asked && !isAway(state.away, 'employee', today))
      owed.push('book')
    if (role === 'employee' && asked) owed.push('decideTime')
    if (isAsked && !started && !isPrepared(state.preparation[role]) && !isAway(state.away, otherRole(role), today))
      owed.push('prepare')
    if (booking.status === 'booked' && now >= booking.end && !state.held[role] && !wasBefore(state, role))
      owed.push('sayHeld')
    return owed
  }
  if (state.plan.version === 0 && role === 'manager') owed.push('writePlan')
  const { plan } = state
  if (planWaitsFor(plan) === role) {
    if (!plan.returned && !plan.takenOver) owed.push('confirmPlan')
    // A change that came back, or was a former manager's, can as well be left: what stands goes on standing.
    else if (!plan.agreed && !plan.notAgreed) owed.push('writePlan')
  }
  // A plan to be signed on paper is the manager's to bring home.
  if (role === 'manager' && waitsForSignature(state)) owed.push('confirmPlan')
  const open = state.followUps.some(
    (one) =>
      whenBothAreThere(one.date, state.away) <= today && one.closedAt === undefined && one.answered[role] === undefined,
  )
  if (open) owed.push('answerFollowUp')
  // A follow-up asks about every line.
  else if (linesToReport(state, role, today, frame.calendar.zone).length > 0) owed.push('reportLines')
  return owed
}

/** A former manager's meeting of which nobody has said for a long time that it took place: the present one books anew. */
const isForgotten = (state: Talk, role: Role, { calendar }: Frame, now: Instant): boolean => {
  const { booking } = state
  if (booking.status !== 'booked' || !wasBefore(state, role)) return false
  const asked = addWorkingDays(localDate(booking.end, calendar.zone), heldAskedDays, calendar)
  return localDate(now, calendar.zone) > asked
}

/** A time was declined, or an asked one answered with no, and no other is booked yet. */
export const isDeclined = (state: Talk, now: Instant): boolean =>
  state.booking.status !== 'booked' && proposedTimes(state, now) !== undefined

/** The meeting was a former manager's: the new one cannot say whether it took place. */
export const wasBefore = ({ booking, managerSince }: Talk, role: Role): boolean =>
  role === 'manager' && managerSince !== undefined && booking.status === 'booked' && booking.start <= managerSince

const askForLink = (
  state: Talk,
  command: Extract<AccessCommand, { kind: 'askForLink' }>,
  by: Role,
  now: Instant,
): Decision<Talk> => {
  if (
    !mayAskAgain(
      state.freshLinks.filter(({ role }) => role === by),
      now,
    )
  )
    return refuse('tooOften')
  const n = nextLink(state)
  const asked = { n, role: by, purpose: command.purpose, at: now, browser: command.browser }
  return { ok: true, state: { ...state, freshLinks: [...state.freshLinks, asked].slice(-6) } }
}

/** One more than any before, in the ledger too: asks of a side whose access ended are gone from the list, and a key is mailed once. */
const nextLink = ({ freshLinks, mails }: Talk): number => {
  const mailed = Object.keys(mails).flatMap((key) => (key.includes('.link.') ? [Number(key.split('.')[2])] : []))
  return Math.max(0, ...freshLinks.map(({ n }) => n), ...mailed) + 1
}

const isAccess = ({ kind }: TalkCommand): boolean =>
  kind === 'bindBrowser' || kind === 'leaveBrowser' || kind === 'askForLink' || kind === 'notMe'

const isAboutPeople = (command: TalkCommand): command is PeopleCommand =>
  command.kind === 'personChanged' ||
  command.kind === 'changeManager' ||
  command.kind === 'setAway' ||
  command.kind === 'endAccess' ||
  command.kind === 'guardAddress' ||
  command.kind === 'leave' ||
  command.kind === 'comeBack'
