/** The rows around the meeting: the day before, what is sent after that, whether they talked, and how it was. */
import { heldAskedDays, isHeld, isRegistered } from './booking.ts'
import { addWorkingDays, jitter, nextOpening } from './calendar.ts'
import { wasBefore } from './meeting-time.ts'
import { pulseMailOn } from './pulse.ts'
import { isUnderWay } from './reach.ts'
import { bothRoles, otherRole } from './role.ts'
import type { Talk } from './talk.ts'
import { endOfDay, mail, morning, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { hour, localDate, minute } from './time.ts'

/** The working day before: the summary to the manager, what to expect to the employee. */
export const dayBefore = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
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
export const news = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const { booking, summarised } = talk
  if (booking.status !== 'booked' || isHeld(talk.held)) return []
  return bothRoles.flatMap((reader) => {
    const sentLast = talk.preparation[otherRole(reader)]
    const known = summarised?.[reader]
    const summary = `${reader}.${reader === 'manager' ? 'summary' : 'tomorrow'}.${booking.day}`
    // A talk that moved to another day has a summary of its own to come. One that was given up does not come: then this is all there is.
    const isOut = isUnderWay(talk.mails, { key: summary })
    if (sentLast.status !== 'sent' || known === undefined || !isOut || sentLast.version <= known) return []
    const settled = sentLast.at + newsSettlingMinutes * minute
    const opening = nextOpening(settled, frame.calendar)
    const due = opening < booking.start ? opening : settled < booking.start ? settled : sentLast.at
    return [mail(reader, 'news', sentLast.version, due, booking.start)]
  })
}

const newsSettlingMinutes = 15

/** After the booked time both are asked whether they talked. The employee's yes settles it; the manager's alone leaves the employee asked. */
export const afterwards = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
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
export const pulse = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const asks = pulseMailOn(talk, frame.calendar)
  return asks ? [mail('employee', 'pulse', 1, morning(asks.from, talk, frame), asks.until)] : []
}
