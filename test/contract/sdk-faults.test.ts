/**
 * What the real adapters and the real SDK make of a network and a service that fail: a mail is posted once whatever happens, an ambiguous
 * write is known for our own, and every repetition has an end. Calls are counted on the line, where nothing can hide one.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMailer } from '../../functions/aws/mailer.ts'
import { createQueues } from '../../functions/aws/queues.ts'
import { systemRandom } from '../../functions/aws/random.ts'
import { createTable } from '../../functions/aws/table.ts'
import { createTimers } from '../../functions/aws/timers.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personId } from '../../functions/flow/identity.ts'
import type { Change, Mailer, Ports, Queues, SendOutcome, Table, Timers } from '../../functions/ports.ts'
import { account, queueArn } from '../../infra/local/account.ts'
import { type AwsSubject, openAws } from './aws-subject.ts'
import { type FaultyLine, type LineFault, openFaultyLine } from './faulty-line.ts'
import { anInvitation } from './mails.ts'
import { minutes } from './subject.ts'

/** The SDK's own limits; a mail is posted once. */
const sdkAttempts = 3
const dynamoDbAttempts = 4

const resetAfter: LineFault = { done: true, heard: 'reset' }
const resetBefore: LineFault = { done: false, heard: 'reset' }
const errorAfter: LineFault = { done: true, heard: { status: 500, name: 'InternalServerError' } }
const silentAfter: LineFault = { done: true, heard: 'silence' }
const silentBefore: LineFault = { done: false, heard: 'silence' }
const nonsenseAfter: LineFault = { done: true, heard: { body: '<html>Bad gateway</html>' } }
const refusal = (status: number, name: string): LineFault => ({ done: false, heard: { status, name } })

let subject: AwsSubject
const lines: FaultyLine[] = []
beforeAll(async () => {
  subject = await openAws()
}, 30_000)
afterAll(async () => {
  for (const line of lines) line.close()
  await subject?.close()
})

describe('a mail on a line that fails', () => {
  const accepted = { outcome: 'accepted', messageId: expect.any(String) }
  const unknown = (reason: string): SendOutcome => ({ outcome: 'unknown', reason })
  const notSent = (reason: string, permanent = false): SendOutcome => ({ outcome: 'not sent', reason, permanent })

  it.each<[string, LineFault, SendOutcome, number]>([
    ['reset after acceptance', resetAfter, unknown('TimeoutError'), 1],
    ['reset before anything was read', resetBefore, unknown('TimeoutError'), 0],
    ['a 500 after acceptance', errorAfter, unknown('InternalServerError'), 1],
    ['a 503', refusal(503, 'ServiceUnavailable'), unknown('ServiceUnavailable'), 0],
    ['a 408', refusal(408, 'RequestTimeout'), unknown('RequestTimeout'), 0],
    ['an answer that is none', nonsenseAfter, unknown('SyntaxError'), 1],
    ['an answer without an id', { done: true, heard: { body: '{}' } }, unknown('no message id'), 1],
    ['the rate', refusal(429, 'TooManyRequestsException'), notSent('TooManyRequestsException'), 0],
    ['the quota', refusal(400, 'LimitExceededException'), notSent('LimitExceededException'), 0],
    ['a throttled call', refusal(400, 'ThrottlingException'), notSent('ThrottlingException'), 0],
    ['a pause', refusal(400, 'SendingPausedException'), notSent('SendingPausedException'), 0],
    ['a suspended account', refusal(400, 'AccountSuspendedException'), notSent('AccountSuspendedException'), 0],
    [
      'an unverified domain',
      refusal(400, 'MailFromDomainNotVerifiedException'),
      notSent('MailFromDomainNotVerifiedException'),
      0,
    ],
    ['a clock that is wrong', refusal(403, 'RequestTimeTooSkewed'), notSent('RequestTimeTooSkewed'), 0],
    ['a mail it will not have', refusal(400, 'MessageRejected'), notSent('MessageRejected', true), 0],
    ['a mail that is malformed', refusal(400, 'BadRequestException'), notSent('BadRequestException', true), 0],
  ])('is posted once, and known for what it is: %s', async (_, fault, outcome, sent) => {
    const { line, mailer } = await mailLine()
    const before = subject.accepted().length
    line.failNext(1, fault)
    expect(await mailer.send(anInvitation)).toEqual(outcome)
    expect(line.calls()).toBe(1)
    expect(subject.accepted().length - before).toBe(sent)
    expect(await mailer.send(anInvitation)).toEqual(accepted)
    expect(line.calls()).toBe(2)
  })
})

describe('a write on a line that fails', () => {
  it.each<[string, LineFault]>([
    ['reset after it was done', resetAfter],
    ['a 500 after it was done', errorAfter],
    ['reset before anything was read', resetBefore],
    ['throughput that is used up', refusal(400, 'ProvisionedThroughputExceededException')],
    ['a throttled call', refusal(400, 'ThrottlingException')],
    ['a request limit', refusal(400, 'RequestLimitExceeded')],
  ])('is done once, by repeating it: %s', async (what, fault) => {
    const { line, table } = await tableLine()
    const id = `t_${what.replaceAll(/\W/g, '')}`
    line.failNext(1, fault)
    expect(await table.save(change(id, { parts: [{ name: 'answers#e', value: {} }] }))).toBe('saved')
    expect(line.calls()).toBe(2)
    const stands = await table.open(id, subject.clock.now())
    expect([stands?.head.version, stands?.parts.map(({ version }) => version)]).toEqual([1, [1]])
  })

  it('throws when the answer is none, and stands', async () => {
    const { line, table } = await tableLine()
    line.failNext(1, nonsenseAfter)
    await expect(table.save(change('t_nonsense'))).rejects.toThrow()
    expect(line.calls()).toBe(1)
    expect((await table.load('t_nonsense'))?.version).toBe(1)
  })

  it('ends after four tries, whatever the service says', async () => {
    for (const fault of [
      resetBefore,
      refusal(500, 'InternalServerError'),
      refusal(400, 'ProvisionedThroughputExceededException'),
      refusal(400, 'ThrottlingException'),
    ]) {
      const { line, table } = await tableLine()
      line.failNext(100, fault)
      await expect(table.save(change('t_limit'))).rejects.toThrow()
      expect(line.calls()).toBe(dynamoDbAttempts)
      await expect(table.load('t_limit')).rejects.toThrow()
      expect(line.calls()).toBe(2 * dynamoDbAttempts)
    }
  })

  it('is not repeated when it was refused for good', async () => {
    for (const name of ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException']) {
      const { line, table } = await tableLine()
      line.failNext(1, refusal(400, name))
      await expect(table.save(change('t_refused'))).rejects.toMatchObject({ name })
      expect(line.calls()).toBe(1)
    }
  })

  it('is taken for our own by its writer when all but the last answer were lost', async () => {
    const { line, table } = await tableLine()
    line.failNext(dynamoDbAttempts - 1, resetAfter)
    expect(await table.save(change('t_ownwriter'))).toBe('saved')
    expect((await table.load('t_ownwriter'))?.version).toBe(1)
  })

  it('is recognised by its command when every answer was lost and the form is sent again', async () => {
    const { line, table } = await tableLine()
    const ports: Ports = { ...subject.ports, table }
    const email = 'nils.ek@norrviken.example'
    const id = personId({ email })
    const details = { name: 'Nils Ek', email, language: 'sv', unit: 'Skola' } as const
    await apply(ports, id, { command: { kind: 'register', id, details, employed: true }, by: 'service', queue: null })
    const isolated: Ports = {
      ...ports,
      table: {
        ...table,
        save: (written) => {
          line.failNext(dynamoDbAttempts, resetAfter)
          return table.save(written)
        },
      },
    }
    const form = { command: { kind: 'signIn', purpose: 'team', browser: 'key' }, commandId: 'form-1' } as const
    const send = (to: Ports) => apply(to, id, { ...form, by: 'employee', queue: null })
    await expect(send(isolated)).rejects.toThrow()
    expect(await send(ports)).toMatchObject({ ok: true })
    const stands = await table.load(id)
    expect(stands?.version).toBe(2)
    expect(stands?.state.freshLinks).toHaveLength(1)
  })
})

describe('a batch on a line that fails', () => {
  it('is read whole, or not at all after a limit', async () => {
    const { line, table } = await tableLine()
    const ids = Array.from({ length: 3 }, (_, index) => `t_batch${index}`)
    for (const id of ids) await table.save(change(id))
    line.failNext(1, resetBefore)
    expect((await table.heads(ids)).size).toBe(3)
    const calls = line.calls()
    const name = subject.dynamoDb.table
    const Keys = [{ pk: { S: 't_batch0' }, sk: { S: 'head' } }]
    line.failNext(100, {
      done: false,
      heard: { body: JSON.stringify({ Responses: {}, UnprocessedKeys: { [name]: { Keys } } }) },
    })
    await expect(table.heads(ids)).rejects.toThrow('DynamoDB left a batch unprocessed')
    expect(line.calls() - calls).toBe(8)
  }, 30_000)
})

describe('a timer on a line that fails', () => {
  it.each<[string, LineFault]>([
    ['reset after it was set', resetAfter],
    ['a 500 after it was set', errorAfter],
    ['a throttled call', refusal(429, 'ThrottlingException')],
    ['reset before anything was read', resetBefore],
  ])('stands once all the same: %s', async (what, fault) => {
    const { line, timers } = await timerLine()
    const id = `t_${what.replaceAll(/\W/g, '')}`
    line.failNext(1, fault)
    await timers.set(id, subject.clock.now() + minutes(20))
    expect(subject.timers().filter((timer) => timer.id === id)).toHaveLength(1)
    expect(line.calls()).toBe(2)
  })

  it('is given up after three tries', async () => {
    for (const fault of [resetBefore, refusal(500, 'InternalServerException'), refusal(429, 'ThrottlingException')]) {
      const { line, timers } = await timerLine()
      line.failNext(100, fault)
      await expect(timers.set('t_never', subject.clock.now() + minutes(20))).rejects.toThrow()
      expect(line.calls()).toBe(sdkAttempts)
    }
  })

  it('is given up at once when the service says that it never will be', async () => {
    const { line, timers } = await timerLine()
    line.failNext(1, refusal(400, 'ValidationException'))
    await expect(timers.set('t_never', subject.clock.now() + minutes(20))).rejects.toThrow()
    expect(line.calls()).toBe(1)
  })
})

describe('a message on a line that fails', () => {
  it.each<[string, LineFault, string[]]>([
    // The queue has it twice, and any wake beyond the first is harmless.
    ['reset after it was put', resetAfter, ['t_message', 't_message']],
    ['a 500 after it was put', errorAfter, ['t_message', 't_message']],
    ['a throttled call', refusal(400, 'ThrottlingException'), ['t_message']],
    ['reset before anything was read', resetBefore, ['t_message']],
  ])('is on the queue at least once: %s', async (_, fault, messages) => {
    const { line, queues } = await queueLine()
    line.failNext(1, fault)
    await queues.put('asked', ['t_message'], 0)
    expect(subject.take('asked')).toEqual(messages)
    expect(line.calls()).toBe(2)
  })

  it('is given up after three tries', async () => {
    for (const fault of [resetBefore, refusal(500, 'InternalFailure'), refusal(400, 'ThrottlingException')]) {
      const { line, queues } = await queueLine()
      line.failNext(100, fault)
      await expect(queues.put('asked', ['t_never'], 0)).rejects.toThrow()
      expect(line.calls()).toBe(sdkAttempts)
    }
  })

  it('is put again four times when the queue takes the rest of a batch and not it', async () => {
    const { line, queues } = await queueLine()
    const Failed = [{ Id: '0', SenderFault: false, Code: 'InternalError' }]
    line.failNext(100, { done: false, heard: { body: JSON.stringify({ Successful: [], Failed }) } })
    await expect(queues.put('asked', ['t_never'], 0)).rejects.toThrow('SQS did not take 1 messages')
    expect(line.calls()).toBe(4)
  })
})

describe('a service that never answers', () => {
  it('keeps nobody longer than the time-outs, and does nothing twice', async () => {
    const [mail, table, timer, queue] = await Promise.all([mailLine(), tableLine(), timerLine(), queueLine()])
    const mailsBefore = subject.accepted().length
    mail.line.failNext(1, silentAfter)
    table.line.failNext(1, silentAfter)
    timer.line.failNext(1, silentAfter)
    queue.line.failNext(100, silentBefore)
    const [sent, saved, set, put] = await Promise.allSettled([
      mail.mailer.send(anInvitation),
      table.table.save(change('t_silence')),
      timer.timers.set('t_silence', subject.clock.now() + minutes(20)),
      queue.queues.put('asked', ['t_silence'], 0),
    ])
    expect(sent).toMatchObject({ value: { outcome: 'unknown', reason: 'TimeoutError' } })
    expect([mail.line.calls(), subject.accepted().length - mailsBefore]).toEqual([1, 1])
    expect(saved).toMatchObject({ value: 'saved' })
    expect([table.line.calls(), (await table.table.load('t_silence'))?.version]).toEqual([2, 1])
    expect(set?.status).toBe('fulfilled')
    expect(subject.timers().filter(({ id }) => id === 't_silence')).toHaveLength(1)
    expect(put).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } })
    expect(queue.line.calls()).toBe(sdkAttempts)
  }, 40_000)
})

async function lineTo(endpoint: string, variable: string): Promise<FaultyLine> {
  const line = await openFaultyLine(endpoint)
  lines.push(line)
  process.env[variable] = line.endpoint
  return line
}

async function mailLine(): Promise<{ line: FaultyLine; mailer: Mailer }> {
  const line = await lineTo(subject.engines.endpoint, 'AWS_ENDPOINT_URL_SESV2')
  const settings = { sender: 'samtal@norrviken.example', configurationSet: 'samspel', clock: subject.clock }
  return { line, mailer: createMailer(settings) }
}

async function tableLine(): Promise<{ line: FaultyLine; table: Table }> {
  const { endpoint, table: name, tombstones } = subject.dynamoDb
  const line = await lineTo(endpoint, 'AWS_ENDPOINT_URL_DYNAMODB')
  return { line, table: createTable({ name, tombstones, clock: subject.clock, random: systemRandom }) }
}

async function timerLine(): Promise<{ line: FaultyLine; timers: Timers }> {
  const line = await lineTo(subject.engines.endpoint, 'AWS_ENDPOINT_URL_SCHEDULER')
  const roleArn = `arn:aws:iam::${account.id}:role/timers`
  return { line, timers: createTimers({ group: 'timers', roleArn, dueQueueArn: queueArn('due') }) }
}

async function queueLine(): Promise<{ line: FaultyLine; queues: Queues }> {
  const { engines } = subject
  const line = await lineTo(engines.endpoint, 'AWS_ENDPOINT_URL_SQS')
  const urlOf = (name: string) => engines.queueUrl(name).replace(engines.endpoint, line.endpoint)
  return { line, queues: createQueues({ urls: { asked: urlOf('asked'), due: urlOf('due') }, random: systemRandom }) }
}

function change(id: string, rest: Partial<Change> = {}): Change {
  return { id, expected: 0, state: {}, wakeAt: null, index: {}, parts: [], ...rest }
}
