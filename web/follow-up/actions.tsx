/** Answering a follow-up. Each side's words are the other's to read when both have answered or it has closed; the view sees to that. */
import type { Hono } from 'hono'
import { localDate } from '../../functions/domain/time.ts'
import type { RefusalCode } from '../../functions/domain/workflow.ts'
import { momentInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { followUp } from '../texts/follow-up.ts'
import { type FollowUpFields, fieldsOf, parseFollowUp, readFields } from './form.ts'
import { FollowUpPage } from './page.tsx'

export const mountFollowUp = (app: Hono<TalkApp>) => {
  app.get('/follow-up/:id{[0-9]{1,4}}', (c) => showFollowUp(c))
  app.post('/follow-up/:id{[0-9]{1,4}}', (c) => answer(c))
}

const foundIn = (c: TalkContext) => c.var.view.followUps.find(({ id }) => String(id) === c.req.param('id'))

const showFollowUp = (c: TalkContext, kept?: { typed: FollowUpFields; errors: FieldError[] }) => {
  const { view, at, language, ports, token } = c.var
  const one = foundIn(c)
  const plan = view.plan.agreed
  if (!one || !plan) return c.notFound()
  const { zone, publicBody } = view.organisation
  const early = localDate(ports.clock.now(), zone) < one.date
  const errors = kept?.errors ?? []
  return page(
    c as never,
    { title: followUp[language].title, errors, talk: view },
    <FollowUpPage
      language={language}
      role={view.role}
      other={view.other.name}
      employee={view.employee.name}
      manager={view.manager.name}
      languages={{ employee: view.employee.language, manager: view.manager.language }}
      plan={plan}
      one={one}
      stage={one.closed ? 'closed' : early ? 'early' : 'open'}
      answeredAt={one.own && momentInWords(one.own.at, zone, language)}
      typed={kept?.typed ?? fieldsOf(one.own)}
      next={view.followUps.find((each) => each.open && each.date > one.date)?.date}
      publicBody={publicBody}
      errors={errors}
      token={token}
      command={newCommandId(c)}
      at={{ home: at.home, plan: at.plan, here: at.followUp(one.id) }}
    />,
  )
}

const answer = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  const one = foundIn(c)
  const plan = view.plan.agreed
  if (!one || !plan) return c.notFound()
  const typed = readFields(c.var.form, plan.lines)
  const refuse = (errors: FieldError[]) => showFollowUp(c, { typed, errors })
  if (!trusted) return refuse([{ field: 'sure', message: t.formExpired }])
  const parsed = parseFollowUp(typed, language)
  if ('errors' in parsed) return refuse(parsed.errors)
  if (field(c, 'sure') !== 'yes') return refuse([{ field: 'sure', message: t.tickMissing }])
  const applied = await command(c, { kind: 'answerFollowUp', followUp: one.id, answers: parsed.answers })
  if (applied.ok) return c.redirect(at.followUp(one.id), 303)
  return refuse([{ field: 'sure', message: refusalOf(c, applied.refusal.code) }])
}

const refusalOf = ({ var: { t, language } }: TalkContext, code: RefusalCode): string =>
  code === 'locked' ? followUp[language].closed : t.refusals[code]
