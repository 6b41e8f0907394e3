/** Who in a running cycle needs HR’s attention, since when and why; and as what each talk counts. */
import { describe, expect, it } from 'vitest'
import { attentionOf, isLate } from '../../functions/domain/attention.ts'
import { completionOf, countedAs } from '../../functions/domain/counted-as.ts'
import type { Halt } from '../../functions/domain/cycle-run.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import {
  afterwards,
  agreed,
  at,
  booked,
  cycle,
  frame,
  held,
  open,
  planProposed,
  prepared,
  type Told,
} from '../given.ts'

const byService = (told: Told, time: string, command: TalkCommand) => afterwards(told, time, 'service', command)
const halted = (kind: Halt['kind']) => ({
  ...frame,
  cycle: { ...cycle, halts: [{ kind, from: at('2026-10-05 10:00'), by: 'p_hannarask0000000' }] },
})
const needs = ({ talk }: Told, time: string, within = frame) => {
  const found = attentionOf(talk, within, at(time))
  return found && `${found.reason} ${found.since}`
}
const away = (told: Told, side: 'employee' | 'manager', until = '2026-12-01') =>
  byService(told, '2026-10-01 10:00', { kind: 'setAway', side, until })

describe('needs attention', () => {
  it('who has no time once the day for booking is over', () => {
    expect(needs(open(), '2026-10-16 23:59')).toBeUndefined()
    expect(needs(open(), '2026-10-17 00:00')).toBe('noTime 2026-10-16')
    expect(needs(booked(), '2026-10-17 00:00')).toBeUndefined()
  })

  it('who joined later or has come back, from when their own preparation starts', () => {
    const back = away(open(), 'employee', '2026-11-02')
    expect(needs(back, '2026-11-01 10:00')).toBeUndefined()
    expect(needs(back, '2026-11-02 10:00')).toBeUndefined()
    expect(needs(back, '2026-11-03 10:00')).toBe('noTime 2026-11-02')
    const late = { ...open(), talk: { ...open().talk, begins: '2026-11-16' } }
    expect(needs(late, '2026-11-16 10:00')).toBeUndefined()
    expect(needs(late, '2026-12-20 10:00')).toBe('noTime 2026-11-16')
  })

  it('of whom nobody says whether they talked', () => {
    expect(needs(prepared(), '2026-11-12 23:59')).toBeUndefined()
    expect(needs(prepared(), '2026-11-13 00:00')).toBe('notSaid 2026-11-12')
    expect(needs(held(), '2026-11-13 00:00')).toBeUndefined()
  })

  it('who has no plan fifteen working days after the talk', () => {
    expect(needs(held(), '2026-12-03 23:59')).toBeUndefined()
    expect(needs(held(), '2026-12-04 00:00')).toBe('noPlan 2026-12-03')
    expect(needs(planProposed(), '2026-12-04 10:00')).toBe('noPlan 2026-12-03')
    expect(needs(agreed(), '2026-12-04 10:00')).toBeUndefined()
    const { talk } = planProposed()
    const not = { ...talk, plan: { ...talk.plan, notAgreed: { version: 1, at: at('2026-12-04 00:00') } } }
    expect(needs({ ...planProposed(), talk: not }, '2026-12-04 10:00')).toBeUndefined()
  })

  it('who has no manager, and whom no mail reaches, whatever else is so', () => {
    const none = byService(booked(), '2026-10-06 10:00', { kind: 'changeManager', manager: null })
    expect(needs(none, '2026-10-07 10:00')).toBe('noManager 2026-10-06')
    const unreached: TalkCommand = { kind: 'setUnreached', side: 'employee', why: 'noAddress' }
    expect(needs(byService(booked(), '2026-10-06 10:00', unreached), '2026-10-07 10:00')).toBe('mail 2026-10-06')
    expect(needs(byService(none, '2026-10-08 10:00', unreached), '2026-10-09 10:00')).toBe('noManager 2026-10-06')
    const manager: TalkCommand = { kind: 'setUnreached', side: 'manager', why: 'noAddress' }
    expect(needs(byService(booked(), '2026-10-06 10:00', manager), '2026-10-07 10:00')).toBeUndefined()
  })

  it('nobody while either is away, but for a manager or an address that is missing', () => {
    expect(needs(away(open(), 'employee'), '2026-11-16 10:00')).toBeUndefined()
    expect(needs(away(open(), 'manager'), '2026-11-16 10:00')).toBeUndefined()
    const unreached: TalkCommand = { kind: 'setUnreached', side: 'employee', why: 'noAddress' }
    expect(needs(byService(away(open(), 'manager'), '2026-10-06 10:00', unreached), '2026-11-16 10:00')).toBe(
      'mail 2026-10-06',
    )
    expect(
      needs(byService(away(open(), 'employee'), '2026-10-06 10:00', unreached), '2026-11-16 10:00'),
    ).toBeUndefined()
  })

  it('nobody whose talk will not be, who has left, or whose cycle stands still', () => {
    const late = '2026-11-16 10:00'
    expect(needs(byService(open(), '2026-10-05 10:00', { kind: 'leaveCycle' }), late)).toBeUndefined()
    expect(needs(byService(open(), '2026-10-05 10:00', { kind: 'leave' }), late)).toBeUndefined()
    for (const kind of ['paused', 'closed', 'cancelled'] as const)
      expect(needs(open(), late, halted(kind))).toBeUndefined()
    expect(needs(prepared(), late, halted('closed'))).toBe('notSaid 2026-11-12')
  })
})

describe('is late', () => {
  const late = ({ talk }: Told, time: string, within = frame) => isLate(talk, within, at(time))

  it('who has not talked when the last day of talks is over', () => {
    expect([late(open(), '2026-12-11 23:59'), late(open(), '2026-12-12 00:00')]).toEqual([false, true])
    expect(late(held(), '2026-12-12 10:00')).toBe(false)
  })

  it('nobody who is away, out of the cycle, or in one that stands still', () => {
    const time = '2026-12-12 10:00'
    expect(late(away(open(), 'employee', '2027-01-10'), time)).toBe(false)
    expect(late(byService(open(), '2026-10-05 10:00', { kind: 'leaveCycle' }), time)).toBe(false)
    expect(late(open(), time, halted('paused'))).toBe(false)
  })
})

describe('a talk counts', () => {
  const counts = ({ talk }: Told, time: string, within = frame) => countedAs(talk, within, at(time))

  it.each([
    ['created', open(), '2026-10-02 10:00'],
    ['booked', booked(), '2026-10-02 10:00'],
    ['held', held(), '2026-11-13 10:00'],
    ['agreed', agreed(), '2026-11-17 10:00'],
    ['away', away(booked(), 'employee'), '2026-10-02 10:00'],
    ['booked', away(booked(), 'employee'), '2026-12-01 10:00'],
    ['booked', away(booked(), 'manager'), '2026-10-02 10:00'],
    [
      'held',
      byService(held(), '2026-11-13 09:00', { kind: 'setAway', side: 'employee', until: '2027-01-10' }),
      '2026-11-13 10:00',
    ],
    ['ended', byService(away(open(), 'employee'), '2026-10-05 10:00', { kind: 'leaveCycle' }), '2026-10-06 10:00'],
  ] as [string, Told, string][])('as %s %#', (as, told, time) => {
    expect(counts(told, time)).toBe(as)
  })

  it('as ended in a cycle that is cancelled', () => {
    expect(counts(open(), '2026-10-06 10:00', halted('cancelled'))).toBe('ended')
    expect(counts(open(), '2026-10-06 10:00', halted('paused'))).toBe('created')
  })

  it('among those who are to have one, if nobody is away and it has not ended', () => {
    const all = {
      created: 1,
      invited: 2,
      booked: 4,
      held: 8,
      notAgreed: 16,
      agreed: 32,
      followedUp: 64,
      ended: 128,
      away: 256,
    }
    expect(completionOf(all)).toEqual({ held: 120, of: 127 })
  })
})
