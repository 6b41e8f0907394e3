/** A small simulation in every test run, and the proof that it notices the mistakes that matter most. */
import { describe, expect, it } from 'vitest'
import { report, simulate } from './simulate.ts'

describe('a year of twenty-six people, with faults at every call', { timeout: 180_000 }, () => {
  it('loses no mail, doubles none, and bothers nobody', async () => {
    const { verdict, mails, faults, counts } = await simulate({ people: 26, years: 1, seed: 7 })
    expect(report(verdict)).toMatch(/^lost 0, doubled 0, in the unknown window \d+ of \d+$/)
    expect(verdict.lost.concat(verdict.doubled, verdict.wrong)).toEqual([])
    expect(mails).toBeGreaterThan(1000)
    expect(faults).toBeGreaterThan(10_000)
    for (const turn of [
      'a cycle corrected',
      'a cycle paused',
      'taken in again',
      'someone who left is back',
      'notePrepared',
    ])
      expect(counts.get(turn), turn).toBeGreaterThan(0)
    for (const call of ['mailer.send', 'table.save', 'table.load', 'timers.set', 'queues.put']) {
      expect(counts.get(`${call} crashAfter`), call).toBeGreaterThan(0)
    }
  })

  it('is the same year again with the same seed', async () => {
    const [one, same, other] = [
      await simulate({ people: 8, years: 0.25, seed: 3 }),
      await simulate({ people: 8, years: 0.25, seed: 3 }),
      await simulate({ people: 8, years: 0.25, seed: 4 }),
    ]
    expect(same.hash).toBe(one.hash)
    expect(other.hash).not.toBe(one.hash)
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
