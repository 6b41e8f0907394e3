/** Saying how it goes with a line between the follow-ups, and asking the other for a talk about the plan. Looking writes nothing. */
import type { Hono } from 'hono'
import { lineCharacters } from '../../functions/domain/plan.ts'
import { type LineStatus, lineStatusNames } from '../../functions/domain/templates/check-in.ts'
import { keysOf } from '../../functions/domain/templates/keys.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { lines } from '../texts/lines.ts'
import { LinePage, LinesPage } from './page.tsx'

const path = '/plan/lines/:line{[0-9a-zA-Z_-]{1,40}}'

export const mountLines = (app: Hono<TalkApp>) => {
  app.get('/plan/lines', (c) => showLines(c, []))
  app.get(path, (c) => showLine(c))
  app.post(path, (c) => report(c))
  app.post('/plan/talk', (c) => askToTalk(c))
  app.get('/plan/talk', (c) => c.redirect(c.var.at.lines, 303))
}

const shared = (c: TalkContext, errors: FieldError[]) => {
  const { view, language, at, token } = c.var
  return {
    language,
    role: view.role,
    other: view.other.name,
    zone: view.organisation.zone,
    wordsIn: view.plan.inForce ? view[view.plan.inForce.by].language : language,
    view: view.lines,
    errors,
    token,
    command: newCommandId(c),
    at,
  }
}

const showLines = (c: TalkContext, errors: FieldError[]) => {
  const { view, language } = c.var
  if (!view.plan.inForce) return c.redirect(c.var.at.plan, 303)
  const { title } = lines[language]
  return page(c as never, { title, errors, talk: view }, <LinesPage {...shared(c, errors)} />)
}

const foundIn = (c: TalkContext) => c.var.view.lines.own.find(({ line }) => line.id === c.req.param('line'))

const showLine = (c: TalkContext, kept?: { status?: string; comment: string; errors: FieldError[] }) => {
  const { view, language } = c.var
  const own = foundIn(c)
  const plan = view.plan.inForce
  if (!own || !plan) return c.notFound()
  const errors = kept?.errors ?? []
  return page(
    c as never,
    { title: lines[language].lineTitle, errors, talk: view },
    <LinePage
      {...shared(c, errors)}
      own={own}
      version={plan.version}
      chosen={kept ? (kept.status ?? '') : statusOf(c.req.query('status'))}
      comment={kept?.comment}
    />,
  )
}

const report = async (c: TalkContext) => {
  const { at, t, language, trusted, view } = c.var
  const words = lines[language]
  const own = foundIn(c)
  if (!own) return c.notFound()
  const status = statusOf(field(c, 'status'))
  const comment = field(c, 'comment').trim()
  const refuse = (at: string, message: string) => showLine(c, { status, comment, errors: [{ field: at, message }] })
  if (!trusted) return refuse('sure', t.formExpired)
  if (!status) return refuse('status', words.missing)
  if (comment.length > lineCharacters) return refuse('comment', t.tooLong(comment.length, lineCharacters))
  if (shownVersion(c) !== view.plan.inForce?.version) return refuse('status', words.stale)
  if (field(c, 'sure') !== 'yes') return refuse('sure', t.tickMissing)
  const said = { kind: 'reportLine', version: shownVersion(c), line: own.line.id, status, comment } as const
  const applied = await command(c, said)
  if (applied.ok) return c.redirect(at.line(own.line.id), 303)
  const { code } = applied.refusal
  return refuse('status', code === 'stale' ? words.stale : t.refusals[code])
}

const askToTalk = async (c: TalkContext) => {
  const { at, t, trusted } = c.var
  const refuse = (message: string) => showLines(c, [{ field: 'talk', message }])
  if (!trusted) return refuse(t.formExpired)
  if (field(c, 'talk') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'askToTalk' })
  return applied.ok ? c.redirect(at.lines, 303) : refuse(t.refusals[applied.refusal.code])
}

const statusOf = (text: string | undefined): LineStatus | undefined =>
  keysOf(lineStatusNames).find((status) => status === text)
