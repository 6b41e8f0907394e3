/** `/dev/inbox`: every mail as its reader gets it, and all that is in it. */
import type { OrganisationSettings } from '../../../functions/ports.ts'
import { Table } from '../../../web/ui/table.tsx'
import type { InboxMail } from '../ses-mail.ts'
import { DevPage, moment, shortMoment } from './frame.tsx'

const listed = 300

export function InboxPage(props: {
  organisation: OrganisationSettings
  /** Newest first. */
  mails: InboxMail[]
  addresses: string[]
  /** Whose inbox it is; everyone's when absent. */
  to: string | undefined
}) {
  const { organisation, mails, addresses, to } = props
  return (
    <DevPage organisation={organisation} title="Inbox">
      <h1>{to ? `Inbox of ${to}` : 'Inbox of everyone'}</h1>
      <form method="get" action="/dev/inbox">
        <p>
          <label for="to">Whose</label>
          <select id="to" name="to">
            <option value="">everyone</option>
            {addresses.map((address) => (
              <option value={address} selected={address === to}>
                {address}
              </option>
            ))}
          </select>{' '}
          <button type="submit" class="button">
            Show
          </button>
        </p>
      </form>
      <Table
        caption={mails.length > listed ? `The newest ${listed} of ${mails.length} mails` : `${mails.length} mails`}
        columns={['Subject', 'To', 'From', 'At']}
        rows={mails
          .slice(0, listed)
          .map((mail) => [
            <a href={`/dev/inbox/${encodeURIComponent(mail.id)}`}>{mail.subject || '(no subject)'}</a>,
            mail.to.join(', '),
            mail.from,
            shortMoment(Date.parse(mail.at), organisation),
          ])}
      />
    </DevPage>
  )
}

export function MailPage({ organisation, mail }: { organisation: OrganisationSettings; mail: InboxMail }) {
  const [to = ''] = mail.to
  return (
    <DevPage organisation={organisation} title={mail.subject}>
      <p>
        <a class="back" href={`/dev/inbox?to=${encodeURIComponent(to)}`}>
          Inbox of {to}
        </a>
      </p>
      <h1>{mail.subject}</h1>
      <p class="meta">
        {mail.from} to {mail.to.join(', ')}, {moment(Date.parse(mail.at), organisation)}
      </p>
      <h2>On a phone, 320 pixels</h2>
      <Rendered mail={mail} width={320} />
      <h2>On a desk, 600 pixels</h2>
      <Rendered mail={mail} width={600} />
      <Source heading="Text" content={mail.text} open />
      {mail.ics !== undefined && <Source heading="Calendar" content={mail.ics} />}
      <Source
        heading="Headers"
        content={Object.entries(mail.headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      />
      <Source heading="HTML" content={mail.html} />
      <Source heading="Raw" content={mail.raw} />
    </DevPage>
  )
}

/** No scripts and no forms, as in a mail program; its links open beside it. */
function Rendered({ mail, width }: { mail: InboxMail; width: number }) {
  return (
    <iframe
      title={`${mail.subject}, ${width} pixels wide`}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc={mail.html.replace(/<head[^>]*>/i, '$&<base target="_blank">')}
      width={width}
      height={900}
    />
  )
}

function Source({ heading, content, open = false }: { heading: string; content: string; open?: boolean }) {
  return (
    <details open={open}>
      <summary>
        <strong>{heading}</strong>
      </summary>
      <pre style="white-space: pre-wrap; overflow-wrap: anywhere">{content}</pre>
    </details>
  )
}
