/** A small simulation in every test run, and the proof that it notices the mistakes that matter most. */
import { execFile } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { report, simulate } from './simulate.ts'

describe('a year of twenty-six people, with faults at every call, hours without an answer and two versions of the code', {
  timeout: 180_000,
}, () => {
  it('loses no mail, doubles none, and bothers nobody', async () => {
    const { verdict, mails, faults, counts } = await simulate({ people: 26, years: 1, seed: 11 })
    expect(report(verdict)).toMatch(/^lost 0, doubled 0, in the unknown window \d+ of \d+$/)
    expect(verdict.lost.concat(verdict.doubled, verdict.wrong)).toEqual([])
    expect(mails).toBeGreaterThan(1000)
    expect(faults).toBeGreaterThan(10_000)
    for (const what of [
      'a cycle corrected',
      'a cycle paused',
      'HR reminds',
      'someone who left is back',
      'a form that nobody took for hours',
      'calls in an outage',
      'mails by their own clock alone',
      'stale reads of an index',
      'runs of older code',
      'runs of newer code',
    ])
      expect(counts.get(what), what).toBeGreaterThan(0)
    for (const call of ['mailer.send', 'table.save', 'table.load', 'timers.set', 'queues.put']) {
      expect(counts.get(`${call} crashAfter`), call).toBeGreaterThan(0)
    }
  })

  /** `SAMSPEL_OTHER_NODE`: another version's binary, as README has it; without one, this one in another time zone. */
  it('is the same again with the same seed, wherever it runs', async () => {
    const other = process.env.SAMSPEL_OTHER_NODE ?? process.execPath
    const run = ['--import', 'tsx', 'test/simulation/run.ts', '--people', '8', '--years', '0.25', '--seed', '3']
    const env = { ...process.env, TZ: 'Pacific/Auckland' }
    // It says with its exit that in a quarter of eight people much does not happen.
    const elsewhere = new Promise<string>((resolve) => execFile(other, run, { env }, (_, printed) => resolve(printed)))
    const here = await simulate({ people: 8, years: 0.25, seed: 3 })
    const { hash } = await simulate({ people: 8, years: 0.25, seed: 4 })
    expect(await elsewhere).toContain(`trace ${here.hash}`)
    expect(hash).not.toBe(here.hash)
  })
})

describe('a mistake in how mails are claimed', { timeout: 180_000 }, () => {
  it('is noticed when no claim is saved', async () => {
    const { verdict } = await simulate({ people: 16, years: 0.25, seed: 7, planted: 'no claim' })
    expect(verdict.doubled.length).toBeGreaterThan(0)
  })

  it('is noticed when the claim is saved after sending', async () => {
    const { verdict } = await simulate({ people: 16, years: 0.25, seed: 7, planted: 'send before claim' })
    expect(verdict.doubled.length).toBeGreaterThan(0)
  })
})
