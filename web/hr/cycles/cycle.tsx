/** One cycle: a draft with how it is set up and what comes next, a launch as it goes, and then how far people have come. */
import type { Context } from 'hono'
import { leadWorkingDays } from '../../../functions/domain/cycle.ts'
import { routes } from '../../../functions/domain/routes.ts'
import type { TalkStatus } from '../../../functions/domain/talk.ts'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import type { Template } from '../../../functions/domain/templates/templates.ts'
import { inWords } from '../../../functions/domain/time.ts'
import { type WithoutTalk, withoutTalk } from '../../../functions/flow/cycle-run.ts'
import {
  type CycleOverview,
  type CycleView,
  overviewOf,
  readCycle,
  type StatusCounts,
  shortLead,
  todayOf,
} from '../../../functions/flow/cycles.ts'
import { templateOfCycle } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { page } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PeopleBar } from '../../ui/people-bar.tsx'
import { Said } from '../../ui/said.tsx'
import type { Tone } from '../../ui/status-tag.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Table } from '../../ui/table.tsx'
import { Frame, notThere } from '../frame.tsx'
import { QualityLink } from '../quality/link.tsx'
import { StateNow } from './state-now.tsx'

export const cyclePage = async (c: Context<App>) => {
  const { language, ports } = c.var
  const cycle = await readCycle(ports, c.req.param('cycle') ?? '')
  if (!cycle) return notThere(c)
  const template = await templateOfCycle(ports, cycle.settings)
  const isDraft = cycle.launch.status === 'draft'
  const overview = isDraft ? undefined : await overviewOf(ports, cycle)
  const people = cycle.launch.status === 'launched' ? await withoutTalk(ports, cycle) : undefined
  const lead = isDraft ? shortLead(ports, cycle.settings) : undefined
  return page(
    c,
    { title: cycle.settings.name, wide: true },
    <Frame language={language}>
      <h1>{cycle.settings.name}</h1>
      {overview ? (
        <>
          {cycle.launch.status === 'launching' && <Launching cycle={cycle} language={language} />}
          <StateNow
            cycle={cycle}
            language={language}
            today={todayOf(ports)}
            now={ports.clock.now()}
            toAdd={people?.toAdd.length ?? 0}
          />
          <Overview overview={overview} language={language} />
          <QualityLink cycle={cycle} language={language} />
          <LeftOut people={people} language={language} />
        </>
      ) : (
        <Draft cycle={cycle} language={language} lead={lead} />
      )}
      <h2>{hrCycles[language].settingsHeading}</h2>
      <Settings cycle={cycle} language={language} template={template} />
    </Frame>,
  )
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
        <p>{words.launchingText(cycle.launch.opened)}</p>
      </Notice>
      <Buttons>
        <ButtonLink kind="primary" href={routes.hr.cycle(cycle.id)}>
          {words.refresh}
        </ButtonLink>
      </Buttons>
    </>
  )
}

const allStatuses: TalkStatus[] = ['created', 'invited', 'booked', 'held', 'notAgreed', 'agreed', 'followedUp', 'ended']
const tones: Partial<Record<TalkStatus, Tone>> = {
  booked: 'info',
  held: 'ok',
  notAgreed: 'ok',
  agreed: 'ok',
  followedUp: 'ok',
}

function Overview({ overview: { all, units }, language }: { overview: CycleOverview; language: Language }) {
  const words = hrCycles[language]
  // Most cycles have no talk that ended, and need no column for it.
  const statuses = allStatuses.filter((status) => status !== 'ended' || all.ended > 0)
  const total = totalOf(all)
  if (total === 0) return <p class="sentence">{words.nobody}</p>
  const row = (name: string, counts: StatusCounts) => [
    name,
    totalOf(counts),
    ...statuses.map((status) => counts[status]),
    ...(all.away > 0 ? [counts.away] : []),
  ]
  return (
    <>
      <PeopleBar
        sentence={[
          words.sentence(all.held + all.notAgreed + all.agreed + all.followedUp, total - all.away),
          words.away(all.away),
        ]
          .filter(Boolean)
          .join(' ')}
        parts={[...statuses].reverse().map((status) => ({
          count: all[status],
          tone: tones[status],
          text: words.part(words.statuses[status], all[status]),
        }))}
      />
      <Table
        caption={words.unitsCaption}
        columns={[
          words.unit,
          words.people,
          ...statuses.map((status) => words.statuses[status]),
          ...(all.away > 0 ? [words.awayColumn] : []),
        ]}
        rows={[
          ...units.map(({ unit, counts }) => row(unit === '' ? hr[language].noUnit : unit, counts)),
          row(words.allTogether, all),
        ]}
      />
      <p class="meta">{words.preparedNote}</p>
    </>
  )
}

/** Who has no talk in it now, since they could not have one. */
function LeftOut({ people, language }: { people: WithoutTalk | undefined; language: Language }) {
  const words = hrCycles[language]
  const count = people?.leftOut.reduce((sum, { people: some }) => sum + some.length, 0) ?? 0
  if (!people || count === 0) return null
  return (
    <>
      <h2>{words.leftOutHeading}</h2>
      <p>{words.leftOut(count)}</p>
      <ul>
        {people.leftOut.map(({ reason, people: some }) => (
          <li>{words.reasons[reason](some.length)}</li>
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
      answer: { text: settings.followUpMonths.map(words.months).join(' · ') || words.noFollowUps },
    },
    { question: facts.units, answer: { text: settings.units.join(', ') || words.allUnits } },
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {settings.culture !== '' && (
        <>
          <h3>{facts.culture}</h3>
          <Said words={settings.culture} />
        </>
      )}
    </>
  )
}

const totalOf = (counts: StatusCounts): number => allStatuses.reduce((sum, status) => sum + counts[status], counts.away)
