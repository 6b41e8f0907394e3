/** HR's list of requests: kind, person, state and dates; what is asked for is read by nobody here. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { listHrRequests } from '../../../functions/flow/requests.ts'
import type { App } from '../../app-context.ts'
import { dateInWords, dayOf } from '../../meeting/when.ts'
import { page } from '../../page.tsx'
import { requests } from '../../texts/requests.ts'
import { Table } from '../../ui/table.tsx'
import type { HrReader } from '../door.ts'
import { Frame } from '../frame.tsx'

export const requestsPage = async (c: Context<App>, { person }: HrReader) => {
  const { language, ports } = c.var
  const words = requests[language]
  const all = await listHrRequests(ports, person.id)
  const { zone } = ports.organisation
  return page(
    c,
    { title: words.hr.title, wide: true },
    <Frame language={language}>
      <h1>{words.hr.title}</h1>
      <p>{all.length === 0 ? words.hr.none : words.hr.intro}</p>
      {all.length > 0 && (
        <Table
          caption={words.hr.title}
          columns={words.hr.columns}
          rows={all.map(({ id, kind, name, at, status, answerBy, closed }) => [
            <a href={routes.hr.request(id)}>{name ?? words.hr.erased}</a>,
            words.kindTitles[kind],
            dayOf(at, zone, language),
            words.hr.statuses[status],
            closed === undefined ? words.hr.answerBy(dateInWords(answerBy, language)) : dayOf(closed, zone, language),
          ])}
        />
      )}
    </Frame>,
  )
}
