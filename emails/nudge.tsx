/** @jsxImportSource react */
/** HR reminds an employee of what waits in their talk, and the way there. Nothing of guilt, and it comes at most once a week. */
import { firstName } from '../functions/domain/names.ts'
import type { Owed } from '../functions/domain/owed.ts'
import { type Band, type Block, button, type Content, list, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsHeld, whoReadsMeeting, whoReadsPlan, whoReadsPreparation } from './parts/who-reads.ts'
import { meetingWords } from './parts/words.ts'
import { nudgeTexts } from './texts/nudge.ts'
import { texts } from './texts/texts.ts'

type Nudge = MailOf<'nudge'>

const bands: Record<Owed, Band> = {
  book: 'prepare',
  decideTime: 'prepare',
  prepare: 'prepare',
  sayHeld: 'meet',
  writePlan: 'plan',
  confirmPlan: 'plan',
  vouch: 'none',
  answerFollowUp: 'followUp',
  reportLines: 'followUp',
}

export function nudge(mail: Nudge): Content {
  const { language, organisation, meeting, owed } = mail
  const words = nudgeTexts[language]
  const when = meeting && owed[0] === 'prepare' ? meetingWords(meeting, organisation.zone, language) : undefined
  return {
    band: bands[owed[0] ?? 'prepare'],
    preheader: words.preheader,
    heading: words.heading(firstName(mail.other.name)),
    blocks: [
      paragraph(words.text(firstName(mail.other.name))),
      list(owed.map((one) => texts[language].digest.owed[one])),
      ...purposeOf(mail),
      ...(when ? [paragraph(texts[language].reminder.meeting(when))] : []),
      ...(mail.unsent ? [paragraph(words.unsent)] : []),
      button(words.action, mail.link),
      readers(mail),
    ],
    footer: footerOf(mail),
  }
}

function readers(mail: Nudge): Block {
  const [first] = mail.owed
  if (first === 'prepare') return whoReadsPreparation(mail)
  if (first === 'decideTime' || first === 'book') return whoReadsMeeting(mail)
  return first === 'sayHeld' ? whoReadsHeld(mail) : whoReadsPlan(mail)
}

export default function NudgeMail(mail: Nudge) {
  return <MailView mail={mail} content={nudge(mail)} />
}

NudgeMail.PreviewProps = { ...toEmployee, kind: 'nudge', owed: ['prepare'], unsent: true } satisfies Nudge
