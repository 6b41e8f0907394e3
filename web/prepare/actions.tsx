/** Preparing, for either side: a question a page, looking through, sending, 'without writing', and topics of one's own. */
import type { Hono } from 'hono'
import { correctionIsOpen } from '../../functions/domain/feedback.ts'
import { type Answer, answerCharacters, topicCharacters } from '../../functions/domain/preparation.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { questionText } from '../../functions/domain/templates/templates.ts'
import { inWords, localDate, timeInWords } from '../../functions/domain/time.ts'
import { saveDraft } from '../../functions/flow/drafts.ts'
import { reachesOther } from '../../functions/flow/feedback-receivers.ts'
import { type FieldError, page } from '../page.tsx'
import { hasEnded } from '../talk/halt-notice.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { prepare } from '../texts/prepare.ts'
import { CheckPage, SentPage, TopicsPage } from './pages.tsx'
import { QuestionPage } from './question.tsx'

export const mountPrepare = (app: Hono<TalkApp>) => {
  app.get('/question/next', (c) => c.redirect(firstUnanswered(c), 303))
  app.get('/question/:question', (c) => showQuestion(c))
  app.post('/question/:question', (c) => saveQuestion(c))
  app.get('/answers', (c) => showAnswers(c))
  app.post('/answers', (c) => sendAnswers(c))
  app.post('/answers/back', (c) => takeBack(c))
  app.get('/answers/back', (c) => c.redirect(c.var.at.answers, 303))
  app.post('/without-writing', (c) => withoutWriting(c))
  app.get('/topics', (c) => showTopics(c))
  app.post('/topics', (c) => changeTopics(c))
}

type Row = TalkView['preparation']['questions'][number]

/** Where writing goes on: the first question without a word, else looking through. */
const firstUnanswered = (c: TalkContext): string => {
  const { view, at } = c.var
  if (view.preparation.locked || view.preparation.own.status === 'sent') return at.answers
  const open = view.preparation.questions.find((row) => (row.draft?.text ?? row.sent?.text ?? '').trim() === '')
  return open ? at.question(open.question.id) : at.answers
}

const showQuestion = (
  c: TalkContext,
  kept?: {
    text: string
    onlyOnPage: boolean
    alreadySaid: boolean
    errors: FieldError[]
    conflict?: { mine: string; stands: string }
    version?: number
  },
) => {
  const { view, at, language, t } = c.var
  const rows = view.preparation.questions
  const index = rows.findIndex(({ question }) => question.id === c.req.param('question'))
  const row = rows[index]
  if (!row) return c.notFound()
  if (view.preparation.locked) return c.redirect(at.answers, 303)
  const here = at.question(row.question.id)
  return page(
    c as never,
    {
      title: prepare[language].title(view.other.name),
      errors: kept?.errors,
      status: kept?.conflict ? 409 : undefined,
      talk: view,
      script: true,
    },
    <QuestionPage
      goals={view.cycle.goals}
      teamGoals={view.cycle.teamGoals}
      language={language}
      role={view.role}
      names={{ name: view.employee.name, manager: view.manager.name }}
      other={view.other.name}
      question={row.question}
      number={index + 1}
      of={rows.length}
      value={kept?.text ?? row.draft?.text ?? row.sent?.text ?? ''}
      onlyOnPage={kept?.onlyOnPage ?? row.draft?.onlyOnPage ?? row.sent?.onlyOnPage ?? false}
      alreadySaid={kept?.alreadySaid ?? row.draft?.alreadySaid ?? row.sent?.alreadySaid ?? false}
      answersInMail={view.organisation.answersInMail}
      errors={kept?.errors ?? []}
      conflict={kept?.conflict}
      form={{
        action: here,
        token: c.var.token,
        version: kept?.version ?? row.draft?.version ?? 0,
        autosave: { url: here, saved: t.savedAt, failed: t.saveFailed, conflict: t.saveConflict },
      }}
      previous={index > 0 ? at.question(rows[index - 1]?.question.id ?? '') : undefined}
    />,
  )
}

/** By the button, or by itself while one writes: then the answer is JSON. */
const saveQuestion = async (c: TalkContext) => {
  const { view, at, t, ports } = c.var
  const byItself = c.req.header('accept')?.includes('application/json') === true
  const rows = view.preparation.questions
  const index = rows.findIndex(({ question }) => question.id === c.req.param('question'))
  const row = rows[index]
  if (!row) return c.notFound()
  const text = field(c, 'text')
  const onlyOnPage = field(c, 'onlyOnPage') === 'yes'
  const alreadySaid = field(c, 'alreadySaid') === 'yes'
  const kept = { text, onlyOnPage, alreadySaid }
  const errors = problemsOf(c, text)
  if (errors.length > 0) return byItself ? c.json({}, 422) : showQuestion(c, { ...kept, errors })
  if (view.preparation.locked) return byItself ? c.json({}, 409) : c.redirect(at.answers, 303)
  const unchanged = isUnchanged(row, kept)
  if (!unchanged || byItself) {
    const draft = { text, onlyOnPage, ...(row.question.heldBack ? { alreadySaid } : {}) }
    const saved = await saveDraft(ports, view.id, view.hand, row.question.id, draft, shownVersion(c))
    if (!saved.saved) {
      if (byItself) return c.json({}, 409)
      const conflict = { mine: text, stands: saved.stands.text }
      return showQuestion(c, { ...kept, errors: [], conflict, version: saved.stands.version })
    }
    if (byItself) return c.json({ version: saved.version, savedAt: ports.clock.now() })
  }
  if (field(c, 'then') === 'later') return c.redirect(at.home, 303)
  const next = rows[index + 1]
  return c.redirect(next ? at.question(next.question.id) : at.answers, 303)

  function problemsOf(context: TalkContext, typed: string): FieldError[] {
    if (!context.var.trusted) return [{ field: 'text', message: t.formExpired }]
    return typed.length > answerCharacters
      ? [{ field: 'text', message: t.tooLong(typed.length, answerCharacters) }]
      : []
  }
}

/** Going past a question that has nothing new writes nothing. */
const isUnchanged = (
  row: Row,
  { text, onlyOnPage, alreadySaid }: { text: string; onlyOnPage: boolean; alreadySaid: boolean },
) => {
  const before = row.draft ?? row.sent
  if (!before) return text === '' && !onlyOnPage && !alreadySaid
  return before.text === text && before.onlyOnPage === onlyOnPage && (before.alreadySaid ?? false) === alreadySaid
}

const showAnswers = (c: TalkContext, errors: FieldError[] = []) => {
  const { view, at, language } = c.var
  const words = prepare[language]
  const { own, locked } = view.preparation
  const rows = view.preparation.questions.map((row) => ({
    question: questionText(row.question, language, {
      role: view.role,
      name: view.employee.name,
      manager: view.manager.name,
    }),
    text: row.draft?.text ?? row.sent?.text ?? '',
    onlyOnPage: row.draft?.onlyOnPage ?? row.sent?.onlyOnPage ?? false,
    href: locked ? undefined : at.question(row.question.id),
    version: row.draft?.version ?? 0,
    id: row.question.id,
  }))
  const unsent = hasUnsentChanges(view)
  const title = own.status === 'sent' && !unsent ? words.sentTitle(view.other.name) : words.checkTitle(view.other.name)
  const notAsked = view.preparation.notAsked.map(({ question, draft, sent }) => ({
    question: questionText(question, language, {
      role: view.role,
      name: view.employee.name,
      manager: view.manager.name,
    }),
    text: (draft ?? sent)?.text ?? '',
    isSent: sent !== undefined && draft === undefined,
  }))
  const body = {
    language,
    rows,
    notAsked,
    other: view.other.name,
    token: c.var.token,
    command: newCommandId(c),
    at,
    errors,
    own: view.you.language,
  }
  return page(
    c as never,
    { title, errors, talk: view },
    locked || (own.status === 'sent' && !unsent) ? (
      <SentPage
        {...body}
        locked={locked}
        ended={hasEnded(view)}
        sentAt={own.at === undefined ? undefined : momentInWords(c, own.at)}
        status={own.status}
        mayTakeBack={view.preparation.mayTakeBack}
      />
    ) : (
      <CheckPage
        {...body}
        again={own.status === 'sent'}
        empty={rows.every(({ text }) => text.trim() === '')}
        surprises={surprisesOf(c)}
        feedback={view.feedback}
      />
    ),
  )
}

/** What the manager means to correct and has not said yet (R36), while there is someone to say it to. */
const surprisesOf = (c: TalkContext): string[] => {
  const { view, ports } = c.var
  const today = localDate(ports.clock.now(), view.organisation.zone)
  if (!reachesOther(view) || !correctionIsOpen(ports.organisation.feedback, today)) return []
  return view.preparation.questions.flatMap(({ question, draft, sent }) => {
    const written = draft ?? sent
    return question.heldBack && written && written.text.trim() !== '' && !written.alreadySaid ? [written.text] : []
  })
}

const sendAnswers = async (c: TalkContext) => {
  const { view, at, t } = c.var
  if (!c.var.trusted) return showAnswers(c, [{ field: 'sure', message: t.formExpired }])
  if (field(c, 'sure') !== 'yes') return showAnswers(c, [{ field: 'sure', message: t.tickMissing }])
  const { questions } = view.preparation
  // What was shown is what is sent: a draft that moved on since is looked through again.
  const moved = questions.some(
    ({ question, draft }) => field(c, `version-${question.id}`) !== String(draft?.version ?? 0),
  )
  if (moved) return showAnswers(c, [{ field: 'sure', message: t.refusals.stale }])
  const answers = questions.flatMap((row): Answer[] => {
    const from = row.draft ?? row.sent
    return from && from.text.trim() !== ''
      ? [
          {
            question: row.question.id,
            text: from.text,
            onlyOnPage: from.onlyOnPage,
            ...(row.question.heldBack ? { alreadySaid: from.alreadySaid === true } : {}),
            ...(row.sent &&
            isUnchanged({ ...row, draft: undefined }, { ...from, alreadySaid: from.alreadySaid === true })
              ? { since: row.sent.since ?? 1 }
              : {}),
          },
        ]
      : []
  })
  const kept = await keepNotAsked(c)
  const applied = await command(c, {
    kind: 'sendAnswers',
    answers: [...answers, ...kept],
    basedOn: view.preparation.own.version,
  })
  if (applied.ok) return c.redirect(at.answers, 303)
  const message =
    applied.refusal.code === 'empty' ? prepare[c.var.language].nothingWritten : t.refusals[applied.refusal.code]
  return showAnswers(c, [{ field: 'sure', message }])
}

/**
 * What was sent to questions that HR no longer asks stays sent. What was taken back stood in the place of the answers that now come: it becomes a
 * draft of its own first.
 */
const keepNotAsked = async (c: TalkContext): Promise<Answer[]> => {
  const { view, ports } = c.var
  const { notAsked } = view.preparation
  for (const { question, draft } of notAsked) {
    if (draft?.version !== 0) continue
    const { text, onlyOnPage, alreadySaid } = draft
    await saveDraft(ports, view.id, view.hand, question.id, { text, onlyOnPage, alreadySaid }, 0)
  }
  return notAsked.flatMap(({ sent }) => (sent ? [{ ...sent, since: sent.since ?? 1 }] : []))
}

/** Nothing is lost by it and it can be sent again, so that no box is to be ticked. */
const takeBack = async (c: TalkContext) => {
  const { at, t, language, view } = c.var
  const refuse = (message: string) => showAnswers(c, [{ field: 'back', message }])
  if (!c.var.trusted) return refuse(t.formExpired)
  const applied = await command(c, { kind: 'takeBackAnswers' })
  if (applied.ok) return c.redirect(at.answers, 303)
  const { code } = applied.refusal
  return refuse(code === 'notNow' ? prepare[language].backTooLate(view.other.name) : t.refusals[code])
}

const withoutWriting = async (c: TalkContext) => {
  const { at, t } = c.var
  if (!c.var.trusted) return showAnswers(c, [{ field: 'without', message: t.formExpired }])
  if (field(c, 'without') !== 'yes') return showAnswers(c, [{ field: 'without', message: t.tickMissing }])
  const applied = await command(c, { kind: 'prepareWithoutWriting' })
  return applied.ok
    ? c.redirect(at.home, 303)
    : showAnswers(c, [{ field: 'without', message: t.refusals[applied.refusal.code] }])
}

export const showTopics = (c: TalkContext, kept?: { text: string; errors: FieldError[] }) => {
  const { view, at, language } = c.var
  return page(
    c as never,
    { title: prepare[language].topicsTitle, errors: kept?.errors, talk: view },
    <TopicsPage
      language={language}
      other={view.other}
      you={view.you}
      role={view.role}
      topics={view.topics}
      locked={view.preparation.locked}
      token={c.var.token}
      command={newCommandId(c)}
      at={at}
      text={kept?.text ?? ''}
      errors={kept?.errors ?? []}
    />,
  )
}

const changeTopics = async (c: TalkContext) => {
  const { at, t, language } = c.var
  const words = prepare[language]
  const text = field(c, 'text').trim()
  const withdrawn = field(c, 'withdraw')
  const refuse = (message: string) => showTopics(c, { text, errors: [{ field: 'text', message }] })
  if (!c.var.trusted) return refuse(t.formExpired)
  if (withdrawn === '' && text === '') return refuse(words.topicEmpty)
  if (text.length > topicCharacters) return refuse(words.topicTooLong(topicCharacters))
  const applied =
    withdrawn === ''
      ? await command(c, { kind: 'proposeTopic', text })
      : await command(c, { kind: 'withdrawTopic', topic: Number(withdrawn) })
  return applied.ok ? c.redirect(at.topics, 303) : refuse(t.refusals[applied.refusal.code])
}

export const hasUnsentChanges = (view: TalkView): boolean =>
  view.preparation.questions.some(
    ({ draft, sent }) =>
      draft !== undefined &&
      (draft.text.trim() !== (sent?.text ?? '').trim() ||
        (sent !== undefined &&
          (draft.onlyOnPage !== sent.onlyOnPage || (draft.alreadySaid ?? false) !== (sent.alreadySaid ?? false)))),
  )

const momentInWords = (c: TalkContext, at: number): string => {
  const { view, language } = c.var
  const { zone } = view.organisation
  return `${inWords(localDate(at, zone), language, { weekday: true })} ${timeInWords(at, zone, language)}`
}
