/** Sees to it that a workflow wakes at its next moment: soon by the queue's own delay, later by a one-time timer. Only `wake` calls this. */
import { day } from '../domain/time.ts'
import type { Instant, Ports } from '../ports.ts'
import { queueReach } from './apply.ts'

/** What is further ahead than this the sweep finds when it comes: a timer for years would only stand there. */
const timerDays = 400

export const setTimer = async (ports: Ports, id: string, next: Instant): Promise<void> => {
  const ahead = next - ports.clock.now()
  if (ahead <= queueReach) await ports.queues.put('due', [id], Math.max(1000, ahead))
  else if (ahead <= timerDays * day) await ports.timers.set(id, next)
}
