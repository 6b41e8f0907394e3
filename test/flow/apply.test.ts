/** The one write path: forms sent twice, races, and the moment to wake that is written with the state. */
import { describe, expect, it } from 'vitest'
import type { Table } from '../../functions/ports.ts'
import { asEmployee, asManager, book, givenTalk, moment, stateOf } from './given.ts'

describe('a form that is sent twice', () => {
  it('is answered as before and changes nothing more', async () => {
    const { world, talk } = await givenTalk()
    const answers = [{ question: 'QA1', text: 'Mer tid', onlyOnPage: false }]
    const first = await asEmployee(world.ports, talk, { kind: 'sendAnswers', answers }, 'form1')
    const version = (await world.table.load(talk))?.version
    expect(await asEmployee(world.ports, talk, { kind: 'sendAnswers', answers }, 'form1')).toEqual(first)
    expect(first).toEqual({ ok: true, answer: { version: 1 } })
    expect((await world.table.load(talk))?.version).toBe(version)
  })

  it('is refused when its words are others', async () => {
    const { world, talk } = await givenTalk()
    await asManager(world.ports, talk, book, 'form1')
    const other = await asManager(world.ports, talk, { ...book, place: 'Rum 4' } as typeof book, 'form1')
    expect(other).toEqual({ ok: false, refusal: { code: 'reused' } })
  })

  it('is remembered for each side apart, the last eight of them', async () => {
    const { world, talk } = await givenTalk()
    for (let number = 1; number <= 9; number++) {
      await asEmployee(world.ports, talk, { kind: 'bindBrowser', browser: `browser${number}` }, `form${number}`)
    }
    const { recent } = await stateOf(world.ports, talk)
    expect(recent.employee?.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((number) => `form${number}`))
    expect(await asManager(world.ports, talk, book, 'form9')).toEqual({ ok: true, answer: {} })
  })

  it('is answered as before when the answer to its write was lost', async () => {
    const { world, talk } = await givenTalk()
    let lose = true
    const table: Table = {
      ...world.table,
      async save(change) {
        const outcome = await world.table.save(change)
        if (lose) throw new Error('no answer')
        return outcome
      },
    }
    const ports = { ...world.ports, table }
    await expect(asEmployee(ports, talk, { kind: 'prepareWithoutWriting' }, 'form1')).rejects.toThrow('no answer')
    lose = false
    expect(await asEmployee(ports, talk, { kind: 'prepareWithoutWriting' }, 'form1')).toEqual({ ok: true, answer: {} })
    expect((await stateOf(ports, talk)).preparation.employee.status).toBe('withoutWriting')
  })
})

describe('a write that comes second', () => {
  it('is decided again on what stands', async () => {
    const { world, talk } = await givenTalk()
    const ports = { ...world.ports, table: overtaken(world.table, 1, () => asManager(world.ports, talk, book)) }
    expect(await asEmployee(ports, talk, { kind: 'prepareWithoutWriting' })).toEqual({ ok: true, answer: {} })
    const state = await stateOf(ports, talk)
    expect([state.booking.status, state.preparation.employee.status]).toEqual(['booked', 'withoutWriting'])
  })

  it('gives up after five', async () => {
    const { world, talk } = await givenTalk()
    let number = 0
    const rival = () => asManager(world.ports, talk, { kind: 'bindBrowser', browser: `browser${number++}` })
    const ports = { ...world.ports, table: overtaken(world.table, 9, rival) }
    await expect(asEmployee(ports, talk, { kind: 'prepareWithoutWriting' })).rejects.toThrow('Five writes')
    expect(number).toBe(5)
  })
})

describe('the moment to wake', () => {
  it('is written with the state, and the id queued, when it comes earlier', async () => {
    const { world, talk } = await givenTalk()
    expect((await world.table.load(talk))?.wakeAt).toBe(moment('2026-09-14T06:00:00Z') + (await jitterOf(talk)))
    await asManager(world.ports, talk, book)
    expect((await world.table.load(talk))?.wakeAt).toBe(world.clock.now())
    expect(world.queues.take('asked').map(({ workflow }) => workflow)).toEqual([talk])
  })

  it('queues nothing when it stays or comes later', async () => {
    const { world, talk } = await givenTalk()
    await asEmployee(world.ports, talk, { kind: 'bindBrowser', browser: 'browser' })
    await asEmployee(world.ports, talk, { kind: 'prepareWithoutWriting' })
    expect(world.queues.take('asked')).toEqual([])
  })

  it('stands though the queue does not answer', async () => {
    const { world, talk } = await givenTalk()
    const put = () => Promise.reject(new Error('no queue'))
    const applied = await asManager({ ...world.ports, queues: { ...world.queues, put } }, talk, book)
    expect(applied.ok).toBe(true)
    expect((await world.table.load(talk))?.wakeAt).toBe(world.clock.now())
  })
})

const jitterOf = async (talk: string) => {
  const { jitter } = await import('../../functions/domain/calendar.ts')
  return jitter(talk, 55 * 60_000)
}

/** Somebody else writes just before each of the first saves. */
const overtaken = (table: Table, times: number, rival: () => Promise<unknown>): Table => {
  let left = times
  return {
    ...table,
    async save(change) {
      if (left-- > 0) await rival()
      return table.save(change)
    },
  }
}
