/**
 * `npm run fuzz -- --requests 100000 --seed 1`: every route in every role with requests that no browser of ours would send. The last line says
 * what came of them; the exit code is 1 if a promise was broken, and then the requests come before it.
 */
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const began = performance.now()
const fuzzed = await fuzz({ requests: Number(values.requests), seed: Number(values.seed) })
for (const { what, request, answer } of fuzzed.findings) {
  const { role, event } = request
  console.log(`${what}: ${role} ${request.method} ${event.rawPath}?${event.rawQueryString}`)
  console.log(
    `  ${JSON.stringify(event.headers)} ${event.cookies?.length} cookies ${event.body?.slice(0, 400)}\n  ${answer}`,
  )
}
const statuses = [...fuzzed.statuses].sort().map(([status, count]) => `${status} × ${count}`)
console.log(
  `${fuzzed.requests} requests to ${fuzzed.routes} routes in ${Math.round((performance.now() - began) / 1000)} s, seed ${values.seed}: ` +
    `${fuzzed.findings.length} promises broken; ${statuses.join(', ')}; ` +
    `half within ${fuzzed.median.toFixed(1)} ms, 99 of 100 within ${fuzzed.slowest.toFixed(1)} ms`,
)
process.exitCode = fuzzed.findings.length === 0 ? 0 : 1
