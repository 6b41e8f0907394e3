/** Someone leaves: what ends, what stops, whom it is told to, and that a mistake can be taken back. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import { isGoneForGood, leaverExpires, leaverSteps, mayComeBack, undecided } from '../../functions/domain/leaving.ts'
import { owes } from '../../functions/domain/owed.ts'
import { makesThemselvesHolder } from '../../functions/domain/own-hand.ts'
import { indexOfPerson, type Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { phaseOf, statusOf } from '../../functions/domain/phase.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  agreed,
  at,
  booked,
  frame,
  held,
  inFollowUp,
  open,
  pass,
  person,
  type Told,
  when,
} from '../given.ts'

const left = (told: Told, time: string): Told => afterwards(told, time, 'service', { kind: 'leave' })
const back = (told: Told, time: string): Told => afterwards(told, time, 'service', { kind: 'comeBack' })

describe('the talk of someone who has left', () => {
  it('ends: the manager is told once, the time in the calendar is taken out, and nothing else goes', () => {
    const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-01 12:00').told
    const { gone } = pass(left(mailed, '2026-10-05 10:00'), '2026-10-05 10:00', '2027-12-31 10:00')
    expect(gone.map(({ key }) => key)).toEqual(['manager.calendar.2', 'manager.ended.1'])
  })

  it('waits for nobody, and counts as ended', () => {
    const told = left(open(), '2026-10-05 10:00')
    expect(owes(told.talk, 'manager', frame, at('2026-10-06 10:00'))).toEqual([])
    expect([phaseOf(told.talk, at('2026-10-06 10:00')), statusOf(told.talk)]).toEqual(['finished', 'ended'])
    expect(when(told, '2026-10-06 10:00', 'employee', { kind: 'prepareWithoutWriting' })).toBe('gone')
  })

  for (const [phase, told, status] of [
    ['that was held', held, 'held'],
    ['with a plan', agreed, 'agreed'],
    ['in follow-up', inFollowUp, 'agreed'],
  ] as const) {
    it(`${phase} stops quietly with what had come of it, and tells the manager once`, () => {
      const ended = left(told(), '2027-01-18 13:00')
      const { gone } = pass(ended, '2027-01-18 13:00', '2027-12-31 10:00')
      expect(gone.map(({ key }) => key)).toEqual(['manager.ended.1'])
      expect(statusOf(ended.talk)).toBe(status)
    })
  }

  it('ends once, however often it is said', () => {
    const once = left(booked(), '2026-10-05 10:00')
    expect(left(once, '2026-10-06 10:00').talk).toBe(once.talk)
  })

  it('goes on where it stood when it was a mistake, with the time that is still ahead', () => {
    const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-01 12:00').told
    const ended = pass(left(mailed, '2026-10-05 10:00'), '2026-10-05 10:00', '2026-10-05 12:00').told
    const again = back(ended, '2026-10-06 10:00')
    expect(again.talk.booking).toMatchObject({ status: 'booked', start: at('2026-11-12 14:00'), sequence: 2 })
    const { gone } = pass(again, '2026-10-06 10:00', '2026-10-06 12:00')
    expect(gone.map(({ key }) => key)).toEqual(['employee.calendar.3', 'manager.calendar.3'])
    expect(back(again, '2026-10-06 12:00').talk).toBe(again.talk)
  })

  it('that HR had taken out of its cycle stays taken out after a mistake, and HR takes nobody in who has left', () => {
    const out = afterwards(booked(), '2026-10-05 10:00', 'service', { kind: 'leaveCycle' })
    const gone = left(out, '2026-10-06 10:00')
    expect(gone.talk.ended).toMatchObject({ why: 'left', told: false })
    expect(when(gone, '2026-10-07 10:00', 'service', { kind: 'joinAgain' })).toBe('locked')
    expect(back(gone, '2026-10-07 10:00').talk.ended).toEqual(out.talk.ended)
  })

  it('asks for a new time when the one before is past', () => {
    const again = back(left(booked(), '2026-10-05 10:00'), '2026-11-20 10:00')
    expect(again.talk.booking.status).toBe('cancelled')
    expect(talkTimetable(again.talk, frame).some(({ kind }) => kind === 'ended')).toBe(false)
  })
})

describe('a person who leaves', () => {
  const having = (state: Person, command: PersonCommand, time: string): Person => {
    const decided = decidePerson(state, command, 'hr', frame, at(time))
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.state
  }
  const leaving = having(person, { kind: 'leave', from: '2026-10-01' }, '2026-09-24 10:00')
  const gone = having(leaving, { kind: 'personLeaves' }, '2026-10-01 00:00')

  it('is as before until the day, and then gone with every way in', () => {
    expect(personTimetable(leaving, frame).map(({ key, due }) => [key, due])).toEqual([
      ['service.personLeaves.20261001', at('2026-10-01 00:00')],
    ])
    expect(having(leaving, { kind: 'personLeaves' }, '2026-09-30 10:00').gone).toBeUndefined()
    expect(gone).toMatchObject({ gone: at('2026-10-01 00:00'), links: {}, browsers: [] })
    expect(indexOfPerson(gone).status).toBe('left')
  })

  it('gets no mail any more', () => {
    const managing = { ...gone, digests: { from: '2026-10-01', until: '2026-12-01' } }
    expect(personTimetable(managing, frame).map(({ to }) => to)).toEqual(['service', 'service'])
  })

  it('can be taken back for thirty days', () => {
    expect(having(gone, { kind: 'leave', from: null }, '2026-10-30 10:00')).toMatchObject({ work: { back: true } })
    expect(decidePerson(gone, { kind: 'leave', from: null }, 'hr', frame, at('2026-10-31 00:00')).ok).toBe(false)
  })
})

describe('who changes people', () => {
  it('does not make themselves a manager or talk holder', () => {
    expect(makesThemselvesHolder('p_me', {}, { manager: 'p_me' })).toBe(true)
    expect(makesThemselvesHolder('p_me', { manager: 'p_me' }, { talkWith: 'p_me' })).toBe(true)
    expect(makesThemselvesHolder('p_me', { manager: 'p_me' }, { manager: 'p_me' })).toBe(false)
    expect(makesThemselvesHolder('p_me', undefined, { manager: 'p_other' })).toBe(false)
  })
})

describe('everything of someone who has left', () => {
  const gone = at('2026-10-01 00:00')
  const keeping = (leavers: number | null): Frame => ({
    ...frame,
    organisation: { ...frame.organisation, retention: { ...frame.organisation.retention, leavers } },
  })

  it.each<[string, number | undefined, Frame, string | undefined]>([
    ['goes when the organisation has decided', gone, keeping(30), '2026-10-31 00:00'],
    ['stays while it has not', gone, keeping(null), undefined],
    ['stays of who is here', undefined, keeping(30), undefined],
  ])('%s', (_, since, within, expires) => {
    expect(leaverExpires(since, within)).toBe(expires && at(expires))
  })

  it('is gone for good from that moment on', () => {
    const isGone = (time: string, within = keeping(10)) => isGoneForGood(gone, within, at(time))
    expect([isGone('2026-10-10 23:59'), isGone('2026-10-11 00:00')]).toEqual([false, true])
    expect(isGone('2036-10-11 00:00', keeping(null))).toBe(false)
  })

  it('comes back for thirty days, as long as there is something left', () => {
    const may = (time: string, leavers: number | null) => mayComeBack(gone, keeping(leavers), at(time))
    // The clocks go back in October: thirty times a day ends an hour before midnight.
    expect([may('2026-10-30 22:59', null), may('2026-10-30 23:00', null)]).toEqual([true, false])
    expect([may('2026-10-05 10:00', 10), may('2026-10-11 10:00', 10)]).toEqual([true, false])
  })

  it('is erased by a step of that day, or once the organisation has decided, and not under a hold', () => {
    const steps = (state: Parameters<typeof leaverSteps>[0], within = keeping(30)) =>
      leaverSteps(state, within).map(({ key, due, step }) => [key, due, step])
    const step = { kind: 'eraseLeaver' }
    expect(steps({})).toEqual([])
    expect(steps({ gone, left: '2026-10-01' })).toEqual([
      ['service.eraseLeaver.20261001', at('2026-10-31 00:00'), step],
    ])
    expect(steps({ gone })).toEqual([['service.eraseLeaver.20261001', at('2026-10-31 00:00'), step]])
    expect(steps({ gone, left: '2026-10-01' }, keeping(null))).toEqual([
      ['service.eraseLeaver.20261001', undecided, step],
    ])
    const hold = { by: 'p_h', at: gone, until: '2027-03-31', why: 'tvist' } as never
    expect(steps({ gone, left: '2026-10-01', hold, talksAlone: gone })).toEqual([
      ['service.eraseLeaver.20261001', at('2027-04-01 00:00'), step],
    ])
  })
})

describe('the talk of who leaves', () => {
  it('closes the employee’s way in, and not the manager’s', () => {
    const bound = (['employee', 'manager'] as const).reduce(
      (told, by) => afterwards(told, '2026-10-01 10:00', by, { kind: 'bindBrowser', browser: by }),
      booked(),
    )
    expect(left(bound, '2026-10-05 10:00').talk.browsers.map(({ role }) => role)).toEqual(['manager'])
  })

  it('remembers the time that was taken out, and nothing where there was none', () => {
    expect(left(booked(), '2026-10-05 10:00').talk.ended?.booking).toMatchObject({ status: 'booked' })
    expect(left(open(), '2026-10-05 10:00').talk.ended).not.toHaveProperty('booking')
    expect(left(booked(), '2026-11-12 15:30').talk.ended).not.toHaveProperty('booking')
  })

  it('is a move of the time when it comes back, in both calendars', () => {
    const again = back(left(booked(), '2026-10-05 10:00'), '2026-10-06 10:00')
    expect(again.talk.booking).toMatchObject({ replaces: true, changedAt: at('2026-10-06 10:00') })
  })

  it('stays called off by its manager, if it was', () => {
    const { talk, parts } = booked()
    const own = frame.cycle.settings
    const off = afterwards({ talk: { ...talk, own }, parts }, '2026-10-05 10:00', 'manager', { kind: 'callOffTalk' })
    const again = back(left(off, '2026-10-06 10:00'), '2026-10-07 10:00')
    expect(again.talk.ended).toEqual({ n: 1, at: at('2026-10-05 10:00'), why: 'removed', byManager: true })
    const out = afterwards(booked(), '2026-10-05 10:00', 'service', { kind: 'leaveCycle' })
    expect(back(left(out, '2026-10-06 10:00'), '2026-10-07 10:00').talk.ended).not.toHaveProperty('byManager')
  })

  it('does not get its time back in a cycle that is cancelled meanwhile', () => {
    const halts = [{ kind: 'cancelled' as const, from: at('2026-10-05 11:00'), by: 'p_h' }]
    const within = { ...frame, cycle: { ...frame.cycle, halts } }
    const ended = left(booked(), '2026-10-05 10:00')
    const again = (time: string) => afterwards(ended, time, 'service', { kind: 'comeBack' }, within).talk.booking.status
    expect([again('2026-10-05 11:29'), again('2026-10-05 11:30')]).toEqual(['booked', 'cancelled'])
  })

  it('tells the manager only when something was still to come', () => {
    expect(left(open(), '2026-10-05 10:00').talk.ended?.told).toBe(true)
    const { talk, parts } = agreed()
    const done = { ...talk, followUps: talk.followUps.map((one) => ({ ...one, closedAt: at('2027-02-01 10:00') })) }
    expect(left({ talk: done, parts }, '2027-03-01 10:00').talk.ended?.told).toBe(false)
    const out = afterwards(booked(), '2026-10-05 10:00', 'service', { kind: 'leaveCycle' })
    expect(left(out, '2026-10-06 10:00').talk.ended?.told).toBe(false)
  })
})

describe('what is still mailed of a talk that will not be', () => {
  const mails = (...rows: [string, string, ('sent' | 'claimed')?][]): Talk['mails'] =>
    Object.fromEntries(
      rows.map(([key, time, status = 'sent']) => [key, { status, at: at(time), attempt: 'a', tries: 1 }]),
    )
  const ended = (sent: Talk['mails'], told = open(), more: Partial<Talk> = {}): Talk => {
    const out = afterwards(told, '2026-10-05 10:00', 'service', { kind: 'leaveCycle' }).talk
    return { ...out, mails: sent, ...more }
  }
  const keys = (talk: Talk) => talkTimetable(talk, frame).map(({ key }) => key)

  it.each<[string, Talk['mails'], string[]]>([
    ['nothing, where nothing was mailed', {}, []],
    [
      'that it will not be, to who was invited',
      mails(['employee.invitation.1', '2026-09-28 08:10']),
      ['employee.cycleCancelled.2'],
    ],
    ['nothing by what only the manager was mailed', mails(['manager.calendar.1', '2026-09-28 08:10']), []],
    ['nothing to whom a mail was only on its way', mails(['employee.invitation.1', '2026-09-28 08:10', 'claimed']), []],
    ['nothing to who was mailed in the same moment', mails(['employee.invitation.1', '2026-10-05 10:00']), []],
  ])('is %s', (_, sent, left) => {
    expect(keys(ended(sent))).toEqual(left)
  })

  it('is that its times are off, to both who had them', () => {
    const had = mails(['employee.calendar.1', '2026-10-01 10:00'], ['manager.calendar.1', '2026-10-01 10:00'])
    expect(keys(ended(had, booked())).filter((key) => key.includes('.calendar.'))).toEqual([
      'employee.calendar.2',
      'manager.calendar.2',
    ])
    expect(keys(ended(had, booked(), { vacant: 1 })).filter((key) => key.includes('.calendar.'))).toEqual([])
    expect(keys(ended(mails(['employee.invitation.1', '2026-09-28 08:10'])))).toEqual(['employee.cycleCancelled.2'])
  })

  it('is that a meeting about the plan is off, when the employee leaves', () => {
    const set = afterwards(agreed(), '2026-12-01 10:00', 'employee', {
      kind: 'setCheckIn',
      start: at('2026-12-10 14:00'),
      end: at('2026-12-10 14:30'),
      place: '',
      basedOn: -1,
    })
    const mailed = pass(set, '2026-12-01 10:00', '2026-12-01 11:00').told
    const gone = left(mailed, '2026-12-02 10:00')
    expect(keys(gone.talk).filter((key) => /checkIn|ended/.test(key))).toEqual(['manager.checkIn.2', 'manager.ended.1'])
    expect(keys({ ...gone.talk, vacant: 1 }).filter((key) => /checkIn|ended/.test(key))).toEqual([])
    expect(keys(left(agreed(), '2026-12-02 10:00').talk)).toEqual(['manager.ended.1'])
  })

  it('is a link that someone asks for, and that asks wait again', () => {
    const fresh = [
      { role: 'employee', n: 1, purpose: 'home', at: at('2026-10-06 10:00'), browser: 'b' },
      { role: 'person', n: 2, purpose: 'home', at: at('2026-10-06 10:00'), browser: 'b' },
    ] as Talk['freshLinks']
    expect(keys(ended({}, open(), { freshLinks: fresh }))).toEqual(['employee.link.1'])
    const out = ended({})
    expect(out.ended && keys({ ...out, ended: { ...out.ended, reopens: 'p_maria' } })).toEqual([
      'service.askReopened.1',
    ])
  })

  it('is nothing at all without a cycle that is known', () => {
    const { cycle: _, ...without } = frame
    expect(() => talkTimetable(open().talk, without)).toThrow('A talk has a cycle')
  })
})
