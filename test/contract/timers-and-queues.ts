/** What timers and queues promise, whichever they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minutes, type Open, type Subject } from './subject.ts'

export function describeTimersAndQueues(name: string, open: Open): void {
  describe(`timers and queues ${name}`, () => {
    let subject: Subject
    beforeAll(async () => {
      subject = await open()
    }, 30_000)
    afterAll(() => subject?.close())

    describe('a timer', () => {
      it('puts its id on the queue due at the next whole minute, once', async () => {
        const at = subject.clock.now() + minutes(20) + 1
        await subject.ports.timers.set('t_timer', at)
        expect(subject.timers()).toContainEqual({ id: 't_timer', at: at - 1 + minutes(1) })
        subject.clock.set(at - 1)
        await subject.fireTimers()
        expect(subject.take('due')).toEqual([])
        subject.clock.set(at - 1 + minutes(1))
        await subject.fireTimers()
        expect(subject.take('due')).toEqual(['t_timer'])
        await subject.fireTimers()
        expect(subject.take('due')).toEqual([])
        expect(subject.timers()).toEqual([])
      })

      it('stands once, however often it is set', async () => {
        const at = subject.clock.now() + minutes(30)
        await subject.ports.timers.set('t_again', at)
        await subject.ports.timers.set('t_again', at)
        await Promise.all([1, 2, 3].map(() => subject.ports.timers.set('t_again', at - 1)))
        expect(subject.timers()).toEqual([{ id: 't_again', at }])
      })

      it('stands beside another of the same id at another minute', async () => {
        const at = subject.clock.now() + minutes(40)
        await subject.ports.timers.set('t_two', at)
        await subject.ports.timers.set('t_two', at + minutes(1))
        expect(subject.timers().filter((timer) => timer.id === 't_two')).toHaveLength(2)
      })
    })

    describe('a queue', () => {
      it('holds what was put, apart from the other', async () => {
        await subject.ports.queues.put('asked', ['t_a'], 0)
        await subject.ports.queues.put('due', ['t_b'], 0)
        expect(subject.take('asked')).toEqual(['t_a'])
        expect(subject.take('due')).toEqual(['t_b'])
      })

      it('takes any number at once, and says how many wait', async () => {
        const ids = Array.from({ length: 23 }, (_, index) => `t_${index}`)
        await subject.ports.queues.put('due', ids, 0)
        expect(await subject.ports.queues.length('due')).toBe(23)
        expect(subject.take('due').sort()).toEqual([...ids].sort())
        expect(await subject.ports.queues.length('due')).toBe(0)
        await subject.ports.queues.put('due', [], 0)
        expect(subject.take('due')).toEqual([])
      })

      it('shows a delayed message after its delay, rounded up to seconds, and counts it from then on', async () => {
        await subject.ports.queues.put('asked', ['t_later'], 60_001)
        const from = subject.clock.now()
        subject.clock.set(from + 60_999)
        expect(subject.take('asked')).toEqual([])
        expect(await subject.ports.queues.length('asked')).toBe(0)
        subject.clock.set(from + 61_000)
        expect(await subject.ports.queues.length('asked')).toBe(1)
        expect(subject.take('asked')).toEqual(['t_later'])
      })

      it('delays by at most a quarter of an hour', async () => {
        await expect(subject.ports.queues.put('due', ['t_x'], minutes(15) + 1)).rejects.toThrow(RangeError)
        await subject.ports.queues.put('due', ['t_x'], minutes(15))
        subject.clock.set(subject.clock.now() + minutes(15))
        expect(subject.take('due')).toEqual(['t_x'])
      })
    })
  })
}
