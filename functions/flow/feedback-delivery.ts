/**
 * Takes what waits in a person's outbox to its receivers. A crash in between is no harm: the step runs again, and whoever has it has it. Someone
 * who is erased or has blocked the sender gets nothing, and the sender is not told.
 */
import { feedbackMessage } from '../domain/feedback.ts'
import { feedbackReply, givenPart, receivedPart, replyPart } from '../domain/feedback-person.ts'
import type { Ports } from '../ports.ts'
import { deliverReport } from './feedback-report.ts'
import { type OpenedPerson, openPerson } from './heads.ts'
import { tell } from './tell.ts'

export const deliverFeedback = async (ports: Ports, id: string, n: number): Promise<void> => {
  const opened = await openPerson(ports, id)
  const waits = opened?.person.feedback?.outbox.find((one) => one.n === n)
  if (!opened || !waits) return
  if (waits.report) await deliverReport(ports, opened, n, waits.id)
  else await (waits.reply ? deliverReply : deliverMessage)(ports, opened, waits.id)
}

const deliverMessage = async (ports: Ports, { partOf }: OpenedPerson, message: string): Promise<void> => {
  const given = partOf(givenPart(message))
  if (!given) return
  const { typed: _, ...whole } = feedbackMessage.parse(given)
  for (const { id } of whole.to) await tell(ports, id, { kind: 'receiveFeedback', message: whole })
}

const deliverReply = async (ports: Ports, { partOf }: OpenedPerson, message: string): Promise<void> => {
  const [reply, received] = [partOf(replyPart(message)), partOf(receivedPart(message))]
  if (!reply || !received) return
  const sender = feedbackMessage.parse(received).from.id
  await tell(ports, sender, { kind: 'receiveReply', reply: feedbackReply.parse(reply) })
}
