/** Those whom a file that is the whole organisation does not name, through crashes. */
import { describe, expect, it } from 'vitest'
import type { PeopleImport } from '../../functions/domain/import/import.ts'
import { bringBack } from '../../functions/flow/import-leavers.ts'
import { confirmImport, importPeople } from '../../functions/flow/import-people.ts'
import type { Ports } from '../../functions/ports.ts'
import { createService, register } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import { monday, personOf } from './given.ts'

const minutes = 60_000

/** Maria stays; Aisha and Bo are not in the file. */
const confirmed = async () => {
  const world = createWorld({ start: monday, seed: 1 })
  const maria = await register(world.ports, { name: 'Maria Berg' })
  const aisha = await register(world.ports, { name: 'Aisha Nur', manager: maria })
  const bo = await register(world.ports, { name: 'Bo Ek', manager: maria })
  const rows = 'name;email;manager_email;language;unit\nMaria Berg;maria.berg@norrviken.example;;sv;Skola'
  const read = await importPeople(world.ports, rows, { id: 'p_helena', email: 'helena@norrviken.example' })
  if (!read.ok) throw new Error('The file was not read')
  expect((await confirmImport(world.ports, read.id, [], undefined, 2)).ok).toBe(true)
  return { world, service: createService(world), id: read.id, maria, aisha, bo }
}

/** Fails the writes of some head as often as said. */
const failing = (ports: Ports, isHit: (id: string) => boolean, times: number): (() => Ports) => {
  let left = times
  return () => ({
    ...ports,
    table: {
      ...ports.table,
      save: async (change) => {
        if (isHit(change.id) && left-- > 0) throw new Error('crash')
        return ports.table.save(change)
      },
    },
  })
}

const crashing = async (given: Awaited<ReturnType<typeof confirmed>>, isHit: (id: string) => boolean) => {
  const { world, service } = given
  const portsOfRun = failing(world.ports, isHit, 2)
  const from = world.clock.now()
  await createService(world, { portsOfRun, onFailure: () => {} }).advance(from + 20 * minutes)
  await service.advance(from + 40 * minutes)
}

describe('whoever is not in the file', () => {
  it('leaves once, whatever crashes on the way', async () => {
    const given = await confirmed()
    await crashing(given, (id) => id === given.id || id === given.bo)
    for (const id of [given.aisha, given.bo]) {
      const person = await personOf(given.world, id)
      expect(person).toMatchObject({ left: '2026-09-07', byImport: { id: given.id } })
      expect(person.gone).toBeDefined()
    }
    expect((await personOf(given.world, given.maria)).left).toBeUndefined()
  })

  it('is brought back once, whatever crashes on the way', async () => {
    const given = await confirmed()
    await given.service.advance(monday + 10 * minutes)
    await bringBack(given.world.ports, given.id, undefined)
    await crashing(given, (id) => id === given.id || id === given.bo)
    const state = (await given.world.table.load(given.id))?.state as unknown as PeopleImport
    expect(state.returning).toMatchObject({ isDone: true, back: 2, alone: 0 })
    for (const id of [given.aisha, given.bo]) {
      const person = await personOf(given.world, id)
      expect([person.left, person.gone, person.work]).toEqual([undefined, undefined, undefined])
    }
  })
})
