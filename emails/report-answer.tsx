/** @jsxImportSource react */
/** To whoever showed a message of feedback to HR: what one of them has answered. Whoever sent the message has no part in it. */
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { passedOnTexts } from './texts/passed-on.ts'
import { texts } from './texts/texts.ts'

export function reportAnswer(mail: MailOf<'reportAnswer'>): Content {
  const { common, whoReads } = texts[mail.language]
  const { answer, report } = passedOnTexts[mail.language]
  return {
    band: 'none',
    preheader: report.preheader,
    heading: answer.heading(mail.by),
    blocks: [
      paragraph(report.text),
      mail.text === undefined
        ? paragraph(common.readOnPage)
        : { block: 'said', caption: answer.caption(mail.by), words: mail.text, onPage: common.readOnPage },
      button(report.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: answer.you },
          { name: common.hr, value: answer.hr(mail.by) },
        ],
        notes: [report.sender],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function ReportAnswerMail(mail: MailOf<'reportAnswer'>) {
  return <MailView mail={mail} content={reportAnswer(mail)} />
}

ReportAnswerMail.PreviewProps = {
  language: toEmployee.language,
  organisation: toEmployee.organisation,
  to: toEmployee.to,
  link: toEmployee.link,
  kind: 'reportAnswer',
  by: 'Hanna Rask',
  text: 'Tack för att du visade det. Jag ringer dig i morgon förmiddag, om det passar.',
} satisfies MailOf<'reportAnswer'>
