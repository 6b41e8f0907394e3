/**
 * `/dev`: what only this machine has. Who is who and the clock, the inbox, and the same as JSON for tests and tools. Mounted beside the service,
 * never in it: no page of the product leads here.
 */
import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { Instant } from '../../../functions/ports.ts'
import type { Moved } from '../driver.ts'
import type { Service } from '../service.ts'
import { dueNext } from './due.ts'
import { HomePage } from './home.tsx'
import { InboxPage, MailPage } from './inbox.tsx'
import { everyone } from './people.ts'
import { scan } from './scan.ts'
import { signInAs } from './sign-in.ts'

/** One jump is at most this long: a mistyped year would run for an hour. */
const longestJump = { years: 3 }

export function createDev(service: Service): Hono {
  const { clock, driver, engines, ports } = service
  const { baseUrl } = ports.organisation
  const app = new Hono({ strict: false })

  /** A page elsewhere must not move the clock of whoever has this open. */
  app.use(async (c, next) => {
    const origin = c.req.header('origin')
    const own = origin === undefined || origin === new URL(c.req.url).origin || origin === baseUrl
    return own ? next() : c.text('Only from pages of this machine.', 403)
  })

  app.get('/dev', async (c) => {
    const { upcoming, waiting } = await dueNext(ports)
    return c.html(
      <HomePage
        organisation={ports.organisation}
        now={clock.now()}
        upcoming={upcoming}
        waiting={waiting}
        people={await everyone(ports)}
        mails={engines.ses.mails().length}
        said={c.req.query('said')}
      />,
    )
  })

  app.post('/dev/sign-in', async (c) => {
    const { person, to } = signInForm.parse(await c.req.parseBody())
    const entered = await signInAs(service, person, to)
    if ('problem' in entered) return c.redirect(`/dev?said=${encodeURIComponent(entered.problem)}`, 303)
    for (const cookie of entered.cookies) c.header('set-cookie', cookie, { append: true })
    return c.redirect(entered.location, 303)
  })

  app.get('/dev/inbox', (c) => {
    const to = c.req.query('to') || undefined
    const mails = engines.ses.mails().toReversed()
    return c.html(
      <InboxPage
        organisation={ports.organisation}
        mails={to ? mails.filter((mail) => mail.to.includes(to)) : mails}
        addresses={[...new Set(mails.flatMap((mail) => mail.to))].toSorted()}
        to={to}
      />,
    )
  })

  app.get('/dev/inbox/:id', (c) => {
    const mail = engines.ses.mail(c.req.param('id'))
    return mail ? c.html(<MailPage organisation={ports.organisation} mail={mail} />) : c.notFound()
  })

  app.get('/dev/mails', (c) => c.json(engines.ses.mails().map(({ tags: _, configurationSet: __, ...mail }) => mail)))

  app.get('/dev/clock', (c) => c.json({ now: iso(clock.now()) }))

  app.post('/dev/clock', async (c) => {
    const body = await c.req.text()
    // By what it is: curl says that everything is a form.
    const isForm = !body.trimStart().startsWith('{')
    const asked = isForm ? fromForm(new URLSearchParams(body)) : jsonOf(body)
    const move = moveSchema.safeParse(asked)
    const moved = move.success ? await moveClock(move.data) : { problem: moveHelp }
    if ('problem' in moved) return isForm ? back(moved.problem) : c.json({ error: moved.problem }, 400)
    return isForm ? back(saidOf(moved)) : c.json({ now: iso(moved.now), sent: moved.sent })

    function back(said: string) {
      return c.redirect(`/dev?said=${encodeURIComponent(said)}`, 303)
    }
  })

  app.post('/dev/scan', async (c) => {
    const given = scanSchema.safeParse(await c.req.json().catch(() => ({})))
    if (!given.success) return c.json({ error: 'Give {} or {"press":true}.' }, 400)
    return c.json(await scan(service, given.data))
  })

  app.onError((error, c) => {
    console.error(error)
    return c.json({ error: error.message }, 500)
  })

  return app

  async function moveClock(move: Move): Promise<Moved | { problem: string }> {
    if ('next' in move) return driver.advanceToNext()
    // In UTC, where a day has 24 hours: what was asked for is what passes.
    const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('UTC')
    let target: Instant
    try {
      target = 'to' in move ? Temporal.Instant.from(move.to).epochMilliseconds : now.add(move.advance).epochMilliseconds
    } catch {
      return { problem: moveHelp }
    }
    if (target < clock.now()) return { problem: `It is ${iso(clock.now())}, and virtual time cannot go back.` }
    if (target > now.add(longestJump).epochMilliseconds) {
      return { problem: `One jump is at most ${longestJump.years} years.` }
    }
    return driver.advanceTo(target)
  }
}

const moveSchema = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.string() }),
  z.strictObject({ next: z.literal(true) }),
])
type Move = z.infer<typeof moveSchema>

const moveHelp = 'Give {"advance":"P7D"}, {"to":"2027-03-01T08:00:00Z"} or {"next":true}.'

const scanSchema = z.strictObject({ press: z.boolean().optional() })

const signInForm = z.object({ person: z.string(), to: z.enum(['hr', 'team', 'talk']) })

function fromForm(form: URLSearchParams): unknown {
  return form.has('next') ? { next: true } : { advance: form.get('advance') }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function saidOf({ sent }: Moved): string {
  return sent === 1 ? 'One mail went out.' : `${sent} mails went out.`
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString()
}
