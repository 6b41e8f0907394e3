/** Doors for what AWS delivers: queue messages and the fate of mails, parsed, and handed on as ids and facts. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { EventBridgeHandler, SQSHandler, SQSRecord } from 'aws-lambda'
import * as z from 'zod'
import type { MailEvent } from '../flow/mail-events.ts'
import type { Log } from '../ports.ts'
import { withoutWords } from './log.ts'
import { tagsFromSes } from './mail-tags.ts'
import { idOf } from './message.ts'

/**
 * A handler for SQS that answers which messages to deliver again. One after another, so that two messages of one workflow
 * never race. What is no message of ours is logged and dropped: it would fail for ever.
 */
export function onQueue(handle: (id: string) => Promise<void>, log: Log): SQSHandler {
  const handleRecord = async (record: SQSRecord): Promise<void> => {
    const id = idOf(record.body)
    if (id === undefined) return log.warn('message not understood', { messageId: record.messageId })
    try {
      await handle(id)
    } catch (error) {
      log.error('message failed', error, { messageId: record.messageId, id })
      throw error
    }
  }
  return (event, context) =>
    processPartialResponse(event, handleRecord, new BatchProcessor(EventType.SQS), {
      context,
      processInParallel: false,
      throwOnFullBatchFailure: false,
    })
}

/** A handler for the events SES puts on EventBridge; other mails' events and kinds that are not asked for are ignored. */
export function onMailEvent(
  handle: (event: MailEvent) => Promise<void>,
  log: Log,
): EventBridgeHandler<string, unknown, void> {
  return ({ detail }) =>
    withoutWords('mail event failed', log, async () => {
      const event = mailEventOf(detail)
      if (event) await handle(event)
    })
}

function mailEventOf(detail: unknown): MailEvent | undefined {
  const { eventType, mail, bounce, complaint } = detailSchema.parse(detail)
  const status = statuses.get(eventType)
  const tags = tagsFromSes(mail.tags)
  if (!status || !tags) return undefined
  const subType = bounce?.bounceSubType ?? complaint?.complaintSubType
  return {
    ...tags,
    status,
    permanent: bounce?.bounceType === 'Permanent',
    suppressed: subType === 'OnAccountSuppressionList' || subType === 'Suppressed',
    ...(subType === 'MailboxFull' && { full: true }),
    ...(mail.timestamp !== undefined && { sentAt: mail.timestamp }),
  }
}

const statuses = new Map<string, MailEvent['status']>([
  ['Send', 'sent'],
  ['Delivery', 'delivered'],
  ['Bounce', 'bounced'],
  ['Complaint', 'complained'],
  ['Reject', 'rejected'],
  ['DeliveryDelay', 'delayed'],
])

const detailSchema = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    /** When SES took the mail. What is no time is not known. */
    timestamp: z.coerce.date().transform(Number).optional().catch(undefined),
    tags: z.record(z.string(), z.array(z.string())),
  }),
  bounce: z.object({ bounceType: z.string(), bounceSubType: z.string() }).optional(),
  complaint: z.object({ complaintSubType: z.string().nullish() }).optional(),
})
