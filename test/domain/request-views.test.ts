/** Who reads what of a request: the person what was let out, an author their own notes, the officer all of them, HR none. */
import { describe, expect, it } from 'vitest'
import type { RequestCommand } from '../../functions/domain/requests/decide-request.ts'
import { type DataRequest, indexOfRequest, notePart } from '../../functions/domain/requests/request.ts'
import {
  authorsWords,
  decisionOf,
  mayOf,
  releasedOf,
  requestView,
  reviewOf,
  statusOfRequest,
} from '../../functions/domain/requests/views.ts'
import type { JsonObject } from '../../functions/ports.ts'
import { at, frame } from '../given.ts'
import { asked, begun, goes, karin, said, writtenBy } from './given-request.ts'

/** Maria has written the first two of these, and Erik the third. */
const notes: { name: string; value: JsonObject }[] = [
  { name: notePart(1), value: { n: 1, author: 1, what: 'notes', talk: 't_1', cycle: 'Hösten 2025', text: 'Lugn' } },
  {
    name: notePart(2),
    value: { n: 2, author: 1, what: 'selfCheck', talk: 't_1', cycle: 'Hösten 2025', question: 'QC1', text: 'Sett' },
  },
  { name: notePart(3), value: { n: 3, author: 2, what: 'notes', talk: 't_0', cycle: 'Hösten 2024', text: 'Snabb' } },
]
const stays = { n: 2, goes: false, reason: 'Om någon annan' }
const reviews: RequestCommand = { kind: 'reviewNotes', author: 'p_maria', words: [...goes(1), stays] }
/** Maria goes through hers on Tuesday, so that it is the officer's turn. */
const reviewed = (state = begun('access')) => ({
  state: said(state, '2026-10-06 10:00', 'person', reviews),
  parts: [...notes, ...writtenBy(state, '2026-10-06 10:00', 'person', reviews)],
})
const decides: RequestCommand = {
  kind: 'decideNotes',
  words: [...goes(1), stays, { n: 3, goes: false, reason: 'Nej' }],
}
const decided = () => {
  const { state, parts } = reviewed()
  return {
    state: said(state, '2026-10-08 10:00', 'person', decides),
    parts: [...parts, ...writtenBy(state, '2026-10-08 10:00', 'person', decides)],
  }
}
const texts = (view: { notes: { text: string }[] } | undefined) => view?.notes.map(({ text }) => text)

describe('the person', () => {
  it('reads what was let out and by whom, and of the rest whose it is and why it stays', () => {
    const { state, parts } = decided()
    expect(releasedOf(state, parts)).toEqual({
      notes: [{ n: 1, author: 'Maria Lind', what: 'notes', cycle: 'Hösten 2025', text: 'Lugn' }],
      leftOut: [
        { author: 'Maria Lind', reason: 'Om någon annan' },
        { author: 'Erik Sand', reason: 'Nej' },
      ],
    })
  })

  it('reads no note before it is decided, nor once the copies are deleted, nor of an erasure', () => {
    const { state, parts } = reviewed()
    expect(releasedOf(state, parts)).toBeUndefined()
    const forgotten = said(decided().state, '2026-11-07 10:00', 'service', { kind: 'forgetNotes' })
    expect(releasedOf(forgotten, decided().parts)).toBeUndefined()
    expect(releasedOf({ ...decided().state, kind: 'erasure' }, decided().parts)).toBeUndefined()
  })

  it('gets no note that nothing was decided of', () => {
    const { state, parts } = decided()
    const without = parts.filter(({ name }) => name !== 'decision')
    expect(releasedOf(state, without)).toEqual({
      notes: [],
      leftOut: ['Maria Lind', 'Maria Lind', 'Erik Sand'].map((author) => ({ author, reason: '' })),
    })
  })
})

describe('an author', () => {
  const time = at('2026-10-07 10:00')

  it('reads the own notes and nobody else’s, with the last day to answer, in whichever employment they were written', () => {
    const state = begun('access')
    const view = reviewOf(state, notes, ['p_second', 'p_maria'], frame, time)
    expect(texts(view)).toEqual(['Lugn', 'Sett'])
    expect(view).toMatchObject({ id: 'r_1', author: 'p_maria', about: 'Aisha Noor', until: '2026-10-15' })
    expect(JSON.stringify(view)).not.toContain('t_1')
    expect(texts(reviewOf(state, notes, ['p_erik'], frame, time))).toEqual(['Snabb'])
    expect(reviewOf(state, notes, ['p_hanna', 'p_aisha'], frame, time)).toBeUndefined()
  })

  it('reads them no more after having answered, after the ten days, once it is over, or when nobody has written any', () => {
    const read = (state: DataRequest, time: string) => reviewOf(state, notes, ['p_maria'], frame, at(time))
    expect(texts(read(begun('access'), '2026-10-15 23:59'))).toEqual(['Lugn', 'Sett'])
    expect(read(begun('access'), '2026-10-16 00:00')).toBeUndefined()
    expect(read(reviewed().state, '2026-10-06 10:01')).toBeUndefined()
    const back = said(begun('access'), '2026-10-06 10:00', 'person', { kind: 'withdraw', own: ['p_aisha'] })
    expect(read(back, '2026-10-06 10:01')).toBeUndefined()
    expect(read({ ...begun('access'), person: undefined }, '2026-10-06 10:01')).toBeUndefined()
    expect(read(asked('access'), '2026-10-06 10:01')).toBeUndefined()
  })

  it('who has answered is asked no more, while the others still are', () => {
    const ingrid = { id: 'p_ingrid', name: 'Ingrid Moe', language: 'nb' as const, n: 3, notes: 1, gone: false }
    const two = { ...begun('access'), authors: [...(begun('access').authors ?? []), ingrid] }
    const one = said(two, '2026-10-06 10:00', 'person', reviews)
    expect(reviewOf(one, notes, ['p_maria'], frame, time)).toBeUndefined()
    expect(reviewOf(one, notes, ['p_ingrid'], frame, time)).toMatchObject({ notes: [] })
  })
})

describe('the officer', () => {
  const time = at('2026-10-07 10:00')

  it('reads every note with what its author says of it', () => {
    const { state, parts } = reviewed()
    const view = decisionOf(state, parts, frame, time)
    expect(view).toMatchObject({ id: 'r_1', about: 'Aisha Noor' })
    expect(view?.notes.map(({ author, text, word }) => [author, text, word?.goes, word?.reason])).toEqual([
      ['Maria Lind', 'Lugn', true, ''],
      ['Maria Lind', 'Sett', false, 'Om någon annan'],
      ['Erik Sand', 'Snabb', undefined, undefined],
    ])
  })

  it('reads none while the authors have their ten days, once it is decided, or where the authors decide', () => {
    expect(decisionOf(begun('access'), notes, frame, time)).toBeUndefined()
    expect(texts(decisionOf(begun('access'), notes, frame, at('2026-10-16 00:00')))).toEqual(['Lugn', 'Sett', 'Snabb'])
    expect(decisionOf(decided().state, decided().parts, frame, at('2026-10-09 10:00'))).toBeUndefined()
    const among = reviewed(begun('access', undefined, { withoutOfficer: true }))
    expect(decisionOf(among.state, among.parts, frame, time)).toBeUndefined()
    expect(decisionOf({ ...reviewed().state, person: undefined }, notes, frame, time)).toBeUndefined()
  })

  it('has the word of no author where none has been asked', () => {
    const { authors: _, ...nobody } = begun('access')
    expect(decisionOf(nobody, notes, frame, time)?.notes.map(({ author, word }) => [author, word])).toEqual([
      ['', undefined],
      ['', undefined],
      ['', undefined],
    ])
  })
})

it('where the authors decide, what one of them has said nothing of stays, with that for a reason', () => {
  const { state, parts } = reviewed()
  expect(authorsWords(state, parts, 'Inget svar')).toEqual([
    ...goes(1),
    stays,
    { n: 3, goes: false, reason: 'Inget svar' },
  ])
})

describe('HR', () => {
  const end: RequestCommand = {
    kind: 'holdErasure',
    person: 'p_hanna',
    own: ['p_hanna'],
    until: '2026-11-30',
    reason: 'Tvist',
  }
  const yes: RequestCommand = { kind: 'approveErasure', person: 'p_karin', own: ['p_karin'], others: [] }
  const held = () => said(begun('erasure'), '2026-10-06 10:00', 'hr', end)
  const back = () => said(begun('erasure'), '2026-10-06 10:00', 'person', { kind: 'withdraw', own: ['p_aisha'] })
  const erased = () =>
    said(said(begun('erasure'), '2026-10-06 10:00', 'hr', yes), '2026-10-13 00:00', 'service', {
      kind: 'everythingErased',
    })

  it('sees where a request for one’s data stands and until when, and not a word of the notes', () => {
    const { state, parts } = decided()
    const forgotten = said(state, '2026-11-07 10:00', 'service', { kind: 'forgetNotes' })
    const rows: [DataRequest, string, string, string?][] = [
      [asked('access'), '2026-10-05 10:00', 'gathering'],
      [begun('access'), '2026-10-07 10:00', 'reviewing', '2026-10-15'],
      [reviewed().state, '2026-10-07 10:00', 'deciding'],
      [state, '2026-10-09 10:00', 'ready'],
      [forgotten, '2026-11-07 10:00', 'closed'],
    ]
    for (const [one, time, status, until] of rows) {
      const view = requestView(one, parts, frame, at(time))
      expect([view.status, view.until]).toEqual([status, until])
      expect(view).toMatchObject({
        id: 'r_1',
        kind: 'access',
        name: 'Aisha Noor',
        by: 'person',
        answerBy: '2026-11-05',
      })
      expect(JSON.stringify(view)).not.toMatch(/Lugn|Sett|Snabb|Om någon annan|Nej/)
    }
    expect(requestView(begun('access'), [], frame, at('2026-10-07 10:00'))).not.toHaveProperty('closed')
    expect(requestView(state, [], frame, at('2026-10-09 10:00')).closed).toBe(at('2026-10-08 10:00'))
  })

  it('sees where an erasure stands, the last day before it, and the reason of a hold as long as it lasts', () => {
    const approved = said(begun('erasure'), '2026-10-06 10:00', 'hr', yes)
    const rows: [DataRequest, string, string, string?][] = [
      [begun('erasure'), '2026-10-07 10:00', 'waitsForHr'],
      [approved, '2026-10-07 10:00', 'planned', '2026-10-12'],
      [held(), '2026-10-07 10:00', 'held', '2026-11-30'],
      [back(), '2026-10-07 10:00', 'withdrawn'],
      [erased(), '2026-10-13 10:00', 'erased'],
    ]
    for (const [state, time, status, until] of rows) {
      const view = requestView(state, [], frame, at(time))
      expect([view.status, view.until]).toEqual([status, until])
    }
    const parts = [...notes, ...writtenBy(begun('erasure'), '2026-10-06 10:00', 'hr', end)]
    expect(requestView(held(), parts, frame, at('2026-10-07 10:00')).hold).toEqual({
      until: '2026-11-30',
      reason: 'Tvist',
    })
    expect(requestView(held(), [], frame, at('2026-10-07 10:00')).hold).toEqual({ until: '2026-11-30', reason: '' })
    expect(requestView(erased(), [], frame, at('2026-10-13 10:00'))).not.toHaveProperty('name')
    expect(requestView(begun('erasure', { id: 'p_karin', as: 'hr' }), [], frame, at('2026-10-07 10:00')).by).toBe('hr')
  })

  it('of an erasure that nobody has been asked about yet, sees that it waits, and no day', () => {
    expect(requestView(asked('erasure'), [], frame, at('2026-10-05 10:00')).status).toBe('waitsForHr')
    const { planned: _, ...unplanned } = held()
    expect(statusOfRequest(unplanned, frame, at('2026-10-07 10:00'))).toBe('waitsForHr')
  })

  it('is offered what each of them may do, and nothing once it is over', () => {
    const may = (state: DataRequest, ...own: string[]) =>
      Object.entries(mayOf(state, own)).flatMap(([what, is]) => (is ? [what] : []))
    expect(may(begun('erasure'), 'p_hanna')).toEqual(['approve', 'hold'])
    expect(may(said(begun('erasure'), '2026-10-06 10:00', 'hr', yes), 'p_hanna')).toEqual(['hold'])
    expect(may(held(), 'p_hanna')).toEqual(['approve', 'hold', 'endHold'])
    expect(may(held(), 'p_hanna', 'p_aisha')).toEqual(['withdraw'])
    expect(may(begun('erasure', { id: 'p_karin', as: 'hr' }), 'p_karin')).toEqual(['hold', 'withdraw'])
    expect(may(begun('access'), 'p_hanna')).toEqual([])
    expect(may(begun('access', { id: 'p_karin', as: 'hr' }), karin.id)).toEqual(['withdraw'])
    for (const over of [back(), erased()]) expect(may(over, 'p_hanna', 'p_aisha')).toEqual([])
  })
})

it('is listed among the open ones until it is over, in no unit', () => {
  const back = said(begun('access'), '2026-10-06 10:00', 'person', { kind: 'withdraw', own: ['p_aisha'] })
  expect(indexOfRequest(begun('access'))).toEqual({ cycle: 'requests', status: 'open', unit: '' })
  expect(indexOfRequest(back)).toEqual({ cycle: 'requests', status: 'closed', unit: '' })
})

it('lies note by note in an order that has room for thousands', () => {
  expect([12, 3, 100].map(notePart).sort()).toEqual(['note#0003', 'note#0012', 'note#0100'])
})
