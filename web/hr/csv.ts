/** A table as a file that a spreadsheet opens; a cell that it would take for a formula is text. */
import { stringify } from 'csv-stringify/sync'
import type { Context } from 'hono'
import type { Language } from '../../functions/ports.ts'
import type { App } from '../app-context.ts'

/** As Excel opens it in that language without being asked: it wants the mark in front and its own separator. */
export const csvFile = (c: Context<App>, name: string, rows: string[][]) =>
  c.body(
    stringify(
      rows.map((row) => row.map(asText)),
      { bom: true, delimiter: separators[c.var.language], record_delimiter: 'windows' },
    ),
    200,
    { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
  )

const separators: Record<Language, string> = { sv: ';', nb: ';', en: ',' }

/** What begins so is calculated (OWASP, CSV injection); the import takes the apostrophe away again. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
