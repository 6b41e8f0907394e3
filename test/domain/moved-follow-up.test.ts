/** A follow-up on another day, or none any more: its id stays, its mail comes again, and ending them takes both. */
import { describe, expect, it } from 'vitest'
import { linkOfTalkMail } from '../../functions/domain/mails/purpose.ts'
import { phaseOf, statusOf } from '../../functions/domain/phase.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { afterwards, agreed, at, frame, inFollowUp, local, pass, when } from '../given.ts'

const move = (from: string, date: string, followUp = 1): TalkCommand => ({ kind: 'moveFollowUp', followUp, from, date })
const enough = (end = true): TalkCommand => ({ kind: 'endFollowUps', end })

describe('a follow-up that is moved', () => {
  it('comes at the new date, and again if its mail had gone for the old one', () => {
    const { told } = pass(agreed(), '2026-11-16 10:00', '2027-01-18 12:00')
    const moved = afterwards(told, '2027-01-19 10:00', 'manager', move('2027-01-18', '2027-02-02'))
    expect(moved.talk.followUps[0]).toMatchObject({ id: 1, moved: { times: 1, by: 'manager', from: '2027-01-18' } })
    const { gone } = pass(moved, '2027-01-19 10:00', '2027-02-02 18:00')
    expect(gone.map(({ key, at: moment }) => [key, local(moment).slice(0, 10)])).toEqual([
      ['employee.followUp.1001', '2027-02-02'],
      ['manager.followUp.1001', '2027-02-02'],
    ])
  })

  it('leads from its mail to the same follow-up', () => {
    const moved = afterwards(agreed(), '2026-12-01 10:00', 'employee', move('2027-04-15', '2027-05-20', 2))
    const entry = talkTimetable(moved.talk, frame).find(({ key }) => key === 'employee.followUp.1002')!
    expect(linkOfTalkMail(moved.talk, entry, at('2027-05-20 08:00')).purpose).toBe('followUp.2')
  })

  it('is moved from the date that was shown, ahead, within a year, to a day of its own, while nobody has answered', () => {
    const now = '2026-12-01 10:00'
    expect(when(agreed(), now, 'employee', move('2027-01-19', '2027-02-01'))).toBe('stale')
    expect(when(agreed(), now, 'employee', move('2027-01-18', '2026-11-30'))).toBe('inThePast')
    expect(when(agreed(), now, 'employee', move('2027-01-18', '2026-12-01'))).toBeTypeOf('object')
    expect(when(agreed(), now, 'employee', move('2027-01-18', '2027-12-01'))).toBeTypeOf('object')
    expect(when(agreed(), now, 'employee', move('2027-01-18', '2027-12-02'))).toBe('notNow')
    expect(when(agreed(), now, 'employee', move('2027-01-18', '2027-04-15'))).toBe('already')
    expect(when(agreed(), now, 'employee', move('2027-01-18', '2027-02-01', 7))).toBe('gone')
    expect(when(inFollowUp(), '2027-01-19 10:00', 'manager', move('2027-01-18', '2027-02-01'))).toBe('notNow')
  })

  it('is not moved for ever', () => {
    let told = agreed()
    const days = ['01', '02', '03', '04', '05', '08', '09', '10', '11'].map((day) => `2027-02-${day}`)
    let from = '2027-01-18'
    for (const date of days) {
      told = afterwards(told, '2026-12-01 10:00', 'employee', move(from, date))
      from = date
    }
    expect(when(told, '2026-12-01 10:00', 'employee', move(from, '2027-03-01'))).toBe('tooOften')
  })
})

describe('the follow-ups that are left', () => {
  it('close when both need no more of them; what was answered is still shared', () => {
    const one = afterwards(inFollowUp(), '2027-01-19 10:00', 'employee', enough())
    expect(phaseOf(one.talk, at('2027-01-19 10:00'))).toBe('followUp')
    const both = afterwards(one, '2027-01-19 11:00', 'manager', enough())
    expect(both.talk.followUps.map(({ closedAt, ended }) => [closedAt, ended])).toEqual([
      [at('2027-01-19 11:00'), true],
      [at('2027-01-19 11:00'), true],
    ])
    expect(statusOf(both.talk)).toBe('followedUp')
    const { gone } = pass(both, '2027-01-19 11:00', '2027-06-01 11:00')
    const after = gone.map(({ key }) => key)
    expect(after.filter((key) => key.includes('.followUp'))).toEqual([
      'employee.followUpShared.1',
      'manager.followUpShared.1',
    ])
  })

  it('stay when one takes it back, and is not ended by one who says it twice', () => {
    const one = afterwards(agreed(), '2026-12-01 10:00', 'employee', enough())
    const twice = afterwards(one, '2026-12-01 11:00', 'employee', enough())
    const back = afterwards(twice, '2026-12-01 12:00', 'employee', enough(false))
    const other = afterwards(back, '2026-12-01 13:00', 'manager', enough())
    expect(other.talk.followUps.every(({ closedAt }) => closedAt === undefined)).toBe(true)
  })

  it('begin anew with a plan that is agreed anew', () => {
    const one = afterwards(agreed(), '2026-12-01 10:00', 'employee', enough())
    const both = afterwards(one, '2026-12-01 11:00', 'manager', enough())
    expect(when(both, '2026-12-01 12:00', 'manager', enough())).toBe('already')
    const content = { mattered: ['x'], lines: [], followUps: ['2027-01-18'] }
    const proposed = afterwards(both, '2026-12-02 10:00', 'manager', { kind: 'proposePlan', basedOn: 1, content })
    const anew = afterwards(proposed, '2026-12-03 10:00', 'employee', { kind: 'confirmPlan', version: 2 }).talk
    expect(anew.followUps.filter(({ closedAt }) => closedAt === undefined)).toMatchObject([
      { id: 3, date: '2027-01-18' },
    ])
    expect(anew.noMoreFollowUps).toBeUndefined()
  })
})
