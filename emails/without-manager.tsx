/** @jsxImportSource react */
/** Once, to the employee whose talk has nobody to hold it: what was written is safe, and there is nothing to do. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { whoReadsAlone } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function withoutManager(mail: MailOf<'withoutManager'>): Content {
  const { common, withoutManager: words } = texts[mail.language]
  const former = firstName(mail.former.name)
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(former)),
      ...(mail.answersBack ? [paragraph(words.answersBack(former))] : []),
      paragraph(words.next),
      button(words.action, mail.link),
      whoReadsAlone(mail),
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function WithoutManager(mail: MailOf<'withoutManager'>) {
  return <MailView mail={mail} content={withoutManager(mail)} />
}

WithoutManager.PreviewProps = {
  ...toEmployee,
  kind: 'withoutManager',
  meeting: undefined,
  former: { name: 'Maria Lind' },
  answersBack: true,
} satisfies MailOf<'withoutManager'>
