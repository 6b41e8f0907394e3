/**
 * The calendar entry of a meeting (RFC 5545), as the organisation's own address invites the two to it (RFC 5546). The organizer is never one of
 * the two, since some calendars bin an invitation from oneself.
 */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator'
import { firstName } from '../functions/domain/names.ts'
import type { MailOf } from './parts/content.ts'
import { checkInTexts } from './texts/check-in.ts'
import { texts } from './texts/texts.ts'

export type CalendarEntry = { method: 'REQUEST' | 'CANCEL'; content: string }

/** `summary` is the mail's subject, so that both are one thing in the inbox. No link: calendars are shared more widely than mailboxes. */
export function calendarEntry(mail: MailOf<'calendar'>, summary: string): CalendarEntry {
  const { calendar, meeting, organisation, language } = mail
  const words = texts[language].calendar
  const cancels = calendar.method === 'CANCEL'
  const entry = ical({
    prodId: { company: 'Samspel', product: 'Samspel', language: language.toUpperCase() },
    method: cancels ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const event = entry.createEvent({
    id: calendar.uid,
    sequence: calendar.sequence,
    stamp: new Date(calendar.stamp),
    start: new Date(meeting.start),
    end: new Date(meeting.end),
    summary,
    description: cancels
      ? (mail.aboutPlan ? checkInTexts[language] : words).cancelled.preheader
      : words.answerByMail(firstName(mail.other.name)),
    location: meeting.place === '' ? null : meeting.place,
    organizer: { name: organisation.name, email: calendar.organizer },
    class: ICalEventClass.PRIVATE,
    busystatus: cancels ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    status: cancels ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  for (const { name, email } of calendar.attendees) {
    if (email.toLowerCase() === calendar.organizer.toLowerCase()) throw new Error('The organizer is one of the two')
    event.createAttendee({
      name,
      email,
      role: ICalAttendeeRole.REQ,
      type: ICalAttendeeType.INDIVIDUAL,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: !cancels,
    })
  }
  return { method: calendar.method, content: entry.toString() }
}
