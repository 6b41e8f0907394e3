/** A line that is split: one line for each step that grew, in a version that both confirm, and readable as what it was. */
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { PlanLine } from '../../functions/domain/plan.ts'
import { changesOf } from '../../functions/domain/plan-changes.ts'
import { partsOf, splitLine } from '../../functions/domain/split-line.ts'
import { afterwards, agreed, at, frame, planContent } from '../given.ts'

const [a, b, c] = planContent.lines as [PlanLine, PlanLine, PlanLine]
const parts = splitLine(a, ['Checklista', 'Fadder'], ['a1', 'a2'])
const content = { ...planContent, lines: [...parts, b, c] }

describe('a line that is split', () => {
  it('becomes a line for each step, with the same owner and day', () => {
    expect(parts).toEqual([
      { ...a, id: 'a1', what: 'Checklista', splitFrom: 'a' },
      { ...a, id: 'a2', what: 'Fadder', splitFrom: 'a' },
    ])
  })

  it('is the line itself and one to write, where there are no steps', () => {
    expect(splitLine(a, [], ['a1', 'a2']).map(({ what }) => what)).toEqual([a.what, ''])
  })

  it('is told as split, and its origin as neither new nor dropped', () => {
    const { lines } = changesOf(planContent, content, { language: 'sv', role: 'employee', other: 'Maria' })
    expect(lines.map(({ line, change, splitFrom }) => [line.id, change, splitFrom])).toEqual([
      ['a1', 'split', a.what],
      ['a2', 'split', a.what],
    ])
  })

  it('is a new line beside one that stays', () => {
    const kept = { ...planContent, lines: [a, ...parts, b, c] }
    const { lines } = changesOf(planContent, kept, { language: 'sv', role: 'employee', other: 'Maria' })
    expect(lines.map(({ change }) => change)).toEqual(['added', 'added'])
  })

  it('holds when both have confirmed it, and not before', () => {
    const proposed = afterwards(agreed(), '2026-12-01 10:00', 'employee', { kind: 'proposePlan', basedOn: 1, content })
    const inForce = (told: typeof proposed) =>
      viewOf(told.talk, told.parts, 'manager', frame, at('2026-12-02 11:00')).plan.inForce?.lines.map(({ id }) => id)
    expect(inForce(proposed)).toEqual(['a', 'b', 'c'])
    const both = afterwards(proposed, '2026-12-02 10:00', 'manager', { kind: 'confirmPlan', version: 2 })
    expect(inForce(both)).toEqual(['a1', 'a2', 'b', 'c'])
  })
})

describe('the parts of a line', () => {
  it.each([
    [[], 2, ['a', '']],
    [['Checklista'], 2, ['a', '']],
    [['Checklista', 'Fadder'], 2, ['Checklista', 'Fadder']],
    [['Checklista', 'Fadder', 'Besök'], 3, ['Checklista', 'Fadder', 'Besök']],
  ])('of the steps %j are %i', (steps, count, texts) => {
    expect(partsOf(steps)).toBe(count)
    const parts = splitLine({ id: 'x', what: 'a' }, steps, ['a1', 'a2', 'a3'])
    expect(parts.map(({ what }) => what)).toEqual(texts)
    expect(parts.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'].slice(0, count))
    expect(new Set(parts.map(({ splitFrom }) => splitFrom))).toEqual(new Set(['x']))
  })
})
