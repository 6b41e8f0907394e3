/** Someone leaves: what ends, what stops, whom it is told to, and that a mistake can be taken back. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import { owes } from '../../functions/domain/owed.ts'
import { makesThemselvesHolder } from '../../functions/domain/own-hand.ts'
import { indexOfPerson, type Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { phaseOf, statusOf } from '../../functions/domain/phase.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import {
  afterwards,
  agreed,
  at,
  booked,
  frame,
  held,
  inFollowUp,
  open,
  pass,
  person,
  type Told,
  when,
} from '../given.ts'

const left = (told: Told, time: string): Told => afterwards(told, time, 'service', { kind: 'leave' })
const back = (told: Told, time: string): Told => afterwards(told, time, 'service', { kind: 'comeBack' })

describe('the talk of someone who has left', () => {
  it('ends: the manager is told once, the time in the calendar is taken out, and nothing else goes', () => {
    const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-01 12:00').told
    const { gone } = pass(left(mailed, '2026-10-05 10:00'), '2026-10-05 10:00', '2027-12-31 10:00')
    expect(gone.map(({ key }) => key)).toEqual(['manager.calendar.2', 'manager.ended.1'])
  })

  it('waits for nobody, and counts as ended', () => {
    const told = left(open(), '2026-10-05 10:00')
    expect(owes(told.talk, 'manager', frame, at('2026-10-06 10:00'))).toEqual([])
    expect([phaseOf(told.talk, at('2026-10-06 10:00')), statusOf(told.talk)]).toEqual(['finished', 'ended'])
    expect(when(told, '2026-10-06 10:00', 'employee', { kind: 'prepareWithoutWriting' })).toBe('gone')
  })

  for (const [phase, told, status] of [
    ['that was held', held, 'held'],
    ['with a plan', agreed, 'agreed'],
    ['in follow-up', inFollowUp, 'agreed'],
  ] as const) {
    it(`${phase} stops quietly with what had come of it, and tells the manager once`, () => {
      const ended = left(told(), '2027-01-18 13:00')
      const { gone } = pass(ended, '2027-01-18 13:00', '2027-12-31 10:00')
      expect(gone.map(({ key }) => key)).toEqual(['manager.ended.1'])
      expect(statusOf(ended.talk)).toBe(status)
    })
  }

  it('ends once, however often it is said', () => {
    const once = left(booked(), '2026-10-05 10:00')
    expect(left(once, '2026-10-06 10:00').talk).toBe(once.talk)
  })

  it('goes on where it stood when it was a mistake, with the time that is still ahead', () => {
    const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-01 12:00').told
    const ended = pass(left(mailed, '2026-10-05 10:00'), '2026-10-05 10:00', '2026-10-05 12:00').told
    const again = back(ended, '2026-10-06 10:00')
    expect(again.talk.booking).toMatchObject({ status: 'booked', start: at('2026-11-12 14:00'), sequence: 2 })
    const { gone } = pass(again, '2026-10-06 10:00', '2026-10-06 12:00')
    expect(gone.map(({ key }) => key)).toEqual(['employee.calendar.3', 'manager.calendar.3'])
    expect(back(again, '2026-10-06 12:00').talk).toBe(again.talk)
  })

  it('that HR had taken out of its cycle stays taken out after a mistake, and HR takes nobody in who has left', () => {
    const out = afterwards(booked(), '2026-10-05 10:00', 'service', { kind: 'leaveCycle' })
    const gone = left(out, '2026-10-06 10:00')
    expect(gone.talk.ended).toMatchObject({ why: 'left', told: false })
    expect(when(gone, '2026-10-07 10:00', 'service', { kind: 'joinAgain' })).toBe('locked')
    expect(back(gone, '2026-10-07 10:00').talk.ended).toEqual(out.talk.ended)
  })

  it('asks for a new time when the one before is past', () => {
    const again = back(left(booked(), '2026-10-05 10:00'), '2026-11-20 10:00')
    expect(again.talk.booking.status).toBe('cancelled')
    expect(talkTimetable(again.talk, frame).some(({ kind }) => kind === 'ended')).toBe(false)
  })
})

describe('a person who leaves', () => {
  const having = (state: Person, command: PersonCommand, time: string): Person => {
    const decided = decidePerson(state, command, 'hr', frame, at(time))
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.state
  }
  const leaving = having(person, { kind: 'leave', from: '2026-10-01' }, '2026-09-24 10:00')
  const gone = having(leaving, { kind: 'personLeaves' }, '2026-10-01 00:00')

  it('is as before until the day, and then gone with every way in', () => {
    expect(personTimetable(leaving, frame).map(({ key, due }) => [key, due])).toEqual([
      ['service.personLeaves.20261001', at('2026-10-01 00:00')],
    ])
    expect(having(leaving, { kind: 'personLeaves' }, '2026-09-30 10:00').gone).toBeUndefined()
    expect(gone).toMatchObject({ gone: at('2026-10-01 00:00'), links: {}, browsers: [] })
    expect(indexOfPerson(gone).status).toBe('left')
  })

  it('gets no mail any more', () => {
    const managing = { ...gone, digests: { from: '2026-10-01', until: '2026-12-01' } }
    expect(personTimetable(managing, frame).map(({ to }) => to)).toEqual(['service', 'service'])
  })

  it('can be taken back for thirty days', () => {
    expect(having(gone, { kind: 'leave', from: null }, '2026-10-30 10:00')).toMatchObject({ work: { back: true } })
    expect(decidePerson(gone, { kind: 'leave', from: null }, 'hr', frame, at('2026-10-31 00:00')).ok).toBe(false)
  })
})

describe('who changes people', () => {
  it('does not make themselves a manager or talk holder', () => {
    expect(makesThemselvesHolder('p_me', {}, { manager: 'p_me' })).toBe(true)
    expect(makesThemselvesHolder('p_me', { manager: 'p_me' }, { talkWith: 'p_me' })).toBe(true)
    expect(makesThemselvesHolder('p_me', { manager: 'p_me' }, { manager: 'p_me' })).toBe(false)
    expect(makesThemselvesHolder('p_me', undefined, { manager: 'p_other' })).toBe(false)
  })
})
