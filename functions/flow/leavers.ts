/** Someone has left, and the days for which what there is of them is kept are over. */
import { isGoneForGood } from '../domain/leaving.ts'
import type { Ports } from '../ports.ts'
import { erase, leaveHeldTalks, removePerson } from './erasing.ts'
import { readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'
import { requestsAbout } from './request-steps.ts'

/** Does nothing for someone who has come back, or before their day. */
export const eraseLeaver = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person || !isGoneForGood(person.gone, await readFrame(ports, undefined), ports.clock.now())) return
  await leaveHeldTalks(ports, person)
  // With the notes that were gathered for them, which nobody is left to read.
  for (const request of await requestsAbout(ports, [id])) await erase(ports, request.id)
  await removePerson(ports, id)
}
