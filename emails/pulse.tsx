/** @jsxImportSource react */
/** The day after: what the employee thinks of the talk. It asks once, and a reply to it reaches nobody. */

import { firstName } from '../functions/domain/names.ts'
import { statements, statementsDayAfter } from '../functions/domain/templates/pulse.ts'
import { withNames } from '../functions/domain/templates/question.ts'
import { button, type Content, heading, list, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { pulse as pulseTexts } from './texts/pulse.ts'
import { texts } from './texts/texts.ts'

export function pulse(mail: MailOf<'pulse'>): Content {
  const { language, organisation } = mail
  const { common, whoReads } = texts[language]
  const words = pulseTexts[language]
  const names = { name: firstName(mail.employee.name), manager: firstName(mail.heldWith.name) }
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(names.manager)),
      heading(words.statements),
      list(statementsDayAfter.map((id) => withNames(statements[id][language], names))),
      paragraph(words.scale),
      button(words.action, mail.link),
      paragraph(words.noReminder),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: words.you },
          { name: names.manager, value: words.manager },
          { name: common.hr, value: words.hr },
        ],
        notes: [words.unlinked, whoReads.careful],
      },
    ],
    footer: [common.footer(organisation.name), common.noReplies],
  }
}

export default function Pulse(mail: MailOf<'pulse'>) {
  return <MailView mail={mail} content={pulse(mail)} />
}

Pulse.PreviewProps = {
  ...toEmployee,
  kind: 'pulse',
  heldWith: { name: 'Maria Lind' },
} satisfies MailOf<'pulse'>
