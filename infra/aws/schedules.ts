/**
 * Where the timers live: a group of one-time schedules that `wake` creates, and the role by which EventBridge Scheduler puts a talk's id
 * on the queue `due` when its time comes. That is all the role may do.
 */
import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import type { Queues } from './queues.ts'

export class Schedules extends Construct {
  readonly group: ScheduleGroup
  readonly role: Role
  /** ARN that matches every schedule of the group. */
  readonly everySchedule: string

  constructor(scope: Construct, id: string, queues: Queues) {
    super(scope, id)
    const { stackName, account } = Stack.of(this)
    this.group = new ScheduleGroup(this, 'Group', {
      scheduleGroupName: stackName,
      // Timers are disposable: the sweep finds what a lost one would have woken.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.everySchedule = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${stackName}/*`,
    })
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Without these, a schedule in someone else's account could be given this role.
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnEquals: { 'aws:SourceArn': this.group.scheduleGroupArn },
        },
      }),
    })
    this.role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queues.work.due.queueArn] }))
  }
}
