/** An import after its dry run: HR confirms what was shown, and it is written page by page. */
import { describe, expect, it } from 'vitest'
import {
  decideImport,
  type ImportCommand,
  importTimetable,
  type PeopleImport,
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

  it('is confirmed once', () => {
    expect(refused(running(), { kind: 'confirm' }, 'hr')).toBe('already')
  })
})
