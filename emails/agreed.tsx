/** @jsxImportSource react */
/** The plan that both have confirmed, whole, to both: what is kept, with the dates on which the mails about it will come (R50). */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { planBlocks } from './parts/plan.ts'
import { plan as previewPlan, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function agreed(mail: MailOf<'agreed'>): Content {
  const { common, agreed: words, plan } = texts[mail.language]
  return {
    band: 'plan',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text),
      {
        block: 'status',
        sides: [
          { name: common.you, done: true, words: plan.youConfirmed },
          { name: firstName(mail.other.name), done: true, words: plan.confirmed },
        ],
      },
      { block: 'facts', facts: [{ name: plan.version, value: `${mail.plan.version}` }] },
      ...planBlocks(mail.plan, mail),
      ...(mail.plan.followUps.length > 0 ? [paragraph(words.mailsCome)] : []),
      paragraph(words.change),
      button(words.action, mail.link),
      whoReadsPlan(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Agreed(mail: MailOf<'agreed'>) {
  return <MailView mail={mail} content={agreed(mail)} />
}

Agreed.PreviewProps = { ...toEmployee, kind: 'agreed', plan: previewPlan } satisfies MailOf<'agreed'>
