/** A restored table is one from before: what was erased since is erased again, by the tombstones that a restore does not touch. */
import { describe, expect, it } from 'vitest'
import { erase } from '../../functions/flow/erasing.ts'
import { eraseTalk } from '../../functions/flow/retention.ts'
import { sweep } from '../../functions/flow/sweep.ts'
import { reapplyTombstones } from '../../functions/flow/tombstones.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Ports } from '../../functions/ports.ts'
import { createWeb } from '../../web/app.tsx'
import { asEmployee, type Given, givenTalk, moment } from './given.ts'

const canary = 'kanarie-ämne'

const written = async (): Promise<Given> => {
  const given = await givenTalk()
  await asEmployee(given.world.ports, given.talk, { kind: 'proposeTopic', text: canary })
  return given
}

/** The same town twice: in one the talk is erased, the other is the backup from before, with the first one's tombstones beside it. */
const restored = async () => {
  const [since, backup] = [await written(), await written()]
  expect(backup.world.table.dump()).toBe(since.world.table.dump())
  await erase(since.world.ports, since.talk)
  const { erased, bury, buriedAt } = since.world.table
  const table = { ...backup.world.ports.table, erased, bury, buriedAt }
  const gone = since.world.table.tombstones().filter((id) => id !== 'latest')
  return { backup, ports: { ...backup.world.ports, table } satisfies Ports, gone }
}

describe('after a restore', () => {
  it('what was erased since the backup is gone again, with its pointer', async () => {
    const { backup, ports, gone } = await restored()
    expect(gone).toEqual([backup.talk])
    expect(backup.world.table.dump()).toContain(canary)
    expect(await reapplyTombstones(ports)).toEqual({ back: 1, finished: true })
    const after = backup.world.table.dump()
    expect(after).not.toContain(canary)
    expect(after).not.toContain(backup.talk)
    expect(after).toContain(backup.aisha)
  })

  it('applying them again, or after it broke off, comes to the same', async () => {
    const { backup, ports } = await restored()
    const erase: Ports['table']['erase'] = async () => Promise.reject(new Error('The table does not answer'))
    await expect(reapplyTombstones({ ...ports, table: { ...ports.table, erase } })).rejects.toThrow('answer')
    expect(await reapplyTombstones(ports)).toEqual({ back: 1, finished: true })
    expect(await reapplyTombstones(ports)).toBeUndefined()
    expect(backup.world.table.dump()).not.toContain(canary)
  })

  it('is known as such by the sweep, which wakes nobody before all is gone again, in as many runs as it takes', async () => {
    const { backup, ports } = await restored()
    for (let n = 0; n < 1_200; n++) await ports.table.bury(`t_gone${n}`)
    const put: string[][] = []
    const queues = { ...ports.queues, put: async (_: unknown, ids: string[]) => void put.push(ids) }
    backup.world.clock.set(moment('2026-10-07T08:00:00Z'))
    const runs = [1, 2, 3, 4].map(() => () => sweep({ ...ports, queues }))
    for (const run of runs.slice(0, 2)) expect((await run()).woken).toBe(0)
    expect(put).toEqual([])
    for (const run of runs.slice(2)) await run()
    expect(put.flat()).not.toContain(backup.talk)
    expect(put.flat()).toContain(backup.maria)
    expect(backup.world.table.dump()).not.toContain(canary)
    expect(await reapplyTombstones(ports)).toBeUndefined()
  })

  it('keeps every page closed and every mail back until then, where the configuration names the restored table', async () => {
    const { backup, ports: unnamed } = await restored()
    const ports = { ...unnamed, restored: true as const }
    const visit = (app: ReturnType<typeof createWeb>) => app.request(`${ports.organisation.baseUrl}/sign-in`)
    const app = createWeb(ports)
    const closed = await visit(app)
    expect([closed.status, await closed.text()]).toEqual([503, expect.stringContaining('Stängt en stund')])
    backup.world.clock.set(moment('2026-09-14T07:30:00Z'))
    expect(await wake(ports, backup.talk)).toBe('paused')
    expect(backup.world.outbox).toEqual([])
    await sweep(ports)
    expect((await visit(app)).status).toBe(200)
    expect(await wake(ports, backup.talk)).toBe('finished')
    expect(await wake(ports, backup.maria)).not.toBe('paused')
  })

  it('something erased before the sweep came by hides nothing', async () => {
    const { backup, ports } = await restored()
    await erase(ports, 't_another000000000')
    expect(await reapplyTombstones(ports)).toEqual({ back: 1, finished: true })
    expect(backup.world.table.dump()).not.toContain(canary)
  })

  it('a table that nothing was erased from but by itself is asked once, and never gone through', async () => {
    const { world, talk } = await written()
    expect(await reapplyTombstones(world.ports)).toBeUndefined()
    await erase(world.ports, talk)
    expect(await reapplyTombstones(world.ports)).toBeUndefined()
  })

  it('a talk that is erased in time leaves a tombstone, and one that is not due none', async () => {
    const { world, talk } = await written()
    await eraseTalk(world.ports, talk)
    expect(world.table.tombstones()).toEqual([])
    expect(await world.table.load(talk)).toBeDefined()
  })
})
