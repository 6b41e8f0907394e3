/** An import after its dry run: HR confirms what was shown, and it is written page by page. */
import { describe, expect, it } from 'vitest'
import {
  decideImport,
  type ImportCommand,
  importTimetable,
  type PeopleImport,
  rowsPart,
} from '../../functions/domain/import/import.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, frame } from '../given.ts'

const counts = { new: 600, changed: 3, unchanged: 20, wrong: 2 }
const check: ImportCommand = { kind: 'check', id: 'i_0123456789abcdef', person: 'p_hannarask0000000', counts, pages: 2 }
const decide = (state: PeopleImport | undefined, command: ImportCommand, by: Actor) =>
  decideImport(state, command, by, frame, at('2026-09-10 10:00'))
const importAfter = (...args: Parameters<typeof decide>): PeopleImport => {
  const decided = decide(...args)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (...args: Parameters<typeof decide>) => {
  const decided = decide(...args)
  return decided.ok ? 'done' : decided.refusal.code
}
const checked = () => importAfter(undefined, check, 'hr')
const running = () => importAfter(checked(), { kind: 'confirm' }, 'hr')
const keys = (state: PeopleImport) => importTimetable(state).map(({ key }) => key)

describe('a checked import', () => {
  it('writes nothing until HR confirms it', () => {
    expect(keys(checked())).toEqual([])
    expect(refused(checked(), { kind: 'confirm' }, 'service')).toBe('notYours')
    expect(refused(undefined, { kind: 'confirm' }, 'hr')).toBe('gone')
    expect(importAfter(checked(), { kind: 'importPageDone', page: 1 }, 'service')).toEqual(checked())
  })

  it('is made by HR, once', () => {
    expect(refused(undefined, check, 'service')).toBe('notYours')
    expect(refused(checked(), check, 'hr')).toBe('already')
  })

  it('remembers the unit of whoever imports, if they have one', () => {
    expect(importAfter(undefined, { ...check, unit: 'Skola' }, 'hr').unit).toBe('Skola')
    expect(checked()).not.toHaveProperty('unit')
  })

  it('is confirmed as soon as one person is new or changed', () => {
    for (const counted of [
      { new: 1, changed: 0 },
      { new: 0, changed: 1 },
      { new: 1, changed: 1 },
    ])
      expect(
        refused(
          importAfter(undefined, { ...check, counts: { ...counts, ...counted } }, 'hr'),
          { kind: 'confirm' },
          'hr',
        ),
      ).toBe('done')
  })

  it('that would change nothing is not confirmed', () => {
    const same = importAfter(undefined, { ...check, counts: { ...counts, new: 0, changed: 0 } }, 'hr')
    expect(refused(same, { kind: 'confirm' }, 'hr')).toBe('empty')
  })
})

describe('a confirmed import', () => {
  it('is written page by page, each once, and then done', () => {
    expect(keys(running())).toEqual(['service.importPage.1'])
    const second = importAfter(running(), { kind: 'importPageDone', page: 1 }, 'service')
    expect(keys(second)).toEqual(['service.importPage.2'])
    expect(importAfter(second, { kind: 'importPageDone', page: 1 }, 'service')).toBe(second)
    const done = importAfter(second, { kind: 'importPageDone', page: 2 }, 'service')
    expect(done.progress).toEqual({ status: 'done', at: at('2026-09-10 10:00') })
    expect(keys(done)).toEqual([])
  })

  it('is written by the service alone', () => {
    expect(refused(running(), { kind: 'importPageDone', page: 1 }, 'hr')).toBe('notYours')
    const same = running()
    expect(importAfter(same, { kind: 'importPage', page: 1 }, 'service')).toBe(same)
    for (const kind of ['importPage', 'importPageDone', 'bringBackPage'] as const)
      expect(refused(undefined, { kind, page: 1 } as ImportCommand, 'service')).toBe('gone')
  })

  it('keeps which groups are finished with their former manager', () => {
    expect(importAfter(checked(), { kind: 'confirm', finishing: [2] }, 'hr').finishing).toEqual([2])
    expect(running()).not.toHaveProperty('finishing')
  })

  it('has its pages in the order of their names', () => {
    expect([rowsPart(2), rowsPart(10)]).toEqual(['rows#0002', 'rows#0010'])
  })

  it('is confirmed once', () => {
    expect(refused(running(), { kind: 'confirm' }, 'hr')).toBe('already')
  })
})
