/**
 * What the mail service tells of a mail afterwards: one item of evidence per attempt, monotone, which decides about claims of unknown
 * outcome; and an address that bounced for good or complained gets no more mail until someone mends it.
 */
import { managerAt } from '../domain/hand.ts'
import type { Talk } from '../domain/talk.ts'
import { day } from '../domain/time.ts'
import type { Head } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'
import { apply, parse } from './apply.ts'
import { workflowOf } from './workflows.ts'

/** What became of one attempt to send one mail. */
export type MailEvent = {
  workflow: string
  /** Key in the timetable. */
  mail: string
  attempt: string
  status: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'delayed'
  /** The address does not exist: no more mails to it. */
  permanent: boolean
  /** The service dropped the mail itself, since the address is on its suppression list. */
  suppressed: boolean
}

export const evidenceDays = 30

/** Later words outrank earlier ones, whatever order they come in (SES events may come out of order). */
const rank: Record<MailEvent['status'], number> = {
  delayed: 0,
  sent: 1,
  delivered: 2,
  rejected: 3,
  bounced: 3,
  complained: 4,
}

export const mailEvent = async (ports: Ports, event: MailEvent): Promise<void> => {
  const stored = await ports.table.load(event.workflow)
  // Erased meanwhile: nothing of it is written again.
  if (!stored) return
  await keepEvidence(ports, event)
  const forGood = event.status === 'complained' || (event.status === 'bounced' && (event.permanent || event.suppressed))
  if (!forGood) return
  const state = parse(workflowOf(event.workflow), stored)
  const person = readerOf(event, state)
  if (person === undefined) return
  await endAccessTo(ports, event, state, person)
  await apply(ports, person, { command: { kind: 'bounce' }, by: 'service' })
  ports.log.warn('address stopped', { id: person, status: event.status })
}

/** Whoever has that mailbox now is not the one the links were for; a complaint is from the right one, who only wants no mail. */
const endAccessTo = async (
  ports: Ports,
  { workflow, status }: MailEvent,
  state: Head,
  person: string,
): Promise<void> => {
  if (status !== 'bounced' || workflow.startsWith('p_')) return
  const { employee, manager } = (state as Talk).people
  const side = person === employee.id ? 'employee' : person === manager.id ? 'manager' : undefined
  if (side) await apply(ports, workflow, { command: { kind: 'endAccess', side }, by: 'service' })
}

const keepEvidence = async (ports: Ports, { workflow, mail, attempt, status }: MailEvent): Promise<void> => {
  const name = `mail#${attempt}`
  const now = ports.clock.now()
  const [present] = await ports.table.parts(workflow, name, now)
  const before = present?.value.status as MailEvent['status'] | undefined
  if (before !== undefined && rank[before] >= rank[status]) return
  const value = { mail, status, at: now }
  const expires = now + evidenceDays * day
  const put = await ports.table.putPart(workflow, { name, value, expected: present?.version ?? 0, expires })
  // Another event of the same attempt came in between: it is redelivered and finds the other's word.
  if (!put.saved) throw new Error(`Evidence of ${workflow} was written meanwhile`)
}

/** Whose address it was; nobody's when it is not the one on file any more. */
const readerOf = ({ workflow, mail }: MailEvent, state: Head): string | undefined => {
  if (workflow.startsWith('p_')) return mail.startsWith('person.addressChanged.') ? undefined : state.id
  const talk = state as Talk
  if (mail.startsWith('employee.')) return talk.people.employee.id
  const [to, , n] = mail.split('.')
  if (to === 'former') return talk.former?.find(({ cancelled }) => cancelled?.sequence === Number(n) - 1)?.id
  const record = talk.mails[mail]
  // It may have been mailed to a manager who has left since.
  return record && 'at' in record ? managerAt(talk, record.at).id : talk.people.manager.id
}
