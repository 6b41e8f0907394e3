/** @jsxImportSource react */
/** At an agreed date: the plan in the mail, how each line may stand, and the few questions (R47). The reminder is the same mail, said again. */

import { linesByOwner } from '../functions/domain/lines-by-owner.ts'
import { firstName } from '../functions/domain/names.ts'
import {
  type CheckInQuestion,
  checkInQuestionsFor,
  lineStatusNames,
  responsibilityNames,
  workloadNames,
} from '../functions/domain/templates/check-in.ts'
import type { Localized } from '../functions/domain/templates/localized.ts'
import { questionText } from '../functions/domain/templates/templates.ts'
import { type Block, button, type Content, heading, type MailOf, numbered, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { nextProposed } from './parts/next-follow-up.ts'
import { lineBlocks, matteredBlocks } from './parts/plan.ts'
import { plan, toManager } from './parts/preview.ts'
import { signalsOf } from './parts/signals.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsFollowUp } from './parts/who-reads.ts'
import { dateWords, dayWords } from './parts/words.ts'
import { checkInTexts } from './texts/check-in.ts'
import { texts } from './texts/texts.ts'

export function followUp(mail: MailOf<'followUp'>): Content {
  const { language } = mail
  const words = texts[language].followUp
  const closes = dayWords(mail.closes, language)
  const date = dateWords(mail.followUp.date, language)
  const intro = paragraph(mail.notAgreed ? words.notAgreed(date, mail.plan.lines.length > 0) : words.text(date))
  return {
    band: 'followUp',
    preheader: mail.reminder ? words.reminderPreheader : words.preheader,
    heading: words.heading,
    blocks: [
      ...(mail.reminder ? [paragraph(words.reminder(closes)), intro] : [intro, paragraph(words.closes(closes))]),
      ...moved(mail),
      ...nextProposed(mail),
      ...(mail.otherNeedsNoMore ? [paragraph(words.otherNeedsNoMore(firstName(mail.other.name)))] : []),
      ...signalsOf(mail),
      ...linesByOwner(mail.plan.lines, mail.role).flatMap(({ of, lines }) =>
        lineBlocks(lines, mail.plan.statuses, mail, checkInTexts[language].owners[of](firstName(mail.other.name))),
      ),
      ...questionBlocks(mail),
      ...(mail.followUp.isLast ? [paragraph(checkInTexts[language].cameOfIt)] : []),
      button(words.action, mail.link),
      ...matteredBlocks(mail.plan, mail),
      whoReadsFollowUp(mail),
    ],
    footer: footerOf(mail),
  }
}

function moved({ language, role, other, followUp: { moved: move } }: MailOf<'followUp'>): Block[] {
  const words = texts[language].followUp
  if (!move) return []
  const from = dateWords(move.from, language)
  return [paragraph(move.by === role ? words.youMoved(from) : words.moved(firstName(other.name), from))]
}

function questionBlocks(mail: MailOf<'followUp'>): Block[] {
  const { language, role } = mail
  const names = { name: firstName(mail.employee.name), manager: firstName(mail.manager.name) }
  const asked = checkInQuestionsFor(role).map((question) => {
    const choices = choicesOf(question)
    const text = questionText(question, language, { role, ...names })
    return choices.length > 0 ? `${text} (${choices.map((choice) => choice[language]).join(' / ')})` : text
  })
  return [heading(texts[language].followUp.questions), numbered(asked)]
}

function choicesOf({ answer }: CheckInQuestion): Localized[] {
  switch (answer) {
    case 'status':
      return Object.values(lineStatusNames)
    case 'workload':
      return Object.values(workloadNames)
    case 'responsibility':
      return Object.values(responsibilityNames)
    case 'text':
      return []
  }
}

export default function FollowUp(mail: MailOf<'followUp'>) {
  return <MailView mail={mail} content={followUp(mail)} />
}

FollowUp.PreviewProps = {
  ...toManager,
  kind: 'followUp',
  plan: { ...plan, statuses: [] },
  followUp: {
    id: 1,
    date: '2027-02-12',
    closes: '2027-02-19',
    open: true,
    closed: false,
    signals: { workload: 'onlyJust', responsibility: 'more' },
    otherHasAnswered: true,
    mayMove: false,
    ended: false,
    isLast: false,
  },
  closes: '2027-02-19',
  reminder: false,
  notAgreed: false,
  otherNeedsNoMore: false,
} satisfies MailOf<'followUp'>
