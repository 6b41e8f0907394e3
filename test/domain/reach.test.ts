/** Whether mail reaches the two of a talk: what waits, what goes once it does, and what nobody is late with meanwhile. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import type { Ledger, MailRecord } from '../../functions/domain/ledger.ts'
import type { Person } from '../../functions/domain/person.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import {
  bothReachedFrom,
  decideReach,
  ledgerAfter,
  nextTry,
  type Unreached,
  type WhyUnreached,
  whatReaches,
} from '../../functions/domain/reach.ts'
import type { Role } from '../../functions/domain/role.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Entry } from '../../functions/domain/workflow.ts'
import { afterwards, at, frame, local, open, pass, person, planProposed, type Told } from '../given.ts'

const unreached = (told: Told, time: string, why: WhyUnreached | null, side: Role = 'employee'): Told =>
  afterwards(told, time, 'service', { kind: 'setUnreached', side, why })
const gone = (told: Told, from: string, to: string) =>
  pass(told, from, to).gone.map(({ key, at: time }) => `${key} ${local(time).slice(0, 10)}`)

describe('a side that mail does not reach', () => {
  it('is sent nothing', () => {
    expect(gone(unreached(open(), '2026-09-25 10:00', 'noAddress'), '2026-09-25 10:00', '2026-12-01 10:00')).toEqual([])
  })

  it('gets the questions, and neither the invitation nor a reminder of before, when it does again', () => {
    const told = unreached(open(), '2026-09-25 10:00', 'noAddress')
    const again = unreached(told, '2026-12-07 10:00', null)
    expect(gone(again, '2026-12-07 10:00', '2026-12-08 17:00')).toEqual(['employee.questions.1 2026-12-07'])
  })

  it('is mailed on when its mailbox is only full', () => {
    const told = unreached(open(), '2026-09-25 10:00', 'full')
    expect(gone(told, '2026-09-25 10:00', '2026-09-29 10:00')).toEqual(['employee.invitation.1 2026-09-28'])
  })

  it('is not overtaken by a plan that it has not seen: the days to decide count from when it is reached', () => {
    const proposed = planProposed()
    const stands = (told: Told) =>
      talkTimetable(told.talk, frame).flatMap(({ kind, due }) => (kind === 'standNotAgreed' ? [due] : []))
    const [before] = stands(proposed)
    const stopped = unreached(proposed, '2026-11-16 10:00', 'noAddress')
    expect(stands(stopped)).toEqual([])
    const [later] = stands(unreached(stopped, '2026-12-01 10:00', null))
    expect(later).toBeGreaterThan(before ?? 0)
  })

  it('is a matter of the person: a new manager starts reached', () => {
    const told = unreached(open(), '2026-09-25 10:00', 'noAddress', 'manager')
    const next = afterwards(told, '2026-09-26 10:00', 'service', {
      kind: 'changeManager',
      manager: { id: 'p_erik', name: 'Erik Sand', language: 'nb' },
    })
    expect(next.talk.unreached?.manager).toBeUndefined()
  })

  it('is said by the service alone', () => {
    const { talk } = open()
    const command = { kind: 'setUnreached', side: 'manager', why: 'noMore' } as const
    expect(decideTalk(talk, command, 'employee', frame, at('2026-09-25 10:00'))).toMatchObject({ ok: false })
  })

  it('that is told again is the same', () => {
    const { talk } = unreached(open(), '2026-09-25 10:00', 'noAddress')
    const again = decideReach(
      talk,
      { kind: 'setUnreached', side: 'employee', why: 'noAddress' },
      at('2026-09-26 10:00'),
    )
    expect(again.state).toBe(talk)
  })
})

describe('a mail that came back', () => {
  const sent = { m: { status: 'sent', at: 1, attempt: 'a', tries: 2 } } as const
  const back = (attempt: string, again: number | null) =>
    ledgerAfter(sent, { kind: 'mailCameBack', mail: 'm', attempt, again }, 10)

  it('is free again, with its tries when it is tried later, and as new when the address is mended', () => {
    expect(back('a', 50)).toEqual({ m: { status: 'waiting', at: 50, tries: 2, attempt: 'a' } })
    expect(back('a', null)).toEqual({ m: { status: 'waiting', at: 10, tries: 0, attempt: 'a' } })
  })

  it('is nothing new when another attempt has been made since', () => {
    expect(back('b', 50)).toBe(sent)
  })
})

describe('a person', () => {
  const stopped: Person = {
    ...person,
    bounced: at('2026-09-24 09:00'),
    digests: { from: '2026-09-28', until: '2026-10-10' },
  }

  it('is mailed no digest while the address does not work', () => {
    expect(personTimetable(stopped, frame)).toEqual([])
    expect(personTimetable({ ...stopped, bounced: undefined }, frame)).not.toEqual([])
  })
})

describe('what is left of a timetable', () => {
  const entry = (to: Entry['to'], kind: string, date: string): Entry => ({
    key: `${to}.${kind}.1`,
    to,
    kind,
    n: 1,
    due: at(`${date} 10:00`),
    until: at('2027-12-31 10:00'),
    asked: false,
  })
  const kinds = (entries: Entry[], present: Unreached, mails: Ledger = {}) =>
    whatReaches(entries, { mails, unreached: present }).map(({ to, kind }) => `${to} ${kind}`)
  const back = (date: string): Unreached => ({ employee: { at: at(`${date} 10:00`) } })
  const rows = [
    entry('employee', 'invitation', '2026-09-28'),
    entry('employee', 'questions', '2026-10-19'),
    entry('employee', 'reminder', '2026-10-26'),
    entry('employee', 'nudge', '2026-10-27'),
    entry('employee', 'plan', '2026-10-28'),
    entry('employee', 'followUpReminder', '2026-10-29'),
    entry('manager', 'reminder', '2026-10-26'),
    entry('former', 'calendar', '2026-10-26'),
    entry('service', 'standNotAgreed', '2026-10-30'),
    entry('service', 'closeFollowUp', '2026-10-30'),
  ]
  const ofOthers = ['manager reminder', 'former calendar', 'service standNotAgreed', 'service closeFollowUp']

  it.each<[string, Unreached, string[]]>([
    [
      'while mail does not reach the employee is the others’, and no plan stands by silence',
      { employee: { at: 0, why: 'noMore' } },
      ['manager reminder', 'former calendar', 'service closeFollowUp'],
    ],
    [
      'while a mailbox is full is everything',
      { employee: { at: at('2026-11-02 10:00'), why: 'full' } },
      rows.map(({ to, kind }) => `${to} ${kind}`),
    ],
    ['before the questions is the invitation', back('2026-10-12'), rows.map(({ to, kind }) => `${to} ${kind}`)],
    [
      'from the questions on is them alone, with all that comes later',
      back('2026-10-19'),
      rows.slice(1).map(({ to, kind }) => `${to} ${kind}`),
    ],
    ['later is no reminder of before', back('2026-11-02'), ['employee questions', 'employee plan', ...ofOthers]],
    [
      'is a reminder that is due at that moment',
      back('2026-10-29'),
      ['employee questions', 'employee plan', 'employee followUpReminder', ...ofOthers],
    ],
    [
      'when the manager is not reached is the employee’s',
      { manager: { at: 0, why: 'suppressed' } },
      [...rows.slice(0, 6).map(({ to, kind }) => `${to} ${kind}`), 'former calendar', 'service closeFollowUp'],
    ],
  ])('%s', (_, present, left) => {
    expect(kinds(rows, present)).toEqual(left)
  })

  it('is what is on its way, and not what came back', () => {
    const stopped: Unreached = { employee: { at: 0, why: 'noMore' } }
    const record = (status: 'sent' | 'waiting'): Ledger => ({
      'employee.invitation.1': { status, at: 0, attempt: 'a', tries: 1 },
    })
    expect(kinds(rows.slice(0, 1), stopped, record('sent'))).toEqual(['employee invitation'])
    expect(kinds(rows.slice(0, 1), stopped, record('waiting'))).toEqual([])
  })

  it('after the return has the invitation when no questions are to come', () => {
    expect(kinds(rows.slice(0, 1), back('2026-10-27'))).toEqual(['employee invitation'])
  })
})

describe('what the mail service tells of a mail', () => {
  const record = (record: MailRecord): Ledger => ({ m: record })
  const sent = record({ status: 'sent', at: 1, attempt: 'a' })
  const waiting = record({ status: 'waiting', at: 5, tries: 1, attempt: 'a' })
  const arrived = (mails: Ledger) => ledgerAfter(mails, { kind: 'mailArrived', mail: 'm', attempt: 'a' }, 10)
  const cameBack = (mails: Ledger) =>
    ledgerAfter(mails, { kind: 'mailCameBack', mail: 'm', attempt: 'a', again: 50 }, 10)

  it('is that it is there after all, if it was thought to have come back', () => {
    expect(arrived(waiting)).toEqual(record({ status: 'sent', at: 10, attempt: 'a' }))
    expect(arrived(sent)).toBe(sent)
  })

  it('is nothing new of one that came back before, was skipped, or is not known', () => {
    const skipped = record({ status: 'skipped', at: 1, reason: 'too late' })
    for (const mails of [waiting, skipped, {}]) expect(cameBack(mails)).toBe(mails)
  })

  it('counts the first try of one that was sent at once', () => {
    expect(cameBack(sent)).toEqual(record({ status: 'waiting', at: 50, tries: 1, attempt: 'a' }))
  })

  it('is the talk’s own matter too', () => {
    const { talk, parts } = open()
    const told = { talk: { ...talk, mails: sent }, parts }
    const back = afterwards(told, '2026-09-29 10:00', 'service', {
      kind: 'mailCameBack',
      mail: 'm',
      attempt: 'a',
      again: null,
    })
    expect(back.talk.mails.m).toMatchObject({ status: 'waiting', tries: 0 })
    const there = afterwards(back, '2026-09-29 11:00', 'service', { kind: 'mailArrived', mail: 'm', attempt: 'a' })
    expect(there.talk.mails.m?.status).toBe('sent')
    expect(
      afterwards(there, '2026-09-29 12:00', 'service', { kind: 'mailArrived', mail: 'm', attempt: 'a' }).talk,
    ).toBe(there.talk)
  })

  it('is tried again the next working day when the mailbox is full', () => {
    for (const [now, day] of [
      ['2026-09-24 10:00', '2026-09-25'],
      ['2026-09-25 23:30', '2026-09-28'],
    ] as const) {
      const next = local(nextTry('t_0123456789abcdef', frame, at(now)))
      expect(next >= `${day} 08:00` && next < `${day} 08:55`).toBe(true)
    }
  })
})

describe('something that waits for a word of either', () => {
  it('can be late when both can be told of it', () => {
    const since = at('2026-11-13 10:00')
    const later = at('2026-11-20 10:00')
    expect(bothReachedFrom(since, undefined)).toBe(since)
    expect(bothReachedFrom(since, { manager: { at: later } })).toBe(later)
    expect(bothReachedFrom(since, { employee: { at: at('2026-11-01 10:00') } })).toBe(since)
    expect(bothReachedFrom(since, { employee: { at: later, why: 'full' } })).toBe(since)
  })
})
