/**
 * SQS standard queues on the virtual clock, and the Lambda event source that empties them: `web` and the scheduler put ids in, the clock's
 * driver polls and hands the records to `wake`. Messages do not expire, and one asks without waiting: `WaitTimeSeconds` is ignored.
 */
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod'
import type { Clock, Instant } from '../../functions/ports.ts'
import { account, queueArn } from './account.ts'
import { answer, type Engine, type EngineAnswer, type EngineRequest, refusal } from './http.ts'
import { openStoredMap, type StoredMap } from './stored-map.ts'

const BATCH_MAX = 10
const DELAY_SECONDS_MAX = 900
const VISIBILITY_SECONDS_MAX = 43_200
const MESSAGE_BYTES_MAX = 1_048_576

export type QueueDefinition = {
  name: string
  /** How long a received message is hidden from others, in seconds. */
  visibilityTimeoutSeconds: number
  /** Where a message goes instead of being received once more than this. A dead-letter queue is itself one of the queues. */
  deadLetter?: { queue: string; maxReceiveCount: number }
}

/** What Lambda's event source gives a handler. Unless it is settled, all of it becomes visible again after the visibility time-out. */
export type Batch = {
  event: SQSEvent
  /**
   * Deletes what the handler dealt with: everything, or everything but the failures of a partial batch response. As with Lambda, a failure that
   * names no message of the batch fails it all.
   */
  settle(response: SQSBatchResponse | undefined): void
}

export type SqsEngine = Engine & {
  /** Puts a message on the queue of this ARN, as the scheduler does; false when there is none. */
  deliver(arn: string, body: string): boolean
  /** Takes up to `batchSize` messages that are visible at `now`; undefined when there are none. */
  poll(queue: string, now: Instant, batchSize: number): Batch | undefined
  /** When the first message of a queue that someone polls is visible, or was; dead letters wait for nobody. */
  nextAt(): Instant | undefined
  /** The bodies that stand in a queue, for pages that show what comes next and for tests. */
  waiting(queue: string): { body: string; visibleAt: Instant; receiveCount: number }[]
  stop(): void
}

type Message = {
  id: string
  body: string
  sentAt: Instant
  visibleAt: Instant
  receiveCount: number
  firstReceivedAt?: Instant
  /** Of the latest receive. */
  receipt?: string
}

type Queue = QueueDefinition & { messages: StoredMap<Message> }

const text = z.string().min(1)
const queueUrlSchema = z.object({ QueueUrl: text })
const delaySchema = z.int().min(0).max(DELAY_SECONDS_MAX)
const visibilitySchema = z.int().min(0).max(VISIBILITY_SECONDS_MAX)
const sendSchema = z.strictObject({ QueueUrl: text, MessageBody: text, DelaySeconds: delaySchema.default(0) })
const entryIdSchema = z.string().regex(/^[\w-]{1,80}$/)
const batchSchema = z.object({ QueueUrl: text, Entries: z.array(z.looseObject({ Id: z.string() })) })
const sendEntrySchema = z.strictObject({ Id: text, MessageBody: text, DelaySeconds: delaySchema.default(0) })
const receiveSchema = z.object({
  QueueUrl: text,
  MaxNumberOfMessages: z.int().min(1).max(BATCH_MAX).default(1),
  VisibilityTimeout: visibilitySchema.optional(),
  AttributeNames: z.array(z.string()).default([]),
  MessageSystemAttributeNames: z.array(z.string()).default([]),
})
const deleteSchema = z.object({ QueueUrl: text, ReceiptHandle: text })
const deleteEntrySchema = z.object({ Id: text, ReceiptHandle: text })
const changeSchema = z.object({ QueueUrl: text, ReceiptHandle: text, VisibilityTimeout: visibilitySchema })
const attributesSchema = z.object({ QueueUrl: text, AttributeNames: z.array(z.string()).default([]) })

export function createSqs(options: { clock: Clock; folder: string; queues: QueueDefinition[] }): SqsEngine {
  const { clock } = options
  const queues = new Map(options.queues.map((definition) => [definition.name, open(definition, options.folder)]))
  const deadLetterNames = new Set(options.queues.map((queue) => queue.deadLetter?.queue))
  for (const name of deadLetterNames) {
    if (name !== undefined && !queues.has(name)) throw new Error(`The dead-letter queue ${name} is not defined.`)
  }

  type Operation = (queue: Queue, input: unknown) => EngineAnswer
  const operations: Record<string, Operation> = {
    SendMessage: parsed(sendSchema, (queue, input) => {
      const message = send(queue, input)
      return typeof message === 'string' ? refuse(message) : answer(sentAnswer(message))
    }),
    SendMessageBatch: batched((queue, entry) => {
      const input = sendEntrySchema.safeParse(entry)
      if (!input.success) return { refused: explain(input.error) }
      const message = send(queue, input.data)
      return typeof message === 'string' ? { refused: message } : { done: sentAnswer(message) }
    }),
    ReceiveMessage: parsed(receiveSchema, (queue, input) => {
      const timeout = input.VisibilityTimeout ?? queue.visibilityTimeoutSeconds
      const names = [...input.AttributeNames, ...input.MessageSystemAttributeNames]
      const received = receive(queue, clock.now(), input.MaxNumberOfMessages, timeout)
      return answer(received.length > 0 ? { Messages: received.map((message) => receivedAnswer(message, names)) } : {})
    }),
    DeleteMessage: parsed(deleteSchema, (queue, { ReceiptHandle }) =>
      remove(queue, ReceiptHandle) ? answer({}) : invalidReceipt(),
    ),
    DeleteMessageBatch: batched((queue, entry) => {
      const input = deleteEntrySchema.safeParse(entry)
      if (!input.success) return { refused: explain(input.error) }
      return remove(queue, input.data.ReceiptHandle) ? { done: {} } : { refused: 'The receipt handle is invalid.' }
    }),
    ChangeMessageVisibility: parsed(changeSchema, (queue, { ReceiptHandle, VisibilityTimeout }) => {
      const id = idOfReceipt(ReceiptHandle)
      if (id === undefined) return invalidReceipt()
      const message = queue.messages.get(id)
      const now = clock.now()
      if (message?.receipt !== ReceiptHandle || message.visibleAt <= now) {
        return refusal(400, 'MessageNotInflight', 'The message is not in flight.')
      }
      queue.messages.set(id, { ...message, visibleAt: now + VisibilityTimeout * 1_000 })
      return answer({})
    }),
    GetQueueAttributes: parsed(attributesSchema, (queue, { AttributeNames }) =>
      answer({ Attributes: pick(attributesOf(queue, clock.now()), AttributeNames) }),
    ),
  }

  function handle(request: EngineRequest): EngineAnswer {
    const operation = operations[request.target?.replace(/^AmazonSQS\./, '') ?? '']
    if (!operation) return refusal(400, 'UnsupportedOperation', 'The embedded queues do not know this operation.')
    const input = readJson(request.body)
    const addressed = queueUrlSchema.safeParse(input)
    if (!addressed.success) return refusal(400, 'MissingParameter', 'The request must contain the parameter QueueUrl.')
    const queue = findByUrl(addressed.data.QueueUrl)
    return queue ? operation(queue, input) : noSuchQueue()
  }

  function findByUrl(url: string): Queue | undefined {
    const parts = url.split('/')
    return parts.at(-2) === account.id ? queues.get(parts.at(-1) ?? '') : undefined
  }

  function named(name: string): Queue {
    const queue = queues.get(name)
    if (!queue) throw new Error(`There is no queue ${name}.`)
    return queue
  }

  function send(queue: Queue, { MessageBody, DelaySeconds }: { MessageBody: string; DelaySeconds: number }) {
    if (Buffer.byteLength(MessageBody) > MESSAGE_BYTES_MAX) return 'One message is larger than 1,048,576 bytes.'
    // The characters that XML 1.0 allows are those that SQS allows.
    if (!/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(MessageBody)) {
      return 'The message contains characters outside the allowed set.'
    }
    const now = clock.now()
    const message = {
      id: randomUUID(),
      body: MessageBody,
      sentAt: now,
      visibleAt: now + DelaySeconds * 1_000,
      receiveCount: 0,
    }
    queue.messages.set(message.id, message)
    return message
  }

  function receive(queue: Queue, now: Instant, limit: number, timeoutSeconds: number): Message[] {
    const received: Message[] = []
    for (const message of queue.messages.values()) {
      if (received.length === limit) break
      if (message.visibleAt > now) continue
      if (queue.deadLetter && message.receiveCount >= queue.deadLetter.maxReceiveCount) {
        // First there, then gone here: a kill between the two leaves it in both, never in none.
        named(queue.deadLetter.queue).messages.set(message.id, { ...message, visibleAt: now, receipt: undefined })
        queue.messages.delete(message.id)
        continue
      }
      const receiveCount = message.receiveCount + 1
      const taken = {
        ...message,
        receiveCount,
        firstReceivedAt: message.firstReceivedAt ?? now,
        visibleAt: now + timeoutSeconds * 1_000,
        receipt: Buffer.from(`${message.id}#${randomUUID()}`).toString('base64url'),
      }
      queue.messages.set(message.id, taken)
      received.push(taken)
    }
    return received
  }

  return {
    handle,
    deliver(arn, body) {
      const queue = [...queues.values()].find(({ name }) => queueArn(name) === arn)
      return queue !== undefined && typeof send(queue, { MessageBody: body, DelaySeconds: 0 }) !== 'string'
    },
    poll(name, now, batchSize) {
      const queue = named(name)
      const received = receive(queue, now, batchSize, queue.visibilityTimeoutSeconds)
      if (received.length === 0) return undefined
      return {
        event: { Records: received.map((message) => recordOf(queue, message)) },
        settle(response) {
          const failed = new Set(response?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
          const ids = new Set(received.map(({ id }) => id))
          if ([...failed].some((id) => !ids.has(id))) return
          for (const { id, receipt } of received) if (!failed.has(id) && receipt) remove(queue, receipt)
        },
      }
    },
    nextAt() {
      let first: Instant | undefined
      for (const queue of queues.values()) {
        if (deadLetterNames.has(queue.name)) continue
        for (const { visibleAt } of queue.messages.values()) first = Math.min(first ?? visibleAt, visibleAt)
      }
      return first
    },
    waiting: (name) =>
      [...named(name).messages.values()].map(({ body, visibleAt, receiveCount }) => ({
        body,
        visibleAt,
        receiveCount,
      })),
    stop() {
      for (const queue of queues.values()) queue.messages.close()
    },
  }
}

function open(definition: QueueDefinition, folder: string): Queue {
  if (!/^[\w-]{1,80}$/.test(definition.name)) throw new Error(`${definition.name} is no name for a queue.`)
  return { ...definition, messages: openStoredMap<Message>(join(folder, `queue-${definition.name}.jsonl`)) }
}

/** False when the handle is none of ours. An old handle of a message that was received again deletes nothing, as on AWS. */
function remove(queue: Queue, receipt: string): boolean {
  const id = idOfReceipt(receipt)
  if (id === undefined) return false
  if (queue.messages.get(id)?.receipt === receipt) queue.messages.delete(id)
  return true
}

function idOfReceipt(receipt: string): string | undefined {
  return /^([0-9a-f-]{36})#[0-9a-f-]{36}$/.exec(Buffer.from(receipt, 'base64url').toString('utf8'))?.[1]
}

function attributesOf(queue: Queue, now: Instant): Record<string, string> {
  const messages = [...queue.messages.values()]
  const hidden = messages.filter((message) => message.visibleAt > now)
  const delayed = hidden.filter((message) => message.receiveCount === 0)
  return {
    QueueArn: queueArn(queue.name),
    ApproximateNumberOfMessages: String(messages.length - hidden.length),
    ApproximateNumberOfMessagesNotVisible: String(hidden.length - delayed.length),
    ApproximateNumberOfMessagesDelayed: String(delayed.length),
    VisibilityTimeout: String(queue.visibilityTimeoutSeconds),
    ...(queue.deadLetter && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: queueArn(queue.deadLetter.queue),
        maxReceiveCount: queue.deadLetter.maxReceiveCount,
      }),
    }),
  }
}

function systemAttributesOf(message: Message) {
  return {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    SenderId: account.id,
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  }
}

function recordOf(queue: Queue, message: Message): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: message.receipt ?? '',
    body: message.body,
    attributes: systemAttributesOf(message),
    messageAttributes: {},
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queue.name),
    awsRegion: account.region,
  }
}

function sentAnswer({ id, body }: Message) {
  return { MessageId: id, MD5OfMessageBody: md5(body) }
}

function receivedAnswer(message: Message, attributeNames: string[]) {
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: pick(systemAttributesOf(message), attributeNames),
  }
}

/** Part of the protocol: the SDK compares it with what it sent. */
function md5(body: string): string {
  return createHash('md5').update(body).digest('hex')
}

function pick(all: Record<string, string>, names: string[]): Record<string, string> {
  if (names.includes('All')) return all
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
}

/** An operation on one message or queue, its input checked. */
function parsed<Input>(schema: z.ZodType<Input>, operation: (queue: Queue, input: Input) => EngineAnswer) {
  return (queue: Queue, input: unknown): EngineAnswer => {
    const result = schema.safeParse(input)
    return result.success ? operation(queue, result.data) : refuse(explain(result.error))
  }
}

/** A batch of at most ten, where each entry succeeds or fails for itself. */
function batched(operation: (queue: Queue, entry: unknown) => { refused: string } | { done: Record<string, string> }) {
  return parsed(batchSchema, (queue, { Entries: entries }) => {
    const ids = entries.map(({ Id }) => Id)
    if (ids.length === 0) return refusal(400, 'EmptyBatchRequest', 'There are no entries.')
    if (ids.length > BATCH_MAX) return refusal(400, 'TooManyEntriesInBatchRequest', 'There are more than 10 entries.')
    if (new Set(ids).size < ids.length) return refusal(400, 'BatchEntryIdsNotDistinct', 'Two entries have the same Id.')
    if (!ids.every((id) => entryIdSchema.safeParse(id).success)) {
      return refusal(400, 'InvalidBatchEntryId', 'An Id has other characters than letters, digits, - and _.')
    }
    const results = entries.map((entry) => ({ Id: entry.Id, result: operation(queue, entry) }))
    return answer({
      Successful: results.flatMap(({ Id, result }) => ('done' in result ? [{ Id, ...result.done }] : [])),
      Failed: results.flatMap(({ Id, result }) =>
        'refused' in result ? [{ Id, Code: 'InvalidParameterValue', Message: result.refused, SenderFault: true }] : [],
      ),
    })
  })
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues
  return `${issue?.path.join('.')}: ${issue?.message}`
}

function refuse(message: string): EngineAnswer {
  return refusal(400, 'InvalidParameterValue', message)
}

function invalidReceipt(): EngineAnswer {
  return refusal(400, 'ReceiptHandleIsInvalid', 'The receipt handle is invalid.')
}

function noSuchQueue(): EngineAnswer {
  return refusal(400, 'QueueDoesNotExist', 'The specified queue does not exist.')
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
