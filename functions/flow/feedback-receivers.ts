/**
 * Whom a message of feedback is for: the other of a talk, a team, or a full address as it was typed (PRODUCT.md step 9). There is no directory:
 * an address that is nobody's, several people's or a mailbox's is answered like any other, and nothing is delivered.
 */
import type { Relation } from '../domain/feedback.ts'
import { isRoleMailbox, parseAddress } from '../domain/import/read-row.ts'
import type { Person } from '../domain/person.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkView } from '../domain/talk-view.ts'
import type { Ports } from '../ports.ts'
import { soleHolderOf } from './addresses.ts'
import { parse } from './apply.ts'
import { loadPerson, peopleById, talkIdsHeldBy } from './heads.ts'
import { holderOf } from './people.ts'
import { workflowOf } from './workflows.ts'

type Someone = { id: string; name: string }

/** `people`: for a manager alone, those of own talks beside the other of this one. `team`: how many praise to the team reaches. */
export type ReceiverChoices = { other: boolean; people: Someone[]; team: number }

export type Receivers = { to: Someone[]; typed?: string; between: Relation }

export const receiverChoices = async (ports: Ports, view: TalkView): Promise<ReceiverChoices> => {
  const team = await teamAround(ports, view)
  const other = reachesOther(view)
  if (view.role === 'employee') return { other, people: [], team: team.length }
  return { other, people: team.filter(({ id }) => id !== view.other.id), team: team.length }
}

/** `choice`: `other`, `team`, `address`, or the id of someone in a manager's own team. */
export const findReceivers = async (
  ports: Ports,
  view: TalkView,
  choice: string,
  address: string,
): Promise<Receivers | 'nobody' | 'notAnAddress'> => {
  if (choice === 'other') {
    const to = reachesOther(view) ? await named(ports, [view.other.id]) : []
    return to.length > 0 ? { to, between: 'lead' } : 'nobody'
  }
  if (choice === 'address') return atAddress(ports, view, address)
  const team = await teamAround(ports, view)
  if (choice === 'team') return team.length > 0 ? { to: team, between: 'peers' } : 'nobody'
  const found = view.role === 'manager' ? team.find(({ id }) => id === choice) : undefined
  return found ? { to: [found], between: 'lead' } : 'nobody'
}

/** Whoever is on paper would never read it, and who has left neither. */
export const reachesOther = ({ waitsForManager, halt, other }: TalkView): boolean =>
  !waitsForManager && halt !== 'left' && other.paper === undefined

const atAddress = async (ports: Ports, view: TalkView, typed: string): Promise<Receivers | 'notAnAddress'> => {
  const address = parseAddress(typed)
  if (address === undefined) return 'notAnAddress'
  const me = await loadPerson(ports, view.you.id)
  const isLead = (one: Person) => holderOf(one.details) === view.you.id || (me && holderOf(me.details) === one.id)
  const employments = isRoleMailbox(address) ? [] : await soleHolderOf(ports, address)
  // Of several employments of one person: the sender's own, the one that the two talk in, else the first.
  const receiver =
    employments.find(({ id }) => id === view.you.id) ??
    employments.find(({ id }) => id === view.other.id) ??
    employments.find(isLead) ??
    employments[0]
  if (!receiver) return { to: [], typed: address, between: 'peers' }
  // Whom the page is about anyway is no secret: both keep it among what went between them.
  if (receiver.id === view.other.id) return { to: await named(ports, [receiver.id]), between: 'lead' }
  return {
    to: [{ id: receiver.id, name: receiver.details.name }],
    typed: address,
    between: isLead(receiver) ? 'lead' : 'peers',
  }
}

/** A manager's own talks; for an employee those who have the same manager now. Never the reader, nor anyone whom no mail reaches. */
const teamAround = async (ports: Ports, view: TalkView): Promise<Someone[]> => {
  if (view.waitsForManager) return []
  const manager = view.role === 'manager' ? view.you.id : view.other.id
  const ids = await talkIdsHeldBy(ports, manager)
  const heads = await ports.table.heads(ids)
  const members = [...heads].flatMap(([id, head]) => {
    const { people, vacant, ended } = parse(workflowOf(id), head) as Talk
    const isThere = people.manager.id === manager && vacant === undefined && ended?.why !== 'left'
    return isThere && !people.employee.paper ? [people.employee] : []
  })
  const byId = new Map(members.filter(({ id }) => id !== view.you.id).map(({ id, name }) => [id, { id, name }]))
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, view.language))
}

const named = async (ports: Ports, ids: string[]): Promise<Someone[]> => {
  const people = await peopleById(ports, ids)
  return people.filter(({ gone }) => gone === undefined).map(({ id, details }) => ({ id, name: details.name }))
}
