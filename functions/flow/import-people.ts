/**
 * An import of people, as HR sees it: the file is read and checked against everyone who is known, the dry run is kept for a day, and what
 * was shown is what `import-page` writes once HR confirms. Rows that are wrong are never written.
 */
import * as z from 'zod'
import type { CheckedRow, ExistingPerson, PersonRow, Problem } from '../domain/import/check.ts'
import type { Column } from '../domain/import/columns.ts'
import type { ReadColumn } from '../domain/import/guess-columns.ts'
import { type Counts, keptHours, pagesToWrite, rowsPart, rowsPerPage } from '../domain/import/import.ts'
import { type Parsed, parseFile, textOf } from '../domain/import/parse.ts'
import { checkWithoutWrong } from '../domain/import/without-wrong.ts'
import { nameKey } from '../domain/names.ts'
import type { Person, PersonDetails } from '../domain/person.ts'
import { hour } from '../domain/time.ts'
import type { Instant, JsonObject, Language, Ports } from '../ports.ts'
import { type Applied, apply, asJson, parse } from './apply.ts'
import { loadImport } from './heads.ts'
import { newId, personId } from './identity.ts'
import { findAbsent, type WholeView, wholeView } from './import-leavers.ts'
import { groupMoves, type MovedGroup } from './import-moves.ts'
import { keepSource, readSource } from './import-source.ts'
import { isVisible, readPeople } from './people.ts'
import { everyoneOf } from './within-unit.ts'
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
  /** New people of whom the file says no language, and the one they get. */
  spoken: { people: number; language: Language }
  /** Of the file as a whole, such as columns that nobody knows. */
  problems: Problem[]
  /** How its headings were read. */
  columns: ReadColumn[]
  /** Those with running talks who get another manager. */
  groups: MovedGroup[]
  /** Who is here and not in the file, if anyone. */
  whole?: WholeView
  progress:
    | { status: 'checked'; over: boolean }
    | { status: 'running'; page: number; pages: number }
    | { status: 'done' }
  /** Wrong rows first, then those with a warning. */
  rows: ShownRow[]
  page: number
  pages: number
}

/** What a file was: good enough to be checked at once, or one whose columns HR looks at first. */
export type ImportRead = { ok: true; id: string; next: 'check' | 'columns' } | { ok: false; problems: Problem[] }

/** The one from HR who imports. */
export type Importer = { id: string; email: string }

const rowsPerShownPage = 100
/** A confirmed import reads its rows for a while after the dry run is over. */
const hoursToWrite = 6
/** How long the file and its rows stand. */
export const importHours = keptHours + hoursToWrite
const writesAtATime = 10

/** Reads a file, pasted or uploaded, and keeps its dry run; or only the file, when its columns are not sure. */
export const importPeople = async (ports: Ports, file: string | Uint8Array, by: Importer): Promise<ImportRead> => {
  const text = textOf(file)
  const parsed = parseFile(text)
  const isSure = parsed.columns.every(({ sure }) => sure)
  if (isSure && parsed.rows.length > 0) return { ok: true, id: await check(ports, text, parsed, by), next: 'check' }
  // Where every heading is sure, another look at them finds no column that is missing.
  if (parsed.columns.length === 0 || isSure) return { ok: false, problems: parsed.problems }
  const id = newId('i', ports.random)
  await keepSource(ports, id, text, expiryOf(ports))
  return { ok: true, id, next: 'columns' }
}

/** The same file with the columns as HR reads them: another dry run, with an id of its own. */
export const importWithColumns = async (
  ports: Ports,
  id: string,
  chosen: (Column | null)[],
  by: Importer,
): Promise<{ ok: true; id: string } | { ok: false; problems: Problem[] } | undefined> => {
  const text = await readSource(ports, id)
  if (text === undefined) return undefined
  const parsed = parseFile(text, chosen)
  if (parsed.rows.length === 0) return { ok: false, problems: parsed.problems }
  return { ok: true, id: await check(ports, text, parsed, by) }
}

const check = async (ports: Ports, text: string, parsed: Parsed, by: Importer): Promise<string> => {
  const { rows, problems, columns } = parsed
  const unit = ports.within?.unit
  // A row may be about anyone, and a manager be of another unit; the check says so of the former.
  const people = await readPeople(everyoneOf(ports))
  const existing = asExisting(people)
  const checked = checkWithoutWrong(rows, existing, {
    importer: by.email,
    language: ports.organisation.language,
    ...(unit !== undefined && { unit }),
  })
  const said = new Set(rows.flatMap(({ line, cells }) => (cells.language ? [line] : [])))
  const spoken = checked.filter(({ status, line }) => status === 'new' && !said.has(line)).length

  const { rows: toWrite, groups } = await groupMoves(ports, await rowsToWrite(ports, checked, people, existing), people)
  const writes = pagesOf(toWrite, rowsPerPage)
  const shown = pagesOf(checked.map(asShown).sort(byUrgency), rowsPerShownPage)

  const id = newId('i', ports.random)
  const warnings = checked.filter(
    (row) => (row.status === 'new' || row.status === 'changed') && row.problems.length > 0,
  ).length
  const notInFile = findAbsent(people.filter(isVisible(ports)), existing, checked, by.id)
  await keepSource(ports, id, text, expiryOf(ports))
  await keep(ports, id, [
    { name: 'file', value: asJson({ warnings, spoken, pages: shown.length, problems, columns, groups }) },
    ...writes.map((page, index) => ({ name: rowsPart(index + 1), value: asJson({ rows: page }) })),
    ...shown.map((page, index) => ({ name: shownPart(index + 1), value: asJson({ rows: page }) })),
    ...(notInFile?.parts ?? []).map(({ name, value }) => ({ name, value: asJson(value) })),
  ])
  const found = {
    counts: countsOf(checked),
    pages: writes.length,
    ...(notInFile && { absent: notInFile.absent }),
    unit,
  }
  const command = { kind: 'check', id, person: by.id, ...found } as const
  const applied = await apply(ports, id, { command, by: 'hr' })
  if (!applied.ok) throw new Error(`A new import was refused: ${applied.refusal.code}`)
  return id
}

/** `page` is of the rows shown, from 1. Undefined when there is no such import, or its dry run is gone. */
export const readImport = async (ports: Ports, id: string, page: number): Promise<ImportView | undefined> => {
  const state = await loadImport(ports, id)
  if (!state) return undefined
  const now = ports.clock.now()
  const { counts, progress, at } = state
  const whole = wholeView(state)
  const [file] = await ports.table.parts(id, 'file', now)
  if (!file) return undefined
  const facts = fileFacts.parse(file.value)
  const shown = Math.min(Math.max(1, page), facts.pages)
  const [rows] = await ports.table.parts(id, shownPart(shown), now)
  return {
    id,
    counts,
    warnings: facts.warnings,
    spoken: { people: facts.spoken ?? 0, language: ports.organisation.language },
    problems: facts.problems as Problem[],
    columns: (facts.columns ?? []) as ReadColumn[],
    groups: (facts.groups ?? []) as MovedGroup[],
    ...(whole && { whole }),
    progress:
      progress.status === 'checked'
        ? { status: 'checked', over: now >= at + keptHours * hour }
        : progress.status === 'running'
          ? { status: 'running', page: progress.page, pages: pagesToWrite(state) }
          : { status: 'done' },
    rows: rows ? (rows.value.rows as unknown as ShownRow[]) : [],
    page: shown,
    pages: facts.pages,
  }
}

/** Every row of the dry run; undefined when it is gone. */
export const shownRows = async (ports: Ports, id: string): Promise<ShownRow[] | undefined> => {
  const parts = await ports.table.parts(id, 'shown#', ports.clock.now())
  return parts.length === 0 ? undefined : parts.flatMap(({ value }) => value.rows as unknown as ShownRow[])
}

/**
 * Exactly what was shown is written, in pages. The dry run is over after a day, since people change meanwhile. `whole`: the file is the whole
 * organisation, and so many are counted as having left.
 */
export const confirmImport = async (
  ports: Ports,
  id: string,
  finishing: number[],
  commandId: string | undefined,
  whole?: number,
): Promise<Applied> => {
  const view = await readImport(ports, id, 1)
  if (!view || (view.progress.status === 'checked' && view.progress.over))
    return { ok: false, refusal: { code: 'gone' } }
  const said = { ...(finishing.length > 0 && { finishing }), ...(whole !== undefined && { whole }) }
  const command = { kind: 'confirm', ...said } as const
  return apply(ports, id, { command, by: 'hr', commandId })
}

const fileFacts = z.object({
  warnings: z.number(),
  pages: z.number(),
  problems: z.array(z.unknown()),
  columns: z.array(z.unknown()).optional(),
  groups: z.array(z.unknown()).optional(),
  spoken: z.number().optional(),
})

const shownPart = (page: number): string => `shown#${String(page).padStart(4, '0')}`

/** Who has left is known by employment alone: an address that was theirs is someone else's now. */
const asExisting = (everyone: Person[]): ExistingPerson[] => {
  const people = everyone.filter(({ gone, details }) => gone === undefined || details.employmentId !== undefined)
  const addresses = new Map(people.flatMap(({ id, gone, details }) => (gone ? [] : [[id, details.email] as const])))
  return people.map(({ id, gone, details: { manager, talkWith, ...details } }) => ({
    id,
    ...details,
    ...(gone !== undefined && { left: true as const }),
    ...present('managerEmail', manager && addresses.get(manager)),
    ...present('talkWithEmail', talkWith && addresses.get(talkWith)),
  }))
}

/** New and changed rows, with managers and talk holders as the ids that their addresses will stand for. */
const rowsToWrite = async (ports: Ports, checked: CheckedRow[], people: Person[], existing: ExistingPerson[]) => {
  const good = checked.flatMap((row) => (row.status === 'wrong' ? [] : [row]))
  const idOf = await idsFor(ports, good, new Set(people.map(({ id }) => id)))
  const ids = new Map<string, string>()
  // Of several employments the first stands for the person; what a row says of its own address comes before what was known.
  for (const { line, row } of good) if (row.email && !ids.has(row.email)) ids.set(row.email, idOf(line))
  for (const { id, email, left } of existing)
    if (email && !left && !ids.has(email.toLowerCase())) ids.set(email.toLowerCase(), id)
  const before = new Map(people.map(({ id, details }) => [id, details]))
  const leavers = new Set(existing.flatMap(({ id, left }) => (left ? [id] : [])))
  const addresses = new Map(existing.map((person) => [person.id, person.email.toLowerCase()]))
  // New people first: a talk that goes over to one of them finds that one on the list.
  const newFirst = (a: { status: string }, b: { status: string }) =>
    Number(b.status === 'new') - Number(a.status === 'new')
  return good
    .filter(({ status }) => status !== 'unchanged')
    .sort(newFirst)
    .map(({ line, row }) => {
      const id = idOf(line)
      const details = asDetails(row, (email, key) => {
        // Whoever it was of several employments stays it.
        const kept = before.get(id)?.[key]
        return kept !== undefined && addresses.get(kept) === email ? kept : ids.get(email)
      })
      return { line, id, details, ...(leavers.has(id) && { back: true }) }
    })
}

/** The id of each row's person: a new one's follows from the row, unless it stands for somebody else already. */
const idsFor = async (ports: Ports, rows: Exclude<CheckedRow, { status: 'wrong' }>[], taken: Set<string>) => {
  const added = rows.filter(({ status }) => status === 'new')
  const heads = await ports.table.heads(added.map(({ row }) => personId(row)))
  const isFree = (id: string, row: PersonRow): boolean => {
    if (taken.has(id)) return false
    const head = heads.get(id)
    if (!head) return true
    const { gone, details } = parse(workflowOf(id), head) as Person
    // Whoever has left may still be there for the talks that HR holds.
    if (gone !== undefined) return false
    const isOfHr = ports.organisation.hr.some(({ email }) => email.toLowerCase() === row.email)
    return isOfHr || nameKey(details.name) === nameKey(row.name)
  }
  const ids = new Map<number, string>()
  for (const checkedRow of rows) {
    const { line, row } = checkedRow
    if (checkedRow.status !== 'new') ids.set(line, checkedRow.person)
    else {
      const id = personId(row, (one) => !isFree(one, row))
      ids.set(line, id)
      taken.add(id)
    }
  }
  return (line: number): string => ids.get(line) ?? ''
}

const asDetails = (
  { managerEmail, talkWithEmail, ...row }: PersonRow,
  idAt: (email: string, key: 'manager' | 'talkWith') => string | undefined,
): PersonDetails => ({
  ...row,
  ...present('manager', managerEmail && idAt(managerEmail, 'manager')),
  ...present('talkWith', talkWithEmail && idAt(talkWithEmail, 'talkWith')),
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
  const expires = expiryOf(ports)
  for (const some of pagesOf(parts, writesAtATime)) {
    await Promise.all(some.map((part) => ports.table.putPart(id, { ...part, expected: 'any', expires })))
  }
}

const expiryOf = (ports: Ports): Instant => ports.clock.now() + importHours * hour

const pagesOf = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size))

const present = <Key extends string>(key: Key, value: string | undefined): { [key in Key]?: string } =>
  (value ? { [key]: value } : {}) as { [key in Key]?: string }
