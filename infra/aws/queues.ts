/**
 * The two queues that end in `wake`: `asked`, where a person is waiting, and `due`, for timers, the sweep and launches. They are two so that
 * a launch of thousands never stands before somebody's sign-in mail. What five attempts could not handle waits in dead letters.
 */
import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { QueueName } from '../../functions/ports.ts'

/** How long the function `wake` may take over a batch of five, each at worst waiting out a slow answer from SES. */
export const WAKE_TIMEOUT = Duration.seconds(60)

const GUARDED = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }

export class Queues extends Construct {
  readonly work: Record<QueueName, Queue>
  readonly deadLetters: Queue[]

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const asked = this.#withDeadLetters('Asked')
    const due = this.#withDeadLetters('Due')
    this.work = { asked: asked.queue, due: due.queue }
    this.deadLetters = [asked.deadLetters, due.deadLetters]
  }

  #withDeadLetters(id: string) {
    const deadLetters = deadLetterQueue(this, `${id}DeadLetters`)
    const queue = new Queue(this, id, {
      ...GUARDED,
      // AWS's rule for a queue that a function reads: a batch may be throttled and handed out anew several times before it is tried.
      visibilityTimeout: Duration.seconds(WAKE_TIMEOUT.toSeconds() * 6),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    })
    return { queue, deadLetters }
  }
}

/** A queue for what nothing could handle; two weeks are long enough for a holiday of whoever gets the alarm. */
export function deadLetterQueue(scope: Construct, id: string): Queue {
  return new Queue(scope, id, { ...GUARDED, retentionPeriod: Duration.days(14) })
}
