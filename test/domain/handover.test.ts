/** A running talk when its people change: what goes over to a new manager, what goes back, and that nobody reads what was written to another. */
import { describe, expect, it } from 'vitest'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { indexOfTalk, phaseOf } from '../../functions/domain/phase.ts'
import { type Role, roleOf } from '../../functions/domain/role.ts'
import type { Party } from '../../functions/domain/talk.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import {
  afterwards,
  agreed,
  aisha,
  at,
  beside,
  book,
  booked,
  employeeAnswers,
  frame,
  held,
  inFollowUp,
  maria,
  open,
  pass,
  planContent,
  planProposed,
  prepared,
  type Told,
  when,
  words,
} from '../given.ts'

const erik: Party = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' }
const handOver = (told: Told, time: string, manager: Party | null = erik): Told =>
  afterwards(told, time, 'service', { kind: 'changeManager', manager })
const view = (told: Told, role: Role, time: string) => viewOf(told.talk, told.parts, role, frame, at(time))
const seenBy = (role: Role, told: Told, time: string): string[] => {
  const shown = JSON.stringify(view(told, role, time))
  return (Object.keys(words) as (keyof typeof words)[]).filter((word) => shown.includes(words[word])).sort()
}
const keys = ({ talk }: Told) => talkTimetable(talk, frame).map(({ key }) => key)

/** Both have prepared and proposed topics, and the manager has notes, a draft and a plan that nobody has seen. */
const written = (): Told => {
  const one = afterwards(booked(), '2026-10-30 10:00', 'employee', { kind: 'proposeTopic', text: words.employeeTopic })
  const both = afterwards(one, '2026-10-30 11:00', 'manager', { kind: 'proposeTopic', text: words.managerTopic })
  const sent = afterwards(both, '2026-11-02 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
  const time = at('2026-10-30 10:00')
  return [
    ['draft#manager#QC3', { text: words.managerDraft, onlyOnPage: false, at: time }],
    ['private#manager', { notes: words.notes, at: time }],
    ['plandraft#manager', { mattered: [words.planDraftManager], lines: [], followUps: [], basedOn: 0, at: time }],
    ['draft#employee#QA3', { text: words.employeeDraft, onlyOnPage: false, at: time }],
  ].reduce((told, [name, value]) => beside(told, name as string, value as never), sent)
}

describe('a new manager', () => {
  const told = handOver(written(), '2026-11-04 10:00')

  it('reads no word that was written to or by the one before', () => {
    expect(seenBy('manager', told, '2026-11-04 10:01')).toEqual([])
    // Nor when the meeting would have started, nor with the summary of a new one.
    const rebooked = afterwards(told, '2026-11-04 11:00', 'manager', book('2026-11-26 14:00'))
    const later = pass(rebooked, '2026-11-04 11:00', '2026-11-26 15:00').told
    expect(later.talk.opened).toBeDefined()
    expect(seenBy('manager', later, '2026-11-26 15:00')).toEqual([])
  })

  it('reads the answers when the employee sends them again', () => {
    const again = afterwards(told, '2026-11-05 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
    const both = afterwards(again, '2026-11-05 11:00', 'manager', { kind: 'prepareWithoutWriting' })
    expect(seenBy('manager', both, '2026-11-05 11:01')).toEqual(['employeeAnswer', 'employeePageOnly'])
  })

  it('has drafts and notes of their own, and the one before has left theirs where nobody reads them', () => {
    const noted = beside(told, 'private#manager.2', { notes: 'egna', at: at('2026-11-05 10:00') })
    expect(view(noted, 'manager', '2026-11-05 10:01')).toMatchObject({ hand: 'manager.2', notes: { text: 'egna' } })
    expect(noted.parts.has('private#manager')).toBe(true)
    const back = handOver(noted, '2026-11-06 10:00', maria)
    expect(view(back, 'manager', '2026-11-06 10:01')).toMatchObject({ hand: 'manager', notes: { text: words.notes } })
  })

  it('is the only one the talk belongs to, and every way in of the one before has ended', () => {
    const bound = afterwards(written(), '2026-11-03 10:00', 'manager', { kind: 'bindBrowser', browser: 'hash' })
    bound.talk.links = {
      a: { role: 'manager', purpose: 'home', at: 0 },
      b: { role: 'employee', purpose: 'home', at: 0 },
    }
    const { talk } = handOver(bound, '2026-11-04 10:00')
    expect([roleOf(talk, maria.id), roleOf(talk, erik.id)]).toEqual([undefined, 'manager'])
    expect([talk.browsers, Object.keys(talk.links), indexOfTalk(talk).manager]).toEqual([[], ['b'], erik.id])
  })

  it('is said once, however often it is said', () => {
    expect(handOver(told, '2026-11-04 10:05').talk).toBe(told.talk)
  })
})

describe('the employee of a talk that goes over', () => {
  const told = handOver(written(), '2026-11-04 10:00')

  it('has what was sent as an own draft again, and is to prepare', () => {
    const { preparation } = view(told, 'employee', '2026-11-04 10:01')
    expect(preparation.own.status).toBe('draft')
    expect(preparation.questions.flatMap(({ draft }) => draft?.text ?? [])).toEqual(
      expect.arrayContaining([words.employeeAnswer, words.employeePageOnly, words.employeeDraft]),
    )
    expect(owes(told.talk, 'employee', frame, at('2026-11-04 10:01'))).toEqual(['prepare'])
  })

  it('alone sees own topics, until they are proposed again', () => {
    const { topics } = view(told, 'employee', '2026-11-04 10:01')
    expect(topics).toMatchObject([{ text: words.employeeTopic, onlyYou: true }])
  })

  it('reads nothing that the former manager had shared', () => {
    expect(seenBy('employee', handOver(prepared(), '2026-11-04 10:00'), '2026-11-12 15:00')).toEqual([
      'employeeAnswer',
      'employeePageOnly',
    ])
  })
})

describe('a meeting ahead when the manager changes', () => {
  const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
  const told = handOver(mailed, '2026-11-04 10:00')

  it('is cancelled in both calendars, the former manager’s too, and the new one is to book', () => {
    expect(told.talk.booking).toMatchObject({ status: 'cancelled', sequence: 1, changedBy: 'service' })
    expect(keys(told).filter((key) => key.includes('.calendar.'))).toEqual(['employee.calendar.2', 'former.calendar.2'])
    expect(owes(told.talk, 'manager', frame, at('2026-11-04 10:01'))).toContain('book')
  })

  it('sends no cancellation of what nobody was ever mailed', () => {
    expect(keys(handOver(booked(), '2026-10-01 10:00')).filter((key) => key.includes('.calendar.'))).toEqual([])
  })

  it('is followed by another one with a summary of its own, even on the same day', () => {
    const again = afterwards(told, '2026-11-04 11:00', 'employee', book('2026-11-12 15:00'))
    expect(keys(again)).toContain('manager.summary.2')
  })

  it.each([
    ['just before the manager left', '2026-11-04 09:55'],
    ['earlier that week', '2026-11-02 10:00'],
  ])('is followed by one with a summary of its own too when it was called off %s', (_, calledOff) => {
    const without = afterwards(mailed, calledOff, 'employee', { kind: 'cancelBooking' })
    const left = handOver(without, '2026-11-04 10:00')
    const again = afterwards(left, '2026-11-04 11:00', 'employee', book('2026-11-12 15:00'))
    expect(keys(again)).toContain('manager.summary.2')
  })

  it('stays as it was when it is over, and the new manager is not asked whether it took place', () => {
    const over = handOver(prepared(), '2026-11-12 15:30')
    expect(over.talk.booking.status).toBe('booked')
    expect(keys(over).filter((key) => key.includes('.held.'))).toEqual(['employee.held.1'])
    expect(owes(over.talk, 'manager', frame, at('2026-11-12 16:00'))).not.toContain('sayHeld')
  })
})

describe('the plan of a talk that goes over', () => {
  it('stays in force, with the name of who promised until both confirm another version', () => {
    const told = handOver(agreed(), '2026-12-01 10:00')
    const shown = view(told, 'employee', '2026-12-01 10:01').plan.agreed?.lines
    expect(shown?.map(({ id, promisedBy }) => [id, promisedBy])).toEqual([
      ['a', undefined],
      ['b', maria.name],
      ['c', maria.name],
    ])
    const proposed = afterwards(told, '2026-12-02 10:00', 'manager', {
      kind: 'proposePlan',
      basedOn: 1,
      content: planContent,
    })
    const confirmed = afterwards(proposed, '2026-12-03 10:00', 'employee', { kind: 'confirmPlan', version: 2 })
    const renewed = view(confirmed, 'employee', '2026-12-03 10:01').plan.agreed?.lines
    expect(renewed?.some(({ promisedBy }) => promisedBy !== undefined)).toBe(false)
  })

  it('is nobody’s to confirm when it was only the former manager’s proposal', () => {
    const told = handOver(planProposed(), '2026-11-14 10:00')
    expect(when(told, '2026-11-14 11:00', 'employee', { kind: 'confirmPlan', version: 1 })).toBe('notNow')
    expect(owes(told.talk, 'manager', frame, at('2026-11-14 11:00'))).toEqual(['writePlan'])
    expect(keys(told).filter((key) => /\.plan\./.test(key))).toEqual([])
  })

  it('waits for the new manager when it was the employee’s proposal', () => {
    const proposed = afterwards(held(), '2026-11-13 10:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    const told = handOver(proposed, '2026-11-14 10:00')
    expect(owes(told.talk, 'manager', frame, at('2026-11-14 11:00'))).toEqual(['confirmPlan'])
    const confirmed = afterwards(told, '2026-11-16 10:00', 'manager', { kind: 'confirmPlan', version: 1 })
    expect(confirmed.talk.plan.agreed?.version).toBe(1)
  })

  it('takes how lines stand along, and no word that was said about them', () => {
    const closed = afterwards(inFollowUp(), '2027-01-26 00:00', 'service', { kind: 'closeFollowUp', followUp: 1 })
    const told = handOver(closed, '2027-02-01 10:00')
    const states = view(told, 'manager', '2027-02-01 10:01').plan.agreed?.statuses
    expect(states?.[0]).toMatchObject({ employee: 'onItsWay', comments: [] })
    expect(seenBy('manager', told, '2027-02-01 10:01')).toEqual(['mattered', 'plan'])
    expect(view(told, 'manager', '2027-02-01 10:01').followUps[0]?.signals).toBeUndefined()
  })

  it('asks an open follow-up anew, with the employee’s answers as a draft that nobody else reads', () => {
    const told = handOver(inFollowUp(), '2027-01-19 10:00')
    expect(seenBy('manager', told, '2027-01-19 10:01')).toEqual(['mattered', 'plan'])
    const own = view(told, 'employee', '2027-01-19 10:01').followUps[0]
    expect([own?.own, own?.draft?.need]).toEqual([undefined, words.needEmployee])
    const closed = afterwards(told, '2027-01-26 00:00', 'service', { kind: 'closeFollowUp', followUp: 1 })
    expect(seenBy('manager', closed, '2027-01-26 10:00')).toEqual(['mattered', 'plan'])
  })
})

describe('a talk without a manager', () => {
  const told = handOver(written(), '2026-11-04 10:00', null)

  it('waits: one mail to the employee, none to a manager, and nothing is owed', () => {
    expect(pass(told, '2026-11-04 10:00', '2027-03-01 10:00').gone.map(({ key }) => key)).toEqual([
      'employee.withoutManager.1',
    ])
    expect(owes(told.talk, 'employee', frame, at('2026-11-05 10:00'))).toEqual([])
    expect(roleOf(told.talk, maria.id)).toBeUndefined()
    expect(indexOfTalk(told.talk).manager).toBeUndefined()
  })

  it('takes no word that would be read by whoever comes', () => {
    const send = { kind: 'sendAnswers', answers: employeeAnswers } as const
    expect(when(told, '2026-11-05 10:00', 'employee', send)).toBe('notNow')
  })

  it('goes on with whoever comes, who reads nothing either', () => {
    const later = handOver(told, '2026-11-20 10:00')
    expect(seenBy('manager', later, '2026-11-20 10:01')).toEqual([])
    expect(keys(later)).toEqual(expect.arrayContaining(['employee.newManager.1', 'manager.newManager.1']))
  })
})

describe('what waited while there was no manager', () => {
  const vacantFrom = (told: Told, from: string, to: string) => {
    const waiting = handOver(pass(told, '2026-11-16 10:00', from).told, from, null)
    return handOver(pass(waiting, from, to).told, to)
  }

  it('is the follow-up whose day came: both are asked that day, with as long to answer', () => {
    const told = vacantFrom(agreed(), '2027-01-08 10:00', '2027-02-08 10:00')
    expect(told.talk.followUps[0]).toMatchObject({ id: 1, date: '2027-02-08', moved: { times: 1 } })
    const { gone } = pass(told, '2027-02-08 10:00', '2027-02-08 12:00')
    expect(gone.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['employee.followUp.1001', 'manager.followUp.1001']),
    )
    expect(pass(told, '2027-02-08 10:00', '2027-02-15 12:00').told.talk.followUps[0]?.closedAt).toBeUndefined()
  })

  it('is the employee’s proposal: the new manager has fifteen working days of their own', () => {
    const proposed = afterwards(held(), '2026-11-13 10:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    const told = vacantFrom(proposed, '2026-11-17 10:00', '2026-12-14 10:00')
    expect(pass(told, '2026-12-14 10:00', '2026-12-18 10:00').told.talk.plan.notAgreed).toBeUndefined()
    expect(owes(told.talk, 'manager', frame, at('2026-12-14 10:01'))).toEqual(['confirmPlan'])
  })

  it('is a meeting that nobody has said anything of: in the end the new manager books another', () => {
    const unsaid = pass(prepared(), '2026-11-03 10:00', '2026-11-13 10:00').told
    const told = handOver(unsaid, '2026-11-13 10:00')
    expect(owes(told.talk, 'manager', frame, at('2026-11-26 10:00'))).toEqual([])
    expect(owes(told.talk, 'manager', frame, at('2026-11-27 10:00'))).toEqual(['book'])
  })
})

describe('a meeting called off just before the manager changes', () => {
  it('is taken out of the former manager’s calendar, and is not the new one’s', () => {
    const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
    const told = handOver(
      afterwards(mailed, '2026-10-02 10:00', 'employee', { kind: 'cancelBooking' }),
      '2026-10-02 10:00',
    )
    expect(keys(told).filter((key) => key.includes('.calendar.'))).toEqual(['employee.calendar.2', 'former.calendar.2'])
  })
})

describe('a change of the plan in force', () => {
  const change = afterwards(agreed(), '2026-11-18 10:00', 'manager', {
    kind: 'proposePlan',
    basedOn: 1,
    content: planContent,
  })

  it('asks nothing of anybody when it came back, or was a former manager’s', () => {
    const back = afterwards(change, '2026-11-19 10:00', 'employee', { kind: 'returnPlan', version: 2, text: 'Inte nu' })
    expect(keys(back)).toContain('manager.planReturned.2')
    for (const told of [back, handOver(change, '2026-11-19 10:00')])
      for (const role of ['employee', 'manager'] as const)
        expect(owes(told.talk, role, frame, at('2026-11-19 10:01'))).toEqual([])
  })
})

describe('a finished talk', () => {
  it('goes to nobody: its manager’s way in ends, and nothing is mailed', () => {
    const done = afterwards(planProposed(), '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 1 })
    done.talk.followUps = done.talk.followUps.map((one) => ({ ...one, closedAt: at('2026-12-01 10:00') }))
    expect(phaseOf(done.talk, at('2027-01-10 10:00'))).toBe('finished')
    const { talk, parts } = handOver(done, '2027-01-10 10:00')
    expect([roleOf(talk, maria.id), roleOf(talk, erik.id), roleOf(talk, aisha.id)]).toEqual([
      undefined,
      undefined,
      'employee',
    ])
    expect(keys({ talk, parts })).toEqual([])
    expect(view({ talk, parts }, 'employee', '2027-01-10 10:01').waitsForManager).toBe(false)
  })
})

describe('a name or language that changed', () => {
  it('reaches both sides, and changes nothing for who is not in the talk', () => {
    const renamed = { ...maria, name: 'Maria Berg', language: 'en' as const }
    const told = afterwards(open(), '2026-10-01 10:00', 'service', { kind: 'personChanged', person: renamed })
    expect(told.talk.people).toEqual({ employee: aisha, manager: renamed })
    const other = afterwards(told, '2026-10-01 10:00', 'service', { kind: 'personChanged', person: erik })
    expect(other.talk).toBe(told.talk)
  })

  it('is for the service alone to say', () => {
    expect(when(open(), '2026-10-01 10:00', 'manager', { kind: 'changeManager', manager: erik })).toBe('notYours')
  })
})
