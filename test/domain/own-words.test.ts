/** What in a talk goes with whoever wrote it, and what the two have shared and keep. */
import { describe, expect, it } from 'vitest'
import { afterWriter, handIn, handsOf } from '../../functions/domain/own-words.ts'
import type { JsonObject } from '../../functions/ports.ts'
import { afterwards, aisha, maria, prepared } from '../given.ts'

const passed = (what: string, shown: boolean): JsonObject => ({
  what,
  text: 'Arbetsmiljön',
  to: [{ address: 'a', name: 'Hanna Rask' }],
  named: true,
  shown,
  at: 1,
})

describe('a person’s hands in a talk', () => {
  const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
  const { talk } = prepared()
  const changed = afterwards(prepared(), '2026-11-04 10:00', 'service', { kind: 'changeManager', manager: erik }).talk
  const back = { kind: 'changeManager', manager: maria } as const
  const again = afterwards({ talk: changed, parts: new Map() }, '2026-11-05 10:00', 'service', back).talk

  it('are the side’s own, those of a former manager, and each once', () => {
    expect([handsOf(talk, aisha.id), handsOf(talk, maria.id), handsOf(talk, erik.id)]).toEqual([
      ['employee'],
      ['manager'],
      [],
    ])
    expect([handsOf(changed, maria.id), handsOf(changed, erik.id)]).toEqual([['manager'], ['manager.2']])
    expect([handsOf(again, maria.id), handsOf(again, erik.id)]).toEqual([['manager'], ['manager.2']])
  })

  it.each([
    ['draft#employee#QA1', 'employee'],
    ['private#manager', 'manager'],
    ['private#manager.2', 'manager.2'],
    ['draft#manager.2~3#QC1', 'manager.2'],
    ['answers#employee~1', 'employee'],
    ['plan#0001', undefined],
    ['note#submanager', undefined],
  ])('%s is by %s', (name, hand) => {
    expect(handIn(name)).toBe(hand)
  })
})

describe('when a writer goes', () => {
  const answers = {
    answers: [
      { question: 'QC1', text: 'ett' },
      { question: 'QC2', text: 'två' },
    ],
    at: 1,
  }

  it.each<[string, JsonObject, 'keep' | 'delete']>([
    ['draft#manager#QC2', { text: 'x' }, 'delete'],
    ['plandraft#manager', { lines: [] }, 'delete'],
    ['private#manager', { notes: 'x' }, 'delete'],
    ['passedanswer#manager#1#a', { by: 'Hanna Rask' }, 'delete'],
    ['passed#manager#1', passed('concern', false), 'delete'],
    ['passed#manager#1', passed('concern', true), 'keep'],
    ['passed#manager#1', passed('competence', false), 'keep'],
    ['topic#manager#0001', { text: 'x' }, 'keep'],
    ['plan#0001', { by: 'manager' }, 'keep'],
  ])('%s %#: %s', (name, value, becomes) => {
    expect(afterWriter(name, value, ['manager'])).toBe(becomes)
  })

  it('of sent answers the self-check goes, and what the other may read stays', () => {
    expect(afterWriter('answers#manager', answers, ['manager'])).toEqual({
      ...answers,
      answers: [{ question: 'QC2', text: 'två' }],
    })
  })

  it('nobody else’s words go along', () => {
    expect(afterWriter('private#manager', { notes: 'x' }, ['manager.2'])).toBe('keep')
    expect(afterWriter('draft#employee#QA1', { text: 'x' }, ['manager'])).toBe('keep')
    expect(afterWriter('answers#manager', answers, ['employee'])).toBe('keep')
  })
})
