/**
 * Deletes what a talk no longer keeps: its parts first, one by one, and then the step's command says so on the head. Doing it twice, or half
 * and again, comes to the same; meanwhile nobody reads what has expired.
 */
import { afterExpiry, isToDelete, type Kept } from '../domain/retention.ts'
import type { Ports } from '../ports.ts'
import { asJson } from './apply.ts'
import { openTalk } from './read.ts'
import { workflowOf } from './workflows.ts'

export const deleteKept = async (ports: Ports, id: string, what: Kept): Promise<void> => {
  const opened = await openTalk(ports, id)
  if (!opened || !isToDelete(what, opened.talk, opened.frame, ports.clock.now())) return
  for (const [name, { value, version }] of opened.parts) {
    const change = afterExpiry(name, value, [what], opened.frame)
    if (change === 'delete') await ports.table.deletePart(id, name)
    else if (change !== 'keep') {
      const put = await ports.table.putPart(id, { name, value: asJson(change), expected: version })
      // Sent again at this moment: the step comes once more.
      if (!put.saved) throw new Error(`The part of ${id} changed while it was cut`)
    }
  }
}

/** The pointer first: a talk that it no longer leads to is still found by its step, one that is gone is not. */
export const eraseTalk = async (ports: Ports, id: string): Promise<void> => {
  const opened = await openTalk(ports, id)
  if (!opened) return
  const { talk, frame } = opened
  // Someone may have written this very moment.
  const isDue = workflowOf(id)
    .timetable(talk, frame)
    .some(({ kind, due }) => kind === 'eraseTalk' && due <= ports.clock.now())
  if (!isDue) return
  await ports.table.deletePart(talk.people.employee.id, `talk#${id}`)
  await ports.table.erase(id)
}
