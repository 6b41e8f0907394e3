/** What SES says became of our mails comes in here and closes the loop: each event becomes evidence on the workflow that sent the mail. */
import { Duration, Validations } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { type Parts, ServiceFunction } from './function.ts'
import { deadLetterQueue } from './queues.ts'

export class MailEvents extends Construct {
  readonly function: ServiceFunction
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id)
    this.deadLetters = deadLetterQueue(this, 'DeadLetters')
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of a rule and a function, which the check knows only of queues.',
    })
    this.function = new ServiceFunction(this, 'Function', {
      parts,
      entry: 'mail-events.ts',
      timeout: Duration.seconds(30),
      memory: 256,
    })
      // Whose address stops has talks on both sides, and HR to tell.
      .usesTable(['team'])
      .sendsTo('asked')
      .sendsTo('due')
    // The rule's own dead letters are events that never reached the function; these are those it failed on three times.
    this.function.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(this.deadLetters) })

    new Rule(this, 'Rule', {
      eventPattern: {
        source: ['aws.ses'],
        // Other services of the account may send mail too.
        detail: { mail: { tags: { 'ses:configuration-set': [parts.mail.configurationSet.configurationSetName] } } },
      },
      targets: [new LambdaFunction(this.function, { deadLetterQueue: this.deadLetters })],
    })
  }
}
