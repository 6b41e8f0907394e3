/** @jsxImportSource react */
/** The employee's questions, in the mail itself (R13). When nothing came before it, it also says what an invitation says. */

import { firstName } from '../functions/domain/names.ts'
import { questions as allQuestions } from '../functions/domain/templates/questions.ts'
import { questionText } from '../functions/domain/templates/templates.ts'
import { type Block, button, type Content, heading, list, type MailOf, numbered, paragraph } from './parts/content.ts'
import { cultureBlocks } from './parts/culture.ts'
import { MailView } from './parts/mail-view.tsx'
import { meetingFacts } from './parts/meeting.ts'
import { toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { dayWords } from './parts/words.ts'
import { texts } from './texts/texts.ts'

export function questions(mail: MailOf<'questions'>): Content {
  const { language, meeting } = mail
  const words = texts[language].questions
  const names = { name: firstName(mail.employee.name), manager: firstName(mail.manager.name) }
  return {
    band: 'prepare',
    preheader: words.preheader,
    heading: words.heading(firstName(mail.other.name)),
    blocks: [
      ...purposeOf(mail),
      meeting ? meetingFacts(meeting, mail) : paragraph(texts[language].invitation.toBookSometime(names.manager)),
      paragraph(words.intro(dayWords(mail.preparedBy, language))),
      paragraph(words.time(mail.suggestedMinutes)),
      heading(words.questions),
      numbered(mail.questions.map((question) => questionText(question, language, { role: mail.role, ...names }))),
      button(words.action, mail.link),
      paragraph(words.withoutWriting),
      ...(mail.first ? howItWorks(mail) : []),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

function howItWorks(mail: MailOf<'questions'>): Block[] {
  const { invitation } = texts[mail.language]
  return [
    heading(invitation.steps),
    ...(mail.cycle === undefined ? [] : [paragraph(invitation.belongs(mail.cycle))]),
    list([invitation.managerReads(firstName(mail.manager.name)), invitation.planAfterwards]),
    paragraph(invitation.noInstalling),
    ...cultureBlocks(mail),
  ]
}

export default function Questions(mail: MailOf<'questions'>) {
  return <MailView mail={mail} content={questions(mail)} />
}

const { QA1, QA2, QA3, QA4, QA5, QA6, QA7, free } = allQuestions

Questions.PreviewProps = {
  ...toEmployee,
  kind: 'questions',
  first: true,
  culture: 'Vi säger saker till varandra, inte om varandra.',
  cycle: 'Hösten 2026',
  questions: [QA1, QA2, QA3, QA4, QA5, QA6, QA7, free],
  preparedBy: '2026-11-12',
  suggestedMinutes: 60,
} satisfies MailOf<'questions'>
