/** A confirmed import, page by page and through crashes. */
import { describe, expect, it } from 'vitest'
import { rowsPart } from '../../functions/domain/import/import.ts'
import type { Person } from '../../functions/domain/person.ts'
import { apply } from '../../functions/flow/apply.ts'
import { addressId, newId, personId } from '../../functions/flow/identity.ts'
import type { Json, Ports } from '../../functions/ports.ts'
import { createService } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import { monday } from './given.ts'

describe('a confirmed import', () => {
  it('writes exactly the rows that were shown, page by page', async () => {
    const { world, service, id } = await confirmed()
    await service.advance(monday + 60_000)
    expect((await world.table.load(id))?.state.progress).toMatchObject({ status: 'done' })
    const aisha = (await world.table.load(personId(aishaRow)))?.state as unknown as Person
    expect(aisha.details).toEqual({ ...aishaRow, manager: personId(mariaRow) })
    expect(await pointerOf(world.ports, aishaRow.email)).toBe(personId(aishaRow))
    expect(await pointerOf(world.ports, 'MARIA.berg@norrviken.example')).toBe(personId(mariaRow))
  })

  it('comes to the same when a page runs again after a crash', async () => {
    const { world, service, id } = await confirmed()
    let crashes = 3
    const portsOfRun = (): Ports => ({
      ...world.ports,
      table: {
        ...world.table,
        save: async (change) => {
          if (change.id === id && crashes-- > 0) throw new Error('crash')
          return world.table.save(change)
        },
      },
    })
    const crashing = createService(world, { portsOfRun, onFailure: () => {} })
    await crashing.advance(monday + 20 * 60_000)
    await service.advance(monday + 30 * 60_000)
    expect((await world.table.load(id))?.state.progress).toMatchObject({ status: 'done' })
    expect((await world.table.inCycle('people', 0, undefined, 10)).rows.length).toBeLessThanOrEqual(2)
    expect(world.table.dump().match(/^p_\w+ head/gm)).toHaveLength(2)
  })
})

const mariaRow = { name: 'Maria Berg', email: 'maria.berg@norrviken.example', language: 'sv', unit: 'Skola' } as const
const aishaRow = {
  name: 'Aisha Nur',
  email: 'aisha.nur@norrviken.example',
  language: 'en',
  unit: 'Skola',
  employmentId: '17',
} as const

const confirmed = async () => {
  const world = createWorld({ start: monday, seed: 1 })
  const id = newId('i', world.ports.random)
  const counts = { new: 2, changed: 0, unchanged: 0, wrong: 0 }
  await apply(world.ports, id, { command: { kind: 'check', id, person: 'p_helena', counts, pages: 2 }, by: 'hr' })
  await put(world.ports, id, 1, [{ line: 2, id: personId(mariaRow), details: mariaRow }])
  await put(world.ports, id, 2, [
    { line: 3, id: personId(aishaRow), details: { ...aishaRow, manager: personId(mariaRow) } },
  ])
  await apply(world.ports, id, { command: { kind: 'confirm' }, by: 'hr' })
  return { world, service: createService(world), id }
}

const put = (ports: Ports, id: string, page: number, rows: Json[]) =>
  ports.table.putPart(id, { name: rowsPart(page), value: { rows }, expected: 0 })

const pointerOf = async ({ table }: Ports, email: string) =>
  (await table.parts(addressId(email), 'person', monday))[0]?.value.person
