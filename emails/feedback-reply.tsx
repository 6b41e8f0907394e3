/** @jsxImportSource react */
/** To whoever gave feedback: that someone thanks for it, or the one answer to it, with what it was about. */
import { firstName } from '../functions/domain/names.ts'
import { type Block, button, type Content, heading, type MailOf } from './parts/content.ts'
import { feedbackBlocks } from './parts/feedback.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { feedbackTexts } from './texts/feedback.ts'
import { texts } from './texts/texts.ts'

export function feedbackReply(mail: MailOf<'feedbackReply'>): Content {
  const { common, whoReads } = texts[mail.language]
  const words = feedbackTexts[mail.language]
  const from = firstName(mail.from.name)
  return {
    band: 'none',
    preheader: words.reply.preheader,
    heading: mail.thanks ? words.reply.thanks(from) : words.reply.answered(from),
    blocks: [
      ...answer(mail, from),
      heading(words.reply.gave),
      ...feedbackBlocks(mail.feedback, mail.language, from),
      button(words.reply.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: words.reply.you },
          { name: from, value: words.whoReads.other },
          { name: common.hr, value: words.whoReads.hr },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), words.noReplies],
  }
}

function answer({ thanks, text, language }: MailOf<'feedbackReply'>, from: string): Block[] {
  if (thanks) return []
  const caption = feedbackTexts[language].reply.answer(from)
  return [{ block: 'said', caption, words: text, onPage: texts[language].common.readOnPage }]
}

export default function FeedbackReplyMail(mail: MailOf<'feedbackReply'>) {
  return <MailView mail={mail} content={feedbackReply(mail)} />
}

FeedbackReplyMail.PreviewProps = {
  kind: 'feedbackReply',
  language: 'sv',
  organisation: toManager.organisation,
  to: toManager.to,
  link: toManager.link,
  from: { name: 'Aisha Noor' },
  thanks: false,
  text: 'Det märkte jag inte själv. Jag tar det med de nya i morgon.',
  feedback: {
    kind: 'less',
    from: { name: 'Maria Lind' },
    receivers: 1,
    words: {
      situation: 'På planeringsmötet i tisdags',
      behaviour: 'avbröt du två gånger innan de nya hade talat färdigt.',
      effect: 'Sedan sa de inget mer, och vi missade det de hade sett.',
    },
  },
} satisfies MailOf<'feedbackReply'>
