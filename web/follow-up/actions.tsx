/** Answering a follow-up. Each side's words are the other's to read when both have answered or it has closed; the view sees to that. */
import type { Hono } from 'hono'
import { moveMonths } from '../../functions/domain/follow-up.ts'
import { addMonths, localDate, parseDate } from '../../functions/domain/time.ts'
import type { RefusalCode } from '../../functions/domain/workflow.ts'
import { momentInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { checkIn } from '../texts/check-in.ts'
import { followUp } from '../texts/follow-up.ts'
import { type FollowUpFields, fieldsOf, parseFollowUp, readFields } from './form.ts'
import { FollowUpPage } from './page.tsx'

export const mountFollowUp = (app: Hono<TalkApp>) => {
  app.get('/follow-up/:id{[0-9]{1,4}}', (c) => showFollowUp(c))
  app.post('/follow-up/:id{[0-9]{1,4}}', (c) => answer(c))
  app.post('/follow-up/:id{[0-9]{1,4}}/move', (c) => move(c))
  app.post('/follow-up/:id{[0-9]{1,4}}/end', (c) => end(c))
  app.post('/follow-up/:id{[0-9]{1,4}}/next', (c) => agreeNext(c))
  // A page that is loaded again at the address of a form.
  for (const form of ['move', 'end', 'next'])
    app.get(`/follow-up/:id{[0-9]{1,4}}/${form}`, (c) => c.redirect(c.var.at.followUp(Number(c.req.param('id'))), 303))
}

const foundIn = (c: TalkContext) => c.var.view.followUps.find(({ id }) => String(id) === c.req.param('id'))

/** Where this one is answered and none comes after it there is nothing left to end, unless one of the two has begun to. */
const mayEnd = ({ var: { view } }: TalkContext, shown: number, early: boolean): boolean => {
  const isBegun = view.noMoreFollowUps.own || view.noMoreFollowUps.other
  return view.followUps.some(({ id, open }) => open && (id !== shown || early || isBegun))
}

const showFollowUp = (c: TalkContext, kept?: { typed?: FollowUpFields; date?: string; errors: FieldError[] }) => {
  const { view, at, language, ports, token } = c.var
  const one = foundIn(c)
  const plan = view.plan.inForce
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
      notAgreed={view.plan.agreed === undefined}
      date={kept?.date ?? ''}
      noMore={view.noMoreFollowUps}
      mayEnd={mayEnd(c, one.id, early)}
      answeredAt={one.own && momentInWords(one.own.at, zone, language)}
      typed={
        kept?.typed ??
        fieldsOf(
          one.own ?? one.draft ?? { lines: one.reported ?? [] },
          one.next?.by === view.role ? one.next.date : undefined,
        )
      }
      next={view.followUps.find((each) => each.open && each.date > one.date)?.date}
      pulse={
        (one.own || (one.closed && one.isLast)) && view.pulse?.followUps.get(one.id) === 'open'
          ? at.followUpPulse(one.id)
          : undefined
      }
      checkIn={view.checkIn}
      zone={zone}
      publicBody={publicBody}
      errors={errors}
      token={token}
      command={newCommandId(c)}
      at={{
        home: at.home,
        plan: at.plan,
        here: at.followUp(one.id),
        move: at.moveFollowUp(one.id),
        end: at.endFollowUps(one.id),
        next: at.agreeNextFollowUp(one.id),
        checkIn: at.checkIn,
      }}
    />,
  )
}

const answer = async (c: TalkContext) => {
  const { view, at, t, language, ports, trusted } = c.var
  const one = foundIn(c)
  const plan = view.plan.inForce
  if (!one || !plan) return c.notFound()
  const typed = readFields(c.var.form, plan.lines)
  const refuse = (errors: FieldError[]) => showFollowUp(c, { typed, errors })
  if (!trusted) return refuse([{ field: 'sure', message: t.formExpired }])
  const today = localDate(ports.clock.now(), view.organisation.zone)
  const parsed = parseFollowUp(typed, { isLast: one.isLast, today }, language)
  const unticked = field(c, 'sure') === 'yes' ? [] : [{ field: 'sure', message: t.tickMissing }]
  if ('errors' in parsed) return refuse([...parsed.errors, ...unticked])
  if (unticked.length > 0) return refuse(unticked)
  const applied = await command(c, { kind: 'answerFollowUp', followUp: one.id, ...parsed })
  if (applied.ok) return c.redirect(at.followUp(one.id), 303)
  if (applied.refusal.code === 'already') return refuse([{ field: 'next', message: checkIn[language].nextTaken }])
  return refuse([{ field: 'sure', message: refusalOf(c, applied.refusal.code) }])
}

const move = async (c: TalkContext) => {
  const { view, at, t, language, ports, trusted } = c.var
  const one = foundIn(c)
  if (!one) return c.notFound()
  const typed = field(c, 'date').trim()
  const refuse = (message: string) => showFollowUp(c, { date: typed, errors: [{ field: 'date', message }] })
  if (!trusted) return refuse(t.formExpired)
  const words = followUp[language]
  const date = parseDate(typed)
  if (date === undefined) return refuse(words.dateWrong)
  const today = localDate(ports.clock.now(), view.organisation.zone)
  if (date < today || date > addMonths(today, moveMonths)) return refuse(words.dateRange)
  const applied = await command(c, { kind: 'moveFollowUp', followUp: one.id, from: field(c, 'from'), date })
  if (applied.ok) return c.redirect(at.followUp(one.id), 303)
  const { code } = applied.refusal
  if (code === 'already') return refuse(words.dateTaken)
  return refuse(code === 'locked' ? words.closed : t.refusals[code])
}

const end = async (c: TalkContext) => {
  const { at, t, view, trusted } = c.var
  const one = foundIn(c)
  if (!one) return c.notFound()
  const refuse = (message: string) => showFollowUp(c, { errors: [{ field: 'enough', message }] })
  if (!trusted) return refuse(t.formExpired)
  // Taking it back commits to nothing.
  const takesBack = field(c, 'do') === 'back' && view.noMoreFollowUps.own
  if (!takesBack && field(c, 'enough') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'endFollowUps', end: !takesBack })
  return applied.ok ? c.redirect(at.followUp(one.id), 303) : refuse(t.refusals[applied.refusal.code])
}

/** The day that the other has proposed, with one press. */
const agreeNext = async (c: TalkContext) => {
  const { at, t, language, trusted } = c.var
  const one = foundIn(c)
  if (!one) return c.notFound()
  const refuse = (message: string) => showFollowUp(c, { errors: [{ field: 'agreed', message }] })
  if (!trusted) return refuse(t.formExpired)
  if (field(c, 'agreed') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'agreeNextFollowUp', followUp: one.id, date: field(c, 'date') })
  if (applied.ok) return c.redirect(at.followUp(one.id), 303)
  const { code } = applied.refusal
  return refuse(code === 'already' ? checkIn[language].nextTaken : t.refusals[code])
}

const refusalOf = ({ var: { t, language } }: TalkContext, code: RefusalCode): string =>
  code === 'locked' ? followUp[language].closed : t.refusals[code]
