/**
 * The one page for every link or address that lets nobody in: unknown, expired, revoked, damaged, somebody else's. It looks the same for all
 * of them and offers a fresh link to the address on file. So does the page of an address where nothing is, which offers the sign-ins too.
 */
import type { Context } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import type { App } from '../app-context.ts'
import { openToken } from '../guard/form.ts'
import { page } from '../page.tsx'
import { door } from '../texts/door.ts'
import { feedback } from '../texts/feedback.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Input } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { FreshLinkForm, type Wanted } from './fresh-link-form.tsx'

/** With the talk whose page was asked for, the link is mailed without asking for an address. */
export const closedDoor = (c: Context<App>, wanted?: Wanted) => {
  const words = door[c.var.language]
  return page(
    c,
    { title: words.closedTitle, status: 404 },
    <>
      <h1>{words.closedTitle}</h1>
      <p>{words.closedText}</p>
      <Typed c={c} />
      {wanted ? <FreshLinkForm c={c} wanted={wanted} /> : <FreshLinkByAddress c={c} />}
      {c.req.path.endsWith(feedbackEnd) && (
        <p>
          <a href={routes.myFeedback}>{feedback[c.var.language].own}</a>
        </p>
      )}
    </>,
  )
}

/** From the foot of a mail that is months old: feedback has a way in of its own, also when no talk is under way. */
const feedbackEnd = '/feedback'

/** For an address where nothing is: the ways on, which say nothing of what there is elsewhere. */
export const nothingHere = (c: Context<App>) => {
  const { t, language } = c.var
  const words = door[language]
  return page(
    c,
    { title: t.notFoundTitle, status: 404 },
    <>
      <h1>{t.notFoundTitle}</h1>
      <p>{t.notFound}</p>
      <ul>
        <li>
          <a href={routes.team}>{words.toTeam}</a>
        </li>
        <li>
          <a href={routes.hr.home}>{words.toHr}</a>
        </li>
      </ul>
      <h2>{words.lostLink}</h2>
      <FreshLinkByAddress c={c} />
    </>,
  )
}

function FreshLinkByAddress({ c }: { c: Context<App> }) {
  const words = door[c.var.language]
  return (
    <Form action={routes.freshLink} token={openToken}>
      <Input
        name="email"
        type="email"
        autocomplete="email"
        label={words.freshLinkAddress}
        hint={words.closedHint}
        value=""
      />
      <Buttons>
        <Button kind="primary">{words.freshLink}</Button>
      </Buttons>
    </Form>
  )
}

/** What was in the form when the door had closed meanwhile: shown to whoever typed it, so that it can be kept. */
export function Typed({ c }: { c: Context<App> }) {
  const words = door[c.var.language]
  const typed = [...(c.var.form?.fields ?? [])].filter(([name, value]) => !ours.has(name) && value.trim() !== '')
  if (typed.length === 0) return null
  return (
    <>
      <h2>{words.youWrote}</h2>
      <p>{words.youWroteKeep}</p>
      {typed.map(([, value]) => (
        <Said words={value} />
      ))}
    </>
  )
}

/** Fields that a page of ours put there, and that nobody typed. */
const ours = new Set([
  'token',
  'command',
  'version',
  'question',
  'talk',
  'role',
  'purpose',
  'then',
  'do',
  'shared',
  'sure',
  'email',
])
