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
  const by =
    mail.changedBy === 'service'
      ? words.cancelled.byService
      : mail.changedBy === 'hr'
        ? mail.aboutPlan
          ? words.cancelled.byService
          : cycleRun[mail.language].cancelled.byHr
        : mail.changedBy === mail.role
          ? change.byYou
          : change.by(firstName(mail.other.name))
  return {
    band: mail.aboutPlan ? 'followUp' : 'meet',
    preheader: change.preheader,
    heading: change.heading,
    blocks: [
      paragraph(by),
      ...(mail.change === 'cancelled'
        ? [
            cancelled(mail),
            ...(mail.changedBy === 'service' || mail.changedBy === 'hr'
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
