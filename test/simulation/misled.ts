/** Mistakes in front of AWS that someone could make, planted by wrapping ports; `planted.ts` has those of claiming. */
import type { JsonObject, Ports } from '../../functions/ports.ts'

export type Misled =
  /** One timer a workflow, by its id alone: while one stands, an earlier one is taken for it. */
  | 'fixed name'
  /** What is due within minutes is expected to be due already, and nothing is armed for it. */
  | 'near-due trap'
  /** A mail whose outcome is unknown is posted again at once, as the SDK does by default. */
  | 'SDK retry'
  /** What became of an attempt is not read before it is sent again. */
  | 'skip evidence'
  /** The state of the last time is taken for the present one. */
  | 'skip re-read'
  /** A write that came second is written over the first. */
  | 'clobbering record'
  /** Hours are counted as in summer the whole year. */
  | 'summer time'
  /** What this code has no word for is not written back, as when a schema strips it. */
  | 'only known fields'

/** Remembers across runs what a careless service would. */
export const createMisled = (bug: Misled): ((ports: Ports) => Ports) => {
  const timers = new Map<string, number>()
  const states = new Map<string, JsonObject>()
  const plants: Record<Misled, (ports: Ports) => Partial<Ports>> = {
    'fixed name': (ports) => ({
      timers: {
        set: async (id, at) => {
          if ((timers.get(id) ?? 0) > ports.clock.now()) return
          timers.set(id, at)
          await ports.timers.set(id, at)
        },
      },
    }),
    'near-due trap': ({ queues }) => ({
      queues: {
        ...queues,
        put: async (queue, ids, delay) => (delay > 1000 ? undefined : queues.put(queue, ids, delay)),
      },
    }),
    'SDK retry': ({ mailer }) => ({
      mailer: {
        async send(mail) {
          const outcome = await mailer.send(mail)
          return outcome.outcome === 'unknown' ? mailer.send(mail) : outcome
        },
      },
    }),
    'skip evidence': ({ table }) => ({
      table: {
        ...table,
        parts: async (id, prefix, now) => (prefix.startsWith('mail#') ? [] : table.parts(id, prefix, now)),
      },
    }),
    'skip re-read': ({ table }) => ({
      table: {
        ...table,
        async load(id) {
          const found = await table.load(id)
          if (!found || !/^[tp]_/.test(id)) return found
          const state = states.get(id) ?? found.state
          states.set(id, found.state)
          return { ...found, state }
        },
      },
    }),
    'clobbering record': ({ table }) => ({
      table: {
        ...table,
        async save(change) {
          const saved = await table.save(change)
          if (saved === 'saved') return saved
          const stands = await table.load(change.id)
          return table.save({ ...change, expected: stands?.version ?? 0 })
        },
      },
    }),
    'summer time': ({ organisation }) => ({ organisation: { ...organisation, zone: 'Etc/GMT-2' } }),
    'only known fields': ({ table }) => ({
      table: {
        ...table,
        save: (change) => {
          const { fromLater: _, ...known } = change.state
          return table.save({ ...change, state: known })
        },
      },
    }),
  }
  return (ports) => ({ ...ports, ...plants[bug](ports) })
}
