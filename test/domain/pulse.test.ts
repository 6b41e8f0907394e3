/** What a pulse leaves behind: a mark on the talk, and counts and words that nothing leads to from it. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { afterwards, agreed, at, frame, frameWith, held, inFollowUp, pass, type Told, when } from '../given.ts'

describe('the pulse of the day after', () => {
  it('leaves a mark on the talk, counts in the unit of that week, and words by themselves', () => {
    const answered = decide(held(), '2026-11-13 09:12', pulseOf({ QF1: 4, QF3: 5 }, 'Mer tid'))
    expect(answered.state.pulses).toEqual(['dayAfter'])
    expect(answered.parts).toBeUndefined()
    expect(answered.apart).toEqual([
      { id: 'q_c_h0sten2026000000#Skolan', name: 'week#2026-11-09', add: { 'QF1.4': 1, 'QF3.5': 1 } },
      { id: 'q_c_h0sten2026000000', name: 'text#x7', value: { text: 'Mer tid' } },
    ])
  })

  it('says nothing on the talk of when or what', () => {
    const before = held()
    const talkAfter = (ratings: Ratings, time: string) => decide(before, time, pulseOf(ratings, 'Ord')).state
    const one = talkAfter({ QF1: 1, QF2: 1 }, '2026-11-13 09:12')
    expect(talkAfter({ QF5: 5 }, '2026-11-20 15:00')).toEqual(one)
    expect({ ...one, pulses: undefined }).toEqual({ ...before.talk, pulses: undefined })
  })

  it('is asked of the employee alone, once, from the day after a yes to held, for thirty days', () => {
    const pulse = pulseOf({ QF1: 4 })
    expect(when(held(), '2026-11-13 09:00', 'manager', pulse)).toBe('notYours')
    expect(when(held(), '2026-11-12 17:00', 'employee', pulse)).toBe('notNow')
    expect(when(held(), '2026-12-14 09:00', 'employee', pulse)).toBe('locked')
    const once = afterwards(held(), '2026-12-13 09:00', 'employee', pulse)
    expect(when(once, '2026-12-13 09:01', 'employee', pulse)).toBe('already')
    const not = afterwards(held(), '2026-11-12 18:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })
    expect(when(not, '2026-11-13 09:00', 'employee', pulse)).toBe('gone')
  })

  it('counts what is answered and wants something answered', () => {
    expect(when(held(), '2026-11-13 09:00', 'employee', pulseOf({}, '  '))).toBe('empty')
    expect(decide(held(), '2026-11-13 09:00', pulseOf({}, 'Bara ord')).apart).toHaveLength(1)
    expect(decide(held(), '2026-11-13 09:00', pulseOf({ QF1: 2 }, ' ')).apart).toHaveLength(1)
    // What is asked at the follow-ups counts there alone.
    expect(when(held(), '2026-11-13 09:00', 'employee', pulseOf({ QF6: 5 }))).toBe('empty')
  })

  it('names the week by its Monday in the zone of the organisation', () => {
    const late = decide(held(), '2026-11-16 00:10', pulseOf({ QF1: 4 }))
    expect(late.apart?.[0]?.name).toBe('week#2026-11-16')
  })
})

describe('whether the talk has led to something', () => {
  const pulse = (followUp: number): TalkCommand => ({
    kind: 'answerPulse',
    occasion: `followUp.${followUp}`,
    ratings: { QF6: 4, QF1: 1 },
    words: { name: 'x8', text: 'Ord' },
  })

  it('is asked at each follow-up, counted for itself, and in no answer that the manager reads', () => {
    const answered = decide(inFollowUp(), '2027-01-18 11:05', pulse(1))
    expect(answered.state.pulses).toEqual(['followUp.1'])
    expect(answered.apart).toEqual([
      { id: 'q_c_h0sten2026000000#Skolan', name: 'week#2027-01-18', add: { 'QF6.1.4': 1 } },
    ])
    expect(answered.parts).toBeUndefined()
  })

  it('waits for the day of the follow-up, and has no place without one', () => {
    expect(when(agreed(), '2027-01-17 11:00', 'employee', pulse(1))).toBe('notNow')
    expect(when(agreed(), '2027-01-18 11:00', 'employee', pulse(7))).toBe('gone')
  })
})

describe('the mail that asks', () => {
  const mails = (told: Told, from: string, within = frame) =>
    pass(told, from, '2027-03-01 08:00', within).gone.filter(({ key }) => key.includes('.pulse.'))

  it('goes once, to the employee, the working day after a yes to held', () => {
    const [mail, ...others] = mails(held(), '2026-11-12 16:00')
    expect(others).toEqual([])
    expect(mail?.key).toBe('employee.pulse.1')
    expect(mail?.at).toBeGreaterThanOrEqual(at('2026-11-13 08:00'))
    expect(mail?.at).toBeLessThan(at('2026-11-13 10:00'))
  })

  it('goes on Monday after a talk on Friday, and not in a quiet week that outlasts it', () => {
    const friday = { ...held().talk.held, employee: { answer: 'talked' as const, at: at('2026-11-13 16:00') } }
    const told = { ...held(), talk: { ...held().talk, held: friday } }
    expect(mails(told, '2026-11-13 16:00')[0]?.at).toBeGreaterThanOrEqual(at('2026-11-16 08:00'))
  })

  it('does not go to who has answered, who says that there was no talk, or who is away for long', () => {
    // Said so late on the day that the next working day has begun when they answer.
    const answered = afterwards(held(), '2026-11-13 00:30', 'employee', pulseOf({ QF1: 4 }))
    expect(mails(answered, '2026-11-13 00:30')).toEqual([])
    const not = afterwards(held(), '2026-11-12 18:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })
    expect(mails(not, '2026-11-12 18:00')).toEqual([])
    const away = { ...held(), talk: { ...held().talk, away: { employee: '2027-01-11' } } }
    expect(mails(away, '2026-11-12 16:00')).toEqual([])
  })

  it('does not come again when the talk is held once more', () => {
    const sent = pass(held(), '2026-11-12 16:00', '2026-11-13 12:00').told
    const not = afterwards(sent, '2026-11-13 13:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })
    const again = afterwards(not, '2026-11-16 13:00', 'employee', { kind: 'alreadyTalked' })
    expect(mails(again, '2026-11-16 13:00', frameWith({}))).toEqual([])
  })
})

type Ratings = Extract<TalkCommand, { kind: 'answerPulse' }>['ratings']

const pulseOf = (ratings: Ratings, text?: string): TalkCommand => ({
  kind: 'answerPulse',
  occasion: 'dayAfter',
  ratings,
  words: text === undefined ? undefined : { name: 'x7', text },
})

const decide = (told: Told, time: string, command: TalkCommand) => {
  const decided = decideTalk(told.talk, command, 'employee', frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return { ...decided, state: decided.state as Talk }
}
