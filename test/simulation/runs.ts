/**
 * One run of one function: its port calls take turns with those of other runs in an order that the seed decides, and it is remembered what
 * became of its mails, so that every double must name its cause.
 */
import type { Instant, Ports, Random } from '../../functions/ports.ts'

export type Sends = {
  /** Attempts whose outcome the run was not told. */
  unknown: Set<string>
  /** Attempts whose run was struck by a fault afterwards. */
  struck: Set<string>
  /** When each attempt was sent, by the clock of its run. */
  clocks: Map<string, Instant>
}

export const createSends = (): Sends => ({ unknown: new Set(), struck: new Set(), clocks: new Map() })

export const watched = (ports: Ports, random: Random, sends: Sends): Ports => {
  const attempts: string[] = []
  const call = async <Answer>(effect: () => Promise<Answer>): Promise<Answer> => {
    for (let turns = Math.floor(random.fraction() * 4); turns > 0; turns--) await undefined
    try {
      return await effect()
    } catch (error) {
      for (const attempt of attempts) sends.struck.add(attempt)
      throw error
    }
  }
  return {
    ...ports,
    table: around(ports.table, call),
    timers: around(ports.timers, call),
    queues: around(ports.queues, call),
    mailer: {
      send: (mail) =>
        call(async () => {
          attempts.push(mail.tags.attempt)
          sends.clocks.set(mail.tags.attempt, ports.clock.now())
          const outcome = await ports.mailer.send(mail)
          if (outcome.outcome === 'unknown') sends.unknown.add(mail.tags.attempt)
          return outcome
        }),
    },
  }
}

type Call = <Answer>(effect: () => Promise<Answer>) => Promise<Answer>

const around = <Port extends object>(port: Port, call: Call): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, effect]) => [name, (...given: unknown[]) => call(() => effect(...given))]),
  ) as Port
