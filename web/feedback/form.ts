/** The form that gives feedback, as typed, and what is wrong with it in words. */
import { feedbackKind, isPraise } from '../../functions/domain/feedback.ts'
import type { FeedbackTyped, GiveProblem } from '../../functions/flow/feedback.ts'
import type { Language } from '../../functions/ports.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { feedback } from '../texts/feedback.ts'

export const emptyFeedback = (kind: FeedbackTyped['kind']): FeedbackTyped => ({
  kind,
  to: 'other',
  address: '',
  situation: '',
  behaviour: '',
  effect: '',
  next: '',
  about: '',
})

export const parseKind = (text: string): FeedbackTyped['kind'] => feedbackKind.catch('continue').parse(text)

export const typedFeedback = (kind: FeedbackTyped['kind'], field: (name: string) => string): FeedbackTyped => ({
  kind,
  to: field('to'),
  address: field('address'),
  situation: field('situation'),
  behaviour: field('behaviour'),
  effect: field('effect'),
  next: field('next'),
  about: field('about'),
})

export const errorsOf = (problems: GiveProblem[], typed: FeedbackTyped, language: Language): FieldError[] =>
  problems.map((problem) => ({
    field: fieldOf(problem, typed),
    message: messageOf(problem, typed, language),
  }))

/** A praise form has no field for what to try: the error stands at what was done. */
const fieldOf = ({ field }: GiveProblem, { kind }: FeedbackTyped): string =>
  field === 'kind' ? 'situation' : field === 'next' && isPraise(kind) ? 'behaviour' : field

const messageOf = ({ field, code }: GiveProblem, typed: FeedbackTyped, language: Language): string => {
  const words = feedback[language]
  if (code === 'tooLong') return common[language].tooLong(typed[field as 'situation'].trim().length, 600)
  if (code === 'missing') return words.missing[field as 'situation']
  return words.problems[code]
}
