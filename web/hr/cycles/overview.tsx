/** How far the people of a cycle have come: the sentence, the bar with its key, and each unit in a table that opens. */

import { completionOf } from '../../../functions/domain/counted-as.ts'
import type { TalkStatus } from '../../../functions/domain/phase.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate, timeInWords } from '../../../functions/domain/time.ts'
import type { Counts, CycleOverview } from '../../../functions/flow/overview.ts'
import type { Language } from '../../../functions/ports.ts'
import { hr } from '../../texts/hr.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { hrDashboard } from '../../texts/hr-dashboard.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { PeopleBar } from '../../ui/people-bar.tsx'
import { Table } from '../../ui/table.tsx'

const statuses: TalkStatus[] = ['created', 'invited', 'booked', 'held', 'notAgreed', 'agreed', 'followedUp', 'ended']

/** More than this and their table is folded. */
const fewUnits = 12

export function OverviewCounts({
  overview: { all, units },
  language,
}: {
  overview: CycleOverview
  language: Language
}) {
  const words = hrCycles[language]
  const { parts, ...more } = hrDashboard[language]
  const people = peopleOf(all)
  if (people === 0) return <p class="sentence">{words.nobody}</p>
  // Most cycles have no talk that ended, and need no column for it.
  const shown = statuses.filter((status) => status !== 'ended' || all.ended > 0)
  const { held: done, of } = completionOf(all)
  const row = (name: string, counts: Counts) => [
    name,
    peopleOf(counts),
    ...shown.map((status) => counts[status]),
    counts.late + counts.lateBooked,
    ...(all.away > 0 ? [counts.away] : []),
  ]
  const booked = all.booked - all.lateBooked
  const open = all.created + all.invited - all.late
  const late = all.late + all.lateBooked
  return (
    <>
      <PeopleBar
        sentence={[words.sentence(done, of), more.late(late), words.away(all.away)].filter(Boolean).join(' ')}
        parts={[
          { count: done, tone: 'ok' as const, text: parts.done(done) },
          { count: booked, tone: 'info' as const, text: parts.booked(booked) },
          { count: open, text: parts.open(open) },
          { count: late, tone: 'warn' as const, text: more.latePart(late) },
          { count: all.ended, text: words.part(words.statuses.ended, all.ended) },
        ].filter(({ count }) => count > 0)}
      />
      <details open={units.length <= fewUnits}>
        <summary>{more.byUnit}</summary>
        <Table
          caption={words.unitsCaption}
          columns={[
            words.unit,
            words.people,
            ...shown.map((status) => words.statuses[status]),
            more.lateColumn,
            ...(all.away > 0 ? [words.awayColumn] : []),
          ]}
          rows={[
            ...[...units]
              .sort((a, b) => a.unit.localeCompare(b.unit, language))
              .map(({ unit, counts }) => row(unit === '' ? hr[language].noUnit : unit, counts)),
            row(words.allTogether, all),
          ]}
        />
      </details>
    </>
  )
}

/** How many have prepared, and when it was counted, if that was not just now. */
export function CountedWhen(props: {
  overview: CycleOverview
  language: Language
  zone: string
  cycle: string
  token: string
  command: string
}) {
  const { overview, language, zone } = props
  const words = hrDashboard[language]
  const { prepared, countedAt } = overview
  return (
    <>
      <p class="meta">{prepared === undefined ? hrCycles[language].preparedNote : words.prepared(prepared)}</p>
      {countedAt !== undefined && (
        <Form action={routes.hr.cycle(props.cycle)} token={props.token} command={props.command} isAroundContent>
          <p class="meta">
            {words.countedAt(
              `${inWords(localDate(countedAt, zone), language)} ${timeInWords(countedAt, zone, language)}`,
            )}
          </p>
          <Buttons>
            <Button kind="link" name="do" value="count">
              {words.countAgain}
            </Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const peopleOf = (counts: Counts): number => statuses.reduce((sum, status) => sum + counts[status], counts.away)
