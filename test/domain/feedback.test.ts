/** Everyday feedback: what makes a message that may be sent to whom. */
import { describe, expect, it } from 'vitest'
import { checkFeedback, type FeedbackDraft, type FeedbackProblem, sameWords } from '../../functions/domain/feedback.ts'
import { organisation, person } from '../given.ts'

const aisha = { id: 'p_aisha00000000000', name: 'Aisha Noor' }
const ingrid = { id: 'p_ingrid0000000000', name: 'Ingrid Moe' }

const message = (rest: Partial<FeedbackDraft> = {}): FeedbackDraft => ({
  id: 'f_0000000000000001',
  kind: 'less',
  to: [aisha],
  situation: 'På mötet i tisdags',
  behaviour: 'avbröt du två gånger.',
  effect: 'Andra tystnade.',
  ...rest,
})

const rules = { by: person.id, between: 'lead', settings: organisation.feedback, today: '2026-11-12' } as const
const codes = (problems: FeedbackProblem[]) => problems.map(({ field, code }) => `${field} ${code}`)
const crowd = Array.from({ length: 101 }, (_, n) => ({ id: `p_${n}`, name: 'x' }))
const praiseOnly = { ...organisation.feedback, praiseOnlyUntil: '2026-11-13' }

describe('a message', () => {
  it.each<[string, Partial<FeedbackDraft>, Partial<Parameters<typeof checkFeedback>[1]>, string[]]>([
    ['correction to one person', {}, {}, []],
    ['correction with something to try', { next: 'Vänta ut en tystnad.' }, {}, []],
    ['praise to a group', { kind: 'continue', to: [aisha, ingrid] }, { between: 'peers' }, []],
    ['correction to two', { to: [aisha, ingrid] }, {}, ['to oneReceiver']],
    ['correction to a group at an address', { to: [aisha, ingrid], typed: 'alla@x.example' }, {}, ['to oneReceiver']],
    ['correction to nobody', { to: [] }, {}, ['to missing']],
    ['an address that is nobody’s', { to: [], typed: 'x@y.example' }, {}, []],
    ['praise with something to correct', { kind: 'continue', next: 'men prova …' }, {}, ['next mixed']],
    ['correction between peers', {}, { between: 'peers' }, ['to betweenPeers']],
    [
      'correction between peers where that is allowed',
      {},
      { between: 'peers', settings: { ...organisation.feedback, correctionBetweenPeers: true } },
      [],
    ],
    ['correction to an unknown address', { to: [], typed: 'x@y.example' }, { between: 'peers' }, ['to betweenPeers']],
    ['correction in the first weeks', {}, { settings: praiseOnly }, ['kind praiseOnly']],
    ['correction on the first day after them', {}, { settings: praiseOnly, today: '2026-11-13' }, []],
    ['praise in the first weeks', { kind: 'continue' }, { settings: praiseOnly }, []],
    ['a message to oneself', { to: [{ id: person.id, name: 'x' }] }, {}, ['to oneself']],
    ['praise to as many as fit', { kind: 'continue', to: crowd.slice(1) }, {}, []],
    ['praise to more than fit', { kind: 'continue', to: crowd }, {}, ['to tooMany']],
    ['a missing field', { effect: '  ' }, {}, ['effect missing']],
    ['a field of six hundred characters', { behaviour: 'x'.repeat(600) }, {}, []],
    ['a field that is too long', { behaviour: 'x'.repeat(601) }, {}, ['behaviour tooLong']],
    ['six hundred characters of something to try', { next: 'x'.repeat(600) }, {}, []],
    ['too much to try', { next: 'x'.repeat(601) }, {}, ['next tooLong']],
    ['praise with an empty field beside it', { kind: 'continue', next: '  ' }, {}, []],
  ])('%s', (_, rest, other, expected) => {
    expect(codes(checkFeedback(message(rest), { ...rules, ...other }))).toEqual(expected)
  })

  it('has the same words whatever stands between them', () => {
    const again = message({ situation: 'på MÖTET, i tisdags!', behaviour: 'avbröt du\n\ntvå gånger' })
    expect(sameWords(again)).toBe(sameWords(message()))
    expect(sameWords(message({ behaviour: 'avbröt du tre gånger.' }))).not.toBe(sameWords(message()))
  })
})
