/** Asking for a talk: what each of the two keeps of it, and which mails follow. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { day } from '../../functions/domain/time.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { frame } from '../given.ts'

const tuesday = Date.parse('2026-10-06T08:00:00Z')
const maria = { id: 'p_maria', name: 'Maria Lind' }
const aisha = { id: 'p_aisha', name: 'Aisha Noor' }
const leif = { id: 'p_leif', name: 'Leif Ek' }

describe('asking for a talk', () => {
  it('is told once: asking again before an answer is refused, and anew after two weeks of silence', () => {
    const asked = following(person(aisha), ask('1'))
    expect(refusal(asked, ask('2'), tuesday + day)).toBe('already')
    expect(refusal(asked, ask('2'), tuesday + 14 * day - 1)).toBe('already')
    expect(refusal(asked, ask('2'), tuesday + 14 * day)).toBeUndefined()
    expect(refusal(asked, { ...ask('2'), to: leif } as PersonCommand, tuesday + day)).toBeUndefined()
  })

  it('is the person’s own doing, of somebody else, as long as they work here', () => {
    const own = { kind: 'askForTalk', id: '1', to: aisha, text: '' } as const
    expect(refusal(person(aisha), own)).toBe('notYours')
    expect(refusal({ ...person(aisha), gone: tuesday }, ask('1'))).toBe('gone')
    expect(refusal(person(aisha), ask('1'), tuesday, 'hr')).toBe('notYours')
    expect(refusal(following(person(maria), received('1'), 'service'), answer('1'), tuesday, 'service')).toBe(
      'notYours',
    )
  })

  it.each([
    ['asked', (text: string) => outcome(person(aisha), { ...ask('1'), text } as PersonCommand)],
    ['answered', (text: string) => outcome(following(person(maria), received('1'), 'service'), answer('1', text))],
  ])('is %s in up to six hundred characters', (_, writing) => {
    expect(writing(` ${'x'.repeat(600)} `)).not.toBe('notNow')
    expect(writing('x'.repeat(601))).toBe('notNow')
  })

  it('keeps what both have written beside their heads, for a year', () => {
    const inAYear = Date.parse('2027-10-06T08:00:00Z')
    const asked = following(person(aisha), ask('1'))
    const reached = following(person(maria), received('1'), 'service')
    const about = { text: 'Om projektet.', from: aisha, at: tuesday }
    const said = { text: 'I mars.', from: maria, at: tuesday }
    for (const [state, command, by, name, value] of [
      [person(aisha), ask('1', ' Om projektet. '), 'person', 'ask#1', about],
      [person(maria), received('1'), 'service', 'ask#1', about],
      [reached, answer('1', ' I mars. '), 'person', 'askanswer#1', said],
      [asked, answered('1'), 'service', 'askanswer#1', said],
    ] as const)
      expect(outcome(state, command, by)).toMatchObject({ parts: [{ name, value, expires: inAYear }] })
  })

  it('is on its way until it is delivered', () => {
    const asked = following(person(aisha), ask('1'))
    expect(asked.talkAsks?.outbox).toMatchObject([{ n: 1, id: '1', what: 'ask' }])
    expect(following(asked, { kind: 'deliverTalkAsk', n: 1 }, 'service')).toBe(asked)
    const both = following(following(asked, answered('1'), 'service'), ask('2'))
    const first = following(both, { kind: 'talkAskDelivered', n: 1 }, 'service')
    expect(steps(first)).toEqual(['service.deliverTalkAsk.3'])
    expect(following(first, { kind: 'talkAskDelivered', n: 1 }, 'service')).toBe(first)
  })

  it('sent twice by the same form is one', () => {
    const asked = following(person(aisha), ask('1'))
    expect(following(asked, ask('1'))).toBe(asked)
  })

  it('is not done more than three times in thirty days, however it is answered', () => {
    let state = person(aisha)
    for (const n of ['1', '2', '3']) state = following(following(state, ask(n)), answered(n), 'service')
    expect(refusal(state, ask('4'), tuesday + 29 * day)).toBe('tooOften')
    expect(refusal(state, ask('4'), tuesday + 30 * day)).toBeUndefined()
  })

  it('is mailed to the manager within the hour, and not when it was answered before that', () => {
    const told = following(person(maria), received('1'), 'service')
    const [mail] = mailsOf(told)
    expect(mail?.key).toBe('person.talkAsked.1')
    expect((mail?.due ?? 0) - tuesday).toBeLessThan(3_600_000)
    expect(mail).toMatchObject({ to: 'person', asked: false, until: (mail?.due ?? 0) + 30 * day })
    expect(mailsOf(following(told, answer('1')))).toEqual([])
    expect(mailsOf(following(told, starting('1', 't_1'), 'service'))).toEqual([])
  })

  it('reaches the manager once, as long as they work here', () => {
    const told = following(person(maria), received('1'), 'service')
    expect(following(told, received('1'), 'service')).toBe(told)
    expect(mailsOf(following(told, received('2'), 'service')).map(({ key }) => key)).toEqual([
      'person.talkAsked.1',
      'person.talkAsked.2',
    ])
    const gone = { ...person(maria), gone: tuesday }
    expect(following(gone, received('1'), 'service')).toBe(gone)
  })

  it('stays in the ledger’s timetable once its mail has been claimed, answered or not', () => {
    const claimed: Person['mails'] = {
      'person.talkAsked.1': { status: 'claimed', at: tuesday, attempt: 'a', tries: 1 },
    }
    const told = { ...following(person(maria), received('1'), 'service'), mails: claimed }
    expect(mailsOf(following(told, answer('1'))).map(({ key }) => key)).toEqual(['person.talkAsked.1'])
  })

  it('is remembered twenty times, and what has left the list leaves the ledger too', () => {
    let state = person(maria)
    for (let n = 1; n <= 30; n++) {
      state = following(state, received(String(n)), 'service')
      const record = { status: 'sent', at: 1, attempt: 'a' } as const
      state = { ...state, mails: { ...state.mails, [`person.talkAsked.${n}`]: record } }
    }
    expect(Object.keys(state.mails)).toHaveLength(20)
    expect(mailsOf(state)).toHaveLength(20)
    expect(refusal(state, answer('10'))).toBe('gone')
    expect(refusal(state, answer('11'))).toBeUndefined()
  })

  it('keeps every ask of one’s own in the ledger as long as it is in the list', () => {
    let state = person(aisha)
    for (let n = 1; n <= 25; n++) {
      const time = tuesday + n * 40 * day
      state = following(state, ask(`${n}`), 'person', time)
      state = following(state, answered(`${n}`), 'service', time)
      const key = `person.talkAnswered.${state.talkAsks?.n}`
      state = { ...state, mails: { ...state.mails, [key]: { status: 'sent', at: time, attempt: 'a' } } }
    }
    expect(mailsOf(state)).toHaveLength(20)
    expect(Object.keys(state.mails)).toHaveLength(20)
  })

  it('waits for a manager who is away, and for an address that may read it', () => {
    const away = { ...person(maria), details: { ...person(maria).details, awayUntil: '2026-10-19' } }
    const due = mailsOf(following(away, received('1'), 'service'))[0]?.due ?? 0
    expect(new Date(due).toISOString().slice(0, 10)).toBe('2026-10-19')
    const address = { n: 1, from: 'old@x.example', at: tuesday + 1 }
    const moved = { ...following(person(maria), received('1'), 'service'), address }
    expect(mailsOf(moved)).toEqual([])
  })

  it('is answered once, with words', () => {
    const told = following(person(maria), received('1'), 'service')
    expect(refusal(told, answer('1', '  '))).toBe('empty')
    const said = following(told, answer('1'))
    expect(refusal(said, answer('1', 'I april.'))).toBe('already')
    expect(refusal(told, answer('9'))).toBe('gone')
    expect(steps(said)).toEqual(['service.deliverTalkAsk.2'])
    expect(said.talkAsks?.outbox).toMatchObject([{ id: '1', what: 'outcome' }])
  })

  it('is answered one by one', () => {
    const both = following(following(person(maria), received('1'), 'service'), received('2'), 'service')
    const second = following(both, answer('2'))
    expect(mailsOf(second).map(({ key }) => key)).toEqual(['person.talkAsked.1'])
    expect(refusal(second, answer('1'))).toBeUndefined()
  })

  it('is answered by a talk that is started, which one learns of once', () => {
    const both = following(following(person(maria), received('1'), 'service'), received('2'), 'service')
    const started = following(both, starting('2', 't_2'), 'service')
    expect(mailsOf(started).map(({ key }) => key)).toEqual(['person.talkAsked.1'])
    expect(refusal(started, answer('2'))).toBe('already')
    expect(started.talkAsks?.outbox).toMatchObject([{ n: 3, id: '2', what: 'outcome' }])
    expect(following(started, starting('2', 't_3'), 'service')).toBe(started)
    expect(following(started, starting('9', 't_9'), 'service')).toBe(started)
  })

  it('is open again when that talk is called off, and who asked is told', () => {
    const all = ['1', '2', '3'].reduce((state, n) => following(state, received(n), 'service'), person(maria))
    const begun = [starting('1', 't_1'), starting('2', 't_1'), starting('3', 't_3')].reduce(
      (state, command) => following(state, command, 'service'),
      all,
    )
    const calledOff = following(begun, { kind: 'talkAskReopened', talk: 't_1' }, 'service')
    expect(calledOff.talkAsks?.outbox.slice(-2)).toMatchObject([
      { n: 7, id: '1', what: 'outcome' },
      { n: 8, id: '2', what: 'outcome' },
    ])
    expect(steps(calledOff)).toHaveLength(5)
    expect([refusal(calledOff, answer('1')), refusal(calledOff, answer('3'))]).toEqual([undefined, 'already'])
    expect(mailsOf(following(calledOff, received('4'), 'service')).at(-1)?.key).toBe('person.talkAsked.9')
    expect(following(calledOff, { kind: 'talkAskReopened', talk: 't_1' }, 'service')).toBe(calledOff)
    const waiting = following(following(person(aisha), ask('1')), outcomeOf('1', { talk: 't_1' }), 'service')
    expect(refusal(waiting, ask('2'))).toBeUndefined()
    const again = following(waiting, outcomeOf('1'), 'service')
    expect(refusal(again, ask('2'))).toBe('already')
    expect(mailsOf(again)).toEqual([])
    expect(following(again, outcomeOf('1'), 'service')).toBe(again)
  })

  it('has one outcome, and a later talk of one that was answered with words', () => {
    const two = following(following(person(aisha), ask('1')), { ...ask('2'), to: leif } as PersonCommand)
    const said = following(two, answered('1'), 'service')
    expect(following(said, answered('1'), 'service')).toBe(said)
    expect(said.talkAsks?.own.map(({ answered: when }) => when !== undefined)).toEqual([true, false])
    const begun = following(said, outcomeOf('1', { talk: 't_1' }), 'service')
    expect(begun.talkAsks?.own.map(({ talk }) => talk)).toEqual(['t_1', undefined])
    expect(following(begun, outcomeOf('1', { talk: 't_1' }), 'service')).toBe(begun)
    const parts = outcome(said, outcomeOf('1', { talk: 't_1' }), 'service')
    expect(parts).not.toHaveProperty('parts')
  })

  it('has no outcome for who has left', () => {
    const gone = { ...following(person(aisha), ask('1')), gone: tuesday }
    expect(following(gone, answered('1'), 'service')).toBe(gone)
  })

  it('is forgotten by both after its time, and what came later stays', () => {
    const old = following(following(person(aisha), ask('1')), answered('1'), 'service')
    const both = following(following(old, received('8'), 'service'), ask('2'), 'person', tuesday + day)
    const later = following(both, received('9'), 'service', tuesday + day)
    const left = following(later, { kind: 'forgetTalkAsks', before: tuesday }, 'service')
    expect(steps(left)).toEqual(['service.deliverTalkAsk.4'])
    expect(mailsOf(left).map(({ key }) => key)).toEqual(['person.talkAsked.5'])
    expect(refusal(left, ask('3'), tuesday + day)).toBe('already')
    expect(mailsOf(following(left, received('10'), 'service')).at(-1)?.key).toBe('person.talkAsked.6')
    const nobody = person(leif)
    expect(following(nobody, { kind: 'forgetTalkAsks', before: tuesday }, 'service')).toBe(nobody)
  })

  it('is forgotten by whoever was asked, with all words, when who asked wants that', () => {
    const other: PersonCommand = { kind: 'receiveTalkAsk', ask: { id: '2', from: leif, text: '', at: tuesday } }
    const both = following(following(person(maria), received('1'), 'service'), other, 'service')
    const said = following(following(both, answer('1')), answer('2'))
    const forgetting = (id: string, from: string): PersonCommand => ({ kind: 'forgetAskOf', id, from })
    expect(following(said, forgetting('1', leif.id), 'service')).toBe(said)
    expect(outcome(said, forgetting('1', aisha.id), 'service')).toMatchObject({
      parts: [
        { name: 'ask#1', value: null },
        { name: 'askanswer#1', value: null },
      ],
    })
    const left = following(said, forgetting('1', aisha.id), 'service')
    expect(steps(left)).toEqual(['service.deliverTalkAsk.4'])
    expect([refusal(left, answer('1')), refusal(left, answer('2'))]).toEqual(['gone', 'already'])
  })

  it('brings the words to who asked by mail, and a talk without one', () => {
    const asked = following(person(aisha), ask('1'))
    expect(mailsOf(following(asked, answered('1'), 'service')).map(({ key }) => key)).toEqual(['person.talkAnswered.2'])
    const started = following(asked, outcomeOf('1', { talk: 't_1' }), 'service')
    expect(mailsOf(started)).toEqual([])
    expect(started.talkAsks?.own[0]?.talk).toBe('t_1')
  })

  it('believes no outcome from anyone but whom was asked', () => {
    const asked = following(person(aisha), ask('1'))
    expect(following(asked, { ...answered('1'), from: 'p_other' } as PersonCommand, 'service')).toBe(asked)
    expect(refusal(asked, answered('1'))).toBe('notYours')
  })
})

const person = ({ id, name }: { id: string; name: string }): Person => ({
  id,
  schema: 1,
  details: { name, email: `${id}@x.example`, language: 'sv', unit: 'Skola' },
  employed: true,
  links: {},
  browsers: [],
  freshLinks: [],
  mails: {},
  recent: {},
})

const ask = (id: string, text = 'Om projektet.'): PersonCommand => ({ kind: 'askForTalk', id, to: maria, text })

const answer = (id: string, text = 'I mars.'): PersonCommand => ({ kind: 'answerTalkAsk', id, text })

const starting = (id: string, talk: string): PersonCommand => ({ kind: 'talkAskStarted', id, talk })

const outcomeOf = (id: string, came: { talk?: string } = {}): PersonCommand => ({
  kind: 'receiveAskOutcome',
  id,
  from: maria.id,
  ...came,
})

const received = (id: string): PersonCommand => ({
  kind: 'receiveTalkAsk',
  ask: { id, from: aisha, text: 'Om projektet.', at: tuesday },
})

const answered = (id: string): PersonCommand => ({
  kind: 'receiveAskOutcome',
  id,
  from: maria.id,
  answer: { id, from: maria, text: 'I mars.', at: tuesday },
})

const outcome = (state: Person, command: PersonCommand, by: Actor = 'person', now = tuesday) => {
  const decided = decidePerson(state, command, by, frame, now)
  return decided.ok ? decided : decided.refusal.code
}

const following = (state: Person, command: PersonCommand, by: Actor = 'person', now = tuesday): Person => {
  const decided = outcome(state, command, by, now)
  if (typeof decided === 'string') throw new Error(decided)
  return decided.state
}

const refusal = (state: Person, command: PersonCommand, now = tuesday, by: Actor = 'person'): string | undefined => {
  const decided = outcome(state, command, by, now)
  return typeof decided === 'string' ? decided : undefined
}

const mailsOf = (state: Person) => personTimetable(state, frame).filter(({ to }) => to === 'person')
const steps = (state: Person) =>
  personTimetable(state, frame)
    .filter(({ to }) => to === 'service')
    .map(({ key }) => key)
