/** @jsxImportSource react */
/** A time nearer than the lead time, to the employee: it is in no calendar until the answer is yes. Opening the link says nothing. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { meetingFacts } from './parts/meeting.ts'
import { meeting, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsMeeting } from './parts/who-reads.ts'
import { meetingWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function timeAsked(mail: MailOf<'timeAsked'>): Content {
  const { language, organisation } = mail
  const words = texts[language].timeAsked
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading(firstName(mail.other.name)),
    blocks: [
      meetingFacts(mail.asked, mail),
      paragraph(words.text),
      ...(mail.meeting ? [paragraph(words.stands(meetingWords(mail.meeting, organisation.zone, language)))] : []),
      paragraph(words.asks),
      button(words.action, mail.link),
      whoReadsMeeting(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function TimeAsked(mail: MailOf<'timeAsked'>) {
  return <MailView mail={mail} content={timeAsked(mail)} />
}

// Two days before the meeting that stands.
const nearer = { ...meeting, start: meeting.start - 172_800_000, end: meeting.end - 172_800_000 }

TimeAsked.PreviewProps = { ...toEmployee, kind: 'timeAsked', asked: nearer } satisfies MailOf<'timeAsked'>
