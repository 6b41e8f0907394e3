/** A talk that HR takes out of its cycle and back in, one that ends with its cycle, and one outside any cycle that its manager calls off. */
import { describe, expect, it } from 'vitest'
import { decideRun } from '../../functions/domain/cycle-run.ts'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import { mayCallOff } from '../../functions/domain/membership.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  at,
  book,
  booked,
  cycle,
  cycleSettings,
  frame,
  held,
  open,
  openCommand,
  type Told,
  when,
} from '../given.ts'

const { from, to, template, templateVersion, purposes, invitationOn, preparationOn, bookedBy } = cycleSettings
const own = { from, to, template, templateVersion, purposes, invitationOn, preparationOn, bookedBy }

/** Begun by the manager outside any cycle, on 24 September. */
const outside = (): Told => {
  const opened = decideTalk(undefined, openCommand, 'service', frame, at('2026-09-24 10:00'))
  if (!opened.ok) throw new Error(opened.refusal.code)
  return { talk: { ...opened.state, own }, parts: new Map() }
}
const outsideBooked = (): Told => afterwards(outside(), '2026-10-01 10:00', 'manager', book('2026-11-12 14:00'))
const having = (time: string, command: Parameters<typeof when>[3], told: Told, by: 'manager' | 'service' = 'service') =>
  afterwards(told, time, by, command)
const out = (told: Told, time = '2026-10-05 10:00') => having(time, { kind: 'leaveCycle' }, told)
const calledOff = (told: Told, time = '2026-10-05 10:00') => having(time, { kind: 'callOffTalk' }, told, 'manager')

const cancelled = (): Frame => {
  const command = { kind: 'halt', halt: 'cancelled', person: 'p_hannarask0000000' } as const
  const decided = decideRun(cycle, command, 'hr', '2026-10-05', at('2026-10-05 10:00'))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return { ...frame, cycle: decided.state }
}

describe('a talk outside any cycle', () => {
  it.each([
    ['before it is booked', outside, '2026-10-05 10:00', true],
    ['until the booked time', outsideBooked, '2026-11-12 13:59', true],
    ['not when it has begun', outsideBooked, '2026-11-12 14:00', false],
    [
      'when the time that had been booked was called off',
      () => having('2026-10-02 10:00', { kind: 'cancelBooking' }, outsideBooked(), 'manager'),
      '2026-11-12 15:00',
      true,
    ],
    ['not when it is held', () => ({ ...held(), talk: { ...held().talk, own } }), '2026-11-13 10:00', false],
    ['not when it was called off before', () => calledOff(outside()), '2026-10-06 10:00', false],
    [
      'not while it has no manager',
      () => having('2026-10-02 10:00', { kind: 'changeManager', manager: null }, outside()),
      '2026-10-05 10:00',
      false,
    ],
  ] as const)('may be called off by its manager: %s', (_, told, time, may) => {
    expect(mayCallOff(told().talk, frame, at(time))).toBe(may)
  })

  it('is not called off when it has begun', () => {
    expect(when(outsideBooked(), '2026-11-12 14:00', 'manager', { kind: 'callOffTalk' })).toBe('locked')
  })

  it('ends by its manager’s word, and what had been asked of them waits again once', () => {
    const { talk } = calledOff(outsideBooked())
    expect(talk.ended).toMatchObject({ n: 1, why: 'removed', byManager: true, reopens: talk.people.manager.id })
    expect(talk.booking).toMatchObject({ status: 'cancelled', changedBy: 'manager' })
    expect(talk.booking).not.toHaveProperty('byHr')
    const reopened = having('2026-10-05 10:01', { kind: 'askReopened' }, { talk, parts: new Map() })
    expect(reopened.talk.ended).toEqual({ n: 1, at: at('2026-10-05 10:00'), why: 'removed', byManager: true })
    expect(having('2026-10-05 10:02', { kind: 'askReopened' }, reopened).talk).toBe(reopened.talk)
  })

  it('that is called off after its time was called off keeps how that was', () => {
    const free = having('2026-10-02 10:00', { kind: 'cancelBooking' }, outsideBooked(), 'manager')
    expect(calledOff(free).talk.booking).toEqual(free.talk.booking)
  })
})

describe('a talk of a cycle', () => {
  it('is not its manager’s to call off', () => {
    expect(mayCallOff(open().talk, frame, at('2026-10-05 10:00'))).toBe(false)
    expect(when(open(), '2026-10-05 10:00', 'manager', { kind: 'callOffTalk' })).toBe('notYours')
  })

  it('is taken out by HR until the meeting begins, once', () => {
    expect(when(booked(), '2026-11-12 14:00', 'service', { kind: 'leaveCycle' })).toBe('locked')
    expect(out(booked(), '2026-11-12 13:59').talk.booking).toMatchObject({ status: 'cancelled', byHr: true })
    expect(when(out(open()), '2026-10-06 10:00', 'service', { kind: 'leaveCycle' })).toBe('already')
  })

  it('is taken out still when a time that is past was called off before', () => {
    const free = having('2026-11-11 10:00', { kind: 'cancelBooking' }, booked(), 'manager')
    expect(out(free, '2026-11-12 15:00').talk.ended).toMatchObject({ why: 'removed' })
  })

  it('is not taken out of a cycle that is cancelled', () => {
    expect(when(open(), '2026-10-06 10:00', 'service', { kind: 'leaveCycle' }, cancelled())).toBe('over')
  })

  it('is not taken in when it was never out', () => {
    expect(when(open(), '2026-10-06 10:00', 'service', { kind: 'joinAgain' })).toBe('already')
  })

  it('has no time that was asked about or proposed any more when it comes back, and how often that was so is kept', () => {
    const asked = afterwards(open(), '2026-10-05 09:00', 'manager', book('2026-10-08 14:00'))
    expect(asked.talk.arranging?.asked).toBeDefined()
    expect(out(asked).talk.arranging).toEqual({
      declines: asked.talk.arranging?.declines,
      count: asked.talk.arranging?.count,
    })
    const proposed = afterwards(asked, '2026-10-05 09:30', 'employee', {
      kind: 'answerTime',
      n: 1,
      yes: false,
      proposals: [at('2026-10-20 14:00')],
    })
    expect(proposed.talk.arranging?.proposed).toBeDefined()
    expect(out(proposed).talk.arranging).not.toHaveProperty('proposed')
  })

  it('loses its time when its cycle is cancelled for good, and not while that can be taken back', () => {
    const ended = (time: string, within: Frame, told = booked()) =>
      afterwards(told, time, 'service', { kind: 'endWithCycle' }, within).talk.booking.status
    expect(ended('2026-10-05 10:05', cancelled())).toBe('booked')
    expect(ended('2026-10-05 12:00', cancelled())).toBe('cancelled')
    expect(ended('2026-10-05 12:00', frame)).toBe('booked')
  })
})
