/**
 * The list of people as a payroll system gives it: semicolons and windows-1252, headings of its own, columns nobody asked for, blank lines,
 * someone twice, and people whose manager is not said. The same every time.
 */

/** Whom the list has, with `manager` as the number of another; the first leads all. */
export type Listed = { number: number; name: string; email: string; manager?: number; unit: string; awayUntil?: string }

export type Spreadsheet = {
  bytes: Buffer
  /** Everyone whose row is good. */
  people: Listed[]
  /** Good rows of people without a manager, who get no talk; the one who leads all is among them. */
  withoutManager: number
  /** Rows that cannot be taken in. */
  wrong: number
}

const firstNames =
  'Åsa Bengt Cecilia Dag Ebba Folke Göran Hjördis Ismail Jörgen Käthe Lova Märta Nils-Erik René Öyvind'.split(' ')
const lastNames =
  'Åkerström Björk Dahlöf Ekman Fält Grönvall Hägg Isaksson Jönsson Källberg Löfgren Möller Ness Sjöö Öst'.split(' ')
const units = ['Förskola', 'Hamn och farled', 'Kök', 'Lönekontor', 'Omsorg Söder', 'Omsorg Öster', 'Räddning', 'Skola']
const languages = ['sv', 'Svenska', 'svenska', 'nb', 'Norsk bokmål', 'en']
const teamSize = 12

export const headings = [
  'Anst.nr',
  'Medarbetare (för- och efternamn)',
  'E-post arbete',
  'Tjänstgöringsgrad %',
  'Chefens e-post, obligatorisk',
  'Språk',
  'Organisatorisk tillhörighet',
  'Borta till',
]

/** `awayUntil`: the day on which those who are away come back. */
export function spreadsheetOf(count: number, awayUntil: string): Spreadsheet {
  const listed = Array.from({ length: count + 1 }, (_, number) => personOf(number, count, awayUntil))
  const people = listed.slice(0, count)
  const rows = listed.map((person) => rowOf(person, listed))
  const [before = '', last = ''] = rows.slice(-2)
  const wrong = [
    last,
    // The last one has changed places, and stands there as before, too: which row is right only HR knows.
    last.replace(/^\d+/, ''),
    before.replace(/^\d+/, '9999').replaceAll(/[^;]+@[^;]+/g, 'inte en adress'),
  ]
  const good = rows.slice(0, count).flatMap(withBlankLines)
  const lines = ['', headings.join(';'), ...good, '', ...wrong, ';;;;;;;', '']
  return {
    bytes: windows1252(lines.join('\r\n')),
    people,
    withoutManager: people.filter(({ manager }) => manager === undefined).length,
    wrong: wrong.length,
  }
}

function personOf(number: number, count: number, awayUntil: string): Listed {
  const managers = Math.max(1, Math.floor(count / teamSize))
  const first = firstNames[number % firstNames.length] as string
  const last = lastNames[(number * 7) % lastNames.length] as string
  const manager = number === 0 || number % 97 === 96 ? undefined : number <= managers ? 0 : 1 + (number % managers)
  return {
    number,
    name: `${first} ${last}`,
    email: `${plain(first)}.${plain(last)}${number}@skargarden.example`,
    ...(manager !== undefined && { manager }),
    unit: units[(manager === undefined || manager === 0 ? number : manager) % units.length] as string,
    ...(number % 20 === 19 && { awayUntil }),
  }
}

function rowOf({ number, name, email, manager, unit, awayUntil }: Listed, people: Listed[]): string {
  return [
    String(1000 + number),
    number % 9 === 4 ? `  ${name} ` : name,
    number % 7 === 3 ? email.toUpperCase() : email,
    '100',
    manager === undefined ? '' : people[manager]?.email,
    languages[number % languages.length],
    number % 11 === 5 ? `"${unit}"` : unit,
    awayUntil ?? '',
  ].join(';')
}

const withBlankLines = (row: string, index: number): string[] => (index % 40 === 17 ? [row, '', ';;;;;;;'] : [row])

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z-]/g, '')
    .toLowerCase()

/** Each of our letters is one byte, the same as in Latin-1. */
const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1')
