/** @jsxImportSource react */
/** To whoever holds someone's talks: they would like one, outside any cycle, and perhaps say why. */
import { firstName } from '../functions/domain/names.ts'
import { type Block, button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { talkAskTexts } from './texts/talk-asks.ts'
import { texts } from './texts/texts.ts'

export function talkAsked(mail: MailOf<'talkAsked'>): Content {
  const { common, whoReads } = texts[mail.language]
  const { asked, hr } = talkAskTexts[mail.language]
  const from = firstName(mail.from.name)
  const said: Block = { block: 'said', caption: asked.caption(from), words: mail.text, onPage: common.readOnPage }
  return {
    band: 'none',
    preheader: asked.preheader,
    heading: asked.heading(from),
    blocks: [
      paragraph(asked.text(mail.from.name)),
      ...(mail.hasWords ? [said] : []),
      paragraph(asked.what),
      button(asked.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: asked.you },
          { name: from, value: asked.other },
          { name: common.hr, value: hr },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function TalkAskedMail(mail: MailOf<'talkAsked'>) {
  return <MailView mail={mail} content={talkAsked(mail)} />
}

TalkAskedMail.PreviewProps = {
  kind: 'talkAsked',
  language: 'sv',
  organisation: toManager.organisation,
  to: toManager.to,
  link: toManager.link,
  from: { name: 'Aisha Noor' },
  hasWords: true,
  text: 'Jag har fått en fråga om att leda det nya projektet och vill gärna prata om det innan jag svarar.',
} satisfies MailOf<'talkAsked'>
