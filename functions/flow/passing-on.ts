/**
 * From a talk to named HR people and back: each hand-over is a step that can be repeated, since the receiver knows what it already has. HR's
 * pages read their own copies here, cut to what was passed on.
 */
import { unguardedHand } from '../domain/address-guard.ts'
import { mayReadAt } from '../domain/changed-address.ts'
import { hrOf } from '../domain/hr-role.ts'
import type { GivenAnswer, Received } from '../domain/passed-on.ts'
import { givenAnswer, givenAnswerPart, received, receivedPart } from '../domain/passed-on.ts'
import { passedOn, passedPart } from '../domain/passing-on.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkView } from '../domain/talk-view.ts'
import { addMonths, at, localDate } from '../domain/time.ts'
import type { Instant, Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { personByAddress } from './door.ts'
import { loadPerson, openPerson, peopleById } from './heads.ts'
import { addressId, passedId } from './identity.ts'
import { openTalk } from './read.ts'

export type HrPerson = { address: string; name: string }

/** Whom a side of this talk can choose: never one of the two themselves, and nobody who has another unit or only sees. */
export const hrFor = (
  ports: Ports,
  { employee, manager }: Pick<TalkView, 'employee' | 'manager'>,
): Promise<HrPerson[]> => hrExcept(ports, [employee.id, manager.id], employee.id)

/** All of HR who may act for the unit of `whose`, but these people. */
export const hrExcept = async (ports: Ports, except: string[], whose: string): Promise<HrPerson[]> => {
  const people = await peopleById(ports, except)
  const parties = people.map(({ details }) => details.email.toLowerCase())
  const unit = people.find(({ id }) => id === whose)?.details.unit ?? ''
  return hrOf(ports.organisation, unit)
    .filter(({ email }) => !parties.includes(email.trim().toLowerCase()))
    .map(({ name, email }) => ({ name, address: addressId(email.trim()) }))
}

/** The step of the talk: every receiver gets a copy. Done twice, it comes to the same. */
export const handOver = async (ports: Ports, id: string, n: number): Promise<void> => {
  const opened = await openTalk(ports, id)
  const hand = opened?.talk.passed?.find((one) => one.n === n)?.hand
  const part = hand === undefined ? undefined : opened?.parts.get(passedPart(hand, n))
  if (!opened || hand === undefined || !part) return
  const { talk } = opened
  const { to, what, text, named, at: passedAt } = passedOn.parse(part.value)
  const name = nameOf(talk, hand)
  const parties = new Set([talk.people.employee, talk.people.manager, ...(talk.former ?? [])].map((one) => one.id))
  const item: Received = {
    what,
    text,
    unit: talk.unit,
    ...((named || what !== 'competence') && { name }),
    at: passedAt,
    from: { talk: id, n },
  }
  for (const { address } of to) {
    const found = ports.organisation.hr.find(({ email }) => addressId(email.trim()) === address)
    const reader = found && (await personByAddress(ports, found.email.trim().toLowerCase()))
    // Never to one of the two, whatever their address is by now.
    if (reader === undefined || parties.has(reader)) continue
    const command = { kind: 'receivePassedOn', id: passedId(id, n, reader), item, ...keptUntil(ports) } as const
    const applied = await apply(ports, reader, { command, by: 'service', queue: 'due' })
    if (!applied.ok) throw new Error(`What was passed on was refused: ${applied.refusal.code}`)
  }
}

/** A copy is kept no longer than a plan is. */
export const keptUntil = ({ organisation, clock }: Ports): { expires?: Instant } => {
  const { plan } = organisation.retention
  if (plan === null) return {}
  return { expires: at(addMonths(localDate(clock.now(), organisation.zone), plan), '00:00', organisation.zone) }
}

const nameOf = (talk: Talk, hand: string): string => {
  if (hand.startsWith('employee')) return talk.people.employee.name
  return talk.former?.find((former) => former.hand === unguardedHand(hand))?.name ?? talk.people.manager.name
}

/** The step of one of HR: the answer goes to the talk it belongs to, which may be gone. */
export const giveAnswer = async (ports: Ports, reader: string, n: number): Promise<void> => {
  const opened = await openPerson(ports, reader)
  const waiting = opened?.person.answered?.waits.find((one) => one.n === n)
  if (!opened || !waiting) return
  const { person, partOf } = opened
  const copy = partOf(receivedPart(waiting.id))
  const answer = partOf(givenAnswerPart(waiting.id, n))
  if (!copy || !answer) return
  const { from } = received.parse(copy)
  const { text, at: answeredAt } = givenAnswer.parse(answer)
  const id = `${waiting.id}.${n}`
  const given = { by: person.details.name, text, at: answeredAt }
  if ('person' in from) {
    const command = { kind: 'receiveReportAnswer', message: from.message, id, answer: given } as const
    await apply(ports, from.person, { command, by: 'service', queue: 'due' })
    return
  }
  const command = { kind: 'passedOnAnswered', n: from.n, id, answer: given } as const
  await apply(ports, from.talk, { command, by: 'service', queue: 'due' })
}

/** A copy as its receiver sees it: no talk, and nobody's name that did not come along. */
export type PassedToHr = Omit<Received, 'from'> & { id: string; answers: GivenAnswer[] }

export const passedTo = async (ports: Ports, reader: string): Promise<PassedToHr[]> => {
  const now = ports.clock.now()
  const [person, all, answers] = await Promise.all([
    loadPerson(ports, reader),
    ports.table.parts(reader, 'passed#', now),
    ports.table.parts(reader, 'passedanswer#', now),
  ])
  // What came before a change of address stays closed at the new one until it is confirmed, as everything else does.
  const copies = all.filter(({ value }) =>
    mayReadAt(person?.address, received.parse(value).at, ports.organisation, now),
  )
  return copies
    .map(({ name, value }) => {
      const id = name.slice('passed#'.length)
      const { from: _, ...copy } = received.parse(value)
      const given = answers.filter((part) => part.name.startsWith(givenAnswerPart(id, 0).slice(0, -1)))
      return { ...copy, id, answers: given.map((part) => givenAnswer.parse(part.value)).sort((a, b) => a.at - b.at) }
    })
    .sort((a, b) => b.at - a.at)
}

/** False for what is not theirs, or no longer there. */
export const answerPassedOn = async (
  ports: Ports,
  reader: string,
  { id, text, commandId }: { id: string; text: string; commandId: string },
): Promise<boolean> => {
  const own = await passedTo(ports, reader)
  if (!own.some((one) => one.id === id)) return false
  const applied = await apply(ports, reader, {
    command: { kind: 'answerPassedOn', id, text, ...keptUntil(ports) },
    by: 'hr',
    commandId,
  })
  return applied.ok
}
