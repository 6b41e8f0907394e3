/** The team page: a manager's own talks over all cycles, what waits first, each with the link that does it (R59); below, one's own talk. */
import type { Hono } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import { openFollowUps, ownTalks } from '../../functions/flow/own-talks.ts'
import { teamOf } from '../../functions/flow/team.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { team } from '../texts/team.ts'
import { forManager } from './door.ts'
import { TeamView } from './page.tsx'
import { byUrgency, ownRow, teamRow } from './rows.ts'

export const mountTeam = (app: Hono<App>): void => {
  app.get(
    routes.team,
    forManager(async (c, { person, token }) => {
      const { language, ports } = c.var
      const [{ talks }, own] = await Promise.all([teamOf(ports, person.id), ownTalks(ports, person.id)])
      const answering = talks.filter(({ owed }) => owed.includes('answerFollowUp')).map(({ id }) => id)
      const followUps = await openFollowUps(ports, answering)
      return page(
        c,
        { title: team[language].title, wide: true },
        <TeamView
          language={language}
          zone={ports.organisation.zone}
          token={token}
          leave={c.var.t.leave}
          phases={c.var.t.phases}
          team={talks.map((talk) => teamRow(talk, followUps.get(talk.id))).sort(byUrgency)}
          own={own.map(ownRow)}
        />,
      )
    }),
  )
}
