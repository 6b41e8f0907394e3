/** What the lines of a plan have come to is counted when a follow-up is over: by status, once, and beside the talk. */
import { describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { workflowOf } from '../../functions/flow/workflows.ts'
import { afterwards, agreed, at, frame, type Told } from '../given.ts'

const answers = { lines: [{ line: 'b', status: 'done' as const, comment: 'Kanarie' }], need: 'Kanarie', raise: '' }
const answer: TalkCommand = { kind: 'answerFollowUp', followUp: 1, answers }

const counted = ({ talk }: Told, by: Actor, command: TalkCommand, time: string) => {
  const decided = workflowOf(talk.id).decide(talk as never, command as never, by, frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.apart
}

describe('the lines of a plan', () => {
  it('are counted when both have answered, under the unit and the week and no name', () => {
    expect(counted(agreed(), 'employee', answer, '2027-01-18 10:00')).toBeUndefined()
    const one = afterwards(agreed(), '2027-01-18 10:00', 'employee', answer)
    const [count] = counted(one, 'manager', answer, '2027-01-20 10:00') ?? []
    expect(count).toMatchObject({ id: `q_${one.talk.cycle}#${one.talk.unit}`, name: 'week#2027-01-18' })
    const add = count && 'add' in count ? count.add : {}
    const lines = one.talk.plan.agreed?.lines ?? []
    expect(add['lines.1.1']).toBe(1)
    expect(Object.values(add).reduce((sum, more) => sum + more, 0)).toBe(1 + lines.length)
    expect(JSON.stringify(add)).not.toContain('Kanarie')
  })

  it('are counted when nobody answers, and not again at the same follow-up', () => {
    const close: TalkCommand = { kind: 'closeFollowUp', followUp: 1 }
    expect(counted(agreed(), 'service', close, '2027-01-28 00:00')).toHaveLength(1)
    const closed = afterwards(agreed(), '2027-01-28 00:00', 'service', close)
    expect(counted(closed, 'service', close, '2027-01-28 01:00')).toBeUndefined()
  })

  it('are counted once when both need no more follow-ups', () => {
    const end: TalkCommand = { kind: 'endFollowUps', end: true }
    const one = afterwards(agreed(), '2027-01-10 10:00', 'employee', end)
    const apart = counted(one, 'manager', end, '2027-01-10 11:00')
    expect(apart).toHaveLength(1)
    expect(JSON.stringify(apart)).toContain('lines.1.1')
    expect(JSON.stringify(apart)).not.toContain('lines.2.1')
  })
})
