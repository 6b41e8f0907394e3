/** The form of a cycle as it came with a POST. */
import type { Context } from 'hono'
import type { App } from '../../app-context.ts'
import { typed, typedList } from '../door.ts'
import { type CycleForm, dateFields } from './form.ts'

export const typedForm = (c: Context<App>): CycleForm => ({
  name: typed(c, 'name'),
  template: typed(c, 'template'),
  wording: typed(c, 'wording'),
  managerAnswersA: typed(c, 'managerAnswersA'),
  culture: typed(c, 'culture'),
  promise: typed(c, 'promise'),
  afterSalaryTalks: typed(c, 'afterSalaryTalks'),
  goals: typed(c, 'goals').replace(/\r\n?/g, '\n'),
  ...(Object.fromEntries(dateFields.map((field) => [field, typed(c, field)])) as Record<
    (typeof dateFields)[number],
    string
  >),
  purposes: typedList(c, 'purposes'),
  followUpMonths: typedList(c, 'followUpMonths'),
  units: typedList(c, 'units'),
})
