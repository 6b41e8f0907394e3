/** An import of people from a spreadsheet: what each row of the file would do, and what is wrong with it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CheckedRow, checkRows, type ExistingPerson } from '../../functions/domain/import/check.ts'
import { columns as allColumns, type Column } from '../../functions/domain/import/columns.ts'
import { parseFile, recordsOf, textOf } from '../../functions/domain/import/parse.ts'

const headings = 'name;email;manager_email;language;unit'
const maria = 'Maria Lind;maria@fjallbacka.se;;sv;Skola'
const aisha = 'Aisha Noor;aisha@fjallbacka.se;maria@fjallbacka.se;sv;Skola'

type WholeName = Exclude<Column, 'first_name' | 'last_name'>
/** With the name in one. */
const columns = allColumns.filter((column): column is WholeName => column !== 'first_name' && column !== 'last_name')

describe('a file', () => {
  it('is read whatever its delimiter', () => {
    for (const delimiter of [';', ',', '\t'])
      expect(parseFile(file(headings, maria, aisha).replaceAll(';', delimiter)).rows).toEqual(parsed(maria, aisha))
  })

  it('is read in the encodings that Excel writes', () => {
    const text = file(headings, 'Åsa Öhrn;asa@fjallbacka.se;;sv;Äldreomsorg')
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(`\uFEFF${text}`), windows1252(text)])
      expect(parseFile(bytes).rows[0]?.cells).toMatchObject({ name: 'Åsa Öhrn', unit: 'Äldreomsorg' })
    expect(parseFile(`\uFEFF${text}`).rows[0]?.cells.name).toBe('Åsa Öhrn')
  })

  it('that is a workbook is named as one, whether .xlsx or .xls', () => {
    const xlsx = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0xff, 0x00)
    const xls = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
    for (const bytes of [xlsx, xls]) expect(codes(parseFile(bytes).problems)).toEqual(['workbook'])
  })

  it('has the headings of its country', () => {
    for (const line of [
      'Namn;E-post;Chefs e-post;Språk;Enhet;Anställnings-id;Samtal med;Borta till',
      'Navn;Epost;Leder;Språk;Avdeling;Ansattnummer;Samtale med;Borte til',
      "Name;Email;Manager's email;Language;Unit;Employment id;Talk with;Away until",
      'NAMN;e-postadress;Chef;språk;enhet;anställningsnummer;samtal med;borta till',
    ]) {
      const { rows, problems } = parseFile(file(line, `${maria};1;;2027-01-10`))
      expect(problems).toEqual([])
      expect(Object.keys(rows[0]?.cells ?? {})).toEqual(columns)
    }
  })

  it("may begin with Excel's own line about its delimiter", () => {
    expect(parseFile(file('sep=;', headings, maria)).rows).toMatchObject([{ line: 3 }])
    expect(parseFile(['SEP=;', headings, maria].join('\r\n')).rows).toMatchObject([{ line: 3 }])
    expect(parseFile(file(headings, maria, 'sep=;', aisha)).rows.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('is split where most of its headings are known, whatever else stands in them', () => {
    const { columns: found } = parseFile(
      file('name;email;manager_email;language;unit (a, b, c, d, e, f)', 'Maria;m@x.se;;sv;Skola'),
    )
    expect(found.map(({ column }) => column)).toEqual(['name', 'email', 'manager_email', 'language', 'unit'])
  })

  it('has at most a hundred columns', () => {
    const wide = [headings, ...Array.from({ length: 100 }, (_, n) => `x${n}`)].join(';')
    expect(parseFile(file(wide, maria)).columns).toHaveLength(100)
  })

  it('loses the spaces around its cells, and an error file’s apostrophe at their beginning alone', () => {
    const { rows } = parseFile(file(headings, " '=Maria '-Lind ; m@x.se ;  ;sv;Skola", "'=1+1;n@x.se;;sv;Skola"))
    expect(rows.map(({ cells }) => [cells.name, cells.email, cells.manager_email])).toEqual([
      ["'=Maria '-Lind", 'm@x.se', ''],
      ['=1+1', 'n@x.se', ''],
    ])
  })

  it('may have empty cells beyond its headings', () => {
    expect(parseFile(file(headings, `${maria};;  `)).rows[0]).not.toHaveProperty('tooManyCells')
    expect(parseFile(file(headings, `${maria};;x`)).rows[0]).toHaveProperty('tooManyCells')
  })

  it('in bytes is not another encoding for one letter', () => {
    expect([textOf('\uFEFFname'), textOf('name\uFEFF')]).toEqual(['name', 'name\uFEFF'])
    expect([textOf(Uint8Array.of(0xff, 0x41)), textOf(Uint8Array.of(0x41, 0xfe))]).toEqual(['ÿA', 'Aþ'])
  })

  it('is shown again as it stands, by its lines', () => {
    expect(recordsOf(file(headings, maria, '', aisha))).toEqual({
      headings: headings.split(';'),
      records: new Map([
        [2, maria.split(';')],
        [4, aisha.split(';')],
      ]),
    })
    expect([...recordsOf(file('sep=;', headings, maria, aisha), 1).records.keys()]).toEqual([3])
    for (const text of ['', file(headings, '"Maria')])
      expect(recordsOf(text)).toEqual({ headings: [], records: new Map() })
  })

  it('keeps quoted delimiters, and quotes in the middle of a name', () => {
    const { rows } = parseFile(file(headings, '"Lind; Maria";m@x.se;;sv;Skola', 'Anna "Ninni" Berg;n@x.se;;sv;Skola'))
    expect(rows.map(({ cells }) => cells.name)).toEqual(['Lind; Maria', 'Anna "Ninni" Berg'])
  })

  it('counts its lines as the spreadsheet does, empty ones included', () => {
    expect(parseFile(file(headings, maria, '', ';;;;', aisha)).rows.map(({ line }) => line)).toEqual([2, 5])
  })

  it('without a column that everyone needs is refused', () => {
    expect(parseFile(file('name;email;language;unit', 'Maria;m@x.se;sv;Skola'))).toMatchObject({
      rows: [],
      problems: [{ line: 1, column: 'manager_email', code: 'missingColumn', severity: 'wrong' }],
    })
  })

  it('with a column that nobody knows is read without it', () => {
    const { rows, problems } = parseFile(file(`${headings};Telefon`, `${maria};0525-123`))
    expect(problems).toEqual([{ line: 1, code: 'unknownColumn', severity: 'warning', details: { position: 6 } }])
    expect(rows).toEqual(parsed(maria))
  })

  it('with the same column twice is refused', () => {
    expect(parseFile(file(`${headings};E-post`, `${maria};x@x.se`)).problems).toEqual([
      { line: 1, column: 'email', code: 'repeatedColumn', severity: 'wrong', details: { position: 6 } },
    ])
  })

  it('that is empty, or has headings alone, says so', () => {
    expect(parseFile('')).toEqual({
      columns: [],
      rows: [],
      problems: [{ line: 1, code: 'noHeadings', severity: 'wrong' }],
    })
    expect(codes(parseFile(headings).problems)).toEqual(['noRows'])
  })

  it('with a quote that never ends says where', () => {
    const broken = [headings, maria, '"Maria;m@x.se;;sv;Skola']
    expect(parseFile(file(...broken)).problems).toMatchObject([{ line: 3, code: 'brokenQuotes' }])
    expect(parseFile(file('sep=;', ...broken)).problems).toMatchObject([{ line: 4, code: 'brokenQuotes' }])
  })
})

describe('a row', () => {
  it('of someone unknown is new', () => {
    expect(check([aisha, maria])[0]).toEqual({
      line: 2,
      status: 'new',
      row: {
        name: 'Aisha Noor',
        email: 'aisha@fjallbacka.se',
        language: 'sv',
        unit: 'Skola',
        managerEmail: 'maria@fjallbacka.se',
      },
      problems: [],
      changes: [],
    })
  })

  it('that says what is known is unchanged, whatever the case of its addresses', () => {
    expect(
      check(['Aisha Noor;AISHA@fjallbacka.se ;Maria@Fjallbacka.se;Svenska;Skola'], [mariaHere, aishaHere]),
    ).toMatchObject([{ status: 'unchanged', person: 'p_aisha', changes: [] }])
  })

  it('that says something else names what changes', () => {
    expect(check(['Aisha Noor;aisha@fjallbacka.se;;nb;Förskola'], [mariaHere, aishaHere])).toMatchObject([
      { status: 'changed', person: 'p_aisha', changes: ['language', 'unit', 'managerEmail'] },
    ])
  })

  it('that leaves an optional cell empty changes nothing there', () => {
    const away = { ...aishaHere, awayUntil: '2027-01-10', talkWithEmail: 'maria@fjallbacka.se' }
    const text = file(`${headings};away_until;talk_with_email`, `${aisha};;`)
    expect(checkRows(parseFile(text).rows, [mariaHere, away])).toMatchObject([
      { status: 'unchanged', row: { awayUntil: '2027-01-10', talkWithEmail: 'maria@fjallbacka.se' } },
    ])
  })

  it('is known by its employment id, and may then bring a new address', () => {
    const here = { ...aishaHere, employmentId: '17' }
    expect(
      check(['Aisha Noor;aisha.noor@fjallbacka.se;maria@fjallbacka.se;sv;Skola;17'], [mariaHere, here]),
    ).toMatchObject([{ status: 'changed', person: 'p_aisha', changes: ['email'] }])
  })

  it('with the address of someone of another employment is somebody else', () => {
    const [row] = check([`${aisha};99`], [mariaHere, { ...aishaHere, employmentId: '17' }])
    expect(row).toMatchObject({ status: 'new' })
    expect(codes(row?.problems)).toEqual(['otherEmployment'])
  })

  it('gives an employment id to someone who had none', () => {
    expect(check([`${aisha};17`], [mariaHere, aishaHere])).toMatchObject([
      { status: 'changed', person: 'p_aisha', changes: ['employmentId'] },
    ])
  })

  it('without an employment id cannot mean someone who has several', () => {
    const twice = ['17', '18'].map((id) => ({ ...aishaHere, id: `p_${id}`, employmentId: id }))
    expect(problemsOf([aisha], [mariaHere, ...twice])).toEqual([['severalEmployments']])
  })

  it('that is not in the file leaves that person alone', () => {
    expect(check([aisha], [mariaHere, aishaHere])).toHaveLength(1)
  })

  it('needs a name, a language and an address', () => {
    expect(problemsOf([';not an address;maria@fjallbacka.se;;Skola'], [mariaHere])).toEqual([
      ['missingName', 'badEmail', 'unknownLanguage'],
    ])
    expect(problemsOf(['Åsa;åsa@x.se;maria@fjallbacka.se;sv;Skola'], [mariaHere])).toEqual([['badEmail']])
    expect(problemsOf(['Åsa;a@x.se;maria@fjallbacka.se;finska;Skola'], [mariaHere])).toEqual([['unknownLanguage']])
  })

  it('takes an existing language when its own cell is empty', () => {
    expect(check(['Aisha Noor;aisha@fjallbacka.se;maria@fjallbacka.se;;Skola'], [mariaHere, aishaHere])).toMatchObject([
      { status: 'unchanged', row: { language: 'sv' } },
    ])
  })

  it('has no hidden characters in its name', () => {
    for (const hidden of ['\u0007', '\u202E', '\u2066', '\u200B'])
      expect(problemsOf([`Aisha${hidden}Noor;a@x.se;maria@fjallbacka.se;sv;Skola`], [mariaHere])).toEqual([
        ['controlCharacters'],
      ])
    expect(codes(check(['"Aisha\nNoor";a@x.se;maria@fjallbacka.se;sv;Skola'], [mariaHere])[0]?.problems)).toEqual([
      'controlCharacters',
    ])
  })

  it('has its name composed, so that it looks the same everywhere', () => {
    expect(check(['A\u030Asa  Ek;a@x.se;maria@fjallbacka.se;sv;Skola'], [mariaHere])[0]?.row.name).toBe('\u00C5sa Ek')
  })

  it('has a name of at most 120 characters', () => {
    const long = 'x'.repeat(121)
    expect(check([`${long};a@x.se;maria@fjallbacka.se;sv;Skola`], [mariaHere])[0]?.problems).toEqual([
      { line: 2, column: 'name', code: 'tooLong', severity: 'wrong', details: { most: 120 } },
    ])
  })

  it('has no more cells than there are headings', () => {
    expect(problemsOf(['Noor; Aisha;aisha@fjallbacka.se;maria@fjallbacka.se;sv;Skola;x'], [mariaHere])[0]).toContain(
      'tooManyCells',
    )
  })

  it('is warned about when its address is a role', () => {
    expect(check(['Anna Berg;hr@fjallbacka.se;maria@fjallbacka.se;sv;Skola'], [mariaHere])).toMatchObject([
      { status: 'new', problems: [{ column: 'email', code: 'roleMailbox', severity: 'warning' }] },
    ])
  })

  it('has a date of return that exists', () => {
    const rows = (date: string) => parseFile(file(`${headings};Borta till`, `${aisha};${date}`)).rows
    expect(checkRows(rows('10.1.2027'), [mariaHere])).toMatchObject([{ row: { awayUntil: '2027-01-10' } }])
    expect(codes(checkRows(rows('våren'), [mariaHere])[0]?.problems)).toEqual(['badDate'])
  })
})

describe('two rows', () => {
  it('with the same address point at each other', () => {
    expect(check([aisha, maria, aisha]).map(({ problems }) => problems)).toMatchObject([
      [{ code: 'duplicateEmail', severity: 'wrong', details: { otherLine: 4 } }],
      [{ code: 'noManager' }],
      [{ code: 'duplicateEmail', severity: 'wrong', details: { otherLine: 2 } }],
    ])
  })

  it('with the same address and an employment id each are two employments', () => {
    expect(check([`${aisha};17`, `${aisha};18`, maria])).toMatchObject([
      { status: 'new', problems: [{ code: 'otherEmployment', severity: 'warning' }] },
      { status: 'new', problems: [{ code: 'otherEmployment', severity: 'warning' }] },
      { status: 'new' },
    ])
  })

  it('with the same employment id are wrong', () => {
    const other = 'Ali Noor;ali@fjallbacka.se;maria@fjallbacka.se;sv;Skola;17'
    expect(problemsOf([`${aisha};17`, other], [mariaHere])).toEqual([
      ['duplicateEmploymentId'],
      ['duplicateEmploymentId'],
    ])
  })
})

describe('a manager', () => {
  it('is somebody in the file or already here', () => {
    expect(problemsOf([aisha], [])).toEqual([['unknownManager']])
    expect(problemsOf([aisha], [mariaHere])).toEqual([[]])
    expect(problemsOf([aisha, maria], [])).toEqual([[], ['noManager']])
  })

  it('is no longer known by an address that the file changes', () => {
    const here = { ...mariaHere, employmentId: '1' }
    expect(problemsOf(['Maria Lind;maria.lind@fjallbacka.se;;sv;Skola;1', aisha], [here])).toEqual([
      ['noManager'],
      ['unknownManager'],
    ])
  })

  it('is not oneself', () => {
    expect(problemsOf(['Maria Lind;maria@fjallbacka.se;maria@fjallbacka.se;sv;Skola'])).toEqual([['ownManager']])
  })

  it('is not in the end managed by those below, also when part of the circle is already here', () => {
    const rows = ['A;a@x.se;b@x.se;sv;S', 'B;b@x.se;c@x.se;sv;S', 'C;c@x.se;a@x.se;sv;S', 'D;d@x.se;a@x.se;sv;S']
    expect(problemsOf(rows)).toEqual([['circularManagers'], ['circularManagers'], ['circularManagers'], []])
    expect(problemsOf(['Maria Lind;maria@fjallbacka.se;aisha@fjallbacka.se;sv;Skola'], [mariaHere, aishaHere])).toEqual(
      [['circularManagers']],
    )
  })

  it('who is missing is pointed out, unless somebody else holds the talk', () => {
    const text = file(`${headings};Samtal med`, `${maria};aisha@fjallbacka.se`, `${aisha};`)
    expect(checkRows(parseFile(text).rows, []).map(({ problems }) => codes(problems))).toEqual([[], []])
    expect(problemsOf([maria])).toEqual([['noManager']])
  })
})

describe('a whole list', () => {
  it('means the same in any order of columns and with any delimiter', () => {
    fc.assert(
      fc.property(
        lists,
        fc.shuffledSubarray(columns, { minLength: 8 }),
        fc.constantFrom(';', ',', '\t'),
        (list, order, delimiter) => {
          expect(parseFile(written(list, order, delimiter)).rows).toEqual(parseFile(written(list, columns, ';')).rows)
        },
      ),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { rows } = parseFile(written(list, columns, ';'))
        const first = checkRows(rows, [])
        expect(first.map(({ status }) => status)).toEqual(list.map(() => 'new'))
        expect(checkRows(rows, taken(first)).map(({ status }) => status)).toEqual(list.map(() => 'unchanged'))
      }),
    )
  })
})

const mariaHere: ExistingPerson = {
  id: 'p_maria',
  name: 'Maria Lind',
  email: 'maria@fjallbacka.se',
  language: 'sv',
  unit: 'Skola',
}

const aishaHere: ExistingPerson = {
  id: 'p_aisha',
  name: 'Aisha Noor',
  email: 'aisha@fjallbacka.se',
  language: 'sv',
  unit: 'Skola',
  managerEmail: 'maria@fjallbacka.se',
}

function file(...lines: string[]): string {
  return lines.join('\r\n')
}

function parsed(...lines: string[]) {
  return parseFile(file(headings, ...lines)).rows
}

/** Rows that may have an employment id as a sixth cell. */
function check(lines: string[], existing: ExistingPerson[] = []): CheckedRow[] {
  return checkRows(parseFile(file(`${headings};employment_id`, ...lines)).rows, existing)
}

function problemsOf(lines: string[], existing: ExistingPerson[] = []) {
  return check(lines, existing).map(({ problems }) => codes(problems))
}

function codes(problems: { code: string }[] = []): string[] {
  return problems.map(({ code }) => code)
}

function taken(checked: CheckedRow[]): ExistingPerson[] {
  return checked.flatMap((row, index) => (row.status === 'new' ? [{ id: `p_${index}`, ...row.row }] : []))
}

type Listed = Record<WholeName, string>

/** People below one manager, with distinct addresses and names that need care. */
const lists: fc.Arbitrary<Listed[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Aisha Noor', 'Berg, Anna', 'Ek; Bo', '”Ninni” Öberg', 'Zoë "Z" Ås', 'O’Hara', '=1+1'),
      language: fc.constantFrom('sv', 'Norsk', 'English'),
      unit: fc.constantFrom('', 'Skola', 'Vård, omsorg', 'Teknik;drift'),
      employed: fc.boolean(),
      away_until: fc.constantFrom('', '2027-01-10', '10.1.2027'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((people) =>
    people.map(({ employed, ...person }, index) => ({
      ...person,
      email: `p${index}@x.se`,
      manager_email: index === 0 ? '' : 'P0@x.se',
      employment_id: employed ? `E${index}` : '',
      talk_with_email: index > 1 ? 'p1@x.se' : '',
    })),
  )

function written(list: Listed[], order: readonly (keyof Listed)[], delimiter: string): string {
  const cell = (text: string) => (/[";,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return file(
    order.join(delimiter),
    ...list.map((person) => order.map((column) => cell(person[column])).join(delimiter)),
  )
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)
}

/** The letters used here have the same number in Windows-1252 as in Unicode. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
