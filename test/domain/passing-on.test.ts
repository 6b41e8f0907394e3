/** Passing something on to named HR people: it leaves the talk once, comes to each of them once, and the answer comes back to who wrote it. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import { passingEntries } from '../../functions/domain/passing-mails.ts'
import { type PassedOn, passedKind, sideOf } from '../../functions/domain/passing-on.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { afterwards, agreed, at, frame, held, local, person, planProposed, type Told, when } from '../given.ts'

const karin = { address: 'e_karin', name: 'Karin Holm' }
const passing = (rest: Partial<PassedOn> & { line?: string } = {}): TalkCommand => ({
  kind: 'passOn',
  what: 'concern',
  text: 'Schemat går inte ihop',
  to: [karin],
  named: true,
  shown: false,
  ...rest,
})
const passed = (told: Told, by: 'employee' | 'manager' = 'employee') =>
  afterwards(told, '2026-11-17 10:00', by, passing())
const done = (n: number): TalkCommand => ({ kind: 'passedOnDone', n })
const answering = (n: number, id: string): TalkCommand => ({
  kind: 'passedOnAnswered',
  n,
  id,
  answer: { by: 'Karin Holm', text: 'Vi ses på torsdag', at: at('2026-11-18 19:00') },
})
const about = (told: Told) => talkTimetable(told.talk, frame).filter(({ key }) => /passOn|passedAnswer/.test(key))
const keys = (told: Told) => about(told).map(({ key }) => key)
const byService = (told: Told, command: TalkCommand) => afterwards(told, '2026-11-18 19:00', 'service', command)

describe('passing on', () => {
  it.each(['employee', 'manager'] as const)('copies what the %s confirmed, word for word, and nothing else', (by) => {
    const told = passed(held(), by)
    expect(told.parts.get(`passed#${by}#1`)?.value).toEqual({
      what: 'concern',
      text: 'Schemat går inte ihop',
      to: [karin],
      named: true,
      shown: false,
      at: at('2026-11-17 10:00'),
    })
    expect(JSON.stringify(told.talk)).not.toContain('Schemat')
  })

  it('waits until everyone has it, each item on its own', () => {
    const both = passed(passed(held()), 'manager')
    expect(keys(both)).toEqual(['service.passOn.1', 'service.passOn.2'])
    expect(about(both).map(({ step }) => step)).toEqual([done(1), done(2)])
    const one = byService(both, done(1))
    expect(keys(one)).toEqual(['service.passOn.2'])
    expect(passingEntries(byService(one, done(2)).talk, frame)).toEqual([])
    expect(passingEntries(held().talk, frame)).toEqual([])
    expect(byService(one, done(1)).talk).toBe(one.talk)
    expect(byService(one, done(9)).talk).toBe(one.talk)
    expect(when(both, '2026-11-17 11:00', 'employee', done(1))).toBe('notYours')
  })

  it('needs words and a receiver', () => {
    expect(when(held(), '2026-11-17 10:00', 'employee', passing({ text: '  ' }))).toBe('empty')
    expect(when(held(), '2026-11-17 10:00', 'employee', passing({ to: [] }))).toBe('empty')
  })

  it('goes to five people at most, and twenty times from one talk', () => {
    const six = Array.from({ length: 6 }, (_, n) => ({ address: `e_${n}`, name: `HR ${n}` }))
    const told = afterwards(held(), '2026-11-17 10:00', 'employee', passing({ to: six }))
    expect(told.parts.get('passed#employee#1')?.value).toMatchObject({ to: six.slice(0, 5) })
    let twenty = held()
    for (let n = 1; n <= 20; n++) twenty = passed(twenty)
    expect(when(twenty, '2026-11-17 10:00', 'manager', passing())).toBe('tooOften')
  })

  it('takes a competence need from a line that both have agreed to', () => {
    const need = (told: Told, line?: string) =>
      when(told, '2026-11-17 10:00', 'employee', passing({ what: 'competence', ...(line && { line }) }))
    expect(need(agreed(), 'a')).toMatchObject({ talk: { passed: [{ n: 1 }] } })
    expect([need(agreed(), 'x'), need(agreed()), need(planProposed(), 'a')]).toEqual(['gone', 'gone', 'gone'])
    expect(passedKind.options).toEqual(['concern', 'idea', 'competence'])
  })
})

describe('an answer from HR', () => {
  it('is mailed to who passed it on, in the window, and nobody else', () => {
    const told = byService(byService(passed(passed(held()), 'manager'), done(1)), done(2))
    const answered = byService(byService(told, answering(2, 'x')), answering(1, 'y'))
    expect(keys(answered)).toEqual(['manager.passedAnswer.1', 'employee.passedAnswer.2'])
    const [mail] = about(answered)
    expect([local(mail?.due ?? 0), local(mail?.until ?? 0)].map((time) => time.slice(0, 10))).toEqual([
      '2026-11-19',
      '2026-11-29',
    ])
    expect(answered.parts.get('passedanswer#manager#2#x')?.value).toMatchObject({ text: 'Vi ses på torsdag' })
    expect(answered.parts.get('passedanswer#employee#1#y')?.value).toMatchObject({ by: 'Karin Holm' })
  })

  it('comes once, and only to what was passed on', () => {
    const told = byService(passed(held()), done(1))
    const once = byService(told, answering(1, 'x'))
    expect(byService(once, answering(1, 'x')).talk).toBe(once.talk)
    expect(byService(told, answering(2, 'x')).talk).toBe(told.talk)
  })

  it('reaches no new manager, since it was the former one who asked', () => {
    const answered = byService(byService(passed(held(), 'manager'), done(1)), answering(1, 'x'))
    const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
    const handed = afterwards(answered, '2026-11-18 20:00', 'service', { kind: 'changeManager', manager: erik })
    expect(passingEntries(handed.talk, frame)).toEqual([])
  })

  it('finds its writer behind a changed address', () => {
    const { talk } = passed(held())
    expect(sideOf({ ...talk, passed: [{ n: 1, hand: 'employee~2' }] }, 1)).toBe('employee')
    expect([sideOf(talk, 2), sideOf({ ...talk, passed: undefined }, 1)]).toEqual([undefined, undefined])
  })
})

describe('somebody from HR', () => {
  const coming = (id: string, expires?: number): PersonCommand => ({
    kind: 'receivePassedOn',
    id,
    item: { what: 'idea', text: 'En idé', unit: 'Skolan', name: 'Aisha Noor', at: 1, from: { talk: 't_1', n: 1 } },
    ...(expires !== undefined && { expires }),
  })
  const saying = (id: string, text = 'Tack'): PersonCommand => ({ kind: 'answerPassedOn', id, text })
  const decided = (state: Person, command: PersonCommand, time = '2026-11-17 10:00') =>
    decidePerson(state, command, 'service', frame, at(time))
  const next = (state: Person, command: PersonCommand, time?: string): Person => {
    const came = decided(state, command, time)
    if (!came.ok) throw new Error(came.refusal.code)
    return came.state
  }
  const entries = (state: Person) => personTimetable(state, frame)
  const sent = (state: Person, key: string, time: string): Person => ({
    ...state,
    mails: { ...state.mails, [key]: { status: 'sent', at: at(time), attempt: 'a' } },
  })

  it('has a copy of their own, as long as that is decided', () => {
    const copy = { name: 'passed#x', value: { text: 'En idé' } }
    expect(decided(person, coming('x', 99))).toMatchObject({ parts: [{ ...copy, expires: 99 }] })
    expect(decided(person, coming('x'))).toMatchObject({ parts: [copy] })
    const got = next(person, coming('x'))
    expect(next(got, coming('x'))).toBe(got)
  })

  it('knows the last thirty again', () => {
    let state = person
    for (let n = 1; n <= 31; n++) state = next(state, coming(`x${n}`))
    expect(next(state, coming('x2'))).toBe(state)
    expect(next(state, coming('x1'))).not.toBe(state)
  })

  it('is told of all that came in one mail, within the hour of the window', () => {
    expect(entries(person)).toEqual([])
    const got = next(next(person, coming('x'), '2026-11-17 19:00'), coming('y'), '2026-11-17 19:30')
    expect(entries(got)).toMatchObject([
      { key: 'person.passedOn.1', to: 'person', kind: 'passedOn', n: 1, asked: false },
    ])
    const [mail] = entries(got)
    expect(local(mail?.due ?? 0).slice(0, 14)).toBe('2026-11-18 08:')
    expect((mail?.until ?? 0) - (mail?.due ?? 0)).toBe(at('2026-11-28 08:00') - at('2026-11-18 08:00'))
  })

  it('is told again of what comes after that mail, and not twice on a day', () => {
    const told = sent(next(person, coming('x')), 'person.passedOn.1', '2026-11-17 10:10')
    const again = next(told, coming('y'), '2026-11-17 11:00')
    expect(entries(again).map(({ key, due }) => `${key} ${local(due).slice(0, 10)}`)).toEqual([
      'person.passedOn.2 2026-11-18',
    ])
  })

  it('answers with words, each on its way until the talk has it', () => {
    expect(decided(person, saying('x', ' '))).toMatchObject({ refusal: { code: 'empty' } })
    const one = decided(person, saying('x'))
    expect(one).toMatchObject({
      parts: [{ name: 'passedanswer#x#1', value: { text: 'Tack', at: at('2026-11-17 10:00') } }],
    })
    const both = next(next(person, saying('x')), saying('y'))
    const steps = (state: Person) => entries(state).map(({ key }) => key)
    expect(steps(both)).toEqual(['service.passedAnswer.1', 'service.passedAnswer.2'])
    expect(entries(both)[1]?.step).toEqual({ kind: 'passedAnswerDone', n: 2 })
    expect(both.answered?.waits).toEqual([
      { id: 'x', n: 1 },
      { id: 'y', n: 2 },
    ])
    expect(steps(next(both, { kind: 'passedAnswerDone', n: 1 }))).toEqual(['service.passedAnswer.2'])
    expect(next(person, { kind: 'passedAnswerDone', n: 1 })).toBe(person)
  })
})
