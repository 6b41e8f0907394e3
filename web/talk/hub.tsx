/** A talk's own page, the same for both sides: when and where, the one next step, its parts and how each stands, who sees what. */
import type { Hono } from 'hono'
import type { Owed } from '../../functions/domain/owed.ts'
import { routes } from '../../functions/domain/routes.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { purposeNames } from '../../functions/domain/templates/purposes.ts'
import { inWords, localDate } from '../../functions/domain/time.ts'
import { AddressNotices } from '../address/notices.tsx'
import { PeopleNotices } from '../away/notices.tsx'
import { Ahead } from '../check-in/page.tsx'
import { meetingInWords, momentInWords, noMeetingInWords } from '../meeting/when.ts'
import { page } from '../page.tsx'
import { PaperNotice } from '../paper/notice.tsx'
import { hasUnsentChanges } from '../prepare/actions.tsx'
import { newCommandId, type TalkApp, type TalkContext } from '../talk-app.ts'
import { away } from '../texts/away.ts'
import { callOff } from '../texts/call-off.ts'
import { feedback } from '../texts/feedback.ts'
import { my } from '../texts/my.ts'
import { passOn } from '../texts/pass-on.ts'
import { pulse } from '../texts/pulse.ts'
import { talk } from '../texts/talk.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { StatusTag } from '../ui/status-tag.tsx'
import { type Task, TaskList } from '../ui/task-list.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { HaltNotice, hasEnded } from './halt-notice.tsx'
import { UnreachedNotice } from './unreached.tsx'

export const mountHub = (app: Hono<TalkApp>) => {
  app.get('/', (c) => hub(c))
}

const hub = (c: TalkContext) => {
  const { view, language, t, at } = c.var
  const words = talk[language]
  const [next] = view.owed
  return page(
    c as never,
    { title: words.title(c.var.otherName), talk: view },
    <>
      <h1>{words.title(c.var.otherName)}</h1>
      <PeopleNotices view={view} language={language} />
      <HaltNotice view={view} language={language} />
      <UnreachedNotice view={view} language={language} />
      <AddressNotices view={view} href={at.address} language={language} />
      <PaperNotice view={view} language={language} href={at.paper} />
      {view.purposes.length > 0 && (
        <p>
          {words.purpose}{' '}
          {listInWords(
            view.purposes.map((purpose) => purposeNames[purpose][language]),
            language,
          )}
          .
        </p>
      )}
      <Meeting c={c} />
      <Arranging c={c} />
      <Ahead view={view.checkIn} zone={view.organisation.zone} language={language} />
      <h2>{words.next}</h2>
      {next ? (
        <Buttons>
          <ButtonLink kind="primary" href={whereTo(view, at, next)}>
            {next === 'book' && view.arranging.proposed ? words.bookAnew : words.owed[next](view.other.name)}
          </ButtonLink>
        </Buttons>
      ) : (
        <p>{view.otherOwes.length > 0 ? words.nothingNext(view.other.name) : words.nothing}</p>
      )}
      <h2>{words.tasks}</h2>
      <TaskList tasks={tasksOf(c)} />
      <h2>{words.who}</h2>
      <WhoSees
        rows={[
          { who: words.you, what: words.youSee },
          { who: view.other.name, what: words.otherSees },
          { who: words.hr, what: words.hrSees },
        ]}
      />
      <p>
        <a href={at.passOn}>{passOn[language].link}</a>
      </p>
      <p>
        <a href={at.away}>{away[language].link[view.role]}</a>
      </p>
      {view.mayCallOff && (
        <p>
          <a href={at.callOff}>{callOff[language].link}</a>
        </p>
      )}
      <p>
        <a href={at.feedback}>{feedback[language].title}</a>
      </p>
      <p>
        <a href={at.log}>{my[language].log}</a>
        {view.role === 'employee' && (
          <>
            {' · '}
            <a href={routes.my}>{my[language].mine}</a>
          </>
        )}
      </p>
      {view.expired.map((what) => (
        <p class="meta">{my[language].deleted[what]}</p>
      ))}
      {view.organisation.publicBody && <p class="meta">{words.publicBody}</p>}
      <Form action={at.leave} token={c.var.token}>
        <Buttons>
          <Button kind="link">{t.leave}</Button>
        </Buttons>
      </Form>
    </>,
  )
}

function Meeting({ c }: { c: TalkContext }) {
  const { view, language } = c.var
  const words = talk[language]
  const { booking } = view
  if (view.held.yes || (hasEnded(view) && booking.status !== 'booked')) return null
  if (booking.status === 'booked') {
    const { zone } = view.organisation
    return (
      <p>
        {words.meeting(meetingInWords(booking, zone, language))}
        <br />
        {booking.place !== '' && words.place(booking.place)}
      </p>
    )
  }
  if (booking.status === 'cancelled') return view.arranging.proposed ? null : <p>{words.cancelled}</p>
  const today = localDate(c.var.ports.clock.now(), view.organisation.zone)
  return <p>{noMeetingInWords(view, today, language)}</p>
}

/** What is proposed or asked about, and the one tap that takes the time away again. */
function Arranging({ c }: { c: TalkContext }) {
  const { view, language, at } = c.var
  const words = talk[language]
  const { asked, proposed } = view.arranging
  const forManager = view.role === 'manager'
  const when = asked && momentInWords(asked.start, view.organisation.zone, language)
  return (
    <>
      {view.held.registered && !forManager && !view.held.own && !view.plan.agreed && (
        <p>
          <a href={at.held}>{words.registered(view.other.name)}</a>
        </p>
      )}
      {when !== undefined && (
        <p>{forManager ? words.asked(view.other.name, when) : words.asksYou(view.other.name, when)}</p>
      )}
      {proposed && view.booking.status !== 'booked' && (
        <p>{forManager ? words.declinedManager(view.other.name) : words.declined}</p>
      )}
      {view.mayCancel && !view.held.yes && (
        <Form action={at.cancelMeeting} token={c.var.token} command={newCommandId(c)}>
          <Buttons>
            <Button kind="link">{words.cannotCome}</Button>
          </Buttons>
        </Form>
      )}
      {view.booking.status !== 'booked' && !view.held.yes && !hasEnded(view) && (
        <p>
          <a href={at.held}>{words.alreadyTalked}</a>
        </p>
      )}
    </>
  )
}

export const whereTo = (view: TalkView, at: TalkContext['var']['at'], owed: Owed): string => {
  switch (owed) {
    case 'book':
    case 'decideTime':
      return at.meeting
    case 'prepare':
      return view.preparation.own.status === 'draft' ? at.answers : at.question('next')
    case 'sayHeld':
      return at.held
    case 'writePlan':
      return at.editPlan
    case 'confirmPlan':
      return at.plan
    case 'reportLines':
      return at.lines
    case 'answerFollowUp':
      return at.followUp(view.followUps.find(({ open, own }) => open && !own)?.id ?? 1)
    case 'vouch':
      return at.address
  }
}

const tasksOf = (c: TalkContext): Task[] => {
  const { view, language, at } = c.var
  const words = talk[language]
  const { preparation, booking, held, plan } = view
  // Of a talk that will not be, the own words are left to read.
  if (hasEnded(view) && !view.held.yes)
    return [{ title: words.prepareTask, href: at.answers, status: preparationStatus(c) }]
  const started = booking.status === 'booked' && c.var.ports.clock.now() >= booking.start
  const tasks: Task[] = [
    {
      title: words.prepareTask,
      href: preparation.own.status === 'open' && !isOver(view) ? at.question('next') : at.answers,
      status: preparationStatus(c),
    },
    { title: words.topicsTask, href: at.topics, status: words.topics(view.topics.length) },
    {
      title: words.timeTask,
      href: at.meeting,
      status:
        booking.status === 'booked' ? (
          words.done
        ) : view.role === 'manager' ? (
          <StatusTag text={words.toDo} tone="info" />
        ) : (
          words.waits(view.manager.name)
        ),
    },
    { title: words.summaryTask, href: at.summary, status: held.yes || started ? words.done : words.opensDayBefore },
  ]
  if (started || held.yes) {
    tasks.push({
      title: words.heldTask,
      href: at.held,
      status: held.yes ? words.done : <StatusTag text={words.toDo} tone="info" />,
    })
  }
  if (view.pulse?.dayAfter === 'open') {
    tasks.push({ title: pulse[language].task, href: at.pulse, status: pulse[language].optional })
  }
  tasks.push({
    title: words.planTask,
    href: held.yes ? at.plan : undefined,
    hint: held.yes ? undefined : words.opensAfter,
    status: planStatus(c, plan),
  })
  for (const one of view.followUps) {
    tasks.push({
      title: words.followUpTask(inWords(one.date, language, { year: true })),
      href: at.followUp(one.id),
      status: one.closed ? words.done : one.own ? words.waits(view.other.name) : words.later,
    })
  }
  return tasks
}

const preparationStatus = (c: TalkContext) => {
  const { view, language } = c.var
  const words = talk[language]
  switch (view.preparation.own.status) {
    case 'sent':
      return hasUnsentChanges(view) && !view.preparation.locked ? (
        <StatusTag text={words.started} tone="info" />
      ) : (
        words.done
      )
    case 'withoutWriting':
      return words.withoutWriting
    case 'draft':
      return isOver(view) ? words.withoutSending : <StatusTag text={words.started} tone="info" />
    case 'open':
      return isOver(view) ? words.withoutWriting : <StatusTag text={words.toDo} tone="info" />
  }
}

/** Once they meet, or have talked, nothing is left to prepare. */
const isOver = ({ held, preparation }: TalkView): boolean => held.yes || preparation.locked

const planStatus = (c: TalkContext, plan: TalkView['plan']) => {
  const { view, language } = c.var
  const words = talk[language]
  if (plan.isAgreed) return words.done
  if (plan.waitsFor === view.role) return <StatusTag text={words.toDo} tone="info" />
  if (plan.waitsFor) return words.waits(view.other.name)
  if (plan.notAgreed?.ofLatest) return words.notAgreed
  return view.held.yes ? <StatusTag text={words.toDo} tone="info" /> : words.later
}

const listInWords = (items: string[], language: string) =>
  new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(items)
