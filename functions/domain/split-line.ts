/** A line whose steps have grown becomes several, in a new version that both confirm (PRODUCT.md step 6). */
import type { PlanLine } from './plan.ts'

/** How many lines it would become. */
export const partsOf = (steps: string[]): number => Math.max(2, steps.length)

/**
 * One line for each step; without steps, the line as it stands and another to write in. Who, by when and the kind go along, and each part says
 * what it comes from. `ids`: as many as there are parts, of lines that never were.
 */
export const splitLine = <Line extends Pick<PlanLine, 'id' | 'what'>>(
  line: Line,
  steps: string[],
  ids: string[],
): (Line & { splitFrom: string })[] => {
  const texts = steps.length > 1 ? steps : [line.what, '']
  return texts.map((what, index) => ({ ...line, what, id: ids[index] ?? '', splitFrom: line.id }))
}
