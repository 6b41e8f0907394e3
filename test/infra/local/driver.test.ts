/** How time passes on this machine: from moment to moment, with the sweep behind the timers. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { describe, expect, it, onTestFinished } from 'vitest'
import { onQueue } from '../../../functions/aws/events.ts'
import { messageOf } from '../../../functions/aws/message.ts'
import type { Ports } from '../../../functions/ports.ts'
import { clientSettings, queueArn } from '../../../infra/local/account.ts'
import { createVirtualClock } from '../../../infra/local/clock.ts'
import { createDriver } from '../../../infra/local/driver.ts'
import { startEngines } from '../../../infra/local/engines.ts'
import { createWorldTable } from '../../world/table.ts'
import { createWorld } from '../../world/world.ts'

const start = Date.parse('2027-03-01T08:00:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('a jump in time', () => {
  it('stops at every moment at which something is due, in order', async () => {
    const given = await givenDriver()
    await given.timer('t_later', '2027-03-09T07:12:00')
    await given.timer('t_soon', '2027-03-02T09:00:00')
    const { now } = await given.driver.advanceTo(start + 30 * day)
    expect(given.woken).toEqual(['2027-03-02T09:00:00.000Z t_soon', '2027-03-09T07:12:00.000Z t_later'])
    expect(now).toBe(start + 30 * day)
    expect(given.keptTime()).toBe(start + 30 * day)
  })

  it('leaves what comes after it alone', async () => {
    const given = await givenDriver()
    await given.timer('t_later', '2027-03-09T07:12:00')
    await given.driver.advanceTo(start + 2 * day)
    expect(given.woken).toEqual([])
  })

  it('sweeps at the moment at which the index has something late, and not for nothing', async () => {
    const given = await givenDriver()
    // The first hours go into waking everyone for the present rules.
    await given.driver.advanceTo(start + 3 * hour)
    const sweeps = given.sweeps()
    // Its timer was lost.
    await given.head('t_lost', start + day + minute)
    await given.driver.advanceTo(start + 30 * day)
    expect(given.woken).toEqual(['2027-03-02T08:05:00.000Z t_lost'])
    expect(given.sweeps() - sweeps).toBeLessThan(10)
  })

  it('never runs beside another', async () => {
    const given = await givenDriver()
    await given.timer('t_a', '2027-03-02T09:00:00')
    await given.timer('t_b', '2027-03-03T09:00:00')
    await Promise.all([given.driver.advanceTo(start + 2 * day), given.driver.advanceTo(start + 4 * day)])
    expect(given.woken).toHaveLength(2)
    expect(given.overlaps()).toBe(0)
  })
})

describe('the next event', () => {
  it('is where the first workflow wakes, past timers that are stale', async () => {
    const given = await givenDriver()
    await given.head('t_one', start + 3 * day)
    await given.timer('t_one', '2027-03-02T09:00:00')
    await given.timer('t_one', '2027-03-04T08:00:00')
    await given.timer('t_one', '2027-03-05T08:00:00')
    expect((await given.driver.advanceToNext()).now).toBe(start + 3 * day)
  })

  it('is nowhere when nothing is planned', async () => {
    const given = await givenDriver()
    expect(await given.driver.advanceToNext()).toEqual({ now: start, sent: 0 })
  })
})

async function givenDriver() {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-driver-'))
  const clock = createVirtualClock({ start })
  const world = createWorld({ start, seed: 1 })
  const visibilityTimeoutSeconds = 360
  const engines = await startEngines({
    clock,
    folder,
    queues: [
      { name: 'asked', visibilityTimeoutSeconds },
      { name: 'due', visibilityTimeoutSeconds },
    ],
    scheduleGroups: ['timers'],
    senderDomains: [],
    configurationSets: [],
    onMailEvent: async () => {},
    log: world.ports.log,
  })
  onTestFinished(async () => {
    await engines.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const table = createWorldTable(clock, 0)
  let sweeps = 0
  const ports: Ports = {
    ...world.ports,
    clock,
    table,
    queues: {
      put: async (_, ids) => {
        for (const id of ids) engines.sqs.deliver(queueArn('due'), messageOf(id))
      },
      // Only the sweep asks.
      length: async () => {
        sweeps += 1
        return 0
      },
    },
  }
  const woken: string[] = []
  let inside = 0
  let overlaps = 0
  const wakeFunction = onQueue(async (id) => {
    if (inside > 0) overlaps += 1
    inside += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
    woken.push(`${new Date(clock.now()).toISOString()} ${id}`)
    const head = await table.load(id)
    // It has done what it woke for.
    if (head?.wakeAt != null && head.wakeAt <= clock.now()) {
      await table.save({ id, expected: head.version, state: {}, wakeAt: null, index: {}, parts: [] })
    }
    inside -= 1
  }, ports.log)
  let kept = start
  const keepTime = (now: number) => {
    kept = now
  }
  const driver = createDriver({ clock, engines, ports, wakeFunction, keepTime, log: ports.log })
  const timers = new SchedulerClient(clientSettings(engines.endpoint))
  return {
    driver,
    woken,
    keptTime: () => kept,
    sweeps: () => sweeps,
    overlaps: () => overlaps,
    head: (id: string, wakeAt: number) => table.save({ id, expected: 0, state: {}, wakeAt, index: {}, parts: [] }),
    timer: (id: string, at: string) =>
      timers.send(
        new CreateScheduleCommand({
          Name: `${id}-${at.replaceAll(':', '')}`,
          GroupName: 'timers',
          ScheduleExpression: `at(${at})`,
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: { Arn: queueArn('due'), RoleArn: 'arn:aws:iam::000000000000:role/timers', Input: messageOf(id) },
        }),
      ),
  }
}
