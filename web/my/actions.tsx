/** `/my`: all of one's own talks, and behind a fresh link, everything about oneself to read, print or take along. */
import type { Context, Hono } from 'hono'
import { signInMinutes } from '../../functions/domain/access.ts'
import { asFile } from '../../functions/domain/own-record.ts'
import { routes } from '../../functions/domain/routes.ts'
import { localDate } from '../../functions/domain/time.ts'
import { askForExport } from '../../functions/flow/door.ts'
import { ownRecord, ownTalkViews } from '../../functions/flow/own-record.ts'
import { holdOf } from '../../functions/flow/retention-hold.ts'
import { readAsking } from '../../functions/flow/talk-asks.ts'
import { teamOf } from '../../functions/flow/team.ts'
import type { App } from '../app-context.ts'
import { newKey, setAskedKey } from '../guard/browser.ts'
import { dateInWords } from '../meeting/when.ts'
import { page } from '../page.tsx'
import { forSignedIn, type PersonReader } from '../team/door.ts'
import { door } from '../texts/door.ts'
import { my } from '../texts/my.ts'
import { AskForFile, FileView } from './file.tsx'
import { MyTalks } from './page.tsx'

type C = Context<App>

export const mountMy = (app: Hono<App>): void => {
  app.get(routes.my, forSignedIn('my')(myTalks))
  app.get(routes.myExport, forSignedIn('my')(file))
  app.post(routes.myExport, forSignedIn('my')(mailLink))
  app.get(routes.myExportFile, forSignedIn('my')(download))
}

const myTalks = async (c: C, { person, token }: PersonReader) => {
  const { language, ports } = c.var
  const [talks, { talks: led }, asking, hold] = await Promise.all([
    ownTalkViews(ports, person.id),
    teamOf(ports, person.id, language),
    readAsking(ports, person.id),
    holdOf(ports, person.id),
  ])
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  return page(
    c,
    { title: my[language].title },
    <MyTalks
      language={language}
      zone={ports.organisation.zone}
      talks={talks}
      asking={asking}
      hold={hold}
      leads={led.length > 0}
      today={today}
      token={token}
      leave={c.var.t.leave}
    />,
  )
}

const file = async (c: C, { person, token }: PersonReader) => {
  const { language, ports } = c.var
  const words = my[language]
  const record = person.own ? await ownRecord(ports, person.id, language) : undefined
  if (!record) return page(c, { title: words.askTitle }, <AskForFile language={language} token={token} />)
  const date = dateInWords(localDate(ports.clock.now(), ports.organisation.zone), language)
  return page(c, { title: words.exportTitle }, <FileView language={language} record={record} date={date} />)
}

const mailLink = async (c: C, { person, trusted }: PersonReader) => {
  if (!trusted) return c.redirect(routes.myExport, 303)
  const key = newKey(c)
  await askForExport(c.var.ports, person.id, key)
  setAskedKey(c, key)
  const words = door[c.var.language]
  return page(
    c,
    { title: words.sentTitle },
    <>
      <h1>{words.sentTitle}</h1>
      <p>{my[c.var.language].askText(signInMinutes)}</p>
    </>,
  )
}

const download = async (c: C, { person }: PersonReader) => {
  const record = person.own ? await ownRecord(c.var.ports, person.id, c.var.language) : undefined
  if (!record) return c.redirect(routes.myExport, 303)
  return c.body(JSON.stringify(asFile(record), null, 2), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="samspel.json"',
  })
}
