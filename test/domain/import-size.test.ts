/** An import of people from a spreadsheet as long as a whole organisation: all of it is checked while HR waits. */
import { describe, expect, it } from 'vitest'
import { checkRows } from '../../functions/domain/import/check.ts'
import { parseFile } from '../../functions/domain/import/parse.ts'
import { checkWithoutWrong } from '../../functions/domain/import/without-wrong.ts'

const headings = 'name;email;manager_email;language;unit'

describe('a file', () => {
  it('has at most twenty thousand rows', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `P ${index};p${index}@x.se;;sv;Skola`)
    expect(parseFile([headings, ...many].join('\n')).problems).toEqual([
      { line: 1, code: 'tooManyRows', severity: 'wrong', details: { most: 20_000 } },
    ])
    expect(parseFile([headings, ...many.slice(1)].join('\n')).rows).toHaveLength(20_000)
  })

  it('of twenty thousand rows is checked while one waits', () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `P;p${n}@x.se;${n ? `p${n - 1}@x.se` : ''};sv;S`)
    const checked = checkRows(parseFile([headings, ...rows].join('\n')).rows, [])
    expect(checked.filter(({ status }) => status === 'new')).toHaveLength(20_000)
  })
})

describe('a line of managers that hangs on a wrong row', () => {
  it('falls all the way down while one waits', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `P;p${n}@x.se;${n ? `p${n - 1}@x.se` : ''};${n ? 'sv' : 'xx'};S`,
    )
    const checked = checkWithoutWrong(parseFile([headings, ...rows].join('\n')).rows, [])
    expect(checked.every(({ status }) => status === 'wrong')).toBe(true)
    expect(checked.at(-1)?.problems).toMatchObject([{ code: 'unknownManager' }])
  })
})
