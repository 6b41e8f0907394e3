/** @jsxImportSource react */
/** To whoever proposed a day for the next follow-up: the other has said yes to it. */
import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan } from './parts/who-reads.ts'
import { dateWords } from './parts/words.ts'
import { checkInTexts } from './texts/check-in.ts'

export function nextAgreed(mail: MailOf<'nextAgreed'>): Content {
  const words = checkInTexts[mail.language].nextAgreed
  return {
    band: 'followUp',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(firstName(mail.other.name), dateWords(mail.next, mail.language))),
      button(words.action, mail.link),
      whoReadsPlan(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function NextAgreed(mail: MailOf<'nextAgreed'>) {
  return <MailView mail={mail} content={nextAgreed(mail)} />
}

NextAgreed.PreviewProps = {
  ...toEmployee,
  kind: 'nextAgreed',
  meeting: undefined,
  next: '2027-05-12',
} satisfies MailOf<'nextAgreed'>
