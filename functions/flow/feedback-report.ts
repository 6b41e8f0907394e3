/**
 * A message of feedback on its way to named HR people: a step that can be repeated, since each of them knows what they already have. Neither
 * whoever sent the message nor whoever shows it is ever among them.
 */
import { feedbackDays, feedbackMessage } from '../domain/feedback.ts'
import { receivedPart } from '../domain/feedback-person.ts'
import { feedbackReport, reportPart } from '../domain/feedback-report.ts'
import type { Received } from '../domain/passed-on.ts'
import { day } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { personByAddress } from './door.ts'
import type { OpenedPerson } from './heads.ts'
import { addressId, passedId } from './identity.ts'
import { type HrPerson, hrExcept, keptUntil } from './passing-on.ts'

/** Whom the receiver of a message can choose. */
export const hrForReport = (ports: Ports, receiver: string, sender: string): Promise<HrPerson[]> =>
  hrExcept(ports, [receiver, sender], receiver)

export const deliverReport = async (
  ports: Ports,
  { person: { id, details }, partOf }: OpenedPerson,
  n: number,
  message: string,
): Promise<void> => {
  const [written, stored] = [partOf(reportPart(message)), partOf(receivedPart(message))]
  if (!written || !stored) return
  const report = feedbackReport.parse(written)
  const { from, kind, situation, behaviour, effect, next } = feedbackMessage.parse(stored)
  const item: Received = {
    what: 'feedback',
    text: report.text,
    unit: details.unit,
    name: details.name,
    at: report.at,
    from: { person: id, message },
    message: {
      from: from.name,
      language: from.language,
      kind,
      situation,
      behaviour,
      effect,
      ...(next !== undefined && { next }),
    },
  }
  // No longer than the message itself.
  const expires = Math.min(keptUntil(ports).expires ?? Number.POSITIVE_INFINITY, report.at + feedbackDays * day)
  for (const { address } of report.to) {
    const found = ports.organisation.hr.find(({ email }) => addressId(email.trim()) === address)
    const reader = found && (await personByAddress(ports, found.email.trim().toLowerCase()))
    if (reader === undefined || reader === id || reader === from.id) continue
    const command = { kind: 'receivePassedOn', id: passedId(id, n, reader), item, expires } as const
    const applied = await apply(ports, reader, { command, by: 'service', queue: 'due' })
    if (!applied.ok) throw new Error(`A report was refused: ${applied.refusal.code}`)
  }
}
