/**
 * Timers on EventBridge Scheduler: one-time schedules that put an id on the queue `due` and are deleted after it. Never
 * updated: the name holds the minute, so a schedule that stands under it is this very timer.
 */
import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import type { Instant, Timers } from '../ports.ts'
import { messageOf } from './message.ts'

const minute = 60_000

export function createTimers(settings: { group: string; roleArn: string; dueQueueArn: string }): Timers {
  const client = new SchedulerClient({
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  })
  return {
    async set(id, at) {
      const epochMinute = Math.ceil(at / minute)
      try {
        await client.send(
          new CreateScheduleCommand({
            Name: `${id}-${epochMinute}`,
            GroupName: settings.group,
            ScheduleExpression: `at(${utcSeconds(epochMinute * minute)})`,
            ScheduleExpressionTimezone: 'UTC',
            FlexibleTimeWindow: { Mode: 'OFF' },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: settings.dueQueueArn,
              RoleArn: settings.roleArn,
              Input: messageOf(id),
              // After a quarter of an hour the sweep has found what this timer was for.
              RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 10 },
            },
          }),
        )
      } catch (error) {
        // It stands already, or another call is creating it this instant: either way the timer is set.
        if (!(error instanceof ConflictException)) throw error
      }
    },
  }
}

function utcSeconds(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19)
}
