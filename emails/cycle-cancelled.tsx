/** @jsxImportSource react */
/** Once, to an employee who had been mailed about a talk that will not be: nothing to do, and where the own words are. */

import { firstName } from '../functions/domain/names.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsAlone } from './parts/who-reads.ts'
import { cycleRun } from './texts/cycle-run.ts'

export function cycleCancelled(mail: MailOf<'cycleCancelled'>): Content {
  const words = cycleRun[mail.language].cancelled
  const facts = { cycle: mail.cycle, manager: firstName(mail.manager.name) }
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(
        mail.calledOff ? words.calledOff(facts.manager) : mail.removed ? words.removed(facts) : words.text(facts),
      ),
      ...(mail.hasWords ? [paragraph(words.words)] : []),
      paragraph(words.nothing),
      button(words.action, mail.link),
      whoReadsAlone(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function CycleCancelled(mail: MailOf<'cycleCancelled'>) {
  return <MailView mail={mail} content={cycleCancelled(mail)} />
}

CycleCancelled.PreviewProps = {
  ...toEmployee,
  kind: 'cycleCancelled',
  meeting: undefined,
  cycle: 'Hösten 2026',
  removed: false,
  hasWords: true,
} satisfies MailOf<'cycleCancelled'>
