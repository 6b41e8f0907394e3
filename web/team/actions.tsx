/** The team page: a manager's own talks over all cycles, what waits first, each with the link that does it (R59); below, one's own talk. */
import type { Context, Hono } from 'hono'
import { calledAmong } from '../../functions/domain/names.ts'
import { routes } from '../../functions/domain/routes.ts'
import { employmentIds } from '../../functions/flow/addresses.ts'
import { openFollowUps, ownTalks } from '../../functions/flow/own-talks.ts'
import { asksFor } from '../../functions/flow/talk-asks.ts'
import { teamOf } from '../../functions/flow/team.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { standalone } from '../texts/standalone.ts'
import { team } from '../texts/team.ts'
import { teamBook } from '../texts/team-book.ts'
import { mountBookMany } from './book/actions.tsx'
import { forManager } from './door.ts'
import { mountTeamGoals } from './goals/actions.tsx'
import { TeamView } from './page.tsx'
import { mountRehearsal } from './rehearsal.tsx'
import { byUrgency, countBooked, ownRow, teamRow } from './rows.ts'
import { mountStartTalk } from './start/actions.tsx'

export const mountTeam = (app: Hono<App>): void => {
  mountBookMany(app)
  mountRehearsal(app)
  mountStartTalk(app)
  mountTeamGoals(app)
  app.get(
    routes.team,
    forManager(async (c, { person, token }) => {
      const { language, ports } = c.var
      const ids = await employmentIds(ports, person.id)
      const [teams, talksAsEmployee, asks] = await Promise.all([
        Promise.all(ids.map((id) => teamOf(ports, id, language))),
        Promise.all(ids.map((id) => ownTalks(ports, id, language))),
        asksFor(ports, ids),
      ])
      const talks = teams.flatMap((one) => one.talks)
      const own = talksAsEmployee.flat()
      const answering = talks.filter(({ owed }) => owed.includes('answerFollowUp')).map(({ id }) => id)
      const followUps = await openFollowUps(ports, answering)
      const called = calledAmong(talks.map(({ employee }) => employee))
      return page(
        c,
        { title: team[language].title, wide: true },
        <TeamView
          language={language}
          zone={ports.organisation.zone}
          token={token}
          leave={c.var.t.leave}
          phases={c.var.t.phases}
          team={talks.map((talk) => teamRow(talk, followUps.get(talk.id), called(talk.employee))).sort(byUrgency)}
          own={own.map(ownRow)}
          count={countBooked(talks)}
          asks={asks}
          done={justBooked(c) ?? justStarted(c)}
        />,
      )
    }),
  )
}

/** After booking many at once: how many, as the address says. */
const justBooked = (c: Context<App>): string | undefined => {
  const [booked, asked] = [countOf(c.req.query('booked')), countOf(c.req.query('asked'))]
  return booked + asked > 0 ? teamBook[c.var.language].done(booked, asked) : undefined
}

/** After starting a talk, or answering someone who would like one. */
const justStarted = (c: Context<App>): string | undefined => {
  const words = standalone[c.var.language]
  if (c.req.query('started') === '1') return words.started
  return c.req.query('answered') === '1' ? words.sent : undefined
}

const countOf = (text: string | undefined): number => (/^\d{1,2}$/.test(text ?? '') ? Number(text) : 0)
