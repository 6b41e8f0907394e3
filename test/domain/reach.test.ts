/** Whether mail reaches the two of a talk: what waits, what goes once it does, and what nobody is late with meanwhile. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import type { Person } from '../../functions/domain/person.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { decideReach, ledgerAfter, type WhyUnreached } from '../../functions/domain/reach.ts'
import type { Role } from '../../functions/domain/role.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
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
