/** What a change of manager tells each side, and which topics and questions are still whose. */
import { describe, expect, it } from 'vitest'
import { handoverView } from '../../functions/domain/handover-view.ts'
import { pulseView } from '../../functions/domain/pulse-view.ts'
import type { Role } from '../../functions/domain/role.ts'
import { topicsOf } from '../../functions/domain/topic-view.ts'
import {
  afterwards,
  agreed,
  at,
  book,
  booked,
  employeeAnswers,
  frame,
  held,
  maria,
  open,
  prepared,
  type Told,
} from '../given.ts'

const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
const handOver = (told: Told, time: string, manager: typeof erik | typeof maria | null = erik): Told =>
  afterwards(told, time, 'service', { kind: 'changeManager', manager })
const topic = (told: Told, by: Role, time: string, text: string): Told =>
  afterwards(told, time, by, { kind: 'proposeTopic', text })

describe('a change of manager', () => {
  it('tells nobody anything where there was none', () => {
    expect(handoverView(prepared().talk, 'employee')).toBeUndefined()
  })

  it('tells the employee from whom, that the answers are back, and of the meeting that ended', () => {
    const { talk } = handOver(prepared(), '2026-11-04 10:00')
    const meeting = { start: at('2026-11-12 14:00'), end: at('2026-11-12 15:00'), place: 'Rum 3' }
    expect(handoverView(talk, 'employee')).toEqual({
      n: 1,
      from: 'Maria Lind',
      isBack: false,
      answersBack: true,
      cancelled: undefined,
    })
    expect(handoverView(talk, 'manager')?.answersBack).toBe(false)
    const mailed = booked()
    mailed.talk.mails = { 'employee.calendar.1': { status: 'sent', at: at('2026-10-01 10:10'), attempt: 'a' } }
    expect(handoverView(handOver(mailed, '2026-11-04 10:00').talk, 'employee')?.cancelled).toEqual(meeting)
  })

  it('tells of no answers that are back where none were sent, or once they are sent again', () => {
    expect(handoverView(handOver(booked(), '2026-11-04 10:00').talk, 'employee')?.answersBack).toBe(false)
    const again = afterwards(handOver(prepared(), '2026-11-04 10:00'), '2026-11-05 10:00', 'employee', {
      kind: 'sendAnswers',
      answers: employeeAnswers,
    })
    expect(handoverView(again.talk, 'employee')?.answersBack).toBe(false)
  })

  it('says that the one from before is back', () => {
    const { talk } = handOver(handOver(prepared(), '2026-11-04 10:00'), '2026-11-05 10:00', maria)
    expect(handoverView(talk, 'employee')).toMatchObject({ n: 2, from: 'Erik Sand', isBack: false })
    const waiting = handOver(handOver(prepared(), '2026-11-04 10:00', null), '2026-11-05 10:00', maria)
    expect(handoverView(waiting.talk, 'employee')).toMatchObject({ n: 1, from: 'Maria Lind', isBack: true })
  })
})

describe('topics', () => {
  it('are read by both in the order in which they came, and to a manager who has left by the employee alone', () => {
    const before = topic(topic(open(), 'employee', '2026-10-01 10:00', 'Ett'), 'manager', '2026-10-01 11:00', 'Två')
    const changed = handOver(before, '2026-10-02 10:00')
    const after = topic(topic(changed, 'manager', '2026-10-03 10:00', 'Tre'), 'employee', '2026-10-03 11:00', 'Fyra')
    const seen = (told: Told, role: Role) =>
      topicsOf(told.talk, new Map([...told.parts].reverse()), role).map(({ text, onlyYou }) => [text, onlyYou])
    expect(seen(before, 'manager')).toEqual([
      ['Ett', undefined],
      ['Två', undefined],
    ])
    expect(seen(after, 'employee')).toEqual([
      ['Ett', true],
      ['Tre', undefined],
      ['Fyra', undefined],
    ])
    expect(seen(after, 'manager')).toEqual([
      ['Tre', undefined],
      ['Fyra', undefined],
    ])
    const back = handOver(after, '2026-10-05 10:00', maria)
    expect(seen(back, 'manager')).toEqual([])
  })
})

describe('the pulse', () => {
  it('is asked of once they have talked, and not while nobody is the manager', () => {
    const now = at('2026-11-13 10:00')
    expect(pulseView(prepared().talk, frame, now)).toBeUndefined()
    expect(pulseView(handOver(held(), '2026-11-12 17:00', null).talk, frame, now)).toBeUndefined()
    expect(pulseView(held().talk, frame, now)?.dayAfter).toBe('open')
    expect(pulseView(held().talk, frame, at('2026-11-12 17:00'))?.dayAfter).not.toBe('open')
  })

  it('is asked of after each follow-up for itself', () => {
    const stages = (time: string) => [...(pulseView(agreed().talk, frame, at(time))?.followUps ?? [])]
    expect(stages('2027-01-20 10:00')).toEqual([
      [1, 'open'],
      [2, 'early'],
    ])
  })

  it('says with whom they talked, where that is not the manager any more', () => {
    const now = at('2026-11-13 10:00')
    expect(pulseView(held().talk, frame, now)?.heldWith).toBeUndefined()
    expect(pulseView(handOver(held(), '2026-11-12 17:00').talk, frame, now)?.heldWith).toBe('Maria Lind')
    const before = handOver(booked(), '2026-11-04 10:00')
    const talked = afterwards(
      afterwards(before, '2026-11-04 11:00', 'manager', book('2026-11-26 14:00')),
      '2026-11-26 16:00',
      'employee',
      { kind: 'sayHeld', answer: 'talked' },
    )
    expect(pulseView(talked.talk, frame, at('2026-11-27 10:00'))?.heldWith).toBeUndefined()
  })
})
