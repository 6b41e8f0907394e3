/** Whose talks are kept from deletion, why and until when: by name, since who has left has no page of their own any more. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { readHolds } from '../../../functions/flow/retention-hold.ts'
import type { App } from '../../app-context.ts'
import { dateInWords } from '../../meeting/when.ts'
import { page } from '../../page.tsx'
import { holds } from '../../texts/holds.ts'
import { Table } from '../../ui/table.tsx'
import type { HrReader } from '../door.ts'
import { Frame } from '../frame.tsx'

export const holdsPage = async (c: Context<App>, _: HrReader) => {
  const { language, ports } = c.var
  const words = holds[language]
  const all = await readHolds(ports)
  return page(
    c,
    { title: words.title, wide: true },
    <Frame language={language}>
      <h1>{words.title}</h1>
      <p>{all.length === 0 ? words.none : words.intro}</p>
      {all.length > 0 && (
        <Table
          caption={words.title}
          columns={words.columns}
          rows={all.flatMap(({ id, name, hold }) =>
            hold
              ? [
                  [
                    <a href={routes.hr.hold(id)}>{name}</a>,
                    words.reasons[hold.why],
                    dateInWords(hold.since, language),
                    dateInWords(hold.until, language),
                  ],
                ]
              : [],
          )}
        />
      )}
    </Frame>,
  )
}
