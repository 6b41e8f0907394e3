/** The day of the next follow-up, agreed there and then: proposed along with the answers, agreed with one press, else as planned. */
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../functions/domain/permissions.ts'
import { phaseOf } from '../../functions/domain/phase.ts'
import type { Role } from '../../functions/domain/role.ts'
import { afterwards, agreed, at, frame, local, pass, type Told, when } from '../given.ts'
import { erik } from './turns/situations.ts'

const answers = { lines: [{ line: 'b', status: 'done' as const, comment: '' }], need: '', raise: '' }
const answer = (followUp: number, next?: string) => ({
  kind: 'answerFollowUp' as const,
  followUp,
  answers,
  ...(next !== undefined && { next }),
})
const dates = ({ talk }: Told) => talk.followUps.map(({ date }) => date)
const shown = (told: Told, role: Role, now: string) =>
  viewOf(told.talk, told.parts, role, frame, at(now)).followUps.find(({ id }) => id === 1)

const proposed = () => afterwards(agreed(), '2027-01-18 10:00', 'employee', answer(1, '2027-03-01'))

describe('the day of the next follow-up', () => {
  it('is only proposed until the other has said yes', () => {
    expect(dates(proposed())).toEqual(['2027-01-18', '2027-04-15'])
    for (const role of ['employee', 'manager'] as const)
      expect(shown(proposed(), role, '2027-01-18 11:00')?.next).toEqual({ by: 'employee', date: '2027-03-01' })
  })

  it('is agreed by naming the same day along with one’s own answers', () => {
    const both = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-03-01'))
    expect(dates(both)).toEqual(['2027-01-18', '2027-03-01'])
    expect(both.talk.followUps[0]?.closedAt).toBeDefined()
    expect(shown(both, 'manager', '2027-01-19 11:00')?.next).toBeUndefined()
  })

  it('is agreed with one press, also after both have answered', () => {
    const both = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1))
    expect(dates(both)).toEqual(['2027-01-18', '2027-04-15'])
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 1, date: '2027-03-01' }
    expect(when(both, '2027-01-20 10:00', 'employee', agree)).toBe('notYours')
    expect(when(both, '2027-01-20 10:00', 'manager', { ...agree, date: '2027-03-02' })).toBe('stale')
    expect(when(both, '2027-03-01 10:00', 'manager', agree)).toBe('inThePast')
    expect(dates(afterwards(both, '2027-01-20 10:00', 'manager', agree))).toEqual(['2027-01-18', '2027-03-01'])
  })

  it('is told to whoever proposed it within the hour, and to nobody twice', () => {
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 1, date: '2027-03-01' }
    const mails = (told: Told, from: string, to: string) =>
      pass(told, from, to).gone.flatMap(({ key, at: sent }) =>
        /nextAgreed|followUpShared/.test(key) ? [`${local(sent)} ${key}`] : [],
      )
    // The other has not answered yet, and says yes to the day alone.
    const pressed = afterwards(proposed(), '2027-01-19 10:00', 'manager', agree)
    expect(mails(pressed, '2027-01-19 10:00', '2027-01-19 11:00')).toEqual([
      expect.stringMatching(/^2027-01-19 10:\d\d employee.nextAgreed.1002$/),
    ])
    // Both have answered, and the answers have gone out with the day that was only proposed.
    const both = pass(
      afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1)),
      '2027-01-19 10:00',
      '2027-01-19 12:00',
    )
    const later = afterwards(both.told, '2027-01-20 10:00', 'manager', agree)
    expect(mails(later, '2027-01-20 10:00', '2027-02-20 10:00')).toEqual([
      expect.stringMatching(/^2027-01-20 10:\d\d employee.nextAgreed.1002$/),
    ])
    // The answers that go out say it.
    const named = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-03-01'))
    expect(mails(named, '2027-01-19 10:00', '2027-02-20 10:00').map((one) => one.slice(17))).toEqual([
      'employee.followUpShared.1',
      'manager.followUpShared.1',
    ])
    // Moved again before anyone was told.
    const night = afterwards(both.told, '2027-01-20 20:00', 'manager', agree)
    const moved = { kind: 'moveFollowUp' as const, followUp: 2, from: '2027-03-01', date: '2027-03-05' }
    const elsewhere = afterwards(night, '2027-01-20 20:05', 'employee', moved)
    expect(mails(elsewhere, '2027-01-20 20:05', '2027-02-20 10:00')).toEqual([])
  })

  it('of a manager who has left the talk since is nobody’s news', () => {
    const byManager = afterwards(agreed(), '2027-01-18 10:00', 'manager', answer(1, '2027-03-01'))
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 1, date: '2027-03-01' }
    const pressed = afterwards(byManager, '2027-01-19 20:00', 'employee', agree)
    const taken = afterwards(pressed, '2027-01-19 20:10', 'service', { kind: 'changeManager', manager: erik })
    const keys = pass(taken, '2027-01-19 20:10', '2027-01-25 10:00').gone.map(({ key }) => key)
    expect(keys.filter((key) => key.includes('nextAgreed'))).toEqual([])
  })

  it('comes as planned when nobody says yes', () => {
    const { told } = pass(proposed(), '2027-01-18 10:00', '2027-04-16 10:00')
    expect(dates(told)).toEqual(['2027-01-18', '2027-04-15'])
    expect(Object.keys(told.talk.mails)).toContain('employee.followUp.2')
  })

  it('is another proposal when the other names another day, and taken back with the planned one', () => {
    const other = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-03-08'))
    expect(other.talk.followUps[0]?.next).toMatchObject({ by: 'manager', date: '2027-03-08' })
    const back = afterwards(proposed(), '2027-01-19 10:00', 'employee', answer(1, '2027-04-15'))
    expect(back.talk.followUps[0]?.next).toBeUndefined()
    const left = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-04-15'))
    expect(left.talk.followUps[0]?.next).toMatchObject({ by: 'employee', date: '2027-03-01' })
  })

  it('is ahead, within a year, and no day that another one has', () => {
    for (const [next, why] of [
      ['2027-01-18', 'inThePast'],
      ['2028-02-01', 'notNow'],
    ] as const)
      expect(when(agreed(), '2027-01-18 10:00', 'employee', answer(1, next))).toBe(why)
  })

  it('is one more follow-up after the last', () => {
    const first = pass(agreed(), '2026-11-16 10:00', '2027-04-15 10:00').told
    expect(first.talk.followUps.at(-1)?.id).toBe(2)
    const last = afterwards(first, '2027-04-15 11:00', 'employee', answer(2, '2027-09-01'))
    const both = afterwards(last, '2027-04-16 11:00', 'manager', answer(2))
    expect(phaseOf(both.talk, at('2027-04-17 10:00'))).toBe('finished')
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 2, date: '2027-09-01' }
    const more = afterwards(both, '2027-04-17 10:00', 'manager', agree)
    expect(more.talk.followUps.at(-1)).toEqual({ id: 3, date: '2027-09-01', answered: {} })
    expect(phaseOf(more.talk, at('2027-04-17 10:00'))).toBe('followUp')
    expect(afterwards(more, '2027-04-17 10:01', 'manager', agree).talk).toBe(more.talk)
  })

  it('is no longer proposed when one of the two has left', () => {
    const told = afterwards(proposed(), '2027-01-19 10:00', 'service', { kind: 'changeManager', manager: erik })
    expect(told.talk.followUps[0]?.next).toBeUndefined()
  })
})

describe('what came of it', () => {
  it('is asked at the last one, and read by the other when both have answered', () => {
    expect(shown(agreed(), 'employee', '2027-01-18 10:00')?.isLast).toBe(false)
    const before = pass(agreed(), '2026-11-16 10:00', '2027-04-15 10:00').told
    const view = (told: Told, role: Role) =>
      viewOf(told.talk, told.parts, role, frame, at('2027-04-16 12:00')).followUps.find(({ id }) => id === 2)
    expect(view(before, 'employee')?.isLast).toBe(true)
    const said = (text: string) => ({ ...answer(2), answers: { ...answers, cameOfIt: text } })
    const one = afterwards(before, '2027-04-15 11:00', 'employee', said('Jag leder introduktionen'))
    expect(JSON.stringify(view(one, 'manager'))).not.toContain('Jag leder')
    const both = afterwards(one, '2027-04-16 11:00', 'manager', said('Aisha leder den'))
    expect(view(both, 'manager')?.other?.cameOfIt).toBe('Jag leder introduktionen')
    expect(view(both, 'employee')?.other?.cameOfIt).toBe('Aisha leder den')
  })
})
