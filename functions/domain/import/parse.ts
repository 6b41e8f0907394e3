/**
 * The first step of an import: what HR uploaded or pasted from a spreadsheet becomes rows of named cells. Nothing is judged
 * here but the shape of the file; `check.ts` judges the rows.
 */
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import { type Column, missingColumns } from './columns.ts'
import { guessColumns, type ReadColumn } from './guess-columns.ts'
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

export type Parsed = {
  /** How each heading was read, or what HR chose for it. None when the file is no table. */
  columns: ReadColumn[]
  rows: Row[]
  problems: Problem[]
}

/** Beyond this no list of people goes. */
export const mostColumns = 100

/**
 * Reads comma, semicolon or tab separated text. A problem with the whole file leaves no rows; `chosen` is what HR made of the headings, one
 * after the other, instead of the guess.
 */
export function parseFile(file: string | Uint8Array, chosen?: (Column | null)[]): Parsed {
  const { text, firstLine } = withoutDelimiterLine(textOf(file))
  if (isWorkbook(text)) return unreadable('workbook', firstLine)
  const headings = firstRecord(text)
  if (!headings) return unreadable('noHeadings', firstLine)
  const cells = headings.cells.slice(0, mostColumns)
  // A list that begins with its first person is no list with headings that nobody knows.
  if (cells.some((cell) => cell.includes('@'))) return unreadable('noHeadings', firstLine)
  const columns = chosen
    ? cells.map((heading, index) => ({ heading, column: chosen[index] ?? null, sure: true }))
    : guessColumns(cells)

  const records = readRecords(text, headings.delimiter, mostRows + 2)
  if ('brokenAt' in records) return unreadable('brokenQuotes', records.brokenAt + firstLine - 1)
  const [, ...body] = records
  if (body.length === 0) return unreadable('noRows', firstLine)
  if (body.length > mostRows) return unreadable('tooManyRows', firstLine, { most: mostRows })

  const problems = problemsOf(columns, firstLine)
  if (problems.some(({ severity }) => severity === 'wrong')) return { columns, rows: [], problems }
  const rows = body.map(({ cells, line }): Row => {
    const surplus = cells.slice(headings.cells.length).some((cell) => cell.trim() !== '')
    return { line: line + firstLine - 1, cells: pick(cells, columns), ...(surplus && { tooManyCells: true }) }
  })
  return { columns, rows, problems }
}

/** Every record below the headings as it stands in the file, by its line; for showing it again. */
export function recordsOf(text: string, most = mostRows): { headings: string[]; records: Map<number, string[]> } {
  const { text: table, firstLine } = withoutDelimiterLine(text)
  const delimiter = firstRecord(table)?.delimiter ?? ';'
  const records = readRecords(table, delimiter, most + 1)
  if ('brokenAt' in records) return { headings: [], records: new Map() }
  const [headings, ...body] = records
  return {
    headings: headings?.cells ?? [],
    records: new Map(body.map(({ cells, line }) => [line + firstLine - 1, cells])),
  }
}

function pick(cells: string[], columns: ReadColumn[]): Row['cells'] {
  const picked: Row['cells'] = {}
  columns.forEach(({ column }, index) => {
    // Spreadsheets drop empty cells at the end of a row; an apostrophe before a sign is an error file's own.
    if (column) picked[column] = (cells[index] ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim()
  })
  const { first_name: first, last_name: last, ...rest } = picked
  return rest.name ? rest : { ...rest, name: [first, last].filter(Boolean).join(' ') }
}

function unreadable(code: Problem['code'], line: number, details?: Problem['details']): Parsed {
  return { columns: [], rows: [], problems: [{ line, code, severity: 'wrong', ...(details && { details }) }] }
}

/**
 * UTF-8, UTF-16 or Windows-1252 when it comes as bytes. The last is what Excel saves as 'CSV' in our languages; nothing that is not UTF-8 by
 * accident looks like it.
 */
export function textOf(file: string | Uint8Array): string {
  if (typeof file === 'string') return file.startsWith('\uFEFF') ? file.slice(1) : file
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}

/** A file of Excel's own, or of another spreadsheet: a zip archive (.xlsx, .ods, .numbers), or the older .xls. */
function isWorkbook(text: string): boolean {
  return text.startsWith('PK\u0003\u0004') || text.startsWith('\u00d0\u00cf\u0011\u00e0')
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
    return cells
      ? [{ cells, delimiter, known: guessColumns(cells.slice(0, mostColumns)).filter(({ column }) => column).length }]
      : []
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

function problemsOf(columns: ReadColumn[], line: number): Problem[] {
  const problems: Problem[] = []
  const named = columns.map(({ column }) => column)
  columns.forEach(({ column, sure }, index) => {
    const position = index + 1
    if (!column && !sure) problems.push({ line, code: 'unknownColumn', severity: 'warning', details: { position } })
    if (column && named.indexOf(column) < index)
      problems.push({ line, column, code: 'repeatedColumn', severity: 'wrong', details: { position } })
  })
  for (const column of missingColumns(named)) problems.push({ line, column, code: 'missingColumn', severity: 'wrong' })
  return problems
}
