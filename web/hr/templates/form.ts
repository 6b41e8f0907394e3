/** The forms of a template: what was typed in three languages, kept as it was, and what it means or which fields need changing. */
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import type { Localized, Purpose } from '../../../functions/domain/templates/templates.ts'
import type { QuestionView, TemplateView } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import type { FieldError } from '../../page.tsx'
import { hrTemplates } from '../../texts/hr-templates.ts'

export const languages = ['sv', 'nb', 'en'] as const
const nameCharacters = 80
const textCharacters = 400
const hintCharacters = 600

export type AboutForm = { name: Localized; description: Localized; minutes: string }

export type QuestionForm = {
  text: Localized
  managerText: Localized
  hint: Localized
  to: string
  shared: boolean
  locked: boolean
  purposes: string[]
}

type Read = (field: string) => string

export const inLanguages = (field: string, read: Read): Localized => ({
  sv: read(`${field}-sv`),
  nb: read(`${field}-nb`),
  en: read(`${field}-en`),
})

export const aboutOf = ({ name, description, suggestedMinutes }: TemplateView): AboutForm => ({
  name,
  description,
  minutes: String(suggestedMinutes),
})

export const parseAbout = (
  form: AboutForm,
  language: Language,
): { about: { name: Localized; description: Localized; suggestedMinutes: number } } | { errors: FieldError[] } => {
  const words = hrTemplates[language].errors
  const errors: FieldError[] = []
  const name = tidy(form.name)
  if (isEmpty(name)) errors.push({ field: `name-${language}`, message: words.nameMissing })
  errors.push(...tooLong('name', name, nameCharacters, words.nameTooLong))
  const description = tidy(form.description)
  errors.push(...tooLong('description', description, textCharacters, words.textTooLong))
  const suggestedMinutes = Number(form.minutes)
  if (!/^\d{1,3}$/.test(form.minutes.trim()) || suggestedMinutes < 15 || suggestedMinutes > 240)
    errors.push({ field: 'minutes', message: words.minutes })
  return errors.length > 0 ? { errors } : { about: { name, description, suggestedMinutes } }
}

const none: Localized = { sv: '', nb: '', en: '' }

export const emptyQuestion: QuestionForm = {
  text: none,
  managerText: none,
  hint: none,
  to: 'employee',
  shared: false,
  locked: true,
  purposes: [],
}

export const questionOf = ({ text, managerText, hint, to, shared, locked, purposes }: QuestionView): QuestionForm => ({
  text,
  managerText: managerText ?? none,
  hint: hint ?? none,
  to,
  shared,
  locked,
  purposes,
})

export type ParsedQuestion = {
  to: 'employee' | 'manager' | 'both'
  text: Localized
  managerText?: Localized
  hint?: Localized
  purposes: Purpose[]
  locked: boolean
  shared: boolean
}

export const parseQuestion = (
  form: QuestionForm,
  language: Language,
): { question: ParsedQuestion } | { errors: FieldError[] } => {
  const words = hrTemplates[language].errors
  const [text, managerText, hint] = [tidy(form.text), tidy(form.managerText), tidyLines(form.hint)]
  const errors: FieldError[] = []
  if (isEmpty(text)) errors.push({ field: `text-${language}`, message: words.textMissing })
  for (const [field, words3] of Object.entries({ text, managerText }))
    errors.push(...tooLong(field, words3, textCharacters, words.textTooLong))
  errors.push(...tooLong('hint', hint, hintCharacters, words.textTooLong))
  if (errors.length > 0) return { errors }
  const to = form.to === 'manager' || form.to === 'both' ? form.to : 'employee'
  return {
    question: {
      to,
      text,
      ...(!isEmpty(managerText) && { managerText }),
      ...(!isEmpty(hint) && { hint }),
      purposes: form.purposes.filter((purpose): purpose is Purpose => purpose in purposeNames),
      locked: form.locked,
      shared: to !== 'employee' && form.shared,
    },
  }
}

const tidy = (typed: Localized): Localized => ({
  sv: oneLine(typed.sv),
  nb: oneLine(typed.nb),
  en: oneLine(typed.en),
})

/** A list's lines and what is set in below them stay. */
const tidyLines = (typed: Localized): Localized => ({
  sv: withLines(typed.sv),
  nb: withLines(typed.nb),
  en: withLines(typed.en),
})

const withLines = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const oneLine = (typed: string): string => typed.trim().replace(/\s+/g, ' ')

const isEmpty = (text: Localized): boolean => languages.every((language) => text[language] === '')

const tooLong = (field: string, text: Localized, most: number, words: (most: number) => string): FieldError[] =>
  languages.flatMap((language) =>
    text[language].length > most ? [{ field: `${field}-${language}`, message: words(most) }] : [],
  )
