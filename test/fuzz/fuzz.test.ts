/** Two thousand of the requests that `npm run fuzz` sends by the hundred thousand. */
import { describe, expect, it, vi } from 'vitest'
import type { Ports } from '../../functions/ports.ts'
import { fuzz } from './fuzz.ts'

describe('requests that no browser of ours would send', () => {
  it('are answered without a fault, change nothing without right, and are not repeated', async () => {
    // Hono's adapter complains there, with whatever it was given.
    const complaints = vi.spyOn(console, 'error')
    const { requests, routes, statuses, findings } = await fuzz({ requests: 2000, seed: 20260921 })
    expect(findings).toEqual([])
    expect(complaints).not.toHaveBeenCalled()
    expect(requests).toBe(2000)
    expect(routes).toBeGreaterThan(100)
    // They get behind the doors too, and some of them write.
    for (const status of [200, 303, 400, 403, 404, 405, 413, 415, 422])
      expect(statuses.get(status), `${status}`).toBeGreaterThan(0)
  }, 120_000)

  it('are noticed to write when somebody lets a look at a talk write', async () => {
    const around = (ports: Ports): Ports => ({
      ...ports,
      table: {
        ...ports.table,
        async open(id, now) {
          await ports.table.putPart(id, { name: 'seen', value: {}, expected: 'any' })
          return ports.table.open(id, now)
        },
      },
    })
    const { findings } = await fuzz({ requests: 100, seed: 1, around })
    expect(findings.map(({ what }) => what)).toContain('a write in spite of its method')
  }, 60_000)
})
