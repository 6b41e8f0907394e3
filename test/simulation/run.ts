/**
 * `npm run simulate -- --people 200 --years 2 --seed 7`: the last line says what was lost and doubled; the exit code is 1 unless both are 0
 * and nothing else was wrong, and then the seed and the story of the first workflow that broke come before it.
 */
import { parseArgs } from 'node:util'
import { traceOf } from './oracle.ts'
import type { Planted } from './planted.ts'
import { report, simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    years: { type: 'string', default: '2' },
    seed: { type: 'string', default: '7' },
    /** `no claim` or `send before claim`: must fail. */
    plant: { type: 'string' },
  },
})

const seed = Number(values.seed)
const simulated = await simulate({
  people: Number(values.people),
  years: Number(values.years),
  seed,
  planted: values.plant as Planted | undefined,
  progress: (date, mails) => {
    if (date.endsWith('-01')) process.stderr.write(`${date} ${mails} mails\n`)
  },
})
const { verdict, history, sends } = simulated
const { talks, mails, faults, hash } = simulated
for (const [what, count] of [...simulated.counts].sort()) process.stderr.write(`${what}: ${count}\n`)
console.log(`seed ${seed}: ${talks} talks, ${mails} mails, ${faults} faults, trace ${hash}`)
const findings = [...verdict.lost, ...verdict.doubled, ...verdict.wrong]
for (const { what, workflow, key } of findings.slice(0, 50)) console.log(`${workflow} ${key}: ${what}`)
if (findings[0]) console.log(traceOf(history, sends, findings[0].workflow))
console.log(report(verdict))
process.exitCode = findings.length === 0 ? 0 : 1
