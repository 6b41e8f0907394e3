/** @jsxImportSource react */
/** To an employee who has not sent anything: what is written and not sent, or that there is still time. No guilt, and an end in sight. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { dayWords, meetingWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function reminder(mail: MailOf<'reminder'>): Content {
  const { language, organisation, meeting } = mail
  const { unsent, open, ...words } = texts[language].reminder
  const chosen = mail.unsent ? unsent : open
  const text = mail.unsent ? unsent.text(firstName(mail.other.name)) : open.text
  return {
    band: 'prepare',
    preheader: chosen.preheader,
    heading: chosen.heading,
    blocks: [
      paragraph(text),
      ...purposeOf(mail),
      paragraph(
        meeting
          ? words.meeting(meetingWords(meeting, organisation.zone, language))
          : words.by(dayWords(mail.preparedBy, language)),
      ),
      button(chosen.action, mail.link),
      paragraph(mail.last ? words.last : words.stops),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Reminder(mail: MailOf<'reminder'>) {
  return <MailView mail={mail} content={reminder(mail)} />
}

Reminder.PreviewProps = {
  ...toEmployee,
  kind: 'reminder',
  unsent: true,
  last: true,
  preparedBy: '2026-11-12',
} satisfies MailOf<'reminder'>
