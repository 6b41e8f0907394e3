/**
 * A world that fails: wraps any ports so that each call may crash before or after its effect, lose its answer, be throttled,
 * doubled, lost or late. The same seed gives the same faults; every one is counted and written down.
 */
import type { Instant, Ports, QueueName } from '../../functions/ports.ts'
import { seededRandom } from './random.ts'

/** Chances in [0, 1], each drawn once for every call it can befall. */
export type FaultRates = {
  /** The process dies before the effect, or right after it. */
  crashBefore: number
  crashAfter: number
  /** The effect happened and its answer was lost: a write throws, a mail's outcome is unknown. */
  ambiguous: number
  /** The service refuses for now; nothing happened. */
  throttle: number
  /** A queue message is put twice. */
  duplicate: number
  /** A timer or queue message is taken and never heard of again. */
  lose: number
  /** A timer fires, or a queue message appears, up to ten minutes late. */
  late: number
}

export type Fault = keyof FaultRates | 'outage'

export const noFaults: FaultRates = {
  crashBefore: 0,
  crashAfter: 0,
  ambiguous: 0,
  throttle: 0,
  duplicate: 0,
  lose: 0,
  late: 0,
}

/** The process died: nothing after this ran. */
export class Crash extends Error {
  override name = 'Crash'
}

/** The effect happened, its answer never came. */
export class AnswerLost extends Error {
  override name = 'TimeoutError'
}

/** The service is busy; nothing happened. */
export class Throttled extends Error {
  override name = 'ThrottlingException'
}

/** Nobody answers, for as long as it lasts; nothing happened. */
export class Down extends Error {
  override name = 'ServiceUnavailable'
}

export type Faults = {
  /** Ports for one run of one function: once it has crashed, whatever it still tries crashes too. */
  run(): Ports
  /** How often each fault befell each call: `table.save ambiguous` → 3. */
  counts: Map<string, number>
  /** Each fault in order: when, which call, which fault. */
  trace: { at: Instant; call: string; fault: Fault }[]
  /** May be changed on the way; all zero lets the world heal. */
  rates: FaultRates
}

export function createFaults(
  ports: Ports,
  settings: {
    seed: number
    rates: Partial<FaultRates>
    /** Whether a call has nobody to answer it at this moment. */
    isDown?: (call: string, now: Instant) => boolean
  },
): Faults {
  const random = seededRandom(settings.seed)
  const rates = { ...noFaults, ...settings.rates }
  const counts: Faults['counts'] = new Map()
  const trace: Faults['trace'] = []

  return { run: () => faultyPorts(createRun()), counts, trace, rates }

  function befalls(fault: keyof FaultRates, call: string): boolean {
    if (rates[fault] === 0 || random.fraction() >= rates[fault]) return false
    noted(fault, call)
    return true
  }

  function isDown(call: string): boolean {
    if (!settings.isDown?.(call, ports.clock.now())) return false
    noted('outage', call)
    return true
  }

  function noted(fault: Fault, call: string): void {
    const key = `${call} ${fault}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    trace.push({ at: ports.clock.now(), call, fault })
  }

  function createRun() {
    let crashed = false
    const crash = (): never => {
      crashed = true
      throw new Crash()
    }
    const step = async <Answer>(call: string, effect: () => Promise<Answer>): Promise<Answer> => {
      if (crashed || befalls('crashBefore', call)) crash()
      const answer = await effect()
      if (befalls('crashAfter', call)) crash()
      return answer
    }
    const read = <Answer>(call: string, effect: () => Promise<Answer>): Promise<Answer> =>
      step(call, () => {
        if (isDown(call)) throw new Down()
        if (befalls('throttle', call)) throw new Throttled()
        return effect()
      })
    const write = <Answer>(call: string, effect: () => Promise<Answer>): Promise<Answer> =>
      read(call, async () => {
        const answer = await effect()
        if (befalls('ambiguous', call)) throw new AnswerLost()
        return answer
      })
    return { step, read, write }
  }

  function faultyPorts({ step, read, write }: ReturnType<typeof createRun>): Ports {
    const { table, timers, queues, mailer } = ports
    const lateness = () => Math.ceil(random.fraction() * 10) * 60_000
    return {
      ...ports,
      table: {
        load: (id) => read('table.load', () => table.load(id)),
        open: (id, now) => read('table.open', () => table.open(id, now)),
        save: (change) => write('table.save', () => table.save(change)),
        parts: (id, prefix, now) => read('table.parts', () => table.parts(id, prefix, now)),
        putPart: (id, part) => write('table.putPart', () => table.putPart(id, part)),
        deletePart: (id, name) => write('table.deletePart', () => table.deletePart(id, name)),
        heads: (ids) => read('table.heads', () => table.heads(ids)),
        dueBefore: (shard, before, limit) => read('table.dueBefore', () => table.dueBefore(shard, before, limit)),
        everyWake: (shard, after, limit) => read('table.everyWake', () => table.everyWake(shard, after, limit)),
        teamOf: (manager, after, limit) => read('table.teamOf', () => table.teamOf(manager, after, limit)),
        inCycle: (cycle, shard, after, limit) => read('table.inCycle', () => table.inCycle(cycle, shard, after, limit)),
        erase: (id) => write('table.erase', () => table.erase(id)),
        bury: (id) => write('table.bury', () => table.bury(id)),
        buriedAt: (id) => read('table.buriedAt', () => table.buriedAt(id)),
        erased: (after, limit) => read('table.erased', () => table.erased(after, limit)),
      },
      timers: {
        set: (id, at) =>
          write('timers.set', async () => {
            if (befalls('lose', 'timers.set')) return
            await timers.set(id, befalls('late', 'timers.set') ? at + lateness() : at)
          }),
      },
      queues: {
        put: (queue, ids, delay) => write('queues.put', () => putEach(queue, ids, delay)),
        length: (queue) => read('queues.length', () => queues.length(queue)),
      },
      mailer: {
        send: (mail) =>
          step('mailer.send', async () => {
            // No connection, or a 500 that says nothing of what became of it.
            if (isDown('mailer.send')) {
              return random.fraction() < 0.5
                ? { outcome: 'not sent', reason: 'ECONNREFUSED', permanent: false }
                : { outcome: 'unknown', reason: 'InternalFailure' }
            }
            if (befalls('throttle', 'mailer.send')) {
              return { outcome: 'not sent', reason: 'TooManyRequestsException', permanent: false }
            }
            const outcome = await mailer.send(mail)
            const isLost = befalls('ambiguous', 'mailer.send')
            return isLost ? { outcome: 'unknown', reason: 'TimeoutError' } : outcome
          }),
      },
    }

    async function putEach(queue: QueueName, ids: string[], delay: number): Promise<void> {
      for (const id of ids) {
        if (befalls('lose', 'queues.put')) continue
        const late = befalls('late', 'queues.put') ? lateness() : 0
        await queues.put(queue, [id], Math.min(delay + late, 15 * 60_000))
        if (befalls('duplicate', 'queues.put')) await queues.put(queue, [id], delay)
      }
    }
  }
}
