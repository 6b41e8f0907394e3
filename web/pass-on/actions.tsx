/** Passing on to HR, from a talk: chosen, looked through, and confirmed. Until the last press nothing is stored. */
import type { Hono } from 'hono'
import { hrFor } from '../../functions/flow/passing-on.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { passOn } from '../texts/pass-on.ts'
import { type Chosen, choose, emptyFields, type PassFields, readFields } from './form.ts'
import { CheckPage, PassOnPage } from './page.tsx'

export const mountPassOn = (app: Hono<TalkApp>) => {
  app.get('/pass-on', (c) => show(c, emptyFields(c.req.query('line')), []))
  app.post('/pass-on', (c) => pass(c))
}

const needsOf = ({ var: { view } }: TalkContext) =>
  (view.plan.inForce?.lines ?? []).filter(({ kind }) => kind === 'competence')

const propsOf = async (c: TalkContext, typed: PassFields, errors: FieldError[]) => {
  const { view, language, ports, token, at } = c.var
  return {
    language,
    you: c.var.ownName,
    unit: view.unit,
    role: view.role,
    other: view.other.name,
    zone: view.organisation.zone,
    hr: await hrFor(ports, view),
    needs: needsOf(c),
    passed: view.passed,
    typed,
    errors,
    token,
    command: newCommandId(c),
    at,
  }
}

const show = async (c: TalkContext, typed: PassFields, errors: FieldError[]) => {
  const { view, language } = c.var
  const props = await propsOf(c, typed, errors)
  return page(c as never, { title: passOn[language].title, errors, talk: view }, <PassOnPage {...props} />)
}

const look = async (c: TalkContext, typed: PassFields, chosen: Chosen, errors: FieldError[]) => {
  const { view, language } = c.var
  const props = await propsOf(c, typed, errors)
  return page(
    c as never,
    { title: passOn[language].checkTitle, errors, talk: view },
    <CheckPage {...props} chosen={chosen} />,
  )
}

const pass = async (c: TalkContext) => {
  const { view, at, t, language, ports, trusted } = c.var
  const typed = readFields(c.var.form)
  if (!trusted) return show(c, typed, [{ field: 'what', message: t.formExpired }])
  if (field(c, 'do') === 'change') return show(c, typed, [])
  const found = choose(typed, { hr: await hrFor(ports, view), needs: needsOf(c) }, language)
  if ('errors' in found) return show(c, typed, found.errors)
  const { chosen } = found
  if (field(c, 'do') !== 'send') return look(c, typed, chosen, [])
  const refuse = (message: string) => look(c, typed, chosen, [{ field: 'sure', message }])
  // A line that was worded anew meanwhile is looked at again.
  if (chosen.line !== undefined && field(c, 'text').trim() !== chosen.text) return look(c, typed, chosen, [])
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'passOn', ...chosen })
  return applied.ok ? c.redirect(at.passOn, 303) : refuse(t.refusals[applied.refusal.code])
}
