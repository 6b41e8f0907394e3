/**
 * Answering the pulse. The form carries no id of its command, since the talk would remember what came with it: the mark on the talk alone
 * sees to it that a form sent twice counts once.
 */
import type { Hono } from 'hono'
import { firstName } from '../../functions/domain/names.ts'
import type { PulseOccasion } from '../../functions/domain/pulse.ts'
import { statementAtFollowUp, statementsDayAfter } from '../../functions/domain/templates/pulse.ts'
import { apply } from '../../functions/flow/apply.ts'
import { type FieldError, page } from '../page.tsx'
import type { TalkApp, TalkContext } from '../talk-app.ts'
import { nothingTyped, type PulseFields, parsePulse, readPulse } from './form.ts'
import { PulsePage, titleOf } from './page.tsx'

const followUpPulse = '/follow-up/:id{[0-9]{1,4}}/pulse'

export const mountPulse = (app: Hono<TalkApp>) => {
  app.get('/pulse', (c) => show(c, dayAfter(c)))
  app.post('/pulse', (c) => answer(c, dayAfter(c)))
  app.get(followUpPulse, (c) => show(c, atFollowUp(c)))
  app.post(followUpPulse, (c) => answer(c, atFollowUp(c)))
}

type Asked = { occasion: PulseOccasion; here: string; asked: typeof statementsDayAfter }

const dayAfter = ({ var: { at } }: TalkContext): Asked => ({
  occasion: 'dayAfter',
  here: at.pulse,
  asked: statementsDayAfter,
})

const atFollowUp = (c: TalkContext): Asked => {
  const id = Number(c.req.param('id'))
  return { occasion: `followUp.${id}`, here: c.var.at.followUpPulse(id), asked: [statementAtFollowUp] }
}

const stageOf = ({ var: { view } }: TalkContext, { occasion }: Asked) =>
  occasion === 'dayAfter' ? view.pulse?.dayAfter : view.pulse?.followUps.get(Number(occasion.split('.')[1]))

const show = (c: TalkContext, asked: Asked, kept?: { typed: PulseFields; errors: FieldError[] }) => {
  const { view, language, at, token } = c.var
  const stage = stageOf(c, asked)
  if (!view.pulse || stage === undefined || stage === 'none') return c.notFound()
  const errors = kept?.errors ?? []
  const withWords = asked.occasion === 'dayAfter'
  return page(
    c as never,
    { title: titleOf({ language, stage, withWords }), errors, talk: view },
    <PulsePage
      language={language}
      stage={stage}
      employee={view.employee.name}
      heldWith={view.pulse.heldWith === undefined ? view.manager.name : firstName(view.pulse.heldWith)}
      manager={view.manager.name}
      asked={asked.asked}
      withWords={withWords}
      typed={kept?.typed ?? nothingTyped}
      errors={errors}
      token={token}
      at={{ home: at.home, here: asked.here }}
    />,
  )
}

const answer = async (c: TalkContext, asked: Asked) => {
  const { ports, view, language, t, trusted } = c.var
  const typed = readPulse(c.var.form, asked.asked)
  const [first = 'words'] = asked.asked
  const refuse = (errors: FieldError[]) => show(c, asked, { typed, errors })
  if (stageOf(c, asked) !== 'open') return c.redirect(asked.here, 303)
  if (!trusted) return refuse([{ field: first, message: t.formExpired }])
  const parsed = parsePulse(typed, language)
  if ('errors' in parsed) return refuse(parsed.errors)
  const { ratings, words: text } = parsed.answers
  const words = { name: ports.random.base32(16), text }
  const command = { kind: 'answerPulse', occasion: asked.occasion, ratings, words } as const
  const applied = await apply(ports, view.id, { command, by: view.role, as: view.hand })
  if (applied.ok || applied.refusal.code === 'already') return c.redirect(asked.here, 303)
  return refuse([{ field: first, message: t.refusals[applied.refusal.code] }])
}
