/** What a side sees of the plan: what it may say of the latest version, what a new proposal starts from, and whose words stand beside it. */
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { PlanContent } from '../../functions/domain/plan.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  frame,
  held,
  inFollowUp,
  open,
  pass,
  planContent,
  planProposed,
  type Told,
  words,
} from '../given.ts'

const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
const plan = ({ talk, parts }: Told, role: Role, time = '2027-01-20 10:00', before?: Told) =>
  viewOf(talk, parts, role, frame, at(time), before).plan
const propose = (told: Told, by: Role, time: string, content: PlanContent = planContent): Told =>
  afterwards(told, time, by, { kind: 'proposePlan', basedOn: told.talk.plan.version, content })
const returns = (told: Told, by: Role, lines?: { line: string; text: string }[]): Told =>
  afterwards(told, '2026-11-16 10:00', by, {
    kind: 'returnPlan',
    version: 1,
    text: words.comment,
    ...(lines && { lines }),
  })
const disagree: TalkCommand = { kind: 'disagreePlan', version: 1, text: 'Inte i år' }
const disagreed = () => afterwards(planProposed(), '2026-11-16 10:00', 'employee', disagree)
const unanswered = () => pass(planProposed(), '2026-11-13 10:00', '2026-12-07 18:00').told
const handOver = (told: Told, time: string) =>
  afterwards(told, time, 'service', { kind: 'changeManager', manager: erik })
const onlyMattered = { mattered: ['Nytt'], lines: [], followUps: [] }

describe('what may be said of the latest version', () => {
  const may = (told: Told) =>
    (['employee', 'manager'] as const).map((role) =>
      Object.entries(plan(told, role).may)
        .filter(([, is]) => is)
        .map(([what]) => what),
    )

  it.each<[string, Told, string[], string[]]>([
    ['of none', held(), [], []],
    ['of the manager’s', planProposed(), ['confirm', 'sendBack', 'acceptLines', 'disagree'], []],
    [
      'of the employee’s',
      propose(held(), 'employee', '2026-11-13 10:00'),
      [],
      ['confirm', 'sendBack', 'acceptLines', 'disagree'],
    ],
    ['of one that was sent back', returns(planProposed(), 'employee'), ['acceptLines', 'disagree'], ['disagree']],
    ['of one in force', agreed(), [], []],
    ['of a change of it', propose(agreed(), 'manager', '2026-12-01 10:00'), ['confirm', 'sendBack'], []],
    ['of one that someone does not agree with', disagreed(), ['confirm', 'acceptLines'], []],
    ['of one that nobody has answered', unanswered(), ['confirm', 'acceptLines', 'disagree'], []],
    ['of one by a manager who has left', handOver(planProposed(), '2026-11-16 10:00'), [], []],
    ['of one before they have talked', { ...planProposed(), talk: { ...planProposed().talk, held: {} } }, [], []],
  ])('%s', (_, told, employee, manager) => {
    expect(may(told)).toEqual([employee, manager])
  })
})

describe('a new proposal', () => {
  it('starts from nothing, or from what is unresolved of the last plan', () => {
    expect(plan(held(), 'manager').startsFrom).toEqual({ mattered: [], lines: [], followUps: [] })
    const before = afterwards(inFollowUp(), '2027-01-20 10:00', 'manager', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: { lines: [{ line: 'b', status: 'done', comment: '' }], need: '', raise: '' },
    })
    const { startsFrom } = plan(open(), 'manager', '2027-10-01 10:00', before)
    expect(startsFrom.lines.map(({ id, what, carried }) => [id, what, carried])).toEqual([
      ['a', words.plan, true],
      ['c', 'Gå igenom tillsammans', true],
    ])
    expect([startsFrom.mattered, startsFrom.followUps]).toEqual([[], []])
  })

  it('starts from the latest version, and from the plan in force with its dates as they have been moved', () => {
    expect(plan(planProposed(), 'employee').startsFrom).toMatchObject(planContent)
    const moved = afterwards(agreed(), '2026-12-01 10:00', 'manager', {
      kind: 'moveFollowUp',
      followUp: 1,
      from: '2027-01-18',
      date: '2027-02-02',
    })
    const { startsFrom } = plan(moved, 'employee', '2026-12-01 11:00')
    expect(startsFrom).toEqual({ ...planContent, followUps: ['2027-02-02', '2027-04-15'] })
    const next = propose(moved, 'manager', '2026-12-02 10:00', onlyMattered)
    expect(plan(next, 'employee').startsFrom).toMatchObject(onlyMattered)
  })

  it('stands as a draft with its writer, in the version that was saved', () => {
    const own = { ...planContent, mattered: ['Mitt'], basedOn: 0, at: at('2026-11-12 18:00') }
    const told = beside(held(), 'plandraft#employee', own)
    expect(plan(told, 'employee').draft).toMatchObject({ mattered: ['Mitt'], version: 1 })
    expect(plan(told, 'manager').draft).toBeUndefined()
  })
})

describe('a version that was sent back', () => {
  it('has words beside its lines, by whoever sent it back', () => {
    const told = returns(planProposed(), 'employee', [{ line: 'a', text: 'Senare' }])
    for (const role of ['employee', 'manager'] as const) {
      expect(plan(told, role).lineComments).toEqual([{ line: 'a', comments: [{ by: 'employee', text: 'Senare' }] }])
      expect(plan(told, role).returned?.text).toBe(words.comment)
    }
    expect(plan(returns(planProposed(), 'employee'), 'manager').lineComments).toEqual([])
    expect(plan(planProposed(), 'manager').lineComments).toEqual([])
  })
})

describe('a plan that is not agreed', () => {
  const accept = (told: Told, version: number, ...lines: string[]) =>
    afterwards(told, '2026-11-16 09:00', 'employee', { kind: 'acceptLines', version, lines })

  it('is there once it stands so, and no more when another is in force', () => {
    expect(plan(planProposed(), 'employee').notAgreed).toBeUndefined()
    expect(plan(disagreed(), 'employee').notAgreed).toMatchObject({ at: at('2026-11-16 10:00'), ofLatest: true })
    const after = afterwards(disagreed(), '2026-12-08 10:00', 'employee', { kind: 'confirmPlan', version: 1 })
    expect(plan(after, 'employee').notAgreed).toBeUndefined()
    expect(plan(after, 'employee').agreed?.version).toBe(1)
    expect(plan(disagreed(), 'employee').agreed).toBeUndefined()
  })

  it('has the lines that both have accepted, each of its version, and the rest as proposals', () => {
    const one = accept(planProposed(), 1, 'a')
    expect([plan(one, 'manager').accepted, plan(planProposed(), 'manager').accepted]).toEqual([['a'], []])
    const told = afterwards(one, '2026-11-16 10:00', 'employee', disagree)
    const ids = (found: { id: string }[] | undefined) => found?.map(({ id }) => id)
    expect([ids(plan(told, 'manager').notAgreed?.holds), ids(plan(told, 'manager').notAgreed?.proposals)]).toEqual([
      ['a'],
      ['b', 'c'],
    ])
    const newer = propose(told, 'manager', '2026-12-01 10:00', {
      ...planContent,
      lines: [{ id: 'a', kind: 'goal', what: 'Annat', who: 'both' }],
    })
    expect(plan(newer, 'employee').accepted).toEqual([])
    expect(plan(newer, 'employee').notAgreed).toMatchObject({
      ofLatest: false,
      proposals: [{ id: 'a', what: 'Annat' }],
    })
    expect(plan(newer, 'employee').notAgreed?.holds).toMatchObject([{ id: 'a', what: words.plan }])
  })

  it('has the words of who does not agree, and they stay with the employee when the manager is another', () => {
    const text = (told: Told, role: Role) => plan(told, role).notAgreed?.disagreement?.text
    expect([text(disagreed(), 'employee'), text(disagreed(), 'manager')]).toEqual(['Inte i år', 'Inte i år'])
    const changed = handOver(disagreed(), '2026-11-16 10:01')
    expect([text(changed, 'employee'), text(changed, 'manager')]).toEqual(['Inte i år', undefined])
    const since = { ...disagreed(), talk: { ...disagreed().talk, managerSince: at('2026-11-16 10:00') } }
    expect(text(since, 'manager')).toBe('Inte i år')
    expect(text(unanswered(), 'manager')).toBeUndefined()
  })

  it('has none of the words of a version that is deleted', () => {
    const { talk, parts } = disagreed()
    const left = new Map([...parts].filter(([name]) => !name.startsWith('plan#')))
    expect(plan({ talk, parts: left }, 'employee').notAgreed?.proposals).toEqual([])
    expect(plan({ talk, parts: left }, 'employee').startsFrom.lines).toEqual([])
  })
})
