/** Until when HR holds someone's talks: what is asked before anything of theirs is deleted or planned to be. */
import { holdEnds } from '../domain/retention-hold.ts'
import type { Instant, Ports } from '../ports.ts'
import { employmentIds } from './addresses.ts'
import { loadPerson } from './heads.ts'

/** When what is held of this person may be deleted at the earliest. Undefined while nothing is held. */
export const heldUntil = async (ports: Ports, person: string): Promise<Instant | undefined> => {
  const found = await loadPerson(ports, person)
  return found && holdEnds(found, ports.organisation.zone, ports.clock.now())
}

/** The same in every employment: the last of the holds. */
export const heldAnywhereUntil = async (ports: Ports, person: string): Promise<Instant | undefined> => {
  const own = await employmentIds(ports, person)
  const holds = (await Promise.all(own.map((one) => heldUntil(ports, one)))).flatMap((one) => one ?? [])
  return holds.length === 0 ? undefined : Math.max(...holds)
}
