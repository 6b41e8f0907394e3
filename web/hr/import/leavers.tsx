/** Who is not in a file that is the whole organisation: as a list and as a file; later who has left by it, and the one press that brings all back. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import { bringBack, type Leaver, readLeavers, type WholeView } from '../../../functions/flow/import-leavers.ts'
import type { Instant, Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hrImportWhole } from '../../texts/hr-import-whole.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import { csvFile } from '../csv.ts'
import { type HrReader, pageNumber, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'
import { Pages } from '../pages.tsx'

type C = Context<App>

const peoplePerPage = 100

export const leaversPage = (c: C, reader: HrReader) => show(c, reader, [])

export const leaversFile = async (c: C) => {
  const { language, ports } = c.var
  const words = hrImportWhole[language]
  const found = await readLeavers(ports, idOf(c))
  if (!found) return gone(c)
  const { name, email, unit } = words.columns
  return csvFile(c, `${words.fileName}.csv`, [
    [name, email, unit],
    ...found.people.map((person) => [person.name, person.email, person.unit]),
  ])
}

/** One press and no box: it only undoes, and tells nobody what they did not know. */
export const takeBack = async (c: C, reader: HrReader) => {
  const { ports, t } = c.var
  if (!reader.trusted) return show(c, reader, [{ field: 'back', message: t.formExpired }])
  const applied = await bringBack(ports, idOf(c), typed(c, 'command') || undefined)
  if (applied.ok) return c.redirect(routes.hr.importLeavers(idOf(c)), 303)
  return show(c, reader, [{ field: 'back', message: t.refusals[applied.refusal.code] }])
}

const show = async (c: C, reader: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const words = hrImportWhole[language]
  const id = idOf(c)
  const found = await readLeavers(ports, id)
  if (!found) return gone(c)
  const pages = Math.max(1, Math.ceil(found.people.length / peoplePerPage))
  const number = Math.min(pageNumber(c.req.query('page')), pages)
  const day = (at: Instant) => inWords(localDate(at, ports.organisation.zone), language, { year: true })
  const isOpen = found.view.returnsUntil !== undefined && ports.clock.now() < found.view.returnsUntil
  return page(
    c,
    { title: words.title, errors, wide: true },
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.title} />
      <p class="sentence">{sentenceOf(found.view, day, language)}</p>
      <Returning {...{ id, reader, language, day, isOpen }} view={found.view} />
      {found.alone.length > 0 && (
        <>
          <h2>{words.aloneHeading(found.alone.length)}</h2>
          <p>{words.aloneText}</p>
          <ul>
            {found.alone.map((person) => (
              <li>
                <a href={routes.hr.person(person.id)}>{person.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Table
        caption={words.caption}
        columns={[words.columns.name, words.columns.email, words.columns.unit]}
        rows={found.people.slice((number - 1) * peoplePerPage, number * peoplePerPage).map(rowOf)}
      />
      <Pages
        language={language}
        page={number}
        pages={pages}
        href={(other) => `${routes.hr.importLeavers(id)}?page=${other}`}
      />
      <Buttons>
        <ButtonLink kind="secondary" href={routes.hr.importLeaversFile(id)}>
          {words.download}
        </ButtonLink>
      </Buttons>
    </Frame>,
  )
}

const rowOf = ({ id, name, email, unit }: Leaver) => [<a href={routes.hr.person(id)}>{name}</a>, email, unit]

const sentenceOf = ({ people, said, since }: WholeView, day: (at: Instant) => string, language: Language): string => {
  const words = hrImportWhole[language]
  if (since !== undefined) return words.left(people, day(since))
  return said ? words.going(people) : words.before(people)
}

function Returning(props: {
  id: string
  reader: HrReader
  language: Language
  view: WholeView
  day: (at: Instant) => string
  isOpen: boolean
}) {
  const { id, reader, language, view, day, isOpen } = props
  const words = hrImportWhole[language]
  if (view.returning)
    return (
      <Notice kind={view.returning.isDone ? 'success' : 'information'}>
        <p>{view.returning.isDone ? words.returned(view.returning.back) : words.returning}</p>
      </Notice>
    )
  if (view.returnsUntil === undefined) return null
  if (!isOpen) return <p>{words.tooLate}</p>
  return (
    <Form action={routes.hr.importLeavers(id)} token={reader.token} command={reader.command}>
      <p id="back">{words.takeBackText(day(view.returnsUntil - 1))}</p>
      <Buttons>
        <Button kind="secondary">{words.takeBack}</Button>
      </Buttons>
    </Form>
  )
}

const gone = (c: C) => {
  const words = hrImportWhole[c.var.language]
  return notThere(c, { title: words.goneTitle, text: words.gone })
}

const idOf = (c: C): string => c.req.param('import') ?? ''
