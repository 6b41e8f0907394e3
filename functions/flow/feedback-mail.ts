/** What the mails of feedback say: reads each message and reply from the parts of the person who is mailed, before anything is claimed. */
import { feedbackMessage } from '../domain/feedback.ts'
import { answerPart, feedbackReply, givenPart, receivedPart } from '../domain/feedback-person.ts'
import { reportAnswerPart } from '../domain/feedback-report.ts'
import type { Composed } from '../domain/mails/composed.ts'
import {
  composeMessage,
  composeReply,
  composeReportAnswer,
  composeWhatWorked,
  isFeedbackMail,
} from '../domain/mails/feedback.ts'
import type { Common } from '../domain/mails/mail.ts'
import { passedAnswer } from '../domain/passing-on.ts'
import type { Person } from '../domain/person.ts'
import type { Entry } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'

type Compose = (entry: Entry, common: Common & { link: string }) => Composed

export const feedbackMails = async (ports: Ports, person: Person, entries: Entry[]): Promise<Compose> => {
  const composing = new Map<string, (common: Common & { link: string }) => Composed>()
  for (const entry of entries) {
    if (isFeedbackMail(entry)) composing.set(entry.key, await composerOf(ports, person, entry))
  }
  return ({ key }, common) => composing.get(key)?.(common) ?? { skip: 'gone' }
}

const composerOf = async (ports: Ports, person: Person, { kind, n }: Entry) => {
  const { answersInMail } = ports.organisation
  const part = async (name: string) =>
    (await ports.table.parts(person.id, name, ports.clock.now())).find((one) => one.name === name)?.value
  if (kind === 'whatWorked') return (common: Common & { link: string }) => composeWhatWorked(common)
  const gone = () => ({ skip: 'gone' })
  if (kind === 'feedback') {
    const found = person.feedback?.received.find((one) => one.n === n)
    const value = found && (await part(receivedPart(found.id)))
    if (!value) return gone
    const message = feedbackMessage.parse(value)
    return (common: Common & { link: string }) => composeMessage(common, message, answersInMail)
  }
  if (kind === 'reportAnswer') {
    const answer = person.feedback?.reportAnswers?.find((one) => one.n === n)
    const value = answer && (await part(reportAnswerPart(answer.message, answer.id)))
    if (!value) return gone
    return (common: Common & { link: string }) => composeReportAnswer(common, passedAnswer.parse(value), answersInMail)
  }
  const found = person.feedback?.replies.find((one) => one.n === n)
  const [value, given] = found
    ? await Promise.all([part(answerPart(found.id, found.from)), part(givenPart(found.id))])
    : []
  if (!value || !given) return gone
  const [reply, message] = [feedbackReply.parse(value), feedbackMessage.parse(given)]
  return (common: Common & { link: string }) => composeReply(common, reply, message, answersInMail)
}
