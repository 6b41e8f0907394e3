/**
 * Takes what waits in a person's outbox to its receivers. A crash in between is no harm: the step runs again, and whoever has it has it. Someone
 * who is erased or has blocked the sender gets nothing, and the sender is not told.
 */
import { feedbackMessage } from '../domain/feedback.ts'
import { feedbackReply, givenPart, receivedPart, replyPart } from '../domain/feedback-person.ts'
import type { Person } from '../domain/person.ts'
import type { PersonCommand } from '../domain/person-command.ts'
import type { Ports } from '../ports.ts'
import { apply, parse } from './apply.ts'
import { deliverReport } from './feedback-report.ts'
import { workflowOf } from './workflows.ts'

export const deliverFeedback = async (ports: Ports, id: string, n: number): Promise<void> => {
  const stored = await ports.table.load(id)
  if (!stored) return
  const waits = (parse(workflowOf(id), stored) as Person).feedback?.outbox.find((one) => one.n === n)
  if (!waits) return
  if (waits.report) await deliverReport(ports, id, n, waits.id)
  else await (waits.reply ? deliverReply : deliverMessage)(ports, id, waits.id)
}

const deliverMessage = async (ports: Ports, sender: string, message: string): Promise<void> => {
  const given = await partOf(ports, sender, givenPart(message))
  if (!given) return
  const { typed: _, ...whole } = feedbackMessage.parse(given)
  for (const { id } of whole.to) await tell(ports, id, { kind: 'receiveFeedback', message: whole })
}

const deliverReply = async (ports: Ports, person: string, message: string): Promise<void> => {
  const [reply, received] = await Promise.all([
    partOf(ports, person, replyPart(message)),
    partOf(ports, person, receivedPart(message)),
  ])
  if (!reply || !received) return
  const sender = feedbackMessage.parse(received).from.id
  await tell(ports, sender, { kind: 'receiveReply', reply: feedbackReply.parse(reply) })
}

const tell = async (ports: Ports, id: string, command: PersonCommand): Promise<void> => {
  const applied = await apply(ports, id, { command, by: 'service', queue: 'due' })
  if (!applied.ok && applied.refusal.code !== 'gone')
    throw new Error(`${command.kind} was refused: ${applied.refusal.code}`)
}

const partOf = async (ports: Ports, id: string, name: string) =>
  (await ports.table.parts(id, name, ports.clock.now())).find((part) => part.name === name)?.value
