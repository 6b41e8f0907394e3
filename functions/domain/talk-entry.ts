/** What a row of a talk's timetable is made of: its kind, whom it goes to, and the moments of the day that rows begin and end at. */
import type { Instant } from '../ports.ts'
import { addWorkingDays, jitter, nextOpening } from './calendar.ts'
import type { Cycle } from './cycle.ts'
import { notTwiceADay } from './ledger.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import type { TalkCommand } from './talk-command.ts'
import { at, endOf, localDate, minute, type PlainDate } from './time.ts'
import type { Entry, Frame } from './workflow.ts'

export type TalkMailKind =
  | 'invitation'
  | 'questions'
  | 'reminder'
  | 'nudge'
  | 'correction'
  | 'cycleCancelled'
  | 'calendar'
  | 'checkIn'
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
  | 'nextAgreed'
  | 'lines'
  | 'linesDue'
  | 'stuck'
  | 'talkWanted'
  | 'passedAnswer'
  | 'newManager'
  | 'withoutManager'
  | 'ended'
  | 'link'

export type TalkFrame = Frame & { cycle: Cycle }
export type TalkEntry = Entry<TalkCommand>

export const mail = (to: Role, kind: TalkMailKind, n: number, due: Instant, until: Instant): TalkEntry => ({
  key: `${to}.${kind}.${n}`,
  to,
  kind,
  n,
  due,
  until,
  asked: false,
})

export const asked = (to: Role, kind: TalkMailKind, n: number, due: Instant, until: Instant): TalkEntry => ({
  ...mail(to, kind, n, due, until),
  asked: true,
})

/** Something that one has made known to the other, though not twice on a day. */
export const newsWithinTheHour = (
  to: Role,
  kind: TalkMailKind,
  { n, at: since }: { n: number; at: Instant },
  { id, mails }: Talk,
  frame: Frame,
): TalkEntry => {
  const { calendar } = frame
  const spread = jitter(id, 55 * minute)
  const until = endOfDay(
    addWorkingDays(localDate(nextOpening(since, calendar, spread), calendar.zone), 10, calendar),
    frame,
  )
  return mail(to, kind, n, notTwiceADay(`${to}.${kind}.${n}`, since, mails, calendar, spread), until)
}

export const soon = (since: Instant, talk: Talk, frame: TalkFrame) => {
  const due = nextOpening(since, frame.calendar, jitter(talk.id, 20 * minute))
  return { due, until: endOfDay(addWorkingDays(localDate(due, frame.calendar.zone), 10, frame.calendar), frame) }
}

export const morning = (date: PlainDate, talk: Talk, frame: Frame): Instant =>
  nextOpening(at(date, '00:00', frame.calendar.zone), frame.calendar, jitter(talk.id, 55 * minute))

export const endOfDay = (date: PlainDate, frame: Frame): Instant => endOf(date, frame.calendar.zone)
