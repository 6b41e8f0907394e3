/** A new cycle, and changing one: the form, what is wrong with it, and the draft it becomes. A launched one is corrected. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import * as cycles from '../../../functions/flow/cycles.ts'
import { countUnits } from '../../../functions/flow/people.ts'
import { lastPromise } from '../../../functions/flow/quality.ts'
import { offeredTemplates } from '../../../functions/flow/templates.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { type HrReader, typed } from '../door.ts'
import { notThere } from '../frame.tsx'
import { correct, correctPage } from './correct.tsx'
import { type CycleForm, copiedForm, emptyForm, formOf, parseCycleForm } from './form.ts'
import { cycleFormView } from './form-page.tsx'
import { typedForm } from './typed-form.ts'

type C = Context<App>

export const newPage = async (c: C, reader: HrReader) =>
  showForm(c, reader, { form: await formToStartFrom(c), errors: [], action: 'new' })

/** `from`: a cycle to make one like. */
const formToStartFrom = async (c: C): Promise<CycleForm> => {
  const { ports } = c.var
  const from = c.req.query('from') ?? ''
  const [dates, promise] = await Promise.all([cycles.datesToStartFrom(ports), lastPromise(ports)])
  const like = /^c_[0-9a-z]{16}$/.test(from) ? await cycles.readCycle(ports, from) : undefined
  return like ? copiedForm(like.settings, cycles.todayOf(ports), promise) : emptyForm(dates, promise)
}

export const saveNew = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const form = typedForm(c)
  const again = (errors: FieldError[]) => showForm(c, reader, { form, errors, action: 'new' })
  if (!reader.trusted) return again([{ field: 'name', message: t.formExpired }])
  const offered = await offeredTemplates(ports)
  const parsed = parseCycleForm(form, { language, today: cycles.todayOf(ports), offered })
  if ('errors' in parsed) return again(parsed.errors)
  const command = typed(c, 'command')
  const id = `c_${/^[0-9a-hjkmnp-tv-z]{16}$/.test(command) ? command : reader.command}`
  const applied = await cycles.createCycle(ports, id, parsed.settings, reader.person.id)
  if (!applied.ok) return again([{ field: 'name', message: t.refusals[applied.refusal.code] }])
  return c.redirect(routes.hr.cycle(id), 303)
}

export const editPage = async (c: C, reader: HrReader) => {
  const cycle = await cycles.readCycle(c.var.ports, idOf(c))
  if (!cycle) return notThere(c)
  if (mayBeCorrected(cycle)) return correctPage(c, reader, cycle)
  if (cycle.launch.status !== 'draft') return c.redirect(routes.hr.cycle(cycle.id), 303)
  return showForm(c, reader, { form: formOf(cycle.settings), errors: [], action: cycle.id })
}

export const changeCycle = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const cycle = await cycles.readCycle(ports, idOf(c))
  if (!cycle) return notThere(c)
  // The form of a draft carries no correction; one that comes after the launch is told so.
  if (typed(c, 'version') !== '') return correct(c, reader, cycle)
  const form = typedForm(c)
  const again = (errors: FieldError[]) => showForm(c, reader, { form, errors, action: cycle.id })
  if (!reader.trusted) return again([{ field: 'name', message: t.formExpired }])
  const offered = await offeredTemplates(ports)
  const parsed = parseCycleForm(form, { language, today: cycles.todayOf(ports), offered })
  if ('errors' in parsed) return again(parsed.errors)
  const applied = await cycles.changeCycle(ports, cycle.id, parsed.settings, typed(c, 'command') || undefined)
  if (applied.ok) return c.redirect(routes.hr.cycle(cycle.id), 303)
  const { code } = applied.refusal
  return again([
    { field: 'name', message: code === 'locked' ? hrCycleForm[language].errors.launched : t.refusals[code] },
  ])
}

const mayBeCorrected = ({ launch, halt }: cycles.CycleView): boolean =>
  launch.status === 'launched' && (halt === undefined || halt.kind === 'paused')

const showForm = async (
  c: C,
  { token, command }: HrReader,
  { form, errors, action }: { form: CycleForm; errors: FieldError[]; action: string },
) => {
  const { language, ports } = c.var
  const words = hrCycleForm[language]
  const [units, offered] = await Promise.all([countUnits(ports), offeredTemplates(ports)])
  const isNew = action === 'new'
  const title = isNew ? words.newTitle : words.editTitle
  return page(
    c,
    { title, errors },
    cycleFormView({
      language,
      title,
      action: isNew ? routes.hr.newCycle : routes.hr.editCycle(action),
      token,
      command,
      form,
      errors,
      units: units.filter(({ unit }) => unit !== ''),
      offered,
    }),
  )
}

const idOf = (c: C): string => c.req.param('cycle') ?? ''
