/** @jsxImportSource react */
/** To the other of the two: what does not move, and whether they want to talk about the plan. */
import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { lineBlock } from './parts/plan.ts'
import { goalLine, toManager } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan } from './parts/who-reads.ts'
import { lineTexts } from './texts/lines.ts'

export function stuck(mail: MailOf<'stuck'>): Content {
  const { stuck: told, wanted } = lineTexts[mail.language]
  const words = mail.asksToTalk ? wanted : told
  const other = firstName(mail.other.name)
  const by = mail.role === 'employee' ? 'manager' : 'employee'
  return {
    band: 'followUp',
    preheader: words.preheader,
    heading: words.heading(other),
    blocks: [
      paragraph(words.text(other)),
      ...(mail.asksToTalk && mail.lines.length > 0 ? [paragraph(wanted.withLines(other))] : []),
      ...mail.lines.map(({ line, comment }) =>
        lineBlock(line, { line: line.id, comments: comment === '' ? [] : [{ by, text: comment }] }, mail),
      ),
      button(words.action, mail.link),
      whoReadsPlan(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Stuck(mail: MailOf<'stuck'>) {
  return <MailView mail={mail} content={stuck(mail)} />
}

Stuck.PreviewProps = {
  ...toManager,
  kind: 'stuck',
  meeting: undefined,
  asksToTalk: false,
  lines: [{ line: goalLine, comment: 'Ingen har tid att vara fadder.' }],
} satisfies MailOf<'stuck'>
