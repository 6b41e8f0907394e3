/** What is wrong with a row of an import, or worth a look: said at its cell, with the other line where there is one. */
import { describe, expect, it } from 'vitest'
import { checkRows, type ExistingPerson, type Importing } from '../../functions/domain/import/check.ts'
import { circularManagers } from '../../functions/domain/import/circular-managers.ts'
import { parseFile } from '../../functions/domain/import/parse.ts'
import type { Problem } from '../../functions/domain/import/problems.ts'
import { checkWithoutWrong } from '../../functions/domain/import/without-wrong.ts'

const headings = 'name;email;manager_email;language;unit;employment_id;talk_with_email'
const rowsOf = (lines: string[]) => parseFile([headings, ...lines].join('\n')).rows
const check = (lines: string[], existing: ExistingPerson[] = [maria], importing: Importing = {}) =>
  checkRows(rowsOf(lines), existing, importing)
const inWords = ({ column, code, severity, details }: Problem) =>
  [column, code, severity, ...(details?.otherLine === undefined ? [] : [`line ${details.otherLine}`])].join(' ')
const said = (...args: Parameters<typeof check>) => check(...args).map(({ problems }) => problems.map(inWords))

const known = (name: string, more: Partial<ExistingPerson> = {}): ExistingPerson => ({
  id: `p_${name.toLowerCase()}`,
  name: `${name} Berg`,
  email: `${name.toLowerCase()}@x.se`,
  language: 'sv',
  unit: 'Skola',
  ...more,
})
const maria = known('Maria')
const anna = known('Anna', { managerEmail: 'maria@x.se' })

describe('a row on its own', () => {
  it.each<[string, string, ExistingPerson[], Importing, string[]]>([
    ['is fine', 'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;', [maria], {}, []],
    ['has no manager', 'Anna Berg;anna@x.se;;sv;Skola;;', [maria], {}, ['manager_email noManager warning']],
    [
      'has no manager that could be read',
      'Anna Berg;anna@x.se;maria;sv;Skola;;',
      [maria],
      {},
      ['manager_email badEmail wrong'],
    ],
    [
      'has no language and no manager',
      'Anna Berg;anna@x.se;;;Skola;;',
      [maria],
      {},
      ['manager_email noManager warning', 'language unknownLanguage wrong'],
    ],
    [
      'has a language that nobody knows',
      'Anna Berg;anna@x.se;;finska;Skola;;',
      [maria],
      {},
      ['language unknownLanguage wrong', 'manager_email noManager warning'],
    ],
    ['is on paper', 'Per Ask;;maria@x.se;sv;Park;;', [maria], {}, ['email onPaper warning']],
    ['is on paper and nobody’s', 'Per Ask;;maria@x.se;sv;;;', [maria], {}, ['email paperWithoutIdentity wrong']],
    [
      'is on paper and unreadable elsewhere',
      'Per Ask;;maria@x.se;finska;Park;;',
      [maria],
      {},
      ['language unknownLanguage wrong', 'email onPaper warning'],
    ],
    ['has an address that is none', 'Per Ask;per;maria@x.se;sv;Park;;', [maria], {}, ['email badEmail wrong']],
    [
      'is one of several employments',
      'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;',
      [maria, { ...anna, employmentId: '1' }, { ...anna, id: 'p_2', employmentId: '2' }],
      {},
      ['employment_id severalEmployments wrong'],
    ],
    [
      'is of somebody who had left',
      'Anna Berg;anna@x.se;maria@x.se;sv;Skola;1;',
      [maria, { ...anna, employmentId: '1', left: true }],
      {},
      ['employment_id comesBack warning'],
    ],
    ['reports to itself', 'Anna Berg;anna@x.se;anna@x.se;sv;Skola;;', [], {}, ['manager_email ownManager wrong']],
    [
      'reports to nobody known',
      'Anna Berg;anna@x.se;bo@x.se;sv;Skola;;',
      [],
      {},
      ['manager_email unknownManager wrong'],
    ],
    [
      'reports to an address of two',
      'Anna Berg;anna@x.se;vakt@x.se;sv;Skola;;',
      [known('Bo', { email: 'vakt@x.se' }), known('Leif', { email: 'Vakt@x.se' })],
      {},
      ['manager_email sharedManager wrong'],
    ],
    [
      'reports to whoever reports to it',
      'Maria Berg;maria@x.se;anna@x.se;sv;Skola;;',
      [maria, anna],
      {},
      ['manager_email circularManagers wrong'],
    ],
    [
      'reports to whoever imports',
      'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;',
      [maria],
      { importer: 'maria@x.se' },
      ['manager_email ownAppointment wrong'],
    ],
    [
      'already reported to whoever imports',
      'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;',
      [maria, anna],
      { importer: 'maria@x.se' },
      [],
    ],
    [
      'has its talk with itself',
      'Anna Berg;anna@x.se;;sv;Skola;;anna@x.se',
      [],
      {},
      ['talk_with_email ownTalkHolder wrong'],
    ],
    [
      'has its talk with nobody known',
      'Anna Berg;anna@x.se;;sv;Skola;;bo@x.se',
      [],
      {},
      ['talk_with_email unknownTalkHolder wrong'],
    ],
    [
      'has its talk with an address of two',
      'Anna Berg;anna@x.se;;sv;Skola;;vakt@x.se',
      [known('Bo', { email: 'vakt@x.se' }), known('Leif', { email: 'Vakt@x.se' })],
      {},
      ['talk_with_email sharedManager wrong'],
    ],
    [
      'has its talk with whoever imports',
      'Anna Berg;anna@x.se;;sv;Skola;;maria@x.se',
      [maria],
      { importer: 'maria@x.se' },
      ['talk_with_email ownAppointment wrong'],
    ],
    [
      'already had its talk with whoever imports',
      'Anna Berg;anna@x.se;;sv;Skola;;maria@x.se',
      [maria, { ...anna, managerEmail: '', talkWithEmail: 'Maria@x.se' }],
      { importer: 'maria@x.se' },
      [],
    ],
  ])('that %s', (_, row, existing, importing, expected) => {
    expect(said([row], existing, importing)).toEqual([expected])
  })

  it('that is wrong says whom it is about, if anyone who is known', () => {
    expect(check(['Anna Berg;anna@x.se;bo@x.se;sv;Skola;;'], [maria, anna])).toMatchObject([{ person: 'p_anna' }])
    expect(check(['Anna Berg;anna@x.se;bo@x.se;sv;Skola;;'])[0]).not.toHaveProperty('person')
  })

  it('keeps what could be read, and nothing that could not', () => {
    const [row] = check(['Anna Berg;anna;maria@x.se;finska;Skola;;'], [maria], { language: 'nb' })
    expect(row?.row).toEqual({ name: 'Anna Berg', unit: 'Skola', managerEmail: 'maria@x.se' })
    const role = check(['Anna Berg;hr@x.se;maria@x.se;;Skola;;'], [maria], { language: 'nb' })
    expect(role).toMatchObject([{ status: 'new', row: { language: 'nb' } }])
  })

  it('says nothing new when an address is known in capitals', () => {
    const loud = { ...anna, email: 'ANNA@x.se', managerEmail: 'MARIA@x.se', talkWithEmail: 'Maria@X.se' }
    expect(check(['Anna Berg;anna@x.se;maria@x.se;sv;Skola;;maria@x.se'], [maria, loud])).toMatchObject([
      { status: 'unchanged', changes: [] },
    ])
  })
})

describe('rows that clash', () => {
  it('name each other’s lines', () => {
    const row = (name: string, rest: string) => `${name};${rest}`
    const three = ['1', '2', '3'].map((n) => row('Anna Berg', `anna${n}@x.se;maria@x.se;sv;Skola;17;`))
    const twice = (line: number) => [`employment_id duplicateEmploymentId wrong line ${line}`]
    expect(said(three)).toEqual([twice(3), twice(2), twice(2)])

    const onPaper = (line: number) => [`name duplicatePaper wrong line ${line}`, 'email onPaper warning']
    const paper = row('Per Ask', ';maria@x.se;sv;Park;;')
    expect(said([paper, paper])).toEqual([onPaper(3), onPaper(2)])

    const role = (line: number) => ['email roleMailbox warning', `email duplicateEmail wrong line ${line}`]
    const same = row('Anna Berg', 'hr@x.se;maria@x.se;sv;Skola;;')
    expect(said([same, same])).toEqual([role(3), role(2)])
  })

  it('name the line of somebody else at the same address, if that is in the file', () => {
    const at = (name: string, id: string) => `${name};vakt@x.se;maria@x.se;sv;Skola;${id};`
    const shared = (line: number) => [`email sharedAddress warning line ${line}`]
    expect(said([at('Ali Ek', '1'), at('Ali Ek', '2'), at('Bo Al', '3')])).toEqual([shared(4), shared(4), shared(2)])
    const other = (line: number) => [`email otherEmployment warning line ${line}`]
    expect(said([at('Ali Ek', '1'), at('Ali Ek', '2')])).toEqual([other(3), other(2)])
    const here = known('Bo', { email: 'vakt@x.se', employmentId: '9' })
    expect(said([at('Ali Ek', '1')], [maria, here])).toEqual([['email sharedAddress warning']])
  })
})

describe('somebody from HR with one unit', () => {
  const importing: Importing = { unit: 'Skola' }

  it.each<[string, string, ExistingPerson[], string[]]>([
    ['takes in who is new there', 'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;', [maria], []],
    ['takes in nobody elsewhere', 'Anna Berg;anna@x.se;maria@x.se;sv;Vård;;', [maria], ['unit otherUnit wrong']],
    ['changes who is there', 'Anna Berg;anna@x.se;maria@x.se;nb;Skola;;', [maria, anna], []],
    ['moves nobody away', 'Anna Berg;anna@x.se;maria@x.se;sv;Vård;;', [maria, anna], ['unit otherUnit wrong']],
    [
      'fetches nobody from elsewhere',
      'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;',
      [maria, { ...anna, unit: 'Vård' }],
      ['unit otherUnit wrong', 'email duplicateEmail wrong'],
    ],
  ])('%s', (_, row, existing, expected) => {
    expect(said([row], existing, importing)).toEqual([expected])
  })

  it('is shown nothing of who is elsewhere', () => {
    const elsewhere = { ...anna, unit: 'Vård', employmentId: '17' }
    const [row] = check(['Anna Berg;;;;Skola;17;'], [maria, elsewhere], importing)
    expect(row).toMatchObject({ status: 'wrong', row: { name: 'Anna Berg', unit: 'Skola', employmentId: '17' } })
    expect(JSON.stringify(row)).not.toMatch(/anna@x|p_anna|Vård/)
  })
})

describe('managers in a circle', () => {
  type Managed = [email: string, manager?: string][]

  it.each<[string, Managed, string[]]>([
    [
      'are two that manage each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a', 'b'],
    ],
    ['are not a line of three', [['a', 'b'], ['b', 'c'], ['c']], []],
    [
      'are neither those below nor those above it',
      [['x', 'a'], ['y', 'x'], ['a', 'b'], ['b', 'a'], ['b', 'p'], ['p', 'q'], ['q']],
      ['a', 'b'],
    ],
    [
      'are not whoever above it manages themselves',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'p'],
        ['p', 'p'],
      ],
      ['a', 'b'],
    ],
    [
      'are not whoever above it has an unknown manager',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'p'],
        ['p', 'u'],
      ],
      ['a', 'b'],
    ],
    ['have nobody on paper among them', [['', 'a'], ['a', 'b'], ['b', 'a'], ['b', 'p'], ['p']], ['a', 'b']],
    ['are not one of two branches that meet', [['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd'], ['d']], []],
  ])('%s', (_, managed, expected) => {
    const people = managed.map(([email, managerEmail]) => ({ email, ...(managerEmail && { managerEmail }) }))
    expect([...circularManagers(people)]).toEqual(expected)
  })
})

describe('the good rows without the wrong ones', () => {
  const without = (lines: string[], existing: ExistingPerson[] = []) =>
    checkWithoutWrong(rowsOf(lines), existing).map(({ line, status, problems }) =>
      [line, status, ...problems.filter(({ severity }) => severity === 'wrong').map(inWords)].join(' '),
    )
  const wrong = 'Maria Berg;maria@x.se;;finska;Skola;;'
  const wrongLanguage = 'wrong language unknownLanguage wrong'
  const noManager = 'wrong manager_email unknownManager wrong'
  const noHolder = 'wrong talk_with_email unknownTalkHolder wrong'

  it('lose whoever is below a wrong one, all the way down, and nobody else', () => {
    const anna = 'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;'
    const bo = 'Bo Ek;bo@x.se;anna@x.se;sv;Skola;;'
    const per = 'Per Ask;;bo@x.se;sv;Park;;'
    const eva = 'Eva Al;eva@x.se;;sv;Skola;;'
    expect(without([per, bo, eva, anna, wrong])).toEqual([
      `2 ${noManager}`,
      `3 ${noManager}`,
      '4 new',
      `5 ${noManager}`,
      `6 ${wrongLanguage}`,
    ])
  })

  it('lose whose talk a wrong one holds, said once', () => {
    const anna = 'Anna Berg;anna@x.se;;sv;Skola;;maria@x.se'
    const bo = 'Bo Ek;bo@x.se;maria@x.se;sv;Skola;;maria@x.se'
    expect(without([wrong, anna, bo])).toEqual([`2 ${wrongLanguage}`, `3 ${noHolder}`, `4 ${noManager}`])
  })

  it('keep who is below somebody that is here already, though not below one who has left', () => {
    const anna = 'Anna Berg;anna@x.se;maria@x.se;sv;Skola;;'
    const here = known('Maria', { email: 'Maria@x.se', employmentId: '1' })
    const unreadable = 'Maria Berg;maria@x.se;;finska;Skola;1;'
    expect(without([unreadable, anna], [here])).toEqual([`2 ${wrongLanguage}`, '3 new'])
    expect(without([unreadable, anna], [{ ...here, left: true }])).toEqual([`2 ${wrongLanguage}`, `3 ${noManager}`])
  })

  it('keep who is below somebody with another row that is right, until that falls too', () => {
    const first = 'Anna Berg;anna@x.se;;finska;Skola;1;'
    const second = (manager: string) => `Anna Berg;anna@x.se;${manager};sv;Vård;2;`
    const bo = 'Bo Ek;bo@x.se;anna@x.se;sv;Skola;;'
    expect(without([first, second(''), bo])).toEqual([`2 ${wrongLanguage}`, '3 new', '4 new'])
    expect(without([first, second('maria@x.se'), bo, wrong])).toEqual([
      `2 ${wrongLanguage}`,
      `3 ${noManager}`,
      `4 ${noManager}`,
      `5 ${wrongLanguage}`,
    ])
  })

  it('say whom a row that falls was about', () => {
    const lines = [
      'Eva Al;eva@x.se;;finska;Skola;;',
      'Anna Berg;anna@x.se;eva@x.se;sv;Skola;;',
      'Bo Ek;bo@x.se;eva@x.se;sv;Skola;;',
    ]
    const [, second, third] = checkWithoutWrong(rowsOf(lines), [anna])
    expect(second).toMatchObject({ status: 'wrong', person: 'p_anna', changes: [] })
    expect(third).not.toHaveProperty('person')
  })
})
