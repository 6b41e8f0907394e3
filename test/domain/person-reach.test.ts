/** Whether mail reaches a person: what stops it, what mends it, and how HR is told. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { unreachedAtOpening, unreachedPerson } from '../../functions/domain/person-reach.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { at, frame, local, person } from '../given.ts'

const having = (state: Person, command: PersonCommand, time = '2026-09-24 10:00'): Person => {
  const decided = decidePerson(state, command, 'service', frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const notTaken = (state: Person, ...mails: string[]): Person =>
  mails.reduce((one, mail) => having(one, { kind: 'softBounce', mail }), state)
const inside: Person = {
  ...person,
  links: {
    digest: { role: 'person', purpose: 'digest', at: at('2026-09-21 08:00') },
    oldAddress: { role: 'person', purpose: 'address.object', at: at('2026-09-21 08:00') },
  },
  browsers: [{ role: 'person', hash: 'b1', at: at('2026-09-24 09:00') }],
}
const full = () => notTaken(person, 't_1 employee.invitation.1', 't_1 employee.questions.1', 't_2 manager.calendar.1')

describe('why mail does not reach a person', () => {
  it.each([
    ['nothing is wrong', () => person, undefined],
    ['two mails in a row came back', () => notTaken(person, 'a', 'b'), undefined],
    ['three did', full, { why: 'full', at: at('2026-09-24 10:00') }],
    [
      'the mailbox does not exist',
      () => having(person, { kind: 'bounce' }),
      { why: 'noAddress', at: at('2026-09-24 10:00') },
    ],
    [
      'the reader wants no more',
      () => having(person, { kind: 'bounce', why: 'noMore' }),
      { why: 'noMore', at: at('2026-09-24 10:00') },
    ],
  ] as const)('when %s', (_, state, why) => {
    expect(unreachedPerson(state())).toEqual(why)
  })

  it('stands on each side of a talk that is opened meanwhile', () => {
    const stopped = having(person, { kind: 'bounce' }, '2026-09-25 10:00')
    const why = { why: 'noAddress', at: at('2026-09-25 10:00') }
    expect(unreachedAtOpening(stopped, person)).toEqual({ unreached: { employee: why } })
    expect(unreachedAtOpening(person, stopped)).toEqual({ unreached: { manager: why } })
    expect(unreachedAtOpening(person, person)).toEqual({})
  })
})

describe('a mailbox that is full', () => {
  it('is so by three different mails, and not by one that came back three times', () => {
    expect(unreachedPerson(notTaken(person, 'a', 'a', 'b', 'b'))).toBeUndefined()
  })

  it('is so since the third: a fourth changes nothing', () => {
    const first = full()
    expect(having(first, { kind: 'softBounce', mail: 't_3' }, '2026-09-25 10:00')).toBe(first)
  })

  it('is not, as soon as one mail is delivered: then it takes three anew', () => {
    const reached = having(full(), { kind: 'reached' })
    expect(unreachedPerson(reached)).toBeUndefined()
    expect(unreachedPerson(notTaken(reached, 'c', 'd'))).toBeUndefined()
    expect(having(person, { kind: 'reached' })).toBe(person)
  })
})

describe('an address that has stopped', () => {
  it('ends every way in but the one that asks at an old address', () => {
    const stopped = having(inside, { kind: 'bounce' })
    expect([Object.keys(stopped.links), stopped.browsers]).toEqual([['oldAddress'], []])
  })

  it('leaves the ways in of who wants no more mail: that is the right reader', () => {
    const stopped = having(inside, { kind: 'bounce', why: 'noMore' })
    expect([Object.keys(stopped.links), stopped.browsers]).toEqual([['digest', 'oldAddress'], inside.browsers])
  })

  it('has stopped once, with the first reason', () => {
    const stopped = having(inside, { kind: 'bounce', why: 'noMore' })
    expect(having(stopped, { kind: 'bounce' }, '2026-09-25 10:00')).toBe(stopped)
  })

  it('is tried again when HR says so, and that it works is known since then', () => {
    for (const stopped of [having(person, { kind: 'bounce', why: 'noMore' }), full()]) {
      const mended = having(stopped, { kind: 'tryAgain' }, '2026-09-28 09:00')
      expect(unreachedPerson(mended)).toBeUndefined()
      expect(mended.mended).toBe(at('2026-09-28 09:00'))
      // One that stops anew says why by itself.
      const again = having(mended, { kind: 'bounce' }, '2026-09-29 09:00')
      expect(unreachedPerson(again)).toEqual({ why: 'noAddress', at: at('2026-09-29 09:00') })
    }
    expect(having(person, { kind: 'tryAgain' })).toBe(person)
  })
})

describe('what became of a mail to a person', () => {
  const sent: Person = {
    ...person,
    mails: { 'person.digest.202640': { status: 'sent', at: at('2026-09-28 08:10'), attempt: 'a' } },
  }
  const back = (attempt: string): PersonCommand => ({
    kind: 'mailCameBack',
    mail: 'person.digest.202640',
    attempt,
    again: at('2026-09-28 12:00'),
  })

  it('is that it came back, and is tried later', () => {
    expect(having(sent, back('a')).mails['person.digest.202640']).toMatchObject({
      status: 'waiting',
      at: at('2026-09-28 12:00'),
    })
    expect(having(sent, back('other'))).toBe(sent)
  })

  it('is that it had arrived after all', () => {
    const arrived = having(having(sent, back('a')), { kind: 'mailArrived', mail: 'person.digest.202640', attempt: 'a' })
    expect(arrived.mails['person.digest.202640']?.status).toBe('sent')
  })
})

describe('one of HR', () => {
  const tell = (state: Person, since: string) => having(state, { kind: 'tellUndeliverable', since: at(since) }, since)
  const mails = (state: Person) => personTimetable(state, frame).filter(({ kind }) => kind === 'undeliverable')
  const sentAt = (state: Person, key: string, time: string): Person => ({
    ...state,
    mails: { ...state.mails, [key]: { status: 'sent', at: at(time), attempt: key } },
  })
  const told = () => tell(person, '2026-09-24 10:00')

  it('is told of an address that stopped within half an hour after an hour, and not any more after ten days', () => {
    const [mail] = mails(told())
    expect(mail).toMatchObject({ key: 'person.undeliverable.1', to: 'person', n: 1, asked: false })
    expect(local(mail!.due) >= '2026-09-24 11:00' && local(mail!.due) < '2026-09-24 11:20').toBe(true)
    expect(local(mail!.until).slice(0, 10)).toBe('2026-10-04')
  })

  it('is told of all that stop before that mail in the same mail', () => {
    const once = told()
    expect(tell(once, '2026-09-24 10:30')).toBe(once)
    expect(tell(once, '2026-09-24 10:00')).toBe(once)
    const waiting: Person = {
      ...told(),
      mails: { 'person.undeliverable.1': { status: 'waiting', at: at('2026-09-24 11:10'), tries: 1 } },
    }
    expect(tell(waiting, '2026-09-24 11:30')).toBe(waiting)
  })

  it('is told of one that stopped before the mail went, and reported later, once', () => {
    const gone = sentAt(told(), 'person.undeliverable.1', '2026-09-24 11:10')
    for (const since of ['2026-09-24 10:59', '2026-09-24 11:10'])
      expect(having(gone, { kind: 'tellUndeliverable', since: at(since) }, '2026-09-24 12:00')).toBe(gone)
  })

  it('is told of the next in another mail, and on another day', () => {
    const gone = sentAt(told(), 'person.undeliverable.1', '2026-09-24 11:10')
    const next = tell(gone, '2026-09-24 13:00')
    expect(mails(next).map(({ key, due }) => [key, local(due).slice(0, 10)])).toContainEqual([
      'person.undeliverable.2',
      '2026-09-25',
    ])
  })

  it('is told of what stopped earlier than the first that is known, too', () => {
    const earlier = having(told(), { kind: 'tellUndeliverable', since: at('2026-09-24 09:00') })
    expect(mails(earlier)).toHaveLength(2)
  })

  it('has the last three of these mails on record', () => {
    const days = ['2026-09-24', '2026-09-25', '2026-09-28', '2026-09-29']
    const many = days.reduce(
      (state, date, index) =>
        sentAt(tell(state, `${date} 10:00`), `person.undeliverable.${index + 1}`, `${date} 11:10`),
      person,
    )
    expect(mails(many).map(({ n }) => n)).toEqual([2, 3, 4])
  })
})
