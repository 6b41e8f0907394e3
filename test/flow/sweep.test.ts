/** The sweep: who is woken, when it is silent, and everyone once after a change of the rules. */
import { describe, expect, it } from 'vitest'
import { readSwitches, writeSwitches } from '../../functions/flow/organisation.ts'
import { sweep } from '../../functions/flow/sweep.ts'
import type { Ports } from '../../functions/ports.ts'
import { createWorld, type World } from '../world/world.ts'
import { moment } from './given.ts'

const now = moment('2026-09-07T08:10:00Z')
const minute = 60_000

describe('the sweep', () => {
  it('wakes what is more than three minutes late, and nothing else', async () => {
    const world = await swept()
    await wakesAt(world.ports, { t_late: now - 3 * minute - 1, t_justlate: now - 3 * minute, t_soon: now + minute })
    expect(await sweep(world.ports)).toEqual({ woken: 1, oldestLate: 3 * minute + 1 })
    expect(queued(world)).toEqual(['t_late'])
  })

  it('tries what has been late for two hours only once an hour', async () => {
    const world = await swept()
    await wakesAt(world.ports, { t_stuck: now - 121 * minute })
    expect(await sweep(world.ports)).toMatchObject({ woken: 0, oldestLate: 121 * minute })
    world.clock.set(moment('2026-09-07T09:00:00Z'))
    expect(await sweep(world.ports)).toMatchObject({ woken: 1 })
  })

  it('is silent while the organisation sends nothing', async () => {
    const world = await swept()
    await wakesAt(world.ports, { t_late: now - 10 * minute })
    const { stored, ...switches } = await readSwitches(world.ports)
    await writeSwitches(world.ports, stored, { ...switches, sending: false })
    expect(await sweep(world.ports)).toEqual({ woken: 0, oldestLate: 0 })
    expect(queued(world)).toEqual([])
  })

  it('adds nothing to a long queue', async () => {
    const world = await swept()
    await wakesAt(world.ports, { t_late: now - 10 * minute })
    const queues = { ...world.queues, length: async () => 2001 }
    expect(await sweep({ ...world.ports, queues })).toMatchObject({ woken: 0 })
  })
})

describe('after a change of the rules', () => {
  it('wakes everyone in pages, and once more when whatever older code wrote meanwhile is over', async () => {
    const world = await swept()
    const everyone = Array.from({ length: 40 }, (_, number) => `t_person${number}`)
    await wakesAt(world.ports, Object.fromEntries(everyone.map((id) => [id, now + 1000 * minute])))
    const { stored, ...switches } = await readSwitches(world.ports)
    await writeSwitches(world.ports, stored, { ...switches, timetableVersion: 1 })
    const woken: string[] = []
    const sweeps = async () => {
      woken.length = 0
      for (let number = 0; number < 16; number++) {
        await sweep(world.ports)
        woken.push(...queued(world))
      }
      return woken.toSorted()
    }
    expect(await sweeps()).toEqual(everyone.toSorted())
    expect(await sweeps()).toEqual(everyone.toSorted())
    expect(await sweeps()).toEqual([])
  })
})

/** A world in which everyone has been woken for the present rules. */
const swept = async (): Promise<World> => {
  const world = createWorld({ start: now, seed: 1 })
  for (let shard = 0; shard < 32; shard++) await sweep(world.ports)
  return world
}

const wakesAt = async ({ table }: Ports, moments: Record<string, number>) => {
  for (const [id, wakeAt] of Object.entries(moments)) {
    await table.save({ id, expected: 0, state: {}, wakeAt, index: {}, parts: [] })
  }
}

const queued = (world: World): string[] => {
  const ids: string[] = []
  for (;;) {
    const taken = world.queues.take('due')
    if (taken.length === 0) return ids
    for (const message of taken) {
      ids.push(message.workflow)
      world.queues.delete('due', message)
    }
  }
}
