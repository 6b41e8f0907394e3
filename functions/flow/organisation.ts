/** The organisation's switches, one item beside the configuration: whether mails go out at all, and which rules everyone has been woken for. */
import * as z from 'zod'
import type { Ports } from '../ports.ts'
import { asJson } from './apply.ts'

const switches = z.object({
  /** Off stops every mail; the sweep is silent too, and on again it finds all that waits. */
  sending: z.boolean(),
  /** Raised by what can bring a mail forward without a write: calendar, window, dates of a running cycle. */
  timetableVersion: z.number(),
  /** How far the sweep has come in waking everyone for a version. */
  woken: z.object({ version: z.string(), shard: z.number(), after: z.string().optional() }).optional(),
})
export type Switches = z.infer<typeof switches>

const item = 'org'

export const readSwitches = async (ports: Ports): Promise<Switches & { stored: number }> => {
  const found = await ports.table.load(item)
  // A deployment that has never been switched: sending is on.
  if (!found) return { sending: true, timetableVersion: 0, stored: 0 }
  // Validated, but kept whole: the sweep writes them back, and a newer version may have more of them.
  switches.parse(found.state)
  return { ...(found.state as unknown as Switches), stored: found.version }
}

export const writeSwitches = async (ports: Ports, stored: number, next: Switches): Promise<'saved' | 'lost'> =>
  ports.table.save({ id: item, expected: stored, state: asJson(next), wakeAt: null, index: {}, parts: [] })
