/** The good rows of an import as if the wrong ones were not in the file: whoever has a manager only in a wrong row is wrong too, and so on. */
import { type CheckedRow, checkRows, type ExistingPerson, type Importing } from './check.ts'
import { groups } from './groups.ts'
import type { Row } from './parse.ts'

export function checkWithoutWrong(rows: Row[], existing: ExistingPerson[], importing: Importing = {}): CheckedRow[] {
  const wrong = new Map<number, CheckedRow>()
  for (;;) {
    const checked = checkRows(
      rows.filter(({ line }) => !wrong.has(line)),
      existing,
      importing,
    )
    const found = checked.filter(({ status }) => status === 'wrong')
    if (found.length === 0) return [...wrong.values(), ...checked].sort((a, b) => a.line - b.line)
    for (const row of [...found, ...fallingWith(found, checked, existing)]) wrong.set(row.line, row)
  }
}

/** All the way down at once: checking everything again for each level would take as many rounds as the longest line of managers. */
function fallingWith(found: CheckedRow[], checked: CheckedRow[], existing: ExistingPerson[]): CheckedRow[] {
  const good = checked.filter(({ status }) => status !== 'wrong')
  const people = groups(good, ({ row }) => row.email || undefined)
  const left = new Map([...people].map(([email, group]) => [email, group.length]))
  for (const { email, left: hasLeft } of existing) if (!hasLeft) left.set(email.toLowerCase(), Number.POSITIVE_INFINITY)
  const belowManager = groups(good, ({ row }) => row.managerEmail)
  const belowHolder = groups(good, ({ row }) => row.talkWithEmail)
  const falling = new Map<number, CheckedRow>()
  const gone = found.flatMap(({ row }) => (row.email ? [row.email] : []))
  for (const email of gone) {
    if ((left.get(email) ?? 0) > 0) continue
    const below = [
      ...(belowManager.get(email) ?? []).map((row) => unknown(row, 'manager_email', 'unknownManager')),
      ...(belowHolder.get(email) ?? []).map((row) => unknown(row, 'talk_with_email', 'unknownTalkHolder')),
    ]
    for (const row of below) {
      if (falling.has(row.line)) continue
      falling.set(row.line, row)
      const own = row.row.email
      if (!own) continue
      left.set(own, (left.get(own) ?? 1) - 1)
      gone.push(own)
    }
  }
  return [...falling.values()]
}

function unknown(
  { line, row, problems, ...rest }: CheckedRow,
  column: 'manager_email' | 'talk_with_email',
  code: 'unknownManager' | 'unknownTalkHolder',
): CheckedRow {
  return {
    line,
    status: 'wrong',
    row,
    changes: [],
    problems: [...problems, { line, column, code, severity: 'wrong' }],
    ...('person' in rest && rest.person !== undefined && { person: rest.person }),
  }
}
