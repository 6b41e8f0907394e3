/**
 * `/l/…`: where a link in a mail arrives. Looking writes nothing and shows nobody's words; the employee's first link shows the first question
 * at once, everything else asks for one press of *Show*. A browser that has been here goes straight on.
 */
import type { Context, Hono } from 'hono'
import { heldAnswer } from '../../functions/domain/booking.ts'
import { parseLineAnswer } from '../../functions/domain/line-mails.ts'
import { parseDigestLink } from '../../functions/domain/mails/digest.ts'
import { bothNames } from '../../functions/domain/names.ts'
import type { Owed } from '../../functions/domain/owed.ts'
import { answerCharacters } from '../../functions/domain/preparation.ts'
import { landing, parseLink, routes, talkRoutes } from '../../functions/domain/routes.ts'
import { apply } from '../../functions/flow/apply.ts'
import {
  bindToTalk,
  enterAsPerson,
  lookAtPersonLink,
  lookAtTalkLink,
  type PersonDoor,
  type Threshold,
} from '../../functions/flow/door.ts'
import { saveDraft } from '../../functions/flow/drafts.ts'
import { lookAtOldAddress } from '../../functions/flow/vouch.ts'
import type { App } from '../app-context.ts'
import { askedKey, newKey, personKey, setPersonKey, setTalkKey, talkKey } from '../guard/browser.ts'
import { tokenHolds, tokenOf } from '../guard/form.ts'
import { speakTo } from '../guard/language.ts'
import { Head } from '../head.tsx'
import { page } from '../page.tsx'
import { QuestionPage } from '../prepare/question.tsx'
import { door } from '../texts/door.ts'
import { prepare } from '../texts/prepare.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Checkbox } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'
import { closedDoor } from './closed.tsx'
import { FreshLinkForm, type Wanted } from './fresh-link-form.tsx'
import { oldAddressPage, sayFromOldAddress } from './old-address.tsx'

type C = Context<App>

export const mountLinks = (app: Hono<App>) => {
  app.get(routes.link, (c) => arrive(c))
  app.post(routes.link, (c) => press(c))
  app.get(routes.feedbackLink, (c) => arrive(c))
  app.post(routes.feedbackLink, (c) => press(c))
}

const arrive = async (c: C) => {
  const token = c.req.param('token') ?? ''
  const link = parseLink(token)
  if (!link) return closedDoor(c)
  if (link.id.startsWith('p_')) return arriveAsPerson(c, token, link)
  const found = await lookAtTalkLink(c.var.ports, link, keysOf(c, link.id))
  if (found.at === 'unknown') return closedDoor(c)
  const { threshold } = found
  speakTo(c, threshold.you.language)
  if (found.at === 'in') return c.redirect(destination(c, threshold), 303)
  if (found.at === 'ask') return elsewhere(c, threshold.you.name, wantedOf(c, threshold))
  if (c.req.query('not-me') !== undefined) return notMePage(c, token, threshold)
  return threshold.questions && !isToFeedback(c) ? firstQuestion(c, token, threshold) : showPage(c, token, threshold)
}

const press = async (c: C) => {
  const token = c.req.param('token') ?? ''
  const link = parseLink(token)
  if (!link) return closedDoor(c)
  if (link.id.startsWith('p_')) return pressAsPerson(c, token, link)
  const found = await lookAtTalkLink(c.var.ports, link, keysOf(c, link.id))
  if (found.at === 'unknown') return closedDoor(c)
  const { threshold } = found
  speakTo(c, threshold.you.language)
  if (!tokenHolds(c, linkKey(token))) return closedDoor(c)
  if (found.at === 'ask') return elsewhere(c, threshold.you.name, wantedOf(c, threshold))
  const { fields } = c.var.form
  if (fields.get('do') === 'not-me') return notMe(c, token, threshold)
  if (found.at === 'in') return c.redirect(destination(c, threshold), 303)
  const text = fields.get('text') ?? ''
  if (fields.get('do') !== 'show') {
    // A press without a word is no one's yet: the next question, still nothing written and nobody bound.
    const question = threshold.questions?.find(({ id }) => id === fields.get('question'))
    if (!question || !threshold.questions) return showPage(c, token, threshold)
    if (text.trim() === '')
      return c.redirect(`${routes.link.replace(':token', token)}?q=${next(threshold, question.id)}`, 303)
    if (text.length > answerCharacters) return firstQuestion(c, token, threshold, { text })
    await comeIn(c, threshold)
    const draft = { text, onlyOnPage: fields.get('onlyOnPage') === 'yes' }
    await saveDraft(c.var.ports, threshold.talk, threshold.hand, question.id, draft, 0)
    const at = talkRoutes(threshold.talk, threshold.role)
    const after = next(threshold, question.id)
    return c.redirect(fields.get('then') === 'later' ? at.home : after === '' ? at.answers : at.question(after), 303)
  }
  await comeIn(c, threshold)
  return c.redirect(destination(c, threshold), 303)
}

/** From the foot of a mail: past the same door, with the same link, to giving feedback. */
const isToFeedback = (c: C): boolean => c.req.path.endsWith('/feedback')

const wantedOf = (c: C, { talk, role, purpose }: Threshold): Wanted => ({
  talk,
  role,
  purpose: isToFeedback(c) ? 'feedback' : purpose,
})

const comeIn = async (c: C, { talk, role, hand }: Threshold) => {
  const key = newKey(c)
  await bindToTalk(c.var.ports, talk, role, key, hand)
  setTalkKey(c, talk, role, key, c.var.form.fields.get('shared') === 'yes')
}

/** The answer that a link in a mail preselects travels along; it is recorded by a press there, never here. */
const destination = (c: C, { talk, role, purpose }: Threshold): string => {
  if (isToFeedback(c)) return talkRoutes(talk, role).feedback
  if (c.req.query('a') === 'c') return talkRoutes(talk, role).cancelMeeting
  if (purpose === 'prepare' && c.req.query('a') === 'send') return talkRoutes(talk, role).answers
  const answer = heldAnswer.options.find((one) => one[0] === c.req.query('a'))
  const said = purpose === 'lines' ? parseLineAnswer(c.req.query('a') ?? '') : undefined
  if (said) return `${talkRoutes(talk, role).line(said.line)}?status=${said.status}`
  const path = landing(talk, role, purpose)
  return answer ? `${path}?answer=${answer}` : path
}

const firstQuestion = (c: C, token: string, threshold: Threshold, kept?: { text: string }) => {
  const questions = threshold.questions ?? []
  const asked = c.var.form?.fields.get('question') ?? c.req.query('q')
  const index = Math.max(
    0,
    questions.findIndex(({ id }) => id === asked),
  )
  const question = questions[index]
  if (!question) return showPage(c, token, threshold)
  const words = door[c.var.language]
  const [employee, manager] = bothNames(threshold.employee.name, threshold.manager.name)
  const other = threshold.role === 'employee' ? manager : employee
  const errors = kept ? [{ field: 'text', message: c.var.t.tooLong(kept.text.length, answerCharacters) }] : []
  return page(
    c,
    { title: prepare[c.var.language].title(other), errors },
    <QuestionPage
      goals={[]}
      teamGoals={[]}
      language={c.var.language}
      role={threshold.role}
      names={{ name: employee, manager }}
      other={other}
      question={question}
      number={index + 1}
      of={questions.length}
      value={kept?.text ?? ''}
      onlyOnPage={false}
      answersInMail={threshold.answersInMail}
      errors={errors}
      form={{ action: path(token), token: tokenOf(linkKey(token)) }}
      as={{ text: words.answeringAs(threshold.you.name), link: words.notYou, href: `${path(token)}?not-me` }}
      previous={index > 0 ? `${path(token)}?q=${questions[index - 1]?.id}` : undefined}
      shared={words.sharedDevice}
    />,
  )
}

const showPage = (c: C, token: string, threshold: Threshold) => {
  const words = door[c.var.language]
  const query = new URL(c.req.url).search
  return page(
    c,
    { title: words.showTitle(threshold.other.name) },
    <>
      <h1>{words.showTitle(threshold.other.name)}</h1>
      <p>
        {words.answeringAs(threshold.you.name)} <a href={`${path(token)}?not-me`}>{words.notYou}</a>
      </p>
      <p>{words.showText(threshold.you.name)}</p>
      <Form action={`${c.req.path}${query}`} token={tokenOf(linkKey(token))}>
        <input type="hidden" name="do" value="show" />
        <Checkbox name="shared" value="yes" label={words.sharedDevice} checked={false} />
        <Buttons>
          <Button kind="primary">{words.show}</Button>
        </Buttons>
      </Form>
    </>,
  )
}

const elsewhere = (c: C, you: string, wanted: Wanted) => {
  const words = door[c.var.language]
  return page(
    c,
    { title: words.elsewhereTitle },
    <>
      <h1>{words.elsewhereTitle}</h1>
      <p>{words.elsewhereText(you)}</p>
      <FreshLinkForm c={c} wanted={wanted} />
    </>,
  )
}

const notMePage = (c: C, token: string, { you }: Threshold, missing = false) => {
  const words = door[c.var.language]
  const errors = missing ? [{ field: 'sure', message: c.var.t.tickMissing }] : []
  return page(
    c,
    { title: words.notMeTitle, errors },
    <>
      <Head language={c.var.language} errors={errors} title={words.notMeTitle} />
      <p>{words.notMeText(you.name)}</p>
      <Form action={path(token)} token={tokenOf(linkKey(token))}>
        <input type="hidden" name="do" value="not-me" />
        <Sure label={c.var.t.tickToConfirm} error={errors[0]?.message} />
        <Buttons>
          <Button kind="primary">{words.notMeDo}</Button>
        </Buttons>
      </Form>
    </>,
  )
}

const notMe = async (c: C, token: string, threshold: Threshold) => {
  if (c.var.form.fields.get('sure') !== 'yes') return notMePage(c, token, threshold, true)
  await apply(c.var.ports, threshold.talk, { command: { kind: 'notMe' }, by: threshold.role })
  const words = door[c.var.language]
  return page(c, { title: words.notMeDone }, <h1>{words.notMeDone}</h1>)
}

const arriveAsPerson = async (c: C, token: string, link: { id: string; secret: string }) => {
  const old = await lookAtOldAddress(c.var.ports, link)
  if (old) {
    speakTo(c, old.language)
    return oldAddressPage(c, token, linkKey(token), old)
  }
  const found = await lookAtPersonLink(c.var.ports, link, personKeys(c, link.id))
  if (found.at === 'unknown') return closedDoor(c)
  speakTo(c, found.language)
  // A digest that was opened elsewhere has a way on; a sign-in link works only where it was asked for.
  if (found.at === 'ask') {
    return isFromMail(found)
      ? elsewhere(c, found.name, { person: link.id, purpose: isToFeedback(c) ? 'feedback' : found.purpose })
      : closedDoor(c)
  }
  if (found.at === 'in' && isFromMail(found)) return c.redirect(personDestination(c, found), 303)
  const words = door[c.var.language]
  const query = new URL(c.req.url).search
  return page(
    c,
    { title: words.enterTitle(found.name) },
    <>
      <h1>{words.enterTitle(found.name)}</h1>
      {!isFromMail(found) && <p>{words.enterText}</p>}
      <Form action={`${c.req.path}${query}`} token={tokenOf(linkKey(token))}>
        <Checkbox name="shared" value="yes" label={words.sharedDevice} checked={false} />
        <Buttons>
          <Button kind="primary">{isFromMail(found) ? words.show : words.enter}</Button>
        </Buttons>
      </Form>
    </>,
  )
}

const pressAsPerson = async (c: C, token: string, link: { id: string; secret: string }) => {
  const old = await lookAtOldAddress(c.var.ports, link)
  if (old && tokenHolds(c, linkKey(token))) {
    speakTo(c, old.language)
    return sayFromOldAddress(c, token, linkKey(token), old)
  }
  const found = await lookAtPersonLink(c.var.ports, link, personKeys(c, link.id))
  if (found.at === 'unknown' || found.at === 'ask' || !tokenHolds(c, linkKey(token))) return closedDoor(c)
  const key = newKey(c)
  if (!(await enterAsPerson(c.var.ports, link, found.scope, key))) return closedDoor(c)
  setPersonKey(c, link.id, key, c.var.form.fields.get('shared') === 'yes')
  return c.redirect(personDestination(c, found), 303)
}

/** A link that a mail brought without being asked for, and that opens any number of times. */
const isFromMail = ({ purpose }: { purpose: string }): boolean => purpose === 'digest' || purpose === 'feedback'

const personDestination = (c: C, found: Exclude<PersonDoor, { at: 'unknown' }>): string => {
  if (found.scope === 'hr') return routes.hr.home
  if (found.scope === 'own') return routes.myExport
  if (found.purpose === 'my' || c.req.query('t') === 'my') return routes.my
  if (found.purpose === 'requests') return routes.requests
  if (found.purpose === 'feedback' || isToFeedback(c)) return routes.myFeedback
  const wanted = parseDigestLink(c.req.query('t') ?? '')
  const talk = wanted && found.talks.find(({ id }) => id.startsWith(wanted.start))
  return talk ? landing(talk.id, 'manager', purposes[wanted.owed] ?? 'home') : routes.team
}

const purposes: Partial<Record<Owed, string>> = {
  book: 'meeting',
  prepare: 'prepare',
  sayHeld: 'held',
  writePlan: 'plan',
  confirmPlan: 'plan',
  vouch: 'address',
  reportLines: 'lines',
}

const keysOf = (c: C, talk: string) => (role: 'employee' | 'manager') => ({
  session: talkKey(c, talk, role),
  asked: askedKey(c),
})

const personKeys = (c: C, id: string) => {
  const present = personKey(c)
  return { session: present?.id === id ? present.key : undefined, asked: askedKey(c) }
}

/** Whoever has the link has this; a page elsewhere has not. */
const linkKey = (token: string) => `link ${token}`
const path = (token: string) => routes.link.replace(':token', token)
const next = ({ questions }: Threshold, id: string): string => {
  const index = questions?.findIndex((question) => question.id === id) ?? -1
  return questions?.[index + 1]?.id ?? ''
}
