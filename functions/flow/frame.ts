/** Reads the frame: the organisation's settings from the configuration, its switches from the table, and the cycle. At each wake, never copied. */
import { type Cycle, cycle } from '../domain/cycle.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'

export const readFrame = async (ports: Ports, cycleId: string | undefined): Promise<Frame> => {
  const { organisation } = ports
  const { zone, countries, quietWeeks } = organisation
  const frame: Frame = { organisation, calendar: { zone, countries, quietWeeks } }
  if (cycleId === undefined) return frame
  const found = await ports.table.load(cycleId)
  if (!found) throw new Error(`The cycle ${cycleId} is gone`)
  return { ...frame, cycle: parseCycle(found.state) }
}

export type CycleFrame = Frame & { cycle: Cycle }

/** For what belongs to a cycle, and to nothing without one. */
export const readCycleFrame = async (ports: Ports, cycle: string): Promise<CycleFrame> =>
  (await readFrame(ports, cycle)) as CycleFrame

/** Validated, but kept whole: fields that a newer version wrote stay. */
export const parseCycle = (state: unknown): Cycle => {
  cycle.parse(state)
  return state as Cycle
}
