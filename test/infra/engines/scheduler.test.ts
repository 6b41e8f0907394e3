/** Timers through the real SDK client. */
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
} from '@aws-sdk/client-scheduler'
import { describe, expect, it } from 'vitest'
import { queueArn } from '../../../infra/local/account.ts'
import { createVirtualClock } from '../../../infra/local/clock.ts'
import { type GivenEngines, givenEngines, givenFolder, seconds, start } from './given.ts'

describe('a schedule', () => {
  it('puts its input on the queue when its time comes, and is gone', async () => {
    const engines = await givenEngines()
    await create(engines, { ScheduleExpression: 'at(2027-03-08T08:00:00)' })
    const due = start + seconds(7 * 86_400)
    expect(engines.nextAt()).toBe(due)

    expect(engines.scheduler.fireDue(due - 1)).toBe(0)
    engines.clock.set(due)
    expect(engines.scheduler.fireDue(due)).toBe(1)

    expect(engines.sqs.waiting('due')).toMatchObject([{ body: '{"id":"t_1"}', visibleAt: due }])
    await expect(get(engines)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    expect(engines.scheduler.fireDue(due)).toBe(0)
  })

  it('stands on after it has fired, but does not fire again, without the action to delete it', async () => {
    const engines = await givenEngines()
    await create(engines, { ActionAfterCompletion: 'NONE' })
    expect(engines.scheduler.fireDue(start + seconds(3_600))).toBe(1)
    expect(engines.scheduler.fireDue(start + seconds(7_200))).toBe(0)
    expect((await get(engines)).Name).toBe('t_1-30000000')
  })

  it('fires in the order of time', async () => {
    const engines = await givenEngines()
    await create(engines, { Name: 'a', ScheduleExpression: 'at(2027-03-01T10:00:00)', Target: target('second') })
    await create(engines, { Name: 'b', ScheduleExpression: 'at(2027-03-01T09:00:00)', Target: target('first') })
    engines.scheduler.fireDue(start + seconds(86_400))
    expect(engines.sqs.waiting('due').map(({ body }) => body)).toEqual(['first', 'second'])
  })

  it('reads its time in its own zone', async () => {
    const engines = await givenEngines()
    await create(engines, {
      ScheduleExpression: 'at(2027-03-29T09:00:00)',
      ScheduleExpressionTimezone: 'Europe/Stockholm',
    })
    expect(engines.nextAt()).toBe(Date.parse('2027-03-29T07:00:00Z'))
  })

  it('conflicts with one of the same name', async () => {
    const engines = await givenEngines()
    await create(engines)
    await expect(create(engines)).rejects.toMatchObject({ name: 'ConflictException' })
  })

  it('does not conflict with itself when the call is repeated', async () => {
    const engines = await givenEngines()
    const first = await create(engines, { ClientToken: 'token-1' })
    expect((await create(engines, { ClientToken: 'token-1' })).ScheduleArn).toBe(first.ScheduleArn)
  })

  it('is refused when its time has passed', async () => {
    const engines = await givenEngines()
    await expect(create(engines, { ScheduleExpression: 'at(2027-03-01T07:59:59)' })).rejects.toMatchObject({
      name: 'ValidationException',
    })
    expect(engines.nextAt()).toBeUndefined()
  })

  it.each<[string, Partial<CreateScheduleCommandInput>]>([
    ['a name with a space', { Name: 'a b' }],
    ['a name of 65 characters', { Name: 'a'.repeat(65) }],
    ['a day that does not exist', { ScheduleExpression: 'at(2027-02-30T08:00:00)' }],
    ['a time with milliseconds', { ScheduleExpression: 'at(2027-04-01T08:00:00.000Z)' }],
    ['a zone that does not exist', { ScheduleExpressionTimezone: 'Europe/Lund' }],
    ['no flexible time window', { FlexibleTimeWindow: undefined }],
    ['no target', { Target: undefined }],
  ])('is refused with %s', async (_, input) => {
    const engines = await givenEngines()
    await expect(create(engines, input)).rejects.toMatchObject({ name: 'ValidationException' })
  })

  it('is refused in a group that does not exist', async () => {
    const engines = await givenEngines()
    await expect(create(engines, { GroupName: 'other' })).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })

  it('can be deleted, once', async () => {
    const engines = await givenEngines()
    await create(engines)
    await remove(engines)
    expect(engines.nextAt()).toBeUndefined()
    await expect(remove(engines)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })

  it('survives a process that ends without closing anything', async () => {
    const folder = givenFolder()
    await create(await givenEngines(folder), { ScheduleExpression: 'at(2027-03-08T08:00:00)' })
    const restarted = await givenEngines(folder, createVirtualClock({ start: start + seconds(60) }))
    expect(restarted.nextAt()).toBe(Date.parse('2027-03-08T08:00:00Z'))
    expect((await get(restarted)).Target?.Input).toBe('{"id":"t_1"}')
  })
})

describe('a list of schedules', () => {
  it('comes in pages, of one group', async () => {
    const engines = await givenEngines()
    for (const Name of ['c', 'a', 'b']) await create(engines, { Name })
    await create(engines, { Name: 'elsewhere', GroupName: 'default' })
    const first = await list(engines, undefined)
    const second = await list(engines, first.NextToken)
    expect(first.Schedules?.map(({ Name }) => Name)).toEqual(['a', 'b'])
    expect(second.Schedules?.map(({ Name }) => Name)).toEqual(['c'])
    expect(second.NextToken).toBeUndefined()
  })
})

function target(input: string) {
  return { Arn: queueArn('due'), RoleArn: 'arn:aws:iam::000000000000:role/scheduler', Input: input }
}

function create({ timerClient }: GivenEngines, input: Partial<CreateScheduleCommandInput> = {}) {
  return timerClient.send(
    new CreateScheduleCommand({
      Name: 't_1-30000000',
      GroupName: 'wakes',
      ScheduleExpression: 'at(2027-03-01T09:00:00)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: target('{"id":"t_1"}'),
      ...input,
    }),
  )
}

function get({ timerClient }: GivenEngines) {
  return timerClient.send(new GetScheduleCommand({ Name: 't_1-30000000', GroupName: 'wakes' }))
}

function remove({ timerClient }: GivenEngines) {
  return timerClient.send(new DeleteScheduleCommand({ Name: 't_1-30000000', GroupName: 'wakes' }))
}

function list({ timerClient }: GivenEngines, NextToken: string | undefined) {
  return timerClient.send(new ListSchedulesCommand({ GroupName: 'wakes', MaxResults: 2, NextToken }))
}
