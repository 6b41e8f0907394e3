/** A plan as one side sees it: its lines, who promised them, and how each stands after the follow-ups so far. */
import type { PlanLine, PlanVersion } from './plan.ts'
import type { Role } from './role.ts'
import type { LineStatus } from './templates/check-in.ts'

/** How a line of a plan stands after the follow-ups so far: the latest word of each side that may be seen. */
export type LineState = {
  line: string
  employee?: LineStatus
  manager?: LineStatus
  comments: { by: Role; text: string }[]
}

/** `promisedBy`: what the manager is to do was promised by another one, until the present manager confirms a version. */
export type ShownLine = PlanLine & { promisedBy?: string }

export type PlanView = Omit<PlanVersion, 'lines'> & { lines: ShownLine[]; statuses: LineState[] }
