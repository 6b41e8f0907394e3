/** The function that sends: both queues end here, and it alone may send mail and set timers. */
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { type Parts, ServiceFunction } from './function.ts'
import { WAKE_TIMEOUT } from './queues.ts'

/** Read, claim, send, record and set the timer take at least a fifth of a second, so one instance sends at most this many a second. */
const MAILS_PER_SECOND_OF_ONE = 5
/** The fewest instances that SQS can be told to keep to. */
const FEWEST = 2

export class Wake extends Construct {
  readonly function: ServiceFunction

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id)
    this.function = new ServiceFunction(this, 'Function', {
      parts,
      entry: 'wake.ts',
      timeout: WAKE_TIMEOUT,
      memory: 512,
    })
      .usesTable(['team', 'cycle'])
      .erases()
      .sendsTo('asked')
      .sendsTo('due')
      .setsTimers()
      .sendsMail()

    const { asked, due } = parts.queues.work
    const batch = { batchSize: 5, reportBatchItemFailures: true }
    // A launch keeps below SES's rate by this alone; the few whom a person is waiting for come on top.
    const pace = Math.max(FEWEST, Math.floor(parts.organisation.mailsPerSecond / MAILS_PER_SECOND_OF_ONE))
    this.function.addEventSource(new SqsEventSource(due, { ...batch, maxConcurrency: pace }))
    this.function.addEventSource(new SqsEventSource(asked, { ...batch, maxConcurrency: FEWEST }))
  }
}
