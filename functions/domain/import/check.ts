/**
 * The third step of an import: what each row would do. Every row is accounted for, as new, changed, unchanged or wrong; HR sees
 * this and nothing happens before it is confirmed. People who are not in the file are not touched.
 */
import type { Language } from '../../ports.ts'
import { makesThemselvesHolder } from '../own-hand.ts'
import type { PlainDate } from '../time.ts'
import { circularManagers } from './circular-managers.ts'
import type { Column } from './columns.ts'
import { groups } from './groups.ts'
import { matchRows, nameAndUnit } from './match-rows.ts'
import type { Row } from './parse.ts'
import type { Problem } from './problems.ts'
import { type PersonRow, type Reading, readRow } from './read-row.ts'
import { sameAddress, sharedAddresses } from './same-address.ts'

export type { Problem } from './problems.ts'
export type { PersonRow } from './read-row.ts'

/** Someone the organisation already has. */
export type ExistingPerson = {
  id: string
  employmentId?: string
  /** Empty for somebody on paper. */
  email: string
  name: string
  language: Language
  unit: string
  managerEmail?: string
  talkWithEmail?: string
  awayUntil?: PlainDate
  /** No longer here: known by employment id alone, and back with a row of their own. */
  left?: true
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

export type Importing = {
  /** The address of the one from HR, who makes nobody report to themselves. */
  importer?: string
  /** The one unit that they have, and that no row reaches outside. */
  unit?: string
  /** Of the organisation: for someone new of whom the file says none. */
  language?: Language
}

export function checkRows(rows: Row[], existing: ExistingPerson[], importing: Importing = {}): CheckedRow[] {
  const { importer, unit, language } = importing
  const candidates = withExisting(rows.map(readRow), existing, unit)
  for (const candidate of candidates) candidate.after = withLanguage(candidate, language)
  const inFile = new Set(candidates.map((candidate) => candidate.existing))
  const others = existing.filter((person) => !person.left && !inFile.has(person)).map(asRow)
  addDuplicates(candidates)
  addAddresses(candidates, others)
  addRelations(candidates, others, importer?.toLowerCase())
  return candidates.map(checked)
}

function withExisting(readings: Reading[], existing: ExistingPerson[], unit: string | undefined): Candidate[] {
  const matches = matchRows(readings, existing)
  return readings.map((reading, index) => {
    const match = matches[index]
    if (match === 'several') reading.problems.push(wrong(reading, 'employment_id', 'severalEmployments'))
    const known = match === 'several' ? undefined : match
    const isElsewhere = unit !== undefined && (known?.unit ?? unit) !== unit
    if (isElsewhere || (unit !== undefined && (reading.values.unit ?? known?.unit) !== unit))
      reading.problems.push(wrong(reading, 'unit', 'otherUnit'))
    // Nothing of somebody in another unit is shown.
    if (isElsewhere) return { ...reading, after: merge(undefined, reading) }
    return { ...reading, ...(known && { existing: known }), after: merge(known, reading) }
  })
}

/** An empty address says nothing about someone who is known, and that someone new is on paper. */
function merge(existing: ExistingPerson | undefined, { values, problems }: Reading): Partial<PersonRow> {
  const unreadable = problems.some(({ column }) => column === 'email')
  const before = existing ? asRow(existing) : unreadable ? {} : { email: '' }
  const { managerEmail, ...after } = { ...before, ...values }
  return managerEmail ? { ...after, managerEmail } : after
}

function asRow({ id: _, left: __, ...person }: ExistingPerson): PersonRow {
  return {
    ...person,
    email: person.email.toLowerCase(),
    ...(person.managerEmail && { managerEmail: person.managerEmail.toLowerCase() }),
    ...(person.talkWithEmail && { talkWithEmail: person.talkWithEmail.toLowerCase() }),
  }
}

/** One that cannot be read is not made up for. */
function withLanguage({ after, problems }: Candidate, language: Language | undefined): Partial<PersonRow> {
  const isKnown = after.language !== undefined || problems.some(({ column }) => column === 'language')
  return isKnown || !language ? after : { ...after, language }
}

/** Rows of the same file that say they are the same. All of them are named: which one is right, HR knows. */
function addDuplicates(candidates: Candidate[]): void {
  for (const group of groups(candidates, ({ values }) => values.employmentId).values())
    for (const [candidate, otherLine] of clashes(group))
      candidate.problems.push(wrong(candidate, 'employment_id', 'duplicateEmploymentId', otherLine))

  const onPaper = candidates.filter(({ after }) => after.email === '' && !after.employmentId)
  for (const candidate of onPaper)
    if (!nameAndUnit(candidate.after.name, candidate.after.unit))
      candidate.problems.push(wrong(candidate, 'email', 'paperWithoutIdentity'))
  for (const group of groups(onPaper, ({ after }) => nameAndUnit(after.name, after.unit)).values())
    for (const [candidate, otherLine] of clashes(group))
      candidate.problems.push(wrong(candidate, 'name', 'duplicatePaper', otherLine))
}

function clashes(group: Candidate[]): [Candidate, number][] {
  const [first, second] = group
  if (!first || !second) return []
  return group.map((candidate) => [candidate, candidate === first ? second.line : first.line])
}

function addAddresses(candidates: Candidate[], others: PersonRow[]): void {
  const said = sameAddress([
    ...candidates.map(({ line, after }) => ({ line, row: after })),
    ...others.map((row) => ({ row })),
  ])
  for (const candidate of candidates) {
    const same = said.get(candidate.line)
    const say = same?.code === 'duplicateEmail' ? wrong : warning
    const undecided = candidate.problems.some(({ code }) => code === 'severalEmployments')
    if (same && !undecided) candidate.problems.push(say(candidate, 'email', same.code, same.otherLine))
    if (candidate.after.email === '' && candidate.problems.every(({ column }) => column !== 'email'))
      candidate.problems.push(warning(candidate, 'email', 'onPaper'))
  }
}

function addRelations(candidates: Candidate[], others: PersonRow[], importer: string | undefined): void {
  const everyone = [...candidates.map(({ after }) => after), ...others]
  const known = new Set(everyone.map(({ email }) => email))
  const shared = sharedAddresses(everyone)
  const circular = circularManagers(everyone)
  for (const candidate of candidates) {
    const { email, managerEmail, talkWithEmail } = candidate.after
    const { problems, existing } = candidate
    const before = { manager: existing?.managerEmail?.toLowerCase(), talkWith: existing?.talkWithEmail?.toLowerCase() }
    const isOwn = (after: Partial<typeof before>) =>
      importer !== undefined && makesThemselvesHolder(importer, before, after)
    const unreadable = (column: Column) => problems.some((problem) => problem.column === column)

    if (!managerEmail) {
      if (!talkWithEmail && !unreadable('manager_email'))
        problems.push(warning(candidate, 'manager_email', 'noManager'))
    } else if (managerEmail === email) problems.push(wrong(candidate, 'manager_email', 'ownManager'))
    else if (!known.has(managerEmail)) problems.push(wrong(candidate, 'manager_email', 'unknownManager'))
    else if (shared.has(managerEmail)) problems.push(wrong(candidate, 'manager_email', 'sharedManager'))
    else if (email && circular.has(email)) problems.push(wrong(candidate, 'manager_email', 'circularManagers'))
    else if (isOwn({ manager: managerEmail })) problems.push(wrong(candidate, 'manager_email', 'ownAppointment'))

    if (!talkWithEmail) continue
    if (talkWithEmail === email) problems.push(wrong(candidate, 'talk_with_email', 'ownTalkHolder'))
    else if (!known.has(talkWithEmail)) problems.push(wrong(candidate, 'talk_with_email', 'unknownTalkHolder'))
    else if (shared.has(talkWithEmail)) problems.push(wrong(candidate, 'talk_with_email', 'sharedManager'))
    else if (isOwn({ talkWith: talkWithEmail })) problems.push(wrong(candidate, 'talk_with_email', 'ownAppointment'))
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
  if (existing.left) problems.push(warning(candidate, 'employment_id', 'comesBack'))
  const changes = differences(row, asRow(existing))
  return {
    line,
    status: existing.left || changes.length > 0 ? 'changed' : 'unchanged',
    row,
    problems,
    changes,
    person: existing.id,
  }
}

/** Undefined when something that everyone has is missing. */
function complete({ name, email, language, unit, ...rest }: Partial<PersonRow>): PersonRow | undefined {
  if (!name || email === undefined || !language || unit === undefined) return undefined
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
