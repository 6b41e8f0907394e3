/**
 * Who may read what of a talk, in one place: the table in PRODUCT.md as a function from everything in a talk's partition to what one side
 * may see. Pages, mails and exports get these views and never a state. HR's session gets none of them.
 * Each part of the talk is cut in a `*-view.ts` of its own; this is the only place that puts them together.
 */
import type { Instant } from '../ports.ts'
import { isClosedBy, isOpenQuestion, partsFor } from './address-guard.ts'
import { askedTime, declinesLeft, proposedTimes } from './arranging.ts'
import { awayOf } from './away.ts'
import { heldAt, isAhead, isHeld, isRegistered } from './booking.ts'
import { checkInView } from './check-in-view.ts'
import { correctionToTell } from './correction.ts'
import type { Cycle } from './cycle.ts'
import { haltOf } from './cycle-run.ts'
import { type OwnFeedback, talkFeedback } from './feedback-view.ts'
import { followUpView } from './follow-up-view.ts'
import { type TeamGoals, teamGoalsFor } from './goals.ts'
import { handOf } from './hand.ts'
import { handoverView } from './handover-view.ts'
import { endOf, mayArrange } from './in-cycle.ts'
import { kept } from './kept.ts'
import { linesView } from './line-view.ts'
import { mayBookThemselves } from './meeting-time.ts'
import { mayCallOff } from './membership.ts'
import { owes } from './owed.ts'
import { paperView } from './paper-view.ts'
import type { Parts } from './parts.ts'
import { passedView } from './passed-view.ts'
import { phaseOf } from './phase.ts'
import { planInForce } from './plan-in-force.ts'
import { planView } from './plan-view.ts'
import { preparationStarts, preparedBy } from './preparation-start.ts'
import { notesView, preparationView } from './preparation-view.ts'
import { pulseView } from './pulse-view.ts'
import { isUnreached } from './reach.ts'
import { isExpired, unexpired } from './retention.ts'
import { otherRole, type Role } from './role.ts'
import { cycleNameFor } from './standalone.ts'
import { storiesView } from './story-view.ts'
import type { Talk } from './talk.ts'
import type { TalkView } from './talk-view.ts'
import { templateOf } from './templates/asked.ts'
import { localDate } from './time.ts'
import { topicsOf } from './topic-view.ts'
import { mayVouch } from './vouching.ts'
import type { Frame } from './workflow.ts'

/** The last talk of the same employee, as far as its plan goes. */
export type Previous = { talk: Talk; parts: Parts }

/** What stands with the two people and is of use to the talk: feedback given and received, and the manager's goals for the team. */
export type Beside = { employee?: OwnFeedback; manager?: OwnFeedback; teamGoals?: TeamGoals }

export const viewOf = (
  talk: Talk,
  stored: Parts,
  role: Role,
  frame: Frame,
  now: Instant,
  before?: Previous,
  beside: Beside = {},
): TalkView => {
  const { cycle } = frame
  if (!cycle) throw new Error('A talk has a cycle')
  const guard = talk.guards?.[role]
  const closedToYou = isClosedBy(guard, frame.calendar, now)
  const parts = partsFor(talk, unexpired(talk, stored, frame, now), role, frame.calendar, now)
  const previous = closedToYou ? undefined : before && asRead(before, talk, role, frame, now)
  const you = talk.people[role]
  const reading = { role, manager: talk.people.manager.id }
  const lastPlan =
    previous && planInForce(previous.talk, unexpired(previous.talk, previous.parts, frame, now), 'closed', reading)
  const plan = planView(talk, parts, role, lastPlan)
  const passed = passedView(talk, parts, role)
  const today = localDate(now, frame.calendar.zone)
  const isOpen = endOf(talk, cycle) === undefined
  const awayNow = (side: Role) => awayOf(talk, side, today).awayUntil
  return {
    id: talk.id,
    role,
    phase: phaseOf(talk, now),
    employee: talk.people.employee,
    manager: talk.people.manager,
    you,
    other: talk.people[otherRole(role)],
    unit: talk.unit,
    language: you.language,
    hand: handOf(talk, role),
    handover: handoverView(talk, role),
    address: { closedToYou, other: addressOfOther(talk, role, now) },
    waitsForManager: talk.vacant !== undefined && phaseOf(talk, now) !== 'finished',
    away: { you: awayNow(role), other: awayNow(otherRole(role)) },
    unreached: { you: isUnreached(talk.unreached, role), other: isUnreached(talk.unreached, otherRole(role)) },
    organisation: {
      name: frame.organisation.name,
      zone: frame.organisation.zone,
      answersInMail: frame.organisation.answersInMail,
      publicBody: frame.organisation.publicBody,
    },
    cycle: {
      name: cycleNameFor(cycle.settings, you.language),
      isNone: talk.own !== undefined,
      culture: cycle.settings.culture,
      promise: cycle.settings.promise,
      goals: cycle.settings.goals ?? [],
      teamGoals: teamGoalsFor(beside.teamGoals, closedToYou ? guard.since : undefined),
      from: cycle.settings.from,
      to: cycle.settings.to,
      bookedBy: cycle.settings.bookedBy,
      afterSalaryTalks: cycle.settings.afterSalaryTalks,
      followUpMonths: cycle.settings.followUpMonths,
    },
    halt: haltView(talk, cycle),
    expired: kept.filter((what) => isExpired(what, talk, frame, now)),
    correction: correctionToTell(talk, cycle),
    template: templateOf(frame).base,
    suggestedMinutes: templateOf(frame).suggestedMinutes,
    purposes: cycle.settings.purposes,
    wording: cycle.settings.wording,
    preparationStarts: preparationStarts(talk, { ...frame, cycle }),
    preparedBy: preparedBy(talk, { ...frame, cycle }),
    booking: talk.booking,
    mayBook: role === 'manager' ? isOpen && mayArrange(talk, cycle) : mayBookThemselves(talk, frame, now),
    mayCancel: isOpen && isAhead(talk.booking, now),
    mayCallOff: role === 'manager' && mayCallOff(talk, frame, now),
    arranging: {
      declinesLeft: role === 'employee' && isOpen && isAhead(talk.booking, now) ? declinesLeft(talk) : 0,
      proposed: proposedTimes(talk, now),
      asked: askedTime(talk, now),
    },
    held: {
      yes: isHeld(talk.held),
      registered: isRegistered(talk) ? { on: talk.held.employee?.on ?? talk.held.manager?.on } : undefined,
      ...heldAnswers(talk, role),
    },
    owed: owes(talk, role, frame, now),
    otherOwes: owes(talk, otherRole(role), frame, now),
    topics: topicsOf(talk, parts, role),
    feedback: talkFeedback(beside[role], {
      reader: you.id,
      other: talk.people[otherRole(role)].id,
      since: Math.max((before && heldAt(before.talk.held)) ?? 0, closedToYou ? guard.since : 0),
    }),
    preparation: preparationView(talk, parts, role, frame, now),
    notes: role === 'manager' ? notesView(talk, parts) : undefined,
    lastPlan: lastPlan && { ...lastPlan, heldOn: previous?.talk.held.employee?.at ?? previous?.talk.held.manager?.at },
    plan,
    passed,
    passedAnswers: (talk.passedAnswers ?? []).flatMap(({ passed: item, at }, index) =>
      passed.some(({ n, by }) => n === item && by === role) ? [{ n: index + 1, passed: item, at }] : [],
    ),
    lines: linesView(talk, parts, role, plan.inForce?.lines ?? [], now, frame.calendar.zone),
    checkIn: checkInView(talk, now),
    stories: storiesView(talk, parts, role),
    followUps: talk.followUps.map((one) => followUpView(talk, one, parts, role, frame, now)),
    pulse: role === 'employee' ? pulseView(talk, frame, now) : undefined,
    ...((talk.people.employee.paper || talk.noted) && { paper: paperView(talk, role, frame) }),
    noMoreFollowUps: {
      own: talk.noMoreFollowUps?.[role] !== undefined,
      other: talk.noMoreFollowUps?.[otherRole(role)] !== undefined,
    },
  }
}

const haltView = (talk: Talk, cycle: Cycle): TalkView['halt'] =>
  endOf(talk, cycle)?.why ?? (isHeld(talk.held) ? undefined : haltOf(cycle)?.kind)

/** The last talk may be guarded on its own; another manager's address there is not the reader's. */
const asRead = ({ talk, parts }: Previous, { people }: Talk, role: Role, frame: Frame, now: Instant): Previous => {
  const guarded = talk.people[role].id === people[role].id ? talk : { ...talk, guards: {} }
  return { talk, parts: partsFor(guarded, parts, role, frame.calendar, now) }
}

/** The other is told of as long as nobody has said that the address is right. */
const addressOfOther = (talk: Talk, role: Role, now: Instant): TalkView['address']['other'] => {
  const guard = talk.guards?.[otherRole(role)]
  if (!guard || role === 'employee' || (!isOpenQuestion(guard) && guard.objected === undefined)) return undefined
  return { at: guard.since, mayVouch: mayVouch(talk, role, now), objected: guard.objected !== undefined }
}

const heldAnswers = ({ held, booking }: Talk, role: Role): Pick<TalkView['held'], 'own' | 'other' | 'missed'> => {
  const missed = !isHeld(held) && booking.status === 'none' ? booking.missed : undefined
  const said = missed?.said ?? held
  // The employee's no is theirs alone to take back.
  const isSettled = role === 'manager' && said.employee !== undefined
  return {
    own: said[role]?.answer,
    other: said[otherRole(role)]?.answer,
    missed: missed && !isSettled ? { start: missed.start, end: missed.end, place: missed.place } : undefined,
  }
}
