/** The pulse as it is typed: every part may be skipped, but not all of it. */
import * as z from 'zod'
import { type PulseRatings, pulseCharacters } from '../../functions/domain/pulse.ts'
import { ratings, type StatementId } from '../../functions/domain/templates/pulse.ts'
import type { Language } from '../../functions/ports.ts'
import type { Form } from '../app-context.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { pulse } from '../texts/pulse.ts'

export type PulseFields = { ratings: Map<StatementId, string>; words: string }

export const readPulse = ({ fields }: Form, asked: StatementId[]): PulseFields => ({
  ratings: new Map(asked.map((id) => [id, fields.get(id) ?? ''])),
  words: fields.get('words') ?? '',
})

export const nothingTyped: PulseFields = { ratings: new Map(), words: '' }

type Parsed = { answers: { ratings: PulseRatings; words: string } } | { errors: FieldError[] }

const rating = z.coerce.number().pipe(z.literal(ratings))

export const parsePulse = (typed: PulseFields, language: Language): Parsed => {
  const words = typed.words.trim()
  if (words.length > pulseCharacters) {
    return { errors: [{ field: 'words', message: common[language].tooLong(words.length, pulseCharacters) }] }
  }
  const rated = [...typed.ratings].flatMap(([id, chosen]) => {
    // What is none of the five counts as not answered.
    const { data } = rating.safeParse(chosen)
    return data === undefined ? [] : [[id, data] as const]
  })
  if (rated.length === 0 && words === '') {
    const [first = 'words'] = typed.ratings.keys()
    return { errors: [{ field: first, message: pulse[language].nothing }] }
  }
  return { answers: { ratings: Object.fromEntries(rated), words } }
}
