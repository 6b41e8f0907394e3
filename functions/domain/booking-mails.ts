/** The rows of finding a time: the meeting in both calendars, and one about the plan, a near time that is asked about, and a declined one. */

import { type Booking, isHeld, settlingMinutes } from './booking.ts'
import type { Ledger } from './ledger.ts'
import { bothRoles } from './role.ts'
import type { Talk } from './talk.ts'
import { asked, newsWithinTheHour, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { minute } from './time.ts'

export const calendarMails = ({ booking, mails }: Talk): TalkEntry[] => entryMails('calendar', booking, mails)

/** Of a meeting about the plan: a calendar entry of its own, from its first sequence on. */
export const checkInMails = ({ checkIn, mails }: Talk): TalkEntry[] =>
  checkIn ? entryMails('checkIn', checkIn.booking, mails, checkIn.from) : []

/** To both; moves settle for ten minutes so that several are one update. A booking that was never mailed needs no cancelling. */
const entryMails = (kind: 'calendar' | 'checkIn', booking: Booking, mails: Ledger, from = 0): TalkEntry[] => {
  if (booking.status === 'none') return []
  const first = !Object.keys(mails).some((key) => {
    const [, ofKind, n] = key.split('.')
    return ofKind === kind && Number(n) > from
  })
  if (booking.status === 'cancelled' && first) return []
  const settled = booking.changedAt + settlingMinutes * minute
  const atOnce = booking.status === 'cancelled' || first || settled >= booking.start
  // One who takes over a talk has no entry of a meeting that ended with the one before.
  const roles = booking.changedBy === 'service' && !booking.byHr ? (['employee'] as const) : bothRoles
  return roles.map((role) => asked(role, kind, booking.sequence + 1, atOnce ? booking.changedAt : settled, booking.end))
}

/**
 * A near time to the employee at once, and changes of it when they have settled; a no and other times to the manager within the hour, though
 * not twice on a day.
 */
export const arrangingMails = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (isHeld(talk.held) || !talk.arranging) return []
  const { asked: time, proposed } = talk.arranging
  const entries: TalkEntry[] = []
  if (time) {
    const settled = time.at + settlingMinutes * minute
    const due = time.replaces && settled < time.start ? settled : time.at
    entries.push(asked('employee', 'timeAsked', time.n, due, time.start))
  }
  if (proposed) {
    entries.push(newsWithinTheHour('manager', 'timeDeclined', proposed, talk, frame))
  }
  return entries
}
