/** The page of a person whom mail does not reach, and HR's word that the address works now. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { readReach, tryAgain } from '../../../functions/flow/reach.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { unreached } from '../../texts/unreached.ts'
import { type HrReader, typed } from '../door.ts'
import { notThere } from '../frame.tsx'
import { unreachedView, worksView } from './page.tsx'

type C = Context<App>

export const unreachedPage = (c: C, reader: HrReader) => show(c, reader, [])

export const tryAddressAgain = async (c: C, reader: HrReader) => {
  const { ports, t } = c.var
  if (!reader.trusted) return show(c, reader, [{ field: 'sure', message: t.formExpired }])
  if (typed(c, 'sure') !== 'yes') return show(c, reader, [{ field: 'sure', message: t.tickMissing }])
  if (await readReach(ports, idOf(c))) await tryAgain(ports, idOf(c))
  return c.redirect(routes.hr.unreached(idOf(c)), 303)
}

const show = async (c: C, { token }: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const found = await readReach(ports, idOf(c))
  if (!found) return notThere(c)
  const person = found.unreached
  const { titles, works } = unreached[language]
  if (!person) return page(c, { title: works(found.name) }, worksView({ language, name: found.name }))
  const { zone } = ports.organisation
  return page(
    c,
    { title: titles[person.why](person.name), errors },
    unreachedView({ person, language, zone, token, errors }),
  )
}

const idOf = (c: C): string => c.req.param('person') ?? ''
