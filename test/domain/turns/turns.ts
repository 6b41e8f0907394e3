/**
 * The rows of the table of turns: everything that each side of a talk, or the service, can say in it, with the variants that are answered
 * differently. A turn looks at the talk as the form that gives it would.
 */
import type { TalkCommand } from '../../../functions/domain/talk-command.ts'
import { addDays, at as instantAt, localDate } from '../../../functions/domain/time.ts'
import type { Actor } from '../../../functions/domain/workflow.ts'
import type { Instant } from '../../../functions/ports.ts'
import {
  aisha,
  employeeAnswers,
  frame,
  managerAnswers,
  maria,
  openCommand,
  planContent,
  type Told,
  when,
  words,
  zone,
} from '../../given.ts'
import { checkIn, erik, type Situation } from './situations.ts'

export type Turn = {
  by: Actor
  command: (told: Told, now: Instant) => TalkCommand
  /** What the same person did just before, as far as it was allowed. */
  before?: (situation: Situation) => Situation
  /** So many days later. */
  days?: number
}

/** The same talk, started by its manager with what the cycle says. */
const outsideCycles = ({ told, ...rest }: Situation): Situation => ({
  ...rest,
  told: { ...told, talk: { ...told.talk, own: frame.cycle.settings } },
})

const inDays = (now: Instant, days: number): Instant => instantAt(addDays(localDate(now, zone), days), '14:00', zone)

const bookIn = (by: Actor, days: number): Turn => ({
  by,
  command: (_, now) => ({ kind: 'book', start: inDays(now, days), end: inDays(now, days) + 3_600_000, place: 'Rum 3' }),
})

const says = (by: Actor, command: TalkCommand): Turn => ({ by, command: () => command })

const ofPlan = (by: Actor, command: (version: number) => TalkCommand): Turn => ({
  by,
  command: ({ talk }) => command(talk.plan.version),
})

const ofFollowUp = (by: Actor, command: (id: number, date: string, now: Instant) => TalkCommand): Turn => ({
  by,
  command: ({ talk }, now) => {
    const one = talk.followUps.find(({ closedAt }) => closedAt === undefined) ?? talk.followUps[0]
    return command(one?.id ?? 1, one?.date ?? '2027-01-18', now)
  },
})

const answersWithNext = (by: Actor): Turn =>
  ofFollowUp(by, (followUp, _, now) => ({
    kind: 'answerFollowUp',
    followUp,
    answers: checkIn,
    next: addDays(localDate(now, zone), 120),
  }))

const setsCheckIn = (by: Actor, days: number): Turn => ({
  by,
  command: ({ talk }, now) => ({
    kind: 'setCheckIn',
    start: inDays(now, days),
    end: inDays(now, days) + 1_800_000,
    place: 'Rum 3',
    basedOn: talk.checkIn?.booking.sequence ?? -1,
  }),
})

const decline: Turn = {
  by: 'employee',
  command: ({ talk }, now) => ({
    kind: 'declineTime',
    basedOn: talk.booking.sequence,
    proposals: [inDays(now, 22), inDays(now, 23)],
  }),
}

const answerTime = (by: Actor, yes: boolean): Turn => ({
  by,
  command: ({ talk }, now) => ({
    kind: 'answerTime',
    n: talk.arranging?.asked?.n ?? 1,
    yes,
    proposals: yes ? [] : [inDays(now, 22)],
  }),
})

/** The same again and again, each after what follows it, until it is refused. */
const often =
  (times: number, ...turns: Turn[]) =>
  ({ told, now, within }: Situation): Situation => {
    let current = told
    for (let time = 0; time < times; time++) {
      for (const { by, command } of turns) {
        const next = when(current, now, by, command(current, now), within)
        if (typeof next !== 'string') current = next
      }
    }
    return { told: current, now }
  }

const ofLine = (by: Actor, line: string, status: 'stuck' | 'done'): Turn => ({
  by,
  command: ({ talk: { plan } }) => {
    const version = (plan.agreed ?? plan.notAgreed)?.version ?? 1
    return { kind: 'reportLine', version, line, status, comment: 'Så här' }
  },
})

const tellsStory = (by: Actor): Turn =>
  says(by, {
    kind: 'tellStory',
    id: '0123456789abcdef',
    line: 'a',
    text: 'Det blev bra',
    named: false,
    manager: false,
    invitations: true,
  })

const passes = (what: 'concern' | 'competence') =>
  ({
    kind: 'passOn' as const,
    what,
    text: 'Något att veta',
    to: [{ address: 'e_hanna', name: 'Hanna Rask' }],
    named: false,
    shown: false,
  }) satisfies TalkCommand

const passesOn: Turn = says('employee', passes('concern'))

const askForLink = (by: Actor): Turn => says(by, { kind: 'askForLink', purpose: 'home', browser: 'another' })

export const turns = {
  'manager books ahead': bookIn('manager', 21),
  'manager books near': bookIn('manager', 2),
  'manager books in the past': bookIn('manager', -1),
  'employee books ahead': bookIn('employee', 21),
  'employee books near': bookIn('employee', 2),
  'employee books in the past': bookIn('employee', -1),
  'manager cannot come': says('manager', { kind: 'cancelBooking' }),
  'employee cannot come': says('employee', { kind: 'cancelBooking' }),
  'employee declines': decline,
  'employee declines a fourth time': { ...decline, before: often(4, decline, bookIn('manager', 22)) },
  'manager declines': { ...decline, by: 'manager' },
  'employee says yes to the time': answerTime('employee', true),
  'employee says no to the time': answerTime('employee', false),
  'manager answers the time': answerTime('manager', true),
  'manager says talked': says('manager', { kind: 'sayHeld', answer: 'talked' }),
  'manager says moved': says('manager', { kind: 'sayHeld', answer: 'moved' }),
  'manager says fell through': says('manager', { kind: 'sayHeld', answer: 'fellThrough' }),
  'employee says talked': says('employee', { kind: 'sayHeld', answer: 'talked' }),
  'employee says moved': says('employee', { kind: 'sayHeld', answer: 'moved' }),
  'employee says fell through': says('employee', { kind: 'sayHeld', answer: 'fellThrough' }),
  'manager says already talked': says('manager', { kind: 'alreadyTalked' }),
  'employee says already talked': says('employee', { kind: 'alreadyTalked' }),
  'employee sends answers': says('employee', { kind: 'sendAnswers', answers: employeeAnswers }),
  'manager sends answers': says('manager', { kind: 'sendAnswers', answers: managerAnswers }),
  'employee sends nothing written': says('employee', { kind: 'sendAnswers', answers: [] }),
  'employee sends from an old page': says('employee', { kind: 'sendAnswers', answers: employeeAnswers, basedOn: 7 }),
  'employee takes answers back': says('employee', { kind: 'takeBackAnswers' }),
  'manager takes answers back': says('manager', { kind: 'takeBackAnswers' }),
  'employee prepares without writing': says('employee', { kind: 'prepareWithoutWriting' }),
  'manager prepares without writing': says('manager', { kind: 'prepareWithoutWriting' }),
  'employee proposes a topic': says('employee', { kind: 'proposeTopic', text: words.employeeTopic }),
  'manager proposes a topic': says('manager', { kind: 'proposeTopic', text: words.managerTopic }),
  'employee withdraws a topic': says('employee', { kind: 'withdrawTopic', topic: 1 }),
  'manager withdraws a topic': says('manager', { kind: 'withdrawTopic', topic: 1 }),
  'manager proposes a plan': ofPlan('manager', (basedOn) => ({ kind: 'proposePlan', basedOn, content: planContent })),
  'employee proposes a plan': ofPlan('employee', (basedOn) => ({ kind: 'proposePlan', basedOn, content: planContent })),
  'manager proposes from an old page': says('manager', { kind: 'proposePlan', basedOn: 7, content: planContent }),
  'manager confirms the plan': ofPlan('manager', (version) => ({ kind: 'confirmPlan', version })),
  'employee confirms the plan': ofPlan('employee', (version) => ({ kind: 'confirmPlan', version })),
  'manager sends the plan back': ofPlan('manager', (version) => ({ kind: 'returnPlan', version, text: 'Inte så' })),
  'employee sends the plan back': ofPlan('employee', (version) => ({ kind: 'returnPlan', version, text: 'Inte så' })),
  'manager accepts a line': ofPlan('manager', (version) => ({ kind: 'acceptLines', version, lines: ['b'] })),
  'employee accepts a line': ofPlan('employee', (version) => ({ kind: 'acceptLines', version, lines: ['b'] })),
  'manager does not agree': ofPlan('manager', (version) => ({ kind: 'disagreePlan', version, text: 'Nej' })),
  'employee does not agree': ofPlan('employee', (version) => ({ kind: 'disagreePlan', version, text: 'Nej' })),
  'manager answers the follow-up': ofFollowUp('manager', (followUp) => ({
    kind: 'answerFollowUp',
    followUp,
    answers: checkIn,
  })),
  'employee answers the follow-up': ofFollowUp('employee', (followUp) => ({
    kind: 'answerFollowUp',
    followUp,
    answers: checkIn,
  })),
  'employee answers the pulse': {
    by: 'employee',
    command: () => ({ kind: 'answerPulse', occasion: 'dayAfter', ratings: { QF1: 4 } }),
  },
  'manager moves the follow-up': ofFollowUp('manager', (followUp, from, now) => ({
    kind: 'moveFollowUp',
    followUp,
    from,
    date: addDays(localDate(now, zone), 30),
  })),
  'employee moves the follow-up': ofFollowUp('employee', (followUp, from, now) => ({
    kind: 'moveFollowUp',
    followUp,
    from,
    date: addDays(localDate(now, zone), 30),
  })),
  'manager agrees to the next follow-up': {
    ...ofFollowUp('manager', (followUp, _, now) => ({
      kind: 'agreeNextFollowUp',
      followUp,
      date: addDays(localDate(now, zone), 120),
    })),
    before: often(1, answersWithNext('employee')),
  },
  'employee agrees to their own day': {
    ...ofFollowUp('employee', (followUp, _, now) => ({
      kind: 'agreeNextFollowUp',
      followUp,
      date: addDays(localDate(now, zone), 120),
    })),
    before: often(1, answersWithNext('employee')),
  },
  'employee sets a time about the plan': setsCheckIn('employee', 3),
  'manager sets a time about the plan': setsCheckIn('manager', 3),
  'manager sets a past time about the plan': setsCheckIn('manager', -3),
  'manager takes the time about the plan away': {
    ...says('manager', { kind: 'dropCheckIn' }),
    before: often(1, setsCheckIn('employee', 3)),
  },
  'employee takes no time about the plan away': says('employee', { kind: 'dropCheckIn' }),
  'manager needs no more follow-ups': says('manager', { kind: 'endFollowUps', end: true }),
  'employee needs no more follow-ups': says('employee', { kind: 'endFollowUps', end: true }),
  'employee wants follow-ups after all': {
    ...says('employee', { kind: 'endFollowUps', end: false }),
    before: often(1, says('employee', { kind: 'endFollowUps', end: true })),
  },
  'employee is stuck with a line': ofLine('employee', 'a', 'stuck'),
  'manager says that a line is done': ofLine('manager', 'b', 'done'),
  'employee tells of the manager’s line': ofLine('employee', 'b', 'done'),
  'employee tells of a line from an old page': {
    ...says('employee', { kind: 'reportLine', version: 7, line: 'a', status: 'done', comment: '' }),
  },
  'employee asks to talk about the plan': says('employee', { kind: 'askToTalk' }),
  'manager asks to talk about the plan': says('manager', { kind: 'askToTalk' }),
  'employee asks again to talk': {
    ...says('employee', { kind: 'askToTalk' }),
    before: often(1, says('employee', { kind: 'askToTalk' })),
  },
  'employee lets a line be told': {
    ...tellsStory('employee'),
    before: often(1, ofLine('employee', 'a', 'done')),
  },
  'employee lets an open line be told': tellsStory('employee'),
  'manager lets a line be told': tellsStory('manager'),
  'employee takes a story back': {
    ...says('employee', { kind: 'takeStoryBack', n: 1 }),
    before: often(1, ofLine('employee', 'a', 'done'), tellsStory('employee')),
  },
  'manager takes a story back': says('manager', { kind: 'takeStoryBack', n: 1 }),
  'employee passes on a concern': says('employee', passes('concern')),
  'manager passes on a need': says('manager', { ...passes('competence'), line: 'a' }),
  'HR has what was passed on': { ...says('service', { kind: 'passedOnDone', n: 1 }), before: often(1, passesOn) },
  'HR answers what was passed on': {
    by: 'service',
    command: (_, at) => ({ kind: 'passedOnAnswered', n: 1, id: 'a.1', answer: { by: 'Hanna', text: 'Tack', at } }),
    before: often(1, passesOn),
  },
  'the digest knows of the lines': says('service', { kind: 'expectPromises', until: '2027-03-31' }),
  'employee comes in': says('employee', { kind: 'bindBrowser', browser: 'one' }),
  'manager comes in': says('manager', { kind: 'bindBrowser', browser: 'two' }),
  'employee leaves the browser': says('employee', { kind: 'leaveBrowser', browser: 'one' }),
  'manager leaves the browser': says('manager', { kind: 'leaveBrowser', browser: 'two' }),
  'employee asks for a link': askForLink('employee'),
  'manager asks for a link': askForLink('manager'),
  'employee asks for a fourth link': { ...askForLink('employee'), before: often(3, askForLink('employee')) },
  'manager asks for a fourth link': { ...askForLink('manager'), before: often(3, askForLink('manager')) },
  'whoever reads the employee’s mail says not me': says('employee', { kind: 'notMe' }),
  'whoever reads the manager’s mail says not me': says('manager', { kind: 'notMe' }),
  'a new manager takes over': says('service', {
    kind: 'changeManager',
    manager: { ...erik, id: 'p_nina000000000000' },
  }),
  'there is no manager': says('service', { kind: 'changeManager', manager: null }),
  'Maria is the manager': says('service', { kind: 'changeManager', manager: maria }),
  'the employee is away': says('service', { kind: 'setAway', side: 'employee', until: '2027-06-01' }),
  'the manager is away': says('service', { kind: 'setAway', side: 'manager', until: '2027-06-01' }),
  'the employee is there': says('service', { kind: 'setAway', side: 'employee', until: null }),
  'the manager is there': says('service', { kind: 'setAway', side: 'manager', until: null }),
  'the employee has another name': says('service', { kind: 'personChanged', person: { ...aisha, name: 'Aisha Berg' } }),
  'the employee has another address': says('service', { kind: 'endAccess', side: 'employee' }),
  'the manager has another address': says('service', { kind: 'endAccess', side: 'manager' }),
  'no mail reaches the employee': says('service', { kind: 'setUnreached', side: 'employee', why: 'noAddress' }),
  'an unknown mail comes back': says('service', {
    kind: 'mailCameBack',
    mail: 'employee.questions.9',
    attempt: 'unknown',
    again: null,
  }),
  'manager notes preparation on paper': says('manager', { kind: 'notePrepared' }),
  'manager notes a signature on paper': says('manager', { kind: 'noteConfirmed', version: 1 }),
  'an unknown mail arrives': says('service', {
    kind: 'mailArrived',
    mail: 'employee.questions.9',
    attempt: 'unknown',
  }),
  'a follow-up closes': { ...ofFollowUp('service', (followUp) => ({ kind: 'closeFollowUp', followUp })), days: 14 },
  'a proposal has waited long enough': {
    ...ofPlan('service', (version) => ({ kind: 'standNotAgreed', version })),
    days: 28,
  },
  'HR reminds': { ...says('service', { kind: 'nudge', run: 1 }), days: 7 },
  'HR takes the employee out': says('service', { kind: 'leaveCycle' }),
  'HR takes the employee in again': says('service', { kind: 'joinAgain' }),
  'the cycle ends': says('service', { kind: 'endWithCycle' }),
  'manager calls off a talk outside any cycle': { ...says('manager', { kind: 'callOffTalk' }), before: outsideCycles },
  'employee calls off a talk outside any cycle': {
    ...says('employee', { kind: 'callOffTalk' }),
    before: outsideCycles,
  },
  'manager calls off a talk of a cycle': says('manager', { kind: 'callOffTalk' }),
  'what was asked for waits again': says('service', { kind: 'askReopened' }),
  'HR changes the employee’s address': says('service', {
    kind: 'guardAddress',
    side: 'employee',
    guard: { n: 1, by: 'p_karin' },
  }),
  'HR changes the manager’s address': says('service', {
    kind: 'guardAddress',
    side: 'manager',
    guard: { n: 1, by: 'p_karin' },
  }),
  'the employee leaves': says('service', { kind: 'leave' }),
  'the employee is back': says('service', { kind: 'comeBack' }),
  'the time of keeping is over': says('service', { kind: 'deleteKept', what: 'preparation' }),
  'HR holds what is kept': says('service', {
    kind: 'putOff',
    until: instantAt('2031-01-01', '00:00', 'Europe/Stockholm'),
  }),
  'the links are forgotten': says('service', { kind: 'forgetLinks' }),
  'the talk is erased': says('service', { kind: 'eraseTalk' }),
  'the launch opens it again': says('service', openCommand),
} satisfies Record<string, Turn>

export type TurnName = keyof typeof turns
