/** A restored table is one from before: what was erased since is erased again, by the tombstones that a restore does not touch. */
import { describe, expect, it } from 'vitest'
import { eraseTalk } from '../../functions/flow/retention.ts'
import { reapplyTombstones } from '../../functions/flow/tombstones.ts'
import type { Ports } from '../../functions/ports.ts'
import { asEmployee, type Given, givenTalk } from './given.ts'

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
  await since.world.table.erase(since.talk)
  const table = { ...backup.world.ports.table, erased: since.world.table.erased }
  return { backup, ports: { ...backup.world.ports, table } satisfies Ports, gone: since.world.table.tombstones() }
}

describe('after a restore', () => {
  it('what was erased since the backup is gone again, with its pointer', async () => {
    const { backup, ports, gone } = await restored()
    expect(gone).toEqual([backup.talk])
    expect(backup.world.table.dump()).toContain(canary)
    expect(await reapplyTombstones(ports)).toBe(1)
    const after = backup.world.table.dump()
    expect(after).not.toContain(canary)
    expect(after).not.toContain(backup.talk)
    expect(after).toContain(backup.aisha)
  })

  it('applying them again, or after it broke off, comes to the same', async () => {
    const { backup, ports } = await restored()
    const erase: Ports['table']['erase'] = async () => Promise.reject(new Error('The table does not answer'))
    await expect(reapplyTombstones({ ...ports, table: { ...ports.table, erase } })).rejects.toThrow('answer')
    expect(await reapplyTombstones(ports)).toBe(1)
    expect(await reapplyTombstones(ports)).toBe(0)
    expect(backup.world.table.dump()).not.toContain(canary)
  })

  it('a talk that is erased in time leaves a tombstone, and one that is not due none', async () => {
    const { world, talk } = await written()
    await eraseTalk(world.ports, talk)
    expect(world.table.tombstones()).toEqual([])
    expect(await world.table.load(talk)).toBeDefined()
  })
})
