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

describe('asking for a talk', () => {
  it('is told once: asking again before an answer is refused, and anew after two weeks of silence', () => {
    const asked = following(person(aisha), ask('1'))
    expect(refusal(asked, ask('2'), tuesday + day)).toBe('already')
    expect(refusal(asked, ask('2'), tuesday + 15 * day)).toBeUndefined()
  })

  it('sent twice by the same form is one', () => {
    const asked = following(person(aisha), ask('1'))
    expect(following(asked, ask('1'))).toBe(asked)
  })

  it('is not done more than three times in thirty days, however it is answered', () => {
    let state = person(aisha)
    for (const n of ['1', '2', '3']) state = following(following(state, ask(n)), answered(n), 'service')
    expect(refusal(state, ask('4'), tuesday + 29 * day)).toBe('tooOften')
    expect(refusal(state, ask('4'), tuesday + 31 * day)).toBeUndefined()
  })

  it('is mailed to the manager within the hour, and not when it was answered before that', () => {
    const told = following(person(maria), received('1'), 'service')
    const [mail] = mailsOf(told)
    expect(mail?.key).toBe('person.talkAsked.1')
    expect((mail?.due ?? 0) - tuesday).toBeLessThan(3_600_000)
    expect(mailsOf(following(told, { kind: 'answerTalkAsk', id: '1', text: 'I mars.' }))).toEqual([])
    expect(mailsOf(following(told, { kind: 'talkAskStarted', id: '1', talk: 't_1' }, 'service'))).toEqual([])
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
    const answer = (text: string): PersonCommand => ({ kind: 'answerTalkAsk', id: '1', text })
    expect(refusal(told, answer('  '))).toBe('empty')
    const said = following(told, answer('I mars.'))
    expect(refusal(said, answer('I april.'))).toBe('already')
    expect(steps(said)).toEqual(['service.deliverTalkAsk.2'])
  })

  it('brings the words to who asked by mail, and a talk without one', () => {
    const asked = following(person(aisha), ask('1'))
    expect(mailsOf(following(asked, answered('1'), 'service')).map(({ key }) => key)).toEqual(['person.talkAnswered.2'])
    const started = following(asked, { kind: 'receiveAskOutcome', id: '1', from: maria.id, talk: 't_1' }, 'service')
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

const ask = (id: string): PersonCommand => ({ kind: 'askForTalk', id, to: maria, text: 'Om projektet.' })

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

const following = (state: Person, command: PersonCommand, by: Actor = 'person'): Person => {
  const decided = decidePerson(state, command, by, frame, tuesday)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}

const refusal = (state: Person, command: PersonCommand, now = tuesday): string | undefined => {
  const decided = decidePerson(state, command, 'person', frame, now)
  return decided.ok ? undefined : decided.refusal.code
}

const mailsOf = (state: Person) => personTimetable(state, frame).filter(({ to }) => to === 'person')
const steps = (state: Person) =>
  personTimetable(state, frame)
    .filter(({ to }) => to === 'service')
    .map(({ key }) => key)
