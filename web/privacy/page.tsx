/** `/privacy`, for everyone: what is kept and how long as it is decided now, who reads what, and what one can ask for. Shows nothing of anyone. */
import type { Context, Hono } from 'hono'
import { feedbackDays } from '../../functions/domain/feedback.ts'
import { goalsYears } from '../../functions/domain/goals.ts'
import { fileDays, requestMonths, unansweredDays } from '../../functions/domain/requests/request.ts'
import { routes } from '../../functions/domain/routes.ts'
import { askWordsDays } from '../../functions/domain/talk-asks.ts'
import { draftDays } from '../../functions/flow/drafts.ts'
import { importHours } from '../../functions/flow/import-people.ts'
import { evidenceDays } from '../../functions/flow/mail-events.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { privacy } from '../texts/privacy.ts'
import { Table } from '../ui/table.tsx'

export const mountPrivacy = (app: Hono<App>): void => {
  app.get(routes.privacy, (c) => privacyPage(c))
}

const privacyPage = (c: Context<App>) => {
  const { language, ports } = c.var
  const { organisation } = ports
  const words = privacy[language]
  const { columns, kept, who, rights } = words
  const officer = organisation.dataProtectionOfficer
  return page(
    c,
    { title: words.title, wide: true },
    <>
      <h1>{words.title}</h1>
      <p>{words.intro(organisation.name)}</p>
      <h2>{words.short.title}</h2>
      <ul>
        {words.short.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <h2>{words.why}</h2>
      <p>{words.whyText}</p>
      <h2>{kept.title}</h2>
      <Table
        caption={kept.title}
        columns={[columns.what, columns.howLong]}
        rows={[
          [kept.preparation, months(organisation.retention.preparation, kept.preparationMonths, kept.undecided)],
          [kept.drafts, kept.draftsText(draftDays)],
          [kept.plan, months(organisation.retention.plan, kept.planMonths, kept.undecided)],
          [kept.notes, months(organisation.retention.notes, kept.notesMonths, kept.undecided)],
          [kept.passed, months(organisation.retention.plan, kept.passedMonths, kept.undecided)],
          [kept.leavers, months(organisation.retention.leavers, kept.leaversDays, kept.undecided)],
          [kept.links, months(organisation.retention.links, kept.linksDays, kept.undecided)],
          [kept.feedback, kept.feedbackDays(feedbackDays)],
          [kept.talkAsks, kept.feedbackDays(askWordsDays)],
          [kept.goals, kept.goalsYears(goalsYears)],
          [kept.stories, kept.storiesText],
          [
            kept.pulse,
            `${months(organisation.retention.plan, kept.pulseMonths, `${kept.undecided}.`)} ${kept.pulseText}`,
          ],
          [kept.requests, kept.requestsText(requestMonths, fileDays, unansweredDays)],
          [kept.imports, kept.importsHours(importHours)],
          [kept.evidence, kept.feedbackDays(evidenceDays)],
          [kept.mails, kept.mailsText],
        ]}
      />
      <p>{kept.deletion}</p>
      {organisation.publicBody && <p>{words.publicBody}</p>}
      <h2>{who.title}</h2>
      <Table
        caption={who.title}
        columns={[columns.what, columns.employee, columns.manager, columns.hr]}
        rows={who.rows}
      />
      <p>{organisation.answersInMail === 'full' ? who.inMailFull : who.inMailHeadings}</p>
      <p>{words.operator}</p>
      <p>{words.noAi}</p>
      <p>{words.cookies}</p>
      <h2>{rights.title}</h2>
      <p>
        {rights.see} <a href={routes.my}>{rights.seeLink}</a>
      </p>
      <p>
        {rights.ask} <a href={routes.requests}>{rights.askLink}</a>
      </p>
      <p>{rights.erase}</p>
      <p>{rights.complain(organisation.countries)}</p>
      <p>
        <strong>{rights.officer}:</strong> {officer.name}, <a href={`mailto:${officer.email}`}>{officer.email}</a>
      </p>
    </>,
  )
}

const months = (length: number | null, inWords: (length: number) => string, undecided: string): string =>
  length === null ? undecided : inWords(length)
