/** The one place where what is deployed asks what time it is. */
import type { Clock } from '../ports.ts'

export const systemClock: Clock = { now: () => Date.now() }
