/** `/requests`: asking for one's data or its deletion, and what a request asks of authors of notes and of the data protection officer. */
import type { Context, Hono } from 'hono'
import type { RequestKind } from '../../functions/domain/requests/request.ts'
import { requestParam, routes } from '../../functions/domain/routes.ts'
import {
  decideNotes,
  readMyRequests,
  reviewNotes,
  startRequest,
  withdrawRequest,
} from '../../functions/flow/requests.ts'
import type { App } from '../app-context.ts'
import { closedDoor } from '../door/closed.tsx'
import { Head } from '../head.tsx'
import { dayOf } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { forSignedIn, type PersonReader } from '../team/door.ts'
import { requests } from '../texts/requests.ts'
import { parseWords } from './form.ts'
import { NotesForm } from './notes.tsx'
import { RequestsPage } from './page.tsx'

type C = Context<App>

export const mountRequests = (app: Hono<App>): void => {
  const signedIn = forSignedIn('requests')
  app.get(
    routes.requests,
    signedIn((c, reader) => show(c, reader, [])),
  )
  app.post(routes.newRequest, signedIn(ask))
  app.post(routes.withdrawRequest(requestParam), signedIn(withdraw))
  app.get(
    routes.reviewNotes(requestParam),
    signedIn((c, reader) => notes(c, reader, 'author', [])),
  )
  app.post(
    routes.reviewNotes(requestParam),
    signedIn((c, reader) => say(c, reader, 'author')),
  )
  app.get(
    routes.decideNotes(requestParam),
    signedIn((c, reader) => notes(c, reader, 'officer', [])),
  )
  app.post(
    routes.decideNotes(requestParam),
    signedIn((c, reader) => say(c, reader, 'officer')),
  )
}

const typed = (c: C, name: string): string => c.var.form?.fields.get(name) ?? ''

const show = async (c: C, { person, token }: PersonReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const mine = await readMyRequests(ports, person.id)
  return page(
    c,
    { title: requests[language].title, errors },
    <RequestsPage
      language={language}
      mine={mine}
      officer={ports.organisation.dataProtectionOfficer}
      token={token}
      command={ports.random.base32(16)}
      dayOf={(at) => dayOf(at, ports.organisation.zone, language)}
      errors={errors}
      kind={typed(c, 'kind') || undefined}
    />,
  )
}

const ask = async (c: C, reader: PersonReader) => {
  const { language, ports, t } = c.var
  const words = requests[language]
  const kind = typed(c, 'kind')
  if (!reader.trusted) return show(c, reader, [{ field: 'kind', message: t.formExpired }])
  const errors = [
    ...(kind === 'access' || kind === 'erasure' ? [] : [{ field: 'kind', message: words.askMissing }]),
    ...(typed(c, 'sure') === 'yes' ? [] : [{ field: 'sure', message: t.tickMissing }]),
  ]
  if (errors.length > 0) return show(c, reader, errors)
  const by = { id: reader.person.id, as: 'person' as const }
  const started = await startRequest(ports, reader.person.id, kind as RequestKind, by, typed(c, 'command'))
  if ('id' in started) return c.redirect(routes.requests, 303)
  const message = started.refusal.code === 'already' ? words.askAlready : t.refusals[started.refusal.code]
  return show(c, reader, [{ field: 'kind', message }])
}

const withdraw = async (c: C, reader: PersonReader) => {
  const { ports, t } = c.var
  const id = c.req.param('request') ?? ''
  const wrong = (message: string) => show(c, reader, [{ field: `sure-${id}`, message }])
  if (!reader.trusted) return wrong(t.formExpired)
  if (typed(c, 'sure') !== 'yes') return wrong(t.tickMissing)
  const applied = await withdrawRequest(ports, id, reader.person.id, 'person')
  return applied.ok ? c.redirect(routes.requests, 303) : wrong(t.refusals[applied.refusal.code])
}

const notes = async (c: C, { person, token }: PersonReader, as: 'author' | 'officer', errors: FieldError[]) => {
  const { language, ports } = c.var
  const found = await waitsFor(c, person.id, as)
  if (!found) return closedDoor(c)
  const words = requests[language]
  const title = words.notesTitle[as](found.about)
  const action = as === 'author' ? routes.reviewNotes(found.id) : routes.decideNotes(found.id)
  return page(
    c,
    { title, errors },
    <>
      <Head language={language} back={{ href: routes.requests, text: words.title }} errors={errors} title={title} />
      <p>{words.notesIntro[as]}</p>
      <NotesForm
        language={language}
        notes={found.notes}
        about={found.about}
        as={as}
        action={action}
        token={token}
        command={ports.random.base32(16)}
        typed={c.var.form}
        errors={errors}
      />
    </>,
  )
}

const waitsFor = async (c: C, reader: string, as: 'author' | 'officer') => {
  const { reviews, decisions } = await readMyRequests(c.var.ports, reader)
  const id = c.req.param('request')
  return as === 'author' ? reviews.find((one) => one.id === id) : decisions.find((one) => one.id === id)
}

const say = async (c: C, reader: PersonReader, as: 'author' | 'officer') => {
  const { language, ports, t } = c.var
  const found = await waitsFor(c, reader.person.id, as)
  if (!found) return closedDoor(c)
  if (!reader.trusted) return notes(c, reader, as, [{ field: 'sure', message: t.formExpired }])
  const { choose, why } = requests[language]
  const messages = { choose, why, tooLong: t.tooLong, tick: t.tickMissing }
  const { words, errors } = parseWords(c.var.form, found.notes, messages)
  if (errors.length > 0) return notes(c, reader, as, errors)
  const answer = as === 'author' ? reviewNotes : decideNotes
  const applied = await answer(ports, found.id, reader.person.id, words, typed(c, 'command'))
  if (applied.ok) return c.redirect(routes.requests, 303)
  return notes(c, reader, as, [{ field: 'sure', message: t.refusals[applied.refusal.code] }])
}
