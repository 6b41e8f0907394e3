/**
 * An import of people, as HR sees it: the file is read and checked against everyone who is known, the dry run is kept for a day, and what
 * was shown is what `import-page` writes once HR confirms. Rows that are wrong are never written.
 */
import * as z from 'zod'
import {
  type CheckedRow,
  checkRows,
  type ExistingPerson,
  type PersonRow,
  type Problem,
} from '../domain/import/check.ts'
import { type Counts, keptHours, type PeopleImport, rowsPart, rowsPerPage } from '../domain/import/import.ts'
import { parseFile, type Row } from '../domain/import/parse.ts'
import type { Person, PersonDetails } from '../domain/person.ts'
import { hour } from '../domain/time.ts'
import type { JsonObject, Ports } from '../ports.ts'
import { type Applied, apply, asJson, parse } from './apply.ts'
import { newId, personId } from './identity.ts'
import { readPeople } from './people.ts'
import { workflowOf } from './workflows.ts'

/** One row of the dry run, as it is shown. */
export type ShownRow = {
  line: number
  status: CheckedRow['status']
  /** As far as they could be read. */
  name?: string
  email?: string
  changes: (keyof PersonRow)[]
  problems: Problem[]
}

export type ImportView = {
  id: string
  counts: Counts
  /** Rows that are imported although something about them is worth a look. */
  warnings: number
  /** Of the file as a whole, such as columns that nobody knows. */
  problems: Problem[]
  progress:
    | { status: 'checked'; over: boolean }
    | { status: 'running'; page: number; pages: number }
    | { status: 'done' }
  /** Wrong rows first, then those with a warning. */
  rows: ShownRow[]
  page: number
  pages: number
}

export type ImportChecked = { ok: true; id: string } | { ok: false; problems: Problem[] }

const rowsPerShownPage = 100
/** A confirmed import reads its rows for a while after the dry run is over. */
const hoursToWrite = 6
const writesAtATime = 10

/** Checks a file, pasted or uploaded, and keeps the dry run. A problem with the whole file keeps nothing. */
export const importPeople = async (ports: Ports, file: string | Uint8Array, person: string): Promise<ImportChecked> => {
  const { rows, problems } = parseFile(file)
  if (rows.length === 0) return { ok: false, problems }
  const existing = asExisting(await readPeople(ports))
  const checked = checkWithoutWrong(rows, existing)
  const writes = pagesOf(rowsToWrite(checked, existing), rowsPerPage)
  const shown = pagesOf(checked.map(asShown).sort(byUrgency), rowsPerShownPage)

  const id = newId('i', ports.random)
  const warnings = checked.filter(
    (row) => (row.status === 'new' || row.status === 'changed') && row.problems.length > 0,
  ).length
  await keep(ports, id, [
    { name: 'file', value: asJson({ warnings, pages: shown.length, problems }) },
    ...writes.map((page, index) => ({ name: rowsPart(index + 1), value: asJson({ rows: page }) })),
    ...shown.map((page, index) => ({ name: shownPart(index + 1), value: asJson({ rows: page }) })),
  ])
  const command = { kind: 'check', id, person, counts: countsOf(checked), pages: writes.length } as const
  const applied = await apply(ports, id, { command, by: 'hr' })
  if (!applied.ok) throw new Error(`A new import was refused: ${applied.refusal.code}`)
  return { ok: true, id }
}

/** `page` is of the rows shown, from 1. Undefined when there is no such import, or its dry run is gone. */
export const readImport = async (ports: Ports, id: string, page: number): Promise<ImportView | undefined> => {
  const stored = await ports.table.load(id)
  if (!stored) return undefined
  const now = ports.clock.now()
  const { counts, progress, pages, at } = parse(workflowOf(id), stored) as PeopleImport
  const [file] = await ports.table.parts(id, 'file', now)
  if (!file) return undefined
  const facts = fileFacts.parse(file.value)
  const shown = Math.min(Math.max(1, page), facts.pages)
  const [rows] = await ports.table.parts(id, shownPart(shown), now)
  return {
    id,
    counts,
    warnings: facts.warnings,
    problems: facts.problems as Problem[],
    progress:
      progress.status === 'checked'
        ? { status: 'checked', over: now >= at + keptHours * hour }
        : progress.status === 'running'
          ? { status: 'running', page: progress.page, pages }
          : { status: 'done' },
    rows: rows ? (rows.value.rows as unknown as ShownRow[]) : [],
    page: shown,
    pages: facts.pages,
  }
}

/** Exactly what was shown is written, in pages. The dry run is over after a day, since people change meanwhile. */
export const confirmImport = async (ports: Ports, id: string, commandId: string | undefined): Promise<Applied> => {
  const view = await readImport(ports, id, 1)
  if (!view || (view.progress.status === 'checked' && view.progress.over))
    return { ok: false, refusal: { code: 'gone' } }
  return apply(ports, id, { command: { kind: 'confirm' }, by: 'hr', commandId })
}

const fileFacts = z.object({ warnings: z.number(), pages: z.number(), problems: z.array(z.unknown()) })

const shownPart = (page: number): string => `shown#${String(page).padStart(4, '0')}`

/**
 * Wrong rows are left out, so the others are checked again as if they were not in the file: whoever has a manager only there is wrong too,
 * and so on down the line.
 */
const checkWithoutWrong = (rows: Row[], existing: ExistingPerson[]): CheckedRow[] => {
  const wrong = new Map<number, CheckedRow>()
  for (;;) {
    const checked = checkRows(
      rows.filter(({ line }) => !wrong.has(line)),
      existing,
    )
    const found = checked.filter(({ status }) => status === 'wrong')
    if (found.length === 0) return [...wrong.values(), ...checked].sort((a, b) => a.line - b.line)
    for (const row of found) wrong.set(row.line, row)
  }
}

const asExisting = (people: Person[]): ExistingPerson[] => {
  const addresses = new Map(people.map(({ id, details }) => [id, details.email]))
  return people.map(({ id, details: { manager, talkWith, ...details } }) => ({
    id,
    ...details,
    ...present('managerEmail', manager && addresses.get(manager)),
    ...present('talkWithEmail', talkWith && addresses.get(talkWith)),
  }))
}

/** New and changed rows, with managers and talk holders as the ids that their addresses will stand for. */
const rowsToWrite = (checked: CheckedRow[], existing: ExistingPerson[]) => {
  const good = checked.flatMap((row) => (row.status === 'wrong' ? [] : [{ ...row, id: idOf(row) }]))
  const ids = new Map([
    ...existing.map(({ id, email }) => [email.toLowerCase(), id] as const),
    ...good.map(({ id, row }) => [row.email, id] as const),
  ])
  // New people first: a talk that goes over to one of them finds that one on the list.
  const newFirst = (a: { status: string }, b: { status: string }) =>
    Number(b.status === 'new') - Number(a.status === 'new')
  return good
    .filter(({ status }) => status !== 'unchanged')
    .sort(newFirst)
    .map(({ line, id, row }) => ({ line, id, details: asDetails(row, ids) }))
}

const idOf = (row: Exclude<CheckedRow, { status: 'wrong' }>): string =>
  row.status === 'new' ? personId(row.row) : row.person

const asDetails = ({ managerEmail, talkWithEmail, ...row }: PersonRow, ids: Map<string, string>): PersonDetails => ({
  ...row,
  ...present('manager', managerEmail && ids.get(managerEmail)),
  ...present('talkWith', talkWithEmail && ids.get(talkWithEmail)),
})

const asShown = ({ line, status, row, changes, problems }: CheckedRow): ShownRow => ({
  line,
  status,
  ...present('name', row.name),
  ...present('email', row.email),
  changes,
  problems,
})

const byUrgency = (a: ShownRow, b: ShownRow): number => urgency(a) - urgency(b) || a.line - b.line

const urgency = ({ status, problems }: ShownRow): number => {
  if (status === 'wrong') return 0
  if (problems.length > 0) return 1
  return status === 'changed' ? 2 : status === 'new' ? 3 : 4
}

const countsOf = (checked: CheckedRow[]): Counts => {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, wrong: 0 }
  for (const { status } of checked) counts[status] += 1
  return counts
}

const keep = async (ports: Ports, id: string, parts: { name: string; value: JsonObject }[]): Promise<void> => {
  const expires = ports.clock.now() + (keptHours + hoursToWrite) * hour
  for (const some of pagesOf(parts, writesAtATime)) {
    await Promise.all(some.map((part) => ports.table.putPart(id, { ...part, expected: 'any', expires })))
  }
}

const pagesOf = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size))

const present = <Key extends string>(key: Key, value: string | undefined): { [key in Key]?: string } =>
  (value ? { [key]: value } : {}) as { [key in Key]?: string }
