/** The queues `asked` and `due` on SQS. */
import { setTimeout as pause } from 'node:timers/promises'
import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { QueueName, Queues, Random } from '../ports.ts'
import { messageOf } from './message.ts'

const batchSize = 10
const attemptsMax = 4
const delayMax = 15 * 60_000

export function createQueues(settings: { urls: Record<QueueName, string>; random: Random }): Queues {
  const client = new SQSClient({
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  })
  return {
    async put(queue, ids, delay) {
      if (delay < 0 || delay > delayMax) throw new RangeError('A queue delays by at most 15 minutes')
      for (let start = 0; start < ids.length; start += batchSize) {
        await putBatch(queue, ids.slice(start, start + batchSize), Math.ceil(delay / 1000))
      }
    },
    async length(queue) {
      const attribute = 'ApproximateNumberOfMessages'
      const { Attributes: attributes } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: settings.urls[queue], AttributeNames: [attribute] }),
      )
      const length = Number(attributes?.[attribute])
      if (!Number.isInteger(length)) throw new Error('SQS did not say how many messages wait')
      return length
    },
  }

  async function putBatch(queue: QueueName, ids: string[], delaySeconds: number): Promise<void> {
    let left = ids
    for (let attempt = 1; left.length > 0; attempt++) {
      const { Failed: failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: settings.urls[queue],
          Entries: left.map((id, index) => ({
            Id: String(index),
            MessageBody: messageOf(id),
            DelaySeconds: delaySeconds,
          })),
        }),
      )
      const refused = failed.find((entry) => entry.SenderFault)
      if (refused) throw new Error(`SQS refused a message: ${refused.Code}`)
      if (failed.length > 0 && attempt === attemptsMax) throw new Error(`SQS did not take ${failed.length} messages`)
      left = failed.flatMap((entry) => left[Number(entry.Id)] ?? [])
      if (left.length > 0) await pause(settings.random.fraction() * 50 * 2 ** attempt)
    }
  }
}
