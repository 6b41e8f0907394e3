/** Every five minutes, what should have been woken and was not goes on the queue `due`: the timers may fail, this may not. */
import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import { type Parts, ServiceFunction } from './function.ts'

export class Sweep extends Construct {
  readonly function: ServiceFunction

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id)
    this.function = new ServiceFunction(this, 'Function', {
      parts,
      entry: 'sweep.ts',
      timeout: Duration.minutes(2),
      memory: 256,
    })
      // It writes one item: how far it has come in waking everyone after the rules changed. After a restore it erases again.
      .usesTable(['wake', 'team'])
      .erasesAgain()
      .sendsTo('due')

    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      // No retry: the next sweep takes what this one left.
      targets: [new LambdaFunction(this.function, { retryAttempts: 0 })],
    })
  }
}
