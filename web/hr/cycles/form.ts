/** The form of a cycle: what was typed, kept as it was, and what it means or which fields need changing. */
import * as z from 'zod'
import { type CycleSettings, cycleSettings } from '../../../functions/domain/cycle-settings.ts'
import { goalCharacters, goalsIn, mostGoals } from '../../../functions/domain/goals.ts'
import { promiseCharacters } from '../../../functions/domain/releasing.ts'
import { addDays, inWords, type PlainDate, parseDate } from '../../../functions/domain/time.ts'
import type { OfferedTemplate } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import type { FieldError } from '../../page.tsx'
import { common } from '../../texts/common.ts'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { hrCycleRun } from '../../texts/hr-cycle-run.ts'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { salaryTalks } from '../../texts/salary-talks.ts'

const nameCharacters = 80
const cultureCharacters = 1000
export const followUpChoices = [1, 2, 3, 6, 9, 12]
export const dateFields = ['invitationOn', 'preparationOn', 'bookedBy', 'from', 'to'] as const
export type DateField = (typeof dateFields)[number]

/** As typed. */
export type CycleForm = Record<
  | 'name'
  | 'template'
  | 'wording'
  | 'managerAnswersA'
  | 'culture'
  | 'goals'
  | 'promise'
  | 'afterSalaryTalks'
  | DateField,
  string
> & {
  purposes: string[]
  followUpMonths: string[]
  units: string[]
}

export const formOf = (settings: CycleSettings): CycleForm => ({
  ...settings,
  managerAnswersA: settings.managerAnswersA ? 'yes' : '',
  promise: settings.promise ?? '',
  goals: (settings.goals ?? []).join('\n'),
  afterSalaryTalks: settings.afterSalaryTalks ?? '',
  followUpMonths: settings.followUpMonths.map(String),
})

/** A new cycle made like an earlier one: its days come whole years later, on the same weekdays, the first of them ahead. */
export const copiedForm = (settings: CycleSettings, today: PlainDate, promise: string): CycleForm => {
  const form = formOf(settings)
  let days = 0
  while (addDays(settings.invitationOn, days) <= today || days === 0) days += daysOfYear
  return {
    ...form,
    ...(Object.fromEntries(dateFields.map((field) => [field, addDays(settings[field], days)])) as Record<
      DateField,
      PlainDate
    >),
    ...(settings.afterSalaryTalks && { afterSalaryTalks: addDays(settings.afterSalaryTalks, days) }),
    name: '',
    promise,
  }
}

/** Of 52 weeks. */
const daysOfYear = 364

/** A new draft: the dates suggested, three and six months as the follow-ups. */
export const emptyForm = (dates: Record<DateField, PlainDate>, promise: string): CycleForm => ({
  name: '',
  template: 'forward',
  wording: 'continue',
  managerAnswersA: '',
  culture: '',
  promise,
  goals: '',
  afterSalaryTalks: '',
  ...dates,
  purposes: [],
  followUpMonths: ['3', '6'],
  units: [],
})

export const choiceOf = ({ id, template, isNewer }: OfferedTemplate): string =>
  isNewer ? `${id}/${template.version}` : id

const choices = cycleSettings.pick({ template: true, purposes: true, wording: true }).extend({
  followUpMonths: z.array(z.coerce.number().refine((months) => followUpChoices.includes(months))),
})

export type ParsedCycle = { settings: CycleSettings } | { errors: FieldError[] }

/** `launched`: the settings of a running cycle, whose days may stay where they have been but not move there. */
export const parseCycleForm = (
  form: CycleForm,
  {
    language,
    today,
    offered,
    launched,
  }: { language: Language; today: PlainDate; offered: OfferedTemplate[]; launched?: CycleSettings },
): ParsedCycle => {
  const words = hrCycleForm[language].errors
  const errors: FieldError[] = []
  const wrong = (field: string, message: string) => errors.push({ field, message })

  const name = form.name.trim().replace(/\s+/g, ' ')
  if (name === '') wrong('name', words.nameMissing)
  if (name.length > nameCharacters) wrong('name', words.nameTooLong(nameCharacters))
  const found = offered.find((one) => choiceOf(one) === form.template)
  const chosen = choices.safeParse({ ...form, template: found?.id })
  if (!chosen.success || !found) wrong('template', words.templateMissing)
  if (form.purposes.length === 0) wrong('purposes[]', words.purposeMissing)
  const culture = form.culture.trim()
  const goals = goalsIn(form.goals)
  const dates = parseDates(form, words.dateMissing, wrong)
  if (dates) checkOrder(dates, words, wrong)
  const afterSalaryTalks = form.afterSalaryTalks.trim() === '' ? undefined : parseDate(form.afterSalaryTalks)
  if (form.afterSalaryTalks.trim() !== '' && afterSalaryTalks === undefined)
    wrong('afterSalaryTalks', salaryTalks[language].errors.date)
  if (dates && afterSalaryTalks !== undefined) {
    const day = inWords(afterSalaryTalks, language, { year: true })
    // What has been, has been.
    const isPast = (field: DateField) => launched?.[field] === dates[field] && dates[field] < today
    const early = dateFields.filter((field) => dates[field] < afterSalaryTalks && !isPast(field))
    for (const field of early) wrong(field, salaryTalks[language].errors.before(day))
  }
  if (dates && !launched && dates.invitationOn < today) wrong('invitationOn', words.invitationPast)
  if (dates && launched) {
    const moved = dateFields.filter((field) => dates[field] !== launched[field] && dates[field] < today)
    for (const field of moved) wrong(field, hrCycleRun[language].errors.past)
  }
  if (culture.length > cultureCharacters) wrong('culture', words.cultureTooLong(cultureCharacters))
  const promise = form.promise.trim()
  if (promise.length > promiseCharacters) wrong('promise', common[language].tooLong(promise.length, promiseCharacters))
  if (goals.length > mostGoals) wrong('goals', hrLaunch[language].goalsTooMany(mostGoals))
  else if (goals.some((goal) => goal.length > goalCharacters))
    wrong('goals', hrLaunch[language].goalTooLong(goalCharacters))
  if (errors.length > 0 || !chosen.success || !found || !dates) return { errors }

  const { template, purposes, wording, followUpMonths } = chosen.data
  return {
    settings: {
      name,
      ...dates,
      template,
      templateVersion: found.template.version,
      purposes,
      managerAnswersA: form.managerAnswersA === 'yes',
      wording,
      followUpMonths: [...followUpMonths].sort((a, b) => a - b),
      culture,
      ...(promise !== '' && { promise }),
      ...(goals.length > 0 && { goals }),
      ...(afterSalaryTalks !== undefined && { afterSalaryTalks }),
      units: form.units,
    },
  }
}

type Dates = Record<DateField, PlainDate>
type Wrong = (field: string, message: string) => void

const parseDates = (form: CycleForm, missing: string, wrong: Wrong): Dates | undefined => {
  const found: Partial<Dates> = {}
  for (const field of dateFields) {
    const date = parseDate(form[field])
    if (date === undefined) wrong(field, missing)
    else found[field] = date
  }
  return isWhole(found) ? found : undefined
}

const isWhole = (dates: Partial<Dates>): dates is Dates => dateFields.every((field) => dates[field] !== undefined)

const checkOrder = (dates: Dates, words: (typeof hrCycleForm)['sv']['errors'], wrong: Wrong) => {
  const { invitationOn, preparationOn, bookedBy, from, to } = dates
  if (preparationOn < invitationOn) wrong('preparationOn', words.preparationBeforeInvitation)
  if (bookedBy < invitationOn) wrong('bookedBy', words.bookedBeforeInvitation)
  if (bookedBy > to) wrong('bookedBy', words.bookedAfterTo)
  if (from < preparationOn) wrong('from', words.fromBeforePreparation)
  if (to < from) wrong('to', words.toBeforeFrom)
}
