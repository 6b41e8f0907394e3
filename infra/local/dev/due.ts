/** What is due next over all workflows, from the same timetables that `wake` reads. */
import type { Person } from '../../../functions/domain/person.ts'
import type { Talk } from '../../../functions/domain/talk.ts'
import type { Head } from '../../../functions/domain/workflow.ts'
import { parse } from '../../../functions/flow/apply.ts'
import { readFrame } from '../../../functions/flow/frame.ts'
import { shards } from '../../../functions/flow/launch.ts'
import { workflowOf } from '../../../functions/flow/workflows.ts'
import type { Instant, Ports } from '../../../functions/ports.ts'

export type Upcoming = {
  due: Instant
  workflow: string
  /** Whose workflow it is, in words. */
  about: string
  key: string
}

const shown = 40
const perPage = 500

/** The first of what is to come, and how much there is in all. */
export async function dueNext(ports: Ports): Promise<{ upcoming: Upcoming[]; waiting: number }> {
  const heads = await ports.table.heads(await waitingIds(ports))
  const frames = new Map<string | undefined, ReturnType<typeof readFrame>>()
  const all: Upcoming[] = []
  for (const [id, head] of heads) {
    const workflow = workflowOf(id)
    const state = parse(workflow, head)
    const cycle = workflow.cycleOf(state)
    if (!frames.has(cycle)) frames.set(cycle, readFrame(ports, cycle))
    const frame = await frames.get(cycle)
    if (!frame) continue
    for (const { key, due } of workflow.timetable(state, frame)) {
      const became = state.mails[key]?.status
      if (became === 'sent' || became === 'skipped') continue
      all.push({ due, key, workflow: id, about: aboutOf(state) })
    }
  }
  return { upcoming: all.toSorted((one, other) => one.due - other.due).slice(0, shown), waiting: all.length }
}

/** Ids of everything that will wake by itself. */
export async function waitingIds(ports: Ports): Promise<string[]> {
  const ids: string[] = []
  for (let shard = 0; shard < shards; shard += 1) {
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await ports.table.everyWake(shard, after, perPage)
      ids.push(...page.ids)
      after = page.next
    }
  }
  return ids
}

function aboutOf(state: Head): string {
  if (state.id.startsWith('t_')) {
    const { employee, manager } = (state as Talk).people
    return `${employee.name} and ${manager.name}`
  }
  return state.id.startsWith('p_') ? (state as Person).details.name : state.id
}
