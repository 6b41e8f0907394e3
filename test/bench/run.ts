/**
 * `npm run bench`: calls to AWS for each page that is opened, form that is sent and page of a launch; then a launch of ten thousand on the
 * service of this machine, killed in the middle. `--people 500` launches for fewer, `--only calls` counts alone. Counts are the same on every
 * machine; times are read against the idle ones of the same run. The exit code is 1 if someone was lost or doubled.
 */
import { parseArgs } from 'node:util'
import { newFolder, removeFolder } from '../infra/local/given.ts'
import { countCalls } from './calls.ts'
import { type Launched, launchLarge } from './launch.ts'

const { values } = parseArgs({
  options: { people: { type: 'string', default: '10000' }, only: { type: 'string' } },
})

if (values.only !== 'launch') await withFolder(printCalls)
if (values.only !== 'calls') {
  const launched = await withFolder((folder) => launchLarge(folder, Number(values.people), console.log))
  printLaunch(launched)
  process.exitCode = launched.lost + launched.doubled + launched.mailsTwice === 0 ? 0 : 1
}
// What the SDK keeps open would hold the process.
process.exit()

async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = newFolder()
  try {
    return await work(folder)
  } finally {
    removeFolder(folder)
  }
}

async function printCalls(folder: string): Promise<void> {
  console.log('calls to AWS: all · in sequence')
  for (const { what, calls } of await countCalls(folder)) {
    const kinds = [...calls.kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')
    console.log(`${String(calls.all).padStart(5)} · ${String(calls.inSequence).padStart(3)}  ${what}  (${kinds})`)
  }
}

function printLaunch({
  people,
  seconds,
  progress,
  killedAt,
  talks,
  lost,
  doubled,
  mailsTwice,
  ...times
}: Launched): void {
  console.log(
    `launch of ${people}: ${seconds} s, ${talks} talks, ${lost} lost, ${doubled} doubled, ${mailsTwice} mails twice`,
  )
  console.log(`killed when ${killedAt} were open; HR's page said ${progress.join(', ')}`)
  const { idle, during, hr } = times
  console.log(
    `form requests, slowest twentieth: idle ${inMs(idle)}, during ${inMs(during)}, ${(during / idle).toFixed(2)} times`,
  )
  console.log(`HR's page during it, slowest twentieth: ${inMs(hr)}`)
}

function inMs(ms: number): string {
  return `${ms.toFixed(1)} ms`
}
