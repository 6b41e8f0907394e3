/** What only the world has: time that is set, chance that repeats, redelivery, and faults. */
import { describe, expect, it } from 'vitest'
import type { Change } from '../../functions/ports.ts'
import { anInvitation } from '../contract/mails.ts'
import { AnswerLost, Crash, createFaults, Throttled } from './faults.ts'
import { visibility } from './queues.ts'
import { createWorld } from './world.ts'

const start = Date.parse('2027-03-01T07:00:00Z')

describe('a world', () => {
  it('repeats itself with the same seed', async () => {
    const [one, same, other] = [7, 7, 8].map((seed) => createWorld({ start, seed }).ports.random)
    expect(one?.base32(40)).toBe(same?.base32(40))
    expect(one?.fraction()).toBe(same?.fraction())
    expect(one?.base32(40)).not.toBe(other?.base32(40))
  })

  it('has even chance', () => {
    const { random } = createWorld({ start, seed: 3 }).ports
    const tenths = new Array(10).fill(0)
    for (let draw = 0; draw < 10_000; draw++) tenths[Math.floor(random.fraction() * 10)]++
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('never goes back in time', () => {
    expect(() => createWorld({ start, seed: 1 }).clock.set(start - 1)).toThrow(RangeError)
  })

  it('is dumped alike however it came about', async () => {
    const one = createWorld({ start, seed: 1 })
    await one.table.save(change('t_b', { state: { a: 1, b: { c: 2, d: 3 } } }))
    await one.table.save(change('t_a', { parts: [{ name: 'answers#e', value: {}, expires: start }] }))
    const other = createWorld({ start, seed: 2 })
    await other.table.save(change('t_a', { parts: [{ name: 'answers#e', value: {}, expires: start }] }))
    await other.table.save(change('t_b', { state: { b: { d: 3, c: 2 }, a: 1 } }))
    expect(one.table.dump()).toBe(other.table.dump())
    expect(one.table.dump().split('\n')).toHaveLength(3)
    await other.table.save(change('t_b', { expected: 1 }))
    expect(one.table.dump()).not.toBe(other.table.dump())
  })

  it('knows what happens next', async () => {
    const world = createWorld({ start, seed: 1 })
    expect(world.next()).toBeUndefined()
    await world.ports.timers.set('t_a', start + 60_000)
    expect(world.next()).toBe(start + 60_000)
    await world.ports.queues.put('asked', ['t_a'], 30_000)
    expect(world.next()).toBe(start + 30_000)
  })

  it('shows an index late when it is told to', async () => {
    const world = createWorld({ start, seed: 1, indexLag: 1000 })
    await world.table.save(change('t_a', { index: { manager: 'p_maria' } }))
    expect((await world.table.teamOf('p_maria', undefined, 10)).ids).toEqual([])
    world.clock.set(start + 1000)
    expect((await world.table.teamOf('p_maria', undefined, 10)).ids).toEqual(['t_a'])
  })
})

describe('a message that is taken and not deleted', () => {
  it('comes back after its time, five times, and then lies with the dead letters', async () => {
    const world = createWorld({ start, seed: 1 })
    await world.ports.queues.put('due', ['t_a'], 0)
    for (let delivery = 1; delivery <= 5; delivery++) {
      expect(world.queues.take('due')).toMatchObject([{ workflow: 't_a', deliveries: delivery }])
      expect(world.queues.take('due')).toEqual([])
      world.clock.set(world.clock.now() + visibility)
    }
    expect(world.queues.take('due')).toEqual([])
    expect(world.queues.deadLetters('due')).toEqual(['t_a'])
    expect(world.next()).toBeUndefined()
  })

  it('is not deleted by a delivery that came too late', async () => {
    const world = createWorld({ start, seed: 1 })
    await world.ports.queues.put('due', ['t_a'], 0)
    const [first] = world.queues.take('due')
    world.clock.set(start + visibility)
    const [second] = world.queues.take('due')
    world.queues.delete('due', first!)
    world.clock.set(start + 2 * visibility)
    expect(world.queues.take('due')).toHaveLength(1)
    expect(second?.deliveries).toBe(2)
  })
})

describe('faults', () => {
  it('do nothing at rate zero', async () => {
    const world = createWorld({ start, seed: 1 })
    const faults = createFaults(world.ports, { seed: 1, rates: {} })
    expect(await faults.run().table.save(change('t_a'))).toBe('saved')
    expect(faults.trace).toEqual([])
  })

  it('crash before the effect, and the run stays dead', async () => {
    const world = createWorld({ start, seed: 1 })
    const faults = createFaults(world.ports, { seed: 1, rates: { crashBefore: 1 } })
    const run = faults.run()
    await expect(run.table.save(change('t_a'))).rejects.toThrow(Crash)
    faults.rates.crashBefore = 0
    await expect(run.queues.put('due', ['t_a'], 0)).rejects.toThrow(Crash)
    expect(world.table.dump()).toBe('')
    expect(await faults.run().table.save(change('t_a'))).toBe('saved')
    expect(faults.trace).toEqual([{ at: start, call: 'table.save', fault: 'crashBefore' }])
  })

  it('crash after the effect', async () => {
    const world = createWorld({ start, seed: 1 })
    const run = createFaults(world.ports, { seed: 1, rates: { crashAfter: 1 } }).run()
    await expect(run.mailer.send(anInvitation)).rejects.toThrow(Crash)
    expect(world.outbox).toHaveLength(1)
  })

  it('lose the answer to a write, and leave the outcome of a mail unknown', async () => {
    const world = createWorld({ start, seed: 1 })
    const faults = createFaults(world.ports, { seed: 1, rates: { ambiguous: 1 } })
    await expect(faults.run().table.save(change('t_a'))).rejects.toThrow(AnswerLost)
    expect((await world.table.load('t_a'))?.version).toBe(1)
    expect(await faults.run().mailer.send(anInvitation)).toEqual({ outcome: 'unknown', reason: 'TimeoutError' })
    expect(world.outbox).toHaveLength(1)
    expect(Object.fromEntries(faults.counts)).toEqual({ 'table.save ambiguous': 1, 'mailer.send ambiguous': 1 })
  })

  it('throttle without an effect', async () => {
    const world = createWorld({ start, seed: 1 })
    const run = createFaults(world.ports, { seed: 1, rates: { throttle: 1 } }).run()
    await expect(run.table.load('t_a')).rejects.toThrow(Throttled)
    expect(await run.mailer.send(anInvitation)).toMatchObject({ outcome: 'not sent', permanent: false })
    expect(world.outbox).toEqual([])
  })

  it('double, lose and delay what is put on a queue', async () => {
    const world = createWorld({ start, seed: 1 })
    const faults = createFaults(world.ports, { seed: 1, rates: { duplicate: 1 } })
    await faults.run().queues.put('due', ['t_a'], 0)
    expect(world.queues.take('due').map((message) => message.workflow)).toEqual(['t_a', 't_a'])
    Object.assign(faults.rates, { duplicate: 0, lose: 1 })
    await faults.run().queues.put('asked', ['t_b'], 0)
    await faults.run().timers.set('t_b', start + 60_000)
    expect(world.queues.take('asked')).toEqual([])
    expect(world.timers.list()).toEqual([])
    Object.assign(faults.rates, { lose: 0, late: 1 })
    await faults.run().queues.put('asked', ['t_c'], 0)
    await faults.run().timers.set('t_c', start)
    expect(world.queues.take('asked')).toEqual([])
    expect(world.timers.list()[0]?.at).toBeGreaterThan(start)
  })

  it('come again with the same seed', async () => {
    const traceOf = async (seed: number) => {
      const world = createWorld({ start, seed: 1 })
      const faults = createFaults(world.ports, { seed, rates: { crashBefore: 0.2, throttle: 0.2, ambiguous: 0.2 } })
      for (let number = 0; number < 50; number++)
        await faults
          .run()
          .table.save(change(`t_${number}`))
          .catch(() => {})
      return faults.trace
    }
    const trace = await traceOf(5)
    expect(trace.length).toBeGreaterThan(10)
    expect(await traceOf(5)).toEqual(trace)
    expect(await traceOf(6)).not.toEqual(trace)
  })
})

function change(id: string, rest: Partial<Change> = {}): Change {
  return { id, expected: 0, state: {}, wakeAt: null, index: {}, parts: [], ...rest }
}
