/** Reading the plan, confirming it and sending it back. What is confirmed is the version that the form showed. */
import type { Hono } from 'hono'
import { commentCharacters, lineCharacters } from '../../functions/domain/plan.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { momentInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { plan } from '../texts/plan.ts'
import { changePlan, editPlan } from './edit-actions.tsx'
import { showHistory } from './history.tsx'
import { PlanPage } from './page.tsx'

export const mountPlan = (app: Hono<TalkApp>) => {
  app.get('/plan', (c) => showPlan(c, c.var.view))
  app.get('/plan/history', showHistory)
  app.post('/plan/confirm', (c) => confirm(c))
  app.post('/plan/return', (c) => sendBack(c))
  app.post('/plan/accept', (c) => acceptLines(c))
  app.post('/plan/disagree', (c) => disagree(c))
  app.get('/plan/edit', (c) => editPlan(c))
  app.post('/plan/edit', (c) => changePlan(c))
  // A page that is loaded again at the address of a form.
  for (const path of ['/plan/confirm', '/plan/return', '/plan/accept', '/plan/disagree'])
    app.get(path, (c) => c.redirect(c.var.at.plan, 303))
}

type Kept = {
  comment?: string
  beside?: Map<string, string>
  disagreement?: string
  stale?: boolean
  errors: FieldError[]
}

const showPlan = (c: TalkContext, view: TalkView, kept: Kept = { errors: [] }) => {
  const { comment = '', beside = new Map(), disagreement = '', stale = false, errors } = kept
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
      lineComments={state.lineComments}
      paper={view.paper}
      may={state.may}
      notAgreed={state.notAgreed}
      accepted={state.accepted}
      hasOwnLines={view.lines.own.length > 0}
      hasHistory={state.history.length > 1}
      checkIn={view.checkIn}
      hasStories={view.stories.told.length + view.stories.toTell.length > 0}
      draftFrom={state.draft && momentInWords(state.draft.at, organisation.zone, language)}
      publicBody={organisation.publicBody}
      comment={comment}
      beside={beside}
      disagreement={disagreement}
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
  const beside = besideLines(c)
  const refuse = (message: string, at = 'text') => {
    return showPlan(c, view, { comment, beside, errors: [{ field: at, message }] })
  }
  if (!trusted) return refuse(t.formExpired)
  if (comment === '' && beside.size === 0) return refuse(plan[language].returnEmpty)
  if (comment.length > commentCharacters) return refuse(t.tooLong(comment.length, commentCharacters))
  const long = [...beside].find(([, text]) => text.length > lineCharacters)
  if (long) return refuse(t.tooLong(long[1].length, lineCharacters), `beside-${long[0]}`)
  const lines = [...beside].map(([line, text]) => ({ line, text }))
  const applied = await command(c, { kind: 'returnPlan', version: shownVersion(c), text: comment, lines })
  if (applied.ok) return c.redirect(at.plan, 303)
  const { code } = applied.refusal
  return code === 'stale' ? showNewer(c, { comment, beside }) : refuse(t.refusals[code])
}

/** Words beside lines of the version that is shown; of a line that is gone they are kept with the rest. */
const besideLines = ({ var: { form, view } }: TalkContext): Map<string, string> => {
  const written = (view.plan.latest?.lines ?? []).flatMap(({ id }): [string, string][] => {
    const text = (form.fields.get(`beside-${id}`) ?? '').trim()
    return text === '' ? [] : [[id, text]]
  })
  return new Map(written)
}

const acceptLines = async (c: TalkContext) => {
  const { at, t, view, language, trusted } = c.var
  const refuse = (message: string) => showPlan(c, view, { errors: [{ field: 'accept', message }] })
  if (!trusted) return refuse(t.formExpired)
  if (shownVersion(c) !== view.plan.latest?.version) return showNewer(c, {})
  const ticked = (c.var.form.lists.get('accept') ?? []).filter((id) =>
    view.plan.latest?.lines.some((line) => line.id === id),
  )
  if (ticked.length === 0) return refuse(plan[language].acceptEmpty)
  const applied = await command(c, { kind: 'acceptLines', version: shownVersion(c), lines: ticked })
  if (applied.ok) return c.redirect(at.plan, 303)
  return applied.refusal.code === 'stale' ? showNewer(c, {}) : refuse(t.refusals[applied.refusal.code])
}

const disagree = async (c: TalkContext) => {
  const { at, t, view, language, trusted } = c.var
  const disagreement = field(c, 'why').trim()
  const refuse = (message: string, at = 'why') => {
    return showPlan(c, view, { disagreement, errors: [{ field: at, message }] })
  }
  if (!trusted) return refuse(t.formExpired)
  if (shownVersion(c) !== view.plan.latest?.version) return showNewer(c, { disagreement })
  if (disagreement === '') return refuse(plan[language].disagreeEmpty)
  if (disagreement.length > commentCharacters) return refuse(t.tooLong(disagreement.length, commentCharacters))
  if (field(c, 'read') !== 'yes') return refuse(t.tickMissing, 'read')
  const applied = await command(c, { kind: 'disagreePlan', version: shownVersion(c), text: disagreement })
  if (applied.ok) return c.redirect(at.plan, 303)
  const { code } = applied.refusal
  return code === 'stale' ? showNewer(c, { disagreement }) : refuse(t.refusals[code])
}

/** The plan moved on while its page was open: shown as it stands now, with what was typed. */
const showNewer = async (c: TalkContext, kept: Pick<Kept, 'comment' | 'beside' | 'disagreement'>) => {
  const { view, ports } = c.var
  const newest = await readTalk(ports, view.id, view.role)
  return showPlan(c, newest ?? view, { ...kept, stale: true, errors: [] })
}
