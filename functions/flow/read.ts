/** Reading a talk as one of its sides: one query for its partition, the frame, the last plan, and then the view that permissions cut. */
import { mayReadAt } from '../domain/changed-address.ts'
import { ownFeedback } from '../domain/feedback-view.ts'
import { teamGoals, teamGoalsPart } from '../domain/goals.ts'
import { type LogEntry, logOf } from '../domain/log.ts'
import type { Parts } from '../domain/parts.ts'
import { type Beside, type Previous, viewOf } from '../domain/permissions.ts'
import type { Person } from '../domain/person.ts'
import { phaseOf } from '../domain/phase.ts'
import type { Role } from '../domain/role.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkView } from '../domain/talk-view.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Instant, Ports, StoredPart } from '../ports.ts'
import { parse } from './apply.ts'
import { readTalkFrame } from './frame.ts'
import { withOwnChange } from './own-change.ts'
import { withTemplate } from './templates.ts'
import { workflowOf } from './workflows.ts'

export const readTalk = async (ports: Ports, id: string, role: Role): Promise<TalkView | undefined> => {
  const opened = await openTalk(ports, id)
  return opened && viewAs(opened, role, ports.clock.now())
}

/** Who has read and changed what, for a side that has been let in. */
export const readLog = async (ports: Ports, id: string, role: Role): Promise<LogEntry[]> => {
  const opened = await openTalk(ports, id)
  return opened ? logOf(opened.talk, opened.parts, role, opened.frame, ports.clock.now()) : []
}

export type OpenedTalk = {
  talk: Talk
  version: number
  parts: Parts
  frame: Frame
  previous?: Previous
  beside: Beside
}

/** What one side may read of it. */
export const viewAs = ({ talk, parts, frame, previous, beside }: OpenedTalk, role: Role, now: Instant): TalkView =>
  viewOf(talk, parts, role, frame, now, previous, beside)

/** For the flow alone: a state with everything beside it. */
export const openTalk = async (ports: Ports, id: string): Promise<OpenedTalk | undefined> => {
  const now = ports.clock.now()
  const opened = await ports.table.open(id, now)
  if (!opened) return undefined
  const talk = await withOwnChange(ports, parse(workflowOf(id), opened.head) as Talk)
  const [frame, previous, beside] = await Promise.all([
    readTalkFrame(ports, talk).then((read) => withTemplate(ports, read)),
    talk.previous === undefined ? undefined : openPrevious(ports, talk.previous, now),
    readBeside(ports, talk, now),
  ])
  return { talk, version: opened.head.version, parts: byName(opened.parts), frame, previous, beside }
}

const openPrevious = async (ports: Ports, id: string, now: Instant): Promise<Previous | undefined> => {
  const opened = await ports.table.open(id, now)
  return opened && { talk: parse(workflowOf(id), opened.head) as Talk, parts: byName(opened.parts) }
}

/** Only while it is of use: goals until there is a plan, feedback until the meeting; each one's own, from their own partition. */
const readBeside = async (ports: Ports, talk: Talk, now: Instant): Promise<Beside> => {
  const { employee, manager } = talk.people
  const part = teamGoalsPart(talk.cycle)
  const phase = phaseOf(talk, now)
  if (talk.vacant !== undefined || phase === 'finished') return {}
  if (phase !== 'prepare' && phase !== 'meet') return goalsFrom(await ports.table.parts(manager.id, part, now), part)
  const [ofEmployee, ofManager] = await Promise.all([employee.id, manager.id].map((id) => ports.table.open(id, now)))
  // What is from before a change of address stays closed here as on the person's own page.
  const feedbackOf = (opened: typeof ofEmployee) => {
    if (!opened) return undefined
    const { address } = parse(workflowOf('p_'), opened.head) as Person
    return ownFeedback(opened.parts, (at) => mayReadAt(address, at, ports.organisation, now))
  }
  return {
    employee: feedbackOf(ofEmployee),
    manager: feedbackOf(ofManager),
    ...goalsFrom(ofManager?.parts ?? [], part),
  }
}

const goalsFrom = (parts: StoredPart[], part: string): Pick<Beside, 'teamGoals'> => {
  const found = parts.find(({ name }) => name === part)
  return found ? { teamGoals: teamGoals.parse(found.value) } : {}
}

const byName = (parts: StoredPart[]): Parts =>
  new Map(parts.map(({ name, value, version }) => [name, { value, version }]))
