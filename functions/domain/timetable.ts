/**
 * Every mail and step of a talk as a function of its state and frame (DESIGN.md rule 1): the one table of kinds, times and until.
 * Preview, due, reminders and tests all read this. Times start from reference: 'Inventory' of the UX notes and PRODUCT.md, 'The life of a talk'.
 */
import type { Instant } from '../ports.ts'
import { heldAt, isHeld, settlingMinutes } from './booking.ts'
import { addWorkingDays, firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { type Cycle, invitationDue, leadWorkingDays } from './cycle.ts'
import { answerWorkingDays, closesOn, type FollowUp } from './follow-up.ts'
import { isAgreed, planWaitsFor } from './plan.ts'
import { isPrepared } from './preparation.ts'
import { otherRole, type Role, type Talk, type TalkCommand } from './talk.ts'
import { addDays, at, day, hour, localDate, minute, type PlainDate } from './time.ts'
import type { Entry, Frame } from './workflow.ts'

export type TalkMailKind =
  | 'invitation'
  | 'questions'
  | 'reminder'
  | 'calendar'
  | 'summary'
  | 'tomorrow'
  | 'held'
  | 'plan'
  | 'planReturned'
  | 'agreed'
  | 'followUp'
  | 'followUpReminder'
  | 'followUpShared'
  | 'link'

type TalkFrame = Frame & { cycle: Cycle }
type TalkEntry = Entry<TalkCommand>

export const talkTimetable = (talk: Talk, frame: Frame): TalkEntry[] => {
  const { cycle } = frame
  if (!cycle) throw new Error('A talk has a cycle')
  const framed = { ...frame, cycle }
  return [
    ...invitation(talk, framed),
    ...questions(talk, framed),
    ...reminders(talk, framed),
    ...calendarMails(talk),
    ...dayBefore(talk, framed),
    ...afterwards(talk, framed),
    ...planMails(talk, framed),
    ...talk.followUps.flatMap((one) => followUpMails(talk, one, framed)),
    ...freshLinks(talk),
  ]
}

/** When the preparation of a talk starts: ten working days before the meeting, or on the cycle's date if nothing is booked. */
export const preparationStarts = (talk: Talk, frame: TalkFrame): Instant => {
  const invited = invitationDue(talk.begins, talk.id, frame)
  const { settings } = frame.cycle
  const date =
    talk.booking.status === 'booked'
      ? addWorkingDays(localDate(talk.booking.start, frame.calendar.zone), -leadWorkingDays, frame.calendar)
      : laterOf(settings.preparationOn, talk.begins)
  return Math.max(invited, morning(date, talk, frame))
}

/** Local date by which both are to be prepared when nothing is booked: the end of the cycle's talks. */
export const preparedBy = (talk: Talk, frame: TalkFrame): PlainDate =>
  talk.booking.status === 'booked' ? localDate(talk.booking.start, frame.calendar.zone) : frame.cycle.settings.to

const invitation = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const due = invitationDue(talk.begins, talk.id, frame)
  // A talk that is to be prepared at once gets one mail, the questions; that one says what an invitation says, also if the meeting moves later.
  if (isHeld(talk.held) || preparationStarts(talk, frame) <= due || 'employee.questions.1' in talk.mails) return []
  return [mail('employee', 'invitation', 1, due, lastMoment(talk, frame))]
}

const questions = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isHeld(talk.held) || isPrepared(talk.preparation.employee)) return []
  return [mail('employee', 'questions', 1, preparationStarts(talk, frame), lastMoment(talk, frame))]
}

/**
 * Five and two working days before, only while it is owed, and never on top of the questions themselves. Their n follows the day of the
 * meeting, so that a talk that moves far ahead is asked about again; three in all, however often it moves.
 */
const reminders = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isHeld(talk.held) || isPrepared(talk.preparation.employee)) return []
  const started = preparationStarts(talk, frame)
  const day0 = talk.booking.status === 'booked' ? talk.booking.day : 0
  const dues = [5, 2].map((days) =>
    morning(addWorkingDays(preparedBy(talk, frame), -days, frame.calendar), talk, frame),
  )
  const already = Object.entries(talk.mails).filter(
    ([key, { status }]) => key.startsWith('employee.reminder.') && status === 'sent',
  )
  return dues.flatMap((due, index) => {
    const entry = mail('employee', 'reminder', 2 * day0 + index + 1, due, dues[index + 1] ?? lastMoment(talk, frame))
    const isOver = already.length >= remindersPerTalk && !already.some(([key]) => key === entry.key)
    return isOver || due < started + 2 * day ? [] : [entry]
  })
}

export const remindersPerTalk = 3
/** The second of a meeting's two reminders: two working days before. */
export const isLastReminder = (n: number): boolean => n % 2 === 0

/** To both; moves settle for ten minutes so that several are one update. A booking that was never mailed needs no cancelling. */
const calendarMails = ({ booking, mails }: Talk): TalkEntry[] => {
  if (booking.status === 'none') return []
  const first = !Object.keys(mails).some((key) => key.includes('.calendar.'))
  if (booking.status === 'cancelled' && first) return []
  const settled = booking.changedAt + settlingMinutes * minute
  const atOnce = booking.status === 'cancelled' || first || settled >= booking.start
  return bothRoles.map((role) =>
    asked(role, 'calendar', booking.sequence + 1, atOnce ? booking.changedAt : settled, booking.end),
  )
}

/** The working day before: the summary to the manager, what to expect to the employee. */
const dayBefore = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (talk.booking.status !== 'booked' || isHeld(talk.held)) return []
  const { booking } = talk
  const date = addWorkingDays(localDate(booking.start, frame.calendar.zone), -1, frame.calendar)
  const due = morning(date, talk, frame)
  return [
    mail('manager', 'summary', booking.day, due, booking.start),
    mail('employee', 'tomorrow', booking.day, due, booking.start),
  ]
}

/** After the booked time both are asked whether they talked. The employee's yes settles it; the manager's alone leaves the employee asked. */
const afterwards = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (talk.booking.status !== 'booked' || (isHeld(talk.held) && talk.plan.version > 0)) return []
  const { booking } = talk
  const until = endOfDay(addWorkingDays(localDate(booking.end, frame.calendar.zone), 10, frame.calendar), frame)
  const due = nextOpening(booking.end + hour, frame.calendar, jitter(talk.id, 55 * minute))
  return bothRoles
    .filter((role) => talk.held[role] === undefined && !(role === 'manager' && isHeld(talk.held)))
    .map((role) => mail(role, 'held', booking.day, due, until))
}

/** A plan mail's n is the plan version; it waits for a yes to *held*. */
const planMails = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const { plan } = talk
  // A plan that stands when the employee says that there was no talk waits until there was one.
  const talked = heldAt(talk.held)
  if (talked === undefined) return []
  const entries: TalkEntry[] = []
  const waitsFor = planWaitsFor(plan)
  if (waitsFor && plan.returned) {
    const since = Math.max(plan.returned.at, talked)
    const until = endOfDay(addWorkingDays(localDate(since, frame.calendar.zone), 15, frame.calendar), frame)
    entries.push(
      mail(
        waitsFor,
        'planReturned',
        plan.version,
        nextOpening(since, frame.calendar, jitter(talk.id, 20 * minute)),
        until,
      ),
    )
  } else if (waitsFor && plan.proposedAt !== undefined) {
    const since = Math.max(plan.proposedAt, talked)
    const until = endOfDay(addWorkingDays(localDate(since, frame.calendar.zone), 15, frame.calendar), frame)
    entries.push(
      mail(waitsFor, 'plan', plan.version, nextOpening(since, frame.calendar, jitter(talk.id, 20 * minute)), until),
    )
  }
  if (isAgreed(plan) && plan.agreed) {
    const due = nextOpening(plan.agreed.at, frame.calendar, jitter(talk.id, 20 * minute))
    for (const role of bothRoles) entries.push(mail(role, 'agreed', plan.version, due, due + 30 * day))
  }
  return entries
}

/** The plan in both mails at the agreed date, one reminder to whoever owes, both answers to both, and closing in silence. */
const followUpMails = (talk: Talk, one: FollowUp, frame: TalkFrame): TalkEntry[] => {
  const { calendar } = frame
  const date = firstWorkingDayOnOrAfter(one.date, calendar)
  const closes = endOfDay(closesOn(one, calendar), frame)
  if (one.closedAt !== undefined) return followUpShared(talk, one, one.closedAt, frame)
  const due = morning(date, talk, frame)
  const reminder = morning(addWorkingDays(date, answerWorkingDays - 2, calendar), talk, frame)
  const owing = bothRoles.filter((role) => one.answered[role] === undefined)
  return [
    ...owing.map((role) => mail(role, 'followUp', one.id, due, closes)),
    ...owing.map((role) => mail(role, 'followUpReminder', one.id, reminder, closes)),
    step({ kind: 'closeFollowUp', followUp: one.id }, `closeFollowUp.${one.id}`, one.id, closes),
  ]
}

const followUpShared = (talk: Talk, one: FollowUp, closedAt: Instant, frame: TalkFrame): TalkEntry[] => {
  if (one.answered.employee === undefined && one.answered.manager === undefined) return []
  const due = nextOpening(closedAt, frame.calendar, jitter(talk.id, 20 * minute))
  return bothRoles.map((role) => mail(role, 'followUpShared', one.id, due, due + 10 * day))
}

const freshLinks = ({ freshLinks }: Talk): TalkEntry[] =>
  freshLinks.flatMap(({ role, n, at }) => (role === 'person' ? [] : [asked(role, 'link', n, at, at + 2 * hour)]))

const bothRoles: Role[] = ['employee', 'manager']

const mail = (to: Role, kind: TalkMailKind, n: number, due: Instant, until: Instant): TalkEntry => ({
  key: `${to}.${kind}.${n}`,
  to,
  kind,
  n,
  due,
  until,
  asked: false,
})

const asked = (to: Role, kind: TalkMailKind, n: number, due: Instant, until: Instant): TalkEntry => ({
  ...mail(to, kind, n, due, until),
  asked: true,
})

const step = (command: TalkCommand, name: string, n: number, due: Instant): TalkEntry => ({
  key: `service.${name}`,
  to: 'service',
  kind: command.kind,
  n,
  due,
  until: Number.MAX_SAFE_INTEGER,
  asked: true,
  step: command,
})

/** What belongs to preparing is of no use once the meeting has started or the cycle's talks are over. */
const lastMoment = (talk: Talk, frame: TalkFrame): Instant =>
  talk.booking.status === 'booked' ? talk.booking.start : endOfDay(frame.cycle.settings.to, frame)

const morning = (date: PlainDate, talk: Talk, frame: Frame): Instant =>
  nextOpening(at(date, '00:00', frame.calendar.zone), frame.calendar, jitter(talk.id, 55 * minute))

const endOfDay = (date: PlainDate, frame: Frame): Instant => at(addDays(date, 1), '00:00', frame.calendar.zone)

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/** Who the other one is, for mails that belong to both. */
export const counterpart = (talk: Talk, role: Role) => talk.people[otherRole(role)]
