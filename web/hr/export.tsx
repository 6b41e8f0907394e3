/** HR's files for a spreadsheet, and the list of those without a talk in twelve months. */
import type { Context } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import { inWords } from '../../functions/domain/time.ts'
import { readCycle, todayOf } from '../../functions/flow/cycles.ts'
import { exportCycle, withoutRecentTalk } from '../../functions/flow/people-export.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { hr } from '../texts/hr.ts'
import { hrCycles } from '../texts/hr-cycles.ts'
import { hrExport } from '../texts/hr-export.ts'
import { ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Table } from '../ui/table.tsx'
import { csvFile } from './csv.ts'
import { pageNumber } from './door.ts'
import { Frame, notThere } from './frame.tsx'
import { Pages } from './pages.tsx'

type C = Context<App>

const peoplePerPage = 50

export const cycleFile = async (c: C) => {
  const { language, ports } = c.var
  const cycle = await readCycle(ports, c.req.param('cycle') ?? '')
  if (!cycle || cycle.launch.status === 'draft') return notThere(c)
  const { columns } = hrExport[language]
  const { status: statusWords } = hrCycles[language]
  const people = await exportCycle(ports, cycle.id)
  return csvFile(c, `${cycle.id}-${todayOf(ports)}.csv`, [
    [columns.name, columns.email, columns.unit, columns.manager, columns.status, columns.date],
    ...people.map(({ name, email, unit, manager, status, date = '' }) => [
      name,
      email,
      unit,
      manager,
      statusWords[status],
      date,
    ]),
  ])
}

export const withoutTalkFile = async (c: C) => {
  const { language, ports } = c.var
  const { columns } = hrExport[language]
  const people = await withoutRecentTalk(ports)
  return csvFile(c, `${todayOf(ports)}.csv`, [
    [columns.name, columns.email, columns.unit, columns.manager, columns.last],
    ...people.map(({ name, email, unit, manager, last = '' }) => [name, email, unit, manager, last]),
  ])
}

export const withoutTalkPage = async (c: C) => {
  const { language, ports } = c.var
  const words = hrExport[language]
  const { columns } = words
  const people = await withoutRecentTalk(ports)
  const pages = Math.max(1, Math.ceil(people.length / peoplePerPage))
  const number = Math.min(pageNumber(c.req.query('page')), pages)
  return page(
    c,
    { title: words.title, wide: true },
    <Frame language={language}>
      <h1>{words.title}</h1>
      <p class="sentence">{words.sentence(people.length)}</p>
      <p>{words.text}</p>
      {people.length > 0 && (
        <>
          <Table
            caption={words.title}
            columns={[columns.name, columns.unit, columns.manager, columns.last]}
            rows={people
              .slice((number - 1) * peoplePerPage, number * peoplePerPage)
              .map(({ name, unit, manager, last }) => [
                name,
                unit === '' ? hr[language].noUnit : unit,
                manager,
                last === undefined ? words.never : inWords(last, language, { year: true }),
              ])}
          />
          <Pages
            language={language}
            page={number}
            pages={pages}
            href={(other) => `${routes.hr.withoutTalk}?page=${other}`}
          />
          <Buttons>
            <ButtonLink kind="secondary" href={routes.hr.withoutTalkFile}>
              {words.download}
            </ButtonLink>
          </Buttons>
        </>
      )}
    </Frame>,
  )
}
