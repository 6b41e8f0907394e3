/** 'This file is the whole organisation': who counts as having left, what HR has to say, and the way back. */
import { describe, expect, it } from 'vitest'
import { checkRows, type ExistingPerson } from '../../functions/domain/import/check.ts'
import {
  decideImport,
  type ImportCommand,
  importTimetable,
  indexOfImport,
  type PeopleImport,
  pagesToWrite,
} from '../../functions/domain/import/import.ts'
import { parseFile } from '../../functions/domain/import/parse.ts'
import {
  absentFrom,
  alonePart,
  isMany,
  leaversPart,
  leftWithoutManager,
  returnsUntil,
} from '../../functions/domain/import/whole.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, frame } from '../given.ts'

const known = (name: string, more: Partial<ExistingPerson> = {}): ExistingPerson => ({
  id: `p_${name}`,
  name,
  email: `${name.toLowerCase()}@kommun.example`,
  language: 'sv',
  unit: 'Skola',
  ...more,
})
const maria = known('Maria')
const aisha = known('Aisha', { managerEmail: maria.email })
const bo = known('Bo', { managerEmail: maria.email, employmentId: '17' })
const here = [maria, aisha, bo]

const file = (...rows: string[]) =>
  checkRows(parseFile(['name;email;manager_email;language;unit;employment_id', ...rows].join('\n')).rows, here)
const absent = (...rows: string[]) => absentFrom(here, file(...rows), 'p_Karin').map(({ name }) => name)

describe('whoever is in no row', () => {
  it('counts as having left', () => {
    expect(absent('Maria;maria@kommun.example;;sv;Skola;')).toEqual(['Aisha', 'Bo'])
  })

  it('does not when a row that is wrong may be about them', () => {
    const mine = 'Maria;maria@kommun.example;;sv;Skola;'
    expect(absent(mine, 'Aisha;inte en adress;;sv;Skola;')).toEqual(['Bo'])
    expect(absent(mine, ';aisha@kommun.example;;sv;Skola;', 'Bosse;bosse;;sv;Skola;17')).toEqual([])
  })

  it('does not when a wrong row has their name, or their address in capitals', () => {
    const mine = 'Maria;maria@kommun.example;;sv;Skola;'
    expect(absent(mine, 'Aisha;a@kommun.example;;finska;Skola;')).toEqual(['Bo'])
    expect(absent(mine, 'Ai;aisha@kommun.example;;finska;Vård;')).toEqual(['Bo'])
    expect(absent(mine, 'Bosse;bosse@kommun.example;;finska;Skola;17')).toEqual(['Aisha'])
    const loud = { ...bo, email: 'BO@kommun.example' }
    const checked = checkRows(parseFile('name;email;manager_email;language;unit\nB;bo@kommun.example;;x;Vård').rows, [])
    expect(absentFrom([maria, loud], checked, 'p_Karin')).toEqual([maria])
  })

  it('does when a good row has their name and is somebody else', () => {
    const mine = 'Maria;maria@kommun.example;;sv;Skola;'
    expect(absent(mine, 'Bo;bo.ek@kommun.example;;sv;Vård;18')).toEqual(['Aisha', 'Bo'])
  })

  it('does not when it is the one who imports', () => {
    expect(absentFrom(here, file('Maria;maria@kommun.example;;sv;Skola;'), 'p_Bo').map(({ name }) => name)).toEqual([
      'Aisha',
    ])
  })

  it('leaves those in the file whose manager it was without one', () => {
    const checked = file('Aisha;aisha@kommun.example;maria@kommun.example;sv;Skola;')
    expect(leftWithoutManager(checked, [maria, bo], [aisha])).toBe(1)
    expect(leftWithoutManager(checked, [bo], [aisha, maria])).toBe(0)
  })

  it('leaves nobody without a manager whose address somebody else has, here or in the file', () => {
    const row = 'Aisha;aisha@kommun.example;maria@kommun.example;sv;Skola;'
    const twin = { ...maria, id: 'p_twin', email: 'MARIA@kommun.example' }
    expect(leftWithoutManager(file(row), [maria], [aisha, twin])).toBe(0)
    expect(leftWithoutManager(file(row), [{ email: 'Maria@kommun.example' }], [aisha])).toBe(1)
    expect(leftWithoutManager(file(row, 'Maria;maria@kommun.example;;sv;Vård;'), [maria], [])).toBe(0)
    expect(leftWithoutManager(file(row, 'Maria;maria@kommun.example;;finska;Vård;'), [maria], [])).toBe(1)
    expect(leftWithoutManager(file(`${row}`, 'Per;;;sv;Park;'), [{ email: '' }], [maria])).toBe(0)
    expect(leftWithoutManager(file('Aisha;aisha@kommun.example;maria@kommun.example;finska;Skola;'), [maria], [])).toBe(
      0,
    )
  })

  it('is many when it is more than two in a hundred of those employed', () => {
    expect(isMany({ people: 2, employed: 100 })).toBe(false)
    expect(isMany({ people: 3, employed: 100 })).toBe(true)
    expect(isMany({ people: 1, employed: 40 })).toBe(true)
  })
})

const noon = at('2026-09-10 12:00')
const decide = (state: PeopleImport | undefined, command: ImportCommand, by: Actor, now = noon) =>
  decideImport(state, command, by, frame, now)
const importAfter = (...args: Parameters<typeof decide>): PeopleImport => {
  const decided = decide(...args)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (...args: Parameters<typeof decide>) => {
  const decided = decide(...args)
  return decided.ok ? 'done' : decided.refusal.code
}
const keys = (state: PeopleImport) => importTimetable(state).map(({ key }) => key)
const checked = () =>
  importAfter(
    undefined,
    {
      kind: 'check',
      id: 'i_0123456789abcdef',
      person: 'p_Karin',
      counts: { new: 0, changed: 0, unchanged: 400, wrong: 0 },
      pages: 0,
      absent: { people: 412, employed: 812, withoutManager: 3, pages: 2 },
    },
    'hr',
  )
const running = () => importAfter(checked(), { kind: 'confirm', whole: 412 }, 'hr')
const done = () =>
  [1, 2].reduce((state, page) => importAfter(state, { kind: 'importPageDone', page }, 'service'), running())

describe('a file that is the whole organisation', () => {
  it('makes nobody leave unless HR says how many', () => {
    expect(refused(checked(), { kind: 'confirm' }, 'hr')).toBe('empty')
    expect(refused(checked(), { kind: 'confirm', whole: 411 }, 'hr')).toBe('stale')
    expect(keys(running())).toEqual(['service.importPage.1'])
  })

  it('makes them leave page by page, after its rows', () => {
    expect(done().progress).toEqual({ status: 'done', at: noon })
    expect(indexOfImport(done())).toEqual({ cycle: 'imports', status: 'done', unit: '' })
    expect(indexOfImport(checked())).toEqual({})
  })

  it('is taken back as a whole, page by page and once, for thirty days', () => {
    expect(refused(running(), { kind: 'bringBack' }, 'hr')).toBe('notNow')
    expect(refused(done(), { kind: 'bringBack' }, 'service')).toBe('notYours')
    expect(returnsUntil(done())).toBe(at('2026-10-10 12:00'))
    expect(refused(done(), { kind: 'bringBack' }, 'hr', at('2026-10-10 12:00'))).toBe('gone')
    const back = importAfter(done(), { kind: 'bringBack' }, 'hr', at('2026-10-10 11:59'))
    expect(importAfter(back, { kind: 'bringBack' }, 'hr')).toBe(back)
    expect(keys(back)).toEqual(['service.bringBackPage.1'])
    const second = importAfter(back, { kind: 'bringBackPageDone', page: 1, back: 299, alone: 1 }, 'service')
    expect(importAfter(second, { kind: 'bringBackPageDone', page: 1, back: 299, alone: 1 }, 'service')).toBe(second)
    expect(keys(second)).toEqual(['service.bringBackPage.2'])
    const all = importAfter(second, { kind: 'bringBackPageDone', page: 2, back: 112, alone: 0 }, 'service')
    expect(all.returning).toMatchObject({ isDone: true, back: 411, alone: 1 })
    expect(keys(all)).toEqual([])
    expect(importAfter(all, { kind: 'bringBackPageDone', page: 2, back: 112, alone: 0 }, 'service')).toBe(all)
  })

  it('brings people back by the service alone, once HR has asked for it', () => {
    const page = { kind: 'bringBackPageDone', page: 1, back: 1, alone: 0 } as const
    const before = done()
    expect(importAfter(before, page, 'service')).toBe(before)
    const back = importAfter(before, { kind: 'bringBack' }, 'hr')
    expect(refused(back, page, 'hr')).toBe('notYours')
    expect(importAfter(back, { kind: 'bringBackPage', page: 1 }, 'service')).toBe(back)
  })

  it('has its pages in the order of their names', () => {
    expect([leaversPart(2), leaversPart(10)]).toEqual(['leavers#0002', 'leavers#0010'])
    expect([alonePart(2), alonePart(10)]).toEqual(['alone#0002', 'alone#0010'])
  })

  it('is written whole: its rows, and then who has left', () => {
    const both = { ...checked(), pages: 3 }
    expect(pagesToWrite(both)).toBe(3)
    expect(pagesToWrite({ ...both, whole: true })).toBe(5)
  })
})
