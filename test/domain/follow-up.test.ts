/** What becomes of the plan: asked of both at the agreed dates, open to both when both have answered or the time is over. */
import { describe, expect, it } from 'vitest'
import { closesOn, followUpAnswers, followUpsFor } from '../../functions/domain/follow-up.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { phaseOf, statusOf } from '../../functions/domain/phase.ts'
import { unresolvedLines } from '../../functions/domain/plan-in-force.ts'
import { afterwards, agreed, at, calendar, frame, inFollowUp, openCommand, pass, when } from '../given.ts'

const answers = (status: 'done' | 'stuck', line = 'b') => ({
  lines: [{ line, status, comment: '' }],
  need: '',
  raise: '',
})
const answer = (followUp: number) => ({ kind: 'answerFollowUp', followUp, answers: answers('done') }) as const

describe('a follow-up', () => {
  it('is not answered before its date, nor when there is none', () => {
    expect(when(agreed(), '2027-01-17 23:59', 'employee', answer(1))).toBe('notNow')
    expect(when(agreed(), '2027-01-18 00:00', 'employee', answer(1))).toBeTypeOf('object')
    expect(when(agreed(), '2027-01-18 00:00', 'employee', answer(3))).toBe('gone')
  })

  it('can be answered again while the other has not', () => {
    const again = afterwards(inFollowUp(), '2027-01-19 10:00', 'employee', answer(1))
    expect(again.talk.followUps[0]).toMatchObject({ answered: { employee: at('2027-01-19 10:00') } })
  })

  it('closes when both have answered', () => {
    const both = afterwards(inFollowUp(), '2027-01-20 10:00', 'manager', answer(1))
    expect(both.talk.followUps[0]?.closedAt).toBe(at('2027-01-20 10:00'))
    expect(when(both, '2027-01-20 10:01', 'employee', answer(1))).toBe('locked')
  })

  it('asks workload and responsibility of the employee only', () => {
    const signals = { ...answers('done'), workload: 'no', responsibility: 'less' } as const
    const told = afterwards(agreed(), '2027-01-18 10:00', 'manager', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: signals,
    })
    const kept = followUpAnswers.parse(told.parts.get('followup#1#manager')?.value)
    expect(kept.workload).toBeUndefined()
    expect(kept.responsibility).toBeUndefined()
  })

  it('closes in silence five working days after its date, and the next still comes', () => {
    expect(closesOn({ date: '2027-01-18' }, calendar)).toBe('2027-01-25')
    const { told } = pass(agreed(), '2026-11-16 10:00', '2027-01-26 08:00')
    expect(told.talk.followUps[0]?.closedAt).toBe(at('2027-01-26 00:00'))
    expect(told.talk.followUps[1]?.closedAt).toBeUndefined()
    expect(owes(told.talk, 'employee', frame, at('2027-01-26 08:00'))).toEqual([])
    expect(owes(told.talk, 'employee', frame, at('2027-04-15 08:00'))).toEqual(['answerFollowUp'])
  })

  it('counts its five days from the first working day when its date is none', () => {
    // Saturday.
    expect(closesOn({ date: '2027-01-16' }, calendar)).toBe('2027-01-25')
  })

  it('is not closed by a step that comes after its date was moved', () => {
    const close = { kind: 'closeFollowUp', followUp: 1 } as const
    const moved = { ...agreed().talk, followUps: [{ id: 1, date: '2027-03-01', answered: {} }] }
    const told = { ...agreed(), talk: moved }
    expect(afterwards(told, '2027-01-26 00:00', 'service', close).talk).toBe(moved)
    expect(afterwards(told, '2027-03-09 00:00', 'service', close).talk.followUps[0]?.closedAt).toBeDefined()
    expect(when(told, '2027-03-09 00:00', 'employee', close)).toBe('notYours')
  })

  it('leaves the talk finished, and followed up, when it was the last', () => {
    const { told } = pass(agreed(), '2026-11-16 10:00', '2027-05-01 08:00')
    expect(statusOf(agreed().talk)).toBe('agreed')
    expect(phaseOf(agreed().talk, at('2026-11-17 10:00'))).toBe('followUp')
    expect(statusOf(told.talk)).toBe('followedUp')
    expect(phaseOf(told.talk, at('2027-05-01 08:00'))).toBe('finished')
  })
})

describe('dates that are agreed anew', () => {
  const waiting = (id: number, date: string) => ({ id, date, answered: {} })
  const over = { id: 1, date: '2027-01-18', answered: { employee: 1 }, closedAt: 2 }

  it('move a follow-up that keeps its id', () => {
    expect(followUpsFor([waiting(1, '2027-01-18'), waiting(2, '2027-04-15')], ['2027-02-01', '2027-05-03'])).toEqual([
      { ...waiting(1, '2027-02-01'), moved: { times: 1 } },
      { ...waiting(2, '2027-05-03'), moved: { times: 1 } },
    ])
  })

  it('leave what is over as it was, and never give its id to another', () => {
    expect(followUpsFor([over, waiting(2, '2027-04-15')], ['2027-01-18', '2027-06-01', '2027-09-01'])).toEqual([
      over,
      { ...waiting(2, '2027-06-01'), moved: { times: 1 } },
      waiting(3, '2027-09-01'),
    ])
    expect(followUpsFor([over], ['2027-06-01'])).toEqual([over, waiting(2, '2027-06-01')])
  })

  it('end those that are no longer wanted', () => {
    expect(followUpsFor([over, waiting(2, '2027-04-15')], [])).toEqual([over])
  })
})

describe('lines that are not resolved', () => {
  const bothAnswered = afterwards(inFollowUp(), '2027-01-20 10:00', 'manager', answer(1))

  it('are those whose owner has not called them done or no longer relevant', () => {
    const { agreed: plan } = viewOf(
      bothAnswered.talk,
      bothAnswered.parts,
      'employee',
      frame,
      at('2027-01-21 10:00'),
    ).plan
    // a is the employee's and on its way, b the manager's and done, c is both's and nobody has said anything of it.
    expect(plan && unresolvedLines(plan).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('come along to the next talk, marked as carried', () => {
    const next = {
      ...bothAnswered.talk,
      ...openCommand.talk,
      id: 't_nextyear00000000',
      plan: { version: 0, confirmed: {}, followUps: [] },
      followUps: [],
    }
    const view = viewOf(next, new Map(), 'manager', frame, at('2027-10-01 10:00'), bothAnswered)
    expect(view.plan.startsFrom.lines.map(({ id, carried }) => [id, carried])).toEqual([
      ['a', true],
      ['c', true],
    ])
    expect(view.lastPlan?.statuses.find(({ line }) => line === 'b')?.manager).toBe('done')
  })
})
