/**
 * The whole of the pages: guards in order, pages mounted, one place for errors. Knows only Request and Response, so that it runs the same
 * behind Lambda and in a test.
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { talkParam } from '../functions/domain/routes.ts'
import type { Ports } from '../functions/ports.ts'
import { mountAddress } from './address/actions.tsx'
import type { App } from './app-context.ts'
import { mountAway } from './away/actions.tsx'
import { mountCallOff } from './call-off/actions.tsx'
import { mountCheckIn } from './check-in/actions.tsx'
import { closedDoor, nothingHere } from './door/closed.tsx'
import { mountLinks } from './door/link.tsx'
import { mountSignIn } from './door/sign-in.tsx'
import { mountFeedback } from './feedback/actions.tsx'
import { mountMyFeedback } from './feedback/my-actions.tsx'
import { mountFollowUp } from './follow-up/actions.tsx'
import { formBytes, guardForms } from './guard/form.ts'
import { securityHeaders } from './guard/headers.ts'
import { chooseLanguage } from './guard/language.ts'
import { noteRefusals } from './guard/refusals.ts'
import { closedUntilErased } from './guard/restored.tsx'
import { mountHr } from './hr/mount.ts'
import { mountLines } from './lines/actions.tsx'
import { mountMeeting } from './meeting/actions.tsx'
import { mountMy } from './my/actions.tsx'
import { page } from './page.tsx'
import { mountPaper } from './paper/actions.tsx'
import { mountPassOn } from './pass-on/actions.tsx'
import { mountPlan } from './plan/actions.tsx'
import { mountPrepare } from './prepare/actions.tsx'
import { mountPrivacy } from './privacy/page.tsx'
import { mountPulse } from './pulse/actions.tsx'
import { mountRequests } from './requests/actions.tsx'
import { mountStories } from './stories/actions.tsx'
import { mountSummary } from './summary/actions.tsx'
import { mountHub } from './talk/hub.tsx'
import { mountLog } from './talk/log.tsx'
import { enterAs, newTalkApp } from './talk-app.ts'
import { mountTalkAsks } from './talk-asks/actions.tsx'
import { mountTeam } from './team/actions.tsx'

/** A spreadsheet of 20,000 people; everything else is a form. */
const importBytes = 5_000_000

export const createWeb = (ports: Ports): Hono<App> => {
  const app = new Hono<App>()
  app.use(async (c, next) => {
    c.set('ports', ports)
    return next()
  })
  app.use(securityHeaders)
  app.use(noteRefusals)
  app.use(chooseLanguage)
  app.use(closedUntilErased())
  const tooLarge = (c: { body(data: null, status: 413): Response }) => c.body(null, 413)
  app.use('/hr/import', bodyLimit({ maxSize: importBytes, onError: tooLarge as never }))
  app.use(async (c, next) =>
    c.req.path === '/hr/import' ? next() : bodyLimit({ maxSize: formBytes, onError: tooLarge as never })(c, next),
  )
  app.use(guardForms)
  mountLinks(app)
  mountSignIn(app)
  mountTeam(app)
  mountMy(app)
  mountTalkAsks(app)
  mountRequests(app)
  mountPrivacy(app)
  mountMyFeedback(app)
  mountHr(app)
  for (const [side, role] of [
    ['e', 'employee'],
    ['m', 'manager'],
  ] as const) {
    const talk = newTalkApp()
    talk.use(enterAs(role))
    mountHub(talk)
    mountLog(talk)
    mountAway(talk)
    mountAddress(talk)
    mountPaper(talk)
    mountPrepare(talk)
    mountMeeting(talk)
    mountSummary(talk)
    mountFeedback(talk)
    mountPlan(talk)
    mountLines(talk)
    mountPassOn(talk)
    mountStories(talk)
    mountFollowUp(talk)
    mountCheckIn(talk)
    mountCallOff(talk)
    mountPulse(talk)
    app.route(`/${side}/${talkParam}`, talk as unknown as Hono<App>)
  }
  app.get('/', (c) => c.redirect('/sign-in', 303))
  app.notFound((c) => (c.req.path.startsWith('/l/') ? closedDoor(c) : nothingHere(c)))
  app.onError((error, c) => failed(error, c))
  return app
}

/** A bug, or a service that did not answer: seen in the log by route, never with what the person wrote. */
const failed = (error: unknown, c: Parameters<typeof page>[0]) => {
  c.var.ports.log.error('request failed', error, { method: c.req.method, route: c.req.routePath })
  const { t } = c.var
  return page(
    c,
    { title: t.failedTitle, status: 500 },
    <>
      <h1>{t.failedTitle}</h1>
      <p>{t.failed}</p>
    </>,
  )
}
