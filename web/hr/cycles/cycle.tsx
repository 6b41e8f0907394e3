/** One cycle: a draft with how it is set up and what comes next, a launch as it goes, and then how far people have come and who needs attention. */
import type { Context } from 'hono'
import { attentionReasons } from '../../../functions/domain/attention.ts'
import { leadWorkingDays } from '../../../functions/domain/cycle.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { readMarkdown } from '../../../functions/domain/templates/markdown.ts'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import type { Template } from '../../../functions/domain/templates/templates.ts'
import { inWords } from '../../../functions/domain/time.ts'
import {
  type AttentionFilter,
  attentionPage,
  firstOfEach,
  managersNamed,
  nameOf,
} from '../../../functions/flow/attention.ts'
import { type CycleView, readCycle, shortLead, todayOf } from '../../../functions/flow/cycles.ts'
import { type CycleOverview, type Overview, overviewOf, recountCycle } from '../../../functions/flow/overview.ts'
import { mayStopUntil } from '../../../functions/flow/stop-launch.ts'
import { templateOfCycle } from '../../../functions/flow/templates.ts'
import type { Language, Ports } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { hrDashboard } from '../../texts/hr-dashboard.ts'
import { hrExport } from '../../texts/hr-export.ts'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { salaryTalks } from '../../texts/salary-talks.ts'
import { ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Goals } from '../../ui/goals.tsx'
import { Marked } from '../../ui/marked.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Said } from '../../ui/said.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { type HrReader, pageNumber, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'
import { MayStop } from '../launch/stop.tsx'
import { QualityLink } from '../quality/link.tsx'
import { type Attention, pathOf, WhoNeedsAttention } from './attention.tsx'
import { NudgeLink } from './nudge.tsx'
import { CountedWhen, OverviewCounts } from './overview.tsx'
import { StateNow } from './state-now.tsx'

type Asked = { filter: AttentionFilter; typed: string; candidates: Attention['candidates']; errors: FieldError[] }

export const cyclePage = (c: Context<App>, reader: HrReader) =>
  show(c, reader, { filter: filterOf(c), typed: '', candidates: [], errors: [] })

/** `do`: count anew, or find the team of the manager whose name was typed. */
export const askOfCycle = async (c: Context<App>, reader: HrReader) => {
  const { language, ports, t } = c.var
  const words = hrDashboard[language]
  const id = c.req.param('cycle') ?? ''
  const name = typed(c, 'manager').trim().slice(0, 200)
  const again = (message: string, candidates: Attention['candidates'] = []) =>
    show(c, reader, { filter: { page: 1 }, typed: name, candidates, errors: [{ field: 'manager', message }] })
  if (!reader.trusted) return again(t.formExpired)
  if (typed(c, 'do') === 'count') {
    await recountCycle(ports, id, typed(c, 'command') || undefined)
    return c.redirect(routes.hr.cycle(id), 303)
  }
  if (name === '') return again(words.managerMissing)
  const [first, ...others] = await managersNamed(ports, id, name)
  if (!first) return again(words.managerUnknown)
  if (others.length > 0) return again(words.managerSeveral, [first, ...others])
  return c.redirect(pathOf(id, { manager: first.id, page: 1 }), 303)
}

const show = async (c: Context<App>, { token, command }: HrReader, asked: Asked) => {
  const { language, ports } = c.var
  const cycle = await readCycle(ports, c.req.param('cycle') ?? '')
  if (!cycle) return notThere(c)
  const template = await templateOfCycle(ports, cycle.settings)
  const isDraft = cycle.launch.status === 'draft'
  const overview = isDraft ? undefined : await overviewOf(ports, cycle)
  const lead = isDraft ? shortLead(ports, cycle.settings) : undefined
  const attention = overview && (await attentionOf(ports, cycle, overview, asked))
  return page(
    c,
    { title: cycle.settings.name, wide: true, errors: asked.errors },
    <Frame language={language}>
      <Head language={language} errors={asked.errors} title={cycle.settings.name} />
      {isDraft ? (
        <Draft cycle={cycle} language={language} lead={lead} />
      ) : (
        <>
          {cycle.launch.status === 'launching' && <Launching cycle={cycle} language={language} />}
          {overview ? (
            <OverviewCounts overview={overview} language={language} />
          ) : (
            <p class="sentence">{hrDashboard[language].counting}</p>
          )}
          {cycle.launch.status === 'launched' && cycle.launch.pilot && overview && overview.toAdd > 0 && (
            <Notice kind="information">
              <p>{hrLaunch[language].pilot.running(overview.toAdd)}</p>
            </Notice>
          )}
          <StateNow
            cycle={cycle}
            language={language}
            today={todayOf(ports)}
            now={ports.clock.now()}
            toAdd={cycle.launch.status === 'launched' ? (overview?.toAdd ?? 0) : 0}
          />
          <MayStop
            cycle={cycle}
            until={mayStopUntil(ports, cycle)}
            language={language}
            zone={ports.organisation.zone}
          />
          {overview && attention && (
            <>
              <WhoNeedsAttention
                cycle={cycle.id}
                language={language}
                overview={overview}
                attention={attention}
                token={token}
              />
              <CountedWhen
                overview={overview}
                language={language}
                zone={ports.organisation.zone}
                cycle={cycle.id}
                token={token}
                command={command}
              />
              <NudgeLink cycle={cycle} language={language} />
              <QualityLink cycle={cycle} language={language} />
              <p>
                <a href={routes.hr.cycleFile(cycle.id)}>{hrExport[language].cycleFile}</a>
              </p>
              {cycle.launch.status === 'launched' && <LeftOut overview={overview} language={language} />}
            </>
          )}
        </>
      )}
      <h2>{hrCycles[language].settingsHeading}</h2>
      <Settings cycle={cycle} language={language} template={template} />
      <p>
        <IfMay open={routes.hr.copyCycle(cycle.id)}>
          <a href={routes.hr.copyCycle(cycle.id)}>{hrLaunch[language].copy}</a>
        </IfMay>
      </p>
    </Frame>,
  )
}

const attentionOf = async (
  ports: Ports,
  cycle: CycleView,
  overview: Overview,
  { filter, ...rest }: Asked,
): Promise<Attention> => {
  const { reason, unit, manager } = filter
  if (manager !== undefined) {
    const name = await nameOf(ports, cycle.id, manager)
    const shown = await attentionPage(ports, cycle, overview, filter)
    return { filter, shown, ...(name !== undefined && { manager: name }), ...rest }
  }
  if (reason !== undefined || unit !== undefined)
    return { filter, shown: await attentionPage(ports, cycle, overview, filter), ...rest }
  const firsts = await firstOfEach(ports, overview)
  return { filter, shown: { firsts }, ...rest }
}

const filterOf = (c: Context<App>): AttentionFilter => {
  const { unit, manager } = c.req.query()
  const reason = attentionReasons.find((one) => one === c.req.query('reason'))
  return {
    ...(reason && { reason }),
    ...(unit && { unit }),
    ...(manager && /^p_[0-9a-z]{16}$/.test(manager) && { manager }),
    page: pageNumber(c.req.query('page')),
  }
}

type Part = { cycle: CycleView; language: Language }

function Draft({ cycle, language, lead }: Part & { lead: number | undefined }) {
  const words = hrCycles[language]
  return (
    <>
      <p class="sentence">{words.draftText}</p>
      {lead !== undefined && <ShortLead language={language} days={lead} />}
      <Buttons>
        <ButtonLink kind="primary" href={routes.hr.preview(cycle.id)}>
          {words.preview}
        </ButtonLink>
        <ButtonLink kind="secondary" href={routes.hr.launch(cycle.id)}>
          {words.launchLink}
        </ButtonLink>
        <ButtonLink kind="secondary" href={routes.hr.editCycle(cycle.id)}>
          {words.edit}
        </ButtonLink>
      </Buttons>
    </>
  )
}

export function ShortLead({ language, days }: { language: Language; days: number }) {
  const words = hrCycles[language]
  return (
    <Notice kind="late" heading={words.shortLeadHeading}>
      <p>{words.shortLead(days, leadWorkingDays)}</p>
    </Notice>
  )
}

function Launching({ cycle, language }: Part) {
  const words = hrCycles[language]
  if (cycle.launch.status !== 'launching') return null
  return (
    <>
      <Notice kind="information">
        <p>{cycle.launch.adds ? words.addingText : words.launchingText(cycle.launch.opened, cycle.launch.people)}</p>
      </Notice>
      <Buttons>
        <ButtonLink kind="primary" href={routes.hr.cycle(cycle.id)}>
          {words.refresh}
        </ButtonLink>
      </Buttons>
    </>
  )
}

/** Who has no talk in it now, since they could not have one. */
function LeftOut({ overview: { leftOut }, language }: { overview: CycleOverview; language: Language }) {
  const words = hrCycles[language]
  const count = leftOut.reduce((sum, { people }) => sum + people, 0)
  if (count === 0) return null
  return (
    <>
      <h2>{words.leftOutHeading}</h2>
      <p>{words.leftOut(count)}</p>
      <ul>
        {leftOut.map(({ reason, people }) => (
          <li>{words.reasons[reason](people)}</li>
        ))}
      </ul>
    </>
  )
}

function Settings({ cycle: { settings }, language, template }: Part & { template: Template }) {
  const { facts, ...words } = hrCycles[language]
  const day = (date: string) => ({ text: inWords(date, language, { weekday: true, year: true }) })
  const rows = [
    {
      question: facts.talks,
      answer: {
        text: `${inWords(settings.from, language)}–${inWords(settings.to, language, { year: true })}`,
      },
    },
    ...(settings.afterSalaryTalks
      ? [{ question: salaryTalks[language].fact, answer: day(settings.afterSalaryTalks) }]
      : []),
    { question: facts.template, answer: { text: template.name[language] } },
    {
      question: facts.purposes,
      answer: { text: settings.purposes.map((purpose) => purposeNames[purpose][language]).join(', ') },
    },
    { question: facts.invitation, answer: day(settings.invitationOn) },
    { question: facts.preparation, answer: day(settings.preparationOn) },
    { question: facts.booked, answer: day(settings.bookedBy) },
    {
      question: facts.followUps,
      answer: { text: settings.followUpMonths.map(hrCycleForm[language].months).join(' · ') || words.noFollowUps },
    },
    { question: facts.units, answer: { text: settings.units.join(', ') || words.allUnits } },
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {settings.culture !== '' && (
        <>
          <h3>{facts.culture}</h3>
          <Said words={<Marked blocks={readMarkdown(settings.culture)} />} />
        </>
      )}
      {settings.goals && (
        <>
          <h3>{hrLaunch[language].goals}</h3>
          <Goals goals={settings.goals} />
        </>
      )}
    </>
  )
}
