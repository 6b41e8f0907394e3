/** How a cycle stands, for HR: a launched one runs until its last day of talks has passed, or until HR pauses, closes or cancels it. */
import type { CycleView } from '../../../functions/flow/cycles.ts'

export type CycleState = 'draft' | 'launching' | 'running' | 'over' | 'paused' | 'closed' | 'cancelled'

export const stateOf = ({ launch, settings, halt }: CycleView, today: string): CycleState => {
  if (launch.status === 'draft') return 'draft'
  if (launch.status === 'launching' && !launch.adds) return 'launching'
  if (halt) return halt.kind
  return today <= settings.to ? 'running' : 'over'
}
