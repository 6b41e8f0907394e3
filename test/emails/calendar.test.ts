/** The calendar entry, read back by another parser than the one that wrote it. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../emails/render.tsx'
import type { Mail } from '../../functions/domain/mails/mail.ts'
import { languages, previews } from './samples.ts'

type CalendarMail = Extract<Mail, { kind: 'calendar' }>

const read = (mail: CalendarMail) => {
  const { calendar } = renderMail(mail)
  if (!calendar) throw new Error('A calendar mail has an entry')
  const root = new ICAL.Component(ICAL.parse(calendar.content))
  const event = root.getFirstSubcomponent('vevent')
  if (!event) throw new Error('An entry has an event')
  return {
    calendar,
    method: root.getFirstPropertyValue('method'),
    value: (name: string) => String(event.getFirstPropertyValue(name)),
    attendees: event.getAllProperties('attendee'),
    event,
  }
}

const moved: CalendarMail = previews.calendar
const cancelled: CalendarMail = {
  ...moved,
  change: 'cancelled',
  calendar: { ...moved.calendar, method: 'CANCEL', sequence: 3 },
}

describe('a booked meeting', () => {
  it('is a request with the identity, sequence and stamp it was given', () => {
    const { calendar, method, value } = read(moved)
    expect([calendar.method, method]).toEqual(['REQUEST', 'REQUEST'])
    expect(value('uid')).toBe('t_h3k9m2p7q4s8t1v6@samtal.fjallbacka.example')
    expect(value('sequence')).toBe('2')
    expect(value('dtstamp')).toBe('2026-10-26T08:00:00Z')
    expect(value('status')).toBe('CONFIRMED')
  })

  it('stands in UTC, so that no zone needs describing', () => {
    const { value } = read(moved)
    expect([value('dtstart'), value('dtend')]).toEqual(['2026-11-12T13:00:00Z', '2026-11-12T14:00:00Z'])
  })

  it('invites both from the organisation’s address, which is neither of them', () => {
    const { value, attendees } = read(moved)
    const addresses = attendees.map((one) => String(one.getFirstValue()).toLowerCase())
    expect(addresses).toEqual(['mailto:aisha.noor@fjallbacka.example', 'mailto:maria.lind@fjallbacka.example'])
    expect(attendees.map((one) => one.getParameter('rsvp'))).toEqual(['TRUE', 'TRUE'])
    expect(value('organizer').toLowerCase()).toBe('mailto:kalender@samtal.fjallbacka.example')
  })

  it('is refused when the organizer is one of the two', () => {
    const { organizer } = moved.calendar
    const attendees = [...moved.calendar.attendees, { name: 'Samtal', email: organizer.toUpperCase() }]
    expect(() => renderMail({ ...moved, calendar: { ...moved.calendar, attendees } })).toThrow('organizer')
  })

  it('is private and tells other readers of the calendar nothing but who and where', () => {
    const { calendar, value } = read(moved)
    expect(value('class')).toBe('PRIVATE')
    expect(value('location')).toBe('Rum Ljungen, plan 2')
    expect(calendar.content).not.toContain('https://')
  })

  it.each(languages)('says where to answer in %s, since the calendar’s answer is not read', (language) => {
    const { value } = read({ ...moved, language })
    expect(value('description')).toContain({ sv: 'läses inte', nb: 'leser ikke', en: 'is not read' }[language])
  })

  it('keeps a place of several lines and odd characters in one property', () => {
    const place = 'Plan 2; rum "A", \\ vänster\nEND:VEVENT'
    expect(read({ ...moved, meeting: { ...moved.meeting, place } }).value('location')).toBe(place)
  })

  it('stays within what a line of a calendar may hold', () => {
    const { content } = read({ ...moved, meeting: { ...moved.meeting, place: 'å'.repeat(300) } }).calendar
    const longest = Math.max(...content.split('\r\n').map((line) => Buffer.byteLength(line)))
    expect(longest).toBeLessThanOrEqual(998)
  })
})

describe('a cancelled meeting', () => {
  it('is the same entry, cancelled with a higher sequence', () => {
    const { calendar, method, value } = read(cancelled)
    expect([calendar.method, method]).toEqual(['CANCEL', 'CANCEL'])
    expect(value('uid')).toBe(read(moved).value('uid'))
    expect(value('sequence')).toBe('3')
    expect(value('status')).toBe('CANCELLED')
  })
})

describe('a mail that is no calendar mail', () => {
  it('has no entry', () => {
    expect(renderMail(previews.summary).calendar).toBeUndefined()
  })
})
