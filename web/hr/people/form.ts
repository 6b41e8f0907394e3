/** What HR types about a person, one thing at a time, and what is wrong with it. */

import type { PersonDetail } from '../../../functions/domain/effects.ts'
import { parseAddress } from '../../../functions/domain/import/read-row.ts'
import { type PlainDate, parseDate } from '../../../functions/domain/time.ts'
import type { Language } from '../../../functions/ports.ts'
import { parseReturn } from '../../away/form.ts'
import { hrPerson } from '../../texts/hr-person.ts'

const mostCharacters = 120

export const parseDetail = (
  what: PersonDetail,
  typed: string,
  { language, today }: { language: Language; today: PlainDate },
): { value: string } | { error: string } => {
  const { missing } = hrPerson[language]
  const value = typed.trim()
  if (value.length > mostCharacters && !addresses.has(what)) return { error: missing.tooLong }
  switch (what) {
    case 'name':
      return value === '' ? { error: missing.name } : { value }
    case 'unit':
    case 'employmentId':
      return { value }
    case 'language':
      return ['sv', 'nb', 'en'].includes(value) ? { value } : { error: missing.language }
    case 'email':
    case 'manager':
    case 'talkWith': {
      if (value === '' && what !== 'email') return { value }
      const address = parseAddress(value)
      return address === undefined ? { error: missing.email } : { value: address }
    }
    case 'awayUntil': {
      if (value === '') return { value }
      const parsed = parseReturn(value, today, language)
      return 'error' in parsed ? parsed : { value: parsed.until }
    }
    case 'left':
      return value === '' || parseDate(value) !== undefined ? { value } : { error: missing.date }
  }
}

const addresses = new Set<PersonDetail>(['email', 'manager', 'talkWith'])
