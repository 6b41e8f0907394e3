/** The world in memory, as a subject of the contract. */
import { createWorld } from '../world/world.ts'
import { type Subject, start } from './subject.ts'

export async function openWorld(): Promise<Subject> {
  const world = createWorld({ start, seed: 1 })
  return {
    ports: world.ports,
    clock: world.clock,
    timers: world.timers.list,
    fireTimers: async () => {
      await world.timers.fireDue()
    },
    take(queue) {
      const taken = world.queues.take(queue, Number.POSITIVE_INFINITY)
      for (const message of taken) world.queues.delete(queue, message)
      return taken.map((message) => message.workflow)
    },
    accepted: () =>
      world.outbox.map(({ mail, at }) => ({
        at,
        to: mail.to.email,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        calendar: mail.calendar?.content.replaceAll('\r\n', '\n'),
      })),
    close: async () => {},
  }
}
