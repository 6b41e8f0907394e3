/** How AWS's events and the environment come in. */
import type { Context, EventBridgeEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { describe, expect, it, vi } from 'vitest'
import { readEnvironment } from '../../functions/aws/env.ts'
import { onMailEvent, onQueue } from '../../functions/aws/events.ts'
import { createLog } from '../../functions/aws/log.ts'
import type { MailEvent } from '../../functions/flow/mail-events.ts'
import { createWorld } from '../world/world.ts'
import { start } from './subject.ts'

const context = {} as Context

describe('a batch of messages', () => {
  it('is handled one after another, and only what failed is delivered again', async () => {
    const world = createWorld({ start, seed: 1 })
    const steps: string[] = []
    const handler = onQueue(async (id) => {
      steps.push(`begin ${id}`)
      await Promise.resolve()
      steps.push(`end ${id}`)
      if (id === 't_b') throw new Error('words of a person')
    }, world.ports.log)
    const answer = await handler(batch(['{"id":"t_a"}', '{"id":"t_b"}', '{"id":"t_c"}']), context, () => {})
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] })
    expect(steps).toEqual(['begin t_a', 'end t_a', 'begin t_b', 'end t_b', 'begin t_c', 'end t_c'])
    expect(world.log).toHaveLength(1)
  })

  it('may fail whole, without an error of its own', async () => {
    const handler = onQueue(async () => Promise.reject(new Error()), createWorld({ start, seed: 1 }).ports.log)
    const answer = (await handler(batch(['{"id":"t_a"}', '{"id":"t_b"}']), context, () => {})) as SQSBatchResponse
    expect(answer.batchItemFailures).toHaveLength(2)
  })

  it.each(['', '{', '{}', '{"id":""}', '{"id":7}', 'null'])('drops what it cannot understand: %j', async (body) => {
    const world = createWorld({ start, seed: 1 })
    const handled: string[] = []
    const handler = onQueue(async (id) => void handled.push(id), world.ports.log)
    expect(await handler(batch([body]), context, () => {})).toEqual({ batchItemFailures: [] })
    expect(handled).toEqual([])
    expect(world.log).toEqual(['{"level":"warn","event":"message not understood","messageId":"message-0"}'])
  })
})

describe('an event about a mail', () => {
  it.each([
    ['Send', {}, { status: 'sent', permanent: false, suppressed: false }],
    ['Delivery', {}, { status: 'delivered', permanent: false, suppressed: false }],
    ['DeliveryDelay', {}, { status: 'delayed', permanent: false, suppressed: false }],
    ['Reject', {}, { status: 'rejected', permanent: false, suppressed: false }],
    [
      'Bounce',
      { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } },
      { status: 'bounced', permanent: false, suppressed: false, full: true },
    ],
    [
      'Bounce',
      { bounce: { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' } },
      { status: 'bounced', permanent: true, suppressed: true },
    ],
    [
      'Complaint',
      { complaint: { complaintSubType: null, complaintFeedbackType: 'abuse' } },
      { status: 'complained', permanent: false, suppressed: false },
    ],
  ] as const)('%s %j is told as %j', async (eventType, parts, expected) => {
    expect(await told({ eventType, mail, ...parts })).toEqual([
      { workflow: 't_0123456789abcdef', mail: 'employee.booked.2', attempt: 'a_1', sentAt, ...expected },
    ])
  })

  it('is ignored when its kind is unknown, or the mail is not ours', async () => {
    expect(await told({ eventType: 'Subscription', mail })).toEqual([])
    expect(await told({ eventType: 'Send', mail: { messageId: 'x', tags: { 'ses:from-domain': ['a'] } } })).toEqual([])
  })

  it('fails without a word of what failed, since Lambda writes down what a function throws', async () => {
    const { ports, log } = createWorld({ start, seed: 1 })
    const handler = onMailEvent(() => Promise.reject(new Error('asa@norrviken.example')), ports.log)
    const event = { detail: { eventType: 'Send', mail } } as EventBridgeEvent<string, unknown>
    await expect(handler(event, context, () => {})).rejects.toEqual(new Error('mail event failed'))
    expect(log).toHaveLength(1)
  })

  it('fails when it is no such event at all', async () => {
    await expect(told({ mail })).rejects.toThrow()
  })
})

describe('an error in the log', () => {
  it('has its name and place, and none of its words', () => {
    const lines: string[] = []
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const complaint = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const cause = new TypeError('asa.lind@norrviken.example')
    createLog().error('wake failed', new RangeError('to: asa.lind@norrviken.example\n second', { cause }), {
      id: 't_a',
    })
    write.mockRestore()
    complaint.mockRestore()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({
      message: 'wake failed',
      id: 't_a',
      errorName: 'RangeError',
      errorCause: 'TypeError',
      errorStack: expect.stringContaining('aws-doors.test'),
    })
    expect(lines[0]).not.toContain('norrviken')
    expect(lines[0]).not.toContain('second')
  })
})

describe('the environment', () => {
  const whole = {
    TABLE: 'table',
    TOMBSTONES: 'tombstones',
    ASKED_QUEUE_URL: 'https://sqs.eu-north-1.amazonaws.com/1/asked',
    DUE_QUEUE_URL: 'https://sqs.eu-north-1.amazonaws.com/1/due',
    DUE_QUEUE_ARN: 'arn:aws:sqs:eu-north-1:1:due',
    SCHEDULE_GROUP: 'timers',
    SCHEDULE_ROLE_ARN: 'arn:aws:iam::1:role/timers',
    RESTORED: 'no',
    CONFIGURATION_SET: 'samspel',
    ORGANISATION: JSON.stringify(createWorld({ start, seed: 1 }).ports.organisation),
  }
  const { organisation } = createWorld({ start, seed: 1 }).ports

  it('is read whole', () => {
    expect(readEnvironment(whole)).toMatchObject({ table: 'table', dueQueueArn: whole.DUE_QUEUE_ARN, organisation })
  })

  it('names each variable that is missing', () => {
    const { TABLE, DUE_QUEUE_ARN, ...rest } = whole
    expect(() => readEnvironment({ ...rest, CONFIGURATION_SET: '' })).toThrow(
      'Environment: TABLE is missing; DUE_QUEUE_ARN is missing; CONFIGURATION_SET is missing',
    )
  })

  it.each([
    ['a slash at the end', { baseUrl: 'https://samtal.example/' }, 'ORGANISATION.baseUrl is not valid'],
    ['a zone there is not', { zone: 'Europe/Norrviken' }, 'ORGANISATION.zone is not valid'],
    ['no choice about answers', { answersInMail: undefined }, 'ORGANISATION.answersInMail is not valid'],
    [
      'weeks that end before they begin',
      { quietWeeks: [{ from: '2027-07-31', to: '2027-07-01' }] },
      'ORGANISATION.quietWeeks.0 is not valid',
    ],
    ['a word it does not know', { colour: 'secret' }, 'ORGANISATION is not valid'],
  ])('refuses an organisation with %s, without showing it', (_, change, message) => {
    const env = { ...whole, ORGANISATION: JSON.stringify({ ...organisation, ...change }) }
    expect(() => readEnvironment(env)).toThrow(new Error(`Environment: ${message}`))
  })

  it('refuses an organisation that is no JSON', () => {
    expect(() => readEnvironment({ ...whole, ORGANISATION: '{secret' })).toThrow(
      new Error('Environment: ORGANISATION is not valid'),
    )
  })
})

const sentAt = Date.parse('2027-03-01T07:00:00.000Z')

const mail = {
  messageId: '0110',
  timestamp: '2027-03-01T07:00:00.000Z',
  tags: {
    'ses:configuration-set': ['samspel'],
    workflow: ['t_5f0123456789abcdef'],
    mail: ['employee_2ebooked_2e2'],
    attempt: ['a_5f1'],
  },
}

async function told(detail: unknown): Promise<MailEvent[]> {
  const events: MailEvent[] = []
  const handler = onMailEvent(async (event) => void events.push(event), createWorld({ start, seed: 1 }).ports.log)
  await handler(
    { 'detail-type': 'Email Sent', source: 'aws.ses', detail } as EventBridgeEvent<string, unknown>,
    context,
    () => {},
  )
  return events
}

function batch(bodies: string[]): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `message-${index}`,
      receiptHandle: 'receipt',
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: '1',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-north-1:1:due',
      awsRegion: 'eu-north-1',
    })),
  }
}
