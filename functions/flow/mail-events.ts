/**
 * What the mail service tells of a mail afterwards: one item of evidence per attempt, monotone, which decides about claims of unknown
 * outcome. A mail that came back is free to go again: at once when HR has mended the address, on the next working day when the mailbox was
 * full. An address that bounced for good or complained gets no more mail until someone mends it.
 */
import { managerAt } from '../domain/hand.ts'
import { type MailFate, nextTry } from '../domain/reach.ts'
import type { DataRequest } from '../domain/requests/request.ts'
import type { Talk } from '../domain/talk.ts'
import { day } from '../domain/time.ts'
import type { Entry, Head } from '../domain/workflow.ts'
import type { Instant, Ports } from '../ports.ts'
import { apply, asJson, parse } from './apply.ts'
import { readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'
import { mailboxWasFull, mailWasDelivered, stopAddress } from './reach.ts'
import { readerOf } from './request-mail.ts'
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
  /** The mailbox had no room. */
  full?: boolean
  /** When the service took the mail. */
  sentAt?: Instant
}

export const evidenceDays = 30

type Evidence = {
  mail: string
  status: MailEvent['status']
  at: Instant
  /** It was told that the mail is there, whatever else was told. */
  delivered?: true
  /** It bounced for now and not for a full mailbox: an answer from someone on holiday can look like that. */
  unsure?: true
}

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
  const evidence = await keepEvidence(ports, event)
  const state = parse(workflowOf(event.workflow), stored)
  if (event.mail.startsWith('person.addressChanged.') && event.status === 'bounced' && isForGood(event)) {
    const n = Number(event.mail.split('.')[2])
    await apply(ports, event.workflow, { command: { kind: 'oldAddressBounces', n }, by: 'service' })
  }
  const person = event.workflow.startsWith('r_')
    ? await readerOf(ports, state as DataRequest, addresseeOf(event))
    : sideOf(event, state)
  if (person === undefined) return
  if (event.status === 'delivered') await delivered(ports, event, evidence, person)
  else if (event.status === 'complained' || (event.status === 'bounced' && isForGood(event)))
    await stopped(ports, event, state, person)
  else if (event.status === 'bounced' && !(evidence.unsure && evidence.delivered))
    await notTaken(ports, event, state, person)
}

const delivered = async (ports: Ports, event: MailEvent, { status, unsure }: Evidence, person: string) => {
  if (rank[status] > rank.delivered && !unsure) return
  if (unsure) await tell(ports, event, { kind: 'mailArrived', mail: event.mail, attempt: event.attempt })
  await mailWasDelivered(ports, person)
}

const stopped = async (ports: Ports, event: MailEvent, state: Head, person: string): Promise<void> => {
  if (!(await isMended(ports, event, person))) {
    await stopAddress(ports, person, whyOf(event), talkOf(event))
    ports.log.warn('address stopped', { id: person, status: event.status })
  }
  // What one complained about did arrive. The rest comes back after the address has stopped, or it would go again at once.
  if (event.status === 'bounced') await cameBack(ports, event, state, person, null)
}

/** A full mailbox, or one that took nothing for now, after all the service's own attempts. */
const notTaken = async (ports: Ports, event: MailEvent, state: Head, person: string): Promise<void> => {
  const frame = await readFrame(ports, undefined)
  await cameBack(ports, event, state, person, nextTry(event.workflow, frame, ports.clock.now()))
  if (!(await isMended(ports, event, person)))
    await mailboxWasFull(ports, person, `${event.workflow}/${event.mail}`, talkOf(event))
}

/** Not what a former manager was sent: the present one has their own mails. */
const cameBack = async (ports: Ports, event: MailEvent, state: Head, person: string, again: Instant | null) => {
  const { mail, attempt } = event
  const isTheirs = talkOf(event) === undefined || Object.values((state as Talk).people).some(({ id }) => id === person)
  if (isTheirs) await tell(ports, event, { kind: 'mailCameBack', mail, attempt, again })
}

const tell = (ports: Ports, { workflow }: MailEvent, command: MailFate) =>
  apply(ports, workflow, { command, by: 'service', queue: 'due' })

const isForGood = ({ permanent, suppressed }: MailEvent): boolean => permanent || suppressed

const whyOf = ({ status, suppressed }: MailEvent) =>
  status === 'complained' ? 'noMore' : suppressed ? 'suppressed' : 'noAddress'

const talkOf = ({ workflow }: MailEvent): string | undefined => (workflow.startsWith('t_') ? workflow : undefined)

/** The mail went out before HR mended the address: it says nothing of the one that stands there now. */
const isMended = async (ports: Ports, { sentAt }: MailEvent, person: string): Promise<boolean> => {
  const mended = (await loadPerson(ports, person))?.mended
  return sentAt !== undefined && mended !== undefined && sentAt < mended
}

/** What is known of the attempt now. */
const keepEvidence = async (ports: Ports, event: MailEvent): Promise<Evidence> => {
  const { workflow, attempt } = event
  const name = `mail#${attempt}`
  const now = ports.clock.now()
  const [present] = await ports.table.parts(workflow, name, now)
  const before = present?.value as Evidence | undefined
  const known = withEvent(before, event, now)
  if (known === before) return known
  const expires = now + evidenceDays * day
  const put = await ports.table.putPart(workflow, {
    name,
    value: asJson(known),
    expected: present?.version ?? 0,
    expires,
  })
  // Another event of the same attempt came in between: it is redelivered and finds the other's word.
  if (!put.saved) throw new Error(`Evidence of ${workflow} was written meanwhile`)
  return known
}

const withEvent = (before: Evidence | undefined, event: MailEvent, now: Instant): Evidence => {
  const { mail, status } = event
  const arrived = status === 'delivered' || before?.delivered ? ({ delivered: true } as const) : {}
  if (before && rank[before.status] >= rank[status])
    return arrived.delivered === before.delivered ? before : { ...before, ...arrived }
  const unsure = status === 'bounced' && !isForGood(event) && !event.full
  const { unsure: _, ...kept } = before ?? {}
  return { ...kept, mail, status, at: now, ...arrived, ...(unsure && { unsure }) }
}

const addresseeOf = ({ mail }: MailEvent): Pick<Entry, 'to' | 'n'> => {
  const [to = '', , n] = mail.split('.')
  return { to: to as Entry['to'], n: Number(n) }
}

/** Whose address it was; nobody's when it is not the one on file any more. */
const sideOf = ({ workflow, mail }: MailEvent, state: Head): string | undefined => {
  if (workflow.startsWith('p_')) return mail.startsWith('person.addressChanged.') ? undefined : state.id
  const talk = state as Talk
  if (mail.startsWith('employee.')) return talk.people.employee.id
  const [to, , n] = mail.split('.')
  if (to === 'former') return talk.former?.find(({ cancelled }) => cancelled?.sequence === Number(n) - 1)?.id
  const record = talk.mails[mail]
  // It may have been mailed to a manager who has left since.
  return record && 'at' in record ? managerAt(talk, record.at).id : talk.people.manager.id
}
