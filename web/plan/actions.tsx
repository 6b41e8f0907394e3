/** Reading the plan, confirming it and sending it back. What is confirmed is the version that the form showed. */
import type { Hono } from 'hono'
import type { TalkView } from '../../functions/domain/permissions.ts'
import { commentCharacters } from '../../functions/domain/plan.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { momentInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { plan } from '../texts/plan.ts'
import { changePlan, editPlan } from './edit-actions.tsx'
import { PlanPage } from './page.tsx'

export const mountPlan = (app: Hono<TalkApp>) => {
  app.get('/plan', (c) => showPlan(c, c.var.view))
  app.post('/plan/confirm', (c) => confirm(c))
  app.post('/plan/return', (c) => sendBack(c))
  app.get('/plan/edit', (c) => editPlan(c))
  app.post('/plan/edit', (c) => changePlan(c))
  // A page that is loaded again at the address of a form.
  for (const path of ['/plan/confirm', '/plan/return']) app.get(path, (c) => c.redirect(c.var.at.plan, 303))
}

type Kept = { comment?: string; stale?: boolean; errors: FieldError[] }

const showPlan = (c: TalkContext, view: TalkView, { comment = '', stale = false, errors }: Kept = { errors: [] }) => {
  const { at, language, ports, token } = c.var
  const { plan: state, booking, organisation } = view
  const words = plan[language]
  return page(
    c as never,
    { title: view.held.yes ? words.title : words.notYetTitle, errors, status: stale ? 409 : undefined, talk: view },
    <PlanPage
      language={language}
      role={view.role}
      other={view.other.name}
      zone={organisation.zone}
      languages={{ employee: view.employee.language, manager: view.manager.language }}
      held={view.held.yes}
      mayAnswerHeld={booking.status === 'booked' && ports.clock.now() >= booking.start}
      latest={state.latest}
      agreed={state.agreed}
      agreedAt={state.agreedAt}
      isAgreed={state.isAgreed}
      confirmed={state.confirmed}
      waitsForReader={state.waitsFor === view.role}
      returned={state.returned}
      draftFrom={state.draft && momentInWords(state.draft.at, organisation.zone, language)}
      publicBody={organisation.publicBody}
      comment={comment}
      stale={stale}
      errors={errors}
      token={token}
      command={newCommandId(c)}
      at={at}
    />,
  )
}

const confirm = async (c: TalkContext) => {
  const { at, t, view, trusted } = c.var
  const refuse = (message: string) => showPlan(c, view, { errors: [{ field: 'sure', message }] })
  if (!trusted) return refuse(t.formExpired)
  if (shownVersion(c) !== view.plan.latest?.version) return showNewer(c, {})
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'confirmPlan', version: shownVersion(c) })
  if (applied.ok) return c.redirect(at.plan, 303)
  return applied.refusal.code === 'stale' ? showNewer(c, {}) : refuse(t.refusals[applied.refusal.code])
}

const sendBack = async (c: TalkContext) => {
  const { at, t, view, language, trusted } = c.var
  const comment = field(c, 'text').trim()
  const refuse = (message: string) => showPlan(c, view, { comment, errors: [{ field: 'text', message }] })
  if (!trusted) return refuse(t.formExpired)
  if (comment === '') return refuse(plan[language].returnEmpty)
  if (comment.length > commentCharacters) return refuse(t.tooLong(comment.length, commentCharacters))
  const applied = await command(c, { kind: 'returnPlan', version: shownVersion(c), text: comment })
  if (applied.ok) return c.redirect(at.plan, 303)
  return applied.refusal.code === 'stale' ? showNewer(c, { comment }) : refuse(t.refusals[applied.refusal.code])
}

/** The plan moved on while its page was open: shown as it stands now, with what was typed. */
const showNewer = async (c: TalkContext, { comment }: { comment?: string }) => {
  const { view, ports } = c.var
  const newest = await readTalk(ports, view.id, view.role)
  return showPlan(c, newest ?? view, { comment, stale: true, errors: [] })
}
