/** What everyone who does something in the simulation has: chance, a calendar of plans, and forms that are sent again until they go through. */
import { firstWorkingDayOnOrAfter } from '../../functions/domain/calendar.ts'
import type { Person } from '../../functions/domain/person.ts'
import { at, day, hour, localDate } from '../../functions/domain/time.ts'
import type { Instant, Random } from '../../functions/ports.ts'
import type { Service } from '../world/service.ts'

export type Hands = {
  now(): Instant
  today(): string
  /** Between 0 and 1. */
  chance(): number
  happens(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  read(id: string): Promise<Person>
  /** Whether they are on the list yet. */
  exists(id: string): Promise<boolean>
  /** At an instant, unless everybody rests by then. */
  later(moment: Instant, action: () => Promise<void>): void
  /** At some hour of some working days between now and the end. */
  plan(end: Instant, timesAYear: number, action: () => Promise<void>): void
  /** A form that did not go through is sent again. */
  insist<Answer>(send: () => Promise<Answer>): Promise<Answer>
  count(what: string): void
  rest(): void
  isResting(): boolean
}

export const createHands = (
  service: Service,
  world: {
    random: Random
    isFault: (error: unknown) => boolean
    /** When pages answer again, while they do not. */
    pagesBackAt: () => Instant | undefined
    done: Map<string, number>
  },
): Hands => {
  const { random, isFault, pagesBackAt, done } = world
  const { ports } = service.world
  const { organisation } = ports
  const seen = new Map<string, Person>()
  let resting = false
  const hands: Hands = {
    now: () => service.world.clock.now(),
    today: () => localDate(hands.now(), organisation.zone),
    chance: () => random.fraction(),
    happens: (probability) => random.fraction() < probability,
    pick: <Item>(items: readonly Item[]) => items[Math.floor(random.fraction() * items.length)] as Item,
    async read(id) {
      const stored = (await ports.table.load(id))?.state as unknown as Person | undefined
      // Who has left is deleted some time after, and remembered here as they were.
      const person = stored ?? { ...(seen.get(id) as Person), gone: seen.get(id)?.gone ?? hands.now() }
      seen.set(id, person)
      return person
    },
    exists: async (id) => (await ports.table.load(id)) !== undefined,
    later(moment, action) {
      service.at(Math.max(Math.round(moment), hands.now()), async () => {
        if (resting) return
        const back = pagesBackAt()
        // Nothing opens: another time.
        if (back !== undefined) hands.later(back + random.fraction() * 3 * hour, action)
        else await action()
      })
    },
    plan(end, timesAYear, action) {
      const begins = hands.now()
      for (let from = begins; from < end; from += 365 * day) {
        if (!hands.happens(timesAYear * Math.min(1, (end - from) / (365 * day)))) continue
        const moment = from + Math.floor(hands.chance() * Math.min(365 * day, end - from))
        const date = firstWorkingDayOnOrAfter(localDate(moment, organisation.zone), organisation)
        hands.later(at(date, '07:00', organisation.zone) + hands.chance() * 11 * hour, action)
      }
    },
    async insist(send) {
      for (let tries = 1; tries <= 1000; tries++) {
        try {
          return await send()
        } catch (error) {
          if (!isFault(error)) throw error
        }
      }
      throw new Error('A form failed a thousand times')
    },
    count: (what) => void done.set(what, (done.get(what) ?? 0) + 1),
    rest: () => {
      resting = true
    },
    isResting: () => resting,
  }
  return hands
}
