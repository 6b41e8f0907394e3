/** The rows of the time before a talk is prepared: the invitation, the questions, two reminders, and what HR has corrected since. */
import type { Instant } from '../ports.ts'
import { isHeld } from './booking.ts'
import { addWorkingDays, jitter, nextOpening } from './calendar.ts'
import { correctionToTell } from './correction.ts'
import { hrSettlingMinutes } from './cycle-run.ts'
import { afterHalts } from './in-cycle.ts'
import { isPrepared } from './preparation.ts'
import { plannedFor, preparationStarts, preparedBy } from './preparation-start.ts'
import type { Talk } from './talk.ts'
import { endOfDay, mail, morning, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { addDays, day, localDate, minute } from './time.ts'

export const invitation = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const due = afterHalts(plannedFor(talk, frame)[0], frame.cycle, talk.id, frame.calendar)
  // A talk that is to be prepared at once gets one mail, the questions; that one says what an invitation says, also if the meeting moves later.
  if (isHeld(talk.held) || preparationStarts(talk, frame) <= due || 'employee.questions.1' in talk.mails) return []
  return [mail('employee', 'invitation', 1, due, lastMoment(talk, frame))]
}

export const questions = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
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
export const reminders = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
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

const remindersPerTalk = 3
/** Even, so that the second of two stays the last; more than any talk is moved. */
const remindersApart = 1000
/** The second of a meeting's two reminders: two working days before. */
export const isLastReminder = (n: number): boolean => n % 2 === 0

/** What was mailed and is no longer true, once it has settled. */
export const correction = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const found = correctionToTell(talk, frame.cycle)
  if (!found) return []
  const due = nextOpening(found.at + hrSettlingMinutes * minute, frame.calendar, jitter(talk.id, 55 * minute))
  return [mail('employee', 'correction', found.n, due, lastMoment(talk, frame))]
}

/** What belongs to preparing is of no use once the meeting has started or the cycle's talks are over. */
const lastMoment = (talk: Talk, frame: TalkFrame): Instant =>
  talk.booking.status === 'booked' ? talk.booking.start : endOfDay(preparedBy(talk, frame), frame)
