/** What a proposal changes in the plan that is in force, line by line: lines keep their id through every version. */
import type { PlanContent, PlanLine } from './plan.ts'

export type LineField = 'what' | 'kind' | 'who' | 'by' | 'notice' | 'steps' | 'goal'

export type LineChange = {
  line: PlanLine
  /** `split`: part of a line that there was. */
  change: 'none' | 'added' | 'changed' | 'split'
  /** The line as it was, and which of its fields are different now. */
  before?: { line: PlanLine; fields: LineField[] }
  splitFrom?: PlanLine
}

export type Difference = { lines: LineChange[]; removed: PlanLine[]; mattered: boolean; followUps: boolean }

export const differenceOf = (before: PlanContent, after: PlanContent): Difference => ({
  lines: after.lines.map((line) => {
    const was = before.lines.find(({ id }) => id === line.id)
    if (!was) {
      const splitFrom = originOf(line, before, after)
      return splitFrom ? { line, change: 'split', splitFrom } : { line, change: 'added' }
    }
    const fields = changedFields(was, line)
    return fields.length === 0 ? { line, change: 'none' } : { line, change: 'changed', before: { line: was, fields } }
  }),
  removed: before.lines.filter(
    ({ id }) => !after.lines.some((line) => line.id === id || originOf(line, before, after)?.id === id),
  ),
  mattered: !same(before.mattered, after.mattered),
  followUps: !same(before.followUps, after.followUps),
})

/** The line that it was a part of, and that stands no longer beside it. */
const originOf = ({ id, splitFrom }: PlanLine, before: PlanContent, after: PlanContent): PlanLine | undefined =>
  before.lines.some((line) => line.id === id) || after.lines.some((line) => line.id === splitFrom)
    ? undefined
    : before.lines.find((line) => line.id === splitFrom)

const changedFields = (was: PlanLine, is: PlanLine): LineField[] =>
  (['what', 'kind', 'who', 'by', 'notice', 'steps', 'goal'] as const).filter((field) =>
    field === 'kind' ? was.kind !== is.kind || was.competence !== is.competence : !same(was[field], is[field]),
  )

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
