/** The frame of the pages under `/dev`: the product's own look, with a line that leads from one to the other. */
import type { PropsWithChildren } from 'hono/jsx'
import { inWords, localDate, localTime } from '../../../functions/domain/time.ts'
import type { Instant, OrganisationSettings } from '../../../functions/ports.ts'
import { Layout } from '../../../web/ui/layout.tsx'

export function DevPage(props: PropsWithChildren<{ organisation: OrganisationSettings; title: string }>) {
  return (
    <Layout
      language="en"
      title={props.title}
      organisation={`${props.organisation.name} on this machine`}
      languages={[]}
      wide
      skip="Skip to the content"
      footer={
        <p>
          <a href="/dev">Who is who</a> · <a href="/dev/inbox">Inbox</a> · <a href="/dev/mails">Mails as JSON</a> ·{' '}
          <a href="/dev/clock">Clock as JSON</a>. Only on this machine: nothing of this is deployed.
        </p>
      }
    >
      {props.children}
    </Layout>
  )
}

/** `Monday 7 September 2026, 08:30`, where the organisation is. */
export function moment(instant: Instant, { zone }: OrganisationSettings): string {
  const date = inWords(localDate(instant, zone), 'en', { weekday: true, year: true })
  return `${date}, ${localTime(instant, zone)}`
}

/** `2026-09-07 08:30`, for tables. */
export function shortMoment(instant: Instant, { zone }: OrganisationSettings): string {
  return `${localDate(instant, zone)} ${localTime(instant, zone)}`
}
