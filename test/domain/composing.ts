/** What the specs of a talk's mails have in common: the mail that a row of its timetable comes to, as data. */
import { composeTalkMail } from '../../functions/domain/mails/compose.ts'
import type { TalkMailFacts } from '../../functions/domain/mails/composed.ts'
import type { Mail, MailKind } from '../../functions/domain/mails/mail.ts'
import { type Beside, viewOf } from '../../functions/domain/permissions.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Entry, Frame } from '../../functions/domain/workflow.ts'
import { at, frame, type Told } from '../given.ts'

export const calendarFacts = {
  uid: 't_0123456789abcdef@samtal.fjallbacka.example',
  organizer: 'kalender@samtal.fjallbacka.example',
  attendees: [
    { name: 'Aisha Noor', email: 'aisha.noor@fjallbacka.example' },
    { name: 'Maria Lind', email: 'maria.lind@fjallbacka.example' },
  ],
}
export const link = 'https://samtal.fjallbacka.example/l/x'
export const headings = { ...frame, organisation: { ...frame.organisation, answersInMail: 'headings' as const } }

export const compose = (told: Told, key: string, time: string, within: Frame = frame) => {
  const entry = talkTimetable(told.talk, within).find((one) => one.key === key)
  return composeEntry(told, entry ?? rowOf(key), time, within)
}
/** A row that has left the timetable while its mail was on its way. */
export const rowOf = (key: string): Entry => {
  const [to = '', kind = '', n = ''] = key.split('.')
  return { key, to: to as Entry['to'], kind, n: Number(n), due: 0, until: 0, asked: false }
}
export const composeEntry = (told: Told, entry: Entry, time: string, within: Frame = frame, feedback: Beside = {}) => {
  const role = entry.to === 'manager' ? 'manager' : 'employee'
  const facts: TalkMailFacts = {
    view: viewOf(told.talk, told.parts, role, within, at(time), undefined, feedback),
    link,
    calendar: {
      ...calendarFacts,
      standsInCalendar: told.talk.booking.status === 'booked' && told.talk.booking.replaces === true,
    },
    first: true,
  }
  return composeTalkMail(entry, facts)
}
export const mail = <Kind extends MailKind>(
  kind: Kind,
  ...args: Parameters<typeof compose>
): Extract<Mail, { kind: Kind }> => {
  const composed = compose(...args)
  if ('skip' in composed) throw new Error(composed.skip)
  if (composed.mail.kind !== kind) throw new Error(`It is a ${composed.mail.kind}`)
  return composed.mail as Extract<Mail, { kind: Kind }>
}
