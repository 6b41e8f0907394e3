/**
 * What wakes the operator, by mail to one address: dead letters, errors, a mail that is late, and a reputation that SES is about to act on.
 * These alarms are all of the service that costs by the month rather than by the mail: eleven metrics watched at $0.10, of which an account has
 * ten free, beside one custom metric ($0.30, ten free) and the queues' idle polling (a good million requests, one million free).
 */
import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { METRICS } from './function.ts'
import type { MailEvents } from './mail-events.ts'
import type { Organisation } from './organisation.ts'
import type { Queues } from './queues.ts'
import type { Sweep } from './sweep.ts'
import type { Wake } from './wake.ts'
import type { Web } from './web.ts'

export type AlarmsProps = {
  organisation: Organisation
  queues: Queues
  web: Web
  wake: Wake
  sweep: Sweep
  mailEvents: MailEvents
}

const PERIOD = Duration.minutes(15)

export class Alarms extends Construct {
  readonly #topic: Topic

  constructor(scope: Construct, id: string, { organisation, queues, web, wake, sweep, mailEvents }: AlarmsProps) {
    super(scope, id)
    this.#topic = new Topic(this, 'Topic', { enforceSSL: true })
    this.#topic.addSubscription(new EmailSubscription(organisation.operator))

    const deadLetters = [...queues.deadLetters, mailEvents.deadLetters]
    this.#tell(
      'DeadLetters',
      'Something was given up after every attempt: read the dead letters, mend, and redrive them.',
      {
        metric: sum(
          deadLetters.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' })),
        ),
        threshold: 1,
      },
    )

    const functions = [web, wake, sweep, mailEvents].map((part) => part.function)
    this.#tell('Errors', 'A function failed, or a page answered with an error of ours: its log says which.', {
      metric: sum([...functions.map((each) => each.metricErrors()), web.stage.metricServerError({ statistic: 'Sum' })]),
      threshold: 1,
    })

    this.#tell(
      'Overdue',
      'The oldest mail is a quarter of an hour late, or the sweep that would tell no longer runs.',
      {
        // Seconds since the oldest wakeAt that has passed; the sweep reports it each time, 0 when nothing is late.
        metric: new Metric({
          namespace: METRICS.namespace,
          metricName: 'Overdue',
          dimensionsMap: { service: METRICS.service },
          statistic: 'Maximum',
          period: PERIOD,
        }),
        threshold: 15 * 60,
        missing: TreatMissingData.BREACHING,
      },
    )

    // SES reviews an account at 5 % bounces or 0.1 % complaints, and stops it at twice that or more.
    this.#tell('Bounces', 'One mail in twenty-five bounces; at one in twenty SES puts the account under review.', {
      metric: reputation('Reputation.BounceRate'),
      threshold: 0.04,
    })
    this.#tell(
      'Complaints',
      'Readers mark the mails as spam; at one in a thousand SES puts the account under review.',
      {
        metric: reputation('Reputation.ComplaintRate'),
        threshold: 0.0008,
      },
    )
  }

  #tell(id: string, alarmDescription: string, { metric, threshold, missing }: Watch) {
    new Alarm(this, id, {
      alarmDescription,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.#topic))
  }
}

type Watch = { metric: IMetric; threshold: number; missing?: TreatMissingData }

function sum(metrics: IMetric[]): IMetric {
  const named = Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric]))
  const expression = Object.keys(named)
    .map((name) => `FILL(${name}, 0)`)
    .join(' + ')
  return new MathExpression({ expression, usingMetrics: named, period: PERIOD })
}

/** SES's own figures for the whole account, which cost nothing. */
function reputation(metricName: string): IMetric {
  return new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) })
}
