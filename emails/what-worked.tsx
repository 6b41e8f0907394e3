/** @jsxImportSource react */
/** Once a month, where the organisation wants it (R56): one question to think of, and the way to thank someone. Nothing is asked for or counted. */
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { feedbackTexts } from './texts/feedback.ts'
import { texts } from './texts/texts.ts'

export function whatWorked(mail: MailOf<'whatWorked'>): Content {
  const { common, whoReads } = texts[mail.language]
  const words = feedbackTexts[mail.language]
  const { month } = words
  return {
    band: 'none',
    preheader: month.preheader,
    heading: month.heading,
    blocks: [
      paragraph(month.question),
      paragraph(month.text),
      button(month.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: month.you },
          { name: month.other, value: words.whoReads.reads },
          { name: common.hr, value: words.whoReads.hr },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), words.noReplies],
  }
}

export default function WhatWorkedMail(mail: MailOf<'whatWorked'>) {
  return <MailView mail={mail} content={whatWorked(mail)} />
}

WhatWorkedMail.PreviewProps = {
  kind: 'whatWorked',
  language: 'sv',
  organisation: toEmployee.organisation,
  to: toEmployee.to,
  link: toEmployee.link,
} satisfies MailOf<'whatWorked'>
