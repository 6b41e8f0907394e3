/** Who in HR may do what: the table on their home, a line for whoever may not do everything, and the page that says who can. */
import type { Context } from 'hono'
import { type HrRole, hrRoles as rolesIn, whoMay } from '../../functions/domain/hr-role.ts'
import { routes } from '../../functions/domain/routes.ts'
import type { Language, OrganisationSettings } from '../../functions/ports.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { hrRoles } from '../texts/hr-roles.ts'
import { ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Said } from '../ui/said.tsx'
import { Table } from '../ui/table.tsx'
import { Frame } from './frame.tsx'

export function Roles({ organisation, language }: { organisation: OrganisationSettings; language: Language }) {
  const words = hrRoles[language]
  return (
    <>
      <h2>{words.heading}</h2>
      <Table
        caption={words.caption}
        columns={[words.columns.name, words.columns.role]}
        rows={rolesIn(organisation).map(({ name, role }) => [name, inWords(role, language)])}
      />
    </>
  )
}

/** Nothing for whoever has everything. */
export function YourRole({ role: { unit, readOnly }, language }: { role: HrRole; language: Language }) {
  const { you } = hrRoles[language]
  if (unit !== undefined) return <p class="meta">{readOnly ? you.seesUnit(unit) : you.unit(unit)}</p>
  return readOnly ? <p class="meta">{you.seesAll}</p> : null
}

/** Why not this reader, and who else. `sent`: they have tried. */
export function WhoMay(props: {
  organisation: OrganisationSettings
  role: HrRole
  language: Language
  sent?: boolean
}) {
  const { organisation, role, language, sent } = props
  const words = hrRoles[language]
  const names = whoMay(organisation, role.readOnly ? role.unit : undefined)
  return (
    <>
      <p>
        {role.readOnly ? words.refusedReadOnly : words.refusedUnit(role.unit ?? '')}
        {sent && ` ${words.nothingChanged}`}
      </p>
      <p>{names.length === 0 ? words.nobodyMay : words.whoMay(listed(names, language))}</p>
    </>
  )
}

/** Fields that no person has typed. */
const notTyped = new Set(['token', 'command', 'version'])

/** What was typed into the form is shown again, since the form is not. */
export const refused = (c: Context<App>, role: HrRole) => {
  const { language, ports } = c.var
  const words = hrRoles[language]
  const fields = c.req.method === 'POST' ? [...c.var.form.fields] : []
  const typed = fields.filter(([name, value]) => !notTyped.has(name) && /\s|.{12}/.test(value.trim()))
  return page(
    c,
    { title: words.refusedTitle, status: 403 },
    <Frame language={language}>
      <h1>{words.refusedTitle}</h1>
      <WhoMay organisation={ports.organisation} role={role} language={language} sent={c.req.method === 'POST'} />
      {typed.length > 0 && <p>{words.kept}</p>}
      {typed.map(([, value]) => (
        <Said words={value} />
      ))}
      <Buttons>
        <ButtonLink kind="primary" href={routes.hr.home}>
          {words.back}
        </ButtonLink>
      </Buttons>
    </Frame>,
  )
}

const inWords = ({ unit, readOnly }: HrRole, language: Language): string => {
  const words = hrRoles[language]
  if (unit === undefined) return readOnly ? words.seesAll : words.all
  return readOnly ? words.seesUnit(unit) : words.unit(unit)
}

const listed = (names: string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
