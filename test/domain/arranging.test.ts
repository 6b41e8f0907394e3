/** How the two come to a time: declined and proposed, asked for and agreed to, moved by either. */
import { describe, expect, it } from 'vitest'
import { isDeclined } from '../../functions/domain/meeting-time.ts'
import { owes } from '../../functions/domain/owed.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { afterwards, at, book, booked, bookNear, frame, held, open, prepared, type Told, when } from '../given.ts'

const decline = (told: Told, ...proposals: string[]): TalkCommand => ({
  kind: 'declineTime',
  basedOn: told.talk.booking.sequence,
  proposals: proposals.map(at),
})
const declined = (told = booked(), time = '2026-10-05 10:00') =>
  afterwards(told, time, 'employee', decline(told, '2026-11-13 09:00', '2026-11-16 13:00'))

describe('a booked time that the employee declines', () => {
  it('is off, in the calendars too, and what was prepared stays', () => {
    const told = declined(prepared(), '2026-11-04 10:00')
    expect(told.talk.booking).toMatchObject({ status: 'cancelled', sequence: 1, changedBy: 'employee' })
    expect(told.talk.preparation).toEqual(prepared().talk.preparation)
    expect(told.parts).toEqual(prepared().parts)
    expect(isDeclined(told.talk, at('2026-11-04 10:01'))).toBe(true)
    expect(owes(told.talk, 'manager', frame, at('2026-11-04 10:01'))).toEqual(['book'])
  })

  it('comes with one to three times instead, all ahead', () => {
    const told = booked()
    expect(when(told, '2026-10-05 10:00', 'employee', decline(told))).toBe('empty')
    const four = ['2026-11-13 09:00', '2026-11-13 10:00', '2026-11-13 11:00', '2026-11-13 13:00']
    expect(when(told, '2026-10-05 10:00', 'employee', decline(told, ...four))).toBe('notNow')
    expect(when(told, '2026-10-05 10:00', 'employee', decline(told, '2026-10-05 10:00'))).toBe('inThePast')
  })

  it('is declined by the employee alone, as they saw it, and before it starts', () => {
    const told = booked()
    expect(when(told, '2026-10-05 10:00', 'manager', decline(told, '2026-11-13 09:00'))).toBe('notYours')
    expect(when(told, '2026-11-12 14:00', 'employee', decline(told, '2026-11-13 09:00'))).toBe('locked')
    const moved = afterwards(told, '2026-10-05 10:00', 'manager', book('2026-11-19 14:00'))
    expect(when(moved, '2026-10-05 10:01', 'employee', decline(told, '2026-11-13 09:00'))).toBe('stale')
    expect(when(declined(), '2026-10-05 10:01', 'employee', decline(declined(), '2026-11-13 09:00'))).toBe('already')
  })

  it('is declined three times a talk at most', () => {
    let told = booked()
    for (const [index, start] of ['2026-11-17 14:00', '2026-11-18 14:00', '2026-11-19 14:00'].entries()) {
      told = afterwards(
        declined(told, `2026-10-0${5 + index} 10:00`),
        `2026-10-0${5 + index} 11:00`,
        'manager',
        book(start),
      )
    }
    expect(when(told, '2026-10-09 10:00', 'employee', decline(told, '2026-11-20 09:00'))).toBe('tooOften')
  })

  it('is booked anew at a proposed time without being asked about, however near', () => {
    const near = afterwards(booked(), '2026-11-09 10:00', 'employee', decline(booked(), '2026-11-11 09:00'))
    const again = afterwards(near, '2026-11-09 11:00', 'manager', book('2026-11-11 09:00'))
    expect(again.talk.booking).toMatchObject({ status: 'booked', start: at('2026-11-11 09:00'), sequence: 2 })
    expect(again.talk.arranging).toEqual({ declines: 1, count: 1 })
  })

  it('is not booked anew by the employee, who has proposed and waits', () => {
    expect(when(declined(), '2026-10-05 11:00', 'employee', book('2026-11-13 09:00'))).toBe('notYours')
  })
})

describe('a time nearer than the lead time', () => {
  const asked = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-10-08 14:00'))
  const yes: TalkCommand = { kind: 'answerTime', n: 1, yes: true, proposals: [] }
  const no: TalkCommand = { kind: 'answerTime', n: 1, yes: false, proposals: [at('2026-10-12 09:00')] }

  it('of the manager waits for the yes of the employee, counted in working days from now', () => {
    expect(asked.talk.booking.status).toBe('none')
    expect(owes(asked.talk, 'employee', frame, at('2026-10-01 10:01'))).toEqual(['decideTime', 'prepare'])
    expect(owes(asked.talk, 'manager', frame, at('2026-10-01 10:01'))).toEqual(['prepare'])
    const tenDays = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-10-15 14:00'))
    expect(tenDays.talk.booking.status).toBe('booked')
    const nineDays = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-10-14 14:00'))
    expect(nineDays.talk.booking.status).toBe('none')
  })

  it('is booked by the yes', () => {
    const told = afterwards(asked, '2026-10-02 10:00', 'employee', yes)
    expect(told.talk.booking).toMatchObject({ status: 'booked', start: at('2026-10-08 14:00'), changedBy: 'manager' })
    expect(when(told, '2026-10-02 10:01', 'employee', yes)).toBe('gone')
  })

  it('is dropped by a no, which may propose others', () => {
    const told = afterwards(asked, '2026-10-02 10:00', 'employee', no)
    expect(told.talk.booking.status).toBe('none')
    expect(isDeclined(told.talk, at('2026-10-02 10:01'))).toBe(true)
    expect(owes(told.talk, 'manager', frame, at('2026-10-02 10:01'))).toEqual(['book', 'prepare'])
    const again = afterwards(told, '2026-10-02 11:00', 'manager', book('2026-10-12 09:00'))
    expect(again.talk.booking.status).toBe('booked')
  })

  it('leaves an earlier time as it is until then', () => {
    const told = afterwards(booked(), '2026-10-05 10:00', 'manager', book('2026-10-08 14:00'))
    expect(told.talk.booking).toEqual(booked().talk.booking)
    const moved = afterwards(told, '2026-10-05 11:00', 'employee', yes)
    expect(moved.talk.booking).toMatchObject({ start: at('2026-10-08 14:00'), sequence: 1, replaces: true })
    const kept = afterwards(told, '2026-10-05 11:00', 'employee', no)
    expect(kept.talk.booking).toEqual(booked().talk.booking)
  })

  it('is answered by the employee alone, as they saw it, and before it has come', () => {
    expect(when(asked, '2026-10-02 10:00', 'manager', yes)).toBe('notYours')
    const other = afterwards(asked, '2026-10-02 10:00', 'manager', book('2026-10-09 14:00'))
    expect(when(other, '2026-10-02 10:01', 'employee', yes)).toBe('stale')
    expect(when(asked, '2026-10-08 14:00', 'employee', yes)).toBe('gone')
    expect(owes(asked.talk, 'manager', frame, at('2026-10-08 14:00'))).toEqual(['book', 'prepare'])
  })

  it('needs no yes when the employee chose it, nor for another room', () => {
    const moved = afterwards(booked(), '2026-10-05 10:00', 'employee', book('2026-10-08 14:00'))
    expect(moved.talk.booking).toMatchObject({ status: 'booked', changedBy: 'employee' })
    const room = afterwards(moved, '2026-10-05 11:00', 'manager', book('2026-10-08 14:00', 60, 'Rum 7'))
    expect(room.talk.booking).toMatchObject({ place: 'Rum 7', sequence: 2 })
  })

  it('is no longer asked about once another is booked', () => {
    const told = afterwards(asked, '2026-10-01 11:00', 'manager', book('2026-11-12 14:00'))
    expect(told.talk.booking.status).toBe('booked')
    expect(told.talk.arranging).toEqual({ declines: 0, count: 1 })
  })
})

describe('a booked time', () => {
  it('is moved by the employee too, until it starts', () => {
    const moved = afterwards(booked(), '2026-10-05 10:00', 'employee', book('2026-11-13 14:00'))
    expect(moved.talk.booking).toMatchObject({ sequence: 1, changedBy: 'employee' })
    expect(when(booked(), '2026-10-12 14:00', 'hr', book('2026-11-13 14:00'))).toBe('notYours')
    expect(
      when(
        bookNear(open(), '2026-10-01 10:00', book('2026-10-08 14:00')),
        '2026-10-08 14:00',
        'employee',
        book('2026-11-13 14:00'),
      ),
    ).toBe('notYours')
  })

  it('is taken away with one tap by either, until it starts', () => {
    for (const by of ['employee', 'manager'] as const) {
      const told = afterwards(booked(), '2026-11-12 13:59', by, { kind: 'cancelBooking' })
      expect(told.talk.booking).toMatchObject({ status: 'cancelled', sequence: 1, changedBy: by })
      expect(owes(told.talk, 'manager', frame, at('2026-11-12 13:59'))).toContain('book')
      expect(when(booked(), '2026-11-12 14:00', by, { kind: 'cancelBooking' })).toBe('locked')
    }
  })

  it('that the employee took away is booked again by the employee, who may have tapped by mistake', () => {
    const off = afterwards(booked(), '2026-10-05 10:00', 'employee', { kind: 'cancelBooking' })
    const again = afterwards(off, '2026-10-05 10:05', 'employee', book('2026-11-12 14:00'))
    expect(again.talk.booking).toMatchObject({ status: 'booked', sequence: 2, day: 1 })
    const byManager = afterwards(booked(), '2026-10-05 10:00', 'manager', { kind: 'cancelBooking' })
    expect(when(byManager, '2026-10-05 10:05', 'employee', book('2026-11-12 14:00'))).toBe('notYours')
  })

  it('is not declined once they have talked', () => {
    expect(when(held(), '2026-11-12 17:00', 'employee', decline(held(), '2026-11-20 09:00'))).toBe('locked')
  })
})
