/** What people are called: by first name, told apart where two share it, and known again however a name was typed. */
import { describe, expect, it } from 'vitest'
import { bothNames, calledAmong, firstName, nameKey } from '../../functions/domain/names.ts'

describe('a first name', () => {
  it.each([
    ['Aisha Noor', 'Aisha'],
    ['  Aisha \t Noor ', 'Aisha'],
    ['Aisha', 'Aisha'],
    ['Anna-Karin Larsson', 'Anna-Karin'],
    ['Maximilianaleksanders Berg', 'Maximilianaleksande…'],
    ['Maximilianaleksander Berg', 'Maximilianaleksander'],
    ['', ''],
  ])('of ‘%s’ is ‘%s’', (name, first) => {
    expect(firstName(name)).toBe(first)
  })

  it('is cut between what a reader sees as characters', () => {
    expect(firstName('👩‍👩‍👧‍👦'.repeat(3))).toBe(`${'👩‍👩‍👧‍👦'}…`)
  })
})

describe('two people', () => {
  it('are called by their first names, and by more of them where these are the same', () => {
    expect(bothNames('Aisha Noor', 'Maria Lind')).toEqual(['Aisha', 'Maria'])
    expect(bothNames('Maria Berg', 'Maria Lind')).toEqual(['Maria Berg', 'Maria Lind'])
    expect(bothNames('Maria Bergström-Andersson', 'Maria Lind')).toEqual(['Maria Bergström-A…', 'Maria Lind'])
    expect(bothNames('Maria Bergstroms Lind', 'Maria Lind')[0]).toBe('Maria Bergstroms…')
  })
})

describe('several people', () => {
  it('are called by their first names, and whole where another has the same', () => {
    const called = calledAmong(['Maria Berg', 'Maria Lind', 'Aisha Noor', 'Aisha Noor'])
    expect(['Maria Berg', 'Maria Lind', 'Aisha Noor'].map(called)).toEqual(['Maria Berg', 'Maria Lind', 'Aisha'])
  })
})

describe('a name', () => {
  it.each([
    ['Åsa Öberg', 'ASA OBERG'],
    ['Anna-Karin  Larsson', 'anna karin larsson'],
    [' O’Brien, Pat. ', 'o brien pat'],
    ['Ǻsa', 'asa'],
  ])('‘%s’ is the same as ‘%s’', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it('is another with a letter or a number more', () => {
    expect(nameKey('Åsa Öberg 2')).toBe('asa oberg 2')
    expect(nameKey('ÅSA')).toBe('asa')
    expect(nameKey('Anna Karin')).not.toBe(nameKey('Annakarin'))
  })
})
