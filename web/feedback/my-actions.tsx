/** `/my/feedback`: what a signed-in person has given and received, and their word on it. Everything is read from that person's own parts. */
import type { Context, Hono } from 'hono'
import { feedbackCharacters } from '../../functions/domain/feedback.ts'
import { feedbackParam, routes, talkRoutes } from '../../functions/domain/routes.ts'
import { readMyFeedback, sayOfFeedback } from '../../functions/flow/feedback.ts'
import { hrForReport } from '../../functions/flow/feedback-report.ts'
import { ownTalks } from '../../functions/flow/own-talks.ts'
import { teamOf } from '../../functions/flow/team.ts'
import type { App } from '../app-context.ts'
import { nothingHere } from '../door/closed.tsx'
import { type FieldError, page } from '../page.tsx'
import { forSignedIn, type PersonReader } from '../team/door.ts'
import { feedback } from '../texts/feedback.ts'
import { passOn } from '../texts/pass-on.ts'
import { MyFeedbackPage, ReceivedPage } from './my-page.tsx'

type C = Context<App>

const forReader = forSignedIn('feedback')

export const mountMyFeedback = (app: Hono<App>): void => {
  app.get(
    routes.myFeedback,
    forReader((c, reader) => showAll(c, reader)),
  )
  app.post(routes.unblock, forReader(unblock))
  app.get(
    `${routes.myFeedback}/${feedbackParam}`,
    forReader((c, reader) => showOne(c, reader)),
  )
  app.post(`${routes.myFeedback}/${feedbackParam}`, forReader(saySomething))
}

async function showAll(c: C, { person, token }: PersonReader, errors: FieldError[] = []) {
  const { ports, language } = c.var
  const [mine, own, { talks }] = await Promise.all([
    readMyFeedback(ports, person.id),
    ownTalks(ports, person.id, language),
    teamOf(ports, person.id, language),
  ])
  if (!mine) return nothingHere(c)
  const from = [
    ...own.map(({ id, manager }) => ({ other: manager, href: talkRoutes(id, 'employee').feedback })),
    ...talks.map(({ id, employee }) => ({ other: employee, href: talkRoutes(id, 'manager').feedback })),
  ]
  return page(
    c,
    { title: feedback[language].mine.title, errors },
    <MyFeedbackPage
      language={language}
      mine={mine}
      talks={from}
      errors={errors}
      token={token}
      command={ports.random.base32(12)}
    />,
  )
}

type Kept = { typed: string; chosen: string[]; reportWords: string; errors: FieldError[] }

async function showOne(c: C, { person, token }: PersonReader, kept?: Kept) {
  const { ports, language } = c.var
  const mine = await readMyFeedback(ports, person.id)
  const message = mine?.received.find(({ id }) => id === c.req.param('message'))
  if (!message) return nothingHere(c)
  const errors = kept?.errors ?? []
  const hr = message.mayReport ? await hrForReport(ports, person.id, message.sender) : []
  return page(
    c,
    { title: feedback[language].from(message.from), errors },
    <ReceivedPage
      language={language}
      message={message}
      typed={kept?.typed ?? ''}
      hr={hr}
      chosen={kept?.chosen ?? []}
      reportWords={kept?.reportWords ?? ''}
      errors={errors}
      token={token}
      command={ports.random.base32(12)}
    />,
  )
}

async function saySomething(c: C, reader: PersonReader) {
  const { ports, t, language } = c.var
  const { fields, lists } = c.var.form
  const message = c.req.param('message') ?? ''
  const chosen = lists.get('to') ?? []
  const reportWords = fields.get('reportWords') ?? ''
  const done = fields.get('do')
  const text = fields.get('text') ?? ''
  const box = done === 'block' || done === 'report' ? done : 'sure'
  const refuse = (field: string, words: string) =>
    showOne(c, reader, { typed: text, chosen, reportWords, errors: [{ field, message: words }] })
  if (!reader.trusted) return refuse(box, t.formExpired)
  const to = done === 'report' ? await chosenHr(c, reader, message, chosen) : []
  if (done === 'report' && to.length === 0) return refuse('to', passOn[language].chooseTo)
  if (fields.get(box) !== 'yes') return refuse(box, t.tickMissing)
  if (done === 'answer' && text.trim() === '') return refuse('text', feedback[language].mine.nothingToAnswer)
  if (text.trim().length > feedbackCharacters) return refuse('text', t.tooLong(text.trim().length, feedbackCharacters))
  const { length } = reportWords.trim()
  if (length > feedbackCharacters) return refuse('reportWords', t.tooLong(length, feedbackCharacters))
  // Words that someone wrote and then chose to thank instead are not sent.
  const command =
    done === 'block'
      ? ({ kind: 'blockSender', message } as const)
      : done === 'report'
        ? ({ kind: 'reportFeedback', message, to, text: reportWords } as const)
        : ({ kind: 'replyToFeedback', message, text: done === 'answer' ? text : '' } as const)
  const applied = await sayOfFeedback(ports, reader.person.id, command, fields.get('command') ?? '')
  return applied.ok ? c.redirect(routes.receivedFeedback(message), 303) : refuse(box, t.refusals[applied.refusal.code])
}

/** Those of HR who were ticked and may be. */
async function chosenHr({ var: { ports } }: C, { person }: PersonReader, message: string, chosen: string[]) {
  const mine = await readMyFeedback(ports, person.id)
  const found = mine?.received.find(({ id }) => id === message)
  const hr = found ? await hrForReport(ports, person.id, found.sender) : []
  return hr.filter(({ address }) => chosen.includes(address))
}

async function unblock(c: C, reader: PersonReader) {
  const { t, ports } = c.var
  const { fields } = c.var.form
  const [person = ''] = /^p_[0-9a-z]+$/.exec(fields.get('person') ?? '') ?? []
  if (!reader.trusted) return showAll(c, reader, [{ field: person, message: t.formExpired }])
  if (fields.get('sure') !== 'yes') return showAll(c, reader, [{ field: person, message: t.tickMissing }])
  await sayOfFeedback(ports, reader.person.id, { kind: 'unblockSender', person }, fields.get('command') ?? '')
  return c.redirect(routes.myFeedback, 303)
}
