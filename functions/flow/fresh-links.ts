/** 'Send me my links' by address: one fresh link for each running talk of that person, to the address itself and nowhere else. */
import { phaseOf } from '../domain/phase.ts'
import type { Ports } from '../ports.ts'
import { askForOwnLink, askForTalkLink, personByAddress } from './door.ts'
import { loadPerson, ownTalkIds, talksById } from './heads.ts'

/** Someone with several employments has a talk in each; more than this is no person's. */
const mostTalks = 4

export const askForAllLinks = async (ports: Ports, email: string, key: string): Promise<void> => {
  const person = await personByAddress(ports, email)
  if (person === undefined) return
  const reader = await loadPerson(ports, person)
  // Whoever gets digests leads someone: their way in is the team page.
  if (reader?.digests) await askForOwnLink(ports, person, 'team', key)
  const now = ports.clock.now()
  const talks = await talksById(ports, await ownTalkIds(ports, person))
  const running = talks.filter((talk) => phaseOf(talk, now) !== 'finished').slice(-mostTalks)
  for (const { id } of running) await askForTalkLink(ports, id, 'employee', 'home', key)
}
