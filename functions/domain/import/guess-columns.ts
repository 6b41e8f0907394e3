/**
 * Which column each heading of a spreadsheet stands for. Exact but for case, marks over letters, spaces and punctuation is sure; a near
 * spelling, or a known wording with more after it, is a guess that HR looks at.
 */
import { type Column, columns } from './columns.ts'

/** `column` null: not imported. */
export type ReadColumn = { heading: string; column: Column | null; sure: boolean }

export function guessColumns(headings: string[]): ReadColumn[] {
  const guesses = headings.map(guess)
  const taken = new Set(guesses.flatMap(({ column, sure }) => (column && sure ? [column] : [])))
  return guesses.map((one) => {
    if (!one.column || one.sure) return one
    // Of two that may be the same column, the better known one is.
    if (taken.has(one.column)) return { ...one, column: null }
    taken.add(one.column)
    return one
  })
}

/** The heading of what an error file says about its rows; never imported. */
export const problemHeadings = ['Det här behöver rättas', 'Dette må rettes', 'To be corrected']

function guess(heading: string): ReadColumn {
  const written = key(heading)
  if (written === '' || problemKeys.has(written)) return { heading, column: null, sure: true }
  const known = columnsByKey.get(written)
  if (known) return { heading, column: known, sure: true }
  return { heading, column: near(written) ?? longer(written) ?? null, sure: false }
}

/** A letter too many, too few or another: one in short headings, two in long ones. */
function near(written: string): Column | undefined {
  const found = [...columnsByKey]
    .filter(([wording]) => Math.abs(wording.length - written.length) <= 2)
    .map(([wording, column]) => ({ column, apart: distance(wording, written), most: wording.length < 9 ? 1 : 2 }))
    .filter(({ apart, most }) => apart <= most)
  return found.sort((a, b) => a.apart - b.apart)[0]?.column
}

/** 'E-post (arbete)' or 'Chefens e-post, obligatorisk'. */
function longer(written: string): Column | undefined {
  const found = [...columnsByKey].filter(([wording]) => written.startsWith(wording))
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1]
}

/** How many letters have to be added, left out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1]
    for (let column = 0; column < other.length; column++)
      here.push(
        Math.min(
          (above[column] ?? 0) + (letter === other[column] ? 0 : 1),
          (above[column + 1] ?? 0) + 1,
          (here[column] ?? 0) + 1,
        ),
      )
    above = here
  }
  return above[other.length] ?? 0
}

const longestHeading = 60

function key(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longestHeading)
}

const wordings: Record<Column, string[]> = {
  name: ['name', 'namn', 'navn', 'fullt namn', 'fullt navn', 'full name', 'employee', 'medarbetare', 'medarbeider'],
  first_name: ['first_name', 'first name', 'given name', 'förnamn', 'tilltalsnamn', 'fornavn'],
  last_name: ['last_name', 'last name', 'surname', 'family name', 'efternamn', 'etternavn'],
  email: ['email', 'e-post', 'mail', 'mejl', 'email address', 'e-postadress', 'e-postadresse', 'mejladress'],
  manager_email: [
    'manager_email',
    'manager',
    "manager's email",
    "manager's address",
    'chef',
    'chefens e-post',
    'chefens e-postadress',
    'chefs e-post',
    'chef e-post',
    'närmaste chef',
    'leder',
    'leders e-post',
    'lederens e-post',
    'lederens e-postadresse',
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

const columnsByKey = new Map(columns.flatMap((column) => wordings[column].map((heading) => [key(heading), column])))
const problemKeys = new Set(problemHeadings.map(key))
