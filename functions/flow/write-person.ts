/**
 * Writing a person as an import or HR's page says, in an order that a crash cannot harm: the old address is closed before the new one stands,
 * and the talks are told last. Every step comes to the same when it is taken again.
 */

import { isGoneForGood } from '../domain/leaving.ts'
import type { PersonDetails } from '../domain/person.ts'
import { detailsToBe } from '../domain/person-work.ts'
import type { Ports } from '../ports.ts'
import { addAtAddress } from './addresses.ts'
import { apply } from './apply.ts'
import { freePersonId } from './door.ts'
import { readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'
import { eraseLeaver } from './leavers.ts'
import { closeOldAddress, forgetAddress, managerIsBack, othersReached, personChanged } from './person-changed.ts'

/** `by`: the person of HR who says so. `back`: had left, and is here again. */
export const writePerson = async (
  ports: Ports,
  known: string,
  details: PersonDetails,
  by: string,
  said: { finishing?: { with: string }; back?: boolean } = {},
): Promise<void> => {
  // Who is here again after everything was to be deleted begins anew.
  await eraseLeaver(ports, known)
  const id = said.back ? await idOfReturning(ports, known, details) : known
  await closeOldAddress(ports, id, details, by)
  await addAtAddress(ports, details.email, id)
  await apply(ports, id, {
    command: { kind: 'register', id, details, employed: true, by, ...said },
    by: 'service',
    queue: 'due',
  })
  // What stands there now reaches the running talks; asked again after a crash, it comes to the same.
  await personChanged(ports, id)
  await othersReached(ports, details.email, id)
  if (said.back) await managerIsBack(ports, id)
}

/** What HR still holds of them has expired and stays with who has left: nobody reads it again by being here. */
const idOfReturning = async (ports: Ports, id: string, details: PersonDetails): Promise<string> => {
  const person = await loadPerson(ports, id)
  const isGone = isGoneForGood(person?.gone, await readFrame(ports, undefined), ports.clock.now())
  return isGone ? freePersonId(ports, details) : id
}

/** What HR's page has said of one person, once it is confirmed: a step of that person's own. */
export const personWork = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person?.work) return
  const { by = '', changes, back } = person.work
  if (person.gone !== undefined) await forgetAddress(ports, person)
  else await addAtAddress(ports, person.details.email, id)
  // With whom talks are finished HR has said already.
  const former = person.finishing?.at(-1)
  const said = former === undefined ? {} : { finishing: { with: former } }
  if (Object.keys(changes).length > 0) await writePerson(ports, id, detailsToBe(person), by, said)
  else await personChanged(ports, id)
  if (!back) return
  await othersReached(ports, person.details.email, id)
  await managerIsBack(ports, id)
}
