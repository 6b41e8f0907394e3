/** All own talks as the employee, latest first: what is coming, what was agreed and how it goes, and who has read what. */
import { firstName } from '../../functions/domain/names.ts'
import { routes, talkRoutes } from '../../functions/domain/routes.ts'
import { cycleNameFor } from '../../functions/domain/standalone.ts'
import type { OwnTalkView } from '../../functions/flow/own-record.ts'
import type { HoldView } from '../../functions/flow/retention-hold.ts'
import type { Asking } from '../../functions/flow/talk-asks.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords, meetingInWords } from '../meeting/when.ts'
import { PlanLines } from '../plan/lines.tsx'
import { OwnAsks } from '../talk-asks/ask-page.tsx'
import { my } from '../texts/my.ts'
import { requests } from '../texts/requests.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Held } from './held.tsx'

type Props = {
  language: Language
  zone: string
  talks: OwnTalkView[]
  asking: Asking
  hold: HoldView | undefined
  leads: boolean
  today: string
  token: string
  leave: string
}

export function MyTalks(props: Props) {
  const { language, talks, leads, token, leave } = props
  const words = my[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p>{talks.length === 0 ? words.empty : words.intro}</p>
      <Held language={language} hold={props.hold} />
      {talks.map((talk) => (
        <Talk {...props} talk={talk} />
      ))}
      <OwnAsks language={language} zone={props.zone} asking={props.asking} />
      {leads && (
        <p>
          <a href={routes.team}>{words.toTeam}</a>
        </p>
      )}
      <h2>{words.file}</h2>
      <p>{words.fileText}</p>
      <Buttons>
        <ButtonLink kind="secondary" href={routes.myExport}>
          {words.download}
        </ButtonLink>
      </Buttons>
      <p>
        {requests[language].toRequestsText} <a href={routes.requests}>{requests[language].toRequests}</a>
      </p>
      <Form action={routes.signOut} token={token}>
        <Buttons>
          <Button kind="link">{leave}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Talk({ language, today, talk: { view } }: Props & { talk: OwnTalkView }) {
  const words = my[language]
  const { booking, plan, held, organisation } = view
  const at = talkRoutes(view.id, 'employee')
  const reader = { language, role: 'employee' as const, other: firstName(view.other.name) }
  const title = words.talkWith(view.other.name, cycleNameFor(view.cycle, language))
  const ahead = view.followUps.filter(({ open, date }) => open && date >= today)
  const meets = booking.status === 'booked' && !held.yes
  const isDeleted = view.expired.includes('plan')
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <a href={at.home}>
          {words.open} <span class="hidden">{title}</span>
        </a>
      </p>
      <h3>{words.coming}</h3>
      {booking.status === 'booked' && meets && (
        <p>{words.meeting(meetingInWords(booking, organisation.zone, language))}</p>
      )}
      {ahead.map(({ date }) => (
        <p>{words.followUp(dateInWords(date, language))}</p>
      ))}
      {!meets && ahead.length === 0 && <p>{words.nothingComing}</p>}
      {view.expired.map((what) => (
        <p class="meta">{words.deleted[what]}</p>
      ))}
      {!isDeleted && <h3>{words.plan}</h3>}
      {!isDeleted && !plan.inForce && <p>{words.noPlan}</p>}
      {plan.inForce && (
        <PlanLines
          {...reader}
          lines={plan.inForce.lines}
          statuses={plan.inForce.statuses}
          wordsIn={view[plan.inForce.by].language}
        />
      )}
      <p>
        <a href={at.log}>
          {words.log} <span class="hidden">{title}</span>
        </a>
      </p>
    </section>
  )
}
