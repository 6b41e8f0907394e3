/**
 * The door that every command to a talk comes through: who may ask for it and when, and which piece decides it. From here the flow gets the
 * talk as it is to be stored, or a refusal.
 */
import type { Instant } from '../ports.ts'
import { askedTime, decideArranging } from './arranging.ts'
import { isAway } from './away.ts'
import { decideBooking, isHeld, unbooked } from './booking.ts'
import { decideCheckIn } from './check-in.ts'
import { isAboutClosedWords } from './closed-words.ts'
import { closeFollowUp, endFollowUps, moveFollowUp } from './follow-up.ts'
import { decidePeople, type PeopleCommand } from './handover.ts'
import { endOf, isCancelledAt, mayArrange } from './in-cycle.ts'
import { decideLine } from './line-report.ts'
import { mayBookThemselves } from './meeting-time.ts'
import { callOff, decideMembership } from './membership.ts'
import { agreeNext, answerWithNext } from './next-follow-up.ts'
import { decideNudge } from './nudge.ts'
import { decidePaper, isOnPaper } from './on-paper.ts'
import { decidePassing, passOn } from './passing-on.ts'
import { phaseOf } from './phase.ts'
import { decidePlan, noPlan, standNotAgreed } from './plan.ts'
import { decidableFrom, defaultFollowUps } from './plan-dates.ts'
import { decidePreparation } from './preparation.ts'
import { answerPulse } from './pulse.ts'
import { decideReach, isAboutReach } from './reach.ts'
import { decideRetention, isAboutRetention, isExpired } from './retention.ts'
import { otherRole, type Role } from './role.ts'
import { decideStory } from './story.ts'
import type { Talk } from './talk.ts'
import { decideAccess, isAccess } from './talk-access.ts'
import type { TalkCommand } from './talk-command.ts'
import { localDate } from './time.ts'
import { type Actor, type Decision, type Frame, refuse } from './workflow.ts'

export const decideTalk = (
  state: Talk | undefined,
  command: TalkCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<Talk> => {
  if (!state) return command.kind === 'open' ? { ok: true, state: openTalk(command) } : refuse('gone')
  if (by === 'service') return decideByService(state, command, frame, now)
  if (by !== 'employee' && by !== 'manager') return refuse('notYours')
  if (state.ended?.why === 'left' && (by === 'employee' || !isAccess(command))) return refuse('gone')
  if (isAboutClosedWords(state, command, by, frame, now)) return refuse('notNow')
  // Without a manager the talk waits: whoever comes next is to read nothing that was meant for nobody.
  const needsNobody = isAccess(command) || command.kind === 'passOn' || command.kind === 'takeStoryBack'
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
      if (isBeforeSalaryTalks(command.start, frame)) return refuse('salaryTalksFirst')
      // Nobody could be asked about a near time.
      if (by === 'manager' && isOnPaper(state, 'employee'))
        return decideBooking(state, command, by, frame.calendar, now)
      return decideArranging(state, command, by, frame.calendar, now)
    case 'answerTime': {
      const asked = command.yes ? askedTime(state, now) : undefined
      if (asked && isAwayThen(state, otherRole(by), asked.start, frame)) return refuse('away')
      if (asked && isBeforeSalaryTalks(asked.start, frame)) return refuse('salaryTalksFirst')
      return decideArranging(state, command, by, frame.calendar, now)
    }
    case 'declineTime':
      if (command.proposals.some((start) => isBeforeSalaryTalks(start, frame))) return refuse('salaryTalksFirst')
      return decideArranging(state, command, by, frame.calendar, now)
    case 'cancelBooking':
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
      return answerWithNext(state, command, by, localDate(now, frame.calendar.zone), now)
    case 'agreeNextFollowUp':
      return agreeNext(state, command, by, localDate(now, frame.calendar.zone), now)
    case 'setCheckIn':
      if (isAwayThen(state, otherRole(by), command.start, frame)) return refuse('away')
      return decideCheckIn(state, command, by, frame.calendar, now)
    case 'dropCheckIn':
      return decideCheckIn(state, command, by, frame.calendar, now)
    case 'moveFollowUp':
      return moveFollowUp(state, command, by, localDate(now, frame.calendar.zone))
    case 'endFollowUps':
      return endFollowUps(state, command.end, by, now)
    case 'answerPulse':
      return answerPulse(state, command, by, frame.calendar, now)
    case 'reportLine':
    case 'askToTalk':
      return decideLine(state, command, by, frame.calendar.zone, now)
    case 'tellStory':
    case 'takeStoryBack':
      return decideStory(state, command, by, now)
    case 'passOn':
      return passOn(state, command, by, now)
    case 'callOffTalk':
      return by === 'manager' ? callOff(state, frame, now) : refuse('notYours')
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
    case 'askReopened':
    case 'nudge':
    case 'guardAddress':
    case 'leave':
    case 'comeBack':
    case 'deleteKept':
    case 'putOff':
    case 'forgetLinks':
    case 'eraseTalk':
      return refuse('notYours')
    case 'bindBrowser':
    case 'leaveBrowser':
    case 'askForLink':
    case 'notMe':
      return decideAccess(state, command, by, now)
  }
}

/** What steps of the timetable and HR's doings make of it. */
const decideByService = (state: Talk, command: TalkCommand, frame: Frame, now: Instant): Decision<Talk> => {
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
    case 'askReopened':
      return decideMembership(state, command, frame, now)
    case 'nudge':
      return decideNudge(state, command, frame, now)
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

const isAboutPeople = (command: TalkCommand): command is PeopleCommand =>
  command.kind === 'personChanged' ||
  command.kind === 'changeManager' ||
  command.kind === 'setAway' ||
  command.kind === 'endAccess' ||
  command.kind === 'guardAddress' ||
  command.kind === 'leave' ||
  command.kind === 'comeBack'

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

/** Pay and development are not talked of at once: where HR says so, no time is set before the salary talks are over. */
const isBeforeSalaryTalks = (start: Instant, { calendar, cycle }: Frame): boolean =>
  localDate(start, calendar.zone) < (cycle?.settings.afterSalaryTalks ?? '')

/** Nobody sets a time with someone who is not there and would not hear of it. */
const isAwayThen = (state: Talk, role: Role, start: Instant, { calendar }: Frame): boolean =>
  isAway(state.away, role, localDate(start, calendar.zone))
