/** @jsxImportSource react */
/** A proposed plan, whole, to the one whose turn it is. It takes both to confirm the same version. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { changeBlocks, planBlocks } from './parts/plan.ts'
import { courseLine, goalLine, plan as previewPlan, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function plan(mail: MailOf<'plan'>): Content {
  const { common, plan: words } = texts[mail.language]
  const other = firstName(mail.other.name)
  return {
    band: 'plan',
    preheader: words.preheader,
    heading: mail.isChange ? words.changedHeading : words.heading,
    blocks: [
      paragraph(words.text(other)),
      ...(mail.isChange ? [paragraph(words.changed)] : []),
      {
        block: 'status',
        sides: [
          { name: other, done: true, words: words.confirmed },
          { name: common.you, done: false, words: words.yourTurn },
        ],
      },
      { block: 'facts', facts: [{ name: words.version, value: `${mail.plan.version}` }] },
      ...(mail.before ? changeBlocks(mail.before, mail.plan, mail) : []),
      ...planBlocks(mail.plan, mail),
      button(words.action, mail.link),
      paragraph(words.comment),
      whoReadsPlan(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Plan(mail: MailOf<'plan'>) {
  return <MailView mail={mail} content={plan(mail)} />
}

Plan.PreviewProps = {
  ...toEmployee,
  kind: 'plan',
  plan: previewPlan,
  isChange: true,
  before: {
    ...previewPlan,
    lines: [
      { ...goalLine, by: '2027-02-28' },
      { ...courseLine, who: 'employee', what: 'Kursen i svåra samtal.' },
      { id: 'l4', kind: 'action', what: 'Gå igenom schemat.', who: 'both' },
    ],
  },
} satisfies MailOf<'plan'>
