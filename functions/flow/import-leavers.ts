/**
 * Who an import that is the whole organisation does not name: shown by name before HR confirms, then counted as having left page by page, and
 * brought back page by page when it was a mistake. Half a page and then all of it comes to the same.
 */
import * as z from 'zod'
import type { CheckedRow, ExistingPerson } from '../domain/import/check.ts'
import { type PeopleImport, rowsPerPage } from '../domain/import/import.ts'
import {
  type Absent,
  absentFrom,
  alonePart,
  isMany,
  leaversPart,
  leftWithoutManager,
  returnsUntil,
} from '../domain/import/whole.ts'
import { comeBackDays } from '../domain/leaving.ts'
import { type Person, personDetails } from '../domain/person.ts'
import { day, localDate } from '../domain/time.ts'
import type { Instant, Ports, StoredPart } from '../ports.ts'
import { peopleAt } from './addresses.ts'
import { type Applied, apply, asJson } from './apply.ts'
import { importsById, loadImport, loadPerson, peopleById } from './heads.ts'
import { readIndex } from './people.ts'

/** Before the file is confirmed, as they stand; of those who have left, their ids alone. */
const leavers = z.object({ people: z.array(z.object({ id: z.string(), details: personDetails.optional() })) })
const alone = z.object({ people: z.array(z.string()) })

export type Leaver = { id: string; name: string; email: string; unit: string }

export type WholeView = Absent & {
  /** Their number has to be typed. */
  isMany: boolean
  /** HR has said so, and when everyone has left. */
  said: boolean
  since?: Instant
  /** The last moment to bring them back. */
  returnsUntil?: Instant
  returning?: { isDone: boolean; back: number; alone: number }
}

/** Of a dry run: who is not in the file, and the items that keep them. */
export const findAbsent = (
  everyone: Person[],
  existing: ExistingPerson[],
  checked: CheckedRow[],
  importer: string,
): { absent: Absent; parts: { name: string; value: object }[] } | undefined => {
  const here = everyone.filter(({ gone }) => gone === undefined)
  const details = new Map(here.map((person) => [person.id, person.details]))
  // Who leaves on a day that HR has said leaves on that day.
  const staying = new Set(here.filter(({ left }) => left === undefined).map(({ id }) => id))
  const present = existing.filter(({ id }) => details.has(id))
  const found = absentFrom(
    present.filter(({ id }) => staying.has(id)),
    checked,
    importer,
  )
  if (found.length === 0) return undefined
  const gone = new Set(found)
  const parts: { name: string; value: object }[] = []
  for (let from = 0; from < found.length; from += rowsPerPage) {
    const people = found.slice(from, from + rowsPerPage).map(({ id }) => ({ id, details: details.get(id) }))
    parts.push({ name: leaversPart(parts.length + 1), value: { people } })
  }
  const stays = present.filter((person) => !gone.has(person))
  return {
    absent: {
      people: found.length,
      employed: present.length,
      withoutManager: leftWithoutManager(checked, found, stays),
      pages: parts.length,
    },
    parts,
  }
}

export const wholeView = (state: PeopleImport): WholeView | undefined => {
  const { absent, whole = false, progress, returning } = state
  if (!absent) return undefined
  const until = returnsUntil(state)
  return {
    ...absent,
    isMany: isMany(absent),
    said: whole,
    ...(whole && progress.status === 'done' && { since: progress.at }),
    ...(until !== undefined && { returnsUntil: until }),
    ...(returning && { returning }),
  }
}

/** Who would be, or was, counted as having left; undefined when there is no such import. */
export const readLeavers = async (
  ports: Ports,
  id: string,
): Promise<{ view: WholeView; people: Leaver[]; alone: Leaver[] } | undefined> => {
  const state = await loadImport(ports, id)
  const view = state && wholeView(state)
  if (!state || !view) return undefined
  const now = ports.clock.now()
  const [stored, left] = await Promise.all([
    ports.table.parts(id, 'leavers#', now),
    ports.table.parts(id, 'alone#', now),
  ])
  if (stored.length === 0) return undefined
  const shown = leaversIn(stored)
  const missing = shown.flatMap((one) => (one.details ? [] : [one.id]))
  const aloneIds = left.flatMap(({ value }) => alone.parse(value).people)
  const heads = await peopleById(ports, [...new Set([...missing, ...aloneIds])])
  const known = new Map(heads.map((person) => [person.id, person.details]))
  const named = (one: { id: string; details?: Person['details'] | undefined }): Leaver[] => {
    const details = one.details ?? known.get(one.id)
    return details ? [{ id: one.id, name: details.name, email: details.email, unit: details.unit }] : []
  }
  const { compare } = new Intl.Collator(ports.organisation.language)
  const byName = (a: Leaver, b: Leaver) => compare(a.name, b.name) || compare(a.email, b.email)
  return {
    view,
    people: shown.flatMap(named).sort(byName),
    alone: aloneIds.flatMap((one) => named({ id: one })).sort(byName),
  }
}

/** The imports whose leavers can still be brought back, newest first. */
export const returnableImports = async (ports: Ports): Promise<{ id: string; at: Instant; people: number }[]> => {
  const rows = await readIndex(ports, 'imports')
  const ids = rows.map(({ id }) => id)
  return (await importsById(ports, ids))
    .flatMap((state) => {
      const { id } = state
      const until = returnsUntil(state)
      if (ports.within && state.unit !== ports.within.unit) return []
      const isOpen = until !== undefined && ports.clock.now() < until && !state.returning
      return isOpen && state.progress.status === 'done'
        ? [{ id, at: state.progress.at, people: state.absent?.people ?? 0 }]
        : []
    })
    .sort((a, b) => b.at - a.at)
}

export const bringBack = (ports: Ports, id: string, commandId: string | undefined): Promise<Applied> =>
  apply(ports, id, { command: { kind: 'bringBack' }, by: 'hr', commandId })

/** One page of those who have left: each by a step of their own, and remembered by id for as long as they can come back. */
export const leaversPage = async (ports: Ports, id: string, page: number): Promise<void> => {
  const now = ports.clock.now()
  const name = leaversPart(page)
  const [stored] = await ports.table.parts(id, name, now)
  if (!stored) throw new Error(`Page ${page} of those who leave by the import ${id} is gone`)
  const { people } = leavers.parse(stored.value)
  const from = localDate(now, ports.organisation.zone)
  for (const one of people) {
    // Written down without details: this page has run before.
    if (!one.details) continue
    const command = { kind: 'leaveByImport', import: id, from, details: one.details } as const
    await apply(ports, one.id, { command, by: 'service', queue: 'due' })
  }
  await ports.table.putPart(id, {
    name,
    value: asJson({ people: people.map((one) => ({ id: one.id })) }),
    expected: 'any',
    expires: now + (comeBackDays + 1) * day,
  })
}

/** One page of them, here again as if nothing had been; whoever was changed since is left alone and named. */
export const bringBackPage = async (
  ports: Ports,
  id: string,
  page: number,
): Promise<{ back: number; alone: number }> => {
  const now = ports.clock.now()
  const [stored] = await ports.table.parts(id, leaversPart(page), now)
  const people = stored ? leavers.parse(stored.value).people : []
  const others: string[] = []
  for (const { id: person } of people) if (!(await comesBack(ports, id, person))) others.push(person)
  if (others.length > 0)
    await ports.table.putPart(id, {
      name: alonePart(page),
      value: { people: others },
      expected: 'any',
      expires: now + (comeBackDays + 1) * day,
    })
  return { back: people.length - others.length, alone: others.length }
}

const comesBack = async (ports: Ports, id: string, person: string): Promise<boolean> => {
  const before = await loadPerson(ports, person)
  if (!before || (!before.byImport?.back && (await isAnothersNow(ports, id, before)))) return false
  const command = { kind: 'comeBackByImport', import: id } as const
  const applied = await apply(ports, person, { command, by: 'service', queue: 'due' })
  return applied.ok && applied.answer.back === true
}

/** The address has been given on: both would be without mail if this person had it too. */
const isAnothersNow = async (ports: Ports, id: string, { id: own, details }: Person): Promise<boolean> => {
  const ids = (await peopleAt(ports, details.email)).filter((other) => other !== own)
  const others = await peopleById(ports, ids)
  return others.some(
    ({ gone, byImport, details: { email } }) =>
      gone === undefined && email.toLowerCase() === details.email.toLowerCase() && byImport?.id !== id,
  )
}

const leaversIn = (parts: StoredPart[]) => parts.flatMap(({ value }) => leavers.parse(value).people)
