/** @jsxImportSource react */
/** Booked, moved or cancelled, to both: the talk, or a meeting about the plan. The calendar's own buttons are above it, so it says which answers are read and which are not (X9). */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { meetingFacts } from './parts/meeting.ts'
import { meeting, toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsMeeting } from './parts/who-reads.ts'
import { meetingWords } from './parts/words.ts'
import { checkInTexts } from './texts/check-in.ts'
import { cycleRun } from './texts/cycle-run.ts'
import { texts } from './texts/texts.ts'

export function calendarMail(mail: MailOf<'calendar'>): Content {
  const words = { ...texts[mail.language].calendar, ...(mail.aboutPlan && checkInTexts[mail.language]) }
  const change = words[mail.change]
  return {
    band: mail.aboutPlan ? 'followUp' : 'meet',
    preheader: change.preheader,
    heading: change.heading,
    blocks: [
      paragraph(byWhom(mail)),
      ...(mail.change === 'cancelled'
        ? [
            cancelled(mail),
            ...(mail.changedBy !== 'employee' && mail.changedBy !== 'manager'
              ? []
              : [button(mail.role === 'manager' || mail.aboutPlan ? words.actionNew : words.actionSee, mail.link)]),
          ]
        : [
            meetingFacts(mail.meeting, mail),
            ...(mail.aboutPlan ? [] : purposeOf(mail)),
            paragraph(words.accept),
            paragraph(words.answerHere),
            button(words.actionChange, mail.link),
            ...(mail.aboutPlan
              ? []
              : [{ block: 'links' as const, links: [{ label: words.cannotCome, href: `${mail.link}?a=c` }] }]),
          ]),
      whoReadsMeeting(mail),
    ],
    footer: footerOf(mail),
  }
}

function byWhom(mail: MailOf<'calendar'>): string {
  const { language, changedBy, aboutPlan, role } = mail
  const words = { ...texts[language].calendar, ...(aboutPlan && checkInTexts[language]) }
  const ended = cycleRun[language].cancelled
  const other = firstName(mail.other.name)
  switch (changedBy) {
    case 'service':
      return words.cancelled.byService
    case 'hr':
      return aboutPlan ? words.cancelled.byService : ended.byHr
    case 'calledOff':
      return role === 'manager' ? ended.calledOffByYou : ended.calledOffBy(other)
    case 'employee':
    case 'manager':
      return changedBy === role ? words[mail.change].byYou : words[mail.change].by(other)
  }
}

function cancelled({ language, meeting, organisation }: MailOf<'calendar'>) {
  return {
    block: 'facts' as const,
    facts: [{ name: texts[language].calendar.was, value: meetingWords(meeting, organisation.zone, language) }],
  }
}

export default function CalendarMail(mail: MailOf<'calendar'>) {
  return <MailView mail={mail} content={calendarMail(mail)} />
}

CalendarMail.PreviewProps = {
  ...toEmployee,
  kind: 'calendar',
  change: 'moved',
  changedBy: 'manager',
  meeting,
  calendar: {
    method: 'REQUEST',
    uid: 't_h3k9m2p7q4s8t1v6@samtal.fjallbacka.example',
    sequence: 2,
    organizer: 'kalender@samtal.fjallbacka.example',
    attendees: [
      { name: 'Aisha Noor', email: 'aisha.noor@fjallbacka.example' },
      { name: 'Maria Lind', email: 'maria.lind@fjallbacka.example' },
    ],
    // 26 October 2026, 09:00 in Stockholm.
    stamp: 1_793_001_600_000,
  },
} satisfies MailOf<'calendar'>
