/**
 * What the four functions have in common: how an entry is bundled, what it logs to, and the calls that say what it may do. A function is named
 * and granted the same parts, from one object, so that permission and configuration cannot drift.
 */
import { join } from 'node:path'
import { type Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { QueueName } from '../../functions/ports.ts'
import type { Mail } from './mail.ts'
import type { Organisation } from './organisation.ts'
import type { Queues } from './queues.ts'
import type { Schedules } from './schedules.ts'
import type { IndexName, Tables } from './table.ts'

export type Parts = {
  tables: Tables
  queues: Queues
  schedules: Schedules
  mail: Mail
  organisation: Organisation
  project: string
}

export type ServiceFunctionProps = {
  parts: Parts
  /** File in `functions/`; it exports `handler`. */
  entry: string
  timeout: Duration
  /** MB; processor time is given in proportion to it. */
  memory: number
}

/** Namespace and service by which the functions' own metrics are found (Powertools puts the service on each as a dimension). */
export const METRICS = { namespace: 'Samspel', service: 'samspel' }

const READ_ITEMS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
/** A transaction needs no more than what is in it: IAM has no action of its own for TransactWriteItems. */
const WRITE_ITEMS = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
]

export class ServiceFunction extends NodejsFunction {
  readonly #parts: Parts
  readonly #role: Role

  constructor(scope: Construct, id: string, { parts, entry, timeout, memory }: ServiceFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // Instead of the managed policy, which may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)

    super(scope, id, {
      entry: join(parts.project, 'functions', entry),
      projectRoot: parts.project,
      depsLockFilePath: join(parts.project, 'package-lock.json'),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout,
      memorySize: memory,
      role,
      logGroup,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: true,
        sourcesContent: false,
        // The SDK of the lock file, and a third smaller than the runtime's own when its ES modules are taken.
        bundleAwsSDK: true,
        mainFields: ['module', 'main'],
        define: { 'process.env.NODE_ENV': '"production"' },
        // CommonJS packages in the bundle call require, which an ES module does not have.
        banner:
          'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
      },
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_METRICS_NAMESPACE: METRICS.namespace,
        POWERTOOLS_SERVICE_NAME: METRICS.service,
        // Every function is told every name, since functions/aws/env.ts reads them as one; a name without a grant opens nothing.
        TABLE: parts.tables.table.tableName,
        TOMBSTONES: parts.tables.tombstones.tableName,
        ASKED_QUEUE_URL: parts.queues.work.asked.queueUrl,
        DUE_QUEUE_URL: parts.queues.work.due.queueUrl,
        DUE_QUEUE_ARN: parts.queues.work.due.queueArn,
        SCHEDULE_GROUP: parts.schedules.group.scheduleGroupName,
        SCHEDULE_ROLE_ARN: parts.schedules.role.roleArn,
        CONFIGURATION_SET: parts.mail.configurationSet.configurationSetName,
        RESTORED: parts.organisation.restored === undefined ? 'no' : 'yes',
        ORGANISATION: JSON.stringify(parts.organisation.settings),
      },
    })
    this.#parts = parts
    this.#role = role
  }

  usesTable(indexes: IndexName[]): this {
    return this.#mayOnTable([...READ_ITEMS, ...WRITE_ITEMS], indexes)
  }

  /** Erasing leaves a tombstone, and asks when something was erased last. */
  erases(): this {
    return this.#may(['dynamodb:PutItem', 'dynamodb:GetItem'], [this.#parts.tables.tombstones.tableArn])
  }

  /** Of a restored table, all that the tombstones name is erased once more. */
  erasesAgain(): this {
    return this.erases().#may(['dynamodb:Scan'], [this.#parts.tables.tombstones.tableArn])
  }

  /** Sending, and asking how long the queue is: whoever adds to it may have to wait until it is shorter. */
  sendsTo(queue: QueueName): this {
    return this.#may(['sqs:SendMessage', 'sqs:GetQueueAttributes'], [this.#parts.queues.work[queue].queueArn])
  }

  /** Creating one-time schedules in the group, and giving them the role in which Scheduler runs them. */
  setsTimers(): this {
    const { everySchedule, role } = this.#parts.schedules
    const { region, stackName } = Stack.of(this)
    Validations.of(this.#role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:${region}:<AWS::AccountId>:schedule/${stackName}/*]`,
      reason:
        'A schedule is named for its workflow and minute, so names are not known beforehand; the group holds nothing else.',
    })
    this.#may(['scheduler:CreateSchedule'], [everySchedule])
    return this.#may(['iam:PassRole'], [role.roleArn], {
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    })
  }

  /** Mail from the organisation's one sender, through the one configuration set. */
  sendsMail(): this {
    const { identity, configurationSet, sender } = this.#parts.mail
    return this.#may(
      ['ses:SendEmail', 'ses:SendRawEmail'],
      [identity.emailIdentityArn, configurationSetArn(this, configurationSet.configurationSetName)],
      { StringEquals: { 'ses:FromAddress': sender } },
    )
  }

  #mayOnTable(actions: string[], indexes: IndexName[]): this {
    const { tables } = this.#parts
    return this.#may(actions, [tables.table.tableArn, ...indexes.map((index) => tables.indexArn(index))])
  }

  #may(actions: string[], resources: string[], conditions?: Record<string, Record<string, string>>): this {
    this.#role.addToPolicy(new PolicyStatement({ actions, resources, ...(conditions && { conditions }) }))
    return this
  }
}

/** SES asks for the configuration set too when a mail names one. */
function configurationSetArn(scope: Construct, resourceName: string): string {
  return Stack.of(scope).formatArn({ service: 'ses', resource: 'configuration-set', resourceName })
}
