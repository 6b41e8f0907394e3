/**
 * Goals shown beside the questions, and to which lines of a plan may point (R10, R44): the organisation's stand on the cycle in HR's words, the
 * team's with the manager, in a part of its own for each cycle. Whoever takes over the talks has goals of their own.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { day } from './time.ts'
import { type Actor, type Decision, refuse } from './workflow.ts'

export const mostGoals = 5
export const goalCharacters = 200
export const goalsYears = 3

export type GoalsCommand = { kind: 'setTeamGoals'; cycle: string; goals: string[] }

export const teamGoals = z.object({ goals: z.array(z.string()), at: z.number().optional() })
export type TeamGoals = z.infer<typeof teamGoals>

/** Of the person who holds the talks. */
export const teamGoalsPart = (cycle: string): string => `goals#${cycle}`

/** `since`: of the change of address before which everything is closed to the reader. */
export const teamGoalsFor = (written: TeamGoals | undefined, since: Instant | undefined): string[] =>
  written && (since === undefined || (written.at ?? 0) >= since) ? written.goals : []

/** One a line, without empty ones. */
export const goalsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** None takes them away. */
export const setTeamGoals = <State extends { gone?: number }>(
  state: State,
  { cycle, goals }: GoalsCommand,
  by: Actor,
  now: Instant,
): Decision<State> => {
  if (by !== 'person') return refuse('notYours')
  if (state.gone !== undefined) return refuse('gone')
  if (goals.length > mostGoals || goals.some((goal) => goal.length > goalCharacters)) return refuse('notNow')
  const value = goals.length === 0 ? null : { goals, at: now }
  return { ok: true, state, parts: [{ name: teamGoalsPart(cycle), value, expires: now + goalsYears * 365 * day }] }
}
