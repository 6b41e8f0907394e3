/**
 * Who may say whether an address that HR has changed is right: the old address through the link in its mail, and the manager in a talk with
 * that person. The answer stands with the person, whose step tells every talk.
 */
import { answerLinkLives, answerPurpose } from '../domain/changed-address.ts'
import type { Person } from '../domain/person.ts'
import type { Talk } from '../domain/talk.ts'
import { mayVouch } from '../domain/vouching.ts'
import type { Ports } from '../ports.ts'
import { type Applied, apply, parse } from './apply.ts'
import { readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'
import { confirmAddress } from './hr-person.ts'
import { hashSecret } from './identity.ts'
import { withOwnChange } from './own-change.ts'
import { workflowOf } from './workflows.ts'

/** By the manager of that talk, as whom (`hand`) the page was made. */
export const vouch = async (ports: Ports, id: string, hand: string): Promise<Applied> => {
  const stored = await ports.table.load(id)
  const workflow = workflowOf(id)
  const talk = stored && (await withOwnChange(ports, parse(workflow, stored) as Talk))
  const guard = talk?.guards?.employee
  if (!talk || !guard || workflow.isStill?.(talk, 'manager', hand) === false)
    return { ok: false, refusal: { code: 'gone' } }
  if (!mayVouch(talk, 'manager', ports.clock.now()))
    return { ok: false, refusal: { code: guard.by === talk.people.manager.id ? 'notYours' : 'gone' } }
  return confirmAddress(ports, talk.people.employee.id, guard.n, 'manager', talk.people.manager.id)
}

export type OldAddress = { person: string; name: string; language: Person['details']['language']; n: number }

/** Whose address it was, if the link may still be used; looking writes nothing. */
export const lookAtOldAddress = async (
  ports: Ports,
  { id, secret }: { id: string; secret: string },
): Promise<OldAddress | undefined> => {
  const person = await loadPerson(ports, id)
  const link = person?.links[hashSecret(secret)]
  if (!person || !link) return undefined
  const { calendar } = await readFrame(ports, undefined)
  if (!answerLinkLives(person.address, link.purpose, ports.clock.now(), calendar)) return undefined
  const n = person.address?.n ?? 0
  const { name, language } = person.details
  return link.purpose === answerPurpose(n) ? { person: id, name, language, n } : undefined
}

export const answerFromOldAddress = (ports: Ports, { person, n }: OldAddress, isRight: boolean): Promise<Applied> =>
  apply(ports, person, {
    command: isRight ? { kind: 'confirmAddress', n, from: 'oldAddress' } : { kind: 'objectAddress', n },
    by: 'person',
  })
