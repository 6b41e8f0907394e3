/** @jsxImportSource react */
/** The working day before, to the manager: the employee's words first, then the manager's own, what became of the last plan, and a short guide. */

import { firstName } from '../functions/domain/names.ts'
import { openingLine, tips } from '../functions/domain/templates/tips.ts'
import { answerBlocks, topicBlocks } from './parts/answers.ts'
import { type Block, button, type Content, heading, list, type MailOf, paragraph } from './parts/content.ts'
import { feedbackBetween } from './parts/feedback.ts'
import { MailView } from './parts/mail-view.tsx'
import { meetingFacts } from './parts/meeting.ts'
import { lineBlock } from './parts/plan.ts'
import { meeting, plan, toManager } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { texts } from './texts/texts.ts'

export function summary(mail: MailOf<'summary'>): Content {
  const words = texts[mail.language].summary
  const action = mail.prepared ? words.action : words.actionMove
  return {
    band: 'meet',
    preheader: words.preheader,
    heading: words.heading(firstName(mail.employee.name)),
    blocks: [
      meetingFacts(mail.meeting, mail),
      ...purposeOf(mail),
      status(mail),
      ...answers(mail),
      ...(mail.topics.length > 0 ? [heading(words.topics), ...topicBlocks(mail.topics, mail)] : []),
      ...own(mail),
      ...lastPlan(mail),
      ...feedbackBetween(mail),
      ...guide(mail),
      button(action, mail.link),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

function status({ language, employee, prepared, withoutWriting, ownPrepared }: MailOf<'summary'>): Block {
  const { common, summary } = texts[language]
  const employeeState = withoutWriting ? 'withoutWriting' : prepared ? 'sent' : 'open'
  return {
    block: 'status',
    sides: [
      { name: firstName(employee.name), done: prepared, words: summary.states[employeeState] },
      { name: common.you, done: ownPrepared, words: summary.yourStates[ownPrepared ? 'prepared' : 'open'] },
    ],
  }
}

function answers(mail: MailOf<'summary'>): Block[] {
  const words = texts[mail.language].summary
  const employee = firstName(mail.employee.name)
  if (mail.withoutWriting) return [paragraph(words.withoutWriting(employee))]
  if (!mail.prepared) return [paragraph(words.notPrepared(employee))]
  return [heading(words.answers(employee)), ...answerBlocks(mail.answers, mail)]
}

function own(mail: MailOf<'summary'>): Block[] {
  const words = texts[mail.language].summary
  if (!mail.ownPrepared) return [paragraph(words.ownOpen)]
  return mail.own.length > 0 ? [heading(words.own), ...answerBlocks(mail.own, mail)] : []
}

function lastPlan(mail: MailOf<'summary'>): Block[] {
  const last = mail.lastPlan
  if (!last) return []
  const stateOf = (id: string) => last.statuses.find(({ line }) => line === id)
  return [
    heading(texts[mail.language].summary.lastPlan),
    ...last.lines.map((line) => lineBlock(line, stateOf(line.id), mail)),
  ]
}

function guide({ language }: MailOf<'summary'>): Block[] {
  const words = texts[language].summary
  const advice = [...tips.opening, ...tips.plan].map((tip) => tip[language])
  return [heading(words.guide), paragraph(words.opening(openingLine[language])), list(advice)]
}

export default function Summary(mail: MailOf<'summary'>) {
  return <MailView mail={mail} content={summary(mail)} />
}

Summary.PreviewProps = {
  ...toManager,
  kind: 'summary',
  meeting,
  prepared: true,
  withoutWriting: false,
  ownPrepared: true,
  topics: [{ n: 1, by: 'employee', text: 'Schemat i vår', at: 1_794_200_000_000 }],
  answers: [
    {
      question: 'Vilka mål och prioriteringar är viktigast i ditt arbete det kommande året, och varför just de?',
      text: 'Introduktionen av de nya kollegorna.\n\nVi gjorde en checklista tillsammans, och båda kunde ta egna pass efter tre veckor. Det vill jag göra till vårt sätt.',
    },
    { question: 'Vad står i vägen i dag: tid, resurser, mandat eller något annat?', text: undefined },
  ],
  own: [
    {
      question: 'Fortsätt: vad fungerar bra? Ge ett konkret exempel.',
      text: 'När du ritade upp passen på tavlan förstod alla.',
    },
  ],
  lastPlan: {
    ...plan,
    statuses: [
      { line: 'l1', employee: 'done', manager: 'done', comments: [{ by: 'employee', text: 'Klar sedan i mars.' }] },
    ],
  },
  feedback: [
    {
      id: 'f_0123456789abcdef',
      kind: 'continue',
      at: 1_790_000_000_000,
      byYou: true,
      from: 'Maria Lind',
      to: 'Aisha Noor',
      receivers: 1,
      language: 'sv',
      situation: 'När de nya kom i augusti',
      behaviour: 'gick du igenom checklistan med var och en.',
      effect: 'De klarade egna pass en vecka tidigare.',
    },
  ],
  fromOthers: false,
} satisfies MailOf<'summary'>
