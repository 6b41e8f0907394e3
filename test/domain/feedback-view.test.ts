/** Who reads a message of everyday feedback, and which of them stand beside a talk. */
import { describe, expect, it } from 'vitest'
import type { FeedbackMessage } from '../../functions/domain/feedback.ts'
import { feedbackView, ownFeedback, talkFeedback } from '../../functions/domain/feedback-view.ts'
import type { JsonObject } from '../../functions/ports.ts'
import { aisha, at, maria } from '../given.ts'

const someone = ({ id, name }: { id: string; name: string }) => ({ id, name })
const erik = { id: 'p_erik', name: 'Erik Sand', language: 'nb' as const }
const message = (
  id: string,
  from: FeedbackMessage['from'],
  to: FeedbackMessage['to'],
  said: Partial<FeedbackMessage> = {},
): FeedbackMessage => ({
  id,
  kind: 'continue',
  from: { id: from.id, name: from.name, language: from.language },
  to,
  situation: 'När',
  behaviour: 'du',
  effect: 'gick det',
  at: at('2026-10-05 10:00'),
  ...said,
})
const toMaria = message('a', aisha, [someone(maria)])

describe('a message', () => {
  it('says from and to whom, and whether one gave it oneself', () => {
    expect(feedbackView(toMaria, aisha.id)).toEqual({
      id: 'a',
      kind: 'continue',
      at: at('2026-10-05 10:00'),
      byYou: true,
      from: 'Aisha Noor',
      to: 'Maria Lind',
      receivers: 1,
      language: 'sv',
      situation: 'När',
      behaviour: 'du',
      effect: 'gick det',
    })
    expect(feedbackView(toMaria, maria.id).byYou).toBe(false)
  })

  it('to several names none of them', () => {
    const view = feedbackView(message('a', aisha, [someone(maria), someone(erik)]), aisha.id)
    expect(view).not.toHaveProperty('to')
    expect(view.receivers).toBe(2)
  })

  it('to an address that was typed tells the sender that address and no name', () => {
    const typed = message('a', aisha, [], { typed: 'erik@fjallbacka.example' })
    expect(feedbackView(typed, aisha.id)).toMatchObject({ to: 'erik@fjallbacka.example', receivers: 0 })
    expect(feedbackView(message('a', aisha, []), aisha.id)).not.toHaveProperty('to')
  })

  it('has what to try instead, and the words of the line it is about', () => {
    const correction = message('a', maria, [someone(aisha)], {
      kind: 'less',
      next: 'Prova',
      about: { talk: 't', line: 'a', what: 'Rad' },
    })
    expect(feedbackView(correction, aisha.id)).toMatchObject({ kind: 'less', next: 'Prova', about: 'Rad' })
  })
})

describe('one’s own feedback', () => {
  const part = (name: string, value: object) => ({ name, value: JSON.parse(JSON.stringify(value)) as JsonObject })
  const reply = { id: 'a', from: someone(maria), text: 'Tack', at: at('2026-10-06 10:00') }
  const parts = [
    part('given#a', toMaria),
    part('received#b', message('b', maria, [someone(aisha)])),
    part('received#c', message('c', erik, [someone(aisha)], { at: at('2026-09-01 10:00') })),
    part('reply#b', { ...reply, id: 'b', from: someone(aisha), text: 'Själv tack' }),
    part('answer#a', reply),
    part('note#1', { text: 'x' }),
  ]
  const ids = (mayRead: (written: number) => boolean) => {
    const { given, received, replies, answers } = ownFeedback(parts, mayRead)
    return [given, received, replies, answers].map((all) => all.map(({ id }) => id))
  }

  it('is what was given and received, and the words on both', () => {
    expect(ids(() => true)).toEqual([['a'], ['b', 'c'], ['b'], ['a']])
    expect(ownFeedback(parts, () => true).answers[0]?.text).toBe('Tack')
  })

  it('is without what was written when it may not be read', () => {
    expect(ids((written) => written >= at('2026-10-01 10:00'))).toEqual([['a'], ['b'], ['b'], ['a']])
    expect(ids(() => false)).toEqual([[], [], [], []])
  })
})

describe('beside a talk', () => {
  const reading = { reader: aisha.id, other: maria.id, since: at('2026-09-01 10:00') }
  const on = (id: string, day: string, from: FeedbackMessage['from'], to: FeedbackMessage['to']) =>
    message(id, from, to, { at: at(`2026-${day} 10:00`) })
  const ids = (given: FeedbackMessage[], received: FeedbackMessage[]) => {
    const { between, fromOthers } = talkFeedback({ given, received, replies: [], answers: [] }, reading)
    return [between.map(({ id }) => id), fromOthers.map(({ id }) => id)]
  }

  it('stands what went between the two since the last one, the first first, and what others gave the reader', () => {
    const given = [on('late', '10-20', aisha, [someone(maria)]), on('toErik', '10-02', aisha, [someone(erik)])]
    const received = [
      on('early', '10-01', maria, [someone(aisha)]),
      on('erik2', '10-04', erik, [someone(aisha)]),
      on('erik1', '10-03', erik, [someone(aisha)]),
      on('before', '09-01', maria, [someone(aisha)]),
    ]
    expect(ids(given, received)).toEqual([
      ['early', 'late'],
      ['erik1', 'erik2'],
    ])
  })

  it('stands what one gave to several of whom the other is one, and nothing that went to a typed address', () => {
    const group = on('group', '10-02', aisha, [someone(erik), someone(maria)])
    const typed = { ...on('typed', '10-03', aisha, [someone(maria)]), typed: 'maria@fjallbacka.example' }
    expect(ids([group, typed], [])).toEqual([['group'], []])
  })

  it('stands the last sixty at most, and nothing of someone who has none', () => {
    const many = Array.from({ length: 61 }, (_, n) =>
      message(`m${n}`, maria, [someone(aisha)], { at: at('2026-10-05 10:00') + n }),
    )
    const { between } = talkFeedback({ given: [], received: many, replies: [], answers: [] }, reading)
    expect([between.length, between[0]?.id, between.at(-1)?.id]).toEqual([60, 'm1', 'm60'])
    expect(talkFeedback(undefined, reading)).toEqual({ between: [], fromOthers: [] })
  })
})
