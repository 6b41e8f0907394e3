/**
 * Deletes what a talk no longer keeps: its parts first, one by one, and then the step's command says so on the head. Doing it twice, or half
 * and again, comes to the same; meanwhile nobody reads what has expired.
 */
import * as z from 'zod'
import { handOf } from '../domain/hand.ts'
import type { Kept } from '../domain/kept.ts'
import { afterExpiry, isToDelete, mayBeHeld, type RetentionCommand } from '../domain/retention.ts'
import { gonePrefix } from '../domain/talks-gone.ts'
import type { Ports, StoredPart } from '../ports.ts'
import { asJson } from './apply.ts'
import { forgetStories, removeTalk } from './erasing.ts'
import { heldUntil } from './held-until.ts'
import { openTalk } from './read.ts'
import { workflowOf } from './workflows.ts'

type DeleteKept = Extract<RetentionCommand, { kind: 'deleteKept' }>

/** Answers what is to be said on the head: that it is done, or until when HR holds it. */
export const deleteKept = async (ports: Ports, id: string, step: DeleteKept): Promise<RetentionCommand> => {
  const { what } = step
  const opened = await openTalk(ports, id)
  if (!opened || !isToDelete(what, opened.talk, opened.frame, ports.clock.now())) return step
  const held = mayBeHeld(what) ? await heldUntil(ports, opened.talk.people.employee.id) : undefined
  if (held !== undefined) return { kind: 'putOff', until: held }
  // Notes have an end of their own, after which they are not read; DynamoDB deletes in its own time, and this at once.
  const hands = [handOf(opened.talk, 'manager'), ...(opened.talk.former ?? []).map(({ hand }) => hand)]
  if (what === 'notes') for (const hand of hands) await ports.table.deletePart(id, `private#${hand}`)
  if (what === 'plan') await forgetStories(ports, opened.talk)
  for (const [name, part] of opened.parts) await cut(ports, id, { name, ...part }, what)
  return step
}

/** What was written over meanwhile is cut as it stands then. */
const cut = async (ports: Ports, id: string, part: StoredPart, what: Kept): Promise<void> => {
  const change = afterExpiry(part.name, part.value, [what])
  if (change === 'delete') await ports.table.deletePart(id, part.name)
  else if (change !== 'keep') {
    const put = await ports.table.putPart(id, { name: part.name, value: asJson(change), expected: part.version })
    if (!put.saved && put.stands) await cut(ports, id, put.stands, what)
  }
}

/** How many talks of a cycle are deleted, by unit and last status. */
export const talksGone = async (
  { table, clock }: Pick<Ports, 'table' | 'clock'>,
  cycle: string,
): Promise<{ unit: string; statuses: Record<string, number> }[]> =>
  (await table.parts(cycle, gonePrefix, clock.now())).map(({ name, value }) => ({
    unit: name.slice(gonePrefix.length),
    statuses: amounts.parse(value),
  }))

const amounts = z.record(z.string(), z.number())

export const eraseTalk = async (ports: Ports, id: string): Promise<void> => {
  const opened = await openTalk(ports, id)
  if (!opened) return
  const { talk, frame } = opened
  // Someone may have written this very moment.
  const isDue = workflowOf(id)
    .timetable(talk, frame)
    .some(({ kind, due }) => kind === 'eraseTalk' && due <= ports.clock.now())
  if (!isDue) return
  await removeTalk(ports, id)
}
