/** From when a proposal can be decided on, and when a plan that is not agreed is followed up. */
import { describe, expect, it } from 'vitest'
import { decidableFrom, defaultFollowUps } from '../../functions/domain/plan-dates.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { afterwards, at, booked, frame, frameWith, held, open } from '../given.ts'

describe('a proposal can be decided on', () => {
  it.each<[string, () => Talk, string | undefined]>([
    ['not before they have talked', () => booked().talk, undefined],
    ['from when they say that they have', () => held().talk, '2026-11-12 16:00'],
    [
      'from when the manager is this one',
      () => ({ ...held().talk, managerSince: at('2026-11-20 10:00') }),
      '2026-11-20 10:00',
    ],
    ['from when both are there', () => ({ ...held().talk, away: { manager: '2026-11-23' } }), '2026-11-23 00:00'],
    [
      'from when both are reached',
      () => ({ ...held().talk, unreached: { employee: { at: at('2026-11-24 09:00') } } }),
      '2026-11-24 09:00',
    ],
  ])('%s', (_, talk, from) => {
    expect(decidableFrom(talk(), frame)).toBe(from && at(from))
  })
})

describe('a plan that is not agreed is followed up', () => {
  const noted = (told = open()) =>
    afterwards(told, '2026-11-13 10:00', 'manager', { kind: 'alreadyTalked', on: '2026-10-20' }).talk

  it.each<[string, () => Talk, number[], string, string[]]>([
    [
      'months after the meeting, on working days',
      () => held().talk,
      [2, 5],
      '2026-12-05 10:00',
      ['2027-01-12', '2027-04-12'],
    ],
    [
      'from the Monday after, where that day is none',
      () => held().talk,
      [3, 4],
      '2026-12-05 10:00',
      ['2027-02-12', '2027-03-12'],
    ],
    ['only on days to come', () => held().talk, [2, 5], '2027-01-12 10:00', ['2027-04-12']],
    ['until the day before', () => held().talk, [2, 5], '2027-01-11 23:00', ['2027-01-12', '2027-04-12']],
    [
      'months after they said that they had talked, without a booked time',
      noted,
      [2],
      '2026-12-05 10:00',
      ['2027-01-13'],
    ],
    ['never where the cycle says so', () => held().talk, [], '2026-12-05 10:00', []],
  ])('%s', (_, talk, followUpMonths, now, dates) => {
    expect(defaultFollowUps(talk(), frameWith({ followUpMonths }), at(now))).toEqual(dates)
  })

  it('never outside a cycle that is known', () => {
    const { cycle: _, ...without } = frame
    expect(defaultFollowUps(held().talk, without, at('2026-12-05 10:00'))).toEqual([])
  })
})
