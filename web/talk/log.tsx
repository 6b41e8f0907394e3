/** `/e|m/<talk>/log`: who has read and changed what in this talk, the same for both, without a word of what was written. */
import type { Hono } from 'hono'
import { readLog } from '../../functions/flow/read.ts'
import { Head } from '../head.tsx'
import { momentInWords } from '../meeting/when.ts'
import { page } from '../page.tsx'
import type { TalkApp, TalkContext } from '../talk-app.ts'
import { my } from '../texts/my.ts'
import { Table } from '../ui/table.tsx'

export const mountLog = (app: Hono<TalkApp>) => {
  app.get('/log', (c) => log(c))
}

const log = async (c: TalkContext) => {
  const { view, language, at, t, ports } = c.var
  const words = my[language]
  const { when, who, what } = words.logColumns
  const entries = await readLog(ports, view.id, view.role)
  return page(
    c as never,
    { title: words.logTitle, talk: view },
    <>
      <Head language={language} back={{ href: at.home, text: t.home }} title={words.logTitle} />
      <p>{words.logIntro}</p>
      <p>
        {words.logMail} {words.logManager}
      </p>
      {entries.length === 0 ? (
        <p>{words.logEmpty}</p>
      ) : (
        <Table
          caption={words.logTitle}
          columns={[when, who, what]}
          rows={entries.map(({ at: moment, name, action }) => [
            momentInWords(moment, view.organisation.zone, language),
            name,
            words.actions[action],
          ])}
        />
      )}
    </>,
  )
}
