/** From a message of feedback, a reply to one, or the turn of the month to a mail as data. */
import type { FeedbackMessage } from '../feedback.ts'
import type { FeedbackReply } from '../feedback-person.ts'
import { feedbackView } from '../feedback-view.ts'
import type { PassedAnswer } from '../passing-on.ts'
import type { Entry } from '../workflow.ts'
import type { Composed } from './composed.ts'
import type { Common, MailFeedback } from './mail.ts'

type PersonCommon = Common & { link: string }

const kinds = new Set(['feedback', 'feedbackReply', 'reportAnswer', 'whatWorked'])

/** Whether the mail leads to a person's own page of feedback. */
export const isFeedbackMail = ({ kind }: Pick<Entry, 'kind'>): boolean => kinds.has(kind)

export const composeMessage = (
  common: PersonCommon,
  message: FeedbackMessage,
  answersInMail: 'full' | 'headings',
): Composed => ({ mail: { ...common, kind: 'feedback', feedback: mailFeedback(message, answersInMail) } })

export const composeReply = (
  common: PersonCommon,
  { from, text }: FeedbackReply,
  message: FeedbackMessage,
  answersInMail: 'full' | 'headings',
): Composed => ({
  mail: {
    ...common,
    kind: 'feedbackReply',
    from: { name: from.name },
    thanks: text === '',
    text: text === '' || answersInMail === 'headings' ? undefined : text,
    feedback: mailFeedback(message, answersInMail),
  },
})

export const composeReportAnswer = (
  common: PersonCommon,
  { by, text }: PassedAnswer,
  answersInMail: 'full' | 'headings',
): Composed => ({
  mail: { ...common, kind: 'reportAnswer', by, text: answersInMail === 'headings' ? undefined : text },
})

export const composeWhatWorked = (common: PersonCommon): Composed => ({ mail: { ...common, kind: 'whatWorked' } })

/** An organisation that wants no answers in mails wants no feedback in them either: the words are read on the page. */
const mailFeedback = (message: FeedbackMessage, answersInMail: 'full' | 'headings'): MailFeedback => {
  const { kind, from, receivers, situation, behaviour, effect, next, about } = feedbackView(message, '')
  const words = answersInMail === 'headings' ? undefined : { situation, behaviour, effect, next, about }
  return { kind, from: { name: from }, receivers, words }
}
