/** The form that starts a talk outside any cycle: what was typed, and what it means or which fields need changing. */
import { cycleSettings } from '../../../functions/domain/cycle-settings.ts'
import { inWords, type PlainDate, parseDate } from '../../../functions/domain/time.ts'
import type { TalkWish } from '../../../functions/flow/standalone.ts'
import type { OfferedTemplate } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import type { FieldError } from '../../page.tsx'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { standalone } from '../../texts/standalone.ts'

/** As typed. `who`: the id of one of one's own people, or `other` for whoever has `address`. */
export type StartForm = {
  who: string
  address: string
  template: string
  purposes: string[]
  from: string
  to: string
}

const choices = cycleSettings.pick({ template: true, purposes: true })

type Facts = {
  language: Language
  offered: OfferedTemplate[]
  /** Ids of those who can be chosen. */
  known: string[]
  period: { from: PlainDate; last: PlainDate }
}

export const parseStart = (
  form: StartForm,
  { language, offered, known, period }: Facts,
): { wish: TalkWish } | { errors: FieldError[] } => {
  const words = standalone[language].errors
  const ofCycle = hrCycleForm[language].errors
  const errors: FieldError[] = []
  const wrong = (field: string, message: string) => errors.push({ field, message })
  if (form.who !== 'other' && !known.includes(form.who)) wrong('who', words.who)
  if (form.who === 'other' && form.address.trim() === '') wrong('address', words.address)
  const chosen = choices.safeParse(form)
  const found = offered.find(({ id }) => id === form.template)
  if (form.purposes.length === 0) wrong('purposes[]', ofCycle.purposeMissing)
  if (!chosen.success || !found) wrong('template', ofCycle.templateMissing)
  const [from, to] = [parseDate(form.from), parseDate(form.to)]
  const inFull = (date: PlainDate) => inWords(date, language, { year: true })
  if (from === undefined) wrong('from', ofCycle.dateMissing)
  else if (from < period.from) wrong('from', words.from(inFull(period.from)))
  if (to === undefined) wrong('to', ofCycle.dateMissing)
  else if (to > period.last) wrong('to', words.tooFar(inFull(period.last)))
  else if (from !== undefined && to < from) wrong('to', ofCycle.toBeforeFrom)
  if (errors.length > 0 || !chosen.success || !found || from === undefined || to === undefined) return { errors }
  const { template, purposes } = chosen.data
  return { wish: { template, templateVersion: found.template.version, purposes, from, to } }
}
