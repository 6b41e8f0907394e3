/** The second step of an import: one row's cells read as a person, each cell on its own. `check.ts` compares rows with each other. */
import * as z from 'zod'
import type { Language } from '../../ports.ts'
import { type PlainDate, parseDate } from '../time.ts'
import type { Column } from './columns.ts'
import type { Row } from './parse.ts'
import type { Problem } from './problems.ts'

/** A person as the organisation knows them; addresses in lower case. */
export type PersonRow = {
  name: string
  /** Empty for somebody on paper. */
  email: string
  language: Language
  unit: string
  /** Absent when the person has no manager. */
  managerEmail?: string
  employmentId?: string
  /** Another named talk holder instead of the manager. */
  talkWithEmail?: string
  awayUntil?: PlainDate
}

/** What the cells say. An absent key says nothing and changes nothing; an empty `managerEmail` says that there is none. */
export type Reading = { line: number; values: Partial<PersonRow>; problems: Problem[] }

export const mostCharacters = { name: 120, unit: 120, employment_id: 60 } as const

export function readRow({ line, cells, tooManyCells }: Row): Reading {
  const problems: Problem[] = []
  const wrong = (code: Problem['code'], column?: Column, details?: Problem['details']): undefined => {
    problems.push({ line, ...(column && { column }), code, severity: 'wrong', ...(details && { details }) })
  }

  const words = (column: keyof typeof mostCharacters): string | undefined => {
    const cell = cells[column]
    if (cell === undefined) return undefined
    if (hasHidden(cell)) return wrong('controlCharacters', column)
    const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim()
    const most = mostCharacters[column]
    return text.length > most ? wrong('tooLong', column, { most }) : text
  }

  const address = (column: 'email' | 'manager_email' | 'talk_with_email'): string | undefined => {
    const cell = cells[column]
    return cell === undefined || cell === '' ? undefined : (parseAddress(cell) ?? wrong('badEmail', column))
  }

  if (tooManyCells) wrong('tooManyCells')
  const name = words('name')
  if (name === '' || cells.name === undefined) wrong('missingName', 'name')
  const email = address('email')
  if (email && isRoleMailbox(email)) problems.push({ line, column: 'email', code: 'roleMailbox', severity: 'warning' })
  const language = cells.language ? (parseLanguage(cells.language) ?? wrong('unknownLanguage', 'language')) : undefined
  const awayUntil = cells.away_until ? (parseDate(cells.away_until) ?? wrong('badDate', 'away_until')) : undefined

  const values = {
    name,
    email,
    language,
    unit: words('unit'),
    managerEmail: cells.manager_email === '' ? '' : address('manager_email'),
    // An empty optional cell says nothing: a list that leaves the column blank ends nobody's leave.
    employmentId: words('employment_id') || undefined,
    talkWithEmail: address('talk_with_email'),
    awayUntil,
  }
  return { line, values: withoutUndefined(values), problems }
}

/** Characters that are not seen, or that turn the direction of what follows them. */
function hasHidden(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u.test(text)
}

const addressShape = z.email().max(254)

/** In lower case, or undefined when no mail could be sent there. */
export function parseAddress(text: string): string | undefined {
  const address = text.trim().toLowerCase()
  return addressShape.safeParse(address).success ? address : undefined
}

const roles =
  'info hr personal personalavdelningen kontakt contact post postmottak mottak reception resepsjon admin support office kansli registrator lon lonn payroll ekonomi okonomi faktura invoice it drift vaktmester vaktmastare skola skole forskola barnehage butik butikk butikken kok kjokken kundservice kundeservice bestallning bestilling jobb rekrytering team alla alle all noreply no-reply'
const roleMailboxes = new Set(roles.split(' '))

/** An address that several people probably read, where nobody's talk belongs. */
export function isRoleMailbox(address: string): boolean {
  return roleMailboxes.has(address.slice(0, address.indexOf('@')))
}

const languageWords: Record<Language, string[]> = {
  sv: ['sv', 'sv-se', 'se', 'swe', 'svenska', 'svensk', 'swedish'],
  nb: ['nb', 'nb-no', 'no', 'nor', 'nob', 'norsk', 'norska', 'bokmål', 'norsk bokmål', 'norwegian'],
  en: ['en', 'en-gb', 'en-us', 'gb', 'eng', 'engelska', 'engelsk', 'english'],
}
const languages = new Map(
  Object.entries(languageWords).flatMap(([language, words]) => words.map((word) => [word, language as Language])),
)

/** The language by its code or its name in any of the three. */
function parseLanguage(text: string): Language | undefined {
  return languages.get(text.normalize('NFC').trim().toLowerCase().replace('_', '-'))
}

function withoutUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
