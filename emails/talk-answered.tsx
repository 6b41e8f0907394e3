/** @jsxImportSource react */
/** To an employee who has asked for a talk: what the manager says, when it is no talk just now. */
import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { talkAskTexts } from './texts/talk-asks.ts'
import { texts } from './texts/texts.ts'

export function talkAnswered(mail: MailOf<'talkAnswered'>): Content {
  const { common, whoReads } = texts[mail.language]
  const { answered, hr } = talkAskTexts[mail.language]
  const from = firstName(mail.from.name)
  return {
    band: 'none',
    preheader: answered.preheader,
    heading: answered.heading(from),
    blocks: [
      { block: 'said', caption: answered.caption(from), words: mail.text, onPage: common.readOnPage },
      paragraph(answered.text),
      button(answered.action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: answered.you },
          { name: from, value: answered.other },
          { name: common.hr, value: hr },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function TalkAnsweredMail(mail: MailOf<'talkAnswered'>) {
  return <MailView mail={mail} content={talkAnswered(mail)} />
}

TalkAnsweredMail.PreviewProps = {
  kind: 'talkAnswered',
  language: 'sv',
  organisation: toEmployee.organisation,
  to: toEmployee.to,
  link: toEmployee.link,
  from: { name: 'Maria Lind' },
  text: 'Gärna, men först efter bokslutet. Jag hör av mig i mars, eller säg till om det brådskar.',
} satisfies MailOf<'talkAnswered'>
