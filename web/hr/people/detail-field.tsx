/** The field of one detail of a person, alone on its page or in the form for a new person. */
import type { PersonDetail } from '../../../functions/domain/effects.ts'
import type { Language } from '../../../functions/ports.ts'
import { hr } from '../../texts/hr.ts'
import { hrPerson } from '../../texts/hr-person.ts'
import { Input, Radios } from '../../ui/field.tsx'

const types: Partial<Record<PersonDetail, 'email' | 'date'>> = {
  email: 'email',
  manager: 'email',
  talkWith: 'email',
  awayUntil: 'date',
  left: 'date',
}

export function DetailField(props: { what: PersonDetail; value: string; error?: string; language: Language }) {
  const { what, value, error, language } = props
  const words = hrPerson[language]
  const field = { name: what, label: words.details[what], hint: words.hints[what], value, error }
  if (what !== 'language') return <Input type={types[what] ?? 'text'} {...field} />
  const choices = Object.entries(hr[language].languageNames).map(([code, label]) => ({ value: code, label }))
  return <Radios {...field} choices={choices} />
}
