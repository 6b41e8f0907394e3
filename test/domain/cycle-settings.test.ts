/** Whether a correction of a cycle asks a side other questions than before. */
import { describe, expect, it } from 'vitest'
import { asksOther, type CycleSettings } from '../../functions/domain/cycle-settings.ts'
import type { Role } from '../../functions/domain/role.ts'
import { cycleSettings } from '../given.ts'

const own = { template: 'm_0123456789abcdef', purposes: ['goals', 'needs'] } satisfies Partial<CycleSettings>

describe('other questions', () => {
  it.each<[string, Role, Partial<CycleSettings>, Partial<CycleSettings>, boolean]>([
    ['are none with other dates', 'employee', {}, { to: '2026-12-18' }, false],
    ['are those of another template', 'employee', {}, { template: 'wholePerson' }, true],
    ['are those of another template for the employee alone', 'manager', {}, { template: 'wholePerson' }, false],
    ['are QA, when the manager answers it too', 'manager', {}, { managerAnswersA: true }, true],
    ['are none for the employee then', 'employee', {}, { managerAnswersA: true }, false],
    ['are the same ones in the other wording of feedback', 'manager', {}, { wording: 'right' }, true],
    ['are none for the employee in that wording', 'employee', {}, { wording: 'right' }, false],
    ['are those of another version of an own template', 'employee', own, { ...own, templateVersion: 2 }, true],
    ['are those of another own template', 'employee', own, { ...own, template: 'm_fedcba9876543210' }, true],
    ['are those of other purposes', 'employee', own, { ...own, purposes: ['goals'] }, true],
    ['are none with purposes in another order', 'employee', own, { ...own, purposes: ['needs', 'goals'] }, false],
    ['of an own template are in its wording for the manager', 'manager', own, { ...own, wording: 'right' }, true],
    ['of an own template are not for the employee', 'employee', own, { ...own, wording: 'right' }, false],
  ])('%s', (_, role, before, after, other) => {
    expect(asksOther({ ...cycleSettings, ...before }, { ...cycleSettings, ...after }, role)).toBe(other)
  })
})

describe('the same number of other questions', () => {
  it('are other questions all the same', () => {
    const before = { ...cycleSettings, purposes: ['relation'] } satisfies CycleSettings
    expect(asksOther(before, { ...before, template: 'lookingBack' }, 'employee')).toBe(true)
  })

  it('are the same in another order', () => {
    const before = { ...cycleSettings, purposes: ['proposals'] } satisfies CycleSettings
    expect(asksOther(before, { ...before, purposes: ['needs'] }, 'employee')).toBe(false)
  })
})
