/** Drafts by hand of their writer: their own items with their own versions, outside the one write path, since nothing but their writer's page depends on them. */
import type { PlanContent } from '../domain/plan.ts'
import type { Draft } from '../domain/preparation.ts'
import { addMonths, at, day, localDate } from '../domain/time.ts'
import type { JsonObject, Ports } from '../ports.ts'
import { asJson } from './apply.ts'

/** A draft that was never sent is gone after this. */
export const draftDays = 400

export type DraftSaved = { saved: true; version: number } | { saved: false; stands: { text: string; version: number } }

export const saveDraft = async (
  ports: Ports,
  talk: string,
  hand: string,
  question: string,
  draft: Omit<Draft, 'at'>,
  expected: number,
): Promise<DraftSaved> => {
  const now = ports.clock.now()
  const put = await ports.table.putPart(talk, {
    name: `draft#${hand}#${question}`,
    value: asJson({ ...draft, at: now }),
    expected,
    expires: now + draftDays * day,
  })
  if (put.saved) return put
  // The same words on their way twice, by the button and by themselves, are no conflict.
  if (put.stands && isSame(put.stands.value, draft)) return { saved: true, version: put.stands.version }
  return { saved: false, stands: textOf(put.stands) }
}

/** The manager's private notes: never sent, so a part of their own like a draft. They go so long after they were last written, and no later than so long after the talk. */
export const saveNotes = async (
  ports: Ports,
  talk: string,
  hand: string,
  notes: string,
  expected: number,
): Promise<DraftSaved> => {
  const now = ports.clock.now()
  const value = { notes, at: now }
  const { zone, retention } = ports.organisation
  const expires =
    retention.notes === null ? undefined : at(addMonths(localDate(now, zone), retention.notes), '00:00', zone)
  const put = await ports.table.putPart(talk, { name: `private#${hand}`, value, expected, expires })
  return put.saved ? put : { saved: false, stands: textOf(put.stands) }
}

export const savePlanDraft = async (
  ports: Ports,
  talk: string,
  hand: string,
  content: PlanContent & { basedOn: number },
  expected: number,
): Promise<{ saved: true; version: number } | { saved: false; stands: JsonObject | undefined; version: number }> => {
  const now = ports.clock.now()
  const value = asJson({ ...content, at: now })
  const expires = now + draftDays * day
  const put = await ports.table.putPart(talk, { name: `plandraft#${hand}`, value, expected, expires })
  return put.saved ? put : { saved: false, stands: put.stands?.value, version: put.stands?.version ?? 0 }
}

const textOf = (stands: { value: JsonObject; version: number } | undefined) => ({
  text: String(stands?.value.text ?? stands?.value.notes ?? ''),
  version: stands?.version ?? 0,
})

const isSame = ({ at: _, ...stands }: JsonObject, draft: Omit<Draft, 'at'>): boolean =>
  Object.entries(asJson(draft)).every(([name, value]) => stands[name] === value) &&
  Object.keys(stands).length === Object.keys(asJson(draft)).length
