/** @jsxImportSource react */
/** After the booked time: did you talk? Each choice is a link to a page that asks for the answer; opening it says nothing. */
import { type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { meeting, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsHeld } from './parts/who-reads.ts'
import { meetingWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function held(mail: MailOf<'held'>): Content {
  const { language, organisation } = mail
  const words = texts[language].held
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(meetingWords(mail.meeting, organisation.zone, language))),
      { block: 'links', links: mail.choices.map(({ answer, link }) => ({ label: words.choices[answer], href: link })) },
      paragraph(words.next),
      whoReadsHeld(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Held(mail: MailOf<'held'>) {
  return <MailView mail={mail} content={held(mail)} />
}

Held.PreviewProps = {
  ...toEmployee,
  kind: 'held',
  meeting,
  choices: [
    { answer: 'talked', link: `${toEmployee.link}?answer=talked` },
    { answer: 'moved', link: `${toEmployee.link}?answer=moved` },
    { answer: 'fellThrough', link: `${toEmployee.link}?answer=fellThrough` },
  ],
} satisfies MailOf<'held'>
