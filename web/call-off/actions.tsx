/** Calling off a talk outside any cycle, by its manager, as long as it has not begun. */
import type { Hono } from 'hono'
import { callOffTalk } from '../../functions/flow/standalone.ts'
import { type FieldError, page } from '../page.tsx'
import { field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { callOff } from '../texts/call-off.ts'
import { CallOffPage } from './page.tsx'

export const mountCallOff = (app: Hono<TalkApp>) => {
  app.get('/call-off', (c) => (c.var.view.mayCallOff ? show(c) : c.redirect(c.var.at.home, 303)))
  app.post('/call-off', (c) => decide(c))
}

const show = (c: TalkContext, errors: FieldError[] = []) => {
  const { view, at, language, token } = c.var
  return page(
    c as never,
    { title: callOff[language].title(view.other.name), errors, talk: view },
    <CallOffPage
      language={language}
      other={view.other.name}
      errors={errors}
      token={token}
      command={newCommandId(c)}
      at={at}
    />,
  )
}

const decide = async (c: TalkContext) => {
  const { view, at, t, trusted, ports } = c.var
  const refuse = (message: string) => show(c, [{ field: 'sure', message }])
  if (view.role !== 'manager') return c.redirect(at.home, 303)
  if (!trusted) return refuse(t.formExpired)
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const applied = await callOffTalk(ports, view.id, view.hand, field(c, 'command'))
  return applied.ok ? c.redirect(at.home, 303) : refuse(t.refusals[applied.refusal.code])
}
