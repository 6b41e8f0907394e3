/**
 * After a restore the table is one from before, and what was erased since stands in it again. The tombstones are in a table of their own: the
 * sweep notices that they know of more than the table does, and erases by them once more before it does anything else. Broken off it goes on.
 */
import type { Person } from '../domain/person.ts'
import type { Talk } from '../domain/talk.ts'
import type { Instant, Ports, Tombstone } from '../ports.ts'
import { parse } from './apply.ts'
import { fromBefore, latestErased, markErased } from './erased-mark.ts'
import { erase, leaveHeldTalks, removePerson, removeTalk, removeWords, whoseWords } from './erasing.ts'
import { loadPerson, openedAt } from './heads.ts'
import { workflowOf } from './workflows.ts'

const perPage = 100
/** So many in a run, which has a minute or two; the next goes on from there. */
const pagesPerRun = 5

/** Answers how many had come back; nothing when this is no table from before. */
export const reapplyTombstones = async (ports: Ports): Promise<{ back: number; finished: boolean } | undefined> => {
  const before = await fromBefore(ports)
  if (!before) return undefined
  let back = 0
  let { after } = before
  for (let page = 1; page <= pagesPerRun; page++) {
    const { tombstones, next } = await ports.table.erased(after, perPage)
    for (const tombstone of tombstones) if (await eraseAgain(ports, tombstone)) back += 1
    after = next
    if (after === undefined) break
  }
  await markErased(ports, after)
  ports.log.warn('tombstones applied', { back, finished: after === undefined })
  return { back, finished: after === undefined }
}

/** Without a look at whether it is due: that was decided when it was erased. What came to be since under the same id stays. */
const eraseAgain = async (ports: Ports, { id, at }: Tombstone): Promise<boolean> => {
  if (id === latestErased) return false
  const writer = whoseWords(id)
  if (writer !== undefined)
    return (await loadPerson(ports, writer)) !== undefined && (await removeWords(ports, writer, at))
  const stored = await ports.table.load(id)
  if (!stored) return eraseRemains(ports, id)
  if (id.startsWith('t_')) return eraseTalkAgain(ports, parse(workflowOf(id), stored) as Talk, at)
  if (id.startsWith('p_')) {
    const person = parse(workflowOf(id), stored) as Person
    if ((person.registered ?? 0) > at) return false
    await leaveHeldTalks(ports, person)
    await removePerson(ports, id)
  } else await erase(ports, id)
  return true
}

const eraseTalkAgain = async (ports: Ports, talk: Talk, at: Instant): Promise<boolean> => {
  if (((await openedAt(ports, talk)) ?? 0) > at) return false
  await removeTalk(ports, talk.id)
  return true
}

/** A head that is gone may have left parts behind, where an erasing broke off. */
const eraseRemains = async (ports: Ports, id: string): Promise<boolean> => {
  const left = await ports.table.parts(id, '', ports.clock.now())
  if (left.length > 0) await erase(ports, id)
  return left.length > 0
}
