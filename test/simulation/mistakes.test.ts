/** Each half of what wakes a talk is enough by itself, and each mistake on the list is noticed by a run in which it was made. */
import { describe, expect, it } from 'vitest'
import type { Misled } from './misled.ts'
import { report, type Setting, type Simulated, simulate } from './simulate.ts'

const quarter = (rest: Partial<Setting>) => simulate({ people: 12, years: 0.25, seed: 7, ...rest })

/** In a quarter of twelve people much does not happen. */
const brokenIn = ({ verdict }: Simulated): string[] =>
  [...verdict.lost, ...verdict.doubled, ...verdict.wrong].flatMap(({ what, workflow, key }) =>
    what === 'nobody ever did' ? [] : [`${what} ${workflow} ${key}`],
  )

describe('what wakes a talk', { timeout: 120_000 }, () => {
  it.each(['sweeper', 'timers'] as const)('is enough without the %s', async (without) => {
    const simulated = await quarter({ without })
    expect(brokenIn(simulated)).toEqual([])
    expect(report(simulated.verdict)).toMatch(/^lost 0, doubled 0, /)
    expect(simulated.mails).toBeGreaterThan(100)
  })
})

describe('a mistake is noticed', { timeout: 120_000 }, () => {
  // Where the sweeper would mend a lost wake within minutes, it is left out.
  it.each<[Misled, 'lost' | 'doubled', Setting['without']]>([
    ['fixed name', 'lost', 'sweeper'],
    ['near-due trap', 'lost', 'sweeper'],
    ['SDK retry', 'doubled', undefined],
    ['skip evidence', 'doubled', undefined],
    ['skip re-read', 'lost', undefined],
    ['clobbering record', 'doubled', undefined],
  ])('%s: mails are %s', async (planted, became, without) => {
    // Few mails have an unknown outcome, and few writes come between a claim and its record.
    const people = planted === 'SDK retry' || planted === 'clobbering record' ? 36 : 12
    const { verdict, faults } = await quarter({ planted, without, people })
    expect(verdict[became].length).toBeGreaterThan(0)
    expect(faults).toBeLessThan(10_000)
  })

  it.each<[Misled, RegExp]>([
    ['summer time', /^outside working hours$/],
    ['only known fields', /^forgets a field that newer code wrote$/],
  ])('%s', async (planted, what) => {
    const { verdict } = await quarter({ planted, people: 8 })
    expect(verdict.wrong.filter((one) => what.test(one.what)).length).toBeGreaterThan(0)
  })
})
