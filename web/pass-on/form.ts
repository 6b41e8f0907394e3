/** What is to be passed on as it was typed, and what it comes to: of a need the text is the line's own. */
import { type PassedKind, passedCharacters, receiversPerItem } from '../../functions/domain/passing-on.ts'
import type { PlanLine } from '../../functions/domain/plan.ts'
import type { HrPerson } from '../../functions/flow/passing-on.ts'
import type { Language } from '../../functions/ports.ts'
import type { Form } from '../app-context.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { passOn } from '../texts/pass-on.ts'

export type PassFields = { what: string; text: string; to: string[]; named: boolean; shown: boolean }

export type Chosen = {
  what: PassedKind
  line?: string
  text: string
  to: HrPerson[]
  named: boolean
  shown: boolean
}

export const readFields = ({ fields, lists }: Form): PassFields => ({
  what: fields.get('what') ?? '',
  text: (fields.get('text') ?? '').trim(),
  to: lists.get('to') ?? [],
  named: fields.get('named') === 'yes',
  shown: fields.get('shown') === 'yes',
})

export const emptyFields = (line: string | undefined): PassFields => ({
  what: line === undefined ? '' : `line-${line}`,
  text: '',
  to: [],
  named: false,
  shown: false,
})

export const choose = (
  typed: PassFields,
  { hr, needs }: { hr: HrPerson[]; needs: PlanLine[] },
  language: Language,
): { chosen: Chosen } | { errors: FieldError[] } => {
  const words = passOn[language]
  const errors: FieldError[] = []
  const need = needs.find(({ id }) => typed.what === `line-${id}`)
  const what = typed.what === 'concern' || typed.what === 'idea' ? typed.what : need ? 'competence' : undefined
  if (!what) errors.push({ field: 'what', message: words.chooseWhat })
  if (what && what !== 'competence') {
    const { length } = typed.text
    if (length === 0) errors.push({ field: 'text', message: words.nothing })
    if (length > passedCharacters)
      errors.push({ field: 'text', message: common[language].tooLong(length, passedCharacters) })
  }
  const to = hr.filter(({ address }) => typed.to.includes(address)).slice(0, receiversPerItem)
  if (to.length === 0) errors.push({ field: 'to', message: words.chooseTo })
  if (!what || errors.length > 0) return { errors }
  const { named, shown } = typed
  return {
    chosen: need
      ? { what, line: need.id, text: need.what, to, named, shown }
      : { what, text: typed.text, to, named, shown },
  }
}
