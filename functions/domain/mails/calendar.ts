/** A time that is set, moved or taken out of both calendars: of the talk, or of a meeting about the plan. */
import type { FormerManager } from '../hand.ts'
import type { TalkView } from '../talk-view.ts'
import { type Composed, commonOf, type TalkMailFacts } from './composed.ts'
import type { TalkCommon } from './mail.ts'

export const composeCalendar = (
  booking: TalkView['booking'],
  common: TalkCommon,
  { calendar }: TalkMailFacts,
  { aboutPlan = false, isCalledOff = false }: { aboutPlan?: boolean; isCalledOff?: boolean },
): Composed => {
  if (booking.status === 'none') return { skip: 'no meeting' }
  const change = booking.status === 'cancelled' ? 'cancelled' : calendar.standsInCalendar ? 'moved' : 'booked'
  return {
    mail: {
      ...common,
      kind: 'calendar',
      aboutPlan,
      change,
      changedBy: isCalledOff ? 'calledOff' : booking.byHr ? 'hr' : booking.changedBy,
      meeting: { start: booking.start, end: booking.end, place: booking.place },
      calendar: {
        uid: calendar.uid,
        organizer: calendar.organizer,
        attendees: calendar.attendees,
        method: booking.status === 'cancelled' ? 'CANCEL' : 'REQUEST',
        sequence: booking.sequence,
        stamp: booking.changedAt,
      },
    },
  }
}

/** The meeting that a former manager had with the employee is taken out of that manager's calendar: time, place and names, nothing else. */
export const composeFormerCalendar = (
  view: TalkView,
  former: FormerManager,
  { link, calendar }: Pick<TalkMailFacts, 'link' | 'calendar'>,
  aboutPlan: boolean,
): Composed => {
  const cancelled = aboutPlan ? former.checkIn : former.cancelled
  if (!cancelled) return { skip: 'no meeting' }
  const { start, end, place, sequence } = cancelled
  const name = { name: former.name }
  return {
    mail: {
      ...commonOf(view, link),
      language: former.language,
      role: 'manager',
      to: name,
      other: { name: view.employee.name },
      manager: name,
      purposes: [],
      kind: 'calendar',
      aboutPlan,
      change: 'cancelled',
      changedBy: 'service',
      meeting: { start, end, place },
      calendar: {
        uid: calendar.uid,
        organizer: calendar.organizer,
        attendees: calendar.attendees,
        method: 'CANCEL',
        sequence,
        stamp: former.until,
      },
    },
  }
}
