/** One sentence, then a row a talk. */
import { routes } from '../../functions/domain/routes.ts'
import type { Phase } from '../../functions/domain/talk.ts'
import { inWords, localDate, timeInWords } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'
import { team as texts } from '../texts/team.ts'
import { unreached } from '../texts/unreached.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { StatusTag } from '../ui/status-tag.tsx'
import { TaskList } from '../ui/task-list.tsx'
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
}

export function TeamView(props: Props) {
  const { language, team, own, token } = props
  const words = texts[language]
  const away = team.filter(({ awayUntil }) => awayUntil !== undefined).length
  const waiting = [...team, ...own].reduce((sum, { waits }) => sum + waits.length, 0)
  return (
    <>
      <h1>{words.title}</h1>
      {team.length + own.length === 0 ? (
        <Notice kind="information" heading={words.emptyHeading}>
          <p>{words.empty}</p>
        </Notice>
      ) : (
        <p class="sentence">{[words.sentence(waiting), words.away(away)].filter(Boolean).join(' ')}</p>
      )}
      {team.length > 0 && (
        <>
          <h2>{words.teamHeading}</h2>
          <TaskList tasks={team.map((row) => task(row, row.other, props))} />
        </>
      )}
      {own.length > 0 && (
        <>
          <h2>{words.ownHeading}</h2>
          <TaskList tasks={own.map((row) => task(row, words.withManager(row.other), props))} />
        </>
      )}
      <WhoSees rows={[{ who: words.who.whoHr, what: words.who.what }]} />
      <Form action={routes.signOut} token={token}>
        <Buttons>
          <Button kind="link">{props.leave}</Button>
        </Buttons>
      </Form>
    </>
  )
}

const task = (row: Row, title: string, { language, zone, phases }: Props) => {
  const words = texts[language]
  const { meeting, done, role } = row
  const when = meeting
    ? words.meeting(
        `${inWords(localDate(meeting.start, zone), language, { weekday: true })} ${timeInWords(meeting.start, zone, language)}`,
        meeting.place,
      )
    : words.noMeeting
  const { both, reader, other, neither } = words.marks
  const mark = done.reader ? (done.other ? both : reader(row.other)) : done.other ? other(row.other) : neither
  const [employee, manager] = role === 'manager' ? [done.other, done.reader] : [done.reader, done.other]
  return {
    title,
    href: row.home,
    hint: `${row.cycle} · ${phases[row.phase]} · ${when}`,
    status: (
      <>
        {row.awayUntil === undefined ? (
          <>
            <TwoDots employee={employee} manager={manager} />
            <span>{mark}</span>
          </>
        ) : (
          <StatusTag text={words.awayUntil(inWords(row.awayUntil, language, {}))} />
        )}
        {row.unreached && (
          <p>
            <StatusTag text={unreached[language].tag} tone="warn" />
          </p>
        )}
        {row.waits.map(({ owed, href }) => (
          <p>
            <a href={href}>
              {owed === 'book' && row.declined ? words.bookAnew : words.owed[owed]}{' '}
              <span class="hidden">{row.other}</span>
            </a>
          </p>
        ))}
      </>
    ),
  }
}
