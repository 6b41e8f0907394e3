/** What must hold of the deployed parts, read from the template that CloudFormation would get. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '../../functions/aws/env.ts'
import { checkedOrganisation, organisation } from '../../infra/aws/organisation.ts'
import { SamspelStack } from '../../infra/aws/stack.ts'

const certificate = 'arn:aws:acm:eu-north-1:111122223333:certificate/0a1b2c3d'
const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'))

let project: string
let template: Template

beforeAll(() => {
  project = projectWithEntry("export const handler = async () => 'ok'")
  template = Template.fromStack(stackOf({ ...organisation, certificate }))
})

afterAll(() => rmSync(project, { recursive: true }))

describe('the table', () => {
  it('is kept: charged by use, restorable for 35 days, protected from deletion, retained with the stack gone', () => {
    const tables = Object.values(template.findResources('AWS::DynamoDB::GlobalTable'))
    expect(tables).toHaveLength(2)
    for (const table of tables) {
      expect(table.DeletionPolicy).toBe('Retain')
      expect(table.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          },
        ],
      })
      expect(table.Properties).not.toHaveProperty('StreamSpecification')
    }
  })

  it('has the indexes wake, team and cycle, and only cycle carries more than keys', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [
        { IndexName: 'wake', KeySchema: keys('wakeShard', 'wakeAt'), Projection: { ProjectionType: 'KEYS_ONLY' } },
        { IndexName: 'team', KeySchema: keys('manager', 'pk'), Projection: { ProjectionType: 'KEYS_ONLY' } },
        {
          IndexName: 'cycle',
          KeySchema: keys('cycleShard', 'pk'),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['status', 'unit'] },
        },
      ],
    })
  })

  it('stands beside tombstones that hold an id and nothing to sort by', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: Match.absent(),
    })
  })
})

describe('a table that was restored', () => {
  const restored = 'Samspel-2026-11-20'
  let after: Template
  beforeAll(() => {
    after = Template.fromStack(stackOf({ ...organisation, restored }))
  })

  it('takes the place of the stack’s own in every function, and pages and mails wait for the tombstones', () => {
    const functions = Object.values(after.findResources('AWS::Lambda::Function'))
    const told = functions.map(({ Properties }) => Properties.Environment?.Variables).filter((one) => one?.TABLE)
    expect(told.map(({ TABLE, RESTORED }) => [TABLE, RESTORED])).toEqual(Array(4).fill([restored, 'yes']))
    expect(functionProperties('Web').Environment.Variables.RESTORED).toBe('no')
    expect(JSON.stringify(after.findResources('AWS::IAM::Policy'))).toContain(`:table/${restored}`)
  })

  it('leaves the stack’s own where it is', () => {
    expect(Object.keys(after.findResources('AWS::DynamoDB::GlobalTable'))).toHaveLength(2)
  })
})

describe('a queue', () => {
  it('waits six times the wake’s time-out before it hands a message out again', () => {
    const { Timeout } = functionProperties('Wake')
    for (const queue of ['QueuesAsked', 'QueuesDue'].map(queueProperties)) {
      expect(queue.VisibilityTimeout).toBe(6 * Timeout)
      expect(queue.RedrivePolicy.maxReceiveCount).toBe(5)
    }
  })

  it('keeps dead letters for two weeks', () => {
    for (const queue of ['QueuesAskedDeadLetters', 'QueuesDueDeadLetters', 'MailEventsDeadLetters']) {
      expect(queueProperties(queue).MessageRetentionPeriod).toBe(14 * 24 * 3600)
    }
  })

  it('is encrypted, and refuses whoever speaks without TLS', () => {
    const queues = Object.keys(
      template.findResources('AWS::SQS::Queue', { Properties: { SqsManagedSseEnabled: true } }),
    )
    expect(queues).toHaveLength(5)
    const policies = Object.values(template.findResources('AWS::SQS::QueuePolicy'))
    const refusing = policies.filter((policy) =>
      policy.Properties.PolicyDocument.Statement.some(
        (statement: Statement) =>
          statement.Effect === 'Deny' && statement.Condition?.Bool?.['aws:SecureTransport'] === 'false',
      ),
    )
    expect(refusing.flatMap((policy) => policy.Properties.Queues.map((queue: Reference) => queue.Ref)).sort()).toEqual(
      queues.sort(),
    )
  })
})

describe('a timer', () => {
  it('may put a message on the queue due and do nothing else', () => {
    expect(allowedTo('SchedulesRole')).toEqual([
      { actions: ['sqs:SendMessage'], on: ['QueuesDue'], condition: undefined },
    ])
  })

  it('lends its role to this account’s own group of schedules alone', () => {
    const [group] = Object.keys(template.findResources('AWS::Scheduler::ScheduleGroup'))
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { Service: 'scheduler.amazonaws.com' },
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
              ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [group, 'Arn'] } },
            },
          },
        ],
      },
    })
  })
})

describe('mail', () => {
  it('leaves from the sender’s own domain, with a MAIL FROM below it', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'samtal.fjallbacka.example',
      MailFromAttributes: { MailFromDomain: 'bounce.samtal.fjallbacka.example' },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    })
  })

  it('goes over TLS or not at all, and not to an address that bounced or complained', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      ReputationOptions: { ReputationMetricsEnabled: true },
    })
  })

  it('tells what became of it, and never who opened or clicked', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        EventBridgeDestination: Match.anyValue(),
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'renderingFailure', 'deliveryDelay'],
      },
    })
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      TrackingOptions: Match.absent(),
      VdmOptions: { DashboardOptions: { EngagementMetrics: 'DISABLED' } },
    })
  })
})

describe('a function', () => {
  const names = ['Web', 'Wake', 'Sweep', 'MailEvents']

  it.each(names)('%s runs on arm64 and Node 24, and its log goes after a month', (name) => {
    const { LoggingConfig, ...properties } = functionProperties(name)
    expect(properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' })
    expect(template.findResources('AWS::Logs::LogGroup')[LoggingConfig.LogGroup.Ref]?.Properties.RetentionInDays).toBe(
      30,
    )
  })

  it.each(names)('%s is told every name that its environment asks for', (name) => {
    const variables = Object.entries(functionProperties(name).Environment.Variables)
    const told = variables.map(([key, value]) => [key, typeof value === 'string' ? value : 'https://named.example'])
    expect(readEnvironment(Object.fromEntries(told)).organisation).toEqual(organisation.settings)
  })

  it('may, as web, read and write items and ask for a wake', () => {
    expect(allowedTo('WebFunctionRole')).toEqual([
      may(items, 'TablesTable', 'TablesTable/index/cycle', 'TablesTable/index/team'),
      may(['dynamodb:GetItem', 'dynamodb:PutItem'], 'TablesTombstones'),
      may(putOnQueue, 'QueuesAsked', 'QueuesDue'),
    ])
  })

  it('may, as wake, also send from the one sender and set timers in the one group', () => {
    expect(allowedTo('WakeFunctionRole')).toEqual([
      may(items, 'TablesTable', 'TablesTable/index/cycle', 'TablesTable/index/team'),
      may(['dynamodb:GetItem', 'dynamodb:PutItem'], 'TablesTombstones'),
      may([...takeFromQueue, ...putOnQueue], 'QueuesAsked', 'QueuesDue'),
      may(['scheduler:CreateSchedule'], 'arn:PARTITION:scheduler:eu-north-1:ACCOUNT:schedule/Samspel/*'),
      {
        ...may(['iam:PassRole'], 'SchedulesRole'),
        condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      },
      {
        ...may(
          ['ses:SendEmail', 'ses:SendRawEmail'],
          'arn:PARTITION:ses:eu-north-1:ACCOUNT:configuration-set/MailConfigurationSet',
          'arn:PARTITION:ses:eu-north-1:ACCOUNT:identity/MailIdentity',
        ),
        condition: { StringEquals: { 'ses:FromAddress': 'samspel@samtal.fjallbacka.example' } },
      },
    ])
  })

  it('may, as sweep, read who is late, keep how far it has come, put on due, and erase again what a restore brought back', () => {
    expect(allowedTo('SweepFunctionRole')).toEqual([
      may(items, 'TablesTable', 'TablesTable/index/team', 'TablesTable/index/wake'),
      may(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Scan'], 'TablesTombstones'),
      may(putOnQueue, 'QueuesDue'),
    ])
  })

  it('may, as mail-events, write evidence, find the talks of whoever it stops and ask for wakes', () => {
    expect(allowedTo('MailEventsFunctionRole')).toEqual([
      may(items, 'TablesTable', 'TablesTable/index/team'),
      may(putOnQueue, 'QueuesAsked', 'QueuesDue'),
      may([...putOnQueue, 'sqs:GetQueueUrl'], 'MailEventsDeadLetters'),
    ])
  })
})

describe('the pages', () => {
  it('leave no trace of who opened what in the access log', () => {
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))
    const logged = stage?.Properties.AccessLogSettings.Format as string
    expect(logged.match(/\$context\.[\w.]+/g)?.sort()).toEqual([
      '$context.requestId',
      '$context.requestTimeEpoch',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ])
    expect(
      Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map((route) => route.Properties.RouteKey),
    ).toEqual(['$default'])
  })

  it('are throttled', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    })
  })

  it('answer on the organisation’s own domain and nowhere else, once there is a certificate', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'samtal.fjallbacka.example' })
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true })
  })

  it('answer at API Gateway’s address until then', () => {
    const uncertified = Template.fromStack(stackOf(organisation))
    uncertified.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0)
    uncertified.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false })
  })
})

describe('a wake', () => {
  it('takes five messages at a time, gives back only those that failed, and keeps to the pace of SES', () => {
    expect(pace(template)).toEqual({ QueuesAsked: 2, QueuesDue: 2 })
    expect(pace(Template.fromStack(stackOf({ ...organisation, mailsPerSecond: 50 })))).toEqual({
      QueuesAsked: 2,
      QueuesDue: 10,
    })
    template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
  })
})

describe('a sweep', () => {
  it('comes every five minutes', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(5 minutes)',
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [idOf('AWS::Lambda::Function', 'SweepFunction'), 'Arn'] } })],
    })
  })
})

describe('the fate of a mail', () => {
  it('comes back for our own configuration set, and is kept when nothing could take it', () => {
    const deadLetters = { 'Fn::GetAtt': [idOf('AWS::SQS::Queue', 'MailEventsDeadLetters'), 'Arn'] }
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        detail: {
          mail: {
            tags: { 'ses:configuration-set': [{ Ref: idOf('AWS::SES::ConfigurationSet', 'MailConfigurationSet') }] },
          },
        },
      },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: deadLetters } })],
    })
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      DestinationConfig: { OnFailure: { Destination: deadLetters } },
    })
  })
})

describe('the operator', () => {
  it('is mailed about dead letters, errors, what is overdue, bounces and complaints', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'drift@fjallbacka.example',
    })
    const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm'))
    expect(alarms.map(([id]) => id.replace(/^Alarms|[0-9A-F]{8}$/g, '')).sort()).toEqual([
      'Bounces',
      'Complaints',
      'DeadLetters',
      'Errors',
      'Overdue',
    ])
    const topic = { Ref: idOf('AWS::SNS::Topic', 'AlarmsTopic') }
    for (const [, alarm] of alarms) expect(alarm.Properties.AlarmActions).toEqual([topic])
  })

  it('is mailed when a mail is a quarter of an hour late, and when the sweep has fallen silent', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'Samspel',
      MetricName: 'Overdue',
      Dimensions: [{ Name: 'service', Value: 'samspel' }],
      Threshold: 900,
      TreatMissingData: 'breaching',
    })
    expect(functionProperties('Sweep').Environment.Variables).toMatchObject({
      POWERTOOLS_METRICS_NAMESPACE: 'Samspel',
      POWERTOOLS_SERVICE_NAME: 'samspel',
    })
  })

  it('pays by the month for eleven watched metrics and nothing else', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    const watched = alarms.flatMap(
      ({ Properties }) =>
        Properties.Metrics?.filter((metric: object) => 'MetricStat' in metric) ?? [Properties.MetricName],
    )
    expect(watched).toHaveLength(11)
    const resources: { Type: string }[] = Object.values(template.toJSON().Resources)
    const services = new Set(resources.map(({ Type }) => Type.split('::')[1]))
    expect([...services].sort()).toEqual([
      'ApiGatewayV2',
      'CloudWatch',
      'DynamoDB',
      'Events',
      'IAM',
      'Lambda',
      'Logs',
      'SES',
      'SNS',
      'SQS',
      'Scheduler',
    ])
  })
})

describe('the stack', () => {
  it('has no finding of the AwsSolutions rules that is not answered with a reason', () => {
    const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
    new SamspelStack(app, 'Samspel', { organisation, project })
    expect(() => app.synth()).not.toThrow()
  })
})

describe('the configuration', () => {
  it.each([
    ['answersInMail', undefined],
    ['baseUrl', 'http://samtal.fjallbacka.example'],
    ['zone', 'Europe/Fjällbacka'],
    ['hr', []],
    [
      'hr',
      Array.from({ length: 60 }, () => ({
        name: 'Hanna Rask',
        email: 'hanna.rask@fjallbacka.example',
        language: 'sv',
      })),
    ],
  ])('stops the deployment when %s is wrong', (field, value) => {
    const wrong = { ...organisation, settings: { ...organisation.settings, [field]: value } }
    expect(() => checkedOrganisation(wrong)).toThrow(new RegExp(`${field}|bytes`))
  })

  it('means Stockholm when no region is chosen', () => {
    const { region: _, ...unplaced } = organisation
    expect(checkedOrganisation(unplaced).region).toBe('eu-north-1')
  })
})

describe('a bundle', () => {
  it('is an ES module that brings its own SDK, reads CommonJS and is made for production', async () => {
    const own = projectWithEntry(
      `import { SQSClient } from '@aws-sdk/client-sqs'
       import MailComposer from 'nodemailer/lib/mail-composer/index.js'
       export const handler = () => [process.env.NODE_ENV, typeof SQSClient, typeof MailComposer]`,
    )
    symlinkSync(join(process.cwd(), 'node_modules'), join(own, 'node_modules'))
    try {
      const app = new App({ context, outdir: join(own, 'cdk.out') })
      new SamspelStack(app, 'Samspel', { organisation, project: own })
      const { directory } = app.synth()
      const asset = readdirSync(directory).find((name) => name.startsWith('asset.'))!
      expect(readdirSync(join(directory, asset)).sort()).toEqual(['index.mjs', 'index.mjs.map'])
      expect(readFileSync(join(directory, asset, 'index.mjs'), 'utf8')).not.toMatch(/from ?["']@(aws-sdk|smithy)/)
      const { handler } = await import(join(directory, asset, 'index.mjs'))
      expect(handler()).toEqual(['production', 'function', 'function'])
    } finally {
      rmSync(own, { recursive: true })
    }
  }, 60_000)
})

const items = [
  'dynamodb:BatchGetItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
]
const putOnQueue = ['sqs:GetQueueAttributes', 'sqs:SendMessage']
const takeFromQueue = ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage']

type Reference = { Ref: string }
type Statement = {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: Record<string, Record<string, unknown>>
}

/** A project whose four entries all are this source, with a lock file, as CDK wants one. */
function projectWithEntry(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-infra-'))
  mkdirSync(join(folder, 'functions'))
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  for (const entry of ['web', 'wake', 'sweep', 'mail-events']) {
    writeFileSync(join(folder, 'functions', `${entry}.ts`), source)
  }
  return folder
}

/** The stack without its bundles, which no assertion on the template needs. */
function stackOf(configuration: typeof organisation): SamspelStack {
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
  return new SamspelStack(app, 'Samspel', { organisation: configuration, project })
}

function keys(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ]
}

/** A logical id is the name of the construct and eight hexadecimal digits. */
function named(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '')
}

function idOf(type: string, name: string): string {
  const id = Object.keys(template.findResources(type)).find((each) => named(each) === name)
  if (!id) throw new Error(`The template has no ${name}`)
  return id
}

function functionProperties(name: string) {
  return template.findResources('AWS::Lambda::Function')[idOf('AWS::Lambda::Function', `${name}Function`)]!.Properties
}

function queueProperties(name: string) {
  return template.findResources('AWS::SQS::Queue')[idOf('AWS::SQS::Queue', name)]!.Properties
}

function pace(of: Template): Record<string, number> {
  const sources = Object.values(of.findResources('AWS::Lambda::EventSourceMapping'))
  return Object.fromEntries(
    sources.map(({ Properties }) => [flat(Properties.EventSourceArn), Properties.ScalingConfig.MaximumConcurrency]),
  )
}

function may(actions: string[], ...on: string[]) {
  return { actions: [...actions].sort(), on, condition: undefined }
}

/** What a role may do beside writing to its log. */
function allowedTo(role: string) {
  const roleId = idOf('AWS::IAM::Role', role)
  expect(template.findResources('AWS::IAM::Role')[roleId]?.Properties).not.toHaveProperty('ManagedPolicyArns')
  const policies = Object.values(template.findResources('AWS::IAM::Policy')).filter((policy) =>
    policy.Properties.Roles.some((each: Reference) => each.Ref === roleId),
  )
  return policies
    .flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement)
    .map(({ Action, Resource, Condition }) => ({
      actions: [Action].flat().sort(),
      on: [Resource].flat().map(flat).sort(),
      condition: Condition,
    }))
    .filter(({ actions }) => !actions.every((action) => action.startsWith('logs:')))
}

/** A CloudFormation value as text, with names of constructs for what it refers to. */
function flat(value: unknown): string {
  if (typeof value === 'string') return value
  const { Ref: reference, 'Fn::GetAtt': attribute, 'Fn::Join': joined } = value as Record<string, unknown>
  if (reference === 'AWS::AccountId') return 'ACCOUNT'
  if (reference === 'AWS::Partition') return 'PARTITION'
  if (typeof reference === 'string') return named(reference)
  if (Array.isArray(attribute)) return named(attribute[0])
  if (Array.isArray(joined)) return joined[1].map(flat).join(joined[0])
  throw new Error('Not a value that this test can read')
}
