/**
 * The people of a cycle who need HR's attention, a page at a time: from the lists that were counted, or one manager's team. Names, units and
 * dates leave here, and no word of a talk.
 */
import { type AttentionReason, attentionOf, attentionReasons } from '../domain/attention.ts'
import type { Talk } from '../domain/talk.ts'
import type { Ports } from '../ports.ts'
import { parse } from './apply.ts'
import type { CycleView } from './cycles.ts'
import { readCycleFrame } from './frame.ts'
import { loadPerson, talkIdsHeldBy, talksById } from './heads.ts'
import { type Entry, type Overview, peoplePerAttentionPage } from './overview.ts'
import { listPeople } from './people.ts'
import { everyoneOf } from './within-unit.ts'
import { workflowOf } from './workflows.ts'

export type AttentionFilter = { reason?: AttentionReason; unit?: string; manager?: string; page: number }

export type PersonInNeed = {
  talk: string
  reason: AttentionReason
  since: string
  name: string
  unit: string
  manager: { id: string; name: string } | undefined
}

export type AttentionPage = { people: PersonInNeed[]; found: number; page: number; pages: number }

/** How many are named under each reason before one asks for the rest. */
export const namedAtFirst = 5
/** Those who need attention, by reason and then by unit and how long; filtered by manager they are that manager's team. */
export const attentionPage = async (
  ports: Ports,
  cycle: CycleView,
  { read, attention, units }: Overview,
  { reason, unit, manager, page }: AttentionFilter,
): Promise<AttentionPage> => {
  if (manager !== undefined) {
    const team = await teamInNeed(ports, cycle.id, manager)
    const found = team.filter((one) => reason === undefined || one.reason === reason)
    return paged(found.length, page, async (from, count) => found.slice(from, from + count))
  }
  const chosen = unit === undefined ? undefined : units.find(({ key }) => key === unit)
  const reasons = reason === undefined ? attentionReasons : [reason]
  const lists = reasons.map((one) => {
    const before = chosen ? units.slice(0, units.indexOf(chosen)) : []
    return {
      reason: one,
      from: before.reduce((sum, { attention: counts }) => sum + counts[one], 0),
      count: (chosen?.attention ?? attention)[one],
    }
  })
  const all = lists.reduce((sum, { count }) => sum + count, 0)
  return paged(all, page, async (from, count) => {
    const entries: Entry[] = []
    let skip = from
    for (const one of lists) {
      const left = count - entries.length
      if (left > 0 && skip < one.count)
        entries.push(...(await read(one.reason, one.from + skip, Math.min(left, one.count - skip))))
      skip = Math.max(0, skip - one.count)
    }
    return withNames(ports, entries)
  })
}

/** Without a filter: the first of each reason. */
export const firstOfEach = async (ports: Ports, { read, attention }: Overview) =>
  Promise.all(
    attentionReasons
      .filter((reason) => attention[reason] > 0)
      .map(async (reason) => ({ reason, people: await withNames(ports, await read(reason, 0, namedAtFirst)) })),
  )

/** People of the list who hold talks in this cycle and whose name or address has these words. */
export const managersNamed = async (ports: Ports, cycle: string, search: string) => {
  const { people } = await listPeople(everyoneOf(ports), { search, page: 1 })
  const holding = await Promise.all(
    people.map(async ({ id, name, unit }) => ((await teamIn(ports, cycle, id)).length > 0 ? [{ id, name, unit }] : [])),
  )
  return holding.flat()
}

/** Of a manager in this cycle. */
export const nameOf = async (ports: Ports, cycle: string, person: string): Promise<string | undefined> => {
  if (ports.within && (await teamIn(ports, cycle, person)).length === 0) return undefined
  return (await loadPerson(ports, person))?.details.name
}

const paged = async (
  found: number,
  asked: number,
  read: (from: number, count: number) => Promise<PersonInNeed[]>,
): Promise<AttentionPage> => {
  const pages = Math.max(1, Math.ceil(found / peoplePerAttentionPage))
  const page = Math.min(Math.max(1, asked), pages)
  return { people: await read((page - 1) * peoplePerAttentionPage, peoplePerAttentionPage), found, page, pages }
}

const teamInNeed = async (ports: Ports, id: string, manager: string): Promise<PersonInNeed[]> => {
  const frame = await readCycleFrame(ports, id)
  return (await teamIn(ports, id, manager))
    .flatMap((talk) => {
      const need = attentionOf(talk, frame, ports.clock.now())
      return need ? [inNeed(talk, need)] : []
    })
    .sort((a, b) => attentionReasons.indexOf(a.reason) - attentionReasons.indexOf(b.reason))
}

const teamIn = async (ports: Ports, cycle: string, manager: string): Promise<Talk[]> => {
  const ids = await talkIdsHeldBy(ports, manager)
  const { within } = ports
  return (await talksById(ports, ids)).filter(
    (talk) => talk.cycle === cycle && (within === undefined || talk.unit === within.unit),
  )
}

const withNames = async (ports: Ports, entries: Entry[]): Promise<PersonInNeed[]> => {
  const heads = await ports.table.heads(entries.map(({ talk }) => talk))
  return entries.flatMap((one) => {
    const head = heads.get(one.talk)
    return head ? [inNeed(parse(workflowOf(one.talk), head) as Talk, one)] : []
  })
}

const inNeed = (talk: Talk, { reason, since }: { reason: AttentionReason; since: string }): PersonInNeed => {
  const { employee, manager } = talk.people
  return {
    talk: talk.id,
    reason,
    since,
    name: employee.name,
    unit: talk.unit,
    manager: talk.vacant === undefined ? { id: manager.id, name: manager.name } : undefined,
  }
}
