/** The plan that holds, and how each line of it stands as far as its reader may know. */
import { describe, expect, it } from 'vitest'
import { linesThatHold, planInForce, unresolvedLines } from '../../functions/domain/plan-in-force.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { LineState, PlanView } from '../../functions/domain/shown-plan.ts'
import {
  afterwards,
  agreed,
  held,
  inFollowUp,
  maria,
  pass,
  planContent,
  planProposed,
  type Told,
  words,
} from '../given.ts'

const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
const shown = (
  { talk, parts }: Told,
  reader: Role | 'closed',
  role: Role = reader === 'closed' ? 'employee' : reader,
) => planInForce(talk, parts, reader, { role, manager: talk.people.manager.id })
const stateOf = (told: Told, reader: Role | 'closed', role?: Role): LineState | undefined =>
  shown(told, reader, role)?.statuses.find(({ line }) => line === 'a')
const closed = (told = inFollowUp()) =>
  afterwards(told, '2027-01-26 00:00', 'service', { kind: 'closeFollowUp', followUp: 1 })
const reports = (told: Told, time: string, status: 'done' | 'stuck', comment = '') =>
  afterwards(told, time, 'employee', { kind: 'reportLine', version: 1, line: 'a', status, comment })
const answered = (line: string, comment: string) =>
  afterwards(agreed(), '2027-01-18 11:00', 'employee', {
    kind: 'answerFollowUp',
    followUp: 1,
    answers: { lines: [{ line, status: 'onItsWay', comment }], need: '', raise: '' },
  })
const said = { by: 'employee', text: words.lineCommentEmployee }

describe('how a line stands', () => {
  it.each<[string, Told, Role | 'closed', LineState]>([
    [
      'is known to who answered',
      inFollowUp(),
      'employee',
      { line: 'a', employee: 'onItsWay', comments: [said as never] },
    ],
    ['is not known to the other while the follow-up is open', inFollowUp(), 'manager', { line: 'a', comments: [] }],
    ['does not count before it has closed', inFollowUp(), 'closed', { line: 'a', comments: [] }],
  ])('%s', (_, told, reader, state) => {
    expect(stateOf(told, reader)).toEqual(state)
  })

  it('is known to both when the follow-up has closed', () => {
    for (const reader of ['employee', 'manager', 'closed'] as const)
      expect(stateOf(closed(), reader)).toEqual({ line: 'a', employee: 'onItsWay', comments: [said] })
  })

  it('is the latest word, in a follow-up or between two, with the comments in their order', () => {
    const before = reports(agreed(), '2026-12-01 10:00', 'stuck', 'först')
    const between = afterwards(before, '2027-01-18 11:00', 'employee', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: { lines: [{ line: 'a', status: 'onItsWay', comment: 'sedan' }], need: '', raise: '' },
    })
    expect(stateOf(between, 'employee')).toMatchObject({
      employee: 'onItsWay',
      comments: [{ text: 'först' }, { text: 'sedan' }],
    })
    const later = reports(between, '2027-02-01 10:00', 'done', 'sist')
    expect(stateOf(later, 'employee')).toMatchObject({
      employee: 'done',
      comments: [{ text: 'sedan' }, { text: 'sist' }],
    })
  })

  it('is told without a comment where none was written, and of no line that is not in the plan', () => {
    expect(stateOf(answered('a', ''), 'employee')).toEqual({ line: 'a', employee: 'onItsWay', comments: [] })
    expect(shown(answered('x', 'ord'), 'employee')?.statuses).toEqual(
      ['a', 'b', 'c'].map((line) => ({ line, comments: [] })),
    )
  })

  it('is told without the words once they are deleted', () => {
    const { talk, parts } = closed()
    const without: Told = { talk, parts: new Map([...parts].filter(([name]) => !name.startsWith('followup#'))) }
    expect(stateOf(without, 'manager')).toEqual({ line: 'a', comments: [] })
  })

  it('goes along to a new manager without the words to the one before, which the employee keeps', () => {
    const handed = afterwards(closed(), '2027-02-01 10:00', 'service', { kind: 'changeManager', manager: erik })
    expect(stateOf(handed, 'manager')).toEqual({ line: 'a', employee: 'onItsWay', comments: [] })
    expect(stateOf(handed, 'employee')?.comments).toEqual([said])
    const reported = reports(agreed(), '2026-12-01 10:00', 'stuck', 'ord')
    const taken = afterwards(reported, '2026-12-02 10:00', 'service', { kind: 'changeManager', manager: erik })
    expect([stateOf(taken, 'employee')?.comments.length, stateOf(taken, 'manager')?.comments]).toEqual([1, []])
  })
})

describe('the plan in force', () => {
  const notAgreed = () => {
    const some = afterwards(planProposed(), '2026-11-14 10:00', 'employee', {
      kind: 'acceptLines',
      version: 1,
      lines: ['b'],
    })
    return pass(some, '2026-11-14 10:00', '2026-12-05 10:00').told
  }

  it('is none before there is one, or when it is deleted', () => {
    expect([shown(held(), 'employee'), shown(planProposed(), 'employee')]).toEqual([undefined, undefined])
    expect(shown({ talk: agreed().talk, parts: new Map() }, 'employee')).toBeUndefined()
  })

  it('has the follow-ups as they are now, in order', () => {
    const moved = afterwards(agreed(), '2026-12-01 10:00', 'employee', {
      kind: 'moveFollowUp',
      followUp: 1,
      from: '2027-01-18',
      date: '2027-05-10',
    })
    expect(shown(moved, 'employee')?.followUps).toEqual(['2027-04-15', '2027-05-10'])
    expect(shown(moved, 'employee')?.mattered).toEqual(planContent.mattered)
  })

  it('is the accepted lines alone of one that is not agreed, without its introduction', () => {
    const plan = shown(notAgreed(), 'employee')
    expect([plan?.mattered, plan?.lines.map(({ id }) => id)]).toEqual([[], ['b']])
    expect(linesThatHold(notAgreed().talk, new Map())).toEqual([])
    expect(linesThatHold(agreed().talk, agreed().parts)).toEqual([])
    const gone = { ...notAgreed().talk, plan: { ...notAgreed().talk.plan, holds: [{ line: 'x', version: 1 }] } }
    expect(linesThatHold(gone, notAgreed().parts)).toEqual([])
  })

  it('names who promised, when that was another manager', () => {
    const handed = afterwards(agreed(), '2026-12-01 10:00', 'service', { kind: 'changeManager', manager: erik })
    expect(shown(handed, 'employee')?.lines.map(({ promisedBy }) => promisedBy)).toEqual([
      undefined,
      maria.name,
      maria.name,
    ])
    expect(shown(agreed(), 'employee')?.lines.some(({ promisedBy }) => promisedBy)).toBe(false)
  })
})

describe('a line is unresolved', () => {
  const plan = (who: 'employee' | 'manager' | 'both', state: Partial<LineState>): PlanView => ({
    ...planContent,
    version: 1,
    by: 'manager',
    at: 0,
    lines: [{ id: 'a', kind: 'goal', what: 'Rad', who }],
    statuses: [{ line: 'a', comments: [], ...state }],
  })

  it.each([
    ['until its owner says that it is done', 'employee', {}, true],
    ['when only the other says so', 'employee', { manager: 'done' }, true],
    ['no more when its owner says so', 'employee', { employee: 'done' }, false],
    ['no more when it is no longer relevant', 'manager', { manager: 'noLongerRelevant' }, false],
    ['while it is stuck', 'manager', { manager: 'stuck' }, true],
    ['while one of both has not said so', 'both', { employee: 'done' }, true],
    ['no more when both have', 'both', { employee: 'done', manager: 'noLongerRelevant' }, false],
  ] as const)('%s', (_, who, state, open) => {
    expect(unresolvedLines(plan(who, state)).length > 0).toBe(open)
    expect(unresolvedLines({ ...plan(who, state), statuses: [] })).toHaveLength(1)
  })
})
