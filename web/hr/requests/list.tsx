/** HR's list of requests: kind, person, state and dates, those that are over folded away; what is asked for is read by nobody here. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { type HrRequest, listHrRequests } from '../../../functions/flow/requests.ts'
import type { App } from '../../app-context.ts'
import { dateInWords, dayOf } from '../../meeting/when.ts'
import { page } from '../../page.tsx'
import { holds } from '../../texts/holds.ts'
import { hrRequests } from '../../texts/hr-requests.ts'
import { requests } from '../../texts/requests.ts'
import { Table } from '../../ui/table.tsx'
import type { HrReader } from '../door.ts'
import { Frame } from '../frame.tsx'

export const requestsPage = async (c: Context<App>, { person }: HrReader) => {
  const { language, ports } = c.var
  const words = hrRequests[language]
  const all = await listHrRequests(ports, person.id)
  const open = all.filter(({ closed }) => closed === undefined)
  const over = all.filter(({ closed }) => closed !== undefined)
  return page(
    c,
    { title: words.title, wide: true },
    <Frame language={language}>
      <h1>{words.title}</h1>
      <p>{all.length === 0 ? words.none : words.intro}</p>
      {open.length > 0 && <Requests c={c} caption={words.title} requests={open} />}
      {over.length > 0 && (
        <details>
          <summary>{words.over(over.length)}</summary>
          <Requests c={c} caption={words.over(over.length)} requests={over} />
        </details>
      )}
      <p>
        <a href={routes.hr.holds}>{holds[language].toHolds}</a>
      </p>
    </Frame>,
  )
}

type Props = { c: Context<App>; caption: string; requests: HrRequest[] }

function Requests({ c, caption, requests: listed }: Props) {
  const { language, ports } = c.var
  const words = hrRequests[language]
  const { zone } = ports.organisation
  return (
    <Table
      caption={caption}
      columns={words.columns}
      rows={listed.map(({ id, kind, name, at, status, answerBy, closed }) => [
        <a href={routes.hr.request(id)}>{name ?? words.erased}</a>,
        requests[language].kindTitles[kind],
        dayOf(at, zone, language),
        words.statuses[status],
        closed === undefined ? words.by(dateInWords(answerBy, language)) : dayOf(closed, zone, language),
      ])}
    />
  )
}
