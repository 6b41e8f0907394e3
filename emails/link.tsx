/** @jsxImportSource react */
/** A fresh link that someone asked for, to the address on file. In any browser but the one that asked it opens nothing. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsLink } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function link(mail: MailOf<'link'>): Content {
  const words = texts[mail.language].link
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(firstName(mail.other.name))),
      button(words.action, mail.link),
      paragraph(words.notYou),
      whoReadsLink(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function LinkMail(mail: MailOf<'link'>) {
  return <MailView mail={mail} content={link(mail)} />
}

LinkMail.PreviewProps = { ...toEmployee, kind: 'link' } satisfies MailOf<'link'>
