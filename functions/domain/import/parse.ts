/**
 * The first step of an import: what HR uploaded or pasted from a spreadsheet becomes rows of named cells. Nothing is judged
 * here but the shape of the file; `check.ts` judges the rows.
 */
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import { type Column, columns, requiredColumns } from './columns.ts'
import type { Problem } from './problems.ts'

/** At most so many people in one file. */
export const mostRows = 20_000

/** One row as it stood; a column that the file does not have is absent, an empty cell is ''. */
export type Row = {
  /** In the file, from 1; for a row that spans several lines its last. */
  line: number
  cells: Partial<Record<Column, string>>
  /** More cells than headings: probably a delimiter inside a name, and every cell after it in the wrong column. */
  tooManyCells?: true
}

export type Parsed = { rows: Row[]; problems: Problem[] }

/**
 * Reads comma, semicolon or tab separated text, in UTF-8, UTF-16 or Windows-1252 when it comes as bytes. A problem with the
 * whole file leaves no rows.
 */
export function parseFile(file: string | Uint8Array): Parsed {
  const { text, firstLine } = withoutDelimiterLine(typeof file === 'string' ? withoutMark(file) : decode(file))
  const headings = firstRecord(text)
  if (!headings) return unreadable('noHeadings', firstLine)
  const { named, problems } = nameColumns(headings.cells, firstLine)
  if (problems.some(({ severity }) => severity === 'wrong')) return { rows: [], problems }

  const records = readRecords(text, headings.delimiter, mostRows + 2)
  if ('brokenAt' in records) return unreadable('brokenQuotes', records.brokenAt + firstLine - 1)
  const [, ...body] = records
  if (body.length === 0) return unreadable('noRows', firstLine)
  if (body.length > mostRows) return unreadable('tooManyRows', firstLine, { most: mostRows })

  const rows = body.map(({ cells, line }): Row => {
    const surplus = cells.slice(headings.cells.length).some((cell) => cell.trim() !== '')
    return { line: line + firstLine - 1, cells: pick(cells, named), ...(surplus && { tooManyCells: true }) }
  })
  return { rows, problems }
}

function pick(cells: string[], named: (Column | undefined)[]): Row['cells'] {
  const picked: Row['cells'] = {}
  named.forEach((column, index) => {
    // Spreadsheets drop empty cells at the end of a row.
    if (column) picked[column] = (cells[index] ?? '').trim()
  })
  return picked
}

function unreadable(code: Problem['code'], line: number, details?: Problem['details']): Parsed {
  return { rows: [], problems: [{ line, code, severity: 'wrong', ...(details && { details }) }] }
}

/** Windows-1252 is what Excel saves as 'CSV' in our languages; nothing that is not UTF-8 by accident looks like it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Excel's own first line `sep=;`, which is no row. */
function withoutDelimiterLine(text: string): { text: string; firstLine: number } {
  const line = /^sep=.\r?\n/i.exec(text)
  return line ? { text: text.slice(line[0].length), firstLine: 2 } : { text, firstLine: 1 }
}

/** The headings, split by whichever delimiter makes most of them known. */
function firstRecord(text: string): { cells: string[]; delimiter: string } | undefined {
  const candidates = ['\t', ';', ','].flatMap((delimiter) => {
    const records = readRecords(text, delimiter, 1)
    const cells = 'brokenAt' in records ? undefined : records[0]?.cells
    return cells ? [{ cells, delimiter, known: cells.filter((cell) => columnOf(cell)).length }] : []
  })
  return candidates.sort((one, other) => other.known - one.known || other.cells.length - one.cells.length)[0]
}

function readRecords(
  text: string,
  delimiter: string,
  to: number,
): { cells: string[]; line: number }[] | { brokenAt: number } {
  try {
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      // People's nicknames stand in quotes in the middle of a cell.
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to,
    })
    return (records as { record: string[]; info: InfoRecord }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }))
  } catch (error) {
    if (error instanceof CsvError) return { brokenAt: Number(error.lines ?? 1) }
    throw error
  }
}

function nameColumns(headings: string[], line: number): { named: (Column | undefined)[]; problems: Problem[] } {
  const named = headings.map(columnOf)
  const problems: Problem[] = []
  named.forEach((column, index) => {
    const position = index + 1
    if (!column && headings[index]?.trim())
      problems.push({ line, code: 'unknownColumn', severity: 'warning', details: { position } })
    if (column && named.indexOf(column) < index)
      problems.push({ line, column, code: 'repeatedColumn', severity: 'wrong', details: { position } })
  })
  for (const column of requiredColumns)
    if (!named.includes(column)) problems.push({ line, column, code: 'missingColumn', severity: 'wrong' })
  return { named, problems }
}

/** The column a heading stands for, in the words of spreadsheets in the three languages. */
function columnOf(heading: string): Column | undefined {
  return columnsByHeading.get(key(heading))
}

/** Case, spaces and punctuation make no difference. */
function key(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const wordings: Record<Column, string[]> = {
  name: ['name', 'namn', 'navn', 'fullt namn', 'fullt navn', 'full name', 'employee', 'medarbetare', 'medarbeider'],
  email: ['email', 'e-post', 'epost', 'mail', 'mejl', 'e-mail address', 'e-postadress', 'e-postadresse', 'mejladress'],
  manager_email: [
    'manager_email',
    'manager',
    "manager's email",
    'chef',
    'chefens e-post',
    'chefs e-post',
    'chef e-post',
    'närmaste chef',
    'leder',
    'leders e-post',
    'lederens e-post',
    'leder e-post',
    'nærmeste leder',
  ],
  language: ['language', 'språk'],
  unit: ['unit', 'department', 'enhet', 'avdelning', 'avdeling'],
  employment_id: [
    'employment_id',
    'employee id',
    'employee number',
    'anställnings-id',
    'anställningsnummer',
    'anställningsnr',
    'ansettelses-id',
    'ansattnummer',
    'ansattnr',
    'ansatt-id',
  ],
  talk_with_email: [
    'talk_with_email',
    'talk with',
    'samtal med',
    'samtal med e-post',
    'samtale med',
    'samtale med e-post',
    'samtalen med',
  ],
  away_until: ['away_until', 'borta till', 'frånvarande till', 'borte til', 'fraværende til', 'away till'],
}

const columnsByHeading = new Map(columns.flatMap((column) => wordings[column].map((heading) => [key(heading), column])))
