/** What is deployed keeps the contract, on the engines of this machine. */
import { openAws } from './aws-subject.ts'
import { describeMailer } from './mailer.ts'
import { describeTable } from './table.ts'
import { describeTimersAndQueues } from './timers-and-queues.ts'

describeTable('on DynamoDB', openAws)
describeTimersAndQueues('on Scheduler and SQS', openAws)
describeMailer('on SES', openAws)
