/** Away until a date: no mails, nothing late, and on return the preparation begins anew with full lead time. */
import { describe, expect, it } from 'vitest'
import { awayOf, awayUntil, withAway } from '../../functions/domain/away.ts'
import { afterReturn } from '../../functions/domain/away-mails.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Person } from '../../functions/domain/person.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { morning, type TalkEntry } from '../../functions/domain/talk-entry.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Instant } from '../../functions/ports.ts'
import {
  afterwards,
  agreed,
  at,
  book,
  booked,
  frame,
  local,
  open,
  pass,
  person,
  planProposed,
  type Told,
  when,
} from '../given.ts'

const away = (told: Told, time: string, until: string | null, side: Role = 'employee'): Told =>
  afterwards(told, time, 'service', { kind: 'setAway', side, until })
const gone = (told: Told, from: string, to: string) =>
  pass(told, from, to).gone.map(({ key, at: time }) => `${key} ${local(time).slice(0, 10)}`)

describe('an employee who is away before the talk is booked', () => {
  it('is mailed nothing before the day of return, and then has the full lead time', () => {
    const told = away(open(), '2026-09-25 10:00', '2026-12-07')
    expect(gone(told, '2026-09-25 10:00', '2026-12-31 10:00')).toEqual([
      'employee.questions.1 2026-12-07',
      'employee.reminder.1 2026-12-14',
      'employee.reminder.2 2026-12-17',
    ])
    expect(viewOf(told.talk, told.parts, 'employee', frame, at('2026-10-01 10:00')).preparedBy > '2026-12-20').toBe(
      true,
    )
  })

  it('gets the questions once more when they had gone out before', () => {
    const before = pass(open(), '2026-09-24 10:00', '2026-10-20 10:00').told
    const told = away(before, '2026-10-20 10:00', '2026-11-16')
    expect(gone(told, '2026-10-20 10:00', '2026-11-16 12:00')).toEqual(['employee.questions.2 2026-11-16'])
  })

  it('owes nothing, and keeps nobody else busy', () => {
    const told = away(open(), '2026-10-20 10:00', '2026-11-16')
    expect(owes(told.talk, 'employee', frame, at('2026-10-21 10:00'))).toEqual([])
    expect(owes(told.talk, 'manager', frame, at('2026-10-21 10:00'))).toEqual([])
    expect(owes(told.talk, 'employee', frame, at('2026-11-16 10:00'))).toEqual(['prepare'])
  })

  it('may be back sooner than said', () => {
    const told = away(away(open(), '2026-09-25 10:00', '2026-12-07'), '2026-09-26 10:00', null)
    expect(gone(told, '2026-09-26 10:00', '2026-10-01 10:00')).toEqual(['employee.invitation.1 2026-09-28'])
  })
})

describe('a meeting inside an absence', () => {
  it('is left as it is; mails of its own time are left out, and come when it moves past the return', () => {
    const told = away(booked(), '2026-10-20 10:00', '2026-11-23')
    expect(told.talk.booking).toEqual(booked().talk.booking)
    const { gone: mails, skipped, told: later } = pass(told, '2026-10-20 10:00', '2026-11-11 12:00')
    expect(mails.map(({ key }) => key)).toEqual(['manager.calendar.1', 'manager.summary.1'])
    expect(skipped).toEqual([])
    const moved = afterwards(later, '2026-11-11 13:00', 'manager', {
      kind: 'book',
      start: at('2026-12-10 14:00'),
      end: at('2026-12-10 15:00'),
      place: '',
    })
    const yes = moved.talk.arranging?.asked === undefined ? moved : undefined
    expect(yes && gone(yes, '2026-11-11 13:00', '2026-11-27 12:00')).toContain('employee.questions.1 2026-11-26')
  })
})

describe('a time inside an absence', () => {
  it('is set by nobody but who is away', () => {
    const told = away(open(), '2026-10-20 10:00', '2026-11-23')
    expect(when(told, '2026-10-20 11:00', 'manager', book('2026-11-20 14:00'))).toBe('away')
    expect(when(told, '2026-10-20 11:00', 'employee', book('2026-11-20 14:00'))).not.toBe('away')
    expect(when(told, '2026-10-20 11:00', 'manager', book('2026-11-23 14:00'))).not.toBe('away')
  })

  it('is not said yes to either', () => {
    const asked = afterwards(open(), '2026-10-20 10:00', 'manager', book('2026-10-26 14:00'))
    const told = away(asked, '2026-10-20 10:30', '2026-11-23', 'manager')
    const yes: TalkCommand = { kind: 'answerTime', n: 1, yes: true, proposals: [] }
    expect(when(told, '2026-10-20 11:00', 'employee', yes)).toBe('away')
  })
})

describe('a follow-up while someone is away', () => {
  it('waits for both, and closes as long after as ever', () => {
    const told = away(agreed(), '2027-01-10 10:00', '2027-03-01', 'manager')
    const shown = viewOf(told.talk, told.parts, 'employee', frame, at('2027-01-20 10:00')).followUps[0]
    expect([shown?.date, shown?.closes]).toEqual(['2027-03-01', '2027-03-08'])
    expect(gone(told, '2027-01-10 10:00', '2027-03-02 10:00').filter((key) => key.includes('followUp.'))).toEqual([
      'employee.followUp.1 2027-03-01',
      'manager.followUp.1 2027-03-01',
    ])
  })
})

describe('what can be read later', () => {
  it('comes on the day of return', () => {
    const told = away(planProposed(), '2026-11-13 10:30', '2027-01-11')
    expect(gone(told, '2026-11-13 10:30', '2027-01-12 10:00')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^employee\.plan\.1 2027-01-11$/)]),
    )
  })

  it('is that there is no manager, too', () => {
    const told = afterwards(open(), '2026-10-01 10:00', 'service', { kind: 'changeManager', manager: null })
    const later = away(told, '2026-10-01 10:00', '2026-12-07')
    expect(gone(later, '2026-10-01 10:00', '2026-12-08 10:00')).toEqual(['employee.withoutManager.1 2026-12-07'])
  })

  it('comes however long one was away', () => {
    const disagreed = afterwards(planProposed(), '2026-11-13 10:30', 'employee', {
      kind: 'disagreePlan',
      version: 1,
      text: 'Det hinner jag inte.',
    })
    const told = away(disagreed, '2026-11-13 10:31', '2027-01-11', 'manager')
    expect(gone(told, '2026-11-13 10:31', '2027-01-12 10:00')).toContain('manager.notAgreed.1 2027-01-11')
  })

  it('waits for a new manager who is away when the talk goes over', () => {
    const manager = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
    const told = afterwards(open(), '2026-10-06 10:00', 'service', {
      kind: 'changeManager',
      manager,
      away: '2026-10-26',
    })
    const mails = gone(told, '2026-10-06 10:00', '2026-10-27 10:00')
    expect(mails.filter((key) => key.includes('newManager'))).toEqual([
      'employee.newManager.1 2026-10-06',
      'manager.newManager.1 2026-10-26',
    ])
  })

  it('is only what they ask for before that', () => {
    const told = away(open(), '2026-09-25 10:00', '2026-12-07')
    const asked = afterwards(told, '2026-10-05 10:00', 'employee', {
      kind: 'askForLink',
      purpose: 'home',
      browser: 'x',
    })
    expect(gone(asked, '2026-10-05 10:00', '2026-10-06 10:00')).toEqual(['employee.link.1 2026-10-05'])
  })
})

describe('the digest of a manager who is away', () => {
  it('begins again on the first working day back', () => {
    const digests = { from: '2026-10-05', until: '2026-11-08' }
    const manager: Person = { ...person, digests, details: { ...person.details, awayUntil: '2026-10-21' } }
    expect(personTimetable(manager, frame).map(({ due }) => local(due).slice(0, 10))).toEqual([
      '2026-10-21',
      '2026-10-26',
      '2026-11-02',
    ])
  })
})

describe('what would reach someone who is away', () => {
  const until = '2026-11-23'
  const rows = (told: Told, to: Role = 'employee') =>
    talkTimetable(told.talk, frame)
      .filter((entry) => entry.to === to)
      .map(({ kind, n, due }) => `${kind} ${n} ${local(due).slice(0, 10)}`)
  const asks = (told: Told) =>
    afterwards(told, '2026-10-21 10:00', 'employee', { kind: 'askForLink', purpose: 'home', browser: 'b1' })
  const meets = (by: Role) =>
    afterwards(away(agreed(), '2026-12-01 09:00', '2026-12-21', 'employee'), '2026-12-01 10:00', by, {
      kind: 'setCheckIn',
      start: at('2026-12-21 14:00'),
      end: at('2026-12-21 14:30'),
      place: '',
      basedOn: -1,
    })

  it('is a link that they ask for, at once', () => {
    expect(rows(asks(away(open(), '2026-10-20 10:00', until)))).toContain('link 1 2026-10-21')
  })

  it('is the calendar’s entry of what they set themselves, at once, and else on return', () => {
    const told = away(open(), '2026-10-20 10:00', until)
    expect(rows(afterwards(told, '2026-10-20 11:00', 'employee', book('2026-12-10 14:00')))).toContain(
      'calendar 1 2026-10-20',
    )
    expect(rows(afterwards(told, '2026-10-20 11:00', 'manager', book('2026-12-10 14:00')))).toContain(
      'calendar 1 2026-11-23',
    )
    expect(rows(meets('employee')).filter((row) => row.startsWith('checkIn'))).toEqual(['checkIn 1 2026-12-01'])
    expect(rows(meets('manager')).filter((row) => row.startsWith('checkIn'))).toEqual([])
  })

  it('is a plan on return, with as long to answer, and no time that is over by then', () => {
    const told = away(planProposed(), '2026-11-13 11:00', '2026-12-14')
    const [plan] = talkTimetable(told.talk, frame).filter(({ kind }) => kind === 'plan')
    const [before] = talkTimetable(planProposed().talk, frame).filter(({ kind }) => kind === 'plan')
    expect(local(plan?.due ?? 0).slice(0, 10)).toBe('2026-12-14')
    expect((plan?.until ?? 0) - (plan?.due ?? 0)).toBe((before?.until ?? 0) - (before?.due ?? 1))
    const met = away(
      afterwards(open(), '2026-10-20 09:00', 'manager', book('2026-11-12 14:00')),
      '2026-10-20 10:00',
      until,
    )
    expect(rows(met).some((row) => row.startsWith('calendar'))).toBe(false)
  })

  it('is to nobody else’s delay', () => {
    const told = away(booked(), '2026-10-20 10:00', until)
    expect(rows(told, 'manager')).toContain('calendar 1 2026-10-01')
  })
})

describe('a day of return', () => {
  it.each([
    ['is ahead', '2026-11-23', '2026-11-22', '2026-11-23'],
    ['is today', '2026-11-23', '2026-11-23', undefined],
    ['is none', undefined, '2026-11-22', undefined],
  ])('counts while it %s', (_, until, today, counts) => {
    const talk = until === undefined ? {} : { away: { employee: until } }
    expect(awayOf(talk, 'employee', today).awayUntil).toBe(counts)
    expect(awayUntil(until === undefined ? {} : { awayUntil: until }, today)).toBe(counts)
  })

  it('stands beside the status that a list has', () => {
    expect([withAway('booked', undefined), withAway('booked', '2026-11-23')]).toEqual(['booked', 'booked 2026-11-23'])
  })
})

describe('a row that is due as someone returns', () => {
  const row = (kind: string, due: Instant, until: Instant, to: TalkEntry['to'] = 'employee'): TalkEntry => ({
    key: `${to}.${kind}.1`,
    to,
    kind,
    n: 1,
    due,
    until,
    asked: false,
  })
  const told = () => away(open(), '2026-10-20 10:00', '2026-11-23').talk
  const back = () => morning('2026-11-23', told(), frame)
  const rows = (entry: TalkEntry, talk = told()) =>
    afterReturn(entry, talk, frame).map(({ due, until }) => [due, until])

  it('is as it was, and one that ends by then is left out', () => {
    const day = 24 * 60 * 60_000
    expect(rows(row('reminder', back(), back() + day))).toEqual([[back(), back() + day]])
    expect(rows(row('reminder', back() - day, back() + day))).toEqual([[back(), back() + day]])
    expect(rows(row('reminder', back() - day, back()))).toEqual([])
  })

  it('to anyone but the two waits for nobody', () => {
    const soon = row('calendar', at('2026-10-21 10:00'), at('2026-12-01 10:00'), 'former')
    expect(afterReturn(soon, { ...told(), away: { employee: '2026-11-23', manager: '2026-11-23' } }, frame)).toEqual([
      soon,
    ])
  })

  it('of another kind than the calendar’s is not theirs because they set the time', () => {
    const talk = away(booked(), '2026-10-20 10:00', '2026-11-23', 'manager').talk
    const news = row('reminder', at('2026-10-21 10:00'), at('2026-12-31 10:00'), 'manager')
    expect(rows(news, talk)[0]?.[0]).toBe(morning('2026-11-23', talk, frame))
  })
})
