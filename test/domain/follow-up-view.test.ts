/** What a side sees of a follow-up: when it is and closes, what was said in it by the present two, and what may still be done. */
import { describe, expect, it } from 'vitest'
import { followUpView } from '../../functions/domain/follow-up-view.ts'
import type { Role } from '../../functions/domain/role.ts'
import { afterwards, agreed, at, frame, inFollowUp, maria, type Told } from '../given.ts'

const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
const view = ({ talk, parts }: Told, role: Role, time = '2027-01-20 10:00', id = 1) => {
  const one = talk.followUps.find((found) => found.id === id)
  if (!one) throw new Error('There is no such follow-up')
  return followUpView(talk, one, parts, role, frame, at(time))
}
const answers = (told: Told, by: Role, time: string, need: string): Told =>
  afterwards(told, time, by, { kind: 'answerFollowUp', followUp: 1, answers: { lines: [], need, raise: '' } })
const handOver = (told: Told, time: string, manager: typeof maria | typeof erik = erik): Told =>
  afterwards(told, time, 'service', { kind: 'changeManager', manager })
const reports = (told: Told, by: Role, line: string, time: string): Told =>
  afterwards(told, time, by, { kind: 'reportLine', version: 1, line, status: 'onItsWay', comment: '' })
const close = (told: Told, followUp: number, time: string): Told =>
  afterwards(told, time, 'service', { kind: 'closeFollowUp', followUp })

describe('a follow-up', () => {
  it('is on its day and closes five working days later, or when both are there', () => {
    expect(view(agreed(), 'employee')).toMatchObject({
      id: 1,
      date: '2027-01-18',
      closes: '2027-01-25',
      open: true,
      closed: false,
      isLast: false,
    })
    expect(view(agreed(), 'employee', '2027-01-20 10:00', 2).isLast).toBe(true)
    const away = afterwards(agreed(), '2027-01-04 10:00', 'service', {
      kind: 'setAway',
      side: 'manager',
      until: '2027-02-01',
    })
    expect(view(away, 'employee')).toMatchObject({ date: '2027-02-01', closes: '2027-02-08' })
    const closed = { ...away, talk: close(agreed(), 1, '2027-01-26 00:00').talk }
    expect(view(closed, 'employee')).toMatchObject({ date: '2027-01-18', open: false, closed: true })
  })

  it('says whether the other has answered, and shows nothing of it before it closes', () => {
    expect([view(inFollowUp(), 'manager').otherHasAnswered, view(inFollowUp(), 'employee').otherHasAnswered]).toEqual([
      true,
      false,
    ])
    expect(view(inFollowUp(), 'manager').other).toBeUndefined()
    const both = answers(inFollowUp(), 'manager', '2027-01-20 10:00', 'Tid')
    expect([view(both, 'employee').other?.need, view(both, 'manager').own?.need]).toEqual(['Tid', 'Tid'])
    expect(view(both, 'employee').own?.need).not.toBe('Tid')
    expect(view(agreed(), 'employee').own).toBeUndefined()
  })

  it('can be moved while nobody has answered and it is open', () => {
    const mayMove = (told: Told) => view(told, 'employee').mayMove
    expect([mayMove(agreed()), mayMove(inFollowUp())]).toEqual([true, false])
    expect(mayMove(answers(agreed(), 'manager', '2027-01-18 10:00', ''))).toBe(false)
    expect(mayMove(close(agreed(), 1, '2027-01-26 00:00'))).toBe(false)
  })

  it('says who has moved it and from when, and that both need no more of them', () => {
    const moved = afterwards(agreed(), '2026-12-01 10:00', 'manager', {
      kind: 'moveFollowUp',
      followUp: 1,
      from: '2027-01-18',
      date: '2027-02-02',
    })
    expect(view(moved, 'employee').moved).toEqual({ by: 'manager', from: '2027-01-18' })
    expect(view(agreed(), 'employee').moved).toBeUndefined()
    const one = afterwards(agreed(), '2027-01-10 10:00', 'employee', { kind: 'endFollowUps', end: true })
    const both = afterwards(one, '2027-01-10 11:00', 'manager', { kind: 'endFollowUps', end: true })
    expect([view(one, 'employee').ended, view(both, 'employee').ended]).toEqual([false, true])
  })
})

describe('what was told of lines', () => {
  it('begins the form of whoever told it, since the last follow-up closed', () => {
    const told = reports(reports(agreed(), 'employee', 'a', '2026-12-01 10:00'), 'manager', 'b', '2026-12-02 10:00')
    expect(view(told, 'employee').reported).toEqual([{ line: 'a', status: 'onItsWay' }])
    expect(view(told, 'manager').reported).toEqual([{ line: 'b', status: 'onItsWay' }])
    const closed = close(told, 1, '2027-01-26 00:00')
    expect(view(closed, 'employee', '2027-02-01 10:00', 2).reported).toEqual([])
    expect(view(closed, 'employee', '2027-02-01 10:00', 1)).not.toHaveProperty('reported')
    const at = reports(closed, 'employee', 'c', '2027-01-26 00:00')
    expect(view(at, 'employee', '2027-02-01 10:00', 2).reported).toEqual([])
    const since = reports(closed, 'employee', 'c', '2027-01-26 00:01')
    expect(view(since, 'employee', '2027-02-01 10:00', 2).reported).toEqual([{ line: 'c', status: 'onItsWay' }])
  })

  it('before a change of manager is not the next one’s, also when the first is back', () => {
    const told = reports(agreed(), 'manager', 'b', '2026-12-02 10:00')
    const back = handOver(handOver(told, '2026-12-03 10:00'), '2026-12-04 10:00', maria)
    expect(view(back, 'manager').reported).toEqual([])
    expect(view(reports(back, 'manager', 'c', '2026-12-04 10:00'), 'manager').reported).toEqual([
      { line: 'c', status: 'onItsWay' },
    ])
    const employees = handOver(reports(agreed(), 'employee', 'a', '2026-12-02 10:00'), '2026-12-03 10:00')
    expect(view(employees, 'employee').reported).toEqual([{ line: 'a', status: 'onItsWay' }])
  })
})

describe('after a change of manager', () => {
  const both = answers(answers(agreed(), 'employee', '2027-01-18 10:00', 'Hjälp'), 'manager', '2027-01-20 10:00', 'Tid')

  it('a follow-up that closed before is the employee’s to read, with the words of the one then, and not the new one’s', () => {
    const changed = handOver(both, '2027-01-21 10:00')
    expect(view(changed, 'employee')).toMatchObject({ own: { need: 'Hjälp' }, other: { need: 'Tid' } })
    const next = view(changed, 'manager')
    expect([next.own, next.other, next.signals]).toEqual([undefined, undefined, undefined])
    const since = { ...both, talk: { ...both.talk, managerSince: at('2027-01-20 10:00') } }
    expect(view(since, 'manager').other?.need).toBe('Hjälp')
  })

  it('the new one’s words are their own, and read by the employee as such', () => {
    const told = answers(handOver(inFollowUp(), '2027-01-19 10:00'), 'manager', '2027-01-20 10:00', 'Erik behöver')
    expect(view(told, 'manager').own?.need).toBe('Erik behöver')
    const both = answers(told, 'employee', '2027-01-21 10:00', 'Hjälp')
    expect(view(both, 'employee', '2027-01-21 11:00').other?.need).toBe('Erik behöver')
  })

  it('what the employee had sent in one that is open is an own draft again, and the new one has no signals of it', () => {
    const changed = handOver(inFollowUp(), '2027-01-19 10:00')
    const own = view(changed, 'employee')
    expect([own.own, own.draft?.workload, own.otherHasAnswered]).toEqual([undefined, 'onlyJust', false])
    expect(view(changed, 'manager')).toMatchObject({ signals: undefined, other: undefined, otherHasAnswered: false })
    expect(view(inFollowUp(), 'manager').signals).toEqual({ workload: 'onlyJust', responsibility: 'more' })
    expect(view(inFollowUp(), 'employee').draft).toBeUndefined()
  })
})
