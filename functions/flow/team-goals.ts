/** The goals that a manager has for the team in each cycle: set on a page of their own, shown in the team's talks. */
import { goalsIn, teamGoals, teamGoalsPart } from '../domain/goals.ts'
import { cycleNameFor } from '../domain/standalone.ts'
import type { Language, Ports } from '../ports.ts'
import { type Applied, apply } from './apply.ts'
import { readTeam } from './team.ts'

export type CycleGoals = { cycle: string; name: string; organisation: string[]; team: string[] }

/** Of the cycles in which this manager has talks that are not finished. */
export const goalsOfCycles = async (ports: Ports, manager: string, language: Language): Promise<CycleGoals[]> => {
  const led = await readTeam(ports, manager)
  const cycles = new Map(led.map(({ frame: { cycle } }) => [cycle.id, cycle.settings]))
  const own = await ports.table.parts(manager, teamGoalsPart(''), ports.clock.now())
  return [...cycles]
    .sort(([, a], [, b]) => b.from.localeCompare(a.from))
    .map(([cycle, settings]) => {
      const found = own.find(({ name }) => name === teamGoalsPart(cycle))
      return {
        cycle,
        name: cycleNameFor(settings, language),
        organisation: settings.goals ?? [],
        team: found ? teamGoals.parse(found.value).goals : [],
      }
    })
}

export const setTeamGoals = (ports: Ports, manager: string, cycle: string, text: string): Promise<Applied> =>
  apply(ports, manager, { command: { kind: 'setTeamGoals', cycle, goals: goalsIn(text) }, by: 'person' })
