/** The list of people. A search is sent and not linked to: what is searched for is a name, and names stand in no URL. */
import type { Context } from 'hono'
import { listPeople, type PeopleFilter } from '../../../functions/flow/people.ts'
import type { App } from '../../app-context.ts'
import { page } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { type HrReader, pageNumber, typed } from '../door.ts'
import { peopleView } from './page.tsx'

export const peoplePage = (c: Context<App>, reader: HrReader) =>
  show(c, reader, { search: '', only: onlyOf(c), page: pageNumber(c.req.query('page')) })

export const searchPeople = (c: Context<App>, reader: HrReader) => {
  const search = typed(c, 'search').slice(0, 200)
  if (!reader.trusted) return show(c, reader, { search: '', only: onlyOf(c), page: 1 }, search)
  return show(c, reader, { search, only: onlyOf(c), page: pageNumber(typed(c, 'page')) })
}

/** `kept`: what was typed into a form that no longer holds. */
const show = async (c: Context<App>, { token }: HrReader, filter: PeopleFilter, kept?: string) => {
  const { language, ports, t } = c.var
  const list = await listPeople(ports, filter)
  const errors = kept === undefined ? [] : [{ field: 'search', message: t.formExpired }]
  return page(
    c,
    { title: hr[language].peopleTitle, wide: true, errors },
    peopleView({ language, errors, token, list, filter, typed: kept ?? filter.search }),
  )
}

const onlyOf = (c: Context<App>): PeopleFilter['only'] => {
  const only = c.req.query('only')
  return only === 'withoutManager' || only === 'undeliverable' || only === 'left' ? only : undefined
}
