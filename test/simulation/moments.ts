/**
 * How it stood with a talk from one moment to the next: what its two people had done, how HR had set its cycle, whom mail reached and what the
 * employee had been mailed. What a talk owes is read from these and from nothing else.
 */
import type { Calendar } from '../../functions/domain/calendar.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { Instant } from '../../functions/ports.ts'
import { meetingsOf } from './duties.ts'
import { type Accepted, type CycleSet, cycleAt, type Facts, type History, isStopped, knownAt } from './history.ts'

export type Moment = {
  at: Instant
  facts: Facts
  /** On how many local days this talk was booked so far. */
  meeting: number
  cycle: CycleSet
  /** Of a side whose address was ever stopped: whether it is, or since when it works again. */
  reach: Partial<Record<Role, { stopped: boolean; since: Instant }>>
  mailed: Mailed
}

/** To the employee: when any mail went first, the questions last (they come anew after an absence), and any that tells of dates or questions. */
export type Mailed = { first?: Instant; questions?: Instant; told?: Instant }

export type Moments = {
  of(id: string): Moment[]
  /** The moment in which something was claimed. */
  when(id: string, facts: Facts, at: Instant): Moment
}

export const momentsIn = (history: History, calendar: Calendar): Moments => {
  const toEmployee = new Map<string, Accepted[]>()
  for (const one of history.accepted) {
    if (one.key.startsWith('employee.')) toEmployee.set(one.workflow, [...(toEmployee.get(one.workflow) ?? []), one])
  }
  const meetings = new Map<string, number[]>()
  return { of: all, when }

  function all(id: string): Moment[] {
    const facts = history.talks.get(id) ?? []
    const [first] = facts
    if (!first) return []
    return facts.flatMap((one, index) => {
      const until = facts[index + 1]?.at ?? Number.POSITIVE_INFINITY
      const people = [one.people.employee.id, one.people.manager.id]
      const turns = [
        ...(history.cycles.get(one.cycle) ?? []).map(({ at }) => at),
        ...people.flatMap((person) => (history.people.get(person) ?? []).map(({ at }) => at)),
        ...toldTimes(id),
      ].filter((at) => at > one.at && at < until)
      return [one.at, ...new Set(turns.sort((a, b) => a - b))].map((at) => when(id, one, at))
    })
  }

  /** From when on the employee knows what a mail says, and from when on not, since it came back. */
  function toldTimes(id: string): Instant[] {
    return (toEmployee.get(id) ?? []).flatMap(({ at, attempt }) => [at + 1, history.cameBack.get(attempt) ?? []].flat())
  }

  function when(id: string, facts: Facts, at: Instant): Moment {
    const moments = history.talks.get(id) ?? []
    const known = meetings.get(id) ?? meetingsOf(moments, calendar)
    meetings.set(id, known)
    return {
      at,
      facts,
      meeting: known[moments.indexOf(facts)] as number,
      cycle: cycleAt(history, facts.cycle, at),
      reach: { employee: reachOf(facts, 'employee', at), manager: reachOf(facts, 'manager', at) },
      mailed: mailedBy(id, at),
    }
  }

  function reachOf({ people }: Facts, role: Role, at: Instant) {
    const { id } = people[role]
    const now = knownAt(history, id, at)
    if (!now) return undefined
    const before = (history.people.get(id) ?? []).filter((one) => one.at <= at)
    const changed = before.findLast((one) => isStopped(one) !== isStopped(now))
    if (!changed) return isStopped(now) ? { stopped: true, since: before[0]?.at ?? at } : undefined
    const since = before.find((one) => one.at > changed.at) ?? now
    return { stopped: isStopped(now), since: since.at }
  }

  /** A mail says what held when it was claimed. */
  function mailedBy(id: string, at: Instant): Mailed {
    const mails = (toEmployee.get(id) ?? []).filter(
      (one) => one.at < at && (history.cameBack.get(one.attempt) ?? Number.POSITIVE_INFINITY) > at,
    )
    const written = (kinds: RegExp) =>
      mails.flatMap(({ key, attempt, at }) => (kinds.test(key) ? [history.claims.get(attempt)?.at ?? at] : []))
    return {
      first: mails[0]?.at,
      questions: written(/\.questions\./).at(-1),
      told: written(/\.(invitation|questions|correction)\./).at(-1),
    }
  }
}
