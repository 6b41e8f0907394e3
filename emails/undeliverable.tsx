/** @jsxImportSource react */
/** To HR: whom mail does not reach, by reason, with what mends it. Names and no words; the link leads past the sign-in to the list. */
import { whyUnreached } from '../functions/domain/reach.ts'
import { type Block, button, type Content, heading, list, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { texts } from './texts/texts.ts'
import { undeliverableTexts } from './texts/undeliverable.ts'

type Undeliverable = MailOf<'undeliverable'>

/** More than this of one reason, and the mail points to the list, which has all of them. */
const mostNames = 20

export function undeliverable(mail: Undeliverable): Content {
  const { common, whoReads } = texts[mail.language]
  const words = undeliverableTexts[mail.language]
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading(mail.people.length),
    blocks: [
      paragraph(words.text),
      button(words.action, mail.link),
      ...whyUnreached.options.flatMap((why) => ofReason(mail, why)),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: words.reads.you },
          { name: words.reads.others, value: words.reads.othersRead },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

function ofReason({ people, language }: Undeliverable, why: Undeliverable['people'][number]['why']): Block[] {
  const words = undeliverableTexts[language]
  const names = people.filter((person) => person.why === why).map(({ name }) => name)
  if (names.length === 0) return []
  const left = names.length - mostNames
  return [
    heading(words.why[why].title),
    list(names.slice(0, mostNames)),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
    paragraph(words.why[why].mend),
  ]
}

export default function UndeliverableMail(mail: Undeliverable) {
  return <MailView mail={mail} content={undeliverable(mail)} />
}

UndeliverableMail.PreviewProps = {
  kind: 'undeliverable',
  language: 'sv',
  organisation: toManager.organisation,
  to: { name: 'Karin Holm' },
  link: 'https://samtal.fjallbacka.example/hr/people?only=undeliverable',
  people: [
    { name: 'Aisha Noor', why: 'noAddress' },
    { name: 'Johan Berg', why: 'full' },
    { name: 'Ingrid Moe', why: 'noMore' },
    { name: 'Per Ask', why: 'suppressed' },
  ],
} satisfies Undeliverable
