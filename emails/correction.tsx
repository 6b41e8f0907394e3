/** @jsxImportSource react */
/** To an employee who was mailed dates or questions that HR has corrected since: what holds now, and that nothing written is lost. */

import { firstName } from '../functions/domain/names.ts'
import { questions as allQuestions } from '../functions/domain/templates/questions.ts'
import { questionText } from '../functions/domain/templates/templates.ts'
import { localDate } from '../functions/domain/time.ts'
import {
  type Block,
  button,
  type Content,
  type Fact,
  heading,
  type MailOf,
  numbered,
  paragraph,
} from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { footerOf, purposeOf } from './parts/talk.ts'
import { whoReadsPreparation } from './parts/who-reads.ts'
import { dayWords } from './parts/words.ts'
import { cycleRun } from './texts/cycle-run.ts'

type Correction = MailOf<'correction'>

export function correction(mail: Correction): Content {
  const words = cycleRun[mail.language].correction
  const manager = firstName(mail.manager.name)
  return {
    band: 'prepare',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text({ cycle: mail.cycle, manager })),
      ...purposeOf(mail),
      ...dates(mail),
      ...questionBlocks(mail),
      ...(mail.keepsWords ? [paragraph(words.keepsWords)] : []),
      paragraph(words.rest),
      button(words.action, mail.link),
      whoReadsPreparation(mail),
    ],
    footer: footerOf(mail),
  }
}

function dates(mail: Correction): Block[] {
  if (mail.dates.length === 0) return []
  const { language } = mail
  const words = cycleRun[language].correction
  const day = (date: string) => dayWords(date, language)
  const all: Record<Correction['dates'][number], Fact> = {
    period: { name: words.period, value: words.between(day(mail.from), day(mail.until)) },
    bookedBy: { name: words.bookedBy, value: day(mail.bookedBy) },
    preparationOn: {
      name: words.preparation,
      value: day(localDate(mail.preparationStarts, mail.organisation.zone)),
    },
  }
  return [
    heading(words.now),
    { block: 'facts', facts: mail.dates.map((changed) => all[changed]) },
    paragraph(words.toBook(firstName(mail.manager.name))),
  ]
}

function questionBlocks({ questions, language, role, employee, manager }: Correction): Block[] {
  if (!questions) return []
  const words = cycleRun[language].correction
  const names = { name: firstName(employee.name), manager: firstName(manager.name) }
  return [
    heading(words.questions),
    paragraph(words.questionsText),
    numbered(questions.map((question) => questionText(question, language, { role, ...names }))),
  ]
}

export default function CorrectionMail(mail: Correction) {
  return <MailView mail={mail} content={correction(mail)} />
}

const { QD1, QD2, QD3, free } = allQuestions

CorrectionMail.PreviewProps = {
  ...toEmployee,
  kind: 'correction',
  meeting: undefined,
  cycle: 'Hösten 2026',
  dates: ['period', 'bookedBy', 'preparationOn'],
  from: '2026-11-02',
  until: '2026-12-18',
  bookedBy: '2026-10-23',
  preparationStarts: 1_792_994_400_000,
  preparedBy: '2026-12-18',
  questions: [QD1, QD2, QD3, free],
  keepsWords: true,
} satisfies Correction
