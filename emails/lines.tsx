/** @jsxImportSource react */
/** The employee's own lines of one week, a week before or on the day: each with the four ways it may stand, as links to a page that asks. */
import { firstName } from '../functions/domain/names.ts'
import { lineStatusNames } from '../functions/domain/templates/check-in.ts'
import { type Block, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { lineBlock } from './parts/plan.ts'
import { goalLine, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsLines } from './parts/who-reads.ts'
import { lineTexts } from './texts/lines.ts'

export function lines(mail: MailOf<'lines'>): Content {
  const words = lineTexts[mail.language]
  const { preheader, heading, text } = mail.due ? words.due : words.ahead
  return {
    band: 'followUp',
    preheader,
    heading,
    blocks: [
      paragraph(text(firstName(mail.other.name))),
      ...mail.lines.flatMap(({ line, choices }): Block[] => [
        lineBlock(line, undefined, mail),
        {
          block: 'links',
          links: choices.map(({ status, link }) => ({ label: lineStatusNames[status][mail.language], href: link })),
        },
      ]),
      paragraph(words.tap),
      whoReadsLines(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function Lines(mail: MailOf<'lines'>) {
  return <MailView mail={mail} content={lines(mail)} />
}

Lines.PreviewProps = {
  ...toEmployee,
  kind: 'lines',
  meeting: undefined,
  due: true,
  lines: [
    {
      line: goalLine,
      choices: [
        { status: 'done', link: `${toEmployee.link}?a=d.l1` },
        { status: 'onItsWay', link: `${toEmployee.link}?a=o.l1` },
        { status: 'stuck', link: `${toEmployee.link}?a=s.l1` },
        { status: 'noLongerRelevant', link: `${toEmployee.link}?a=n.l1` },
      ],
    },
  ],
} satisfies MailOf<'lines'>
