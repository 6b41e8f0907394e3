/** @jsxImportSource react */
/** To one of HR: something was passed on to them. Not a word of it, nor from whom; the link leads past the sign-in. */
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { passedOnTexts } from './texts/passed-on.ts'
import { texts } from './texts/texts.ts'

export function passedOn(mail: MailOf<'passedOn'>): Content {
  const { common, whoReads } = texts[mail.language]
  const words = passedOnTexts[mail.language]
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text),
      button(words.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [{ name: common.you, value: words.you }, words.others],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function PassedOnMail(mail: MailOf<'passedOn'>) {
  return <MailView mail={mail} content={passedOn(mail)} />
}

PassedOnMail.PreviewProps = {
  kind: 'passedOn',
  language: 'sv',
  organisation: toManager.organisation,
  to: { name: 'Hanna Rask' },
  link: 'https://samtal.fjallbacka.example/hr/passed-on',
} satisfies MailOf<'passedOn'>
