/** The world in memory keeps the contract. */
import { describeMailer } from './mailer.ts'
import { describeTable } from './table.ts'
import { describeTimersAndQueues } from './timers-and-queues.ts'
import { openWorld } from './world-subject.ts'

describeTable('in memory', openWorld)
describeTimersAndQueues('in memory', openWorld)
describeMailer('in memory', openWorld)
