/** The engines wired to each other: what the clock's driver does, step by step. */
import { CreateScheduleCommand } from '@aws-sdk/client-scheduler'
import { SendEmailCommand } from '@aws-sdk/client-sesv2'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { queueArn } from '../../../infra/local/account.ts'
import { type GivenEngines, givenEngines, seconds, start } from './given.ts'

describe('the engines together', () => {
  it('pass time from what is next to what is next, and nothing waits at the end', async () => {
    const engines = await givenEngines()
    await schedule(engines, 'at(2027-03-02T08:00:00)')
    await enqueue(engines, 840)

    const moments: string[] = []
    for (let next = engines.nextAt(); next !== undefined; next = engines.nextAt()) {
      engines.clock.set(Math.max(next, engines.clock.now()))
      engines.scheduler.fireDue(engines.clock.now())
      const batch = engines.sqs.poll('due', engines.clock.now(), 10)
      for (const { body } of batch?.event.Records ?? []) {
        await mail(engines)
        moments.push(`${new Date(engines.clock.now()).toISOString()} ${body}`)
      }
      batch?.settle(undefined)
      await engines.ses.settled()
    }

    expect(moments).toEqual(['2027-03-01T08:14:00.000Z asked', '2027-03-02T08:00:00.000Z timer'])
    expect(engines.ses.mails().map(({ at }) => at)).toEqual(['2027-03-01T08:14:00.000Z', '2027-03-02T08:00:00.000Z'])
    expect(engines.events).toHaveLength(4)
  })

  it('say what is earliest: a delay, a timer, or a message in flight', async () => {
    const engines = await givenEngines()
    expect(engines.nextAt()).toBeUndefined()
    await schedule(engines, 'at(2027-03-01T08:10:00)')
    expect(engines.nextAt()).toBe(start + seconds(600))
    await enqueue(engines, 300)
    expect(engines.nextAt()).toBe(start + seconds(300))
    engines.clock.set(start + seconds(300))
    engines.sqs.poll('due', engines.clock.now(), 10)
    expect(engines.nextAt()).toBe(start + seconds(360))
  })

  it('answer nothing else', async () => {
    const engines = await givenEngines()
    expect((await fetch(`${engines.endpoint}/inbox`)).status).toBe(404)
  })
})

function schedule({ timerClient }: GivenEngines, ScheduleExpression: string) {
  return timerClient.send(
    new CreateScheduleCommand({
      Name: 't_1-1',
      GroupName: 'wakes',
      ScheduleExpression,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: queueArn('due'), RoleArn: 'arn:aws:iam::000000000000:role/scheduler', Input: 'timer' },
    }),
  )
}

function enqueue({ queueClient, queueUrl }: GivenEngines, DelaySeconds: number) {
  return queueClient.send(new SendMessageCommand({ QueueUrl: queueUrl('due'), MessageBody: 'asked', DelaySeconds }))
}

function mail({ mailClient }: GivenEngines) {
  const raw = ['From: talks@samtal.example.se', 'Subject: Hej', '', 'Hej', ''].join('\r\n')
  return mailClient.send(
    new SendEmailCommand({
      FromEmailAddress: 'talks@samtal.example.se',
      Destination: { ToAddresses: ['anna@example.se'] },
      Content: { Raw: { Data: Buffer.from(raw) } },
      ConfigurationSetName: 'talks',
    }),
  )
}
