/** Who of HR may do what, as the configuration says. */
import { describe, expect, it } from 'vitest'
import { hrOf, hrRoleOf, hrRoles, isFor, isOwnCycle, reachesUnit, whoMay } from '../../functions/domain/hr-role.ts'
import { checkRows, type ExistingPerson } from '../../functions/domain/import/check.ts'
import { parseFile } from '../../functions/domain/import/parse.ts'

const settings = {
  hr: [
    { name: 'Karin', email: 'Karin@kommun.example', language: 'sv' as const },
    { name: 'Ulla', email: 'ulla@kommun.example', language: 'sv' as const, unit: 'Skola' },
    { name: 'Leif', email: 'leif@kommun.example', language: 'sv' as const, readOnly: true },
  ],
}

describe('somebody of HR', () => {
  it('has everything unless the configuration says less', () => {
    expect(hrRoleOf(settings, 'karin@kommun.example ')).toStrictEqual({ readOnly: false })
    expect(hrRoleOf({ hr: [{ ...settings.hr[0]!, email: ' karin@kommun.example' }] }, 'karin@kommun.example')).toEqual({
      readOnly: false,
    })
    expect(hrRoles(settings)).toEqual([
      { name: 'Karin', role: { readOnly: false } },
      { name: 'Ulla', role: { unit: 'Skola', readOnly: false } },
      { name: 'Leif', role: { readOnly: true } },
    ])
    expect(hrRoleOf(settings, 'ulla@kommun.example')).toEqual({ unit: 'Skola', readOnly: false })
    expect(hrRoleOf(settings, 'leif@kommun.example')).toEqual({ readOnly: true })
    expect(hrRoleOf(settings, 'maria@kommun.example')).toBeUndefined()
  })

  it('is asked by those who may not, the nearest first', () => {
    expect(whoMay(settings, 'Skola')).toEqual(['Ulla', 'Karin'])
    const four = ['Karin', 'Ulla', 'Karl', 'Uno'].map((name) => ({
      ...settings.hr[0]!,
      name,
      ...(name.startsWith('U') && { unit: 'Skola' }),
    }))
    expect(whoMay({ hr: four }, 'Skola')).toEqual(['Ulla', 'Uno', 'Karin', 'Karl'])
    expect(whoMay({ hr: four.toReversed() }, 'Skola')).toEqual(['Uno', 'Ulla', 'Karl', 'Karin'])
    expect(whoMay(settings, 'Vård')).toEqual(['Karin'])
    expect(whoMay(settings, undefined)).toEqual(['Karin'])
  })

  it('is told of people of their own unit alone, and not when they only see', () => {
    const told = (unit: string) =>
      settings.hr.filter(({ email }) => isFor(hrRoleOf(settings, email) ?? { readOnly: true }, unit))
    expect(told('Skola').map(({ name }) => name)).toEqual(['Karin', 'Ulla'])
    expect(told('Vård').map(({ name }) => name)).toEqual(['Karin'])
    expect([hrOf(settings, 'Skola'), hrOf(settings, 'Vård')]).toEqual([told('Skola'), told('Vård')])
  })

  it('sees the cycles that have people of their unit, and steers those that have nobody else', () => {
    expect([[], ['Skola'], ['Skola', 'Vård'], ['Vård']].map((units) => reachesUnit({ units }, 'Skola'))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect([[], ['Skola'], ['Skola', 'Vård'], ['Vård']].map((units) => isOwnCycle({ units }, 'Skola'))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})

describe('a file of somebody who has one unit', () => {
  const ola: ExistingPerson = {
    id: 'p_ola',
    name: 'Ola Ek',
    email: 'ola.ek@kommun.example',
    language: 'nb',
    unit: 'Vård',
    employmentId: '7',
  }
  const check = (row: string) =>
    checkRows(parseFile(`name;email;manager_email;language;unit;employment_id\n${row}`).rows, [ola], {
      unit: 'Skola',
    })[0]

  it('adds nobody to another', () => {
    expect(check('Eva Al;eva@kommun.example;ola.ek@kommun.example;sv;Vård;')?.status).toBe('wrong')
    expect(check('Eva Al;eva@kommun.example;ola.ek@kommun.example;sv;Skola;')?.status).toBe('new')
  })

  it('takes nobody from another, and learns nothing of them', () => {
    const taken = check('Ola;;;;Skola;7')
    expect(taken?.status).toBe('wrong')
    expect(taken?.problems.map(({ code }) => code)).toContain('otherUnit')
    expect(JSON.stringify(taken)).not.toContain('ola.ek')
    expect(taken).not.toHaveProperty('person')
  })
})
