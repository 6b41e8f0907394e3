/** Someone has left, and the days for which what there is of them is kept are over. */
import { isGoneForGood } from '../domain/leaving.ts'
import type { Ports } from '../ports.ts'
import { leaveHeldTalks, removePerson } from './erasing.ts'
import { readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'

/** Does nothing for someone who has come back, or before their day. */
export const eraseLeaver = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person || !isGoneForGood(person.gone, await readFrame(ports, undefined), ports.clock.now())) return
  await leaveHeldTalks(ports, person)
  await removePerson(ports, id)
}
