/**
 * A talk between an employee and a manager: its state, and what each command makes of it. The pieces that belong together are decided in
 * booking, preparation, plan and follow-up; this file is the record they stand in and the door they share.
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../ports.ts'
import { addLinks, bind, browser, freshLink, type Links, links, mayAskAgain, unbind } from './access.ts'
import { type BookingCommand, booking, decideBooking, held, heldAt, isHeld, unbooked } from './booking.ts'
import { answerFollowUp, closeFollowUp, type FollowUpCommand, followUp } from './follow-up.ts'
import { ledger, recent, sent } from './ledger.ts'
import { decidePlan, isAgreed, noPlan, type PlanCommand, plan, planWaitsFor } from './plan.ts'
import { decidePreparation, isPrepared, type PreparationCommand, preparation } from './preparation.ts'
import { localDate } from './time.ts'
import { type Actor, type Decision, type Frame, refuse } from './workflow.ts'

export type Role = 'employee' | 'manager'
export const otherRole = (role: Role): Role => (role === 'employee' ? 'manager' : 'employee')

/** A side of the talk; the address is with the person and read when a mail is sent. */
const party = z.object({ id: z.string(), name: z.string(), language: z.enum(['sv', 'nb', 'en']) })
export type Party = z.infer<typeof party>

export const talk = z.object({
  id: z.string(),
  schema: z.literal(1),
  people: z.object({ employee: party, manager: party }),
  cycle: z.string(),
  unit: z.string(),
  /** Local date on which this talk's timeline starts: the cycle's, or later for who joins later. */
  begins: z.string(),
  /** The last talk of the same employee that has an agreed plan. */
  previous: z.string().optional(),
  booking,
  preparation: z.object({ employee: preparation, manager: preparation }),
  /** How many topics were proposed; each is a part of its own. */
  topics: z.number(),
  /** When the summary went out: from then on both sides' answers are open. */
  opened: z.number().optional(),
  held,
  plan,
  followUps: z.array(followUp),
  links,
  browsers: z.array(browser),
  freshLinks: z.array(freshLink),
  mails: ledger,
  recent,
})
export type Talk = z.infer<typeof talk>

export type TalkCommand =
  | { kind: 'open'; talk: Pick<Talk, 'id' | 'people' | 'cycle' | 'unit' | 'begins' | 'previous'> }
  | BookingCommand
  | PreparationCommand
  | PlanCommand
  | FollowUpCommand
  | AccessCommand

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
    return command.kind === 'closeFollowUp'
      ? closeFollowUp(state, command.followUp, frame.calendar, now)
      : refuse('notYours')
  }
  if (by !== 'employee' && by !== 'manager') return refuse('notYours')
  switch (command.kind) {
    case 'open':
      return refuse('already')
    case 'book':
    case 'cancelBooking':
      return by === 'manager' || mayBookThemselves(state, frame, now)
        ? decideBooking(state, command, by, frame.calendar, now)
        : refuse('notYours')
    case 'sayHeld':
      // Whoever has confirmed a plan has said that they talked.
      return state.plan.agreed ? refuse('already') : decideBooking(state, command, by, frame.calendar, now)
    case 'sendAnswers':
    case 'prepareWithoutWriting':
    case 'proposeTopic':
    case 'withdrawTopic':
      return decidePreparation(state, command, by, now)
    case 'proposePlan':
    case 'confirmPlan':
    case 'returnPlan':
      return isHeld(state.held) ? decidePlan(state, command, by, now) : refuse('notNow')
    case 'answerFollowUp':
      return answerFollowUp(state, command, by, localDate(now, frame.calendar.zone), now)
    case 'closeFollowUp':
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

/** The employee may book once the cycle's booking date has passed without a time (PRODUCT.md step 2). */
export const mayBookThemselves = (state: Talk, frame: Frame, now: Instant): boolean =>
  frame.cycle !== undefined &&
  state.booking.status !== 'booked' &&
  localDate(now, frame.calendar.zone) > frame.cycle.settings.bookedBy

/** Links that a claim of mails brings along, and for a summary the fact that answers are now open. */
export const claimedTalk = (state: Talk, kinds: string[], now: Instant): Talk =>
  kinds.includes('summary') && state.opened === undefined ? { ...state, opened: now } : state

export const withLinks = <State extends { links: Links }>(state: State, added: Links): State => ({
  ...state,
  links: addLinks(state.links, added),
})

export type Phase = 'prepare' | 'meet' | 'plan' | 'followUp' | 'finished'

/** Derived, never stored: where the two are. */
export const phaseOf = (state: Talk, now: Instant): Phase => {
  if (state.plan.agreed) return state.followUps.some((one) => one.closedAt === undefined) ? 'followUp' : 'finished'
  if (isHeld(state.held)) return 'plan'
  return state.booking.status === 'booked' && now >= state.booking.start ? 'meet' : 'prepare'
}

/** HR's words for it; 'prepared' is a count there and no status of a person. */
export type TalkStatus = 'created' | 'invited' | 'booked' | 'held' | 'agreed' | 'followedUp'

export const statusOf = (state: Talk): TalkStatus => {
  if (state.plan.agreed) {
    const over = state.followUps.length > 0 && state.followUps.every((one) => one.closedAt !== undefined)
    return over ? 'followedUp' : 'agreed'
  }
  if (isHeld(state.held)) return 'held'
  if (state.booking.status === 'booked') return 'booked'
  return sent(state.mails, 'employee.invitation.1') || sent(state.mails, 'employee.questions.1') ? 'invited' : 'created'
}

export const indexOfTalk = (state: Talk): IndexKeys => ({
  manager: state.people.manager.id,
  cycle: state.cycle,
  status: statusOf(state),
  unit: state.unit,
})

/** What a side owes now; the manager's weekly digest collects these, the pages show them as the next step. */
export type Owed = 'book' | 'prepare' | 'sayHeld' | 'writePlan' | 'confirmPlan' | 'answerFollowUp'

export const owes = (state: Talk, role: Role, frame: Frame, now: Instant): Owed[] => {
  const today = localDate(now, frame.calendar.zone)
  const owed: Owed[] = []
  const held = heldAt(state.held) !== undefined
  const { booking } = state
  const started = booking.status === 'booked' && now >= booking.start
  if (!held) {
    if (role === 'manager' && booking.status !== 'booked') owed.push('book')
    if (!started && !isPrepared(state.preparation[role])) owed.push('prepare')
    if (booking.status === 'booked' && now >= booking.end && !state.held[role]) owed.push('sayHeld')
    return owed
  }
  if (state.plan.version === 0 && role === 'manager') owed.push('writePlan')
  if (!isAgreed(state.plan) && planWaitsFor(state.plan) === role)
    owed.push(state.plan.returned ? 'writePlan' : 'confirmPlan')
  const open = state.followUps.some(
    (one) => one.date <= today && one.closedAt === undefined && one.answered[role] === undefined,
  )
  if (open) owed.push('answerFollowUp')
  return owed
}

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

const endAccess = (state: Talk, role: Role): Talk => ({
  ...state,
  links: Object.fromEntries(Object.entries(state.links).filter(([, link]) => link.role !== role)),
  browsers: state.browsers.filter((bound) => bound.role !== role),
  freshLinks: state.freshLinks.filter((asked) => asked.role !== role),
})
