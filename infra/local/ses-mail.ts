/**
 * The raw mail as SES treats it: what makes it refuse one, the headers it sets itself, and the mail as the inbox shows it.
 */
import PostalMime, { type Email } from 'postal-mime'
import type { Instant } from '../../functions/ports.ts'
import { account } from './account.ts'

/** A sent mail, as `GET /dev/mails` answers it. */
export type InboxMail = {
  /** SES's message id. */
  id: string
  /** Virtual time of acceptance, ISO 8601 in UTC. */
  at: string
  /** Bare addresses to which it went, whatever its headers say. */
  to: string[]
  /** The From header, encoded words decoded. */
  from: string
  subject: string
  text: string
  html: string
  /** By lower-cased name, unfolded, as transmitted; values of a repeated header are joined by line feeds. */
  headers: Record<string, string>
  /** Text of the first calendar part. */
  ics?: string
  /** The MIME message. */
  raw: string
  tags: Record<string, string>
  configurationSet?: string
}

const LINE_BYTES_MAX = 998
/** What RFC 5322 and MIME allow at most once. */
const SINGLE_HEADERS = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'message-id',
  'in-reply-to',
  'references',
  'subject',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
])

/** Why SES would not take this message, or undefined. */
export function reasonToRefuse(raw: Buffer): string | undefined {
  const header = headerOf(raw)
  if (header === undefined) return 'The message has no header.'
  if (!/^[\t\r\n\u0020-\u007e]*$/.test(header)) return 'A header contains characters that are not printable ASCII.'
  if (
    raw
      .toString('latin1')
      .split('\n')
      .some((line) => line.replace(/\r$/, '').length > LINE_BYTES_MAX)
  ) {
    return 'A line is longer than 998 characters.'
  }
  const lines = headerLines(header)
  const malformed = lines.find((line) => !/^[\u0021-\u0039\u003b-\u007e]+:/.test(line))
  if (malformed !== undefined) return 'A header line has no name.'
  const names = lines.map(nameOf)
  const repeated = names.find((name, index) => SINGLE_HEADERS.has(name) && names.indexOf(name) !== index)
  if (repeated) return `Duplicate header '${repeated}'.`
  return names.includes('from') ? undefined : "Missing required header 'From'."
}

/** Puts SES's own Message-ID and Date in place of those that the sender gave. */
export function stamp(raw: Buffer, id: string, at: Instant): Buffer {
  const header = headerOf(raw) ?? ''
  const kept = headerLines(header).filter((line) => !['message-id', 'date'].includes(nameOf(line)))
  const own = [
    `Message-ID: <${id}@${account.region}.amazonses.com>`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
  ]
  const body = raw.subarray(Buffer.byteLength(header, 'latin1'))
  return Buffer.concat([Buffer.from([...own, ...kept].join('\r\n'), 'latin1'), body])
}

/** The stamped message as the inbox shows it. */
export async function toInboxMail(
  raw: Buffer,
  envelope: Pick<InboxMail, 'id' | 'at' | 'to' | 'tags' | 'configurationSet'>,
): Promise<InboxMail> {
  const mail = await PostalMime.parse(raw)
  const ics = calendarText(mail)
  return {
    ...envelope,
    from: formatMailbox(mail.from),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: joinHeaders(mail.headers),
    ...(ics !== undefined && { ics }),
    raw: raw.toString('utf8'),
  }
}

/** Everything before the empty line. */
function headerOf(raw: Buffer): string | undefined {
  const text = raw.toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)?.index
  return end === undefined ? undefined : text.slice(0, end)
}

/** One string per header, with its folded lines. */
function headerLines(header: string): string[] {
  return header.split(/\r?\n(?![ \t])/)
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':')).toLowerCase()
}

function joinHeaders(headers: Email['headers']): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const { key, value } of headers) joined[key] = key in joined ? `${joined[key]}\n${value}` : value
  return joined
}

function formatMailbox(mailbox: Email['from']): string {
  if (!mailbox) return ''
  return mailbox.name ? `${mailbox.name} <${mailbox.address ?? ''}>` : (mailbox.address ?? '')
}

function calendarText(mail: Email): string | undefined {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  if (!part) return undefined
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
}
