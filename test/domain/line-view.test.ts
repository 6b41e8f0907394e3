/** What a side sees of lines between the follow-ups: the own ones, what the other is stuck with, and that one of them asks for a talk. */
import { describe, expect, it } from 'vitest'
import { lineReportsIn } from '../../functions/domain/line-view.ts'
import { linesByOwner } from '../../functions/domain/lines-by-owner.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { LineStatus } from '../../functions/domain/templates/check-in.ts'
import { afterwards, agreed, at, frame, maria, planContent, type Told } from '../given.ts'

const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
const reports = (told: Told, by: Role, line: string, status: LineStatus, time: string, comment = ''): Told =>
  afterwards(told, time, by, { kind: 'reportLine', version: 1, line, status, comment })
const asks = (told: Told, by: Role, time: string): Told => afterwards(told, time, by, { kind: 'askToTalk' })
const handOver = (told: Told, time: string, manager: typeof maria | typeof erik = erik): Told =>
  afterwards(told, time, 'service', { kind: 'changeManager', manager })
const lines = ({ talk, parts }: Told, role: Role, time = '2026-12-02 10:00') =>
  viewOf(talk, parts, role, frame, at(time)).lines

describe('one’s own lines', () => {
  it('are those of the plan that one carries, alone or both, with what one last told of each', () => {
    const told = reports(agreed(), 'employee', 'a', 'onItsWay', '2026-12-01 10:00', 'Snart')
    const own = (role: Role) =>
      lines(told, role).own.map(({ line, status, said, resolved }) => [line.id, status, said?.comment, resolved])
    expect(own('employee')).toEqual([
      ['a', 'onItsWay', 'Snart', false],
      ['c', undefined, undefined, false],
    ])
    expect(own('manager')).toEqual([
      ['b', undefined, undefined, false],
      ['c', undefined, undefined, false],
    ])
    const done = reports(told, 'employee', 'a', 'done', '2026-12-02 09:00')
    expect(lines(done, 'employee').own[0]).toMatchObject({ status: 'done', resolved: true })
  })

  it('are due in the weeks around their day', () => {
    const due = (time: string) => lines(agreed(), 'employee', time).own.map((one) => one.due)
    expect([due('2027-03-21 10:00'), due('2027-03-22 10:00')]).toEqual([
      [false, false],
      [true, false],
    ])
  })

  it('are by whose they are, the reader’s first, in the order of the plan and without an empty group', () => {
    const ids = (role: Role, of = planContent.lines) =>
      linesByOwner(of, role).map((group) => [group.of, group.lines.map(({ id }) => id)])
    expect(ids('employee')).toEqual([
      ['you', ['a']],
      ['both', ['c']],
      ['other', ['b']],
    ])
    expect(ids('manager')).toEqual([
      ['you', ['b']],
      ['both', ['c']],
      ['other', ['a']],
    ])
    expect(ids('employee', planContent.lines.slice(0, 1))).toEqual([['you', ['a']]])
  })
})

describe('what the other is stuck with', () => {
  const stuck = (role: Role, told: Told, time?: string) =>
    lines(told, role, time).otherStuck.map(({ line, comment }) => [line.id, comment])

  it('is what they have told of since the last mail, in their words', () => {
    const told = reports(agreed(), 'employee', 'a', 'stuck', '2026-12-01 10:00', 'Väntar')
    expect([stuck('manager', told), stuck('employee', told)]).toEqual([[['a', 'Väntar']], []])
    const moving = reports(told, 'employee', 'c', 'onItsWay', '2026-12-01 11:00', 'Går')
    expect(stuck('manager', moving)).toEqual([['a', 'Väntar']])
    const solved = reports(told, 'employee', 'a', 'done', '2026-12-01 12:00')
    expect(stuck('manager', solved)).toEqual([])
    const news = { ...told, talk: { ...told.talk, stuck: { employee: { n: 2, at: at('2026-12-01 10:01') } } } }
    expect(stuck('manager', news)).toEqual([])
  })

  it('to a manager who has left is not told to the next, nor to the same one when back', () => {
    const told = reports(agreed(), 'employee', 'a', 'stuck', '2026-12-01 10:00', 'Väntar')
    expect(stuck('manager', handOver(told, '2026-12-01 11:00'))).toEqual([])
    const back = handOver(handOver(told, '2026-12-01 11:00'), '2026-12-01 12:00', maria)
    expect(stuck('manager', back)).toEqual([])
    const again = reports(back, 'employee', 'a', 'stuck', '2026-12-01 12:00', 'Ännu')
    expect(stuck('manager', again)).toEqual([['a', 'Ännu']])
  })
})

describe('asking for a talk about the plan', () => {
  const wanted = (told: Told) => (['employee', 'manager'] as const).map((role) => lines(told, role).wanted)
  const told = asks(agreed(), 'employee', '2026-12-01 10:00')

  it('shows to both since when, and can be done again the next day', () => {
    const time = at('2026-12-01 10:00')
    expect(wanted(told)).toEqual([
      { own: time, other: undefined },
      { own: undefined, other: time },
    ])
    expect(wanted(agreed())).toEqual([
      { own: undefined, other: undefined },
      { own: undefined, other: undefined },
    ])
    expect(lines(told, 'employee', '2026-12-01 23:00').mayAskToTalk).toBe(false)
    expect(lines(told, 'employee', '2026-12-02 00:00').mayAskToTalk).toBe(true)
  })

  it('is over with the plan that it was about, and with the manager whom it asked', () => {
    const { talk, parts } = told
    const standing = (time: string) => ({
      parts,
      talk: { ...talk, plan: { ...talk.plan, agreed: { version: 1, lines: [], at: at(time) } } },
    })
    expect(lines(standing('2026-12-01 10:00'), 'manager').wanted.other).toBe(at('2026-12-01 10:00'))
    expect(lines(standing('2026-12-01 10:01'), 'manager').wanted.other).toBeUndefined()
    expect(lines(handOver(told, '2026-12-01 12:00'), 'employee').wanted.own).toBeUndefined()
  })
})

it('every report in a talk is known by side and line, whoever the manager was', () => {
  const one = reports(agreed(), 'employee', 'a', 'stuck', '2026-12-01 10:00')
  const two = reports(handOver(one, '2026-12-01 11:00'), 'manager', 'b', 'done', '2026-12-01 12:00')
  expect(lineReportsIn(two.parts).map(({ by, line, report }) => [by, line, report.status])).toEqual([
    ['employee', 'a', 'stuck'],
    ['manager', 'b', 'done'],
  ])
  const part = { value: { status: 'done', comment: '', at: 1, version: 1 }, version: 1 }
  expect(lineReportsIn(new Map([['line#a#employee~2', part]]))[0]).toMatchObject({ by: 'employee', line: 'a' })
})
