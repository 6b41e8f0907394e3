/** The goals of a team for one cycle: who writes them, and who reads them after a change of address. */
import { describe, expect, it } from 'vitest'
import { goalsIn, setTeamGoals, teamGoalsFor } from '../../functions/domain/goals.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, cycle } from '../given.ts'

const now = at('2026-10-01 10:00')
const set = (goals: string[], by: Actor = 'person', state: { gone?: number } = {}) => {
  const decided = setTeamGoals(state, { kind: 'setTeamGoals', cycle: cycle.id, goals }, by, now)
  return decided.ok ? decided.parts : decided.refusal.code
}

describe('the goals of a team', () => {
  it('are written by whoever holds the talks, for three years, and taken away by writing none', () => {
    const part = { name: `goals#${cycle.id}`, expires: at('2029-09-30 10:00') }
    expect(set(['Fler besök'])).toEqual([{ ...part, value: { goals: ['Fler besök'], at: now } }])
    expect(set([])).toEqual([{ ...part, value: null }])
    expect([set(['x'], 'hr'), set(['x'], 'person', { gone: now })]).toEqual(['notYours', 'gone'])
  })

  it('are five at most, of two hundred characters', () => {
    const long = 'x'.repeat(200)
    expect(set([long, 'b', 'c', 'd', 'e'])).toHaveLength(1)
    expect(set(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('notNow')
    expect(set(['kort', `${long}x`])).toBe('notNow')
  })

  it('are written one a line', () => {
    expect(goalsIn(' Fler   besök \n\n  \nKortare\tköer')).toEqual(['Fler besök', 'Kortare köer'])
  })

  it('are closed to a new address when they were written before the change', () => {
    const written = { goals: ['Fler besök'], at: now }
    expect(teamGoalsFor(written, undefined)).toEqual(['Fler besök'])
    expect([teamGoalsFor(written, now), teamGoalsFor(written, now + 1)]).toEqual([['Fler besök'], []])
    expect(teamGoalsFor({ goals: ['Fler besök'] }, now)).toEqual([])
    expect(teamGoalsFor(undefined, undefined)).toEqual([])
  })
})
