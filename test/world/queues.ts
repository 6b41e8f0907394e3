/** Queues and timers in memory, on the virtual clock: delays, redelivery of what was taken and not deleted, dead letters. */
import type { Clock, Instant, QueueName, Queues, Timers } from '../../functions/ports.ts'
import { type Entry, Sorted } from './sorted.ts'

/** How long a taken message stays hidden before it is delivered again. */
export const visibility = 3 * 60_000
/** After so many deliveries without deletion a message goes to the dead letters. */
export const deliveriesMax = 5

/** `id` names the message; `workflow` is what it says. */
export type Message = { id: string; workflow: string; deliveries: number; hiddenUntil: Instant }

export type WorldQueues = Queues & {
  /** Messages visible now, oldest first; each is hidden until it is deleted or delivered again. */
  take(queue: QueueName, limit?: number): Message[]
  /** The message was handled. */
  delete(queue: QueueName, message: Message): void
  /** Messages that were delivered too often, by what they say. */
  deadLetters(queue: QueueName): string[]
  /** When the next message becomes visible; not later than now when one is visible already. */
  next(): Instant | undefined
}

export type WorldTimers = Timers & {
  list(): { id: string; at: Instant }[]
  /** Puts what is due on the queue `due`, and answers how many that were. */
  fireDue(): Promise<number>
  next(): Instant | undefined
}

type Waiting = Entry & { key: Instant; workflow: string; deliveries: number }

export function createWorldQueues(clock: Clock): WorldQueues {
  const queues: Record<QueueName, { waiting: Sorted<Waiting>; dead: string[] }> = {
    asked: { waiting: new Sorted(), dead: [] },
    due: { waiting: new Sorted(), dead: [] },
  }
  let messages = 0
  return {
    async put(queue, ids, delay) {
      if (delay < 0 || delay > 15 * 60_000) throw new RangeError('A queue delays by at most 15 minutes')
      const key = clock.now() + Math.ceil(delay / 1000) * 1000
      for (const workflow of ids) {
        messages++
        queues[queue].waiting.add({ key, id: String(messages).padStart(12, '0'), workflow, deliveries: 0 })
      }
    },
    async length(queue) {
      return queues[queue].waiting.below(clock.now() + 1).length
    },
    take(queue, limit = 10) {
      const { waiting, dead } = queues[queue]
      const taken: Message[] = []
      const hiddenUntil = clock.now() + visibility
      while (taken.length < limit && waiting.first && waiting.first.key <= clock.now()) {
        const { key, id, workflow, deliveries } = waiting.first
        waiting.remove({ key, id })
        if (deliveries === deliveriesMax) dead.push(workflow)
        else {
          waiting.add({ key: hiddenUntil, id, workflow, deliveries: deliveries + 1 })
          taken.push({ id, workflow, deliveries: deliveries + 1, hiddenUntil })
        }
      }
      return taken
    },
    delete(queue, message) {
      // Hidden until then only as long as it was not delivered again: a late deletion does nothing.
      queues[queue].waiting.remove({ key: message.hiddenUntil, id: message.id })
    },
    deadLetters: (queue) => [...queues[queue].dead],
    next: () => earliest(queues.asked.waiting.first?.key, queues.due.waiting.first?.key),
  }
}

export function createWorldTimers(clock: Clock, queues: Queues): WorldTimers {
  const timers = new Sorted<Entry & { key: Instant }>()
  const minute = 60_000
  return {
    async set(id, at) {
      timers.add({ key: Math.ceil(at / minute) * minute, id })
    },
    list: () => timers.from(undefined).map(({ id, key }) => ({ id, at: key })),
    async fireDue() {
      const due = timers.below(clock.now() + 1)
      for (const timer of due) {
        timers.remove(timer)
        await queues.put('due', [timer.id], 0)
      }
      return due.length
    },
    next: () => timers.first?.key,
  }
}

export function earliest(...instants: (Instant | undefined)[]): Instant | undefined {
  const known = instants.filter((instant) => instant !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
