/** The launch: who gets a talk, the checklist before the very first one, and their number to type before anything goes out. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import * as cycles from '../../../functions/flow/cycles.ts'
import { countUnits } from '../../../functions/flow/people.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrCycleLaunch } from '../../texts/hr-cycle-launch.ts'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { type HrReader, typed, typedList } from '../door.ts'
import { notThere } from '../frame.tsx'
import { refused } from '../roles.tsx'
import { launchView } from './page.tsx'
import { everyone, type PilotForm, readPilot } from './pilot-form.ts'

type C = Context<App>

export const launchPage = async (c: C, reader: HrReader) => {
  const cycle = await cycles.readCycle(c.var.ports, idOf(c))
  if (!cycle) return notThere(c)
  if (cycle.launch.status !== 'draft') return c.redirect(routes.hr.cycle(cycle.id), 303)
  return show(c, reader, cycle, { errors: [], ticks: [], pilot: everyone })
}

export const launch = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const words = hrCycleLaunch[language]
  const cycle = await cycles.readCycle(ports, idOf(c))
  if (!cycle) return notThere(c)
  if (cycle.launch.status !== 'draft') return c.redirect(routes.hr.cycle(cycle.id), 303)
  const ticks = cycles.checklistItems.filter((item) => typedList(c, 'checklist').includes(item))
  const pressed = typed(c, 'do')
  const pilot: PilotForm = {
    only: pressed === 'pilot' || (typed(c, 'only') === 'yes' && pressed !== 'all'),
    units: typedList(c, 'pilotUnits'),
    addresses: typed(c, 'addresses').replace(/\r\n?/g, '\n'),
  }
  const again = (field: string, message: string) =>
    show(c, reader, cycle, { errors: [{ field, message }], ticks, pilot })
  if (!reader.trusted) return again('count', t.formExpired)
  // What is ticked is in place for the whole organisation.
  if (ticks.length > 0 && reader.role.unit !== undefined) return refused(c, reader.role)
  if (pressed === 'all') return show(c, reader, cycle, { errors: [], ticks, pilot: { ...pilot, only: false } })
  const group = pilot.only ? await readPilot(ports, pilot, language) : undefined
  if (group && 'errors' in group) return show(c, reader, cycle, { errors: group.errors, ticks, pilot })
  if (pressed === 'pilot') return show(c, reader, cycle, { errors: [], ticks, pilot })
  const ticked =
    ticks.length > 0 ? await cycles.tickChecklist(ports, ticks, reader.person.id) : await cycles.readChecklist(ports)
  if (pressed === 'ticks') return c.redirect(routes.hr.launch(cycle.id), 303)

  if (!cycles.isComplete(ticked)) return again('checklist[]', words.checklistMissing)
  const { people } = await cycles.audienceOf(ports, cycle, group?.pilot)
  if (people === 0) return again('count', words.audienceNone)
  if (cycle.settings.to < cycles.todayOf(ports)) return again('count', words.over)
  if (typed(c, 'count').replace(/\s/g, '') !== String(people))
    return again('count', hrLaunch[language].countWrong(people))
  const command = typed(c, 'command') || undefined
  const applied = await cycles.launchCycle(ports, cycle.id, reader.person.id, people, command, group?.pilot)
  if (!applied.ok && applied.refusal.code !== 'already') return again('count', t.refusals[applied.refusal.code])
  return c.redirect(routes.hr.cycle(cycle.id), 303)
}

const show = async (
  c: C,
  { token, command, role }: HrReader,
  cycle: cycles.CycleView,
  { errors, ticks, pilot }: { errors: FieldError[]; ticks: string[]; pilot: PilotForm },
) => {
  const { language, ports } = c.var
  // A group that is typed wrong is nobody yet, and never everyone.
  const group = pilot.only ? await readPilot(ports, pilot, language) : undefined
  const chosen = group && ('pilot' in group ? group.pilot : { units: [], people: [] })
  const [audience, checklist, units] = await Promise.all([
    cycles.audienceOf(ports, cycle, chosen),
    cycles.readChecklist(ports),
    countUnits(ports),
  ])
  const inCycle = ({ unit }: { unit: string }) =>
    unit !== '' && (cycle.settings.units.length === 0 || cycle.settings.units.includes(unit))
  const title = hrCycleLaunch[language].launchTitle(cycle.settings.name)
  return page(
    c,
    { title, errors },
    launchView({
      language,
      title,
      token,
      command,
      cycle,
      audience,
      checklist,
      // What is ticked is in place for the whole organisation.
      closedTo: role.unit === undefined || cycles.isComplete(checklist) ? undefined : role,
      ticks,
      pilot,
      units: units.filter(inCycle),
      typed: errors.length > 0 ? typed(c, 'count') : '',
      errors,
      today: cycles.todayOf(ports),
      lead: cycles.shortLead(ports, cycle.settings),
      organisation: ports.organisation,
    }),
  )
}

const idOf = (c: C): string => c.req.param('cycle') ?? ''
