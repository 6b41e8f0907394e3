/** @jsxImportSource react */
/** A message of everyday feedback, whole: what kind it is, the three fields, and that one may thank or answer on the page. */
import { isPraise } from '../functions/domain/feedback.ts'
import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { feedbackBlocks } from './parts/feedback.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { feedbackTexts } from './texts/feedback.ts'
import { texts } from './texts/texts.ts'

export function feedback(mail: MailOf<'feedback'>): Content {
  const { common, whoReads } = texts[mail.language]
  const words = feedbackTexts[mail.language]
  const { kind, receivers } = mail.feedback
  const from = firstName(mail.feedback.from.name)
  const several = receivers > 1 ? [words.toSeveral(receivers), words.whoReads.several] : []
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading(from),
    blocks: [
      paragraph(words.kind[kind](from)),
      ...feedbackBlocks(mail.feedback, mail.language),
      paragraph(words.ask[isPraise(kind) ? 'praise' : 'correction'](from)),
      button(words.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: words.whoReads.you },
          { name: from, value: words.whoReads.other },
          { name: common.hr, value: words.whoReads.hr },
        ],
        notes: [...several, words.whoReads.block],
      },
    ],
    footer: [common.footer(mail.organisation.name), words.noReplies],
  }
}

export default function FeedbackMail(mail: MailOf<'feedback'>) {
  return <MailView mail={mail} content={feedback(mail)} />
}

FeedbackMail.PreviewProps = {
  kind: 'feedback',
  language: 'sv',
  organisation: toEmployee.organisation,
  to: toEmployee.to,
  link: toEmployee.link,
  feedback: {
    kind: 'less',
    from: { name: 'Maria Lind' },
    receivers: 1,
    words: {
      situation: 'På planeringsmötet i tisdags',
      behaviour: 'avbröt du två gånger innan de nya hade talat färdigt.',
      effect: 'Sedan sa de inget mer, och vi missade det de hade sett.',
      next: 'Vänta ut en tystnad innan du svarar.',
      about: 'Leda introduktionen av de nya kollegorna.',
    },
  },
} satisfies MailOf<'feedback'>
