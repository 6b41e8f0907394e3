/**
 * Every mail and step of a talk as a function of its state and frame (DESIGN.md rule 1): the one table of kinds, times and until.
 * Preview, due, reminders and tests all read this. Times start from reference: 'Inventory' of the UX notes and PRODUCT.md, 'The life of a talk'.
 */
import type { Instant } from '../ports.ts'
import { beginsOn, whenBothAreThere } from './away.ts'
import { heldAskedDays, heldAt, isHeld, isRegistered, settlingMinutes } from './booking.ts'
import { addWorkingDays, firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { correctionToTell } from './correction.ts'
import { type Cycle, invitationDue, leadWorkingDays } from './cycle.ts'
import { hrSettlingMinutes } from './cycle-run.ts'
import { answerWorkingDays, closesOn, type FollowUp, mailNumber } from './follow-up.ts'
import { lastFormer } from './hand.ts'
import { afterHalts, type End, endOf, goesOut, goesOutAfterEnd } from './in-cycle.ts'
import { lineMails } from './line-mails.ts'
import { wasBefore } from './meeting-time.ts'
import { exceptOnPaper } from './on-paper.ts'
import { passingEntries } from './passing-mails.ts'
import { afterGuard } from './people-mails.ts'
import { isAgreed, lastDayToDecide, planWaitsFor, standsNotAgreed } from './plan.ts'
import { decidableFrom } from './plan-dates.ts'
import { isPrepared } from './preparation.ts'
import { pulseMailOn } from './pulse.ts'
import { whatReaches } from './reach.ts'
import { otherRole, type Role } from './role.ts'
import type { Talk } from './talk.ts'
import type { TalkCommand } from './talk-command.ts'
import { addDays, at, day, hour, localDate, minute, type PlainDate } from './time.ts'
import type { Entry, Frame } from './workflow.ts'

export type TalkMailKind =
  | 'invitation'
  | 'questions'
  | 'reminder'
  | 'correction'
  | 'cycleCancelled'
  | 'calendar'
  | 'timeAsked'
  | 'timeDeclined'
  | 'summary'
  | 'tomorrow'
  | 'news'
  | 'held'
  | 'registered'
  | 'pulse'
  | 'plan'
  | 'planReturned'
  | 'agreed'
  | 'notAgreed'
  | 'followUp'
  | 'followUpReminder'
  | 'followUpShared'
  | 'lines'
  | 'linesDue'
  | 'stuck'
  | 'talkWanted'
  | 'passedAnswer'
  | 'newManager'
  | 'withoutManager'
  | 'ended'
  | 'link'

type TalkFrame = Frame & { cycle: Cycle }
type TalkEntry = Entry<TalkCommand>

export const talkTimetable = (talk: Talk, frame: Frame): TalkEntry[] => {
  const { cycle } = frame
  if (!cycle) throw new Error('A talk has a cycle')
  const framed = { ...frame, cycle }
  const end = endOf(talk, cycle)
  if (end) return ended(talk, end, framed)
  // Without a manager the talk waits, and says so once.
  const waits = [...cancelledWithFormer(talk), ...withoutManager(talk, framed), ...freshLinks(talk)]
  const going = talk.vacant === undefined ? running(talk, framed) : waits
  const entries = [...going, ...passingEntries(talk, framed)]
  return whatReaches(
    exceptOnPaper(entries, talk)
      .flatMap((entry) => afterReturn(entry, talk, framed))
      .flatMap((entry) => afterGuard(entry, talk, framed)),
    talk,
  )
}

/** What is left of a talk that will not be: its time is taken out of the calendars, and whoever had been mailed is told once. */
const ended = (talk: Talk, { why, n, told }: End, frame: TalkFrame): TalkEntry[] => {
  const { due, until } = soon(told, talk, frame)
  const wasMailed = Object.entries(talk.mails).some(
    ([key, { status, at: since }]) => key.startsWith('employee.') && status === 'sent' && since < told,
  )
  const entries = [
    ...(talk.booking.status === 'cancelled' && talk.vacant === undefined ? calendarMails(talk) : []),
    ...(wasMailed ? [mail('employee', 'cycleCancelled', n, due, until)] : []),
    ...(why === 'left' && talk.ended?.told && talk.vacant === undefined
      ? [mail('manager', 'ended', n, due, until)]
      : []),
    ...cancelledWithFormer(talk),
    ...freshLinks(talk),
  ]
  // Nothing goes to who has left the organisation.
  const left = [
    ...entries.filter(({ kind }) => goesOutAfterEnd.has(kind)),
    // What was passed on was passed on.
    ...passingEntries(talk, frame),
  ].filter(({ to }) => why !== 'left' || to !== 'employee')
  return whatReaches(
    exceptOnPaper(left, talk)
      .flatMap((entry) => afterReturn(entry, talk, frame))
      .flatMap((entry) => afterGuard(entry, talk, frame)),
    talk,
  )
}

const running = (talk: Talk, framed: TalkFrame): TalkEntry[] =>
  [
    ...invitation(talk, framed),
    ...questions(talk, framed),
    ...reminders(talk, framed),
    ...correction(talk, framed),
    ...calendarMails(talk),
    ...arrangingMails(talk, framed),
    ...dayBefore(talk, framed),
    ...news(talk, framed),
    ...afterwards(talk, framed),
    ...pulse(talk, framed),
    ...planMails(talk, framed),
    ...talk.followUps.flatMap((one) => followUpMails(talk, one, framed)),
    ...lineMails(talk, framed),
    ...newManager(talk, framed),
    ...cancelledWithFormer(talk),
    ...freshLinks(talk),
  ].filter(({ kind }) => goesOut(kind, talk, framed.cycle))

/**
 * Nothing reaches who is away but what they ask for: it waits for the day of return. What belongs to a moment before that is left out and not
 * skipped, since the moment may move.
 */
const afterReturn = (entry: TalkEntry, talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (entry.to !== 'employee' && entry.to !== 'manager') return [entry]
  const returns = talk.away?.[entry.to]
  if (returns === undefined || entry.kind === 'link') return [entry]
  if (entry.kind === 'calendar' && talk.booking.status !== 'none' && talk.booking.changedBy === entry.to) return [entry]
  const back = morning(returns, talk, frame)
  // An absence that is over when something comes up has no say in it.
  const isDone = talk.mails[entry.key] !== undefined && talk.mails[entry.key]?.status !== 'waiting'
  if (entry.due >= back || isDone) return [entry]
  const until = ofNoMoment.has(entry.kind) ? entry.until + (back - entry.due) : entry.until
  return until > back ? [{ ...entry, due: back, until }] : []
}

/** What can be read as well some weeks later. */
const ofNoMoment = new Set<string>([
  'cycleCancelled',
  'plan',
  'planReturned',
  'agreed',
  'notAgreed',
  'followUpShared',
  'linesDue',
  'stuck',
  'talkWanted',
  'passedAnswer',
  'newManager',
  'withoutManager',
  'registered',
  'ended',
])

/** To both: someone else holds this talk now. */
const newManager = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (talk.managerSince === undefined || !talk.former) return []
  const n = talk.former.length
  const { due, until } = soon(talk.managerSince, talk, frame)
  return bothRoles.map((role) => mail(role, 'newManager', n, due, until))
}

const withoutManager = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  // Of a finished talk there is nothing to wait for.
  if (talk.vacant === undefined || lastFormer(talk)?.until !== talk.vacant) return []
  const { due, until } = soon(talk.vacant, talk, frame)
  return [mail('employee', 'withoutManager', talk.former?.length ?? 0, due, until)]
}

/** The entry that stands in a former manager's calendar is taken out; in the employee's too, by the talk's own. */
const cancelledWithFormer = (talk: Talk): TalkEntry[] =>
  (talk.former ?? []).flatMap(({ cancelled, until }) => {
    if (!cancelled) return []
    const n = cancelled.sequence + 1
    const entry = { kind: 'calendar', n, due: until, until: cancelled.end, asked: true }
    const toFormer: TalkEntry = { ...entry, key: `former.calendar.${n}`, to: 'former' }
    return talk.vacant === undefined
      ? [toFormer]
      : [toFormer, { ...entry, key: `employee.calendar.${n}`, to: 'employee' }]
  })

const soon = (since: Instant, talk: Talk, frame: TalkFrame) => {
  const due = nextOpening(since, frame.calendar, jitter(talk.id, 20 * minute))
  return { due, until: endOfDay(addWorkingDays(localDate(due, frame.calendar.zone), 10, frame.calendar), frame) }
}

/** When the preparation of a talk starts: ten working days before the meeting, or on the cycle's date if nothing is booked. */
export const preparationStarts = (talk: Talk, frame: TalkFrame): Instant => {
  const [invited, prepares] = plannedFor(talk, frame).map((due) =>
    afterHalts(due, frame.cycle, talk.id, frame.calendar),
  )
  return Math.max(invited ?? 0, prepares ?? 0)
}

/** When the invitation and the questions are to go, if the cycle never stands still. */
const plannedFor = (talk: Talk, frame: TalkFrame): [Instant, Instant] => {
  const begins = beginsIn(talk, frame)
  const date =
    talk.booking.status === 'booked'
      ? addWorkingDays(localDate(talk.booking.start, frame.calendar.zone), -leadWorkingDays, frame.calendar)
      : laterOf(frame.cycle.settings.preparationOn, begins)
  return [invitationDue(begins, talk.id, frame), morning(date, talk, frame)]
}

/** On which local date this talk's timeline starts: with the cycle as it is set now, or later for who joined later or was away. */
const beginsIn = (talk: Talk, { cycle: { settings, corrections = [] } }: TalkFrame): PlainDate => {
  const cycles = [settings.invitationOn, ...corrections.map(({ before }) => before.invitationOn)]
  const begins = cycles.includes(talk.begins) ? settings.invitationOn : laterOf(talk.begins, settings.invitationOn)
  return beginsOn({ ...talk, begins })
}

/**
 * Local date by which both are to be prepared when nothing is booked: the end of the cycle's talks, or the lead time after a return, after
 * joining later, or after the cycle stood still when it was to begin.
 */
export const preparedBy = (talk: Talk, frame: TalkFrame): PlainDate => {
  if (talk.booking.status === 'booked') return localDate(talk.booking.start, frame.calendar.zone)
  const { to, invitationOn } = frame.cycle.settings
  const begins = beginsIn(talk, frame)
  const starts = preparationStarts(talk, frame)
  const waited = starts > Math.max(...plannedFor(talk, frame))
  const anew = [
    ...(talk.away?.employee === undefined ? [] : [talk.away.employee]),
    ...(begins > invitationOn ? [begins] : []),
    ...(waited ? [localDate(starts, frame.calendar.zone)] : []),
  ]
  return anew.map((date) => addWorkingDays(date, leadWorkingDays, frame.calendar)).reduce(laterOf, to)
}

const invitation = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const due = afterHalts(plannedFor(talk, frame)[0], frame.cycle, talk.id, frame.calendar)
  // A talk that is to be prepared at once gets one mail, the questions; that one says what an invitation says, also if the meeting moves later.
  if (isHeld(talk.held) || preparationStarts(talk, frame) <= due || 'employee.questions.1' in talk.mails) return []
  return [mail('employee', 'invitation', 1, due, lastMoment(talk, frame))]
}

const questions = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isHeld(talk.held) || isPrepared(talk.preparation.employee)) return []
  const { booking } = talk
  const starts = preparationStarts(talk, frame)
  // On the day on which a meeting is called off, nothing else comes (PRODUCT.md step 2).
  const due =
    booking.status === 'cancelled'
      ? Math.max(starts, morning(addDays(localDate(booking.changedAt, frame.calendar.zone), 1), talk, frame))
      : starts
  return [mail('employee', 'questions', questionsNumber(talk), due, lastMoment(talk, frame))]
}

/** They come once more, under another n, for who was away meanwhile. */
const questionsNumber = ({ away }: Talk): number => 1 + (away?.restarts ?? 0)

/**
 * Five and two working days before, only while it is owed, never on top of the questions themselves nor of the booking. Their n follows the day of the
 * meeting, so that a talk that moves far ahead is asked about again; three in all, however often it moves.
 */
const reminders = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isHeld(talk.held) || isPrepared(talk.preparation.employee)) return []
  const questioned = talk.mails[`employee.questions.${questionsNumber(talk)}`]
  const started = Math.max(preparationStarts(talk, frame), questioned?.status === 'sent' ? questioned.at : 0)
  const bookedAt = talk.booking.status === 'booked' ? talk.booking.changedAt : 0
  const day0 = talk.booking.status === 'booked' ? talk.booking.day : 0
  const anew = remindersApart * (talk.away?.restarts ?? 0)
  const dues = [5, 2].map((days) =>
    morning(addWorkingDays(preparedBy(talk, frame), -days, frame.calendar), talk, frame),
  )
  const already = Object.entries(talk.mails).filter(
    ([key, { status }]) =>
      key.startsWith('employee.reminder.') &&
      (status === 'sent' || status === 'claimed') &&
      Number(key.split('.')[2]) > anew,
  )
  return dues.flatMap((due, index) => {
    const entry = mail(
      'employee',
      'reminder',
      anew + 2 * day0 + index + 1,
      due,
      dues[index + 1] ?? lastMoment(talk, frame),
    )
    const isOver = already.length >= remindersPerTalk && !already.some(([key]) => key === entry.key)
    return isOver || due < started + 2 * day || due < bookedAt ? [] : [entry]
  })
}

/** What was mailed and is no longer true, once it has settled. */
const correction = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const found = correctionToTell(talk, frame.cycle)
  if (!found) return []
  const due = nextOpening(found.at + hrSettlingMinutes * minute, frame.calendar, jitter(talk.id, 55 * minute))
  return [mail('employee', 'correction', found.n, due, lastMoment(talk, frame))]
}

export const remindersPerTalk = 3
/** Even, so that the second of two stays the last; more than any talk is moved. */
const remindersApart = 1000
/** The second of a meeting's two reminders: two working days before. */
export const isLastReminder = (n: number): boolean => n % 2 === 0

/** To both; moves settle for ten minutes so that several are one update. A booking that was never mailed needs no cancelling. */
const calendarMails = ({ booking, mails }: Talk): TalkEntry[] => {
  if (booking.status === 'none') return []
  const first = !Object.keys(mails).some((key) => key.includes('.calendar.'))
  if (booking.status === 'cancelled' && first) return []
  const settled = booking.changedAt + settlingMinutes * minute
  const atOnce = booking.status === 'cancelled' || first || settled >= booking.start
  // One who takes over a talk has no entry of a meeting that ended with the one before.
  const roles = booking.changedBy === 'service' && !booking.byHr ? (['employee'] as const) : bothRoles
  return roles.map((role) =>
    asked(role, 'calendar', booking.sequence + 1, atOnce ? booking.changedAt : settled, booking.end),
  )
}

/**
 * A near time to the employee at once, and changes of it when they have settled; a no and other times to the manager within the hour, though
 * not twice on a day.
 */
const arrangingMails = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isHeld(talk.held) || !talk.arranging) return []
  const { asked: time, proposed } = talk.arranging
  const entries: TalkEntry[] = []
  if (time) {
    const settled = time.at + settlingMinutes * minute
    const due = time.replaces && settled < time.start ? settled : time.at
    entries.push(asked('employee', 'timeAsked', time.n, due, time.start))
  }
  if (proposed) {
    const key = `manager.timeDeclined.${proposed.n}`
    const told = Object.entries(talk.mails).flatMap(([other, record]) =>
      other.startsWith('manager.timeDeclined.') && other !== key && record.status === 'sent'
        ? [localDate(record.at, frame.calendar.zone)]
        : [],
    )
    const due = nextOpening(proposed.at, frame.calendar, jitter(talk.id, 55 * minute))
    const date = localDate(due, frame.calendar.zone)
    const until = endOfDay(addWorkingDays(date, 10, frame.calendar), frame)
    const free = told.includes(date) ? morning(addDays(date, 1), talk, frame) : due
    entries.push(mail('manager', 'timeDeclined', proposed.n, free, until))
  }
  return entries
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

/**
 * What is sent or changed after the other's summary: once it has settled, so that several changes are one mail; its n is the version sent.
 * In the window, unless the meeting comes first.
 */
const news = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const { booking, summarised } = talk
  if (booking.status !== 'booked' || isHeld(talk.held)) return []
  return bothRoles.flatMap((reader) => {
    const sentLast = talk.preparation[otherRole(reader)]
    const known = summarised?.[reader]
    const summary = talk.mails[`${reader}.${reader === 'manager' ? 'summary' : 'tomorrow'}.${booking.day}`]
    // A talk that moved to another day has a summary of its own to come. One that was given up does not come: then this is all there is.
    const isOut = summary !== undefined && summary.status !== 'waiting'
    if (sentLast.status !== 'sent' || known === undefined || !isOut || sentLast.version <= known) return []
    const settled = sentLast.at + newsSettlingMinutes * minute
    const opening = nextOpening(settled, frame.calendar)
    const due = opening < booking.start ? opening : settled < booking.start ? settled : sentLast.at
    return [mail(reader, 'news', sentLast.version, due, booking.start)]
  })
}

export const newsSettlingMinutes = 15

/** After the booked time both are asked whether they talked. The employee's yes settles it; the manager's alone leaves the employee asked. */
const afterwards = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isRegistered(talk)) return registered(talk, frame)
  if (talk.booking.status !== 'booked' || (isHeld(talk.held) && talk.plan.version > 0)) return []
  const { booking } = talk
  const until = endOfDay(
    addWorkingDays(localDate(booking.end, frame.calendar.zone), heldAskedDays, frame.calendar),
    frame,
  )
  const due = nextOpening(booking.end + hour, frame.calendar, jitter(talk.id, 55 * minute))
  return bothRoles
    .filter(
      (role) => talk.held[role] === undefined && !(role === 'manager' && isHeld(talk.held)) && !wasBefore(talk, role),
    )
    .map((role) => mail(role, 'held', booking.day, due, until))
}

/** A talk without a booked time, of which the manager says that it was: the employee may say no to that too, until a plan stands. */
const registered = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const said = talk.held.manager
  if (!said || talk.held.employee || talk.plan.version > 0) return []
  const due = nextOpening(said.at, frame.calendar, jitter(talk.id, 55 * minute))
  const until = endOfDay(addWorkingDays(localDate(due, frame.calendar.zone), 10, frame.calendar), frame)
  return [mail('employee', 'registered', talk.registrations ?? 1, due, until)]
}

/** Once a talk, to the employee alone. */
const pulse = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const asks = pulseMailOn(talk, frame.calendar)
  return asks ? [mail('employee', 'pulse', 1, morning(asks.from, talk, frame), asks.until)] : []
}

/** A plan mail's n is the plan version; it waits for a yes to *held*. */
const planMails = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const { plan } = talk
  // A plan that stands when the employee says that there was no talk waits until there was one.
  const talked = heldAt(talk.held)
  if (talked === undefined) return []
  const entries: TalkEntry[] = []
  // A former manager's proposal is nobody's to decide; the new manager is told of it, and weekly.
  const waitsFor = plan.takenOver ? undefined : planWaitsFor(plan)
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
  if (standsNotAgreed(plan) && plan.notAgreed) {
    const due = nextOpening(plan.notAgreed.at, frame.calendar, jitter(talk.id, 20 * minute))
    for (const role of bothRoles) entries.push(mail(role, 'notAgreed', plan.version, due, due + 30 * day))
  }
  const last = lastDayToDecide(plan, decidableFrom(talk, frame) ?? talked, frame.calendar)
  if (last !== undefined) {
    const { version } = plan
    entries.push(step({ kind: 'standNotAgreed', version }, `standNotAgreed.${version}`, version, endOfDay(last, frame)))
  }
  return entries
}

/** The plan in both mails at the agreed date, one reminder to whoever owes, both answers to both, and closing in silence. */
const followUpMails = (talk: Talk, one: FollowUp, frame: TalkFrame): TalkEntry[] => {
  const { calendar } = frame
  const asks = whenBothAreThere(one.date, talk.away)
  const date = firstWorkingDayOnOrAfter(asks, calendar)
  const closes = endOfDay(closesOn({ date: asks }, calendar), frame)
  if (one.closedAt !== undefined) return followUpShared(talk, one, one.closedAt, frame)
  const due = morning(date, talk, frame)
  const reminder = morning(addWorkingDays(date, answerWorkingDays - 2, calendar), talk, frame)
  const owing = bothRoles.filter((role) => one.answered[role] === undefined)
  return [
    ...owing.map((role) => mail(role, 'followUp', mailNumber(one), due, closes)),
    ...owing.map((role) => mail(role, 'followUpReminder', mailNumber(one), reminder, closes)),
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
  talk.booking.status === 'booked' ? talk.booking.start : endOfDay(preparedBy(talk, frame), frame)

const morning = (date: PlainDate, talk: Talk, frame: Frame): Instant =>
  nextOpening(at(date, '00:00', frame.calendar.zone), frame.calendar, jitter(talk.id, 55 * minute))

const endOfDay = (date: PlainDate, frame: Frame): Instant => at(addDays(date, 1), '00:00', frame.calendar.zone)

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
