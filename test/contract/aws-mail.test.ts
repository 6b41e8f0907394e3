/** What goes over the wire to SES, what its answers mean, and that nobody's words become a header. */

import dns from 'node:dns'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMailer } from '../../functions/aws/mailer.ts'
import { composeMime } from '../../functions/aws/mime.ts'
import type { Mailer, OutgoingMail } from '../../functions/ports.ts'
import { type AwsSubject, openAws } from './aws-subject.ts'
import { anInvitation } from './mails.ts'
import { start } from './subject.ts'

const sender = 'samtal@norrviken.example'

describe('an invitation as MIME', () => {
  it('is mixed with alternatives text, html and calendar, then the file', async () => {
    const source = await mimeOf(anInvitation)
    const types = Array.from(source.matchAll(/^Content-Type: ([\w/]+)/gim), (match) => match[1])
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ])
  })

  it('keeps the method and every byte of the calendar, in the part and in the file', async () => {
    const { attachments } = await PostalMime.parse(await composeMime(anInvitation, sender, start))
    expect(attachments.map(({ mimeType, method, filename }) => ({ mimeType, method, filename }))).toEqual([
      { mimeType: 'text/calendar', method: 'REQUEST', filename: null },
      { mimeType: 'application/ics', method: undefined, filename: 'invite.ics' },
    ])
    for (const { content } of attachments) {
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
      expect(text.replaceAll('\r\n', '\n').trimEnd()).toBe(anInvitation.calendar?.content.replaceAll('\r\n', '\n'))
    }
  })

  it('is threaded, dated, answered to the other of the two, and says that a machine sent it', async () => {
    const mail = await PostalMime.parse(await composeMime(anInvitation, sender, start))
    const header = (key: string) => mail.headers.find((each) => each.key === key)?.value
    const root = '<t_0123456789abcdef.before@norrviken.example>'
    expect({
      from: mail.from,
      to: mail.to,
      replyTo: mail.replyTo,
      references: mail.references,
      inReplyTo: mail.inReplyTo,
      date: mail.date,
      auto: header('auto-submitted'),
      suppress: header('x-auto-response-suppress'),
    }).toEqual({
      from: { name: 'Maria Berg via Samspel', address: sender },
      to: [{ name: 'Åsa Lind', address: 'asa.lind@norrviken.example' }],
      replyTo: [{ name: 'Berg, Maria "Mia"', address: 'maria.berg@norrviken.example' }],
      references: root,
      inReplyTo: root,
      date: '2027-03-01T07:00:00.000Z',
      auto: 'auto-generated',
      suppress: 'OOF, AutoReply',
    })
  })

  it('is two alternatives and nothing more without a calendar', async () => {
    const source = await mimeOf({ ...anInvitation, calendar: undefined, references: undefined, replyTo: undefined })
    const types = Array.from(source.matchAll(/^Content-Type: ([\w/]+)/gim), (match) => match[1])
    expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html'])
    expect(source).not.toMatch(/^(References|In-Reply-To|Reply-To):/im)
  })
})

describe('words that would be a header', () => {
  it.each([
    ['a line break in a name', { to: { name: 'Åsa\r\nBcc: eve@evil.example', email: 'asa@norrviken.example' } }],
    ['a line break in the subject', { subject: 'Hej\nBcc: eve@evil.example\r\n\r\n<script>' }],
    ['an address in a name', { to: { name: '"x" <eve@evil.example>, y', email: 'asa@norrviken.example' } }],
    ['a line separator in the sender name', { fromName: 'Maria\u2028Bcc: eve@evil.example\u202e' }],
  ])('stay words: %s', async (_, words) => {
    const mail = await PostalMime.parse(await composeMime({ ...anInvitation, ...words }, sender, start))
    expect(mail.headers.map((header) => header.key)).not.toContain('bcc')
    expect(mail.to).toHaveLength(1)
    expect(mail.to?.[0]?.address).toMatch(/^asa/)
    expect(mail.from?.address).toBe(sender)
    const shown = [mail.subject, mail.from?.name, mail.to?.[0]?.name].join(' ')
    expect(shown).not.toMatch(/[\p{Cc}\u2028\u202e]/u)
  })

  it.each([
    'asa@norrviken.example\r\nBcc: eve@evil.example',
    'asa@norrviken.example, eve@evil.example',
    '<asa@norrviken.example>',
    '"asa eve"@norrviken.example',
    'åsa@norrviken.example',
    'asa@',
    '',
  ])('are refused as an address: %j', async (email) => {
    const outcome = await createMailer({ sender, configurationSet: 'samspel', clock: { now: () => start } }).send({
      ...anInvitation,
      to: { name: 'Åsa', email },
    })
    expect(outcome).toEqual({ outcome: 'not sent', reason: 'address', permanent: true })
  })
})

describe('a mail at SES', () => {
  let subject: AwsSubject
  beforeAll(async () => {
    subject = await openAws()
  }, 30_000)
  afterAll(() => subject?.close())

  it('carries its tags, though SES allows no dots in them', async () => {
    await subject.ports.mailer.send(anInvitation)
    expect(subject.engines.ses.mails().at(-1)?.tags).toEqual({
      workflow: 't_5f0123456789abcdef',
      mail: 'employee_2ebooked_2e2',
      attempt: 'a_5f0123456789abcdef',
    })
  })

  it('reaches an address at an international domain', async () => {
    const to = { name: 'Åsa', email: 'asa@räksmörgås.example' }
    expect((await subject.ports.mailer.send({ ...anInvitation, to })).outcome).toBe('accepted')
    expect(subject.accepted().at(-1)?.to).toBe('asa@xn--rksmrgs-5wao1o.example')
  })

  it.each([
    [{ answer: 'throttled' }, { outcome: 'not sent', reason: 'TooManyRequestsException', permanent: false }],
    [{ answer: 'paused' }, { outcome: 'not sent', reason: 'SendingPausedException', permanent: false }],
    [
      { answer: 'server error', accepted: true },
      { outcome: 'unknown', reason: 'InternalServiceErrorException' },
    ],
    [
      { answer: 'reset', accepted: true },
      { outcome: 'unknown', reason: 'TimeoutError' },
    ],
    [
      { answer: 'reset', accepted: false },
      { outcome: 'unknown', reason: 'TimeoutError' },
    ],
  ] as const)('is called for once, and $0 means $1', async (fault, outcome) => {
    const before = subject.accepted().length
    subject.engines.ses.failNext(1, fault)
    expect(await subject.ports.mailer.send(anInvitation)).toEqual(outcome)
    expect(subject.accepted()).toHaveLength(before + ('accepted' in fault && fault.accepted ? 1 : 0))
  })

  it('is not sent, ever, when SES will not have it', async () => {
    const mailer = createMailer({ sender: 'a@unverified.example', configurationSet: 'samspel', clock: subject.clock })
    expect(await mailer.send(anInvitation)).toEqual({
      outcome: 'not sent',
      reason: 'MessageRejected',
      permanent: true,
    })
  })

  it('is unknown when no answer comes in time', async () => {
    subject.engines.ses.failNext(1, { answer: 'silence', accepted: true })
    expect(await subject.ports.mailer.send(anInvitation)).toEqual({ outcome: 'unknown', reason: 'TimeoutError' })
  }, 20_000)
})

describe('a mail that never reaches SES', () => {
  it('is not sent when the connection is refused', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    expect(await mailerAt(`http://127.0.0.1:${port}`).send(anInvitation)).toMatchObject({ outcome: 'not sent' })
    expect(await mailerAt(`http://localhost:${port}`).send(anInvitation)).toMatchObject({ outcome: 'not sent' })
  })

  it('is not sent when there is no connection in time', async () => {
    // A name service that is silent keeps the connection from ever being made.
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation((() => {}) as never)
    const outcome = await mailerAt('http://ses.example').send(anInvitation)
    lookup.mockRestore()
    expect(outcome).toEqual({ outcome: 'not sent', reason: 'TimeoutError', permanent: false })
  }, 15_000)

  it('is not sent when the name leads nowhere', async () => {
    const outcome = await mailerAt('http://ses.invalid').send(anInvitation)
    expect(outcome).toMatchObject({ outcome: 'not sent', permanent: false })
  }, 15_000)

  it('is not sent when there is nobody to sign for it', async () => {
    const mailer = mailerAt('http://127.0.0.1:1')
    const kept = { ...process.env }
    Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nonexistent' })
    delete process.env.AWS_ACCESS_KEY_ID
    delete process.env.AWS_SECRET_ACCESS_KEY
    const outcome = await mailer.send(anInvitation)
    Object.assign(process.env, kept)
    expect(outcome).toEqual({ outcome: 'not sent', reason: 'CredentialsProviderError', permanent: false })
  })
})

function mailerAt(endpoint: string): Mailer {
  process.env.AWS_ENDPOINT_URL_SESV2 = endpoint
  return createMailer({ sender, configurationSet: 'samspel', clock: { now: () => start } })
}

async function mimeOf(mail: OutgoingMail): Promise<string> {
  return new TextDecoder().decode(await composeMime(mail, sender, start))
}
