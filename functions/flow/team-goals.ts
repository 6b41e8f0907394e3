/** The goals that a manager has for the team in each cycle: set on a page of their own, shown in the team's talks. */
import { mayReadAt } from '../domain/changed-address.ts'
import { goalsIn, teamGoals, teamGoalsPart } from '../domain/goals.ts'
import { cycleNameFor } from '../domain/standalone.ts'
import type { Language, Ports } from '../ports.ts'
import { type Applied, apply } from './apply.ts'
import { parseCycle } from './frame.ts'
import { loadPerson } from './heads.ts'
import { readTeam } from './team.ts'

/** `closed`: the team's stand there, and are from before the manager's address was changed. */
export type CycleGoals = { cycle: string; name: string; organisation: string[]; team: string[]; closed: boolean }

/** Of the cycles in which this manager has talks that are not finished. */
export const goalsOfCycles = async (ports: Ports, manager: string, language: Language): Promise<CycleGoals[]> => {
  const led = await readTeam(ports, manager)
  const cycles = new Map(led.map(({ frame: { cycle } }) => [cycle.id, cycle.settings]))
  const now = ports.clock.now()
  const [person, own] = await Promise.all([
    loadPerson(ports, manager),
    ports.table.parts(manager, teamGoalsPart(''), now),
  ])
  return [...cycles]
    .sort(([, a], [, b]) => b.from.localeCompare(a.from))
    .map(([cycle, settings]) => {
      const stored = own.find(({ name }) => name === teamGoalsPart(cycle))
      const found = stored && teamGoals.parse(stored.value)
      const closed = found !== undefined && !mayReadAt(person?.address, found.at ?? 0, ports.organisation, now)
      return {
        cycle,
        name: cycleNameFor(settings, language),
        organisation: settings.goals ?? [],
        team: closed ? [] : (found?.goals ?? []),
        closed,
      }
    })
}

/** Everything that stands, in whichever cycle, as far as its writer may read it. */
export const ownGoals = async (
  ports: Ports,
  manager: string,
  language: Language,
): Promise<{ cycle: string; goals: string[] }[]> => {
  const now = ports.clock.now()
  const [person, own] = await Promise.all([
    loadPerson(ports, manager),
    ports.table.parts(manager, teamGoalsPart(''), now),
  ])
  const cycles = await ports.table.heads(own.map(({ name }) => name.slice(teamGoalsPart('').length)))
  return own.flatMap(({ name, value }) => {
    const { goals, at } = teamGoals.parse(value)
    const head = cycles.get(name.slice(teamGoalsPart('').length))
    if (!mayReadAt(person?.address, at ?? 0, ports.organisation, now)) return []
    return [{ cycle: head ? cycleNameFor(parseCycle(head.state).settings, language) : '', goals }]
  })
}

export const setTeamGoals = (ports: Ports, manager: string, cycle: string, text: string): Promise<Applied> =>
  apply(ports, manager, { command: { kind: 'setTeamGoals', cycle, goals: goalsIn(text) }, by: 'person' })
