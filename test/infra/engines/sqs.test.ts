/** Queues through the real SDK client, and through the event source that feeds `wake`. */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../../infra/local/clock.ts'
import { type GivenEngines, givenEngines, givenFolder, seconds, start } from './given.ts'

describe('a message', () => {
  it('is received, hidden, and gone when it is deleted', async () => {
    const engines = await givenEngines()
    await send(engines, 'hej på dig')
    const [message] = await receive(engines)
    expect(message?.Body).toBe('hej på dig')
    expect(message?.Attributes).toMatchObject({ ApproximateReceiveCount: '1', SentTimestamp: String(start) })
    expect(await receive(engines)).toEqual([])
    await engines.queueClient.send(
      new DeleteMessageCommand({ QueueUrl: engines.queueUrl('due'), ReceiptHandle: message?.ReceiptHandle }),
    )
    engines.clock.set(start + seconds(3_600))
    expect(await receive(engines)).toEqual([])
    expect(engines.nextAt()).toBeUndefined()
  })

  it('is not seen before its delay is over on the virtual clock', async () => {
    const engines = await givenEngines()
    await send(engines, 'later', 840)
    expect(await receive(engines)).toEqual([])
    expect(engines.nextAt()).toBe(start + seconds(840))
    engines.clock.set(start + seconds(840))
    expect(await receive(engines)).toHaveLength(1)
  })

  it('comes again when the visibility time-out passes, and an old receipt deletes it no more', async () => {
    const engines = await givenEngines()
    await send(engines, 'again')
    const [first] = await receive(engines)
    engines.clock.set(start + seconds(60))
    const [second] = await receive(engines)
    expect(second?.MessageId).toBe(first?.MessageId)
    expect(second?.Attributes?.ApproximateReceiveCount).toBe('2')
    await engines.queueClient.send(
      new DeleteMessageCommand({ QueueUrl: engines.queueUrl('due'), ReceiptHandle: first?.ReceiptHandle }),
    )
    expect(engines.sqs.waiting('due')).toHaveLength(1)
  })

  it('comes at once when its visibility is given back', async () => {
    const engines = await givenEngines()
    await send(engines, 'back')
    const [message] = await receive(engines)
    await engines.queueClient.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: engines.queueUrl('due'),
        ReceiptHandle: message?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    )
    expect(await receive(engines)).toHaveLength(1)
  })

  it('goes to the dead letters instead of being received a third time', async () => {
    const engines = await givenEngines()
    await send(engines, 'poison')
    for (const passed of [0, 60]) {
      engines.clock.set(start + seconds(passed))
      expect(await receive(engines)).toHaveLength(1)
    }
    engines.clock.set(start + seconds(120))
    expect(await receive(engines)).toEqual([])
    expect(await receive(engines, 'due-dead')).toMatchObject([{ Body: 'poison' }])
    expect(engines.nextAt()).toBeUndefined()
  })

  it('is refused with a delay of more than fifteen minutes', async () => {
    const engines = await givenEngines()
    await expect(send(engines, 'late', 901)).rejects.toThrow('DelaySeconds')
  })

  it('is refused by a queue that does not exist', async () => {
    const engines = await givenEngines()
    await expect(
      engines.queueClient.send(new SendMessageCommand({ QueueUrl: engines.queueUrl('none'), MessageBody: 'x' })),
    ).rejects.toMatchObject({ name: 'QueueDoesNotExist' })
  })

  it('survives a process that ends without closing anything, hidden as it was', async () => {
    const folder = givenFolder()
    const engines = await givenEngines(folder)
    await send(engines, 'hidden')
    await receive(engines)
    await send(engines, 'waiting')
    const restarted = await givenEngines(folder, createVirtualClock({ start }))
    expect(await receive(restarted)).toMatchObject([{ Body: 'waiting' }])
    restarted.clock.set(start + seconds(60))
    expect((await receive(restarted)).map(({ Body }) => Body)).toContain('hidden')
  })
})

describe('a batch', () => {
  it('is at most ten', async () => {
    const engines = await givenEngines()
    await expect(sendBatch(engines, eleven)).rejects.toMatchObject({ name: 'TooManyEntriesInBatchRequest' })
    const sent = await sendBatch(engines, eleven.slice(1))
    expect(sent.Successful).toHaveLength(10)
  })

  it('fails entry by entry', async () => {
    const engines = await givenEngines()
    const sent = await sendBatch(engines, [
      { Id: 'good', MessageBody: 'a' },
      { Id: 'bad', MessageBody: 'b', DelaySeconds: 901 },
    ])
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['good'])
    expect(sent.Failed).toMatchObject([{ Id: 'bad', SenderFault: true }])
  })

  it('is deleted together', async () => {
    const engines = await givenEngines()
    await sendBatch(engines, eleven.slice(0, 3))
    const messages = await receive(engines, 'due', 10)
    await engines.queueClient.send(
      new DeleteMessageBatchCommand({
        QueueUrl: engines.queueUrl('due'),
        Entries: messages.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle })),
      }),
    )
    expect(engines.sqs.waiting('due')).toEqual([])
  })
})

describe('a queue', () => {
  it('counts what waits, what is delayed and what is in flight', async () => {
    const engines = await givenEngines()
    for (const body of ['a', 'b', 'c']) await send(engines, body)
    await send(engines, 'd', 300)
    await receive(engines)
    const { Attributes } = await engines.queueClient.send(
      new GetQueueAttributesCommand({ QueueUrl: engines.queueUrl('due'), AttributeNames: ['All'] }),
    )
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '2',
      ApproximateNumberOfMessagesNotVisible: '1',
      ApproximateNumberOfMessagesDelayed: '1',
      QueueArn: 'arn:aws:sqs:eu-north-1:000000000000:due',
    })
  })
})

describe('the event source', () => {
  it('gives records as Lambda does', async () => {
    const engines = await givenEngines()
    await send(engines, '{"id":"t_1"}')
    const batch = engines.sqs.poll('due', start, 10)
    expect(batch?.event.Records).toMatchObject([
      {
        body: '{"id":"t_1"}',
        attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(start) },
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-north-1:000000000000:due',
        awsRegion: 'eu-north-1',
      },
    ])
  })

  it('deletes what succeeded and gives what failed again after the time-out', async () => {
    const engines = await givenEngines()
    for (const body of ['good', 'bad']) await send(engines, body)
    const batch = engines.sqs.poll('due', start, 10)
    const bad = batch?.event.Records.find(({ body }) => body === 'bad')
    batch?.settle({ batchItemFailures: [{ itemIdentifier: bad?.messageId ?? '' }] })
    expect(engines.sqs.waiting('due')).toMatchObject([{ body: 'bad', visibleAt: start + seconds(60) }])
    expect(engines.sqs.poll('due', start, 10)).toBeUndefined()
    expect(engines.sqs.poll('due', start + seconds(60), 10)?.event.Records).toHaveLength(1)
  })

  it('fails the whole batch when a failure names no message of it', async () => {
    const engines = await givenEngines()
    await send(engines, 'kept')
    engines.sqs.poll('due', start, 10)?.settle({ batchItemFailures: [{ itemIdentifier: '' }] })
    expect(engines.sqs.waiting('due')).toHaveLength(1)
  })

  it('takes no more than a batch at a time', async () => {
    const engines = await givenEngines()
    await sendBatch(engines, eleven.slice(0, 3))
    expect(engines.sqs.poll('due', start, 2)?.event.Records).toHaveLength(2)
    expect(engines.sqs.poll('due', start, 2)?.event.Records).toHaveLength(1)
  })
})

const eleven = Array.from({ length: 11 }, (_, index) => ({ Id: `entry-${index}`, MessageBody: `body ${index}` }))

function send({ queueClient, queueUrl }: GivenEngines, MessageBody: string, DelaySeconds?: number) {
  return queueClient.send(new SendMessageCommand({ QueueUrl: queueUrl('due'), MessageBody, DelaySeconds }))
}

function sendBatch(
  { queueClient, queueUrl }: GivenEngines,
  Entries: { Id: string; MessageBody: string; DelaySeconds?: number }[],
) {
  return queueClient.send(new SendMessageBatchCommand({ QueueUrl: queueUrl('due'), Entries }))
}

async function receive({ queueClient, queueUrl }: GivenEngines, queue = 'due', MaxNumberOfMessages = 1) {
  const { Messages } = await queueClient.send(
    new ReceiveMessageCommand({ QueueUrl: queueUrl(queue), MaxNumberOfMessages, MessageSystemAttributeNames: ['All'] }),
  )
  return Messages ?? []
}
