/** @jsxImportSource react */
/** To the manager, once: the employee has left, and nothing more comes of their talk. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { whoReadsAlone } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function ended(mail: MailOf<'ended'>): Content {
  const { common, ended: words } = texts[mail.language]
  const other = firstName(mail.other.name)
  return {
    band: mail.hasPlan ? 'plan' : 'prepare',
    preheader: words.preheader,
    heading: words.heading(other),
    blocks: [
      paragraph(mail.hasPlan ? words.plan(other) : words.talk(other)),
      ...(mail.cancelled ? [paragraph(words.cancelled)] : []),
      button(words.action, mail.link),
      whoReadsAlone(mail),
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function Ended(mail: MailOf<'ended'>) {
  return <MailView mail={mail} content={ended(mail)} />
}

Ended.PreviewProps = {
  ...toManager,
  kind: 'ended',
  meeting: undefined,
  hasPlan: false,
  cancelled: true,
} satisfies MailOf<'ended'>
