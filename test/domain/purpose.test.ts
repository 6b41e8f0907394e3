/** Which link a mail carries, where it leads, and how long it lives. */
import { describe, expect, it } from 'vitest'
import { linkOfTalkMail, talkLinkLives, talkLinkNeeded } from '../../functions/domain/mails/purpose.ts'
import type { Entry } from '../../functions/domain/workflow.ts'
import { afterwards, agreed, at, booked, frame, held, open, type Told } from '../given.ts'

const now = at('2026-11-09 08:30')
const row = (key: string): Entry => {
  const [to = '', kind = '', n = ''] = key.split('.')
  return { key, to: to as Entry['to'], kind, n: Number(n), due: 0, until: 0, asked: false }
}
const linkOf = (key: string, told: Told = booked()) => linkOfTalkMail(told.talk, row(key), now)

describe('the link of a mail', () => {
  it.each([
    ['manager.summary.1', 'manager', 'summary'],
    ['employee.questions.1', 'employee', 'prepare'],
    ['employee.plan.1', 'employee', 'plan'],
    ['employee.followUp.1', 'employee', 'followUp.1'],
    ['manager.followUpReminder.2', 'manager', 'followUp.2'],
    ['employee.followUpShared.1', 'employee', 'followUp.1'],
  ])('%s lets the %s in to %s', (key, role, purpose) => {
    expect(linkOf(key)).toEqual({ role, purpose, at: now })
  })

  it('that was asked for keeps what it was asked for, by each side and each time', () => {
    const asking = (purpose: string, browser: string) => ({ kind: 'askForLink' as const, purpose, browser })
    const one = afterwards(booked(), '2026-10-05 10:00', 'manager', asking('summary', 'b1'))
    const two = afterwards(one, '2026-10-05 10:00', 'employee', asking('prepare', 'b2'))
    const all = afterwards(two, '2026-10-05 10:10', 'employee', asking('plan', 'b3'))
    expect([
      linkOf('manager.link.1', all),
      linkOf('employee.link.2', all),
      linkOf('employee.link.3', all),
    ]).toMatchObject([
      { role: 'manager', purpose: 'summary', browser: 'b1' },
      { role: 'employee', purpose: 'prepare', browser: 'b2' },
      { role: 'employee', purpose: 'plan', browser: 'b3' },
    ])
    for (const key of ['employee.link.9', 'employee.link.1'])
      expect(linkOf(key, all)).toEqual({ role: 'employee', purpose: 'home', at: now, browser: undefined })
  })
})

describe('the life of a link', () => {
  const lives = (
    purpose: string,
    time: string,
    { talk }: Told = booked(),
    within: Parameters<typeof talkLinkLives>[2] = frame,
  ) => talkLinkLives(talk, { role: 'employee', purpose, at: now }, within, at(time))
  const sets = (start: string) => ({
    kind: 'setCheckIn' as const,
    start: at(start),
    end: at(start) + 30 * 60_000,
    place: 'Rum 3',
    basedOn: -1,
  })

  it.each([
    ['plan', '2026-11-23 08:30'],
    ['lines', '2026-11-23 08:30'],
    ['passOn', '2026-11-23 08:30'],
    ['checkIn', '2026-11-23 08:30'],
    ['pulse', '2026-12-09 08:30'],
    ['followUp.1', '2026-12-09 08:30'],
    ['home', '2026-11-19 15:00'],
  ])('to %s ends at %s', (purpose, end) => {
    const { cycle: _, ...without } = frame
    expect([
      lives(purpose, end),
      talkLinkLives(booked().talk, { role: 'employee', purpose, at: now }, frame, at(end) - 1),
    ]).toEqual([false, true])
    expect(lives(purpose, '2026-11-09 08:31', booked(), without)).toBe(purpose !== 'home')
  })

  it('to a meeting about the plan lasts until that is over, as long as it stands', () => {
    const set = afterwards(agreed(), '2026-12-01 10:00', 'employee', sets('2027-03-01 14:00'))
    const dropped = afterwards(set, '2026-12-02 10:00', 'employee', { kind: 'dropCheckIn' })
    expect([lives('checkIn', '2027-03-01 14:29', set), lives('checkIn', '2027-03-01 14:30', set)]).toEqual([
      true,
      false,
    ])
    expect([lives('checkIn', '2026-11-23 08:29', dropped), lives('checkIn', '2026-11-23 08:30', dropped)]).toEqual([
      true,
      false,
    ])
  })

  it('of a talk whose time was cancelled lasts as long as where none was booked', () => {
    const cancelled = afterwards(booked(), '2026-11-10 10:00', 'manager', { kind: 'cancelBooking' })
    for (const told of [open(), cancelled])
      expect([lives('prepare', '2026-12-18 23:59', told), lives('prepare', '2026-12-19 00:00', told)]).toEqual([
        true,
        false,
      ])
  })
})

describe('a link that is over', () => {
  it('is still needed while the talk may get another time', () => {
    const link = { role: 'employee', purpose: 'prepare', at: now } as const
    const isNeeded = ({ talk }: Told, time: string) => talkLinkNeeded(talk, link, frame, at(time))
    expect([isNeeded(booked(), '2027-02-01 10:00'), isNeeded(open(), '2027-02-01 10:00')]).toEqual([true, true])
    expect([isNeeded(held(), '2026-11-19 14:59'), isNeeded(held(), '2026-11-19 15:00')]).toEqual([true, false])
  })
})
