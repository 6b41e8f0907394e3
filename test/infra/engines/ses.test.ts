/** Mails through the real SDK client, built as the mailer builds them. */
import { GetAccountCommand, SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { describe, expect, it } from 'vitest'
import { clientSettings } from '../../../infra/local/account.ts'
import { type GivenEngines, givenEngines, givenFolder } from './given.ts'

describe('a mail', () => {
  it('stands in the inbox with its calendar part, headers, tags and virtual time', async () => {
    const engines = await givenEngines()
    const { MessageId } = await send(engines, { raw: await invitation() })
    expect(engines.ses.mails()).toHaveLength(1)
    const mail = engines.ses.mail(MessageId ?? '')
    expect(mail).toMatchObject({
      id: MessageId,
      at: '2027-03-01T08:00:00.000Z',
      to: ['anna@example.se'],
      from: 'Maria Åkesson <talks@samtal.example.se>',
      subject: 'Utvecklingssamtal på torsdag',
      configurationSet: 'talks',
      tags: { workflow: 't_1', mail: 'employee-invitation-1', attempt: 'a_1' },
    })
    expect(mail?.text).toContain('Välkommen till samtalet')
    expect(mail?.html).toContain('<p>Välkommen till samtalet</p>')
    expect(mail?.ics).toContain('METHOD:REQUEST')
    expect(mail?.headers['auto-submitted']).toBe('auto-generated')
    expect(mail?.raw).toContain('method=REQUEST')
  })

  it('has the Message-ID and Date of the service instead of its own', async () => {
    const engines = await givenEngines()
    const { MessageId } = await send(engines, { raw: await invitation() })
    const headers = engines.ses.mails()[0]?.headers
    expect(headers?.['message-id']).toBe(`<${MessageId}@eu-north-1.amazonses.com>`)
    expect(headers?.date).toBe('Mon, 01 Mar 2027 08:00:00 +0000')
  })

  it('survives a process that ends without closing anything', async () => {
    const folder = givenFolder()
    const engines = await givenEngines(folder)
    await send(engines, { raw: await invitation() })
    const restarted = await givenEngines(folder)
    expect(restarted.ses.mails()).toEqual(engines.ses.mails())
  })

  it('counts in the quota of the account', async () => {
    const engines = await givenEngines()
    await send(engines)
    const { SendQuota } = await engines.mailClient.send(new GetAccountCommand({}))
    expect(SendQuota).toMatchObject({ SentLast24Hours: 1, MaxSendRate: 14 })
  })
})

describe('a refused mail', () => {
  it.each<[string, string, Given]>([
    ['MessageRejected', 'comes from a domain that is not verified', { input: { FromEmailAddress: 'hr@example.org' } }],
    ['MessageRejected', 'has another sender in its From header', { raw: plain('From: hr@example.org') }],
    ['BadRequestException', 'goes to no address', { input: { Destination: { ToAddresses: ['nope'] } } }],
    ['BadRequestException', 'goes to nobody', { raw: plain(FROM), input: { Destination: {} } }],
    ['BadRequestException', 'has a tag with a dot', { input: { EmailTags: [{ Name: 'mail', Value: 'e.talk.1' }] } }],
    ['BadRequestException', 'has a tag without a value', { input: { EmailTags: [{ Name: 'mail', Value: '' }] } }],
    ['BadRequestException', 'has two subjects', { raw: plain(FROM, 'Subject: a', 'Subject: b') }],
    ['BadRequestException', 'has no From header', { raw: plain('Subject: a') }],
    ['BadRequestException', 'has an unencoded header', { raw: plain(FROM, 'Subject: Åsa') }],
    ['BadRequestException', 'has a line of 999 characters', { raw: plain(FROM, `Subject: ${'a'.repeat(990)}`) }],
    ['BadRequestException', 'is larger than 40 MB as base64', { raw: Buffer.concat([plain(FROM), lines(31)]) }],
    ['NotFoundException', 'has an unknown configuration set', { input: { ConfigurationSetName: 'none' } }],
    [
      'BadRequestException',
      'is not raw',
      { input: { Content: { Simple: { Subject: { Data: 'a' }, Body: { Text: { Data: 'b' } } } } } },
    ],
  ])('is a %s when it %s', async (name, _, given) => {
    const engines = await givenEngines()
    await expect(send(engines, given)).rejects.toMatchObject({ name })
    expect(engines.ses.mails()).toEqual([])
  })
})

describe('what becomes of a mail', () => {
  it('is told with its tags, sent before delivered', async () => {
    const engines = await givenEngines()
    const { MessageId } = await send(engines)
    await engines.ses.settled()
    expect(engines.events.map((event) => event['detail-type'])).toEqual(['Email Sent', 'Email Delivered'])
    expect(engines.events[0]).toMatchObject({
      source: 'aws.ses',
      time: '2027-03-01T08:00:00.000Z',
      detail: {
        eventType: 'Send',
        mail: {
          messageId: MessageId,
          destination: ['anna@example.se'],
          tags: { workflow: ['t_1'], attempt: ['a_1'], 'ses:configuration-set': ['talks'] },
        },
      },
    })
  })

  it.each([
    ['bounce.anna@example.se', 'Permanent', 'General'],
    ['suppressed@example.se', 'Permanent', 'OnAccountSuppressionList'],
    ['full@example.se', 'Transient', 'MailboxFull'],
  ])('is a bounce for %s', async (address, bounceType, bounceSubType) => {
    const engines = await givenEngines()
    await send(engines, { input: { Destination: { ToAddresses: [address] } } })
    await engines.ses.settled()
    expect(engines.events.map((event) => event['detail-type'])).toEqual(['Email Sent', 'Email Bounced'])
    expect(engines.events[1]?.detail.bounce).toMatchObject({
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address }],
    })
  })

  it('is a complaint, after the delivery, for whoever marks it as spam', async () => {
    const engines = await givenEngines()
    await send(engines, { input: { Destination: { ToAddresses: ['complaint.anna@example.se'] } } })
    await engines.ses.settled()
    const told = engines.events.map((event) => event['detail-type'])
    expect(told).toEqual(['Email Sent', 'Email Delivered', 'Email Complaint Received'])
  })

  it('is not told without a configuration set', async () => {
    const engines = await givenEngines()
    await send(engines, { input: { ConfigurationSetName: undefined } })
    await engines.ses.settled()
    expect(engines.events).toEqual([])
  })
})

describe('a failing service', () => {
  it('throttles the next calls and no more', async () => {
    const engines = await givenEngines()
    engines.ses.failNext(2, { answer: 'throttled' })
    await expect(send(engines)).rejects.toMatchObject({ name: 'TooManyRequestsException' })
    await expect(send(engines)).rejects.toMatchObject({ name: 'TooManyRequestsException' })
    await send(engines)
    expect(engines.ses.mails()).toHaveLength(1)
  })

  it('refuses while sending is paused', async () => {
    const engines = await givenEngines()
    engines.ses.failNext(1, { answer: 'paused' })
    await expect(send(engines)).rejects.toMatchObject({ name: 'SendingPausedException' })
  })

  it.each([true, false])('answers 500, whether it accepted the mail (%s) or not', async (accepted) => {
    const engines = await givenEngines()
    engines.ses.failNext(1, { answer: 'server error', accepted })
    await expect(send(engines)).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } })
    expect(engines.ses.mails()).toHaveLength(accepted ? 1 : 0)
  })

  it('resets the connection after it accepted the mail', async () => {
    const engines = await givenEngines()
    engines.ses.failNext(1, { answer: 'reset', accepted: true })
    await expect(send(engines)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(engines.ses.mails()).toHaveLength(1)
  })

  it('falls silent, and the client stops waiting', async () => {
    const engines = await givenEngines()
    engines.ses.failNext(1, { answer: 'silence', accepted: false })
    const impatient = new SESv2Client({
      ...clientSettings(engines.endpoint),
      maxAttempts: 1,
      requestHandler: { requestTimeout: 200, throwOnRequestTimeout: true },
    })
    await expect(send({ ...engines, mailClient: impatient })).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

type Given = { raw?: Buffer; input?: Partial<SendEmailCommandInput> }

const FROM = 'From: talks@samtal.example.se'

function plain(...headers: string[]): Buffer {
  return Buffer.from([...headers, 'MIME-Version: 1.0', '', 'Hej', ''].join('\r\n'))
}

function lines(megabytes: number): Buffer {
  return Buffer.alloc(megabytes * 1024 * 1024, `${'a'.repeat(76)}\r\n`)
}

function invitation(): Promise<Buffer> {
  const content = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'END:VCALENDAR', ''].join('\r\n')
  return new MailComposer({
    from: { name: 'Maria Åkesson', address: 'talks@samtal.example.se' },
    to: { name: 'Anna', address: 'anna@example.se' },
    subject: 'Utvecklingssamtal på torsdag',
    text: 'Välkommen till samtalet',
    html: '<p>Välkommen till samtalet</p>',
    icalEvent: { method: 'REQUEST', content, filename: 'invite.ics' },
    headers: { 'Auto-Submitted': 'auto-generated' },
    date: new Date('2026-01-01T00:00:00Z'),
    messageId: '<own@samtal.example.se>',
  })
    .compile()
    .build()
}

function send({ mailClient }: Pick<GivenEngines, 'mailClient'>, { raw = plain(FROM), input = {} }: Given = {}) {
  return mailClient.send(
    new SendEmailCommand({
      FromEmailAddress: '"Maria" <talks@samtal.example.se>',
      Destination: { ToAddresses: ['Anna <anna@example.se>'] },
      Content: { Raw: { Data: raw } },
      ConfigurationSetName: 'talks',
      EmailTags: [
        { Name: 'workflow', Value: 't_1' },
        { Name: 'mail', Value: 'employee-invitation-1' },
        { Name: 'attempt', Value: 'a_1' },
      ],
      ...input,
    }),
  )
}
