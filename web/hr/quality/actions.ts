/** Quality and outcome of a cycle, and what the organisation promises to change. */
import type { Context } from 'hono'
import { promiseCharacters } from '../../../functions/domain/releasing.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { cycleNameFor, isStandalone } from '../../../functions/domain/standalone.ts'
import { readCycle, readOutside } from '../../../functions/flow/cycles.ts'
import { promiseChange, readQuality } from '../../../functions/flow/quality.ts'
import { toldStories } from '../../../functions/flow/stories.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrQuality } from '../../texts/hr-quality.ts'
import { type HrReader, typed } from '../door.ts'
import { notThere } from '../frame.tsx'
import { qualityView } from './page.tsx'

type C = Context<App>

export const qualityPage = (c: C, reader: HrReader) => show(c, reader)

export const savePromise = async (c: C, reader: HrReader) => {
  const { ports, t } = c.var
  const promise = typed(c, 'promise')
  const again = (message: string) => show(c, reader, { promise, errors: [{ field: 'promise', message }] })
  if (!reader.trusted) return again(t.formExpired)
  const length = promise.trim().length
  if (length > promiseCharacters) return again(t.tooLong(length, promiseCharacters))
  const cycle = await readCycle(ports, idOf(c))
  if (!cycle) return notThere(c)
  const applied = await promiseChange(ports, cycle.id, promise, await readQuality(ports, cycle))
  return applied.ok
    ? c.redirect(`${routes.hr.quality(cycle.id)}?done=yes`, 303)
    : again(t.refusals[applied.refusal.code])
}

const show = async (c: C, { token, role }: HrReader, kept?: { promise: string; errors: FieldError[] }) => {
  const { ports, language } = c.var
  const isOutside = isStandalone(idOf(c))
  const cycle = await (isOutside ? readOutside(ports) : readCycle(ports, idOf(c)))
  if (!cycle || cycle.launch.status === 'draft') return notThere(c)
  const name = cycleNameFor(cycle.settings, language)
  const [quality, all] = await Promise.all([readQuality(ports, cycle), toldStories(ports)])
  const told = all.filter((story) => story.cycle === cycle.id)
  const { zone } = ports.organisation
  const promise = kept?.promise ?? quality.promise?.text ?? ''
  const errors = kept?.errors ?? []
  const cycleOf = { id: cycle.id, name, isOutside }
  const saved = c.req.query('done') === 'yes' && errors.length === 0
  return page(
    c,
    { title: hrQuality[language].title(name), wide: true, errors },
    qualityView({
      language,
      cycle: cycleOf,
      quality,
      promise,
      saved,
      told,
      zone,
      errors,
      token,
      seesWords: role.unit === undefined,
    }),
  )
}

const idOf = (c: C): string => c.req.param('cycle') ?? ''
