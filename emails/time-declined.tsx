/** @jsxImportSource react */
/** A time that did not suit, and what the employee proposes instead: to the manager alone, who books one on the page. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, list, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { meeting, toManager } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsMeeting } from './parts/who-reads.ts'
import { meetingWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function timeDeclined(mail: MailOf<'timeDeclined'>): Content {
  const { language, organisation, proposals } = mail
  const words = texts[language].timeDeclined
  const employee = firstName(mail.other.name)
  const inWords = proposals.map((proposal) => meetingWords(proposal, organisation.zone, language))
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading(employee),
    blocks: [
      paragraph(mail.meeting ? words.stands(meetingWords(mail.meeting, organisation.zone, language)) : words.off),
      ...(inWords.length > 0
        ? [paragraph(words.proposes(employee)), list(inWords), paragraph(words.pick)]
        : [paragraph(words.none(employee))]),
      button(words.action, mail.link),
      whoReadsMeeting(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function TimeDeclined(mail: MailOf<'timeDeclined'>) {
  return <MailView mail={mail} content={timeDeclined(mail)} />
}

const daysLater = (days: number) => ({
  ...meeting,
  start: meeting.start + days * 86_400_000,
  end: meeting.end + days * 86_400_000,
})

TimeDeclined.PreviewProps = {
  ...toManager,
  kind: 'timeDeclined',
  meeting: undefined,
  proposals: [daysLater(1), daysLater(4), daysLater(5)],
} satisfies MailOf<'timeDeclined'>
