/** Whoever left because a file did not name them: left as they were shown, and brought back unless somebody has changed them since. */
import { describe, expect, it } from 'vitest'
import {
  decideLeftByImport,
  isLeftByImport,
  type LeftByImportCommand,
  withoutImport,
} from '../../functions/domain/left-by-import.ts'
import type { Person } from '../../functions/domain/person.ts'
import { at, frame, mariaDetails, person } from '../given.ts'

const leaves = (details = mariaDetails): LeftByImportCommand => {
  return { kind: 'leaveByImport', import: 'i_1', from: '2026-10-05', details }
}
const comesBack = (by = 'i_1'): LeftByImportCommand => ({ kind: 'comeBackByImport', import: by })
const decide = (state: Person, command: LeftByImportCommand, time = '2026-10-05 10:00') => {
  const decided = decideLeftByImport(state, command, frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided
}
const left = (): Person => decide(person, leaves()).state
const goneSince = (time: string): Person => ({ ...left(), gone: at(time) })

describe('someone whom the file does not name', () => {
  it('leaves on the day that it says, by that file', () => {
    expect(left()).toEqual({ ...person, left: '2026-10-05', byImport: { id: 'i_1' } })
  })

  it('leaves though the details came in another order, or with one that is empty', () => {
    const { name, ...rest } = mariaDetails
    expect(decide(person, leaves({ ...rest, name, title: undefined } as never)).state.left).toBe('2026-10-05')
  })

  it('stays as they are when they have been changed since they were shown, or are leaving already', () => {
    expect(decide(person, leaves({ ...mariaDetails, unit: 'Omsorgen' })).state).toBe(person)
    const leaving = { ...person, left: '2026-12-31' }
    expect(decide(leaving, leaves()).state).toBe(leaving)
    const gone = { ...person, gone: at('2026-10-01 10:00') }
    expect(decide(gone, leaves()).state).toBe(gone)
  })
})

describe('bringing them back', () => {
  it('undoes it, and is answered the same when it is said again', () => {
    const back = decide(left(), comesBack())
    expect(back.answer).toEqual({ back: true })
    expect(back.state).toEqual({ ...person, byImport: { id: 'i_1', back: true } })
    expect(decide(back.state, comesBack())).toMatchObject({ state: back.state, answer: { back: true } })
    const since = { ...back.state, left: '2026-12-31' }
    expect(decide(since, comesBack())).toMatchObject({ state: since, answer: { back: false } })
  })

  it('is not for another file, nor for whoever left otherwise or is here', () => {
    for (const state of [left(), person, { ...person, left: '2026-10-05' }])
      expect(decide(state, comesBack('i_2'))).toMatchObject({ state, answer: { back: false } })
    const here = { ...person, byImport: { id: 'i_1' } }
    expect(decide(here, comesBack())).toMatchObject({ state: here, answer: { back: false } })
  })

  it('goes on with their talks once they had left, within thirty days', () => {
    const back = decide(goneSince('2026-10-05 12:00'), comesBack(), '2026-10-20 10:00')
    expect(back.answer).toEqual({ back: true })
    expect(back.state).toMatchObject({ work: { back: true, at: at('2026-10-20 10:00') } })
    expect(back.state.gone).toBeUndefined()
    expect(decide(left(), comesBack()).state.work).toBeUndefined()
    const late = goneSince('2026-10-05 12:00')
    expect(decide(late, comesBack(), '2026-11-05 10:00')).toMatchObject({ state: late, answer: { back: false } })
  })

  it('is no matter of the file any more once HR has had a word of their own', () => {
    expect(withoutImport(left())).toEqual({ ...person, left: '2026-10-05' })
  })
})

it('takes its own commands and no others', () => {
  const kinds = ['leaveByImport', 'comeBackByImport', 'leave']
  expect(kinds.filter((kind) => isLeftByImport({ kind }))).toEqual(['leaveByImport', 'comeBackByImport'])
})
