/** @jsxImportSource react */
/** To whoever passed something on: what one of HR has answered. */
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { dateWords } from './parts/words.ts'
import { passedOnTexts } from './texts/passed-on.ts'
import { texts } from './texts/texts.ts'

export function passedAnswer(mail: MailOf<'passedAnswer'>): Content {
  const { common, whoReads } = texts[mail.language]
  const words = passedOnTexts[mail.language].answer
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading(mail.by),
    blocks: [
      paragraph(words.text(dateWords(mail.passedOn, mail.language))),
      { block: 'said', caption: words.caption(mail.by), words: mail.text, onPage: common.readOnPage },
      button(words.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: words.you },
          { name: common.hr, value: words.hr(mail.by) },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function PassedAnswerMail(mail: MailOf<'passedAnswer'>) {
  return <MailView mail={mail} content={passedAnswer(mail)} />
}

PassedAnswerMail.PreviewProps = {
  ...toEmployee,
  kind: 'passedAnswer',
  meeting: undefined,
  by: 'Hanna Rask',
  text: 'Tack, jag tar upp det med skyddsombudet på torsdag och återkommer till dig.',
  passedOn: '2026-11-16',
} satisfies MailOf<'passedAnswer'>
