/** The lines of a plan by whose they are, the reader's own first: what either has promised is asked for in the same way. */
import type { PlanLine } from './plan.ts'

export type Owner = 'you' | 'both' | 'other'

/** In the order of the plan within each, and none that is empty. */
export const linesByOwner = <Line extends Pick<PlanLine, 'who'>>(
  lines: Line[],
  role: 'employee' | 'manager',
): { of: Owner; lines: Line[] }[] =>
  (['you', 'both', 'other'] as const)
    .map((of) => ({ of, lines: lines.filter(({ who }) => ownerOf(who, role) === of) }))
    .filter((group) => group.lines.length > 0)

const ownerOf = (who: PlanLine['who'], role: 'employee' | 'manager'): Owner =>
  who === 'both' ? 'both' : who === role ? 'you' : 'other'
