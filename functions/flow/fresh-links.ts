/** 'Send me my links' by address: one fresh link for each running talk of that person, to the address itself and nowhere else. */
import type { Person } from '../domain/person.ts'
import { phaseOf, type Talk } from '../domain/talk.ts'
import type { Ports } from '../ports.ts'
import { parse } from './apply.ts'
import { askForOwnLink, askForTalkLink, personByAddress } from './door.ts'
import { workflowOf } from './workflows.ts'

/** Someone with several employments has a talk in each; more than this is no person's. */
const mostTalks = 4

export const askForAllLinks = async (ports: Ports, email: string, key: string): Promise<void> => {
  const person = await personByAddress(ports, email)
  if (person === undefined) return
  const head = await ports.table.load(person)
  // Whoever gets digests leads someone: their way in is the team page.
  if (head && (parse(workflowOf(person), head) as Person).digests) await askForOwnLink(ports, person, 'team', key)
  const now = ports.clock.now()
  const pointers = await ports.table.parts(person, 'talk#', now)
  const heads = await ports.table.heads(pointers.map(({ name }) => name.slice('talk#'.length)))
  const talks = [...heads].map(([id, head]) => parse(workflowOf(id), head) as Talk)
  const running = talks.filter((talk) => phaseOf(talk, now) !== 'finished').slice(-mostTalks)
  for (const { id } of running) await askForTalkLink(ports, id, 'employee', 'home', key)
}
