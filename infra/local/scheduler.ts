/**
 * EventBridge Scheduler on the virtual clock: the timers that `wake` sets are kept here, and the clock's driver fires them into the queues. As
 * strict as AWS where its pages and its users disagree: a time that has passed is refused.
 */
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { Clock, Instant, Log } from '../../functions/ports.ts'
import { account } from './account.ts'
import { answer, type Engine, type EngineAnswer, type EngineRequest, refusal } from './http.ts'
import { openStoredMap } from './stored-map.ts'

/** The group that every account has. */
const DEFAULT_GROUP = 'default'
const PAGE_MAX = 100

const nameSchema = z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/, 'must be 1 to 64 characters of 0-9 a-z A-Z - _ .')

const flexibleTimeWindowSchema = z.discriminatedUnion('Mode', [
  z.object({ Mode: z.literal('OFF') }),
  z.object({ Mode: z.literal('FLEXIBLE'), MaximumWindowInMinutes: z.int().min(1).max(1_440) }),
])

const createScheduleSchema = z.object({
  GroupName: nameSchema.default(DEFAULT_GROUP),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().min(1).max(50).default('UTC'),
  FlexibleTimeWindow: flexibleTimeWindowSchema,
  Target: z.object({
    Arn: z.string().min(1).max(1_600),
    RoleArn: z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/),
    Input: z.string().min(1).optional(),
    DeadLetterConfig: z.object({ Arn: z.string().optional() }).optional(),
    RetryPolicy: z
      .object({
        MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
        MaximumRetryAttempts: z.int().min(0).max(185).optional(),
      })
      .optional(),
  }),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Description: z.string().max(512).optional(),
  ClientToken: z
    .string()
    .regex(/^[a-zA-Z0-9-_]{1,64}$/)
    .optional(),
})

type Schedule = z.infer<typeof createScheduleSchema> & {
  Name: string
  /** When the expression's time comes. */
  at: Instant
  createdAt: Instant
  /** Has fired, and stands on because its action after completion is NONE. */
  completed: boolean
}

export type SchedulerEngine = Engine & {
  /** The earliest time at which a schedule fires. */
  nextAt(): Instant | undefined
  /** Sends what is due at `now` to its queue, oldest first; a schedule that asked for it is then deleted. Answers how many fired. */
  fireDue(now: Instant): number
  /** What stands, for the page that shows what comes next. */
  schedules(): { group: string; name: string; at: Instant; input: string | undefined }[]
  stop(): void
}

export type SchedulerOptions = {
  clock: Clock
  /** Schedules are kept in a file here. */
  folder: string
  /** Besides `default`. */
  groups: string[]
  /** Puts the input on the queue of this ARN; false when there is none. */
  deliver(arn: string, input: string): boolean
  log: Log
}

export function createScheduler({ clock, folder, groups, deliver, log }: SchedulerOptions): SchedulerEngine {
  const kept = openStoredMap<Schedule>(join(folder, 'schedules.jsonl'))
  const knownGroups = new Set([DEFAULT_GROUP, ...groups])

  function handle(request: EngineRequest): EngineAnswer {
    const [root, name] = request.path
    if (root !== 'schedules' || request.path.length > 2) return unknownOperation()
    if (name === undefined) return request.method === 'GET' ? list(request.query) : unknownOperation()
    if (!nameSchema.safeParse(name).success) {
      return invalid("Value at 'name' failed to satisfy constraint: [0-9a-zA-Z-_.]{1,64}")
    }
    if (request.method === 'POST') return create(name, request.body)
    const group = request.query.get('groupName') ?? DEFAULT_GROUP
    const schedule = kept.get(key(group, name))
    if (!knownGroups.has(group)) return unknownGroup(group)
    if (!schedule) return refusal(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`)
    if (request.method === 'GET') return answer(describe(schedule))
    if (request.method === 'DELETE') {
      kept.delete(key(group, name))
      return answer({})
    }
    return unknownOperation()
  }

  function create(name: string, body: Buffer): EngineAnswer {
    const parsed = parseInput(body)
    if (typeof parsed === 'string') return invalid(parsed)
    const at = instantOf(parsed.ScheduleExpression, parsed.ScheduleExpressionTimezone)
    if (typeof at === 'string') return invalid(at)
    if (!knownGroups.has(parsed.GroupName)) return unknownGroup(parsed.GroupName)
    const standing = kept.get(key(parsed.GroupName, name))
    if (standing) {
      // The SDK repeats its token when it repeats a call whose answer was lost; that is not a conflict.
      if (parsed.ClientToken !== undefined && parsed.ClientToken === standing.ClientToken) return created(standing)
      return refusal(409, 'ConflictException', `Schedule ${name} already exists.`)
    }
    if (at < clock.now()) return invalid('Invalid Schedule Expression: the time has passed.')
    const schedule: Schedule = { ...parsed, Name: name, at, createdAt: clock.now(), completed: false }
    kept.set(key(parsed.GroupName, name), schedule)
    return created(schedule)
  }

  function list(query: URLSearchParams): EngineAnswer {
    const limit = Number(query.get('MaxResults') ?? PAGE_MAX)
    if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_MAX) return invalid('MaxResults must be 1 to 100.')
    const group = query.get('ScheduleGroup')
    if (group !== null && !knownGroups.has(group)) return unknownGroup(group)
    const after = Buffer.from(query.get('NextToken') ?? '', 'base64url').toString('utf8')
    const state = query.get('State')
    const found = [...kept.values()]
      .filter((schedule) => group === null || schedule.GroupName === group)
      .filter((schedule) => schedule.Name.startsWith(query.get('NamePrefix') ?? ''))
      .filter((schedule) => state === null || schedule.State === state)
      .filter((schedule) => keyOf(schedule) > after)
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return answer({
      Schedules: page.map(summarize),
      NextToken: last && found.length > limit ? Buffer.from(keyOf(last)).toString('base64url') : undefined,
    })
  }

  function waiting(): Schedule[] {
    return [...kept.values()].filter((schedule) => !schedule.completed && schedule.State === 'ENABLED')
  }

  function fire(schedule: Schedule): void {
    // First the queue, then our own memory: a kill between the two fires it twice, which AWS may do as well.
    if (!deliver(schedule.Target.Arn, schedule.Target.Input ?? '{}')) {
      log.warn('embedded scheduler has no such target', { schedule: schedule.Name })
    }
    if (schedule.ActionAfterCompletion === 'DELETE') kept.delete(keyOf(schedule))
    else kept.set(keyOf(schedule), { ...schedule, completed: true })
  }

  return {
    handle,
    nextAt: () => waiting().reduce<Instant | undefined>((first, { at }) => Math.min(first ?? at, at), undefined),
    fireDue(now) {
      const due = waiting()
        .filter((schedule) => schedule.at <= now)
        .sort((a, b) => a.at - b.at)
      due.forEach(fire)
      return due.length
    },
    schedules: () =>
      waiting()
        .sort((a, b) => a.at - b.at)
        .map(({ GroupName, Name, at, Target }) => ({ group: GroupName, name: Name, at, input: Target.Input })),
    stop: () => kept.close(),
  }
}

function parseInput(body: Buffer): z.infer<typeof createScheduleSchema> | string {
  let json: unknown
  try {
    json = JSON.parse(body.toString('utf8'))
  } catch {
    return 'The request is no JSON.'
  }
  const parsed = createScheduleSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `Value at '${issue?.path.join('.')}' failed to satisfy constraint: ${issue?.message}`
}

/** The instant of an `at()` expression, or why it is none. Times that a zone skips move forward, as Temporal's `compatible` does. */
function instantOf(expression: string, zone: string): Instant | string {
  const local = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1]
  if (!local) return `Invalid Schedule Expression ${expression}. Only at(yyyy-mm-ddThh:mm:ss) is known here.`
  try {
    const time = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    return time.toZonedDateTime(zone).epochMilliseconds
  } catch {
    return `Invalid Schedule Expression ${expression} in ${zone}.`
  }
}

function created(schedule: Schedule): EngineAnswer {
  return answer({ ScheduleArn: arnOf(schedule) })
}

function describe({ at, createdAt, completed, ClientToken, ...schedule }: Schedule) {
  const created = createdAt / 1_000
  return { ...schedule, Arn: arnOf(schedule), CreationDate: created, LastModificationDate: created }
}

function summarize(schedule: Schedule) {
  const { Name, GroupName, State, Target, createdAt } = schedule
  const created = createdAt / 1_000
  return {
    Arn: arnOf(schedule),
    Name,
    GroupName,
    State,
    Target: { Arn: Target.Arn },
    CreationDate: created,
    LastModificationDate: created,
  }
}

function arnOf({ GroupName, Name }: { GroupName: string; Name: string }): string {
  return `arn:aws:scheduler:${account.region}:${account.id}:schedule/${GroupName}/${Name}`
}

function keyOf({ GroupName, Name }: Schedule): string {
  return key(GroupName, Name)
}

function key(group: string, name: string): string {
  return `${group}/${name}`
}

function invalid(message: string): EngineAnswer {
  return refusal(400, 'ValidationException', message)
}

function unknownGroup(group: string): EngineAnswer {
  return refusal(404, 'ResourceNotFoundException', `Schedule group ${group} does not exist.`)
}

function unknownOperation(): EngineAnswer {
  return refusal(404, 'UnknownOperationException', 'The embedded scheduler creates, gets, lists and deletes schedules.')
}
