/**
 * A mail as MIME: `alternative[ text, html ]`, and with a calendar `mixed[ alternative[ text, html, calendar ], ics ]`, which
 * Outlook and Gmail both treat as one invitation. The one place where words meet headers, and so where they are made harmless.
 */
import { domainToASCII } from 'node:url'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Instant, OutgoingMail } from '../ports.ts'

/** The mail as it goes to SES, which replaces its Message-ID. `sender` is the organisation's own address. */
export function composeMime(mail: OutgoingMail, sender: string, now: Instant): Promise<Uint8Array> {
  const root = mail.references === undefined ? undefined : messageId(mail.references)
  const composer = new MailComposer({
    from: mailbox({ name: mail.fromName, email: sender }),
    to: mailbox(mail.to),
    replyTo: mail.replyTo && mailbox(mail.replyTo),
    subject: oneLine(mail.subject),
    date: new Date(now),
    inReplyTo: root,
    references: root,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    icalEvent: mail.calendar && {
      method: mail.calendar.method,
      content: mail.calendar.content,
      filename: 'invite.ics',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Promise((resolve, reject) => {
    composer
      .compile()
      .build((error, mime) => (error ? reject(new Error('A mail could not be composed')) : resolve(mime)))
  })
}

/**
 * The address as SES takes it: one @, ASCII before it, an international domain as punycode. Undefined when it is not one plain
 * address, so that nothing more can ride along in a header.
 */
export function asciiAddress(email: string): string | undefined {
  const [, local, domain] = /^([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^\s@]+)$/i.exec(email) ?? []
  const ascii = domainToASCII(domain ?? '')
  return local && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(ascii) ? `${local}@${ascii}` : undefined
}

/** The composer quotes and encodes the display name. */
function mailbox(person: { name: string; email: string }): { name: string; address: string } {
  const address = asciiAddress(person.email)
  if (!address) throw new Error('Not an address')
  return { name: oneLine(person.name), address }
}

function messageId(root: string): string {
  if (!/^[\w.+-]+@[\w.-]+$/.test(root)) throw new Error('Not the root of a thread')
  return `<${root}>`
}

/** Line breaks, other control characters and those that turn the direction of text become one space. */
function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}
