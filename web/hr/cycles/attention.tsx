/** Who needs attention: people by reason, the longest first, and the ways to see one reason, one unit or one manager's team. */
import { type AttentionReason, attentionReasons } from '../../../functions/domain/attention.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords } from '../../../functions/domain/time.ts'
import type { AttentionFilter, AttentionPage, PersonInNeed } from '../../../functions/flow/attention.ts'
import type { CycleOverview } from '../../../functions/flow/overview.ts'
import type { Language } from '../../../functions/ports.ts'
import { errorAt, type FieldError } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrDashboard } from '../../texts/hr-dashboard.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Input } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Table } from '../../ui/table.tsx'
import { Pages } from '../pages.tsx'

export type Attention = {
  filter: AttentionFilter
  /** Without a filter: the first of each reason. Else one page of those it lets through. */
  shown: { firsts: { reason: AttentionReason; people: PersonInNeed[] }[] } | AttentionPage
  /** Of the manager whose team is shown. */
  manager?: string
  /** In the search for a manager, and whom it found when it is more than one. */
  typed: string
  candidates: { id: string; name: string; unit: string }[]
  errors: FieldError[]
}

type Props = { cycle: string; language: Language; overview: CycleOverview; attention: Attention; token: string }

export function WhoNeedsAttention(props: Props) {
  const { overview, language, attention } = props
  const words = hrDashboard[language]
  const all = attentionReasons.reduce((sum, reason) => sum + overview.attention[reason], 0)
  const isFiltered = !('firsts' in attention.shown)
  if (all === 0 && !isFiltered) return <p>{words.nobody}</p>
  return (
    <>
      <h2 id="attention">{words.heading(all)}</h2>
      <Filters {...props} />
      {'firsts' in attention.shown ? (
        attention.shown.firsts.map(({ reason, people }) => (
          <>
            <h3>{words.reasons[reason].heading(overview.attention[reason])}</h3>
            <p>{words.reasons[reason].help}</p>
            <People {...props} people={people} caption={words.reasons[reason].short} />
            {overview.attention[reason] > people.length && (
              <p>
                <a href={pathOf(props.cycle, { reason, page: 1 })}>{words.showAll(overview.attention[reason])}</a>
              </p>
            )}
          </>
        ))
      ) : (
        <Filtered {...props} shown={attention.shown} />
      )}
      <FindManager {...props} />
    </>
  )
}

function Filtered(props: Props & { shown: AttentionPage }) {
  const { cycle, language, overview, attention, shown } = props
  const words = hrDashboard[language]
  const { filter, manager } = attention
  const unit = overview.units.find(({ key }) => key === filter.unit)
  return (
    <>
      <p class="sentence">
        {words.showing({
          found: shown.found,
          ...(unit && { unit: unitName(unit.unit, language) }),
          ...(manager !== undefined && { manager }),
        })}
      </p>
      {shown.found === 0 ? (
        <p>{words.nobodyHere}</p>
      ) : (
        <People {...props} people={shown.people} caption={words.filter} withReason />
      )}
      <Pages
        language={language}
        page={shown.page}
        pages={shown.pages}
        href={(page) => pathOf(cycle, { ...filter, page })}
      />
      <p>
        <a href={routes.hr.cycle(cycle)}>{words.showEverybody}</a>
      </p>
    </>
  )
}

function Filters({ cycle, language, overview, attention: { filter } }: Props) {
  const words = hrDashboard[language]
  const reasons = attentionReasons.filter((reason) => overview.attention[reason] > 0)
  const units = overview.units.filter(({ attention }) => attentionReasons.some((reason) => attention[reason] > 0))
  const link = (change: Partial<AttentionFilter>, text: string, isShown: boolean) =>
    isShown ? (
      <strong aria-current="true">{text}</strong>
    ) : (
      <a href={pathOf(cycle, { ...filter, ...change, page: 1 })}>{text}</a>
    )
  return (
    <>
      {reasons.length > 1 && (
        <p>
          {link({ reason: undefined }, words.everyReason, filter.reason === undefined)}
          {reasons.map((reason) => (
            <>
              {' · '}
              {link(
                { reason },
                `${words.reasons[reason].short} (${overview.attention[reason]})`,
                filter.reason === reason,
              )}
            </>
          ))}
        </p>
      )}
      {units.length > 1 && filter.manager === undefined && (
        <details open={filter.unit !== undefined}>
          <summary>{words.units}</summary>
          <ul>
            <li>{link({ unit: undefined }, words.everyUnit, filter.unit === undefined)}</li>
            {units.map(({ unit, key }) => (
              <li>{link({ unit: key }, unitName(unit, language), filter.unit === key)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type PeopleProps = Props & { people: PersonInNeed[]; caption: string; withReason?: boolean }

function People({ cycle, language, people, caption, withReason }: PeopleProps) {
  const words = hrDashboard[language]
  const { name, unit, manager, since, reason } = words.columns
  return (
    <Table
      caption={caption}
      columns={[name, unit, manager, since, ...(withReason ? [reason] : [])]}
      rows={people.map((person) => [
        person.name,
        unitName(person.unit, language),
        person.manager ? (
          <a href={pathOf(cycle, { manager: person.manager.id, page: 1 })}>{person.manager.name}</a>
        ) : (
          words.noManager
        ),
        inWords(person.since, language, { year: true }),
        ...(withReason ? [words.reasons[person.reason].short] : []),
      ])}
    />
  )
}

/** Sent and not linked to, since a name stands in no address. */
function FindManager({ cycle, language, attention, token }: Props) {
  const words = hrDashboard[language]
  const { candidates, errors, typed } = attention
  return (
    <Form action={routes.hr.cycle(cycle)} token={token} looks>
      <Input
        name="manager"
        type="text"
        label={words.manager}
        hint={words.managerHint}
        value={typed}
        error={errorAt(errors, 'manager')}
      />
      {candidates.length > 0 && (
        <>
          <p>{words.managerSeveral}</p>
          <ul>
            {candidates.map(({ id, name, unit }) => (
              <li>
                <a href={pathOf(cycle, { manager: id, page: 1 })}>{[name, unit].filter(Boolean).join(', ')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Buttons>
        <Button kind="secondary" name="do" value="manager">
          {words.findManager}
        </Button>
      </Buttons>
    </Form>
  )
}

const unitName = (unit: string, language: Language): string => (unit === '' ? hr[language].noUnit : unit)

/** Ids and reasons alone. */
export const pathOf = (cycle: string, { reason, unit, manager, page }: AttentionFilter): string => {
  const query = new URLSearchParams({
    ...(reason && { reason }),
    ...(manager ? { manager } : unit && { unit }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return `${routes.hr.cycle(cycle)}${query && `?${query}`}#attention`
}
