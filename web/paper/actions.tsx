/** A talk on paper, for the manager alone: what can be printed, and what the employee did on paper and the manager notes. */
import type { Hono } from 'hono'
import type { PaperCommand } from '../../functions/domain/on-paper.ts'
import { closedDoor } from '../door/closed.tsx'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { paper } from '../texts/paper.ts'
import { PaperPage, type PaperProps, PlanOnPaper, QuestionsOnPaper } from './page.tsx'

export const mountPaper = (app: Hono<TalkApp>) => {
  app.get('/paper', (c) => forManager(c, (view) => show(c, view, [])))
  app.post('/paper', (c) => forManager(c, (view) => note(c, view)))
  app.get('/paper/questions', (c) => forManager(c, (view) => print(c, view, QuestionsOnPaper)))
  app.get('/paper/plan', (c) => forManager(c, (view) => print(c, view, PlanOnPaper)))
}

const forManager = (c: TalkContext, answer: (view: PaperProps['view']) => Response | Promise<Response>) => {
  const { view } = c.var
  const { paper } = view
  return view.role === 'manager' && paper?.reason
    ? answer({ ...view, paper })
    : closedDoor(c as never, { talk: view.id, role: view.role })
}

const show = (c: TalkContext, view: PaperProps['view'], errors: FieldError[]) =>
  page(
    c as never,
    { title: paper[c.var.language].title(view.employee.name), errors, talk: view },
    <PaperPage {...propsOf(c, view)} errors={errors} />,
  )

const print = (c: TalkContext, view: PaperProps['view'], Sheet: (props: PaperProps) => unknown) =>
  page(c as never, { title: paper[c.var.language].title(view.employee.name) }, Sheet(propsOf(c, view)) as never)

const propsOf = (c: TalkContext, view: PaperProps['view']): PaperProps => ({
  language: c.var.language,
  view,
  at: c.var.at,
  token: c.var.token,
  command: newCommandId(c),
  errors: [],
})

const note = async (c: TalkContext, view: PaperProps['view']) => {
  const { t, trusted, at } = c.var
  const what = field(c, 'what') === 'confirmed' ? 'confirmed' : 'prepared'
  const refuse = (message: string) => show(c, view, [{ field: what, message }])
  if (!trusted) return refuse(t.formExpired)
  if (field(c, what) !== 'yes') return refuse(t.tickMissing)
  const noted: PaperCommand =
    what === 'prepared' ? { kind: 'notePrepared' } : { kind: 'noteConfirmed', version: shownVersion(c) }
  const applied = await command(c, noted)
  return applied.ok ? c.redirect(at.paper, 303) : refuse(t.refusals[applied.refusal.code])
}
