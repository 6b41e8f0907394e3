/** Someone has left, and the days for which what there is of them is kept are over. */
import { isGoneForGood } from '../domain/leaving.ts'
import type { Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { erase, leaveHeldTalks, removeAllButTalks, removePerson } from './erasing.ts'
import { readFrame } from './frame.ts'
import { loadPerson } from './heads.ts'
import { heldUntil } from './held-until.ts'
import { requestsAbout } from './request-steps.ts'

/** Does nothing for someone who has come back, or before their day. Talks that HR holds wait, and nothing else does. */
export const eraseLeaver = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person || !isGoneForGood(person.gone, await readFrame(ports, undefined), ports.clock.now())) return
  const isHeld = (await heldUntil(ports, id)) !== undefined
  if (isHeld && person.talksAlone !== undefined) return
  await leaveHeldTalks(ports, person)
  // With the notes that were gathered for them, which nobody is left to read.
  for (const request of await requestsAbout(ports, [id])) await erase(ports, request.id)
  if (!isHeld) return removePerson(ports, id)
  await removeAllButTalks(ports, id)
  const said = await apply(ports, id, { command: { kind: 'talksAlone' }, by: 'service', queue: null })
  if (!said.ok) throw new Error(`The talks of ${id} are not kept: ${said.refusal.code}`)
}
