/** Signing in by mail, asking for a fresh link, and leaving a device. The answers look the same whoever asks. */
import type { Context, Hono } from 'hono'
import { signedInHours } from '../../functions/domain/access.ts'
import { parseAddress } from '../../functions/domain/import/read-row.ts'
import type { Role } from '../../functions/domain/role.ts'
import { routes, talkParam } from '../../functions/domain/routes.ts'
import { apply } from '../../functions/flow/apply.ts'
import { askForOwnLink, askForTalkLink, askToSignIn, hrSessionEnded } from '../../functions/flow/door.ts'
import { askForAllLinks } from '../../functions/flow/fresh-links.ts'
import { hashSecret } from '../../functions/flow/identity.ts'
import type { App } from '../app-context.ts'
import { forgetPerson, forgetTalk, newKey, personKey, setAskedKey, talkKey } from '../guard/browser.ts'
import { openToken, tokenHolds } from '../guard/form.ts'
import { Head } from '../head.tsx'
import { page } from '../page.tsx'
import { door } from '../texts/door.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Input } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { FreshLinkForm, type Wanted } from './fresh-link-form.tsx'

type C = Context<App>

export const mountSignIn = (app: Hono<App>) => {
  app.get(routes.signIn, (c) => signInPage(c))
  app.post(routes.signIn, (c) => signIn(c))
  app.post(routes.freshLink, (c) => freshLink(c))
  app.post(routes.signOut, (c) => signOut(c))
  for (const [side, role] of [
    ['e', 'employee'],
    ['m', 'manager'],
  ] as const) {
    app.post(`/${side}/${talkParam}/leave`, (c) => leave(c, c.req.param('talk') ?? '', role))
  }
}

const signInPage = async (c: C, kept?: { email: string; wrong: boolean }) => {
  const words = door[c.var.language]
  const present = personKey(c)
  const ended = purposeOf(c) === 'hr' && present && (await hrSessionEnded(c.var.ports, present.id, present.key))
  const errors = kept?.wrong ? [{ field: 'email', message: words.emailWrong }] : []
  return page(
    c,
    { title: words.signInTitle, errors },
    <>
      <Head language={c.var.language} errors={errors} title={words.signInTitle} />
      {ended && (
        <Notice kind="information">
          <p>{words.hrEnded(signedInHours)}</p>
        </Notice>
      )}
      <p>{words.signInText}</p>
      <Form action={`${routes.signIn}?to=${purposeOf(c)}`} token={openToken}>
        <Input
          name="email"
          type="email"
          autocomplete="email"
          label={words.email}
          value={kept?.email ?? ''}
          error={errors[0]?.message}
        />
        <Buttons>
          <Button kind="primary">{words.signIn}</Button>
        </Buttons>
      </Form>
    </>,
  )
}

const signIn = async (c: C) => {
  const typed = c.var.form.fields.get('email') ?? ''
  const email = parseAddress(typed)
  if (email === undefined) return signInPage(c, { email: typed, wrong: true })
  const key = newKey(c)
  await askToSignIn(c.var.ports, email, purposeOf(c), key)
  setAskedKey(c, key)
  const words = door[c.var.language]
  return page(
    c,
    { title: words.sentTitle },
    <>
      <h1>{words.sentTitle}</h1>
      <p>{words.sentText}</p>
    </>,
  )
}

const freshLink = async (c: C) => {
  const { fields } = c.var.form
  const key = newKey(c)
  const talk = fields.get('talk') ?? ''
  const role: Role = fields.get('role') === 'manager' ? 'manager' : 'employee'
  const purpose = /^[a-zA-Z]{1,20}(\.\d{1,3})?$/.test(fields.get('purpose') ?? '')
    ? (fields.get('purpose') ?? '')
    : 'home'
  const email = parseAddress(fields.get('email') ?? '')
  const person = fields.get('person') ?? ''
  const wanted: Wanted | undefined = /^t_[0-9a-z]{16}$/.test(talk)
    ? { talk, role, purpose }
    : /^p_[0-9a-z]{16}$/.test(person)
      ? { person, purpose }
      : undefined
  if (wanted && fields.get('sure') !== 'yes') return freshLinkAgain(c, wanted)
  if (wanted && 'person' in wanted)
    await askForOwnLink(c.var.ports, person, purpose === 'feedback' ? purpose : 'team', key)
  else if (wanted) await askForTalkLink(c.var.ports, talk, role, purpose, key)
  else if (email !== undefined) await askForAllLinks(c.var.ports, email, key)
  setAskedKey(c, key)
  const words = door[c.var.language]
  return page(
    c,
    { title: words.freshLinkSent },
    <>
      <h1>{words.freshLinkSent}</h1>
      <p>{words.freshLinkSentText}</p>
    </>,
  )
}

const freshLinkAgain = (c: C, wanted: Wanted) => {
  const words = door[c.var.language]
  const errors = [{ field: 'sure', message: c.var.t.tickMissing }]
  return page(
    c,
    { title: words.freshLink, errors },
    <>
      <Head language={c.var.language} errors={errors} title={words.freshLink} />
      <FreshLinkForm c={c} wanted={wanted} error={c.var.t.tickMissing} />
    </>,
  )
}

const leave = async (c: C, talk: string, role: 'employee' | 'manager') => {
  const key = talkKey(c, talk, role)
  if (key !== undefined && tokenHolds(c, key)) {
    await apply(c.var.ports, talk, { command: { kind: 'leaveBrowser', browser: hashSecret(key) }, by: role })
    forgetTalk(c, talk, role)
    return goodbye(c)
  }
  // A signed-in manager has no key of this talk: leaving is signing out.
  return signOut(c)
}

const signOut = async (c: C) => {
  const present = personKey(c)
  if (present && tokenHolds(c, present.key)) {
    await apply(c.var.ports, present.id, {
      command: { kind: 'leaveBrowser', browser: hashSecret(present.key) },
      by: 'person',
    })
    forgetPerson(c)
  }
  return goodbye(c)
}

const goodbye = (c: C) => {
  const words = door[c.var.language]
  return page(
    c,
    { title: words.signedOut },
    <>
      <h1>{words.signedOut}</h1>
      <p>{words.signedOutText}</p>
    </>,
  )
}

const purposeOf = (c: C): 'team' | 'feedback' | 'hr' | 'my' | 'requests' => {
  const to = c.req.query('to')
  return to === 'team' || to === 'my' || to === 'feedback' || to === 'requests' ? to : 'hr'
}
