/**
 * The third step of an import: what each row would do. Every row is accounted for, as new, changed, unchanged or wrong; HR sees
 * this and nothing happens before it is confirmed. People who are not in the file are not touched.
 */
import type { Language } from '../../ports.ts'
import type { PlainDate } from '../time.ts'
import { circularManagers } from './circular-managers.ts'
import type { Column } from './columns.ts'
import type { Row } from './parse.ts'
import type { Problem } from './problems.ts'
import { type PersonRow, type Reading, readRow } from './read-row.ts'

export type { Problem } from './problems.ts'
export type { PersonRow } from './read-row.ts'

/** Someone the organisation already has. */
export type ExistingPerson = {
  id: string
  employmentId?: string
  email: string
  name: string
  language: Language
  unit: string
  managerEmail?: string
  talkWithEmail?: string
  awayUntil?: PlainDate
}

export type CheckedRow = {
  line: number
  problems: Problem[]
  /** What differs from the existing person; empty when the row is new, unchanged or wrong. */
  changes: (keyof PersonRow)[]
} & (
  | { status: 'new'; row: PersonRow }
  /** `row` is the person as the import leaves them. */
  | { status: 'changed' | 'unchanged'; row: PersonRow; person: string }
  /** What could be read of it. */
  | { status: 'wrong'; row: Partial<PersonRow>; person?: string }
)

/** A reading, whom it is about, and that person as the import would leave them. */
type Candidate = Reading & { existing?: ExistingPerson; after: Partial<PersonRow> }

export function checkRows(rows: Row[], existing: ExistingPerson[]): CheckedRow[] {
  const candidates = withExisting(rows.map(readRow), existing)
  const inFile = new Set(candidates.map((candidate) => candidate.existing))
  const others = existing.filter((person) => !inFile.has(person)).map(asRow)
  addDuplicates(candidates)
  addClashes(candidates, others)
  addRelations(candidates, others)
  return candidates.map(checked)
}

/** Matches by employment id, else by address; nobody is matched by two rows. */
function withExisting(readings: Reading[], existing: ExistingPerson[]): Candidate[] {
  const byEmployment = new Map(
    existing.flatMap((person) => (person.employmentId ? [[person.employmentId, person]] : [])),
  )
  const matches = readings.map(({ values }) => values.employmentId && byEmployment.get(values.employmentId))
  const taken = new Set(matches)
  const byAddress = groups(existing, (person) => person.email.toLowerCase())

  return readings.map((reading, index) => {
    const { employmentId, email } = reading.values
    let match = matches[index] || undefined
    if (!match && email) {
      // An address given on to someone with another employment opens nothing that belonged to the one before.
      const possible = (byAddress.get(email) ?? []).filter(
        (person) => !taken.has(person) && !(employmentId && person.employmentId),
      )
      if (possible.length > 1) reading.problems.push(wrong(reading, 'employment_id', 'severalEmployments'))
      else match = possible[0]
    }
    if (match) taken.add(match)
    return { ...reading, ...(match && { existing: match }), after: merge(match, reading.values) }
  })
}

function merge(existing: ExistingPerson | undefined, values: Partial<PersonRow>): Partial<PersonRow> {
  const { managerEmail, ...after } = { ...(existing && asRow(existing)), ...values }
  return managerEmail ? { ...after, managerEmail } : after
}

function asRow({ id: _, ...person }: ExistingPerson): PersonRow {
  return {
    ...person,
    email: person.email.toLowerCase(),
    ...(person.managerEmail && { managerEmail: person.managerEmail.toLowerCase() }),
    ...(person.talkWithEmail && { talkWithEmail: person.talkWithEmail.toLowerCase() }),
  }
}

/** Rows of the same file that say they are the same. All of them are named: which one is right, HR knows. */
function addDuplicates(candidates: Candidate[]): void {
  for (const group of groups(candidates, ({ values }) => values.employmentId).values())
    for (const [candidate, otherLine] of clashes(group))
      candidate.problems.push(wrong(candidate, 'employment_id', 'duplicateEmploymentId', otherLine))

  for (const group of groups(candidates, ({ values }) => values.email).values()) {
    // One person may hold several employments, each with its own id.
    const say = group.every(({ values }) => values.employmentId) ? warning : wrong
    for (const [candidate, otherLine] of clashes(group))
      candidate.problems.push(say(candidate, 'email', 'duplicateEmail', otherLine))
  }
}

function clashes(group: Candidate[]): [Candidate, number][] {
  const [first, second] = group
  if (!first || !second) return []
  return group.map((candidate) => [candidate, candidate === first ? second.line : first.line])
}

/** By key; what has no key is in no group. */
function groups<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = grouped.get(key)
    if (group) group.push(item)
    else grouped.set(key, [item])
  }
  return grouped
}

/** The address of someone who is not in the file: either the same person in another employment, or a mailbox given on. */
function addClashes(candidates: Candidate[], others: PersonRow[]): void {
  const taken = new Set(others.map(({ email }) => email))
  for (const candidate of candidates) {
    const { email } = candidate.values
    if (email && taken.has(email)) candidate.problems.push(warning(candidate, 'email', 'addressOfAnother'))
  }
}

function addRelations(candidates: Candidate[], others: PersonRow[]): void {
  const everyone = [...candidates.map(({ after }) => after), ...others]
  const known = new Set(everyone.map(({ email }) => email))
  const circular = circularManagers(everyone)
  for (const candidate of candidates) {
    const { email, managerEmail, talkWithEmail } = candidate.after
    const { problems } = candidate
    const unreadable = (column: Column) => problems.some((problem) => problem.column === column)

    if (!managerEmail) {
      if (!talkWithEmail && !unreadable('manager_email'))
        problems.push(warning(candidate, 'manager_email', 'noManager'))
    } else if (managerEmail === email) problems.push(wrong(candidate, 'manager_email', 'ownManager'))
    else if (!known.has(managerEmail)) problems.push(wrong(candidate, 'manager_email', 'unknownManager'))
    else if (email && circular.has(email)) problems.push(wrong(candidate, 'manager_email', 'circularManagers'))

    if (!talkWithEmail) continue
    if (talkWithEmail === email) problems.push(wrong(candidate, 'talk_with_email', 'ownTalkHolder'))
    else if (!known.has(talkWithEmail)) problems.push(wrong(candidate, 'talk_with_email', 'unknownTalkHolder'))
  }
}

function checked(candidate: Candidate): CheckedRow {
  const { line, problems, existing, after } = candidate
  // An empty cell is enough for someone whose language is known already.
  if (!after.language && !problems.some(({ column }) => column === 'language'))
    problems.push(wrong(candidate, 'language', 'unknownLanguage'))
  const row = complete(after)
  if (!row || problems.some(({ severity }) => severity === 'wrong'))
    return { line, status: 'wrong', row: after, problems, changes: [], ...(existing && { person: existing.id }) }
  if (!existing) return { line, status: 'new', row, problems, changes: [] }
  const changes = differences(row, asRow(existing))
  return { line, status: changes.length > 0 ? 'changed' : 'unchanged', row, problems, changes, person: existing.id }
}

/** Undefined when something that everyone has is missing. */
function complete({ name, email, language, unit, ...rest }: Partial<PersonRow>): PersonRow | undefined {
  if (!name || !email || !language || unit === undefined) return undefined
  return { name, email, language, unit, ...rest }
}

const fields = [
  'name',
  'email',
  'language',
  'unit',
  'managerEmail',
  'employmentId',
  'talkWithEmail',
  'awayUntil',
] as const satisfies (keyof PersonRow)[]

function differences(row: PersonRow, before: PersonRow): (keyof PersonRow)[] {
  return fields.filter((field) => row[field] !== before[field])
}

function wrong({ line }: Reading, column: Column, code: Problem['code'], otherLine?: number): Problem {
  return { line, column, code, severity: 'wrong', ...(otherLine !== undefined && { details: { otherLine } }) }
}

function warning({ line }: Reading, column: Column, code: Problem['code'], otherLine?: number): Problem {
  return { line, column, code, severity: 'warning', ...(otherLine !== undefined && { details: { otherLine } }) }
}
