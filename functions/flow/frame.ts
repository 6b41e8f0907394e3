/** Reads the frame: the organisation's settings from the configuration, its switches from the table, and the cycle. At each wake, never copied. */
import { type Cycle, cycle } from '../domain/cycle.ts'
import { framedFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkFrame } from '../domain/talk-entry.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'

export const readFrame = async (ports: Ports, cycleId: string | undefined): Promise<Frame> =>
  cycleId === undefined ? frameOf(ports) : readCycleFrame(ports, cycleId)

/** For what belongs to a cycle, and to nothing without one. */
export const readCycleFrame = async (ports: Ports, cycleId: string): Promise<TalkFrame> => {
  const found = await ports.table.load(cycleId)
  if (!found) throw new Error(`The cycle ${cycleId} is gone`)
  return { ...frameOf(ports), cycle: parseCycle(found.state) }
}

/** Its cycle as this talk has it: one outside any was started with dates and questions of its own. */
export const readTalkFrame = async (ports: Ports, talk: Pick<Talk, 'cycle' | 'own'>): Promise<TalkFrame> =>
  framedFor(await readCycleFrame(ports, talk.cycle), talk)

const frameOf = ({ organisation }: Pick<Ports, 'organisation'>): Frame => {
  const { zone, countries, quietWeeks } = organisation
  return { organisation, calendar: { zone, countries, quietWeeks } }
}

/** Validated, but kept whole: fields that a newer version wrote stay. */
export const parseCycle = (state: unknown): Cycle => {
  cycle.parse(state)
  return state as Cycle
}
