/** @jsxImportSource react */
/** The working day before, to the employee: time and place, what to expect, one's own words and what the manager shares. */

import { firstName } from '../functions/domain/names.ts'
import { answerBlocks, topicBlocks } from './parts/answers.ts'
import { type Block, button, type Content, heading, list, type MailOf, paragraph } from './parts/content.ts'
import { feedbackBetween } from './parts/feedback.ts'
import { MailView } from './parts/mail-view.tsx'
import { meetingFacts } from './parts/meeting.ts'
import { meeting, toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function tomorrow(mail: MailOf<'tomorrow'>): Content {
  const { tomorrow: words, summary } = texts[mail.language]
  const manager = firstName(mail.manager.name)
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading(manager),
    blocks: [
      meetingFacts(mail.meeting, mail),
      ...purposeOf(mail),
      paragraph(words.cannot),
      heading(words.expect),
      list(words.expectations(manager)),
      ...own(mail),
      button(mail.unsent ? words.actionSend : words.action, mail.link),
      ...(mail.topics.length > 0 ? [heading(summary.topics), ...topicBlocks(mail.topics, mail)] : []),
      ...shared(mail),
      ...feedbackBetween(mail),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

function own(mail: MailOf<'tomorrow'>): Block[] {
  const words = texts[mail.language].tomorrow
  if (mail.unsent) return [paragraph(words.unsent)]
  if (mail.withoutWriting) return [paragraph(words.withoutWriting)]
  if (!mail.prepared) return [paragraph(words.open)]
  return [heading(words.own), ...answerBlocks(mail.own, mail)]
}

function shared(mail: MailOf<'tomorrow'>): Block[] {
  const words = texts[mail.language].tomorrow
  const manager = firstName(mail.manager.name)
  if (mail.shared.length === 0) return [paragraph(words.notShared(manager))]
  return [heading(words.shared(manager)), ...answerBlocks(mail.shared, mail)]
}

export default function Tomorrow(mail: MailOf<'tomorrow'>) {
  return <MailView mail={mail} content={tomorrow(mail)} />
}

Tomorrow.PreviewProps = {
  ...toEmployee,
  kind: 'tomorrow',
  meeting,
  prepared: true,
  unsent: false,
  withoutWriting: false,
  topics: [{ n: 1, by: 'employee', text: 'Schemat i vår', at: 1_794_200_000_000 }],
  own: [{ question: 'Vilka av dina styrkor vill du använda mer?', text: 'Att förklara svåra saker enkelt.' }],
  shared: [
    {
      question: 'Fortsätt: vad fungerar bra? Ge ett konkret exempel.',
      text: 'När du ritade upp passen på tavlan förstod alla.',
    },
  ],
  otherPrepared: true,
  feedback: [
    {
      id: 'f_0000000000000001',
      kind: 'continue',
      at: 1_793_600_000_000,
      byYou: false,
      from: 'Maria Lind',
      receivers: 1,
      language: 'sv',
      situation: 'På mötet i tisdags',
      behaviour: 'Du ritade upp passen på tavlan.',
      effect: 'Alla visste vad som gällde.',
    },
  ],
  fromOthers: true,
} satisfies MailOf<'tomorrow'>
