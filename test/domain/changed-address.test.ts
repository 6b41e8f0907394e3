/** An address that HR has changed, as it stands with the person: whom to ask, who may answer, and what an answer makes of it. */
import { describe, expect, it } from 'vitest'
import { answerLinkLives, changeAddress, mayHrConfirm } from '../../functions/domain/changed-address.ts'
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
