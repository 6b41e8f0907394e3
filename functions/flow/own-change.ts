/**
 * Whoever changed an address never answers for it, in no employment of theirs: a talk is read as if its manager had changed the address under
 * the id that the talk knows, so that `mayVouch` says the same to page, digest, HR and the answer itself.
 */
import type { Talk } from '../domain/talk.ts'
import { mayVouch } from '../domain/vouching.ts'
import type { Ports } from '../ports.ts'
import { employmentIds } from './addresses.ts'

export const withOwnChange = async (ports: Ports, talk: Talk): Promise<Talk> => {
  const guard = talk.guards?.employee
  if (guard?.by === undefined || !mayVouch(talk, 'manager', ports.clock.now())) return talk
  const { id } = talk.people.manager
  if (!(await employmentIds(ports, id)).includes(guard.by)) return talk
  return { ...talk, guards: { ...talk.guards, employee: { ...guard, by: id } } }
}
