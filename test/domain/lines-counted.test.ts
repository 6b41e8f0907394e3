/** What the lines of a plan have come to is counted when a follow-up is over: by status, once, and beside the talk. */
import { describe, expect, it } from 'vitest'
import { linesCounted, withLinesCounted } from '../../functions/domain/lines-counted.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import type { LineStatus } from '../../functions/domain/templates/check-in.ts'
import { type Actor, refuse } from '../../functions/domain/workflow.ts'
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

  const said = (told: Told, by: 'employee' | 'manager', line: string, status: LineStatus) =>
    afterwards(told, '2026-12-01 10:00', by, { kind: 'reportLine', version: 1, line, status, comment: '' })
  const close: TalkCommand = { kind: 'closeFollowUp', followUp: 1 }
  const addedBy = (told: Told) => {
    const [count] = counted(told, 'service', close, '2027-01-28 00:00') ?? []
    return count && 'add' in count ? count.add : {}
  }

  it.each<[LineStatus | undefined, LineStatus | undefined, string]>([
    [undefined, undefined, 'stuck'],
    ['done', 'done', 'done'],
    ['done', 'noLongerRelevant', 'done'],
    ['noLongerRelevant', 'noLongerRelevant', 'noLongerRelevant'],
    ['done', undefined, 'onItsWay'],
    ['done', 'stuck', 'stuck'],
    ['onItsWay', 'stuck', 'stuck'],
    ['onItsWay', undefined, 'onItsWay'],
    [undefined, 'onItsWay', 'onItsWay'],
  ])('of both count as both have it: %s and %s is %s', (employee, manager, fate) => {
    // Line c is of both, and a and b are stuck as nobody has said a word of them.
    const one = employee ? said(agreed(), 'employee', 'c', employee) : agreed()
    const told = manager ? said(one, 'manager', 'c', manager) : one
    const place = linesCounted.indexOf(fate as (typeof linesCounted)[number]) + 1
    expect(addedBy(told)).toEqual(
      fate === 'stuck'
        ? { 'lines.1.1': 1, 'lines.1.4': 3 }
        : { 'lines.1.1': 1, 'lines.1.4': 2, [`lines.1.${place}`]: 1 },
    )
  })

  it('of one side count as that side has it, whatever the other says', () => {
    const told = said(said(agreed(), 'employee', 'a', 'done'), 'manager', 'b', 'noLongerRelevant')
    expect(addedBy(told)).toEqual({ 'lines.1.1': 1, 'lines.1.2': 1, 'lines.1.4': 1, 'lines.1.5': 1 })
  })

  it('are counted at the first of several that end, and at the next for itself', () => {
    const first = afterwards(agreed(), '2027-01-28 00:00', 'service', close)
    const [count] = counted(first, 'service', { kind: 'closeFollowUp', followUp: 2 }, '2027-04-23 00:00') ?? []
    expect(count && 'add' in count && Object.keys(count.add)).toEqual(['lines.2.1', 'lines.2.4'])
    const { talk } = agreed()
    const closed = (state: Talk): Talk => ({
      ...state,
      followUps: state.followUps.map((one) => ({ ...one, closedAt: 1 })).reverse(),
    })
    const both = withLinesCounted({ ok: true, state: closed(talk) }, talk, '2027-01-28')
    expect(both.ok && both.apart).toMatchObject([{ add: { 'lines.1.1': 1 } }])
  })

  it('stand beside what else is counted, and nothing is counted of a refusal, an opening or a plan without lines', () => {
    const { talk } = agreed()
    const closed: Talk = { ...talk, followUps: talk.followUps.map((one) => ({ ...one, closedAt: 1 })) }
    const pulse = { id: 'q', name: 'week', add: { x: 1 } }
    const both = withLinesCounted({ ok: true, state: closed, apart: [pulse] }, talk, '2027-01-28')
    expect(both.ok && both.apart?.map(({ name }) => name)).toEqual(['week', 'week#2027-01-25'])
    const refused = refuse('gone')
    expect(withLinesCounted(refused, talk, '2027-01-28')).toBe(refused)
    const opened = { ok: true as const, state: closed }
    expect(withLinesCounted(opened, undefined, '2027-01-28')).toBe(opened)
    const without = {
      ok: true as const,
      state: { ...closed, plan: { ...talk.plan, agreed: { version: 1, at: 1, lines: [] } } },
    }
    expect(withLinesCounted(without, talk, '2027-01-28')).toBe(without)
  })
})
