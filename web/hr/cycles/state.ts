/** How a cycle stands, for HR: a launched one runs until its last day of talks has passed. */
import type { CycleView } from '../../../functions/flow/cycles.ts'

export type CycleState = 'draft' | 'launching' | 'running' | 'over'

export const stateOf = ({ launch, settings }: CycleView, today: string): CycleState => {
  if (launch.status !== 'launched') return launch.status
  return today <= settings.to ? 'running' : 'over'
}
