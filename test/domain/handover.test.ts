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
  const told = () => handOver(written(), '2026-11-04 10:00')

  it('reads no word that was written to or by the one before', () => {
    expect(seenBy('manager', told(), '2026-11-04 10:01')).toEqual([])
    // Nor when the meeting would have started, nor with the summary of a new one.
    const rebooked = afterwards(told(), '2026-11-04 11:00', 'manager', book('2026-11-26 14:00'))
    const later = pass(rebooked, '2026-11-04 11:00', '2026-11-26 15:00').told
    expect(later.talk.opened).toBeDefined()
    expect(seenBy('manager', later, '2026-11-26 15:00')).toEqual([])
  })

  it('reads the answers when the employee sends them again', () => {
    const again = afterwards(told(), '2026-11-05 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
    const both = afterwards(again, '2026-11-05 11:00', 'manager', { kind: 'prepareWithoutWriting' })
    expect(seenBy('manager', both, '2026-11-05 11:01')).toEqual(['employeeAnswer', 'employeePageOnly'])
  })

  it('has drafts and notes of their own, and the one before has left theirs where nobody reads them', () => {
    const noted = beside(told(), 'private#manager.2', { notes: 'egna', at: at('2026-11-05 10:00') })
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
    const once = told()
    expect(handOver(once, '2026-11-04 10:05').talk).toBe(once.talk)
  })
})

describe('the employee of a talk that goes over', () => {
  const told = () => handOver(written(), '2026-11-04 10:00')

  it('has what was sent as an own draft again, and is to prepare', () => {
    const { preparation } = view(told(), 'employee', '2026-11-04 10:01')
    expect(preparation.own.status).toBe('draft')
    expect(preparation.questions.flatMap(({ draft }) => draft?.text ?? [])).toEqual(
      expect.arrayContaining([words.employeeAnswer, words.employeePageOnly, words.employeeDraft]),
    )
    expect(owes(told().talk, 'employee', frame, at('2026-11-04 10:01'))).toEqual(['prepare'])
  })

  it('alone sees own topics, until they are proposed again', () => {
    const { topics } = view(told(), 'employee', '2026-11-04 10:01')
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
  const mailed = () => pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
  const told = () => handOver(mailed(), '2026-11-04 10:00')

  it('is cancelled in both calendars, the former manager’s too, and the new one is to book', () => {
    expect(told().talk.booking).toMatchObject({ status: 'cancelled', sequence: 1, changedBy: 'service' })
    expect(keys(told()).filter((key) => key.includes('.calendar.'))).toEqual([
      'employee.calendar.2',
      'former.calendar.2',
    ])
    expect(owes(told().talk, 'manager', frame, at('2026-11-04 10:01'))).toContain('book')
  })

  it('sends no cancellation of what nobody was ever mailed', () => {
    expect(keys(handOver(booked(), '2026-10-01 10:00')).filter((key) => key.includes('.calendar.'))).toEqual([])
  })

  it('is followed by another one with a summary of its own, even on the same day', () => {
    const again = afterwards(told(), '2026-11-04 11:00', 'employee', book('2026-11-12 15:00'))
    expect(keys(again)).toContain('manager.summary.2')
  })

  it.each([
    ['just before the manager left', '2026-11-04 09:55'],
    ['earlier that week', '2026-11-02 10:00'],
  ])('is followed by one with a summary of its own too when it was called off %s', (_, calledOff) => {
    const without = afterwards(mailed(), calledOff, 'employee', { kind: 'cancelBooking' })
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
  const told = () => handOver(written(), '2026-11-04 10:00', null)

  it('waits: one mail to the employee, none to a manager, and nothing is owed', () => {
    expect(pass(told(), '2026-11-04 10:00', '2027-03-01 10:00').gone.map(({ key }) => key)).toEqual([
      'employee.withoutManager.1',
    ])
    expect(owes(told().talk, 'employee', frame, at('2026-11-05 10:00'))).toEqual([])
    expect(roleOf(told().talk, maria.id)).toBeUndefined()
    expect(indexOfTalk(told().talk).manager).toBeUndefined()
  })

  it('takes no word that would be read by whoever comes', () => {
    const send = { kind: 'sendAnswers', answers: employeeAnswers } as const
    expect(when(told(), '2026-11-05 10:00', 'employee', send)).toBe('notNow')
  })

  it('goes on with whoever comes, who reads nothing either', () => {
    const later = handOver(told(), '2026-11-20 10:00')
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
  const change = () =>
    afterwards(agreed(), '2026-11-18 10:00', 'manager', {
      kind: 'proposePlan',
      basedOn: 1,
      content: planContent,
    })

  it('asks nothing of anybody when it came back, or was a former manager’s', () => {
    const back = afterwards(change(), '2026-11-19 10:00', 'employee', {
      kind: 'returnPlan',
      version: 2,
      text: 'Inte nu',
    })
    expect(keys(back)).toContain('manager.planReturned.2')
    for (const told of [back, handOver(change(), '2026-11-19 10:00')])
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

describe('what a side of a talk is said to be', () => {
  const says = (told: Told, time: string, person: Party): Told =>
    afterwards(told, time, 'service', { kind: 'personChanged', person })
  const onPaper = { ...aisha, paper: 'noAddress' as const }

  it.each([
    ['another name', { ...maria, name: 'Maria Berg' }],
    ['another language', { ...maria, language: 'nb' as const }],
  ])('stands with %s', (_, renamed) => {
    expect(says(open(), '2026-10-01 10:00', renamed).talk.people.manager).toEqual(renamed)
  })

  it('is as it was when nothing is new', () => {
    const told = open()
    expect(says(told, '2026-10-01 10:00', maria).talk).toBe(told.talk)
  })

  it('on paper ends every way in of that side, and not the other’s', () => {
    const bound = (['employee', 'manager'] as const).reduce(
      (told, by) => afterwards(told, '2026-09-30 10:00', by, { kind: 'bindBrowser', browser: by }),
      open(),
    )
    expect(says(bound, '2026-10-01 10:00', onPaper).talk.browsers.map(({ role }) => role)).toEqual(['manager'])
    const ofManager = says(bound, '2026-10-01 10:00', { ...maria, paper: 'shared' })
    expect(ofManager.talk.browsers.map(({ role }) => role)).toEqual(['employee'])
  })

  it('with an address for the first time begins today for the employee, if the talk had begun', () => {
    const paper = says(open(), '2026-09-25 10:00', onPaper)
    expect(says(paper, '2026-10-05 10:00', aisha).talk.begins).toBe('2026-10-05')
    expect(says(paper, '2026-09-26 10:00', aisha).talk.begins).toBe('2026-09-28')
    expect(says(open(), '2026-10-05 10:00', { ...aisha, name: 'Aisha Ek' }).talk.begins).toBe('2026-09-28')
    const ofManager = says(open(), '2026-09-25 10:00', { ...maria, paper: 'shared' })
    expect(says(ofManager, '2026-10-05 10:00', maria).talk.begins).toBe('2026-09-28')
    expect(says(paper, '2026-10-05 10:00', { ...maria, name: 'Maria Ek' }).talk.begins).toBe('2026-09-28')
  })

  it('is closed to a side whose address is another, and to that side alone', () => {
    const bound = (['employee', 'manager'] as const).reduce(
      (told, by) => afterwards(told, '2026-09-30 10:00', by, { kind: 'bindBrowser', browser: by }),
      open(),
    )
    const told = afterwards(bound, '2026-10-01 10:00', 'service', { kind: 'endAccess', side: 'employee' })
    expect(told.talk.browsers.map(({ role }) => role)).toEqual(['manager'])
  })

  it('is guarded after a change of address, though not for a manager who is gone', () => {
    const vacant = handOver(open(), '2026-10-01 10:00', null)
    const guards = (told: Told, side: Role) =>
      afterwards(told, '2026-10-02 10:00', 'service', { kind: 'guardAddress', side, guard: { n: 1 } }).talk.guards
    expect(guards(vacant, 'manager')).toBeUndefined()
    expect(Object.keys(guards(vacant, 'employee') ?? {})).toEqual(['employee'])
    expect(Object.keys(guards(open(), 'manager') ?? {})).toEqual(['manager'])
  })

  it('stays guarded for the employee, and is said anew of the next manager', () => {
    const guarded = (['employee', 'manager'] as const).reduce(
      (told, side) => afterwards(told, '2026-10-01 10:00', 'service', { kind: 'guardAddress', side, guard: { n: 1 } }),
      open(),
    )
    expect(Object.keys(handOver(guarded, '2026-10-02 10:00').talk.guards ?? {})).toEqual(['employee'])
    expect(handOver(open(), '2026-10-02 10:00').talk).not.toHaveProperty('guards')
  })
})

describe('managers of one talk, one after another', () => {
  const sara: Party = { id: 'p_sara000000000000', name: 'Sara Holm', language: 'sv' }

  it('write each under a hand of their own, also when one of them had it before', () => {
    const hands = [erik, maria, sara, erik].reduce<[Told, string[]]>(
      ([told, names], next, index) => {
        const later = handOver(told, `2026-10-0${index + 1} 10:00`, next)
        return [later, [...names, later.talk.hand ?? '']]
      },
      [open(), []],
    )[1]
    expect(hands).toEqual(['manager.2', 'manager', 'manager.3', 'manager.2'])
  })

  it('are remembered with what had been written by then', () => {
    const { talk } = handOver(handOver(written(), '2026-11-04 10:00'), '2026-11-05 10:00', sara)
    expect(talk.former).toMatchObject([
      { id: maria.id, hand: 'manager', until: at('2026-11-04 10:00'), topics: 2, plan: 0, returned: true },
      { id: erik.id, hand: 'manager.2', until: at('2026-11-05 10:00'), topics: 2, plan: 0, returned: false },
    ])
  })

  it('may be the same one again after a time without, with another name', () => {
    const vacant = handOver(open(), '2026-10-01 10:00', null)
    const again = handOver(vacant, '2026-10-05 10:00', { ...maria, name: 'Maria Berg' })
    expect(again.talk).toMatchObject({ people: { manager: { name: 'Maria Berg' } }, hand: 'manager' })
    expect(again.talk).not.toHaveProperty('vacant')
    expect(handOver(vacant, '2026-10-05 10:00', null).talk).toBe(vacant.talk)
  })

  it('start away when they are, and reached whatever became of the mail to the one before', () => {
    const changes = (told: Told, away?: string) =>
      afterwards(told, '2026-10-01 10:00', 'service', {
        kind: 'changeManager',
        manager: erik,
        ...(away !== undefined && { away }),
      })
    expect(changes(open(), '2026-10-12').talk.away).toEqual({ manager: '2026-10-12' })
    expect(changes(open()).talk).not.toHaveProperty('away')
    const both = (['employee', 'manager'] as const).reduce(
      (told, side) => afterwards(told, '2026-09-30 10:00', 'service', { kind: 'setUnreached', side, why: 'noMore' }),
      open(),
    )
    expect(changes(both).talk.unreached?.employee?.why).toBe('noMore')
    expect(changes(both).talk.unreached?.manager).toBeUndefined()
  })

  it('are asked for nothing that the one before had sent a moment ago', () => {
    const told = prepared()
    told.talk.recent = {
      employee: [{ id: 'one', body: 'a', answer: {} }],
      manager: [{ id: 'two', body: 'b', answer: {} }],
    }
    expect(Object.keys(handOver(told, '2026-11-04 10:00').talk.recent)).toEqual(['employee'])
  })

  it('take over no time that was only asked about', () => {
    const asked = afterwards(open(), '2026-10-05 10:00', 'manager', book('2026-10-08 14:00'))
    const { arranging } = handOver(asked, '2026-10-05 11:00').talk
    expect(arranging).toEqual({ declines: 0, count: asked.talk.arranging?.count })
  })
})

describe('a finished talk whose manager leaves', () => {
  const done = (): Told => {
    const { talk, parts } = agreed()
    const followUps = talk.followUps.map((one) => ({ ...one, closedAt: at('2026-12-01 10:00') }))
    return { talk: { ...talk, followUps }, parts }
  }

  it('is without one from that moment, whoever comes next, until the same one is back', () => {
    const left = handOver(done(), '2027-01-10 10:00')
    expect(left.talk).toMatchObject({ vacant: at('2027-01-10 10:00'), people: { manager: { id: maria.id } } })
    expect(handOver(left, '2027-01-11 10:00').talk).toBe(left.talk)
    const back = handOver(left, '2027-01-12 10:00', maria).talk
    expect([back.vacant, back.hand, back.plan]).toEqual([undefined, undefined, left.talk.plan])
  })

  it('closes only that one’s way in', () => {
    const bound = (['employee', 'manager'] as const).reduce(
      (told, by) => afterwards(told, '2027-01-09 10:00', by, { kind: 'bindBrowser', browser: by }),
      done(),
    )
    expect(handOver(bound, '2027-01-10 10:00').talk.browsers.map(({ role }) => role)).toEqual(['employee'])
  })
})

describe('what stands in a calendar when the manager changes', () => {
  const mailed = () => pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
  const off = (told: Told, time: string) => afterwards(told, time, 'employee', { kind: 'cancelBooking' })
  const former = (told: Told, time: string) => handOver(told, time).talk.former?.[0]

  it('is called off there once, with the next number of that entry', () => {
    expect(former(mailed(), '2026-11-04 10:00')?.cancelled).toEqual({
      start: at('2026-11-12 14:00'),
      end: at('2026-11-12 15:00'),
      place: 'Rum 3',
      sequence: 1,
    })
    expect(former(off(mailed(), '2026-10-02 10:00'), '2026-10-02 10:00')?.cancelled?.sequence).toBe(1)
  })

  it.each([
    [
      'when it has been told before',
      () => pass(off(mailed(), '2026-10-02 10:00'), '2026-10-02 10:00', '2026-10-03 10:00').told,
    ],
    ['when the meeting is over', mailed, '2026-11-12 15:30'],
    ['when nobody had been mailed of it', () => off(booked(), '2026-10-01 10:30')],
    [
      'when HR had taken the talk out',
      () => afterwards(mailed(), '2026-10-02 10:00', 'service', { kind: 'leaveCycle' }),
    ],
  ] as [string, () => Told, string?][])('is not called off there again %s', (_, told, time = '2026-11-04 10:00') => {
    expect(former(told(), time)?.cancelled).toBeUndefined()
  })

  it('is called off by nobody’s wish', () => {
    expect(handOver(mailed(), '2026-11-04 10:00').talk.booking).not.toHaveProperty('byHr')
    expect(handOver(off(mailed(), '2026-10-02 10:00'), '2026-10-02 10:00').talk.booking).toMatchObject({
      changedBy: 'service',
    })
  })

  const meets = (told = agreed()) =>
    pass(
      afterwards(told, '2026-12-01 10:00', 'employee', {
        kind: 'setCheckIn',
        start: at('2026-12-10 14:00'),
        end: at('2026-12-10 14:30'),
        place: 'Rum 4',
        basedOn: told.talk.checkIn?.booking.sequence ?? -1,
      }),
      '2026-12-01 10:00',
      '2026-12-01 11:00',
    ).told
  const drops = (told: Told, time: string) => afterwards(told, time, 'employee', { kind: 'dropCheckIn' })
  const entry = { start: at('2026-12-10 14:00'), end: at('2026-12-10 14:30'), place: 'Rum 4', sequence: 1, from: 0 }

  it.each([
    ['one ahead', () => meets(), '2026-12-02 10:00', entry],
    ['one whose calling off is on its way', () => drops(meets(), '2026-12-02 10:00'), '2026-12-02 10:00', entry],
    [
      'none that was called off before',
      () => pass(drops(meets(), '2026-12-02 10:00'), '2026-12-02 10:00', '2026-12-02 11:00').told,
      '2026-12-03 10:00',
      undefined,
    ],
    ['none that has been', () => meets(), '2026-12-11 10:00', undefined],
    [
      'none that was never set',
      () => pass(agreed(), '2026-11-16 10:00', '2026-12-01 10:00').told,
      '2026-12-02 10:00',
      undefined,
    ],
  ] as const)('of meetings about the plan is %s', (_, told, time, left) => {
    expect(former(told(), time)?.checkIn).toEqual(left)
  })

  it('of a meeting about the plan is none that nobody was mailed of', () => {
    const set = afterwards(agreed(), '2026-12-01 10:00', 'employee', {
      kind: 'setCheckIn',
      start: at('2026-12-10 14:00'),
      end: at('2026-12-10 14:30'),
      place: '',
      basedOn: -1,
    })
    expect(former(set, '2026-12-01 10:00')?.checkIn).toBeUndefined()
  })

  it('of another meeting about the plan is none either while nobody was mailed of that one', () => {
    const over = pass(meets(), '2026-12-01 11:00', '2026-12-15 10:00').told
    const set = afterwards(over, '2026-12-15 10:00', 'employee', {
      kind: 'setCheckIn',
      start: at('2027-01-12 14:00'),
      end: at('2027-01-12 14:30'),
      place: '',
      basedOn: over.talk.checkIn?.booking.sequence ?? -1,
    })
    expect(former(set, '2026-12-15 10:00')?.checkIn).toBeUndefined()
    expect(former(pass(set, '2026-12-15 10:00', '2026-12-15 11:00').told, '2026-12-15 11:00')?.checkIn?.from).toBe(1)
  })
})

describe('how long someone is away', () => {
  const away = (told: Told, time: string, until: string | null, side: Role = 'employee') =>
    afterwards(told, time, 'service', { kind: 'setAway', side, until })

  it.each([
    ['is until that day', ['2026-09-25', '2026-12-07'], undefined, '2026-12-07'],
    ['is nothing when that day is today', ['2026-09-25', '2026-09-25'], undefined, undefined],
    ['is over at once when it is taken back before', ['2026-09-25', '2026-12-07'], ['2026-09-26', null], undefined],
    [
      'is not taken back on the day of return: the talk counts from there',
      ['2026-09-25', '2026-10-12'],
      ['2026-10-12', null],
      '2026-10-12',
    ],
    ['is shorter when that is said', ['2026-09-25', '2026-12-07'], ['2026-09-26', '2026-09-26'], '2026-09-26'],
  ] as const)('%s', (_, first, second, until) => {
    const once = away(open(), `${first[0]} 10:00`, first[1])
    const told = second === undefined ? once : away(once, `${second[0]} 10:00`, second[1])
    expect(told.talk.away?.employee).toBe(until)
  })

  it('is no other when it is said twice, or taken back of who was not', () => {
    const told = away(open(), '2026-09-25 10:00', '2026-12-07')
    expect(away(told, '2026-09-26 10:00', '2026-12-07').talk).toBe(told.talk)
    const here = open()
    expect(away(here, '2026-09-26 10:00', null).talk).toBe(here.talk)
  })

  it('begins the preparation anew for the employee who had been asked, not for the manager', () => {
    const asked = pass(open(), '2026-09-24 10:00', '2026-10-20 10:00').told
    expect(away(asked, '2026-10-20 10:00', '2026-11-16').talk.away?.restarts).toBe(1)
    expect(away(asked, '2026-10-20 10:00', '2026-11-16', 'manager').talk.away?.restarts).toBeUndefined()
  })
})

describe('the mails of a change of manager', () => {
  const mailed = () => pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
  const rows = (told: Told, kind: string) => talkTimetable(told.talk, frame).filter((entry) => entry.kind === kind)

  it('take the time out of both calendars at once, at any hour, until it would have been over', () => {
    const told = handOver(mailed(), '2026-11-04 22:00', null)
    const ends = { kind: 'calendar', n: 2, due: at('2026-11-04 22:00'), until: at('2026-11-12 15:00'), asked: true }
    expect(rows(told, 'calendar')).toEqual([
      { ...ends, key: 'former.calendar.2', to: 'former' },
      { ...ends, key: 'employee.calendar.2', to: 'employee' },
    ])
    expect(rows(handOver(mailed(), '2026-11-04 22:00'), 'calendar').filter(({ to }) => to === 'former')).toHaveLength(1)
  })

  it('tell both of the new one, and nobody where there was no change', () => {
    const keysOf = (told: Told) => rows(told, 'newManager').map(({ key }) => key)
    expect(keysOf(handOver(open(), '2026-10-01 10:00'))).toEqual(['employee.newManager.1', 'manager.newManager.1'])
    expect(keysOf(open())).toEqual([])
    const { talk, parts } = handOver(open(), '2026-10-01 10:00')
    const { managerSince: _, ...without } = talk
    expect(keysOf({ talk: without, parts })).toEqual([])
    const { former: __, ...alone } = talk
    expect(keysOf({ talk: alone, parts })).toEqual([])
  })
})
