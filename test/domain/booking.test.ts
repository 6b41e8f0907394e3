/** When and where the two meet, and whether they did. */
import { describe, expect, it } from 'vitest'
import { heldAt, isHeld } from '../../functions/domain/booking.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { phaseOf } from '../../functions/domain/phase.ts'
import {
  afterwards,
  agreed,
  at,
  book,
  booked,
  bookNear,
  frame,
  held,
  open,
  planProposed,
  prepared,
  type Told,
  when,
} from '../given.ts'

describe('booking a meeting', () => {
  it('sets its time and place, as the first entry in both calendars', () => {
    expect(booked().talk.booking).toEqual({
      status: 'booked',
      start: at('2026-11-12 14:00'),
      end: at('2026-11-12 15:00'),
      place: 'Rum 3',
      sequence: 0,
      day: 1,
      changedAt: at('2026-10-01 10:00'),
      changedBy: 'manager',
    })
  })

  it('is refused for a time that has come', () => {
    expect(when(open(), '2026-11-12 14:00', 'manager', book('2026-11-12 14:00'))).toBe('inThePast')
  })

  it('is refused for a meeting without length or one that fills more than a day of work', () => {
    expect(when(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 14:00', 0))).toBe('notNow')
    expect(when(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 08:00', 8 * 60 + 1))).toBe('notNow')
    expect(typeof when(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 08:00', 8 * 60))).toBe('object')
  })

  it('is not done by HR, nor yet by the employee', () => {
    expect(when(open(), '2026-10-01 10:00', 'hr', book('2026-11-12 14:00'))).toBe('notYours')
    expect(when(open(), '2026-10-01 10:00', 'employee', book('2026-11-12 14:00'))).toBe('notYours')
  })

  it('is refused once they have talked', () => {
    expect(when(held(), '2026-11-12 17:00', 'manager', book('2026-11-20 14:00'))).toBe('already')
  })
})

describe('a moved meeting', () => {
  it('raises the sequence of the calendar entry, and its day only when the local day changes', () => {
    const later = afterwards(booked(), '2026-10-02 10:00', 'manager', book('2026-11-12 16:00')).talk.booking
    expect(later).toMatchObject({ sequence: 1, day: 1 })
    const nextDay = afterwards(booked(), '2026-10-02 10:00', 'manager', book('2026-11-13 00:30')).talk.booking
    expect(nextDay).toMatchObject({ sequence: 1, day: 2 })
  })

  it('keeps all answers', () => {
    const before = prepared()
    const moved = afterwards(before, '2026-11-04 10:00', 'manager', book('2026-11-19 14:00'))
    expect(moved.talk.preparation).toEqual(before.talk.preparation)
    expect(moved.parts).toEqual(before.parts)
  })

  it('to the same time and place is no change', () => {
    const before = booked()
    expect(afterwards(before, '2026-10-02 10:00', 'manager', book('2026-11-12 14:00')).talk).toBe(before.talk)
  })

  it('to another place alone is a change of the entry', () => {
    const { booking } = afterwards(booked(), '2026-10-02 10:00', 'manager', book('2026-11-12 14:00', 60, 'Rum 7')).talk
    expect(booking).toMatchObject({ sequence: 1, day: 1, place: 'Rum 7' })
  })

  it('is another meeting when the first has come and gone, even on the same day', () => {
    const { booking } = bookNear(booked(), '2026-11-12 15:30', book('2026-11-12 16:00')).talk
    expect(booking).toMatchObject({ sequence: 1, day: 2 })
  })
})

describe('a cancelled meeting', () => {
  it('keeps its time, so that the calendars can take it away, and raises the sequence', () => {
    const { booking } = afterwards(booked(), '2026-10-02 10:00', 'manager', { kind: 'cancelBooking' }).talk
    expect(booking).toMatchObject({ status: 'cancelled', start: at('2026-11-12 14:00'), sequence: 1 })
  })

  it('is booked again with a higher sequence still', () => {
    const cancelled = afterwards(booked(), '2026-10-02 10:00', 'manager', { kind: 'cancelBooking' })
    const again = afterwards(cancelled, '2026-10-03 10:00', 'manager', book('2026-11-19 14:00'))
    expect(again.talk.booking).toMatchObject({ status: 'booked', sequence: 2, day: 2 })
  })

  it('cannot be cancelled twice, before it was booked, or once it has started', () => {
    const cancelled = afterwards(booked(), '2026-10-02 10:00', 'manager', { kind: 'cancelBooking' })
    expect(when(cancelled, '2026-10-02 10:01', 'manager', { kind: 'cancelBooking' })).toBe('already')
    expect(when(open(), '2026-10-02 10:00', 'manager', { kind: 'cancelBooking' })).toBe('already')
    expect(when(booked(), '2026-11-12 14:00', 'manager', { kind: 'cancelBooking' })).toBe('locked')
  })
})

describe('whether they talked', () => {
  const talked = { kind: 'sayHeld', answer: 'talked' } as const
  const fellThrough = { kind: 'sayHeld', answer: 'fellThrough' } as const

  it('is what people say, not what the calendar says', () => {
    expect(isHeld(booked().talk.held)).toBe(false)
    expect(phaseOf(booked().talk, at('2026-11-13 10:00'))).toBe('meet')
  })

  it('takes one yes, from either', () => {
    for (const by of ['employee', 'manager'] as const) {
      const told = afterwards(booked(), '2026-11-12 15:30', by, talked)
      expect(isHeld(told.talk.held)).toBe(true)
      expect(heldAt(told.talk.held)).toBe(at('2026-11-12 15:30'))
      expect(phaseOf(told.talk, at('2026-11-12 15:31'))).toBe('plan')
    }
  })

  it('is not asked before the meeting starts, nor of an unbooked talk', () => {
    expect(when(booked(), '2026-11-12 13:59', 'employee', talked)).toBe('notNow')
    expect(when(open(), '2026-11-12 15:30', 'employee', talked)).toBe('notNow')
  })

  it('is no when the employee says no, whatever the manager said', () => {
    const yes = afterwards(prepared(), '2026-11-12 15:30', 'manager', talked)
    const no = afterwards(yes, '2026-11-12 15:40', 'employee', fellThrough)
    expect(isHeld(no.talk.held)).toBe(false)
    expect(no.talk.booking.status).toBe('none')
    expect(no.talk.preparation).toEqual(prepared().talk.preparation)
    expect(owes(no.talk, 'manager', frame, at('2026-11-12 15:41'))).toEqual(['book'])
  })

  it('stays yes when the manager says no after the employee said yes', () => {
    const told = afterwards(
      afterwards(booked(), '2026-11-12 15:30', 'employee', talked),
      '2026-11-12 15:40',
      'manager',
      fellThrough,
    )
    expect(isHeld(told.talk.held)).toBe(true)
  })

  it('can be denied by the employee while the plan is only proposed, and not once both have confirmed it', () => {
    const yes = afterwards(prepared(), '2026-11-12 15:30', 'manager', talked)
    const content = { mattered: [], lines: [{ id: 'a', kind: 'goal', what: 'x', who: 'both' } as const], followUps: [] }
    const proposed = afterwards(yes, '2026-11-12 16:00', 'manager', { kind: 'proposePlan', basedOn: 0, content })
    expect(isHeld(afterwards(proposed, '2026-11-13 10:00', 'employee', fellThrough).talk.held)).toBe(false)
    expect(when(agreed(), '2026-11-17 10:00', 'employee', fellThrough)).toBe('already')
  })

  it('is asked anew about a new meeting', () => {
    const no = afterwards(booked(), '2026-11-12 15:30', 'manager', { kind: 'sayHeld', answer: 'moved' })
    const again = afterwards(no, '2026-11-12 15:40', 'manager', book('2026-11-30 14:00'))
    expect(again.talk.held).toEqual({})
    expect(again.talk.booking).toMatchObject({ sequence: 1, day: 2 })
    expect(owes(again.talk, 'employee', frame, at('2026-11-30 15:00'))).toEqual(['sayHeld'])
  })
})

describe('what was said of a meeting that did not take place', () => {
  const says = (told: Told, time: string, by: 'employee' | 'manager', answer: 'talked' | 'moved' | 'fellThrough') =>
    afterwards(told, time, by, { kind: 'sayHeld', answer })
  const moved = says(prepared(), '2026-11-12 15:30', 'manager', 'moved')
  const fellThrough = says(prepared(), '2026-11-12 15:30', 'employee', 'fellThrough')

  it('is put right by the employee, who was asked too: they did talk, at that time', () => {
    const told = says(moved, '2026-11-12 15:40', 'employee', 'talked')
    expect(told.talk.booking).toEqual(prepared().talk.booking)
    expect(told.talk.held).toMatchObject({ employee: { answer: 'talked' }, manager: { answer: 'moved' } })
    expect(owes(told.talk, 'manager', frame, at('2026-11-12 15:41'))).toEqual(['writePlan'])
  })

  it('is put right by whoever said it', () => {
    for (const [told, by] of [[moved, 'manager'] as const, [fellThrough, 'employee'] as const])
      expect(isHeld(says(told, '2026-11-12 15:40', by, 'talked').talk.held)).toBe(true)
  })

  it('is the employee’s alone to take back when it was the employee’s no', () => {
    const talked = { kind: 'sayHeld', answer: 'talked' } as const
    expect(when(fellThrough, '2026-11-12 15:40', 'manager', talked)).toBe('notYours')
    expect(
      viewOf(fellThrough.talk, fellThrough.parts, 'manager', frame, at('2026-11-12 15:41')).held.missed,
    ).toBeUndefined()
    expect(viewOf(fellThrough.talk, fellThrough.parts, 'employee', frame, at('2026-11-12 15:41')).held).toMatchObject({
      yes: false,
      own: 'fellThrough',
      missed: { start: at('2026-11-12 14:00') },
    })
  })

  it('stands once another time does', () => {
    const again = afterwards(moved, '2026-11-12 15:40', 'manager', book('2026-11-30 14:00'))
    expect(when(again, '2026-11-12 15:41', 'employee', { kind: 'sayHeld', answer: 'talked' })).toBe('notNow')
  })
})

describe('a talk that nobody booked', () => {
  const already = { kind: 'alreadyTalked', on: '2026-10-07' } as const

  it('is held when either says that they have talked, and opens the plan', () => {
    for (const by of ['employee', 'manager'] as const) {
      const told = afterwards(open(), '2026-10-08 10:00', by, already)
      expect(isHeld(told.talk.held)).toBe(true)
      expect(phaseOf(told.talk, at('2026-10-08 10:01'))).toBe('plan')
      expect(owes(told.talk, 'manager', frame, at('2026-10-08 10:01'))).toEqual(['writePlan'])
    }
  })

  it('was on no day that is still to come, and need be on none', () => {
    expect(when(open(), '2026-10-06 23:59', 'manager', already)).toBe('tooSoon')
    expect(typeof when(open(), '2026-10-07 00:00', 'manager', already)).toBe('object')
    expect(typeof when(open(), '2026-10-06 10:00', 'manager', { kind: 'alreadyTalked' })).toBe('object')
  })

  it('is not one that has a time ahead, nor one that is held', () => {
    expect(when(booked(), '2026-10-08 10:00', 'manager', already)).toBe('notNow')
    expect(when(held(), '2026-11-13 10:00', 'manager', already)).toBe('already')
  })

  it('was not held when the employee says so, whatever the manager said', () => {
    const yes = afterwards(open(), '2026-10-08 10:00', 'manager', already)
    const no = afterwards(yes, '2026-10-08 11:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })
    expect(isHeld(no.talk.held)).toBe(false)
    expect(owes(no.talk, 'manager', frame, at('2026-10-08 11:01'))).toEqual(['book', 'prepare'])
    expect(when(no, '2026-10-08 11:02', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })).toBe('notNow')
  })

  it('stays held when the manager alone takes it back after the employee said so', () => {
    const yes = afterwards(open(), '2026-10-08 10:00', 'employee', already)
    const no = afterwards(yes, '2026-10-08 11:00', 'manager', { kind: 'sayHeld', answer: 'fellThrough' })
    expect(isHeld(no.talk.held)).toBe(true)
  })
})

describe('what each side owes', () => {
  it('goes from booking and preparing to the plan and the follow-up', () => {
    expect(owes(open().talk, 'manager', frame, at('2026-10-01 09:00'))).toEqual(['book', 'prepare'])
    expect(owes(open().talk, 'employee', frame, at('2026-10-01 09:00'))).toEqual(['prepare'])
    expect(owes(prepared().talk, 'employee', frame, at('2026-11-05 09:00'))).toEqual([])
    expect(owes(held().talk, 'manager', frame, at('2026-11-12 17:00'))).toEqual(['writePlan'])
    expect(owes(held().talk, 'employee', frame, at('2026-11-12 17:00'))).toEqual([])
    expect(owes(planProposed().talk, 'employee', frame, at('2026-11-13 11:00'))).toEqual(['confirmPlan'])
    expect(owes(planProposed().talk, 'manager', frame, at('2026-11-13 11:00'))).toEqual([])
    expect(owes(agreed().talk, 'manager', frame, at('2027-01-17 11:00'))).toEqual([])
    expect(owes(agreed().talk, 'manager', frame, at('2027-01-18 11:00'))).toEqual(['answerFollowUp'])
  })
})
