/**
 * `npm run simulate -- --people 200 --years 2 --seed 7`: the last line says what was lost and doubled; the exit code is 1 unless both are 0
 * and nothing else was wrong, and then the seed and the stories of the workflows that broke, ten at most, come before it. With
 * `--faults 100000` it lives one seed after another until so many faults have been injected.
 */
import { parseArgs } from 'node:util'
import { traceOf, type Verdict } from './oracle.ts'
import { report, type Setting, type Simulated, simulate } from './simulate.ts'

/** As `npm test` has it: everything happens to somebody, and thousands of faults. */
const smallPeople = 26
const smallYears = 1

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    years: { type: 'string', default: '2' },
    seed: { type: 'string', default: '7' },
    /** `no claim`, `send before claim` or a mistake of misled.ts: must fail. */
    plant: { type: 'string' },
    /** `sweeper` or `timers`: the other alone. */
    without: { type: 'string' },
    /** Lives seeds one after another until so many faults have been injected. */
    faults: { type: 'string' },
  },
})

const planted = values.plant as Setting['planted']
const without = values.without as Setting['without']
const findings = values.faults === undefined ? await once() : await untilFaults(Number(values.faults))
process.exitCode = findings === 0 ? 0 : 1

async function once(): Promise<number> {
  const simulated = await live(Number(values.seed), Number(values.people), Number(values.years), (date, mails) => {
    if (date.endsWith('-01')) process.stderr.write(`${date} ${mails} mails\n`)
  })
  for (const [what, count] of [...simulated.counts].sort()) process.stderr.write(`${what}: ${count}\n`)
  const broken = tell(simulated)
  console.log(givenUp(simulated.verdict))
  console.log(report(simulated.verdict))
  return broken
}

/** One seed after another, each a small organisation for a year, until so many faults have been injected. */
async function untilFaults(wanted: number): Promise<number> {
  const began = performance.now()
  const all: Verdict = { lost: [], doubled: [], wrong: [], inWindow: [], ambiguous: 0, neverPosted: [], byOwnClock: 0 }
  const totals = { seeds: 0, talks: 0, mails: 0, faults: 0, broken: 0 }
  while (totals.faults < wanted) {
    const simulated = await live(Number(values.seed) + totals.seeds, smallPeople, smallYears)
    totals.seeds += 1
    totals.broken += tell(simulated)
    for (const what of ['talks', 'mails', 'faults'] as const) totals[what] += simulated[what]
    for (const what of ['lost', 'doubled', 'wrong', 'inWindow', 'neverPosted'] as const)
      all[what].push(...simulated.verdict[what])
    all.ambiguous += simulated.verdict.ambiguous
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  const { seeds, talks, mails, faults } = totals
  console.log(
    `${faults} faults, ${seeds} seeds, ${talks} talks, ${mails} mails, ${all.wrong.length} otherwise wrong, ${givenUp(all)}, ${seconds} s`,
  )
  console.log(report(all))
  return totals.broken
}

function live(seed: number, people: number, years: number, progress?: Setting['progress']): Promise<Simulated> {
  return simulate({ people, years, seed, planted, without, progress }).then((simulated) => {
    const { talks, mails, faults, hash } = simulated
    console.log(`seed ${seed}: ${talks} talks, ${mails} mails, ${faults} faults, trace ${hash}`)
    return simulated
  })
}

function givenUp({ neverPosted }: Verdict): string {
  return `${neverPosted.length} given up after three runs that died before they posted`
}

/** Says what was wrong, and answers how much. */
function tell({ verdict, history, sends }: Simulated): number {
  const found = [...verdict.lost, ...verdict.doubled, ...verdict.wrong]
  for (const { what, workflow, key } of found.slice(0, 50)) console.log(`${workflow} ${key}: ${what}`)
  const workflows = new Set(found.map(({ workflow }) => workflow.split(' ')[0] as string))
  for (const workflow of [...workflows].slice(0, 10)) console.log(`\n${workflow}\n${traceOf(history, sends, workflow)}`)
  return found.length
}
