/** @jsxImportSource react */
/** The manager says that they talked without a booked time: the employee may say no to that. Each choice is a link to a page that asks. */

import { firstName } from '../functions/domain/names.ts'
import { type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsHeld } from './parts/who-reads.ts'
import { dayWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function registered(mail: MailOf<'registered'>): Content {
  const { language, on } = mail
  const { held, registered: words } = texts[language]
  const manager = firstName(mail.other.name)
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading(manager),
    blocks: [
      paragraph(on === undefined ? words.text(manager) : words.textOn({ manager, date: dayWords(on, language) })),
      paragraph(words.outweighs),
      { block: 'links', links: mail.choices.map(({ answer, link }) => ({ label: held.choices[answer], href: link })) },
      paragraph(held.next),
      whoReadsHeld(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Registered(mail: MailOf<'registered'>) {
  return <MailView mail={mail} content={registered(mail)} />
}

Registered.PreviewProps = {
  ...toEmployee,
  kind: 'registered',
  meeting: undefined,
  on: '2026-11-12',
  choices: [
    { answer: 'talked', link: `${toEmployee.link}?a=t` },
    { answer: 'fellThrough', link: `${toEmployee.link}?a=f` },
  ],
} satisfies MailOf<'registered'>
