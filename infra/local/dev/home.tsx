/** `/dev`: the clock and its buttons, everyone with a way to be them, and what the timetables say is next. */

import { talkRoutes } from '../../../functions/domain/routes.ts'
import type { Instant, OrganisationSettings } from '../../../functions/ports.ts'
import { Button, Buttons } from '../../../web/ui/buttons.tsx'
import { Notice } from '../../../web/ui/notice.tsx'
import { Table } from '../../../web/ui/table.tsx'
import type { Upcoming } from './due.ts'
import { DevPage, moment, shortMoment } from './frame.tsx'
import type { SomeoneHere } from './people.ts'

export type HomeProps = {
  organisation: OrganisationSettings
  now: Instant
  people: SomeoneHere[]
  upcoming: Upcoming[]
  /** Of which `upcoming` are the first. */
  waiting: number
  mails: number
  /** What the last press came to. */
  said: string | undefined
}

const jumps = [
  { advance: 'P1D', text: '+1 day' },
  { advance: 'P1W', text: '+1 week' },
  { advance: 'P1M', text: '+1 month' },
  { advance: 'P3M', text: '+3 months' },
]

export function HomePage(props: HomeProps) {
  const { organisation, now, people, upcoming, waiting, mails, said } = props
  return (
    <DevPage organisation={organisation} title="Who is who">
      <h1>{moment(now, organisation)}</h1>
      {said && (
        <Notice kind="success">
          <p>{said}</p>
        </Notice>
      )}
      <p>
        Virtual time in {organisation.zone}. It follows the clock on the wall; move it and everything due on the way
        happens, in order. <a href="/dev/inbox">{mails} mails in the inbox</a>
      </p>
      <form method="post" action="/dev/clock">
        <Buttons>
          <Button kind="primary" name="next" value="true">
            Next event
          </Button>
          {jumps.map(({ advance, text }) => (
            <Button kind="secondary" name="advance" value={advance}>
              {text}
            </Button>
          ))}
        </Buttons>
      </form>
      <Table
        caption="Who is who, and signing in as them: the service mails the link, and it is followed for you"
        columns={['Name', 'Is', 'Talk', 'Language', 'Mails', 'Sign in']}
        rows={people.map((person) => [
          person.name,
          roleOf(person),
          person.talk ? person.talk.phase : '',
          person.language,
          <a href={`/dev/inbox?to=${encodeURIComponent(person.email)}`}>inbox</a>,
          <SignIn person={person} />,
        ])}
      />
      <Table
        caption={`Due next: ${upcoming.length} of ${waiting}`}
        columns={['When', 'What', 'Whose', 'Workflow']}
        rows={upcoming.map(({ due, key, about, workflow }) => [
          due <= now ? `${shortMoment(due, organisation)} (now)` : shortMoment(due, organisation),
          key,
          about,
          workflow,
        ])}
      />
    </DevPage>
  )
}

function SignIn({ person }: { person: SomeoneHere }) {
  return (
    <>
      {person.hr && <SignInButton person={person} to="hr" text="HR" />}
      {person.team > 0 && <SignInButton person={person} to="team" text="team" />}
      {person.talk && <SignInButton person={person} to="talk" text="own talk" />}
    </>
  )
}

function SignInButton({ person, to, text }: { person: SomeoneHere; to: string; text: string }) {
  return (
    <form method="post" action="/dev/sign-in">
      <input type="hidden" name="person" value={person.email} />
      <input type="hidden" name="to" value={to} />
      <Button kind="link">
        {text} <span class="hidden">as {person.name}</span>
      </Button>
    </form>
  )
}

function roleOf({ hr, team, manager, unit }: SomeoneHere): string {
  const parts = [hr ? 'HR' : '', team > 0 ? `manager of ${team}` : '', manager ? `reports to ${manager}` : '', unit]
  return parts.filter((part) => part !== '').join(', ')
}

/** Where a person's own talk is. */
export function talkHome(talk: string): string {
  return talkRoutes(talk, 'employee').home
}
