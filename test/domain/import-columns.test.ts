/** What each heading of a spreadsheet is read as. */
import { describe, expect, it } from 'vitest'
import { checkRows } from '../../functions/domain/import/check.ts'
import { guessColumns } from '../../functions/domain/import/guess-columns.ts'
import { parseFile } from '../../functions/domain/import/parse.ts'

const read = (...headings: string[]) => guessColumns(headings).map(({ column, sure }) => [column, sure])

describe('a heading', () => {
  it('is sure whatever its case, marks over letters and punctuation', () => {
    expect(read('SPRAK', 'Närmaste_chef', 'Anställnings id', 'e post', 'ENHET:')).toEqual([
      ['language', true],
      ['manager_email', true],
      ['employment_id', true],
      ['email', true],
      ['unit', true],
    ])
  })

  it('that is nearly one of ours is a guess', () => {
    expect(read('Nman', 'Avdelningen', 'E-post (arbete)', 'Naermeste leder')).toEqual([
      [null, false],
      ['unit', false],
      ['email', false],
      ['manager_email', false],
    ])
  })

  it('that nobody knows is not imported, and is looked at', () => {
    expect(read('Telefon')).toEqual([[null, false]])
  })

  it('is guessed for one column alone', () => {
    expect(read('Enhet', 'Enhetsnummer', 'Avdelningen')).toEqual([
      ['unit', true],
      [null, false],
      [null, false],
    ])
  })

  it('of an error file is left out without a word', () => {
    const [, problem] = guessColumns(['Namn', 'Det här behöver rättas'])
    expect(problem).toEqual({ heading: 'Det här behöver rättas', column: null, sure: true })
  })
})

describe('what a heading may look like', () => {
  it.each<[string, string | null, boolean]>([
    ['', null, true],
    ['  ', null, true],
    ['Nærmeste leder', 'manager_email', true],
    ['Narmeste leder', 'manager_email', true],
    ['Avdelnig', 'unit', false],
    ['Avdelng', 'unit', false],
    ['Avdlng', null, false],
    ['Avdlnng', 'unit', false],
    ['Xxenhet', null, false],
    ['Anstälningsnumer', 'employment_id', false],
    ['Anstälningsnmer', null, false],
    ['Ennhet', 'unit', false],
    ['Employee id (personalkontoret)', 'employment_id', false],
    ['E-post (arbete)', 'email', false],
    ['Larst name', 'last_name', false],
    ['Telefon', null, false],
  ])('%j', (heading, column, sure) => {
    expect(read(heading)).toEqual([[column, sure]])
  })
})

describe('a list', () => {
  it('that begins with its first person has no headings', () => {
    expect(parseFile('Maria Lind;maria@fjallbacka.example;;sv;Skola\n').problems).toMatchObject([
      { code: 'noHeadings' },
    ])
  })

  it('is read with the columns that HR has chosen', () => {
    const text = 'Vem;Brevlåda;Över;Talar;Var;Skostorlek\nMaria Lind;maria@x.se;;sv;Skola;38'
    const { rows, problems } = parseFile(text, ['name', 'email', 'manager_email', 'language', 'unit', null])
    expect(problems).toEqual([])
    expect(rows[0]?.cells).toEqual({
      name: 'Maria Lind',
      email: 'maria@x.se',
      manager_email: '',
      language: 'sv',
      unit: 'Skola',
    })
  })

  it('pasted from Excel keeps line breaks and tabs in its quoted cells', () => {
    const text =
      'Namn\tE-post\tChef\tSpråk\tEnhet\n"Lind\nMaria"\tm@x.se\t\tsv\t"Skola\tnorr"\nBo Ek\tb@x.se\tm@x.se\tsv\tSkola'
    const { rows } = parseFile(text)
    expect(rows.map(({ cells }) => [cells.name, cells.unit])).toEqual([
      ['Lind\nMaria', 'Skola\tnorr'],
      ['Bo Ek', 'Skola'],
    ])
  })

  it('takes an error file’s apostrophe away again', () => {
    const { rows } = parseFile("name;email;manager_email;language;unit\n'=Eva;e@x.se;;sv;'-")
    expect(rows[0]?.cells).toMatchObject({ name: '=Eva', unit: '-' })
  })
})

describe('a name in two columns', () => {
  const rows = (headings: string, ...lines: string[]) =>
    parseFile([`${headings};email;chef;enhet`, ...lines].join('\n'))
  const names = (...args: Parameters<typeof rows>) => rows(...args).rows.map(({ cells }) => cells.name)

  it('is read in our languages, and joined', () => {
    for (const headings of ['Förnamn;Efternamn', 'Fornavn;Etternavn', 'First name;Surname', 'Tilltalsnamn;Efternamn'])
      expect(names(headings, 'Åsa Maria;Öhrn;a@x.se;;Skola', 'Bo;;b@x.se;;Skola')).toEqual(['Åsa Maria Öhrn', 'Bo'])
    expect(names('Efternamn;Förnamn', 'Öhrn;Åsa;a@x.se;;Skola')).toEqual(['Åsa Öhrn'])
  })

  it('gives way to a whole one', () => {
    expect(names('Namn;Förnamn;Efternamn', 'Åsa af Öhrn;Åsa;Öhrn;a@x.se;;Skola', ';Bo;Ek;b@x.se;;Skola')).toEqual([
      'Åsa af Öhrn',
      'Bo Ek',
    ])
  })

  it('needs both', () => {
    expect(rows('Förnamn', 'Åsa;a@x.se;;Skola').problems).toMatchObject([
      { column: 'last_name', code: 'missingColumn' },
    ])
    expect(rows('Telefon', '070;a@x.se;;Skola').problems).toContainEqual(
      expect.objectContaining({ column: 'name', code: 'missingColumn' }),
    )
  })

  it('that is nearly there is a guess like any other', () => {
    expect(read('Förnamnet', 'Efternam')).toEqual([
      ['first_name', false],
      ['last_name', false],
    ])
  })
})

describe('a file without a language', () => {
  const check = (row: string, language?: 'nb') =>
    checkRows(parseFile(`namn;email;chef;enhet;språk\n${row}`).rows, [], language ? { language } : {})[0]

  it('takes the organisation’s for who is new', () => {
    const [checked] = checkRows(parseFile('namn;email;chef;enhet\nÅsa;a@x.se;;Skola').rows, [], { language: 'nb' })
    expect(checked).toMatchObject({ status: 'new', row: { language: 'nb' } })
    expect(check('Åsa;a@x.se;;Skola;', 'nb')).toMatchObject({ status: 'new', row: { language: 'nb' } })
    expect(check('Åsa;a@x.se;;Skola;en', 'nb')).toMatchObject({ status: 'new', row: { language: 'en' } })
  })

  it('makes nothing up for one that cannot be read', () => {
    expect(check('Åsa;a@x.se;;Skola;finska', 'nb')).toMatchObject({ status: 'wrong' })
  })
})
