/** Who a row of an import is: somebody in several employments, on paper, or at an address that others have too. */
import { describe, expect, it } from 'vitest'
import { type CheckedRow, checkRows, type ExistingPerson } from '../../functions/domain/import/check.ts'
import { parseFile } from '../../functions/domain/import/parse.ts'

const headings = 'name;email;manager_email;language;unit;employment_id'
const check = (rows: string[], existing: ExistingPerson[] = [], importer?: string): CheckedRow[] =>
  checkRows(parseFile([headings, ...rows].join('\n')).rows, existing, importer === undefined ? {} : { importer })
const said = (rows: string[], existing: ExistingPerson[] = [], importer?: string) =>
  check(rows, existing, importer).map(({ status, problems }) => [status, ...problems.map(({ code }) => code)])

const maria: ExistingPerson = { id: 'p_maria', name: 'Maria Lind', email: 'maria@x.se', language: 'sv', unit: 'Skola' }
const anna = { id: 'p_anna', name: 'Anna Berg', email: 'anna@x.se', language: 'sv', unit: 'Skola' } as const

describe('one address on several rows', () => {
  it('with one name and an employment id each is one person with two talks', () => {
    expect(said(['Åsa Öhrn;a@x.se;maria@x.se;sv;Skola;1', 'Asa Ohrn;a@x.se;maria@x.se;sv;Vård;2'], [maria])).toEqual([
      ['new', 'otherEmployment'],
      ['new', 'otherEmployment'],
    ])
  })

  it('with one name and no employment ids is a row that came twice', () => {
    expect(said(['Anna Berg;a@x.se;maria@x.se;sv;Skola;', 'Anna Berg;a@x.se;maria@x.se;sv;Vård;2'], [maria])).toEqual([
      ['wrong', 'duplicateEmail'],
      ['wrong', 'duplicateEmail'],
    ])
  })

  it('with different names is shared, and both are taken in', () => {
    expect(said(['Anna Berg;k@x.se;maria@x.se;sv;Kök;', 'Bo Ek;k@x.se;maria@x.se;sv;Kök;'], [maria])).toEqual([
      ['new', 'sharedAddress'],
      ['new', 'sharedAddress'],
    ])
  })

  it('is matched by name the second time', () => {
    const here = [maria, { ...anna, email: 'k@x.se', managerEmail: 'maria@x.se' }]
    const bo = { ...anna, id: 'p_bo', name: 'Bo Ek', email: 'k@x.se', managerEmail: 'maria@x.se' }
    const rows = ['Bo Ek;k@x.se;maria@x.se;sv;Skola;', 'Anna Berg;k@x.se;maria@x.se;sv;Skola;']
    expect(check(rows, [...here, bo]).map((row) => row.status !== 'wrong' && 'person' in row && row.person)).toEqual([
      'p_bo',
      'p_anna',
    ])
  })

  it('cannot say which of them is a manager', () => {
    const kitchen = ['Anna Berg;k@x.se;;sv;Kök;', 'Bo Ek;k@x.se;;sv;Kök;', 'Cia Al;c@x.se;k@x.se;sv;Kök;']
    expect(said(kitchen)[2]).toEqual(['wrong', 'sharedManager'])
  })
})

describe('a row without an address', () => {
  it('is a person on paper, known by employment id or by name and unit', () => {
    expect(said(['Per Ask;;maria@x.se;sv;Park;', 'Ola Ek;;maria@x.se;sv;;7'], [maria])).toEqual([
      ['new', 'onPaper'],
      ['new', 'onPaper'],
    ])
    const per: ExistingPerson = {
      ...anna,
      id: 'p_per',
      name: 'Per Ask',
      email: '',
      unit: 'Park',
      managerEmail: 'maria@x.se',
    }
    expect(said(['per  ask;;maria@x.se;sv;Park;'], [maria, per])).toEqual([['changed', 'onPaper']])
    expect(said(['Per Ask;;maria@x.se;sv;Park;'], [maria, per])).toEqual([['unchanged', 'onPaper']])
  })

  it('needs one of the two', () => {
    expect(said(['Per Ask;;maria@x.se;sv;;'], [maria])).toEqual([['wrong', 'paperWithoutIdentity']])
  })

  it('twice with the same name and unit is wrong', () => {
    const per = 'Per Ask;;maria@x.se;sv;Park;'
    expect(said([per, per], [maria])).toEqual([
      ['wrong', 'duplicatePaper', 'onPaper'],
      ['wrong', 'duplicatePaper', 'onPaper'],
    ])
  })

  it('takes no address from somebody who is known', () => {
    const [row] = check(['Anna Berg;;;sv;Skola;'], [anna])
    expect(row).toMatchObject({ status: 'unchanged', person: 'p_anna', row: { email: 'anna@x.se' } })
  })

  it('that gets one is still the same person', () => {
    const [row] = check(['Anna Berg;anna@x.se;;sv;Skola;'], [{ ...anna, email: '' }])
    expect(row).toMatchObject({ status: 'changed', person: 'p_anna', changes: ['email'] })
  })
})

describe('a row', () => {
  const person = (row: string, existing: ExistingPerson[]) => {
    const [checked] = check([row], existing)
    return checked && 'person' in checked ? checked.person : checked?.status
  }

  it('is known by its employment before anything else', () => {
    const other = { ...anna, id: 'p_other', email: 'anna.berg@x.se', employmentId: '17' }
    expect(person('Anna Berg;anna@x.se;;sv;Skola;17', [anna, other])).toBe('p_other')
    expect(person('Anna Berg;anna@x.se;;sv;Skola;', [anna, other])).toBe('p_anna')
  })

  it('is known by its address under a new name', () => {
    expect(person('Anna Ek;anna@x.se;;sv;Skola;', [{ ...anna, email: 'Anna@X.se' }])).toBe('p_anna')
  })

  it('is known by name and unit when it leaves a shared address for one of its own', () => {
    const vakt = { ...anna, email: 'Vakt@x.se' }
    const ali = { ...maria, email: 'vakt@x.se' }
    expect(person('Anna Berg;anna@x.se;;sv;Skola;', [vakt, ali])).toBe('p_anna')
    expect(person('Anna Berg;anna@x.se;;sv;Skola;', [vakt])).toBe('new')
    expect(person('Anna Berg;anna@x.se;;sv;Vård;', [vakt, ali])).toBe('new')
  })

  it('is of somebody who has left only by their employment', () => {
    const left = { ...anna, employmentId: '17', left: true } as const
    expect(person('Anna Berg;anna@x.se;;sv;Skola;', [left])).toBe('new')
    expect(person('Anna Berg;anna@x.se;;sv;Skola;17', [left])).toBe('p_anna')
  })

  it('is the only one about that person', () => {
    const rows = check(['Anna Berg;anna@x.se;;sv;Skola;', 'Anna Ek;anna@x.se;;sv;Skola;'], [anna])
    expect(rows.map((row) => ('person' in row ? row.person : row.status))).toEqual(['p_anna', 'new'])
  })
})

describe('somebody from HR', () => {
  it('does not make themselves anyone’s manager', () => {
    const rows = ['Anna Berg;anna@x.se;karin@x.se;sv;Skola;', 'Karin Holm;karin@x.se;;sv;HR;']
    expect(said(rows, [], 'Karin@x.se')[0]).toEqual(['wrong', 'ownAppointment'])
    expect(said(rows, [], 'leif@x.se')[0]).toEqual(['new'])
    expect(said(rows, [{ ...anna, managerEmail: 'karin@x.se' }], 'karin@x.se')[0]).toEqual(['unchanged'])
  })
})
