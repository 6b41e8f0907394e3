/** Where a talk is: for the two, for HR's lists, and on no list at all. */
import { describe, expect, it } from 'vitest'
import { indexOfTalk, phaseOf, statusOf } from '../../functions/domain/phase.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { afterwards, agreed, at, booked, held, open, pass, planProposed, type Told } from '../given.ts'

/** The fifteen working days are over, and nobody has confirmed. */
const notAgreed = (): Told => pass(planProposed(), '2026-11-13 10:00', '2026-12-05 10:00').told
const closed = (told: Told, ...ids: number[]): Talk => ({
  ...told.talk,
  followUps: told.talk.followUps.map((one) =>
    ids.includes(one.id) ? { ...one, closedAt: at('2027-02-01 10:00') } : one,
  ),
})
const without = (talk: Talk): Talk => ({ ...talk, followUps: [] })
const mailed = (key: string): Talk => ({
  ...open().talk,
  mails: { [key]: { status: 'sent', at: at('2026-09-28 08:10'), attempt: 'a' } },
})

describe('the two', () => {
  it.each([
    ['prepare before a time is set', open, '2026-11-12 14:00', 'prepare'],
    ['prepare until the meeting', booked, '2026-11-12 13:59', 'prepare'],
    ['meet from its start', booked, '2026-11-12 14:00', 'meet'],
    [
      'prepare when it was called off',
      () => afterwards(booked(), '2026-11-11 10:00', 'manager', { kind: 'cancelBooking' }),
      '2026-11-12 14:00',
      'prepare',
    ],
    ['write the plan when they have met', held, '2026-11-12 16:01', 'plan'],
    ['decide on the plan', planProposed, '2026-11-14 10:00', 'plan'],
    ['follow it up when it is agreed', agreed, '2026-11-16 10:01', 'followUp'],
    ['follow up what is not agreed', notAgreed, '2026-12-06 10:00', 'followUp'],
  ] as const)('%s', (_, told, time, phase) => {
    expect(phaseOf(told().talk, at(time))).toBe(phase)
  })

  it.each([
    ['all follow-ups have closed', () => closed(agreed(), 1, 2), 'finished'],
    ['one has closed', () => closed(agreed(), 1), 'followUp'],
    ['an agreed plan has none', () => without(agreed().talk), 'finished'],
    ['a plan that is not agreed has none yet', () => without(notAgreed().talk), 'plan'],
  ] as const)('are where they are when %s', (_, talk, phase) => {
    expect(phaseOf(talk(), at('2027-02-02 10:00'))).toBe(phase)
  })
})

describe('to HR a talk', () => {
  it.each([
    ['is only created before anything was mailed', () => open().talk, 'created'],
    ['is invited by the invitation', () => mailed('employee.invitation.1'), 'invited'],
    ['is invited by the questions as well', () => mailed('employee.questions.1'), 'invited'],
    ['is not by what the manager was mailed', () => mailed('manager.calendar.1'), 'created'],
    ['is booked', () => booked().talk, 'booked'],
    ['is held', () => held().talk, 'held'],
    ['is not agreed', () => notAgreed().talk, 'notAgreed'],
    ['is agreed', () => agreed().talk, 'agreed'],
    ['is agreed while one follow-up is to come', () => closed(agreed(), 1), 'agreed'],
    ['is followed up when all are', () => closed(agreed(), 1, 2), 'followedUp'],
    ['is agreed when there are none', () => without(agreed().talk), 'agreed'],
    ['has ended', () => afterwards(booked(), '2026-10-05 10:00', 'service', { kind: 'leaveCycle' }).talk, 'ended'],
  ] as const)('%s', (_, talk, status) => {
    expect(statusOf(talk())).toBe(status)
  })

  it('stands on no list when the launch was stopped, or when all that is left of it is counted', () => {
    const { talk } = booked()
    expect(indexOfTalk(talk)).toMatchObject({ manager: talk.people.manager.id, cycle: talk.cycle, status: 'booked' })
    expect(indexOfTalk({ ...talk, ended: { n: 1, at: 0, why: 'removed', stopped: true } })).toEqual({})
    const counted = { ...talk, retained: { counted: at('2028-01-01 10:00') } } as unknown as Talk
    expect(indexOfTalk(counted)).toEqual({})
  })
})
