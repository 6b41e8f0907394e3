/** Saying who is away until when; it holds for all talks of that person. An employee says it of oneself, a manager of both. */
import type { Hono } from 'hono'
import type { Role } from '../../functions/domain/role.ts'
import { localDate } from '../../functions/domain/time.ts'
import { setAway } from '../../functions/flow/person-changed.ts'
import { type FieldError, page } from '../page.tsx'
import { field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { away } from '../texts/away.ts'
import { parseReturn } from './form.ts'
import { AwayPage } from './page.tsx'

export const mountAway = (app: Hono<TalkApp>) => {
  app.get('/away', (c) => showAway(c))
  app.post('/away', (c) => sayAway(c))
}

const sidesFor = (role: Role): Role[] => (role === 'manager' ? ['manager', 'employee'] : ['employee'])

const showAway = (c: TalkContext, kept?: { side: Role; until: string; errors: FieldError[] }) => {
  const { view, at, language, token } = c.var
  const errors = kept?.errors ?? []
  const people = sidesFor(view.role).map((side) => {
    const isReader = side === view.role
    const returns = isReader ? view.away.you : view.away.other
    return {
      side,
      name: view[side].name,
      isReader,
      until: kept?.side === side ? kept.until : (returns ?? ''),
      isAway: returns !== undefined,
    }
  })
  return page(
    c as never,
    { title: away[language].title, errors, talk: view },
    <AwayPage language={language} people={people} errors={errors} token={token} command={newCommandId(c)} at={at} />,
  )
}

const sayAway = async (c: TalkContext) => {
  const { view, at, t, language, trusted, ports } = c.var
  const side = sidesFor(view.role).find((one) => one === field(c, 'side')) ?? view.role
  const typed = field(c, 'until')
  const refuse = (message: string) => showAway(c, { side, until: typed, errors: [{ field: side, message }] })
  if (!trusted) return refuse(t.formExpired)
  const today = localDate(ports.clock.now(), view.organisation.zone)
  const parsed = field(c, 'back') === 'yes' ? { until: null } : parseReturn(typed, today, language)
  if ('error' in parsed) return refuse(parsed.error)
  await setAway(ports, view[side].id, parsed.until, { talk: view.id, side })
  return c.redirect(at.home, 303)
}
