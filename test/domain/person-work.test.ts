/** What HR has said of a person and what has not reached their talks yet: said again before that, it is one. */
import { describe, expect, it } from 'vitest'
import { detailsToBe, toDo } from '../../functions/domain/person-work.ts'
import { at, mariaDetails, person } from '../given.ts'

const now = at('2026-10-05 10:00')

describe('work on a person', () => {
  it('has a number of its own each time, what is changed, when and by whom', () => {
    const once = toDo(person, now, { changes: { unit: 'Omsorgen' }, by: 'p_hanna' })
    expect([once.works, once.work]).toEqual([1, { n: 1, at: now, by: 'p_hanna', changes: { unit: 'Omsorgen' } }])
    const { work: _, ...done } = once
    expect(toDo(done, now).work).toEqual({ n: 2, at: now, changes: {} })
  })

  it('several times before it is carried out is one, by whoever said so last, and back stays back', () => {
    const once = toDo(person, now, { changes: { unit: 'Omsorgen', name: 'Maria Berg' }, by: 'p_hanna', back: true })
    const twice = toDo(once, now + 1, { changes: { unit: 'Skolan' } })
    expect(twice.work).toEqual({
      n: 2,
      at: now + 1,
      by: 'p_hanna',
      back: true,
      changes: { unit: 'Skolan', name: 'Maria Berg' },
    })
    expect(toDo(once, now + 1, { by: 'p_karin' }).work?.by).toBe('p_karin')
    expect(toDo(person, now).work).not.toHaveProperty('back')
  })
})

describe('a person’s details to be', () => {
  const toBe = (changes: Record<string, string>) =>
    detailsToBe({ details: mariaDetails, work: { n: 1, at: now, changes } })

  it('are as they stand, with what HR has said', () => {
    expect(detailsToBe({ details: mariaDetails })).toEqual(mariaDetails)
    expect(toBe({ name: 'Maria Berg', manager: 'p_chef' })).toEqual({
      ...mariaDetails,
      name: 'Maria Berg',
      manager: 'p_chef',
    })
  })

  it('have no more of what was emptied, but an address and a unit can be empty', () => {
    const { manager } = detailsToBe({
      details: { ...mariaDetails, manager: 'p_chef' },
      work: { n: 1, at: now, changes: { manager: '' } },
    })
    expect(manager).toBeUndefined()
    expect(toBe({ email: '', unit: '' })).toMatchObject({ email: '', unit: '' })
  })
})
