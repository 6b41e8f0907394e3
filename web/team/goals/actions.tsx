/** `/team/goals`: the goals that a manager has for the team, cycle by cycle. */
import type { Context, Hono } from 'hono'
import { goalCharacters, goalsIn, mostGoals } from '../../../functions/domain/goals.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { goalsOfCycles, setTeamGoals } from '../../../functions/flow/team-goals.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { teamGoals } from '../../texts/team-goals.ts'
import { forManager, type PersonReader } from '../door.ts'
import { TeamGoals } from './page.tsx'

type C = Context<App>
type Kept = { cycle: string; text: string; errors: FieldError[] }

export const mountTeamGoals = (app: Hono<App>): void => {
  app.get(
    routes.teamGoals,
    forManager((c, reader) => show(c, reader)),
  )
  app.post(routes.teamGoals, forManager(save))
}

async function show(c: C, { person, token }: PersonReader, kept?: Kept) {
  const { ports, language } = c.var
  const errors = kept?.errors ?? []
  return page(
    c,
    { title: teamGoals[language].title, errors },
    <TeamGoals
      language={language}
      cycles={await goalsOfCycles(ports, person.id, language)}
      kept={kept}
      saved={c.req.query('saved') === '1'}
      errors={errors}
      token={token}
    />,
  )
}

async function save(c: C, reader: PersonReader) {
  const { ports, language, t } = c.var
  const { fields } = c.var.form
  const [cycle, text] = [fields.get('cycle') ?? '', fields.get('goals') ?? '']
  const again = (message: string) => show(c, reader, { cycle, text, errors: [{ field: cycle, message }] })
  if (!reader.trusted) return again(t.formExpired)
  const goals = goalsIn(text)
  if (goals.length > mostGoals) return again(hrLaunch[language].goalsTooMany(mostGoals))
  if (goals.some((goal) => goal.length > goalCharacters)) return again(hrLaunch[language].goalTooLong(goalCharacters))
  // Only of a cycle in which there is someone to see them.
  const known = (await goalsOfCycles(ports, reader.person.id, language)).find((one) => one.cycle === cycle)
  // And nobody takes away what they may not read.
  if (!known || (known.closed && goals.length === 0)) return c.redirect(routes.teamGoals, 303)
  const applied = await setTeamGoals(ports, reader.person.id, cycle, text)
  return applied.ok ? c.redirect(`${routes.teamGoals}?saved=1`, 303) : again(t.refusals[applied.refusal.code])
}
