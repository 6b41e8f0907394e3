/** @jsxImportSource react */
/** A proposal that came back: the comment first, then what was proposed. To the one who proposed it. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, heading, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { planBlocks } from './parts/plan.ts'
import { plan as previewPlan, toManager } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function planReturned(mail: MailOf<'planReturned'>): Content {
  const { common, planReturned: words } = texts[mail.language]
  const other = firstName(mail.other.name)
  return {
    band: 'plan',
    preheader: words.preheader,
    heading: words.heading(other),
    blocks: [
      paragraph(words.text),
      ...(mail.comment === ''
        ? []
        : [{ block: 'said', caption: words.comment(other), words: mail.comment, onPage: common.readOnPage } as const]),
      button(words.action, mail.link),
      heading(words.proposal),
      ...planBlocks(mail.plan, mail, mail.lineComments),
      whoReadsPlan(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function PlanReturned(mail: MailOf<'planReturned'>) {
  return <MailView mail={mail} content={planReturned(mail)} />
}

PlanReturned.PreviewProps = {
  ...toManager,
  kind: 'planReturned',
  plan: previewPlan,
  comment: 'Jag vill hellre gå kursen i höst. Resten är bra.',
  lineComments: [{ line: 'l2', comments: [{ by: 'employee', text: 'Gärna den som går på distans.' }] }],
} satisfies MailOf<'planReturned'>
