/** What a proposal changes, in the words of each language and from the side of who reads. */
import { describe, expect, it } from 'vitest'
import type { PlanContent, PlanLine } from '../../functions/domain/plan.ts'
import { changesOf, hasChanges } from '../../functions/domain/plan-changes.ts'
import type { Language } from '../../functions/ports.ts'
import { planContent } from '../given.ts'

const line: PlanLine = { id: 'a', kind: 'goal', what: 'Kortare köer', who: 'employee', by: '2027-03-31' }
const of = (...lines: PlanLine[]): PlanContent => ({ ...planContent, lines })
const sentences = (was: Partial<PlanLine>, is: Partial<PlanLine>, language: Language, role: 'employee' | 'manager') =>
  changesOf(of({ ...line, ...was }), of({ ...line, ...is }), { language, role, other: 'Maria' }).lines[0]?.sentences
const undated = { by: undefined }

describe('a day that changes', () => {
  it.each([
    ['sv', { by: '2027-05-01' }, 'Senast 1 maj 2027 i stället för 31 mars 2027'],
    ['nb', { by: '2027-05-01' }, 'Senest 1. mai 2027 i stedet for 31. mars 2027'],
    ['en', { by: '2027-05-01' }, 'By 1 May 2027 instead of 31 March 2027'],
    ['sv', undated, 'Utan datum, förut senast 31 mars 2027'],
    ['nb', undated, 'Uten dato, før senest 31. mars 2027'],
    ['en', undated, 'Without a date, before by 31 March 2027'],
  ] as const)('is said in %s', (language, is, said) => {
    expect(sentences({}, is, language, 'employee')).toEqual([said])
  })

  it.each([
    ['sv', 'Senast 31 mars 2027, förut utan datum'],
    ['nb', 'Senest 31. mars 2027, før uten dato'],
    ['en', 'By 31 March 2027, before without a date'],
  ] as const)('and one that is new, in %s', (language, said) => {
    expect(sentences(undated, {}, language, 'employee')).toEqual([said])
  })
})

describe('who does it', () => {
  it.each([
    ['sv', 'employee', { who: 'manager' }, 'Maria står för den i stället för dig'],
    ['sv', 'manager', { who: 'manager' }, 'Du står för den i stället för Maria'],
    ['nb', 'employee', { who: 'both' }, 'Dere begge står for den i stedet for deg'],
    ['en', 'employee', { who: 'manager' }, 'Maria takes it on instead of you'],
    ['en', 'manager', { who: 'manager' }, 'You take it on instead of Maria'],
    ['en', 'employee', { who: 'both' }, 'Both of you take it on instead of you'],
  ] as const)('is said in %s from the side of the %s', (language, role, is, said) => {
    expect(sentences({}, is, language, role)).toEqual([said])
  })
})

describe('other changes of a line', () => {
  it('of its kind are said in words', () => {
    expect(sentences({}, { kind: 'support' }, 'sv', 'employee')).toEqual(['Stöd i stället för Mål'])
    const training = { kind: 'competence', competence: 'training' } as const
    expect(sentences(training, { ...training, competence: 'mentor' }, 'nb', 'employee')?.[0]).toMatch(/ i stedet for /)
  })

  it('of its words show what stood there', () => {
    const was: PlanLine = {
      ...line,
      notice: 'Färre klagomål',
      steps: ['Mäta', 'Flytta en kassa'],
      goal: 'Nöjda besökare',
    }
    const is: PlanLine = {
      ...line,
      what: 'Inga köer',
      notice: 'Inga klagomål',
      steps: ['Mäta'],
      goal: 'Trygga besökare',
    }
    const shown = (from: PlanLine, to: PlanLine) =>
      changesOf(of(from), of(to), { language: 'sv', role: 'employee', other: 'Maria' }).lines[0]?.before
    expect(shown(was, is)).toEqual([
      { field: 'what', text: 'Kortare köer' },
      { field: 'notice', text: 'Färre klagomål' },
      { field: 'steps', text: '1. Mäta\n2. Flytta en kassa' },
      { field: 'goal', text: 'Nöjda besökare' },
    ])
    expect(shown(line, { ...line, notice: 'Tyst i hallen', steps: ['Mäta'] })).toEqual([
      { field: 'notice', text: '' },
      { field: 'steps', text: '' },
    ])
  })
})

describe('the days of follow-ups', () => {
  const days = (before: string[], after: string[], language: Language) =>
    changesOf(
      { ...planContent, followUps: before },
      { ...planContent, followUps: after },
      { language, role: 'employee', other: 'Maria' },
    ).followUps

  it.each([
    ['sv', '15 april 2027 i stället för 18 januari 2027', 'inga datum i stället för 18 januari 2027'],
    ['nb', '15. april 2027 i stedet for 18. januar 2027', 'ingen datoer i stedet for 18. januar 2027'],
    ['en', '15 April 2027 instead of 18 January 2027', 'no dates instead of 18 January 2027'],
  ] as const)('are said in %s', (language, moved, none) => {
    expect(days(['2027-01-18'], ['2027-04-15'], language)).toBe(moved)
    expect(days(['2027-01-18'], [], language)).toBe(none)
  })
})

describe('a proposal', () => {
  const reader = { language: 'sv', role: 'employee', other: 'Maria' } as const
  it.each([
    ['the same plan', planContent, false],
    ['another line', { ...planContent, lines: planContent.lines.slice(1) }, true],
    ['other words of what mattered', { ...planContent, mattered: ['Annat'] }, true],
    ['other follow-ups', { ...planContent, followUps: [] }, true],
  ])('changes something with %s', (_, after, changes) => {
    expect(hasChanges(changesOf(planContent, after, reader))).toBe(changes)
  })

  it('with a line that is new, gone or split says nothing of what it was', () => {
    const split = [
      { ...line, id: 'b', splitFrom: 'a' },
      { ...line, id: 'c', splitFrom: 'a' },
    ]
    for (const [before, after] of [
      [of(), of(line)],
      [of(line), of()],
      [of(line), of(...split)],
    ] as const)
      for (const change of changesOf(before, after, reader).lines)
        expect([change.sentences, change.before]).toEqual([[], []])
  })
})
