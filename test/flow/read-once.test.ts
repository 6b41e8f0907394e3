/** The write behind a page starts from what the door of the page has read, and no write of anyone is lost for that. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { readOnce } from '../../functions/flow/read-once.ts'
import type { Table } from '../../functions/ports.ts'
import { asEmployee, asManager, book, givenTalk, stateOf } from './given.ts'

describe('a request that has opened a talk', () => {
  it('writes without reading the talk and its cycle once more', async () => {
    const { ports, talk, calls } = await counted()
    await readTalk(ports, talk, 'employee')
    calls.length = 0
    expect(await asEmployee(ports, talk, { kind: 'prepareWithoutWriting' })).toEqual({ ok: true, answer: {} })
    expect(calls).toEqual(['save'])
  })

  it('reads them once more when someone else wrote meanwhile, and both writes stand', async () => {
    const { world, ports, talk, calls } = await counted()
    await readTalk(ports, talk, 'employee')
    await asManager(world.ports, talk, book)
    calls.length = 0
    expect(await asEmployee(ports, talk, { kind: 'prepareWithoutWriting' })).toEqual({ ok: true, answer: {} })
    expect(calls.filter((call) => call === 'save')).toHaveLength(2)
    const state = await stateOf(world.ports, talk)
    expect([state.booking.status, state.preparation.employee.status]).toEqual(['booked', 'withoutWriting'])
  })

  it('sees its own write when it reads again', async () => {
    const { ports, talk } = await counted()
    await readTalk(ports, talk, 'employee')
    await asEmployee(ports, talk, { kind: 'prepareWithoutWriting' })
    expect((await stateOf(ports, talk)).preparation.employee.status).toBe('withoutWriting')
  })

  it('finds nothing of what it has erased', async () => {
    const { ports, talk } = await counted()
    await readTalk(ports, talk, 'employee')
    await ports.table.erase(talk)
    expect(await ports.table.load(talk)).toBeUndefined()
  })
})

const counted = async () => {
  const { world, talk } = await givenTalk()
  const calls: string[] = []
  const noted =
    <Given extends unknown[], Answer>(name: string, call: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      calls.push(name)
      return call(...given)
    }
  const { load, open, save } = world.table
  const table: Table = {
    ...world.table,
    load: noted('load', load),
    open: noted('open', open),
    save: noted('save', save),
  }
  return { world, talk, calls, ports: readOnce({ ...world.ports, table }) }
}
