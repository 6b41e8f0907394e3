/** @jsxImportSource react */
/** The plan stands as not agreed, to both: why, if someone said, the lines that hold all the same, and those that are still proposals. */

import { firstName } from '../functions/domain/names.ts'
import { type Block, button, type Content, heading, list, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { lineBlock } from './parts/plan.ts'
import { plan as previewPlan, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan } from './parts/who-reads.ts'
import { dateWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function notAgreed(mail: MailOf<'notAgreed'>): Content {
  const { language, holds, proposals } = mail
  const words = texts[language].notAgreed
  return {
    band: 'plan',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text),
      ...disagreement(mail),
      heading(words.holds),
      ...(holds.length > 0 ? holds.map((line) => lineBlock(line, undefined, mail)) : [paragraph(words.nothingHolds)]),
      ...(proposals.length > 0
        ? [heading(words.proposals), ...proposals.map((line) => lineBlock(line, undefined, mail))]
        : []),
      ...followUps(mail),
      paragraph(words.goOn),
      button(words.action, mail.link),
      whoReadsPlan(mail),
    ],
    footer: footerOf(mail),
  }
}

function disagreement({ language, role, other, disagreement: said }: MailOf<'notAgreed'>): Block[] {
  const { common, notAgreed: words } = texts[language]
  if (!said) return [paragraph(words.inTime)]
  const caption = said.by === role ? words.youSay : words.says(firstName(other.name))
  return [{ block: 'said', caption, words: said.text, onPage: common.readOnPage }]
}

function followUps({ language, followUps: dates }: MailOf<'notAgreed'>): Block[] {
  const words = texts[language].notAgreed
  if (dates.length === 0) return []
  return [heading(words.followUps), paragraph(words.mailsCome), list(dates.map((date) => dateWords(date, language)))]
}

export default function NotAgreed(mail: MailOf<'notAgreed'>) {
  return <MailView mail={mail} content={notAgreed(mail)} />
}

NotAgreed.PreviewProps = {
  ...toEmployee,
  kind: 'notAgreed',
  holds: previewPlan.lines.slice(0, 1),
  proposals: previewPlan.lines.slice(1),
  disagreement: { by: 'employee', text: 'Kursen gör jag gärna, men inte i februari.', at: 1_795_000_000_000 },
  followUps: ['2027-01-12', '2027-04-12'],
} satisfies MailOf<'notAgreed'>
