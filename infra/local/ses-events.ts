/**
 * What becomes of a mail after SES has taken it, told as SES tells it through EventBridge. The local part of an address decides: `bounce…` does
 * not exist, `suppressed…` is on the account's suppression list, `full…` has a full mailbox; everyone else gets the mail, and `complaint…`
 * marks it as spam.
 */
import { randomUUID } from 'node:crypto'
import type { EventBridgeEvent } from 'aws-lambda'
import { account } from './account.ts'
import type { InboxMail } from './ses-mail.ts'

export type SesEventType = 'Email Sent' | 'Email Delivered' | 'Email Bounced' | 'Email Complaint Received'

/** The parts that the events have in common; AWS adds fields as it likes. */
export type SesEventDetail = {
  eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint'
  mail: {
    messageId: string
    timestamp: string
    destination: string[]
    tags: Record<string, string[]>
    [field: string]: unknown
  }
  [part: string]: unknown
}

export type SesEvent = EventBridgeEvent<SesEventType, SesEventDetail>

type Bounce = { prefix: string; bounceType: string; bounceSubType: string; status: string; diagnosticCode: string }

const bounces: readonly Bounce[] = [
  {
    prefix: 'bounce',
    bounceType: 'Permanent',
    bounceSubType: 'General',
    status: '5.1.1',
    diagnosticCode: 'smtp; 550 5.1.1 user unknown',
  },
  {
    prefix: 'suppressed',
    bounceType: 'Permanent',
    bounceSubType: 'OnAccountSuppressionList',
    status: '5.1.1',
    diagnosticCode: 'Amazon SES did not send the message to this address because it is on the suppression list',
  },
  {
    prefix: 'full',
    bounceType: 'Transient',
    bounceSubType: 'MailboxFull',
    status: '4.2.2',
    diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
  },
]

/** The events of one mail, in the order in which they happen. */
export function eventsOf(mail: InboxMail, source: string): SesEvent[] {
  const delivered = mail.to.filter((address) => !bounceOf(address))
  return [
    eventOf(mail, source, 'Email Sent', { eventType: 'Send', send: {} }),
    ...(delivered.length > 0 ? [deliveryOf(mail, source, delivered)] : []),
    ...bounces.flatMap((bounce) => {
      const recipients = mail.to.filter((address) => bounceOf(address) === bounce)
      return recipients.length > 0 ? [bouncedOf(mail, source, recipients, bounce)] : []
    }),
    ...complaintsOf(mail, source),
  ]
}

function complaintsOf(mail: InboxMail, source: string): SesEvent[] {
  const recipients = mail.to.filter((address) => address.toLowerCase().startsWith('complaint'))
  if (recipients.length === 0) return []
  return [
    eventOf(mail, source, 'Email Complaint Received', {
      eventType: 'Complaint',
      complaint: {
        complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
        timestamp: mail.at,
        feedbackId: `${randomUUID()}-000000`,
        complaintSubType: null,
        complaintFeedbackType: 'abuse',
      },
    }),
  ]
}

function bounceOf(address: string): Bounce | undefined {
  return bounces.find(({ prefix }) => address.toLowerCase().startsWith(prefix))
}

function deliveryOf(mail: InboxMail, source: string, recipients: string[]): SesEvent {
  return eventOf(mail, source, 'Email Delivered', {
    eventType: 'Delivery',
    delivery: {
      timestamp: mail.at,
      processingTimeMillis: 500,
      recipients,
      smtpResponse: '250 2.6.0 Message received',
      reportingMTA: `a1-1.smtp-out.${account.region}.amazonses.com`,
    },
  })
}

function bouncedOf(mail: InboxMail, source: string, recipients: string[], bounce: Bounce): SesEvent {
  const { bounceType, bounceSubType, status, diagnosticCode } = bounce
  return eventOf(mail, source, 'Email Bounced', {
    eventType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: recipients.map((emailAddress) => ({ emailAddress, action: 'failed', status, diagnosticCode })),
      timestamp: mail.at,
      feedbackId: `${randomUUID()}-000000`,
      reportingMTA: 'dns; amazonses.com',
    },
  })
}

function eventOf(
  mail: InboxMail,
  source: string,
  type: SesEventType,
  detail: { eventType: SesEventDetail['eventType']; [part: string]: unknown },
): SesEvent {
  const domain = source.slice(source.lastIndexOf('@') + 1).replace('>', '')
  const identity = `arn:aws:ses:${account.region}:${account.id}:identity/${domain}`
  const tags = Object.entries(mail.tags).map(([name, value]) => [name, [value]])
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': type,
    source: 'aws.ses',
    account: account.id,
    time: mail.at,
    region: account.region,
    resources: [identity],
    detail: {
      ...detail,
      mail: {
        timestamp: mail.at,
        source,
        sourceArn: identity,
        sendingAccountId: account.id,
        messageId: mail.id,
        destination: mail.to,
        headersTruncated: false,
        headers: Object.entries(mail.headers).map(([name, value]) => ({ name, value })),
        commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.id, subject: mail.subject },
        tags: {
          'ses:configuration-set': [mail.configurationSet ?? ''],
          'ses:from-domain': [domain],
          ...Object.fromEntries(tags),
        },
      },
    },
  }
}
