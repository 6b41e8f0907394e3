/**
 * The mails of a whole cycle week by week before it is launched: the timetables of the people it would be for, with their talks spread evenly
 * over its days. Reminders are counted as if everybody needed them, so that what really goes is never more.
 */
import { isWorkingDay } from '../domain/calendar.ts'
import { followUpsFor } from '../domain/follow-up.ts'
import type { Person } from '../domain/person.ts'
import { personTimetable } from '../domain/person-timetable.ts'
import type { TalkMailKind } from '../domain/talk-entry.ts'
import { addDays, addMonths, at, localDate, type PlainDate, weekday } from '../domain/time.ts'
import { talkTimetable } from '../domain/timetable.ts'
import type { Entry } from '../domain/workflow.ts'
import { talkId } from './identity.ts'
import { digestDaysAfter } from './launch.ts'
import { begun, later, meetingOf, type Sample } from './sample-talk.ts'

export type CalendarKind = TalkMailKind | 'digest'
export type CalendarMails = {
  kind: CalendarKind
  to: 'employee' | 'manager'
  first: PlainDate
  last: PlainDate
  mails: number
}
/** `monday`: its first day. */
export type CalendarWeek = { monday: PlainDate; mails: CalendarMails[]; total: number }

/** So many show how the rest fall; of more people everyone stands for some. */
const peopleMeasured = 200
const beforehand = ['invitation', 'questions', 'reminder', 'summary', 'tomorrow', 'held']
const afterwards = ['agreed', 'followUp']
/** As they follow in one talk: what begins on the same day stands in this order. */
const timeline = ['digest', ...beforehand, ...afterwards]

export const calendarOf = (made: Sample, invited: Person[], managers: string[]): CalendarWeek[] => {
  const { zone } = made.frame.calendar
  const people = invited.slice(0, peopleMeasured)
  const leading = managers.slice(0, peopleMeasured)
  const falls = [
    ...people.flatMap((person, index) =>
      mailsOf(made, person, index / people.length).map((entry) => ({ entry, weight: invited.length / people.length })),
    ),
    ...leading.flatMap((manager) =>
      digestsOf(made, manager).map((entry) => ({ entry, weight: managers.length / leading.length })),
    ),
  ]
  const weeks = new Map<PlainDate, Map<string, CalendarMails>>()
  for (const { entry, weight } of falls) {
    const date = localDate(entry.due, zone)
    const monday = addDays(date, 1 - weekday(date))
    const week = weeks.get(monday) ?? new Map<string, CalendarMails>()
    weeks.set(monday, week)
    const to = entry.to === 'employee' ? 'employee' : 'manager'
    const key = `${to}.${entry.kind}`
    const known = week.get(key) ?? { kind: entry.kind as CalendarKind, to, first: date, last: date, mails: 0 }
    const first = date < known.first ? date : known.first
    week.set(key, { ...known, first, last: later(date, known.last), mails: known.mails + weight })
  }
  return [...weeks]
    .map(([monday, mails]) => {
      const rounded = [...mails.values()].map((one) => ({ ...one, mails: Math.round(one.mails) }))
      return {
        monday,
        mails: rounded.sort(
          (a, b) => a.first.localeCompare(b.first) || timeline.indexOf(a.kind) - timeline.indexOf(b.kind),
        ),
        total: rounded.reduce((sum, one) => sum + one.mails, 0),
      }
    })
    .sort((a, b) => a.monday.localeCompare(b.monday))
}

/** `share`: where in the cycle's days this one's talk falls, from 0 to 1. */
const mailsOf = (made: Sample, person: Person, share: number): Entry[] => {
  const { frame, today } = made
  const { calendar } = frame
  const { from, to, bookedBy, followUpMonths } = frame.cycle.settings
  const days = daysBetween(from, to).filter((date) => isWorkingDay(date, calendar))
  const date = days[Math.floor(share * days.length)] ?? from
  const { start, end } = meetingOf(made)
  const begins = at(date, '13:00', calendar.zone)
  const { awayUntil } = person.details
  const talk = {
    ...begun(made),
    id: talkId(frame.cycle.id, person.id),
    ...(awayUntil !== undefined && awayUntil > today && { away: { employee: awayUntil } }),
    booking: {
      status: 'booked' as const,
      start: begins,
      end: begins + (end - start),
      place: '',
      sequence: 0,
      day: 1,
      changedAt: at(bookedBy, '10:00', calendar.zone),
      changedBy: 'manager' as const,
    },
  }
  const dates = followUpMonths.map((months) => addMonths(date, months))
  const planned = {
    ...talk,
    held: { employee: { answer: 'talked' as const, at: end } },
    plan: { version: 1, confirmed: {}, agreed: { version: 1, at: begins + (end - start) }, followUps: dates },
    followUps: followUpsFor([], dates),
  }
  return [
    ...talkTimetable(talk, frame).filter(({ kind }) => beforehand.includes(kind)),
    ...talkTimetable(planned, frame).filter(({ kind }) => afterwards.includes(kind)),
  ]
}

const digestsOf = ({ frame, today }: Sample, manager: string): Entry[] => {
  const { invitationOn, to } = frame.cycle.settings
  const from = later(invitationOn, addDays(today, 1))
  const person: Person = {
    id: manager,
    schema: 1,
    details: { name: '', email: '', language: 'sv', unit: '' },
    employed: true,
    digests: { from, until: addDays(to, digestDaysAfter) },
    links: {},
    browsers: [],
    freshLinks: [],
    mails: {},
    recent: {},
  }
  return personTimetable(person, frame).filter(({ kind }) => kind === 'digest')
}

const daysBetween = (from: PlainDate, to: PlainDate): PlainDate[] => {
  const days: PlainDate[] = []
  for (let date = from; date <= to && days.length < 400; date = addDays(date, 1)) days.push(date)
  return days
}
