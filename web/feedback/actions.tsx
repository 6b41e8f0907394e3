/** Feedback from a talk: choosing the kind, giving it after a look through, saying now what would be a surprise later, and taking up what others have said. */
import type { Hono } from 'hono'
import { correctionIsOpen, type FeedbackDraft } from '../../functions/domain/feedback.ts'
import { topicCharacters } from '../../functions/domain/preparation.ts'
import { localDate } from '../../functions/domain/time.ts'
import { draftFeedback, type FeedbackTyped, giveFeedback, linesOf } from '../../functions/flow/feedback.ts'
import { receiverChoices } from '../../functions/flow/feedback-receivers.ts'
import { dateInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { showTopics } from '../prepare/actions.tsx'
import { field, newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { feedback } from '../texts/feedback.ts'
import { CheckPage } from './check.tsx'
import { emptyFeedback, errorsOf, parseKind, typedFeedback } from './form.ts'
import { GivePage, StartPage } from './page.tsx'

const oneKind = ':kind{continue|more|less}'

export const mountFeedback = (app: Hono<TalkApp>) => {
  app.get('/feedback', (c) => start(c))
  app.post('/feedback/now', (c) => sayItNow(c))
  app.get('/feedback/now', (c) => c.redirect(c.var.at.giveFeedback('less'), 303))
  app.post('/feedback/take-up', (c) => takeUp(c))
  app.get('/feedback/take-up', (c) => c.redirect(c.var.at.topics, 303))
  app.get(`/feedback/${oneKind}`, (c) => form(c, emptyFeedback(kindOf(c))))
  app.post(`/feedback/${oneKind}`, (c) => give(c))
}

const kindOf = (c: TalkContext) => parseKind(c.req.param('kind') ?? '')

const start = (c: TalkContext) => {
  const { view, language, at, token, ports } = c.var
  const { feedback: settings } = ports.organisation
  const today = localDate(ports.clock.now(), view.organisation.zone)
  const sent = c.req.query('sent')
  return page(
    c as never,
    { title: feedback[language].title, talk: view },
    <StartPage
      language={language}
      other={view.other.name}
      at={at}
      token={token}
      feedback={view.feedback}
      sent={sent === 'yes' || sent === 'address' ? sent : undefined}
      praiseOnlyUntil={
        correctionIsOpen(settings, today) ? undefined : dateInWords(settings.praiseOnlyUntil ?? today, language)
      }
      mayTakeUp={!view.preparation.locked}
    />,
  )
}

const form = async (c: TalkContext, typed: FeedbackTyped, errors: FieldError[] = [], status?: 422) => {
  const { view, language, at, token, ports } = c.var
  const choices = await receiverChoices(ports, view)
  return page(
    c as never,
    { title: feedback[language].kinds[typed.kind].title, errors, talk: view, status },
    <GivePage
      language={language}
      other={view.other.name}
      at={at}
      token={token}
      typed={typed}
      choices={choices}
      lines={linesOf(view)}
      inMail={view.organisation.answersInMail === 'full'}
      errors={errors}
      command={newCommandId(c)}
    />,
  )
}

/** Looked through first; until the last press nothing is stored. */
const give = async (c: TalkContext) => {
  const { view, at, t, language, ports, trusted } = c.var
  const typed = typedFeedback(kindOf(c), (name) => field(c, name))
  if (!trusted) return form(c, typed, [{ field: 'to', message: t.formExpired }])
  if (field(c, 'do') === 'change') return form(c, typed)
  const id = field(c, 'command') || newCommandId(c)
  const drafted = await draftFeedback(ports, view, typed, id)
  if (!drafted.ok) return form(c, typed, errorsOf(drafted.problems, typed, language))
  if (field(c, 'do') !== 'send') return look(c, typed, drafted.draft)
  const refuse = (message: string) => look(c, typed, drafted.draft, [{ field: 'sure', message }])
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const given = await giveFeedback(ports, view, typed, id)
  if (given.ok) return c.redirect(`${at.feedback}?sent=${typed.to === 'address' ? 'address' : 'yes'}`, 303)
  if ('problems' in given) return form(c, typed, errorsOf(given.problems, typed, language))
  const { code } = given.refusal
  return refuse(code === 'already' ? feedback[language].twice : t.refusals[code])
}

const look = (c: TalkContext, typed: FeedbackTyped, draft: FeedbackDraft, errors: FieldError[] = []) => {
  const { view, language, at, token } = c.var
  return page(
    c as never,
    { title: feedback[language].check.title, errors, talk: view },
    <CheckPage
      language={language}
      you={view.you}
      inMail={view.organisation.answersInMail === 'full'}
      at={at}
      token={token}
      typed={typed}
      draft={draft}
      errors={errors}
      command={newCommandId(c)}
    />,
  )
}

/** Nothing is written and nobody is told: the form with what the manager has in mind. */
const sayItNow = (c: TalkContext) =>
  form(c, { ...emptyFeedback('less'), behaviour: c.var.trusted ? field(c, 'behaviour') : '' })

/** As a topic to be looked at and changed first: it is added by the button there. */
const takeUp = (c: TalkContext) => {
  const found = c.var.trusted && c.var.view.feedback.fromOthers.find(({ id }) => id === field(c, 'message'))
  return showTopics(c, { text: found ? found.behaviour.slice(0, topicCharacters) : '', errors: [] })
}
