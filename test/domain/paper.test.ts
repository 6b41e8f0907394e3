/** A talk with somebody on paper: whom it mails, and what the manager may note for the other. */
import { describe, expect, it } from 'vitest'
import { exceptOnPaper, waitsForSignature } from '../../functions/domain/on-paper.ts'
import { owes } from '../../functions/domain/owed.ts'
import { peopleOnPaper } from '../../functions/domain/paper.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Entry } from '../../functions/domain/workflow.ts'
import { afterwards, aisha, at, book, frame, open, planContent, type Told } from '../given.ts'

const onPaper = (told: Told, time: string): Told =>
  afterwards(told, time, 'service', { kind: 'personChanged', person: { ...aisha, paper: 'noAddress' } })
const started = (): Told => onPaper(open(), '2026-09-28 10:00')
const planned = (): Told => {
  const held = afterwards(started(), '2026-11-12 15:00', 'manager', { kind: 'alreadyTalked' })
  return afterwards(held, '2026-11-13 10:00', 'manager', { kind: 'proposePlan', content: planContent, basedOn: 0 })
}
const receivers = ({ talk }: Told) => new Set(talkTimetable(talk, frame).map(({ to }) => to))

describe('somebody on paper', () => {
  it('gets no mail, and the manager all of theirs', () => {
    expect(receivers(open())).toContain('employee')
    const booked = afterwards(started(), '2026-10-01 10:00', 'manager', book('2026-11-12 14:00'))
    expect(receivers(booked)).toEqual(new Set(['manager']))
  })

  it('is not asked about a near time', () => {
    const { talk } = afterwards(started(), '2026-10-01 10:00', 'manager', book('2026-10-02 14:00'))
    expect(talk.booking.status).toBe('booked')
    expect(talk.arranging?.asked).toBeUndefined()
  })

  it('owes nothing that anybody waits for, and the manager brings the signature', () => {
    const { talk } = planned()
    expect(owes(talk, 'employee', frame, at('2026-11-13 11:00'))).toEqual([])
    expect(owes(talk, 'manager', frame, at('2026-11-13 11:00'))).toEqual(['confirmPlan'])
  })

  it('has a plan in force once the manager has noted the signature, which is shown as noted', () => {
    const noted = afterwards(planned(), '2026-11-16 10:00', 'manager', { kind: 'noteConfirmed', version: 1 })
    const view = viewOf(noted.talk, noted.parts, 'manager', frame, at('2026-11-16 11:00'))
    expect(view.plan.isAgreed).toBe(true)
    expect(view.paper?.noted.confirmed).toEqual({ version: 1, at: at('2026-11-16 10:00') })
    expect(receivers(noted)).not.toContain('employee')
  })

  it('has no way in any more by what was mailed before', () => {
    const bound = afterwards(open(), '2026-09-28 10:00', 'employee', { kind: 'bindBrowser', browser: 'aishas' })
    expect(bound.talk.browsers).toHaveLength(1)
    expect(onPaper(bound, '2026-09-28 11:00').talk.browsers).toEqual([])
  })

  it('is invited anew from the day that mail reaches them', () => {
    const reached = afterwards(started(), '2026-10-20 10:00', 'service', { kind: 'personChanged', person: aisha })
    expect(reached.talk.begins).toBe('2026-10-20')
    expect(reached.talk.people.employee.paper).toBeUndefined()
  })
})

describe('what is noted', () => {
  it('is refused of anyone who answers for themselves', () => {
    for (const by of ['manager', 'employee'] as const)
      expect(() => afterwards(open(), '2026-10-01 10:00', by, { kind: 'notePrepared' })).toThrow('notYours')
    expect(() => afterwards(started(), '2026-10-01 10:00', 'employee', { kind: 'notePrepared' })).toThrow('notYours')
  })
})

describe('who gets no mail about a talk', () => {
  it('has no address, or one that somebody with another name has too', () => {
    const one = (id: string, name: string, email: string) => ({ id, details: { name, email } })
    const people = [
      one('p_1', 'Per Ask', ''),
      one('p_2', 'Anna Berg', 'kok@x.se'),
      one('p_3', 'Bo Ek', 'Kok@x.se'),
      one('p_4', 'Åsa Öhrn', 'asa@x.se'),
      one('p_5', 'asa  ohrn', 'asa@x.se'),
    ]
    expect([...peopleOnPaper(people)]).toEqual([
      ['p_1', 'noAddress'],
      ['p_2', 'shared'],
      ['p_3', 'shared'],
    ])
  })
})

describe('what the manager notes of who is on paper', () => {
  it('is that they have prepared', () => {
    const noted = afterwards(started(), '2026-10-01 10:00', 'manager', { kind: 'notePrepared' })
    expect(noted.talk.preparation.employee).toMatchObject({ status: 'withoutWriting', at: at('2026-10-01 10:00') })
    expect(noted.talk.noted).toEqual({ prepared: at('2026-10-01 10:00') })
    const signed = afterwards(
      afterwards(
        afterwards(noted, '2026-11-12 15:00', 'manager', { kind: 'alreadyTalked' }),
        '2026-11-13 10:00',
        'manager',
        {
          kind: 'proposePlan',
          content: planContent,
          basedOn: 0,
        },
      ),
      '2026-11-16 10:00',
      'manager',
      { kind: 'noteConfirmed', version: 1 },
    )
    expect(signed.talk.noted).toEqual({
      prepared: at('2026-10-01 10:00'),
      confirmed: { version: 1, at: at('2026-11-16 10:00') },
    })
  })

  it('is a signature only of a plan that waits for one', () => {
    expect([waitsForSignature(started().talk), waitsForSignature(planned().talk)]).toEqual([false, true])
    const { talk } = planned()
    expect(waitsForSignature({ ...talk, plan: { ...talk.plan, proposedBy: 'employee' } })).toBe(false)
  })

  it('leaves a manager on paper without mail, and steps as they are', () => {
    const manager = { ...open().talk.people.manager, paper: 'shared' as const }
    const told = afterwards(open(), '2026-09-28 10:00', 'service', { kind: 'personChanged', person: manager })
    const { talk } = afterwards(told, '2026-10-01 10:00', 'employee', { kind: 'alreadyTalked' })
    const rows = (['employee', 'manager', 'former', 'service'] as const).map((to) => ({ to }) as Entry)
    expect(exceptOnPaper(rows, talk).map(({ to }) => to)).toEqual(['employee', 'former', 'service'])
  })
})
