/** When the preparation of a talk starts and is to be done, for who is there from the start and for who comes later or was away. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { reminders } from '../../functions/domain/preparation-mails.ts'
import { plannedFor, preparationStarts, preparedBy } from '../../functions/domain/preparation-start.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { at, booked, frame, frameWith, local, open, pass } from '../given.ts'

const paused = (from: string, to: string) => ({
  ...frame,
  cycle: { ...frame.cycle, halts: [{ kind: 'paused', from: at(from), to: at(to), by: 'p_h' }] } satisfies Cycle,
})
const joined = (begins: string): Talk => ({ ...open().talk, begins })
const away = (employee: string): Talk => ({ ...open().talk, away: { employee } })

describe('a talk without a time', () => {
  it.each<[string, Talk, typeof frame, string, string]>([
    ['starts with the cycle and is prepared by its end', open().talk, frame, '2026-10-19', '2026-12-11'],
    ['has the full lead time for who joins late', joined('2026-12-07'), frame, '2026-12-07', '2027-01-07'],
    ['is prepared by the end of the cycle for who joins soon', joined('2026-10-26'), frame, '2026-10-26', '2026-12-11'],
    ['has the full lead time after a return', away('2026-12-07'), frame, '2026-12-07', '2027-01-07'],
    [
      'has the full lead time after a pause',
      open().talk,
      paused('2026-10-05 10:00', '2026-12-07 10:00'),
      '2026-12-07',
      '2027-01-07',
    ],
    [
      'has no more by a pause that was over before',
      open().talk,
      paused('2026-10-05 10:00', '2026-10-12 10:00'),
      '2026-10-19',
      '2026-12-11',
    ],
    [
      'has no more by a pause of the invitation alone',
      open().talk,
      paused('2026-09-25 10:00', '2026-10-12 10:00'),
      '2026-10-19',
      '2026-12-11',
    ],
    [
      'starts after the salary talks for who joins before',
      joined('2026-10-05'),
      frameWith({ afterSalaryTalks: '2026-11-02' }),
      '2026-11-02',
      '2026-12-11',
    ],
  ])('%s', (_, talk, within, starts, done) => {
    expect([local(preparationStarts(talk, within)).slice(0, 10), preparedBy(talk, within)]).toEqual([starts, done])
  })

  it('is prepared no later by an invitation that is of the same day', () => {
    const late = frameWith({ to: '2026-10-02' })
    expect(preparedBy(open().talk, late)).toBe('2026-10-02')
    expect(preparedBy(joined('2026-09-29'), late)).toBe('2026-10-13')
  })
})

describe('a talk with a time', () => {
  it('starts ten working days before, and is prepared on the day', () => {
    const { talk } = booked()
    expect(plannedFor(talk, frame).map((due) => local(due).slice(0, 10))).toEqual(['2026-09-28', '2026-10-29'])
    expect(preparedBy(talk, frame)).toBe('2026-11-12')
  })
})

describe('reminders to prepare', () => {
  const rows = (talk: Talk) => reminders(talk, frame).map(({ n, due }) => `${n} ${local(due).slice(0, 10)}`)
  const mailed = (...keys: string[]): Talk['mails'] =>
    Object.fromEntries(keys.map((key) => [key, { status: 'sent', at: at('2026-11-01 08:00'), attempt: 'a' }]))

  it('are five and two working days before, and never within two days of the questions', () => {
    expect(rows(booked().talk)).toEqual(['3 2026-11-05', '4 2026-11-10'])
    const asked = (time: string, status: 'sent' | 'claimed' = 'sent') => ({
      ...booked().talk,
      mails: { 'employee.questions.1': { status, at: at(time), attempt: 'a', tries: 1 } },
    })
    expect(rows(asked('2026-11-04 12:00'))).toEqual(['4 2026-11-10'])
    expect(rows(asked('2026-11-03 08:00'))).toEqual(['3 2026-11-05', '4 2026-11-10'])
    expect(rows(asked('2026-11-04 12:00', 'claimed'))).toEqual(['3 2026-11-05', '4 2026-11-10'])
  })

  it('are not of before the booking', () => {
    const { talk } = booked()
    const later = { ...talk, booking: { ...talk.booking, changedAt: at('2026-11-09 10:00') } } as Talk
    expect(rows(later)).toEqual(['4 2026-11-10'])
  })

  it('are three in all, however often the talk moves, and the last one stays where it is', () => {
    const { talk } = booked()
    const moved = { ...talk, booking: { ...talk.booking, day: 2 } } as Talk
    const two = mailed('employee.reminder.1', 'employee.reminder.2')
    expect(rows({ ...moved, mails: two })).toHaveLength(2)
    const three = mailed('employee.reminder.1', 'employee.reminder.2', 'employee.reminder.3')
    expect(rows({ ...moved, mails: three })).toEqual([])
    const onIt = mailed('employee.reminder.1', 'employee.reminder.2', 'employee.reminder.5')
    expect(rows({ ...moved, mails: onIt })).toEqual(['5 2026-11-05'])
    const onItsWay = { ...two, 'employee.reminder.4': { status: 'claimed', at: 1, attempt: 'a', tries: 1 } as const }
    expect(rows({ ...moved, mails: onItsWay })).toEqual([])
    const skipped = { ...two, 'employee.reminder.4': { status: 'skipped', at: 1, reason: 'too late' } as const }
    expect(rows({ ...moved, mails: skipped })).toHaveLength(2)
    expect(rows({ ...moved, mails: mailed('manager.reminder.1', ...Object.keys(two)) })).toHaveLength(2)
  })

  it('are counted anew after a return', () => {
    const { talk } = pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
    const back = {
      ...talk,
      away: { restarts: 1 },
      mails: mailed('employee.reminder.1', 'employee.reminder.2', 'employee.reminder.1000'),
    }
    expect(rows(back)).toEqual(['1003 2026-11-05', '1004 2026-11-10'])
    const three = mailed('employee.reminder.1001', 'employee.reminder.1002', 'employee.reminder.1003')
    expect(rows({ ...back, booking: { ...talk.booking, day: 2 } as Talk['booking'], mails: three })).toEqual([])
  })
})
