/** One sentence, then a row a talk; what is finished is folded, and one's own talk comes last. */

import type { Phase } from '../../functions/domain/phase.ts'
import { routes } from '../../functions/domain/routes.ts'
import { inWords } from '../../functions/domain/time.ts'
import type { ReceivedAsk } from '../../functions/flow/talk-asks.ts'
import type { Language } from '../../functions/ports.ts'
import { momentInWords } from '../meeting/when.ts'
import { ReceivedAsks } from '../talk-asks/answer-page.tsx'
import { feedback } from '../texts/feedback.ts'
import { standalone } from '../texts/standalone.ts'
import { team as texts } from '../texts/team.ts'
import { teamGoals } from '../texts/team-goals.ts'
import { unreached } from '../texts/unreached.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { StatusTag } from '../ui/status-tag.tsx'
import { Table } from '../ui/table.tsx'
import { TwoDots } from '../ui/two-dots.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import type { Row } from './rows.ts'

type Props = {
  language: Language
  zone: string
  token: string
  leave: string
  phases: Record<Phase, string>
  team: Row[]
  own: Row[]
  /** Of the latest talk with each of the team. */
  count: { booked: number; all: number }
  /** Who would like a talk. */
  asks: ReceivedAsk[]
  /** What was booked or started just now, in words. */
  done?: string
}

/** From how many unbooked talks on it is worth booking them together. */
const several = 2

export function TeamView(props: Props) {
  const { language, team, own, count, done, token } = props
  const words = texts[language]
  const away = team.filter(({ awayUntil }) => awayUntil !== undefined).length
  const waiting = [...team, ...own].reduce((sum, { waits }) => sum + waits.length, 0)
  const finished = team.filter(({ phase, waits }) => phase === 'finished' && waits.length === 0)
  const current = team.filter((row) => !finished.includes(row))
  const toBook = team.filter(({ waits }) => waits.some(({ owed }) => owed === 'book'))
  return (
    <>
      {done !== undefined && (
        <Notice kind="success">
          <p>{done}</p>
        </Notice>
      )}
      <h1>{words.title}</h1>
      <ReceivedAsks language={language} asks={props.asks} />
      {team.length + own.length === 0 ? (
        <Notice kind="information" heading={words.emptyHeading}>
          <p>{words.empty}</p>
        </Notice>
      ) : (
        <p class="sentence">
          {[words.sentence(waiting), count.all > 0 && words.booked(count.booked, count.all), words.away(away)]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {toBook.length >= several && (
        <Buttons>
          <ButtonLink kind="primary" href={routes.bookMany}>
            {words.bookMany}
          </ButtonLink>
        </Buttons>
      )}
      {current.length > 0 && (
        <Talks {...props} caption={words.teamHeading} other={words.columns.employee} rows={current} />
      )}
      {finished.length > 0 && (
        <details>
          <summary>{words.finished(finished.length)}</summary>
          <Talks {...props} caption={words.finished(finished.length)} other={words.columns.employee} rows={finished} />
        </details>
      )}
      {own.length > 0 && <Talks {...props} caption={words.ownHeading} other={words.columns.manager} rows={own} />}
      <p>
        <a href={routes.startTalk}>{standalone[language].start}</a>
      </p>
      {current.length > 0 && (
        <p>
          <a href={routes.teamGoals}>{teamGoals[language].link}</a>
        </p>
      )}
      <p>
        <a href={routes.rehearsal}>{words.rehearse}</a>
      </p>
      <p>
        <a href={routes.myFeedback}>{feedback[language].own}</a>
      </p>
      <WhoSees rows={[{ who: words.who.whoHr, what: words.who.what }]} />
      <Form action={routes.signOut} token={token}>
        <Buttons>
          <Button kind="link">{props.leave}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Talks(props: Props & { caption: string; other: string; rows: Row[] }) {
  const { columns } = texts[props.language]
  return (
    <Table
      caption={props.caption}
      columns={[props.other, columns.meeting, columns.state, columns.waits]}
      rows={props.rows.map((row) => [
        <>
          <a href={row.home}>{row.other}</a>
          <br />
          <span class="meta">{row.cycle}</span>
        </>,
        <Meeting {...props} row={row} />,
        <State {...props} row={row} />,
        row.waits.length > 0 && <Waits {...props} row={row} />,
      ])}
    />
  )
}

function Meeting({ row, language, zone }: Props & { row: Row }) {
  const words = texts[language]
  const { meeting, asked } = row
  if (asked !== undefined) return <>{words.asked(momentInWords(asked, zone, language))}</>
  if (!meeting) return <>{words.noMeeting}</>
  return (
    <>
      {momentInWords(meeting.start, zone, language)}
      <br />
      <span class="meta">{meeting.place}</span>
    </>
  )
}

/** The phase, and in it who has done what it asks. */
function State({ row, language, phases }: Props & { row: Row }) {
  const { done, role, called, phase } = row
  const { both, reader, other, neither } = texts[language].marks
  const mark = done.reader ? (done.other ? both : reader(called)) : done.other ? other(called) : neither
  const [employee, manager] = role === 'manager' ? [done.other, done.reader] : [done.reader, done.other]
  return (
    <>
      {row.awayUntil === undefined ? (
        <>
          <TwoDots employee={employee} manager={manager} />
          {phases[phase]}
          <br />
          <span class="meta">{mark}</span>
        </>
      ) : (
        <StatusTag text={texts[language].awayUntil(inWords(row.awayUntil, language))} />
      )}
      {row.unreached && (
        <>
          <br />
          <StatusTag text={unreached[language].tag} tone="warn" />
        </>
      )}
    </>
  )
}

function Waits({ row, language }: Props & { row: Row }) {
  const words = texts[language]
  return (
    <>
      {row.waits.map(({ owed, href }, index) => (
        <>
          {index > 0 && <br />}
          <a href={href}>
            {owed === 'book' && row.declined ? words.bookAnew : words.owed[owed]}{' '}
            <span class="hidden">{row.other}</span>
          </a>
        </>
      ))}
    </>
  )
}
