/** Who may set the meeting's one time themselves, whether it was declined, and that a new manager does not answer for an old one's. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { isDeclined, mayBookThemselves, wasBefore } from '../../functions/domain/meeting-time.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import { afterwards, at, book, booked, frame, open, type Told } from '../given.ts'

const calledOff = (by: 'employee' | 'manager') =>
  afterwards(booked(), '2026-10-02 10:00', by, { kind: 'cancelBooking' })
const asked = () => afterwards(open(), '2026-10-05 10:00', 'manager', book('2026-10-08 14:00'))
const answered = (told: Told, proposals: string[] = []) =>
  afterwards(told, '2026-10-05 11:00', 'employee', {
    kind: 'answerTime',
    n: 1,
    yes: false,
    proposals: proposals.map(at),
  })
const proposing = () =>
  afterwards(booked(), '2026-10-05 10:00', 'employee', {
    kind: 'declineTime',
    basedOn: 0,
    proposals: [at('2026-11-13 09:00')],
  })
const halted = (kind: 'closed' | 'cancelled'): Frame & { cycle: Cycle } => ({
  ...frame,
  cycle: { ...frame.cycle, halts: [{ kind, from: at('2026-10-01 10:00'), by: 'p_hannarask0000000' }] },
})

describe('the employee', () => {
  it.each<[string, () => Told, string, boolean]>([
    ['moves a time until it begins', booked, '2026-11-12 13:59', true],
    ['moves none that has begun', booked, '2026-11-12 14:00', false],
    ['books anew what they called off', () => calledOff('employee'), '2026-10-02 11:00', true],
    [
      'leaves it to the manager to book anew what the manager called off',
      () => calledOff('manager'),
      '2026-10-02 11:00',
      false,
    ],
    ['waits for an answer to the times that they proposed', proposing, '2026-10-05 11:00', false],
    ['leaves it to the manager until the booking date', open, '2026-10-16 23:59', false],
    ['books when the booking date has passed without a time', open, '2026-10-17 00:00', true],
  ])('%s', (_, told, time, may) => {
    expect(mayBookThemselves(told().talk, frame, at(time))).toBe(may)
  })

  it('books nothing in a cycle that is closed or cancelled, or that is not known', () => {
    const now = at('2026-10-20 10:00')
    for (const kind of ['closed', 'cancelled'] as const)
      expect(mayBookThemselves(open().talk, halted(kind), now)).toBe(false)
    expect(mayBookThemselves(booked().talk, halted('closed'), now)).toBe(true)
    const { cycle: _, ...without } = frame
    expect(mayBookThemselves(open().talk, without, now)).toBe(false)
  })
})

describe('a time that was asked about', () => {
  it.each<[string, () => Told, boolean]>([
    ['is declined with the answer no', () => answered(asked()), true],
    ['is declined with other times', proposing, true],
    ['is not before it is answered', asked, false],
    ['is not before anything was asked', open, false],
    [
      'is not when another is booked',
      () => afterwards(answered(asked()), '2026-10-05 12:00', 'manager', book('2026-11-12 14:00')),
      false,
    ],
  ])('%s', (_, told, declined) => {
    expect(isDeclined(told().talk, at('2026-10-05 12:00'))).toBe(declined)
  })
})

describe('a meeting that was a former manager’s', () => {
  const since = (time: string): Told => {
    const { talk, parts } = booked()
    return { talk: { ...talk, managerSince: at(time) }, parts }
  }

  it.each<[string, () => Told, 'employee' | 'manager', boolean]>([
    ['began before the new one came', () => since('2026-11-12 14:01'), 'manager', true],
    ['began as the new one came', () => since('2026-11-12 14:00'), 'manager', true],
    ['is the new one’s when it begins later', () => since('2026-11-12 13:59'), 'manager', false],
    ['was the employee’s all the same', () => since('2026-11-12 14:01'), 'employee', false],
    ['is none where nobody came', booked, 'manager', false],
    [
      'is none that was called off',
      () => ({ ...calledOff('manager'), talk: { ...calledOff('manager').talk, managerSince: at('2026-11-13 10:00') } }),
      'manager',
      false,
    ],
  ])('%s', (_, told, role, was) => {
    expect(wasBefore(told().talk, role)).toBe(was)
  })
})
