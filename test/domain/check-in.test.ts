/** A meeting about the plan: one entry in both calendars, moved and taken away as one, and over when the two are no longer these two. */
import { describe, expect, it } from 'vitest'
import { checkInChanges } from '../../functions/domain/check-in.ts'
import { talkLinkLives } from '../../functions/domain/mails/purpose.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { phaseOf } from '../../functions/domain/phase.ts'
import type { Role } from '../../functions/domain/role.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { afterwards, agreed, at, frame, held, pass, type Told, when } from '../given.ts'
import { erik } from './turns/situations.ts'

const sets = (told: Told, start: string, length = 30) => ({
  kind: 'setCheckIn' as const,
  start: at(start),
  end: at(start) + length * 60_000,
  place: 'Rum 3',
  basedOn: told.talk.checkIn?.booking.sequence ?? -1,
})

const withTime = (told = agreed(), by: Role = 'employee') =>
  afterwards(told, '2026-12-01 10:00', by, sets(told, '2026-12-10 14:00'))

/** What goes of it between two moments. */
const mails = (told: Told, from: string, to: string) => pass(told, from, to)
const keys = ({ talk }: Told) => Object.keys(talk.mails).filter((key) => key.includes('.checkIn.'))

describe('a meeting about the plan', () => {
  it('is set by either, and mailed to both at once', () => {
    for (const by of ['employee', 'manager'] as const) {
      const { told } = mails(withTime(agreed(), by), '2026-12-01 10:00', '2026-12-01 10:01')
      expect(keys(told).sort()).toEqual(['employee.checkIn.1', 'manager.checkIn.1'])
    }
  })

  it('needs a plan in force, a time ahead, and someone who is there', () => {
    expect(when(held(), '2026-12-01 10:00', 'employee', sets(held(), '2026-12-10 14:00'))).toBe('notNow')
    expect(when(agreed(), '2026-12-01 10:00', 'employee', sets(agreed(), '2026-11-30 14:00'))).toBe('inThePast')
    const away = afterwards(agreed(), '2026-12-01 09:00', 'service', {
      kind: 'setAway',
      side: 'manager',
      until: '2026-12-14',
    })
    expect(when(away, '2026-12-01 10:00', 'employee', sets(away, '2026-12-10 14:00'))).toBe('away')
  })

  it('leaves the talk’s own meeting as it was', () => {
    expect(withTime().talk.booking).toEqual(agreed().talk.booking)
  })

  it('is one entry that is moved and taken away', () => {
    const first = mails(withTime(), '2026-12-01 10:00', '2026-12-01 11:00').told
    const moved = afterwards(first, '2026-12-02 10:00', 'manager', sets(first, '2026-12-11 09:00'))
    expect(moved.talk.checkIn).toMatchObject({
      from: 0,
      booking: { sequence: 1, replaces: true, changedBy: 'manager' },
    })
    const told = mails(moved, '2026-12-02 10:00', '2026-12-02 11:00').told
    const dropped = afterwards(told, '2026-12-03 10:00', 'employee', { kind: 'dropCheckIn' })
    expect(dropped.talk.checkIn).toMatchObject({ from: 0, booking: { status: 'cancelled', sequence: 2 } })
    expect(keys(mails(dropped, '2026-12-03 10:00', '2026-12-03 10:05').told)).toHaveLength(6)
  })

  it('is another entry after one that has been', () => {
    const over = mails(withTime(), '2026-12-01 10:00', '2026-12-15 10:00').told
    const next = afterwards(over, '2026-12-15 10:00', 'manager', sets(over, '2027-01-12 10:00'))
    expect(next.talk.checkIn).toMatchObject({ from: 1, booking: { sequence: 1 } })
    expect(next.talk.checkIn?.booking).not.toHaveProperty('replaces')
    expect(keys(mails(next, '2026-12-15 10:00', '2026-12-15 10:01').told)).toContain('employee.checkIn.2')
  })

  it('is set by one of two who set it at once', () => {
    const stale = sets(agreed(), '2026-12-11 09:00')
    expect(when(withTime(), '2026-12-01 10:01', 'manager', stale)).toBe('stale')
  })

  it('is changed so often and no more', () => {
    let told = agreed()
    for (let turn = 0; turn < checkInChanges; turn++)
      told = afterwards(told, '2026-12-01 10:00', 'employee', sets(told, `2026-12-10 14:${turn % 2}0`))
    told = afterwards(told, '2026-12-01 10:00', 'employee', sets(told, '2026-12-10 16:00'))
    expect(when(told, '2026-12-01 10:00', 'employee', sets(told, '2026-12-10 17:00'))).toBe('tooOften')
  })

  it('is shown to both alike, until it starts', () => {
    const told = withTime()
    for (const role of ['employee', 'manager'] as const) {
      const view = (now: string) => viewOf(told.talk, told.parts, role, frame, at(now)).checkIn
      expect(view('2026-12-10 13:59').meeting?.place).toBe('Rum 3')
      expect(view('2026-12-10 14:00').meeting).toBeUndefined()
    }
  })

  it('keeps the link of its mail alive until it is over', () => {
    const told = afterwards(agreed(), '2026-12-01 10:00', 'employee', sets(agreed(), '2027-03-01 14:00'))
    const link = { role: 'employee' as const, purpose: 'checkIn', at: at('2026-12-01 10:00') }
    expect(talkLinkLives(told.talk, link, frame, at('2027-03-01 14:10'))).toBe(true)
    expect(talkLinkLives(told.talk, link, frame, at('2027-03-01 14:31'))).toBe(false)
  })

  it('keeps a talk from being finished', () => {
    const closed = pass(agreed(), '2026-11-16 10:00', '2027-05-01 08:00').told
    const told = afterwards(closed, '2027-05-01 08:00', 'employee', sets(closed, '2027-05-10 14:00'))
    expect(phaseOf(told.talk, at('2027-05-01 08:00'))).toBe('followUp')
    expect(phaseOf(told.talk, at('2027-05-10 14:00'))).toBe('finished')
  })
})

describe('a meeting about the plan when people change', () => {
  const mailed = () => mails(withTime(), '2026-12-01 10:00', '2026-12-02 10:00').told

  it('ends with the manager, in both calendars', () => {
    const told = afterwards(mailed(), '2026-12-02 10:00', 'service', { kind: 'changeManager', manager: erik })
    expect(told.talk.checkIn?.booking.status).toBe('cancelled')
    const sent = keys(mails(told, '2026-12-02 10:00', '2026-12-02 10:05').told)
    expect(sent).toContain('former.checkIn.2')
    expect(sent).toContain('employee.checkIn.2')
    expect(sent).not.toContain('manager.checkIn.2')
  })

  it('ends with a manager whom nobody follows', () => {
    const told = afterwards(mailed(), '2026-12-02 10:00', 'service', { kind: 'changeManager', manager: null })
    const due = talkTimetable(told.talk, frame).map(({ key }) => key)
    expect(due).toContain('former.checkIn.2')
    expect(due).toContain('employee.checkIn.2')
  })

  it('ends when the employee leaves, in the manager’s calendar', () => {
    const told = afterwards(mailed(), '2026-12-02 10:00', 'service', { kind: 'leave' })
    const due = talkTimetable(told.talk, frame).map(({ key }) => key)
    expect(due).toContain('manager.checkIn.2')
    expect(due.filter((key) => key.startsWith('employee.'))).toEqual([])
  })
})

describe('a meeting about the plan that stays as it is', () => {
  it('is the same when the same time is set again, or who is not of it leaves it', () => {
    const told = withTime()
    expect(afterwards(told, '2026-12-01 10:01', 'employee', sets(told, '2026-12-10 14:00')).talk).toBe(told.talk)
    const over = afterwards(told, '2026-12-11 10:00', 'service', { kind: 'leave' })
    expect(over.talk.checkIn).toBe(told.talk.checkIn)
  })

  it('is another entry from the moment at which the one before begins', () => {
    const told = mails(withTime(), '2026-12-01 10:00', '2026-12-02 10:00').told
    const set = (time: string) => afterwards(told, time, 'manager', sets(told, '2027-01-12 10:00')).talk.checkIn?.from
    expect([set('2026-12-10 13:59'), set('2026-12-10 14:00')]).toEqual([0, 1])
  })
})
