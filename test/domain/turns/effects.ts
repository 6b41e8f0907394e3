/**
 * What a turn that is allowed comes to, in the words of the field: what holds of the talk then, who has something to do or nothing any more,
 * and which mails go within the hour because of it. Everything else stays as it was.
 */
import { isHeld } from '../../../functions/domain/booking.ts'
import type { Owed } from '../../../functions/domain/owed.ts'
import { isAgreed, standsNotAgreed } from '../../../functions/domain/plan.ts'
import type { Role } from '../../../functions/domain/role.ts'
import type { Talk } from '../../../functions/domain/talk.ts'
import type { Instant } from '../../../functions/ports.ts'
import type { Told } from '../../given.ts'

export type Owes = `${Role}.${Owed}`

export type Effect = {
  holds: (after: Talk, before: Talk, told: { after: Told; before: Told; now: Instant }) => boolean
  /** Is theirs to do from now on; of those who are there. */
  asks?: Owes[]
  /** Is done, or no longer waited for. */
  settles?: Owes[]
  /** Go within the hour; to those who are there. */
  mails?: string[]
}

const both = <Kind extends string>(kind: Kind) => [`employee.${kind}`, `manager.${kind}`] as const

const isBooked = ({ booking }: Talk) => booking.status === 'booked'
const isCancelled = ({ booking }: Talk, before: Talk) =>
  booking.status === 'cancelled' && booking.sequence === before.booking.sequence + 1
const isNewProposal = ({ plan }: Talk, before: Talk, by: Role) =>
  plan.version === before.plan.version + 1 && plan.proposedBy === by && plan.agreed === before.plan.agreed
const isHandedOver = (after: Talk, before: Talk) =>
  after.vacant === undefined &&
  (after.people.manager.id !== before.people.manager.id || before.vacant !== undefined) &&
  after.browsers.every(({ role }) => role !== 'manager') &&
  after.preparation.employee.status !== 'sent' &&
  after.preparation.manager.status === 'open'
const waits = (after: Talk, before: Talk) => after.vacant !== undefined && before.vacant === undefined
const isOpen = ({ preparation }: Talk, role: Role) => preparation[role].status === 'open'

/** Of a talk that HR has taken out of its cycle: no time, and nothing to do. */
const isTakenOut = (after: Talk) => after.ended !== undefined && !isBooked(after)
const hasLeft = (after: Talk) => after.ended?.why === 'left' && after.browsers.every(({ role }) => role !== 'employee')
const isGuarded = (side: Role) => (after: Talk) => after.guards?.[side]?.n === 1
const everything: Owes[] = (
  ['book', 'decideTime', 'prepare', 'sayHeld', 'writePlan', 'confirmPlan', 'answerFollowUp'] as const
).flatMap((one): Owes[] => [`employee.${one}`, `manager.${one}`])
const everythingToPrepare: Owes[] = ['employee.prepare', 'manager.prepare', 'manager.book', 'employee.decideTime']

export const effects = {
  /** Nothing to say about it: it is so already. */
  unchanged: { holds: (after, before) => after === before },
  /** Kept for longer; nobody of the two is told, and nobody reads what has expired. */
  heldBack: { holds: (after) => after.retained?.heldUntil !== undefined },
  /** About to go: what HR counts of its cycle stays. */
  counted: { holds: (after) => after.retained?.counted !== undefined },

  /** A mail of its own, and nothing else. */
  nudged: {
    holds: (after, before) => after.nudges?.length === 1 && before.nudges === undefined,
    mails: ['employee.nudge'],
  },

  booked: {
    holds: (after, before) => isBooked(after) && !after.arranging?.asked && after.preparation === before.preparation,
    settles: ['manager.book', 'employee.decideTime', 'employee.sayHeld', 'manager.sayHeld'],
    mails: [...both('calendar')],
  },
  /** Two days ahead, with both prepared: what belongs to the day before comes along. */
  bookedSoon: {
    holds: (after) => isBooked(after),
    settles: ['manager.book'],
    mails: [...both('calendar'), 'manager.summary', 'employee.tomorrow'],
  },
  /** With less than the lead time the questions come at once. */
  bookedLate: {
    holds: (after) => isBooked(after) && !after.arranging?.asked,
    settles: ['manager.book', 'employee.decideTime'],
    mails: [...both('calendar'), 'employee.questions'],
  },
  /** What stood before stands until the employee says yes. */
  asked: {
    holds: (after, before) => after.arranging?.asked !== undefined && after.booking === before.booking,
    asks: ['employee.decideTime'],
    settles: ['manager.book'],
    mails: ['employee.timeAsked'],
  },
  calledOff: {
    holds: (after, before) => isCancelled(after, before) && after.preparation === before.preparation,
    asks: ['manager.book'],
    mails: [...both('calendar')],
  },
  /** While HR has paused the cycle nobody is asked to find another time. */
  calledOffWhilePaused: { holds: isCancelled, mails: [...both('calendar')] },
  declinedWhilePaused: {
    holds: (after, before) => isCancelled(after, before) && after.arranging?.proposed?.starts.length === 2,
    mails: [...both('calendar'), 'manager.timeDeclined'],
  },
  /** Nothing had been mailed, and nothing is. */
  takenOutUnmailed: { holds: isTakenOut, settles: everythingToPrepare },
  takenOut: { holds: isTakenOut, settles: everythingToPrepare, mails: ['employee.cycleCancelled'] },
  takenOutBooked: {
    holds: (after, before) => isTakenOut(after) && isCancelled(after, before),
    settles: everythingToPrepare,
    mails: ['employee.cycleCancelled', ...both('calendar')],
  },
  /** The preparation begins anew, and a time is to be found. */
  takenIn: {
    holds: (after, before) => after.ended === undefined && before.ended !== undefined && !isBooked(after),
    asks: ['manager.book', 'employee.prepare', 'manager.prepare'],
  },
  /** The time that is still ahead stands again. */
  backAgainBooked: {
    holds: (after, before) => after.ended === undefined && before.ended !== undefined && isBooked(after),
    asks: ['employee.prepare', 'manager.prepare'],
    mails: [...both('calendar')],
  },
  /** Every way in of the employee ends, and nobody has anything to do; the manager is told. */
  leaves: { holds: hasLeft, settles: everything, mails: ['manager.ended'] },
  leavesBooked: {
    holds: (after, before) => hasLeft(after) && isCancelled(after, before),
    settles: everything,
    mails: ['manager.calendar', 'manager.ended'],
  },
  /** Nothing was to come any more, or nobody is there to be told. */
  leavesQuietly: { holds: hasLeft, settles: everything },
  /** What was written before is closed there; the manager is asked whether the address is right. */
  employeeGuarded: { holds: isGuarded('employee'), asks: ['manager.vouch'] },
  /** The manager is too new to say so: another of HR does. */
  employeeGuardedByHr: { holds: isGuarded('employee') },
  managerGuarded: { holds: isGuarded('manager') },
  /** Nobody confirms or answers what they cannot read. */
  planClosedToEmployee: {
    holds: isGuarded('employee'),
    asks: ['manager.vouch'],
    settles: ['employee.confirmPlan', 'employee.answerFollowUp'],
  },
  planClosedToManager: {
    holds: isGuarded('manager'),
    settles: ['manager.writePlan', 'manager.confirmPlan', 'manager.answerFollowUp'],
  },
  guardedQuietly: { holds: isGuarded('employee') },
  declined: {
    holds: (after, before) => isCancelled(after, before) && after.arranging?.proposed?.starts.length === 2,
    asks: ['manager.book'],
    mails: [...both('calendar'), 'manager.timeDeclined'],
  },
  declinedAsked: {
    holds: (after) => !after.arranging?.asked && after.arranging?.proposed !== undefined,
    asks: ['manager.book'],
    settles: ['employee.decideTime'],
    mails: ['manager.timeDeclined'],
  },

  held: {
    holds: (after) => isHeld(after.held) && isBooked(after),
    asks: ['manager.writePlan'],
    settles: ['employee.sayHeld', 'manager.sayHeld', 'manager.book'],
  },
  heldSaidToo: { holds: (after, before) => isHeld(after.held) && isHeld(before.held) && after.held !== before.held },
  notHeld: {
    holds: (after) => !isHeld(after.held) && after.booking.status === 'none' && after.booking.missed !== undefined,
    asks: ['manager.book'],
    settles: ['employee.sayHeld', 'manager.sayHeld', 'manager.writePlan', 'employee.confirmPlan'],
  },
  /** HR has cancelled the cycle meanwhile: there will be no other meeting. */
  notHeldAndOver: {
    holds: (after) => !isHeld(after.held) && after.booking.status === 'none' && after.booking.missed !== undefined,
    settles: ['manager.writePlan'],
    mails: ['employee.cycleCancelled'],
  },
  registered: {
    holds: (after) => isHeld(after.held) && !isBooked(after),
    asks: ['manager.writePlan'],
    settles: ['manager.book', 'employee.prepare', 'manager.prepare', 'employee.decideTime'],
  },
  /** By the manager: the employee may say no to it. */
  registeredAsked: {
    holds: (after) => isHeld(after.held) && !isBooked(after),
    asks: ['manager.writePlan'],
    settles: ['manager.book', 'employee.prepare', 'manager.prepare', 'employee.decideTime'],
    mails: ['employee.registered'],
  },
  notRegistered: {
    holds: (after) => !isHeld(after.held) && !isBooked(after),
    asks: ['manager.book', 'employee.prepare', 'manager.prepare'],
    settles: ['manager.writePlan'],
  },

  employeeSent: {
    holds: (after, before) => after.preparation.employee.status === 'sent' && after.booking === before.booking,
    settles: ['employee.prepare'],
  },
  managerSent: {
    holds: (after, before) => after.preparation.manager.status === 'sent' && after.booking === before.booking,
    settles: ['manager.prepare'],
  },
  /** Nobody but the employee learns of it. */
  pulseAnswered: {
    holds: (after, before) =>
      after.pulses?.join() === 'dayAfter' && after.followUps === before.followUps && after.plan === before.plan,
  },
  newsToManager: { holds: (after) => after.preparation.employee.status === 'sent', mails: ['manager.news'] },
  newsToEmployee: { holds: (after) => after.preparation.manager.status === 'sent', mails: ['employee.news'] },
  answersBack: { holds: (after) => isOpen(after, 'employee'), asks: ['employee.prepare'] },
  employeeReady: {
    holds: (after) => after.preparation.employee.status === 'withoutWriting',
    settles: ['employee.prepare'],
  },
  managerReady: {
    holds: (after) => after.preparation.manager.status === 'withoutWriting',
    settles: ['manager.prepare'],
  },
  topic: {
    holds: (after, before, told) =>
      after.topics === before.topics + 1 && told.after.parts.size > told.before.parts.size,
  },

  managerPlans: {
    holds: (after, before) => isNewProposal(after, before, 'manager'),
    asks: ['employee.confirmPlan'],
    settles: ['manager.writePlan', 'manager.confirmPlan'],
    mails: ['employee.plan'],
  },
  employeePlans: {
    holds: (after, before) => isNewProposal(after, before, 'employee'),
    asks: ['manager.confirmPlan'],
    settles: ['manager.writePlan', 'employee.confirmPlan'],
    mails: ['manager.plan'],
  },
  agreed: {
    holds: (after) => isAgreed(after.plan) && after.followUps.length > 0,
    settles: ['employee.confirmPlan', 'manager.confirmPlan'],
    mails: [...both('agreed')],
  },
  sentBack: {
    holds: (after) => after.plan.returned?.by === 'employee' && !after.plan.agreed,
    asks: ['manager.writePlan'],
    settles: ['employee.confirmPlan'],
    mails: ['manager.planReturned'],
  },
  /** The plan in force goes on; nobody has to do anything. */
  changeSentBack: {
    holds: (after) => after.plan.returned?.by === 'employee' && after.plan.agreed !== undefined,
    settles: ['employee.confirmPlan'],
    mails: ['manager.planReturned'],
  },
  lineHolds: { holds: (after) => after.plan.holds?.some(({ line }) => line === 'b') === true },
  standsNotAgreed: {
    holds: (after) => standsNotAgreed(after.plan) && after.followUps.length > 0,
    settles: ['employee.confirmPlan', 'manager.confirmPlan', 'manager.writePlan'],
    mails: [...both('notAgreed')],
  },

  employeeAnswered: {
    holds: (after) => after.followUps[0]?.answered.employee !== undefined && after.followUps[0].closedAt === undefined,
    settles: ['employee.answerFollowUp'],
  },
  managerAnswered: {
    holds: (after) => after.followUps[0]?.answered.manager !== undefined && after.followUps[0].closedAt === undefined,
    settles: ['manager.answerFollowUp'],
  },
  bothAnswered: {
    holds: (after) => after.followUps[0]?.closedAt !== undefined,
    settles: ['manager.answerFollowUp'],
    mails: [...both('followUpShared')],
  },
  followUpMoved: {
    holds: (after, before) =>
      after.followUps[0]?.moved !== undefined && after.followUps[0].date !== before.followUps[0]?.date,
    settles: ['employee.answerFollowUp', 'manager.answerFollowUp'],
  },
  followUpClosed: {
    holds: (after) => after.followUps[0]?.closedAt !== undefined && after.followUps[1]?.closedAt === undefined,
    settles: ['employee.answerFollowUp', 'manager.answerFollowUp'],
  },
  /** What one of them has answered goes to both. */
  closedAndShared: {
    holds: (after) => after.followUps[0]?.closedAt !== undefined,
    settles: ['employee.answerFollowUp', 'manager.answerFollowUp'],
    mails: [...both('followUpShared')],
  },
  nextAgreed: {
    holds: (after, before) =>
      after.followUps.some(({ next }) => next?.agreed !== undefined) &&
      JSON.stringify(after.followUps.map(({ date }) => date)) !==
        JSON.stringify(before.followUps.map(({ date }) => date)),
    mails: ['employee.nextAgreed'],
  },
  /** In both calendars, beside the talk's own. */
  checkInSet: {
    holds: (after, before) => after.checkIn?.booking.status === 'booked' && after.booking === before.booking,
    mails: [...both('checkIn')],
  },
  /** Nobody had been mailed of it yet. */
  checkInDropped: { holds: (after) => after.checkIn?.booking.status === 'cancelled' },
  /** Nothing ends before the other says so too. */
  saidEnough: {
    holds: (after, before) => after.noMoreFollowUps !== before.noMoreFollowUps && after.followUps === before.followUps,
  },

  stuckTold: {
    holds: (after) => after.lineWords?.a?.employee?.status === 'stuck' && after.stuck?.employee !== undefined,
    mails: ['manager.stuck'],
  },
  lineDone: { holds: (after) => after.lineWords?.b?.manager?.status === 'done' },
  managerIsAsked: { holds: (after) => after.talkWanted?.employee !== undefined, mails: ['manager.talkWanted'] },
  employeeIsAsked: { holds: (after) => after.talkWanted?.manager !== undefined, mails: ['employee.talkWanted'] },
  storyTold: { holds: (after, before) => after.stories?.told.length === (before.stories?.told.length ?? 0) + 1 },
  storyTakenBack: {
    holds: (after, before) => after.stories?.told.length === 0 && before.stories?.told.length === 1,
  },
  /** To named HR people, who are told by their own workflow. */
  passedOn: { holds: (after, before) => (after.passed ?? []).length === (before.passed ?? []).length + 1 },
  received: { holds: (after) => after.passed?.every(({ waits }) => !waits) === true },
  answeredByHr: { holds: (after) => after.passedAnswers?.length === 1, mails: ['employee.passedAnswer'] },
  digestKnows: { holds: (after, before) => after.promisesUntil !== undefined && after.mails === before.mails },

  cameIn: { holds: (after, before) => after.browsers.length === before.browsers.length + 1 },
  left: { holds: (after, before) => after.browsers.length === before.browsers.length },
  employeeLink: {
    holds: (after, before) => after.freshLinks.length > before.freshLinks.length,
    mails: ['employee.link'],
  },
  managerLink: {
    holds: (after, before) => after.freshLinks.length > before.freshLinks.length,
    mails: ['manager.link'],
  },
  accessEnded: { holds: (after, before) => after.booking === before.booking && after.mails === before.mails },

  takenOver: { holds: isHandedOver, mails: [...both('newManager')] },
  /** Of a talk that will not be, nobody hears. */
  takenOverQuietly: { holds: (after, before) => after.people.manager.id !== before.people.manager.id },
  waitsQuietly: { holds: waits },
  meetingEndedWhilePaused: {
    holds: (after, before) => isHandedOver(after, before) && isCancelled(after, before),
    mails: [...both('newManager'), 'employee.calendar', 'former.calendar'],
  },
  /** A meeting ahead ends with it, in all three calendars, and both prepare for the next one. */
  meetingEnded: {
    holds: (after, before) => isHandedOver(after, before) && isCancelled(after, before),
    asks: ['manager.book', 'employee.prepare', 'manager.prepare'],
    mails: [...both('newManager'), 'employee.calendar', 'former.calendar'],
  },
  /** A time that was only asked about was between those two. */
  takenOverToBook: {
    holds: isHandedOver,
    asks: ['manager.book'],
    settles: ['employee.decideTime'],
    mails: [...both('newManager')],
  },
  /** The new manager cannot say whether the meeting took place; the employee can. */
  takenOverUnsaid: { holds: isHandedOver, settles: ['manager.sayHeld'], mails: [...both('newManager')] },
  takenOverAnew: {
    holds: isHandedOver,
    asks: ['manager.book', 'employee.prepare', 'manager.prepare'],
    mails: [...both('newManager')],
  },
  takenOverToPlan: {
    holds: (after, before) => isHandedOver(after, before) && after.plan.takenOver === true,
    asks: ['manager.writePlan'],
    settles: ['employee.confirmPlan'],
    mails: [...both('newManager')],
  },
  /** The plan in force goes on without the former manager's change. */
  takenOverInForce: {
    holds: (after, before) => isHandedOver(after, before) && after.plan.agreed !== undefined,
    settles: ['employee.confirmPlan'],
    mails: [...both('newManager')],
  },
  /** Both are asked anew, with the plan in the mail: what was answered was answered to someone else. */
  askedAnew: {
    holds: (after, before) => isHandedOver(after, before) && after.followUps[0]?.answered.employee === undefined,
    asks: ['employee.answerFollowUp', 'manager.answerFollowUp'],
    mails: [...both('newManager'), ...both('followUp')],
  },
  wayInEnded: { holds: (after) => after.vacant !== undefined && after.former === undefined },

  waits: {
    holds: waits,
    settles: [
      'employee.prepare',
      'manager.prepare',
      'manager.book',
      'employee.decideTime',
      'employee.sayHeld',
      'manager.sayHeld',
      'manager.writePlan',
      'employee.confirmPlan',
      'employee.answerFollowUp',
      'manager.answerFollowUp',
    ],
    mails: ['employee.withoutManager'],
  },
  /** A meeting ahead ends with it. */
  waitsUnbooked: {
    holds: (after, before) => waits(after, before) && isCancelled(after, before),
    settles: ['employee.prepare', 'manager.prepare'],
    mails: ['employee.withoutManager', 'employee.calendar', 'former.calendar'],
  },

  /** Nothing is asked of them, and what only both can do waits. */
  employeeAway: {
    holds: (after) => after.away?.employee !== undefined,
    settles: [
      'employee.prepare',
      'manager.prepare',
      'manager.book',
      'employee.decideTime',
      'employee.sayHeld',
      'employee.confirmPlan',
      'employee.answerFollowUp',
      'manager.answerFollowUp',
    ],
  },
  managerAway: {
    holds: (after) => after.away?.manager !== undefined,
    settles: [
      'employee.prepare',
      'manager.prepare',
      'manager.book',
      'manager.sayHeld',
      'manager.writePlan',
      'employee.answerFollowUp',
      'manager.answerFollowUp',
    ],
  },
  /** What is theirs stays theirs; only the mails wait for an address that works. */
  unreached: { holds: (after) => after.unreached?.employee?.why === 'noAddress' },
  backAgain: {
    holds: (after) => after.away?.employee === undefined && after.away?.manager === undefined,
    asks: ['employee.prepare', 'manager.prepare'],
  },
  renamed: { holds: (after) => after.people.employee.name === 'Aisha Berg' },
} satisfies Record<string, Effect>

export type EffectName = keyof typeof effects
