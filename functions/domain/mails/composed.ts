/** What every mail of a talk is made from, and what all of them carry. */
import type { TalkView } from '../talk-view.ts'
import type { Mail, Meeting, TalkCommon } from './mail.ts'

export type Composed = { mail: Mail } | { skip: string }

export type TalkMailFacts = {
  view: TalkView
  /** The whole address of the mail's link. */
  link: string
  /** Of the calendar entry that the mail is about: the talk's, or that of a meeting about the plan. */
  calendar: {
    uid: string
    organizer: string
    attendees: { name: string; email: string }[]
    /** An earlier time of this talk was mailed to this reader and not cancelled. */
    standsInCalendar: boolean
  }
  /** The questions went out without an invitation before them. */
  first: boolean
  /** For those who are invited. */
  story?: { text: string; name?: string }
}

export const commonOf = (view: TalkView, link: string): TalkCommon => ({
  language: view.language,
  organisation: {
    name: view.organisation.name,
    zone: view.organisation.zone,
    publicBody: view.organisation.publicBody,
  },
  to: { name: view.you.name },
  role: view.role,
  other: { name: view.other.name },
  employee: { name: view.employee.name },
  manager: { name: view.manager.name },
  purposes: view.purposes,
  answersInMail: view.organisation.answersInMail,
  meeting: meetingOf(view),
  link,
})

const meetingOf = (view: TalkView): Meeting | undefined => {
  if (view.booking.status !== 'booked') return undefined
  const { start, end, place } = view.booking
  return { start, end, place }
}

export const withMeeting = (view: TalkView, make: (meeting: Meeting) => Mail): Composed => {
  const meeting = meetingOf(view)
  return meeting ? { mail: make(meeting) } : { skip: 'no meeting' }
}
