/** @jsxImportSource react */
/** What the other has sent or changed after the summary: that alone, in one mail, and before the meeting starts. */

import { firstName } from '../functions/domain/names.ts'
import { answerBlocks } from './parts/answers.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { meetingFacts } from './parts/meeting.ts'
import { meeting, toManager } from './parts/preview.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function news(mail: MailOf<'news'>): Content {
  const { news: words } = texts[mail.language]
  const other = firstName(mail.other.name)
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading(other),
    blocks: [
      paragraph(words.text(other)),
      ...answerBlocks(mail.answers, mail),
      meetingFacts(mail.meeting, mail),
      button(words.action, mail.link),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

export default function News(mail: MailOf<'news'>) {
  return <MailView mail={mail} content={news(mail)} />
}

News.PreviewProps = {
  ...toManager,
  kind: 'news',
  meeting,
  answers: [
    {
      question: 'Vilka av dina styrkor vill du använda mer?',
      text: 'Att förklara svåra saker enkelt, gärna för nya kollegor.',
    },
    { question: 'Vad står i vägen i dag: tid, resurser, mandat eller något annat?', text: undefined },
  ],
} satisfies MailOf<'news'>
