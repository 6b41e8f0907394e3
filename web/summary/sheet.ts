/** What stands on the sheet for the talk: for each question what the two have written, as far as the view has it. */
import type { AnswerView } from '../../functions/domain/preparation-view.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { isShared, type Question, questionText } from '../../functions/domain/templates/templates.ts'
import type { Section } from '../../functions/domain/templates/tips.ts'
import type { Language } from '../../functions/ports.ts'

export type Written = {
  words: string
  language: Language
  draft: boolean
  /** Not shown to the other before the talk. */
  heldBack: boolean
  /** Of one's own words, the question's id. */
  question?: string
}

export type Row = { question: string; mine?: Written; theirs?: Written }

export type Sheet = {
  /** The employee's own part, and the feedback. */
  sections: [own: { section: Section; rows: Row[] }, feedback: { section: Section; rows: Row[] }]
  /** The self-check, which nobody but the manager reads and no print has. */
  private: Row[]
}

type Own = TalkView['preparation']['questions'][number]

export const sheetOf = (view: TalkView, language: Language): Sheet => {
  const own = view.preparation.questions
  const theirs = view.preparation.otherAnswers ?? []
  const shared = own.filter(({ question }) => !question.private)
  const isFeedback = ({ question }: { question: Question }) => isShared(question)
  const rowsOf = (mine: Own[], others: AnswerView[]) => rows(view, language, mine, others)
  return {
    sections: [
      {
        section: view.template,
        rows: rowsOf(
          shared.filter((one) => !isFeedback(one)),
          theirs.filter((one) => !isFeedback(one)),
        ),
      },
      { section: 'feedback', rows: rowsOf(shared.filter(isFeedback), theirs.filter(isFeedback)) },
    ],
    private: rowsOf(
      own.filter(({ question }) => question.private),
      [],
    ),
  }
}

/** The employee's words lead, in the order they were asked; questions with no words are left out. */
const rows = (view: TalkView, language: Language, own: Own[], others: AnswerView[]): Row[] => {
  const names = { name: view.employee.name, manager: view.manager.name }
  const written = own.flatMap(({ question, draft, sent }) => {
    const found = sent ?? draft
    if (!found || found.text.trim() === '') return []
    const heldBack = question.heldBack === true && found.alreadySaid !== true
    const mine = { words: found.text, language: view.you.language, draft: !sent, heldBack, question: question.id }
    return [{ question, mine }]
  })
  const otherRole = view.role === 'employee' ? 'manager' : 'employee'
  const beside = others.map(
    ({ question, text }): Row => ({
      question: questionText(question, language, { role: otherRole, ...names }),
      mine: written.find((one) => one.question.id === question.id)?.mine,
      theirs: { words: text, language: view.other.language, draft: false, heldBack: false },
    }),
  )
  const alone = written
    .filter(({ question }) => !others.some((one) => one.question.id === question.id))
    .map(
      ({ question, mine }): Row => ({
        question: questionText(question, language, { role: view.role, ...names }),
        mine,
      }),
    )
  return view.role === 'employee' ? [...alone, ...beside] : [...beside, ...alone]
}
