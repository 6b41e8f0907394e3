/**
 * What HR counts of a cycle does not shrink when a talk is deleted: in the write before it goes, its last status is added to the counts of its
 * cycle and unit, where nothing is of one talk.
 */
import { indexOfTalk, statusOf } from './phase.ts'
import type { Talk } from './talk.ts'
import type { Decision } from './workflow.ts'

/** Part of the cycle, by unit. */
export const gonePrefix = 'gone#'

/** Once: what was decided, with the count when it says that the talk is about to go. */
export const withCount = (decided: Decision<Talk>, before: Talk | undefined): Decision<Talk> => {
  if (!decided.ok || !before) return decided
  // One that is counted is in no index any more.
  const { cycle, unit } = indexOfTalk(before)
  if (decided.state.retained?.counted === undefined || cycle === undefined) return decided
  return { ...decided, apart: [{ id: cycle, name: `${gonePrefix}${unit}`, add: { [statusOf(before)]: 1 } }] }
}
