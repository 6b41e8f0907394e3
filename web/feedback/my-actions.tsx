/** `/my/feedback`: what a signed-in person has given and received, and their word on it. Everything is read from that person's own parts. */
import type { Context, Hono } from 'hono'
import { feedbackCharacters } from '../../functions/domain/feedback.ts'
import { feedbackParam, routes, talkRoutes } from '../../functions/domain/routes.ts'
import { readMyFeedback, sayOfFeedback } from '../../functions/flow/feedback.ts'
import { ownTalks } from '../../functions/flow/own-talks.ts'
import { teamOf } from '../../functions/flow/team.ts'
import type { App } from '../app-context.ts'
import { nothingHere } from '../door/closed.tsx'
import { type FieldError, page } from '../page.tsx'
import { forSignedIn, type PersonReader } from '../team/door.ts'
import { feedback } from '../texts/feedback.ts'
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
    ownTalks(ports, person.id),
    teamOf(ports, person.id),
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

async function showOne(c: C, { person, token }: PersonReader, kept?: { typed: string; errors: FieldError[] }) {
  const { ports, language } = c.var
  const mine = await readMyFeedback(ports, person.id)
  const message = mine?.received.find(({ id }) => id === c.req.param('message'))
  if (!message) return nothingHere(c)
  const errors = kept?.errors ?? []
  return page(
    c,
    { title: feedback[language].from(message.from), errors },
    <ReceivedPage
      language={language}
      message={message}
      typed={kept?.typed ?? ''}
      errors={errors}
      token={token}
      command={ports.random.base32(12)}
    />,
  )
}

async function saySomething(c: C, reader: PersonReader) {
  const { ports, t, language } = c.var
  const { fields } = c.var.form
  const message = c.req.param('message') ?? ''
  const done = fields.get('do')
  const text = fields.get('text') ?? ''
  const box = done === 'block' || done === 'report' ? done : 'sure'
  const refuse = (field: string, words: string) =>
    showOne(c, reader, { typed: text, errors: [{ field, message: words }] })
  if (!reader.trusted) return refuse(box, t.formExpired)
  if (fields.get(box) !== 'yes') return refuse(box, t.tickMissing)
  if (done === 'answer' && text.trim() === '') return refuse('text', feedback[language].mine.nothingToAnswer)
  if (text.trim().length > feedbackCharacters) return refuse('text', t.tooLong(text.trim().length, feedbackCharacters))
  // Words that someone wrote and then chose to thank instead are not sent.
  const command =
    done === 'block'
      ? ({ kind: 'blockSender', message } as const)
      : done === 'report'
        ? ({ kind: 'reportFeedback', message } as const)
        : ({ kind: 'replyToFeedback', message, text: done === 'answer' ? text : '' } as const)
  const applied = await sayOfFeedback(ports, reader.person.id, command, fields.get('command') ?? '')
  return applied.ok ? c.redirect(routes.receivedFeedback(message), 303) : refuse(box, t.refusals[applied.refusal.code])
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
