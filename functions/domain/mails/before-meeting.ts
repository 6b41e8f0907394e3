/** What each side reads of the answers before they meet: the manager's summary, the employee's own the day before, and what is new since. */
import type { AnswerView } from '../preparation-view.ts'
import type { TalkView } from '../talk-view.ts'
import { questionText } from '../templates/templates.ts'
import { type Composed, withMeeting } from './composed.ts'
import type { MailAnswer, TalkCommon } from './mail.ts'

export const composeSummary = (view: TalkView, common: TalkCommon): Composed => {
  const { preparation } = view
  return withMeeting(view, (meeting) => ({
    ...common,
    kind: 'summary',
    meeting,
    prepared: preparation.other.prepared,
    withoutWriting: preparation.other.withoutWriting,
    ownPrepared: preparation.own.status === 'sent' || preparation.own.status === 'withoutWriting',
    topics: view.topics,
    answers: mailAnswers(preparation.otherAnswers ?? [], view, 'employee'),
    own: ownAnswers(view),
    lastPlan: view.lastPlan,
    ...feedbackOf(view),
  }))
}

export const composeTomorrow = (view: TalkView, common: TalkCommon): Composed => {
  const { preparation } = view
  return withMeeting(view, (meeting) => ({
    ...common,
    kind: 'tomorrow',
    meeting,
    prepared: preparation.own.status === 'sent' || preparation.own.status === 'withoutWriting',
    unsent: preparation.own.status === 'draft',
    withoutWriting: preparation.own.status === 'withoutWriting',
    topics: view.topics,
    own: ownAnswers(view),
    shared: mailAnswers(preparation.otherAnswers ?? [], view, 'manager'),
    otherPrepared: preparation.other.prepared,
    ...feedbackOf(view),
  }))
}

const feedbackOf = ({ organisation, feedback }: TalkView) => ({
  feedback: organisation.answersInMail === 'full' ? feedback.between : [],
  fromOthers: feedback.fromOthers.length > 0,
})

export const composeNews = (view: TalkView, common: TalkCommon): Composed => {
  const changed = (view.preparation.otherAnswers ?? []).filter(({ isNew }) => isNew)
  // Only what the reader may not see was changed, or something was taken out.
  if (changed.length === 0) return { skip: 'nothing to read' }
  return withMeeting(view, (meeting) => ({
    ...common,
    kind: 'news',
    meeting,
    answers: mailAnswers(changed, view, view.role === 'employee' ? 'manager' : 'employee'),
  }))
}

/** What one has written oneself and sent; self-check and notes are in no mail, nor before the meeting what was not said already (C4). */
const ownAnswers = (view: TalkView): MailAnswer[] =>
  mailAnswers(
    view.preparation.questions.flatMap(({ question, sent }) =>
      sent && !question.private && (!question.heldBack || sent.alreadySaid)
        ? [{ question, text: sent.text, onlyOnPage: sent.onlyOnPage }]
        : [],
    ),
    view,
    view.role,
  )

const mailAnswers = (answers: AnswerView[], view: TalkView, by: 'employee' | 'manager'): MailAnswer[] =>
  answers.map(({ question, text, onlyOnPage }) => ({
    question: questionText(question, view.language, { role: by, name: view.employee.name, manager: view.manager.name }),
    text: onlyOnPage || view.organisation.answersInMail === 'headings' ? undefined : text,
  }))
