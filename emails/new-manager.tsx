/** @jsxImportSource react */
/** To both, when someone else takes over a talk: what goes along, and that no answer does. */

import { firstName } from '../functions/domain/names.ts'
import { type Block, button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { meeting, toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPlan, whoReadsPreparation } from './parts/who-reads.ts'
import { meetingWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function newManager(mail: MailOf<'newManager'>): Content {
  const words = texts[mail.language].newManager
  const [other, former] = [firstName(mail.other.name), firstName(mail.former.name)]
  return {
    band: mail.hasPlan ? 'plan' : 'prepare',
    preheader: mail.isBack ? words.back.preheader : words.preheader,
    heading: words.heading[mail.role](other),
    blocks: [
      paragraph(mail.isBack ? words.back.text[mail.role](other) : words.text[mail.role](other, former)),
      ...(mail.role === 'employee' && (mail.answersBack || !mail.isBack)
        ? [paragraph(mail.answersBack ? words.answersBack(other, former) : words.notRead(other, former))]
        : []),
      ...cancelled(mail),
      ...(mail.hasPlan && !mail.isBack ? [paragraph(words.plan(former))] : []),
      button(words.action, mail.link),
      mail.hasPlan ? whoReadsPlan(mail) : whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

function cancelled(mail: MailOf<'newManager'>): Block[] {
  if (!mail.cancelled || mail.meeting) return []
  const { newManager: words } = texts[mail.language]
  const when = meetingWords(mail.cancelled, mail.organisation.zone, mail.language)
  const toBook = mail.role === 'employee' ? words.toBook.employee(firstName(mail.other.name)) : words.toBook.manager
  return [paragraph(`${words.cancelled(when)} ${toBook}`)]
}

export default function NewManager(mail: MailOf<'newManager'>) {
  return <MailView mail={mail} content={newManager(mail)} />
}

NewManager.PreviewProps = {
  ...toEmployee,
  kind: 'newManager',
  meeting: undefined,
  other: { name: 'Erik Sand' },
  manager: { name: 'Erik Sand' },
  former: { name: 'Maria Lind' },
  isBack: false,
  answersBack: true,
  cancelled: meeting,
  hasPlan: false,
} satisfies MailOf<'newManager'>
