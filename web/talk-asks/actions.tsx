/** `/my/ask` and `/team/asks/…`: asking for a talk outside any cycle, and answering with words. */
import type { Context, Hono } from 'hono'
import { askParam, routes } from '../../functions/domain/routes.ts'
import { askCharacters } from '../../functions/domain/talk-asks.ts'
import { employmentIds } from '../../functions/flow/addresses.ts'
import { answerAsk, answersGiven, askForTalk, asksFor, readAsking } from '../../functions/flow/talk-asks.ts'
import type { App } from '../app-context.ts'
import { nothingHere, Typed } from '../door/closed.tsx'
import { Head } from '../head.tsx'
import { type FieldError, page } from '../page.tsx'
import { forManager, forSignedIn, type PersonReader } from '../team/door.ts'
import { standalone } from '../texts/standalone.ts'
import { AnswerAsk } from './answer-page.tsx'
import { AskForTalk } from './ask-page.tsx'

type C = Context<App>
type Kept = { text: string; errors: FieldError[] }

export const mountTalkAsks = (app: Hono<App>): void => {
  app.get(
    routes.askForTalk,
    forSignedIn('my')((c, reader) => showAsking(c, reader)),
  )
  app.post(routes.askForTalk, forSignedIn('my')(ask))
  app.get(
    routes.talkAsk(askParam),
    forManager((c, reader) => showAnswer(c, reader)),
  )
  app.post(routes.talkAsk(askParam), forManager(answer))
}

async function showAsking(c: C, { person, token }: PersonReader, kept?: Kept) {
  const { ports, language } = c.var
  const errors = kept?.errors ?? []
  return page(
    c,
    { title: standalone[language].ask.title, errors },
    <AskForTalk
      language={language}
      zone={ports.organisation.zone}
      asking={await readAsking(ports, person.id)}
      text={kept?.text ?? ''}
      errors={errors}
      token={token}
      command={ports.random.base32(12)}
    />,
  )
}

async function ask(c: C, reader: PersonReader) {
  const { ports, t } = c.var
  const { text, command, problems } = typed(c, reader)
  const again = (errors: FieldError[]) => showAsking(c, reader, { text, errors })
  if (problems.length > 0) return again(problems)
  const asked = await askForTalk(ports, reader.person.id, text, command)
  if (asked.ok) return c.redirect(routes.my, 303)
  // The page says itself why nobody is asked.
  return again('hindered' in asked ? [] : [{ field: 'text', message: t.refusals[asked.refusal.code] }])
}

async function showAnswer(c: C, { person, token }: PersonReader, kept?: Kept) {
  const { ports, language } = c.var
  const asks = await asksFor(ports, await employmentIds(ports, person.id))
  const found = asks.find(({ id }) => id === c.req.param('ask'))
  const words = standalone[language].answer
  if (!found) return kept ? unsent(c) : nothingHere(c)
  const errors = kept?.errors ?? []
  return page(
    c,
    { title: words.title(found.from.name), errors },
    <AnswerAsk
      language={language}
      ask={found}
      text={kept?.text ?? ''}
      errors={errors}
      token={token}
      command={ports.random.base32(12)}
    />,
  )
}

async function answer(c: C, reader: PersonReader) {
  const { ports, language, t } = c.var
  const { text, command, problems } = typed(c, reader)
  const again = (errors: FieldError[]) => showAnswer(c, reader, { text, errors })
  const empty = text.trim() === '' ? [{ field: 'text', message: standalone[language].answer.missing }] : []
  if (problems.length + empty.length > 0) return again([...empty, ...problems])
  const asks = await asksFor(ports, await employmentIds(ports, reader.person.id))
  const found = asks.find(({ id }) => id === c.req.param('ask'))
  if (!found) return (await isSaid(c, reader, text)) ? c.redirect(`${routes.team}?answered=1`, 303) : unsent(c)
  const applied = await answerAsk(ports, found.person, found.id, text, command)
  if (applied.ok) return c.redirect(`${routes.team}?answered=1`, 303)
  return again([{ field: 'text', message: t.refusals[applied.refusal.code] }])
}

/** The same form once more: it has been answered in these words. */
async function isSaid(c: C, { person }: PersonReader, text: string): Promise<boolean> {
  const { ports } = c.var
  const own = await employmentIds(ports, person.id)
  const given = (await Promise.all(own.map((id) => answersGiven(ports, id)))).flat()
  return given.some((said) => said.id === c.req.param('ask') && said.text === text.trim())
}

/** Answered meanwhile, or no longer theirs to answer: what was written is shown, so that it can be kept. */
function unsent(c: C) {
  const { toTeam, answer: words } = standalone[c.var.language]
  return page(
    c,
    { title: words.unsent, status: 409 },
    <>
      <Head language={c.var.language} back={{ href: routes.team, text: toTeam }} title={words.unsent} />
      <p>{words.gone}</p>
      <Typed c={c} />
    </>,
  )
}

const typed = (c: C, { trusted }: PersonReader) => {
  const { t, form } = c.var
  const text = form.fields.get('text') ?? ''
  const { length } = text.trim()
  const problems: FieldError[] = []
  if (length > askCharacters) problems.push({ field: 'text', message: t.tooLong(length, askCharacters) })
  if (!trusted) problems.push({ field: 'sure', message: t.formExpired })
  else if (form.fields.get('sure') !== 'yes') problems.push({ field: 'sure', message: t.tickMissing })
  return { text, command: form.fields.get('command') ?? '', problems }
}
