/** Words from before a change of address: closed to the new one until someone confirms and for three working days, and never lost. */
import { describe, expect, it } from 'vitest'
import type { GuardSaid } from '../../functions/domain/address-guard.ts'
import { composeTalkMail } from '../../functions/domain/mails/compose.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Role } from '../../functions/domain/role.ts'
import { day } from '../../functions/domain/time.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { mayVouch } from '../../functions/domain/vouching.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  booked,
  employeeAnswers,
  frame,
  inFollowUp,
  maria,
  planContent,
  planProposed,
  prepared,
  type Told,
  when,
  words,
} from '../given.ts'

const nils = { id: 'p_nils000000000000', name: 'Nils Ek', language: 'sv' as const }

const changed = (told: Told, time: string, said: Partial<GuardSaid> = {}, side: Role = 'employee'): Told =>
  afterwards(told, time, 'service', { kind: 'guardAddress', side, guard: { n: 1, by: 'p_karin', ...said } })

const seen = (told: Told, role: Role, time: string): string[] => {
  const shown = JSON.stringify(viewOf(told.talk, told.parts, role, frame, at(time), undefined))
  return Object.values(words).filter((word) => shown.includes(word))
}

/** Everything that a side's mails would say if all of them went now. */
const mailed = (told: Told, role: Role, time: string): string => {
  const view = viewOf(told.talk, told.parts, role, frame, at(time))
  const calendar = { uid: 'u', organizer: 'o', attendees: [], standsInCalendar: false }
  const kinds = ['summary', 'tomorrow', 'news', 'plan', 'planReturned', 'agreed', 'notAgreed', 'followUp', 'reminder']
  const composed = kinds.map((kind) =>
    composeTalkMail(
      { key: '', to: role, kind, n: 1, due: 0, until: 0, asked: false },
      { view, link: 'l', calendar, first: false },
    ),
  )
  return JSON.stringify(composed)
}

const withDrafts = (told: Told): Told =>
  beside(
    beside(told, 'draft#employee#QA3', { text: words.employeeDraft, onlyOnPage: false, at: at('2026-10-30 10:00') }),
    'private#manager',
    { notes: words.notes, at: at('2026-10-30 10:00') },
  )

describe('an address that HR changes', () => {
  const stages: [string, () => Told, string][] = [
    ['while they prepare', () => withDrafts(prepared()), '2026-11-04 10:00'],
    ['while a plan is proposed', () => withDrafts(planProposed()), '2026-11-13 12:00'],
    ['while they follow up', () => withDrafts(inFollowUp()), '2027-01-18 12:00'],
  ]
  for (const [stage, told, time] of stages) {
    for (const side of ['employee', 'manager'] as const) {
      it(`closes every earlier word to the ${side}'s new address, on pages and in mails, ${stage}`, () => {
        const before = told()
        expect(seen(before, side, time)).not.toEqual([])
        const guarded = changed(before, time, {}, side)
        expect(seen(guarded, side, time)).toEqual([])
        const mails = mailed(guarded, side, time)
        expect(Object.values(words).filter((word) => mails.includes(word))).toEqual([])
      })

      it(`leaves the other of the two with what they had, when it is the ${side}'s, ${stage}`, () => {
        const other = side === 'employee' ? 'manager' : 'employee'
        expect(seen(changed(told(), time, {}, side), other, time)).toEqual(seen(told(), other, time))
      })
    }
  }

  it('stays closed however long nobody confirms', () => {
    expect(seen(changed(prepared(), '2026-11-04 10:00'), 'employee', '2027-11-04 10:00')).toEqual([])
  })

  it('opens after three working days when someone has confirmed at once', () => {
    // Wednesday; the three are Thursday, Friday and Monday.
    const guarded = changed(changed(prepared(), '2026-11-04 10:00'), '2026-11-04 11:00', {
      confirmed: at('2026-11-04 11:00'),
    })
    expect(seen(guarded, 'employee', '2026-11-09 23:59')).toEqual([])
    expect(seen(guarded, 'employee', '2026-11-10 00:00')).toContain(words.employeeAnswer)
  })

  it('opens when someone confirms later than that', () => {
    const guarded = changed(prepared(), '2026-11-04 10:00')
    const confirmed = changed(guarded, '2026-11-20 10:00', { confirmed: at('2026-11-20 10:00') })
    expect(seen(confirmed, 'employee', '2026-11-20 10:00')).toContain(words.employeeAnswer)
  })

  it('opens at once when the old address is the address again', () => {
    const guarded = changed(prepared(), '2026-11-04 10:00')
    const reverted = changed(guarded, '2026-11-04 12:00', { reverted: at('2026-11-04 12:00') })
    expect(seen(reverted, 'employee', '2026-11-04 12:00')).toContain(words.employeeAnswer)
  })

  it('changes nothing when it is said again', () => {
    const once = changed(prepared(), '2026-11-04 10:00')
    expect(changed(once, '2026-11-06 10:00').talk).toBe(once.talk)
  })

  it('that changes a second time closes what was written in between too', () => {
    const between = afterwards(changed(booked(), '2026-11-02 10:00'), '2026-11-02 12:00', 'employee', {
      kind: 'sendAnswers',
      answers: employeeAnswers,
    })
    expect(seen(between, 'employee', '2026-11-02 12:00')).toContain(words.employeeAnswer)
    expect(seen(changed(between, '2026-11-03 10:00', { n: 2 }), 'employee', '2026-11-03 10:00')).toEqual([])
  })
})

describe('a talk that goes on at an address nobody has confirmed', () => {
  const text = 'nytt-från-nya'
  const goesOn = () => {
    const guarded = changed(withDrafts(prepared()), '2026-11-04 10:00')
    const answers = [{ question: 'QA1', text, onlyOnPage: false }]
    return afterwards(guarded, '2026-11-04 12:00', 'employee', { kind: 'sendAnswers', answers })
  }

  it('shows what is written after, and writes over nothing of before', () => {
    const told = goesOn()
    const view = viewOf(told.talk, told.parts, 'employee', frame, at('2026-11-04 13:00'))
    expect(JSON.stringify(view)).toContain(text)
    expect(seen(told, 'employee', '2026-11-04 13:00')).toEqual([])
    // QA1 was answered anew, QA2 was not; the manager reads both.
    const manager = JSON.stringify(viewOf(told.talk, told.parts, 'manager', frame, at('2026-11-04 13:00')))
    expect([manager.includes(text), manager.includes(words.employeePageOnly)]).toEqual([true, true])
  })

  it('has all of it as one once the address is confirmed', () => {
    const drafted = beside(goesOn(), 'draft#employee~1#QA3', {
      text: 'utkast-nya',
      onlyOnPage: false,
      at: at('2026-11-04 13:00'),
    })
    const told = changed(drafted, '2026-11-05 10:00', { confirmed: at('2026-11-05 10:00') })
    const view = viewOf(told.talk, told.parts, 'employee', frame, at('2026-11-10 08:00'))
    const third = view.preparation.questions.find(({ question }) => question.id === 'QA3')
    expect(third?.draft).toMatchObject({ text: `${words.employeeDraft}\n\nutkast-nya`, version: 1 })
    expect(view.preparation.questions.flatMap(({ sent }) => (sent ? [sent.text] : []))).toEqual([
      text,
      words.employeePageOnly,
    ])
  })

  it('lets nobody take back, confirm or answer what they may not read', () => {
    const told = changed(prepared(), '2026-11-04 10:00')
    expect(when(told, '2026-11-04 11:00', 'employee', { kind: 'takeBackAnswers' })).toBe('notNow')
    const plan = changed(planProposed(), '2026-11-13 12:00')
    expect(when(plan, '2026-11-13 13:00', 'employee', { kind: 'confirmPlan', version: 1 })).toBe('notNow')
    expect(owes(plan.talk, 'employee', frame, at('2026-11-13 13:00'))).toEqual([])
  })

  it('takes a plan that is proposed after the change', () => {
    const told = changed(planProposed(), '2026-11-13 12:00')
    const content = { ...planContent, mattered: ['nytt'] }
    const anew = afterwards(told, '2026-11-14 10:00', 'manager', { kind: 'proposePlan', basedOn: 1, content })
    const confirmed = afterwards(anew, '2026-11-15 10:00', 'employee', { kind: 'confirmPlan', version: 2 })
    expect(confirmed.talk.plan.agreed?.version).toBe(2)
  })
})

describe('mails to an address that nobody has confirmed', () => {
  const kinds = (told: Told, to: Role) =>
    talkTimetable(told.talk, frame).flatMap((entry) => (entry.to === to ? [entry.kind] : []))

  it('that are about earlier words wait, and go when those are open', () => {
    const guarded = changed(agreed(), '2026-11-16 10:30')
    expect(kinds(guarded, 'employee')).not.toContain('agreed')
    expect(kinds(guarded, 'manager')).toContain('agreed')
    const confirmed = changed(guarded, '2026-11-16 11:00', { confirmed: at('2026-11-16 11:00') })
    const entry = talkTimetable(confirmed.talk, frame).find(({ key }) => key === 'employee.agreed.1')
    expect(entry?.due).toBe(at('2026-11-20 08:00'))
  })

  it('do not go at all while the old address objects', () => {
    const objected = changed(changed(booked(), '2026-10-02 10:00'), '2026-10-03 10:00', {
      objected: at('2026-10-03 10:00'),
    })
    expect(kinds(objected, 'employee')).toEqual([])
    expect(kinds(objected, 'manager')).toContain('summary')
    expect(
      seen(changed(prepared(), '2026-11-04 10:00', { objected: 1, confirmed: 1 }), 'employee', '2027-01-01 10:00'),
    ).toEqual([])
  })
})

describe('who says that an address is right', () => {
  it('is asked of the manager, once it is in question', () => {
    const told = changed(booked(), '2026-10-02 10:00')
    expect(owes(told.talk, 'manager', frame, at('2026-10-02 11:00'))).toContain('vouch')
    const confirmed = changed(told, '2026-10-02 12:00', { confirmed: at('2026-10-02 12:00') })
    expect(owes(confirmed.talk, 'manager', frame, at('2026-10-02 13:00'))).not.toContain('vouch')
  })

  it('is not a manager whom HR has named only now, until they have been it for thirty days', () => {
    const named = afterwards(booked(), '2026-10-01 12:00', 'service', { kind: 'changeManager', manager: nils })
    const told = changed(named, '2026-10-02 10:00')
    expect(owes(told.talk, 'manager', frame, at('2026-10-30 10:00'))).not.toContain('vouch')
    expect(owes(told.talk, 'manager', frame, at('2026-11-02 10:00'))).toContain('vouch')
  })

  it('is the manager from the thirtieth day on, and nobody while there is none', () => {
    const { talk } = changed(booked(), '2026-10-02 10:00')
    const named = { ...talk, managerSince: at('2026-10-01 12:00') }
    expect([
      mayVouch(named, 'manager', at('2026-10-01 12:00') + 30 * day - 1),
      mayVouch(named, 'manager', at('2026-10-01 12:00') + 30 * day),
    ]).toEqual([false, true])
    expect(mayVouch({ ...talk, vacant: at('2026-10-01 12:00') }, 'manager', at('2026-10-05 10:00'))).toBe(false)
  })

  it.each([
    [{}, false],
    [{ confirmed: at('2026-10-03 10:00') }, true],
    [{ reverted: at('2026-10-03 10:00') }, true],
    [{ confirmed: at('2026-10-03 10:00'), objected: at('2026-10-04 10:00') }, false],
  ])('is a manager whose own address changed only when it is certain: %j', (said, may) => {
    const { talk } = changed(changed(booked(), '2026-10-02 10:00'), '2026-10-04 10:00', said, 'manager')
    expect(mayVouch(talk, 'manager', at('2026-10-05 10:00'))).toBe(may)
  })

  it('is not the manager who changed it, nor one whose own address is in question', () => {
    const own = changed(booked(), '2026-10-02 10:00', { by: maria.id })
    expect(owes(own.talk, 'manager', frame, at('2026-10-02 11:00'))).not.toContain('vouch')
    const two = changed(changed(booked(), '2026-10-02 10:00'), '2026-10-02 10:00', {}, 'manager')
    expect(owes(two.talk, 'manager', frame, at('2026-10-02 11:00'))).not.toContain('vouch')
  })
})
