/** An address that HR has changed, as it stands with the person: whom to ask, who may answer, and what an answer makes of it. */
import { describe, expect, it } from 'vitest'
import {
  answerAddress,
  answerLinkLives,
  answerPurpose,
  type ChangedAddress,
  changeAddress,
  guardOf,
  isAnswerPurpose,
  isOpenAgain,
  mayHrConfirm,
  mayReadAt,
} from '../../functions/domain/changed-address.ts'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { at, calendar, frame, mariaDetails, person } from '../given.ts'

const having = (state: Person, command: PersonCommand, time: string): Person => {
  const decided = decidePerson(state, command, 'service', frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (state: Person, command: PersonCommand, time: string): string => {
  const decided = decidePerson(state, command, 'service', frame, at(time))
  return decided.ok ? 'done' : decided.refusal.code
}
const moved = (state: Person, email: string, time: string, by = 'p_karin'): Person =>
  having(state, { kind: 'register', id: state.id, details: { ...mariaDetails, email }, employed: true, by }, time)

const once = moved(person, 'ny@fjallbacka.example', '2026-10-05 10:00')

describe('an address that HR changes', () => {
  it('asks the address that was theirs for certain', () => {
    expect(once.address).toEqual({ n: 1, from: mariaDetails.email, at: at('2026-10-05 10:00'), by: 'p_karin' })
  })

  it('a second time before anyone has answered still asks the first, and tells the one in between', () => {
    const twice = moved(once, 'tredje@fjallbacka.example', '2026-10-06 10:00')
    expect(twice.address).toMatchObject({ n: 3, from: mariaDetails.email })
    expect(twice.addressChanges?.map(({ n, from }) => [n, from])).toEqual([
      [1, mariaDetails.email],
      [2, 'ny@fjallbacka.example'],
      [3, mariaDetails.email],
    ])
  })

  it('back to what it was is settled', () => {
    const back = moved(once, mariaDetails.email, '2026-10-06 10:00')
    expect(back.address?.reverted).toBe(at('2026-10-06 10:00'))
  })

  it('asks nobody at an address that bounced', () => {
    expect(changeAddress({ details: mariaDetails, bounced: 1 }, 'ny@x.example', 'p_karin', 5)).toEqual({
      address: { n: 1, from: mariaDetails.email, at: 5, by: 'p_karin', bounced: true },
      addressChanges: [],
    })
  })
})

describe('the link to the old address', () => {
  it('is good for ten working days, for that change alone', () => {
    const lives = (purpose: string, time: string) => answerLinkLives(once.address, purpose, at(time), calendar)
    expect([lives('address.1', '2026-10-19 23:59'), lives('address.1', '2026-10-20 00:00')]).toEqual([true, false])
    expect(lives('address.2', '2026-10-06 10:00')).toBe(false)
  })
})

describe('the answer', () => {
  const confirm: PersonCommand = { kind: 'confirmAddress', n: 1, from: 'manager', person: 'p_chef' }
  const object: PersonCommand = { kind: 'objectAddress', n: 1 }

  it('is never of the one who changed it', () => {
    expect(refused(once, { ...confirm, person: 'p_karin' }, '2026-10-06 10:00')).toBe('notYours')
  })

  it('of an objection ends every way in, and outweighs a manager who says yes', () => {
    const known = { ...once, browsers: [{ role: 'person' as const, hash: 'b', at: at('2026-10-05 11:00') }] }
    const objected = having(having(known, confirm, '2026-10-06 10:00'), object, '2026-10-06 11:00')
    expect(objected).toMatchObject({ browsers: [], address: { objected: at('2026-10-06 11:00') } })
    expect(objected.address?.confirmed).toBeUndefined()
    expect(refused(objected, confirm, '2026-10-06 12:00')).toBe('notNow')
  })

  it('reaches the talks by a step of the person', () => {
    expect(personTimetable(having(once, confirm, '2026-10-06 10:00'), frame).map(({ key }) => key)).toContain(
      'service.personWork.1',
    )
  })

  it('stops sign-in and digest at an address that was objected to', () => {
    const asked = having(once, { kind: 'signIn', purpose: 'team', browser: 'b' }, '2026-10-06 10:00')
    const objected = having(
      { ...asked, digests: { from: '2026-10-01', until: '2026-12-01' } },
      object,
      '2026-10-06 10:01',
    )
    const mails = personTimetable(objected, frame).filter(({ to }) => to === 'person')
    expect(mails.map(({ kind }) => kind)).toEqual(['addressChanged'])
  })

  it('of another HR person counts after an objection or where there is no manager', () => {
    const mine = (state: Person, reader: string, hasManager: boolean) => mayHrConfirm(state, [reader], { hasManager })
    const objected = having(once, object, '2026-10-06 10:00')
    expect([mine(once, 'p_other', true), mine(once, 'p_other', false), mine(objected, 'p_other', true)]).toEqual([
      false,
      true,
      true,
    ])
    expect([mine(objected, 'p_karin', false), mine(objected, once.id, false)]).toEqual([false, false])
  })
})

describe('what a new address makes of a person', () => {
  const email = 'ny@x.example'
  const open: ChangedAddress = { n: 1, from: 'gammal@x.example', at: 1, by: 'p_karin' }
  const details = { email: 'mellan@x.example' }
  const passed = [1, 2, 3, 4].map((n) => ({ n, from: `${n}@x.example`, at: n }))

  it('is nothing when it is the same', () => {
    expect(changeAddress({ details }, details.email, 'p_karin', 5)).toBeUndefined()
  })

  it('names who changed it, where that is known, and remembers the last four', () => {
    expect(changeAddress({ details, addressChanges: passed }, email, undefined, 9)).toStrictEqual({
      address: { n: 5, from: details.email, at: 9 },
      addressChanges: [...passed.slice(1), { n: 5, from: details.email, at: 9 }],
    })
  })

  it('closes nothing for who had no address, and keeps what was settled before', () => {
    const settled = { ...open, confirmed: { at: 2, by: 'manager' as const } }
    expect(changeAddress({ details: { email: '' } }, email, 'p_karin', 5)).toStrictEqual({ addressChanges: [] })
    expect(changeAddress({ details: { email: '' }, address: settled }, email, 'p_karin', 5)).toStrictEqual({
      address: settled,
      addressChanges: [],
    })
  })

  it.each([
    ['confirmed', { confirmed: { at: 2, by: 'manager' as const } }],
    ['reverted', { reverted: 2 }],
  ])('asks the present address when the change before was %s', (_, said) => {
    expect(changeAddress({ details, address: { ...open, ...said } }, email, 'p_karin', 5)?.address).toStrictEqual({
      n: 2,
      from: details.email,
      at: 5,
      by: 'p_karin',
    })
  })

  it('asks the last certain one while the change before is open, where mail to it did not come back', () => {
    expect(changeAddress({ details, address: open }, email, 'p_lars', 5)).toStrictEqual({
      address: { n: 3, from: open.from, at: 5, by: 'p_lars' },
      addressChanges: [
        { n: 2, from: details.email, at: 5 },
        { n: 3, from: open.from, at: 5 },
      ],
    })
    expect(changeAddress({ details, address: { ...open, bounced: true } }, email, undefined, 5)).toStrictEqual({
      address: { n: 3, from: open.from, at: 5, bounced: true },
      addressChanges: [{ n: 2, from: details.email, at: 5 }],
    })
    const four = changeAddress({ details, address: open, addressChanges: passed }, email, 'p_lars', 9)
    expect(four?.addressChanges.map(({ n }) => n)).toEqual([3, 4, 5, 6])
    const none = changeAddress({ details: { email: '' }, address: open }, email, 'p_lars', 9)
    expect(none?.addressChanges.map(({ n }) => n)).toEqual([3])
  })

  it('is settled when it is the last certain one again, whatever was objected', () => {
    const state = { details, address: { ...open, objected: 3 }, addressChanges: passed }
    expect(changeAddress(state, open.from, 'p_karin', 5)).toStrictEqual({
      address: { ...open, reverted: 5 },
      addressChanges: [...passed.slice(1), { n: 5, from: details.email, at: 5 }],
    })
  })
})

describe('what is answered of a change', () => {
  const open: ChangedAddress = { n: 2, from: 'gammal@x.example', at: 1, by: 'p_karin' }
  const objected = { ...open, objected: 3 }
  const byHr = { ...open, confirmed: { at: 3, by: 'hr' as const } }
  const byManager = { ...open, confirmed: { at: 3, by: 'manager' as const } }
  const object = { kind: 'objectAddress', n: 2 } as const
  const confirm = { kind: 'confirmAddress', n: 2, from: 'manager', person: 'p_chef' } as const

  it.each([
    ['of no change', undefined, object, 'gone'],
    ['of another change', open, { ...object, n: 1 }, 'gone'],
    ['of one that was taken back', { ...open, reverted: 3 }, confirm, 'gone'],
    ['that HR has settled', byHr, object, 'already'],
    ['by who changed it', open, { ...confirm, person: 'p_karin' }, 'notYours'],
    ['by the manager after an objection', objected, confirm, 'notNow'],
  ])('is refused when it is %s', (_, address, answer, code) => {
    expect(answerAddress(address, answer, 5)).toMatchObject({ ok: false, refusal: { code } })
  })

  it.each([
    ['an objection', open, object, { ...open, objected: 5 }],
    ['a second objection', objected, object, objected],
    ['an objection after the manager', byManager, object, { ...open, objected: 5 }],
    ['a mail that came back', open, { kind: 'oldAddressBounces', n: 2 } as const, { ...open, bounced: true }],
    ['a confirmation', open, confirm, { ...open, confirmed: { at: 5, by: 'manager' } }],
    [
      'one by the old address itself',
      open,
      { kind: 'confirmAddress', n: 2, from: 'oldAddress' } as const,
      {
        ...open,
        confirmed: { at: 5, by: 'oldAddress' },
      },
    ],
    [
      'one by the old address where nobody knows who changed it',
      { n: 2, from: open.from, at: 1 },
      { kind: 'confirmAddress', n: 2, from: 'oldAddress' } as const,
      { n: 2, from: open.from, at: 1, confirmed: { at: 5, by: 'oldAddress' } },
    ],
    ['a second confirmation', byManager, { ...confirm, from: 'hr' } as const, byManager],
    [
      'HR after an objection',
      objected,
      { ...confirm, from: 'hr' } as const,
      {
        ...open,
        confirmed: { at: 5, by: 'hr' },
      },
    ],
  ])('is taken when it is %s', (_, address, answer, comesTo) => {
    expect(answerAddress(address, answer, 5)).toStrictEqual({ ok: true, address: comesTo })
  })

  it('is told to the talks without who said it', () => {
    const bare = { n: 2, from: 'gammal@x.example', at: 1 }
    expect(guardOf(bare)).toStrictEqual({ n: 2 })
    expect(guardOf(byManager)).toStrictEqual({ n: 2, by: 'p_karin', confirmed: 3 })
    expect(guardOf({ ...objected, reverted: 4 })).toStrictEqual({ n: 2, by: 'p_karin', objected: 3, reverted: 4 })
  })

  it('is nobody’s of HR once it is settled, taken back or not there', () => {
    const may = (address?: ChangedAddress) => mayHrConfirm({ id: 'p_1', address }, ['p_2'], { hasManager: false })
    expect([open, undefined, byManager, { ...open, reverted: 3 }].map(may)).toEqual([true, false, false, false])
    expect(mayHrConfirm({ id: 'p_1', address: open }, ['p_2', 'p_karin'], { hasManager: false })).toBe(false)
  })
})

describe('what was written before a change', () => {
  const address: ChangedAddress = { n: 1, from: 'gammal@x.example', at: at('2026-11-04 10:00') }
  const confirmed: ChangedAddress = { ...address, confirmed: { at: at('2026-11-04 11:00'), by: 'manager' } }
  const late = at('2027-11-04 10:00')

  it('is read where no address changed, or when it was written after', () => {
    expect(mayReadAt(undefined, 1, calendar, 2)).toBe(true)
    expect([address.at, address.at + 1].map((written) => mayReadAt(address, written, calendar, late))).toEqual([
      false,
      true,
    ])
  })

  it('is open again from the day on which the talks are', () => {
    const opens = at('2026-11-10 00:00')
    expect([opens - 1, opens].map((now) => isOpenAgain(confirmed, calendar, now))).toEqual([false, true])
  })

  it('has a link to the old address that ends when the change is taken back, and is known by its purpose', () => {
    const now = at('2026-11-05 10:00')
    expect(answerLinkLives(address, answerPurpose(1), now, calendar)).toBe(true)
    expect(answerLinkLives({ ...address, reverted: now }, answerPurpose(1), now, calendar)).toBe(false)
    expect(answerLinkLives(undefined, answerPurpose(1), now, calendar)).toBe(false)
    expect(['address.1', 'home', 'my.address.'].map(isAnswerPurpose)).toEqual([true, false, false])
  })
})
