/** The service in the process of the test, with its pages and `/dev` on a free port, for a test that also looks inside. Nobody is in it yet. */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Instant, Log } from '../../../functions/ports.ts'
import { openService, type Service } from '../../../infra/local/service.ts'
import { routed } from '../../../infra/local/start.ts'
import { freePort, type Running } from './given.ts'

export type InProcess = { service: Service; running: Pick<Running, 'url' | 'json' | 'stop'> }

/** Virtual time begins at `now`, in a folder that is new; `stands`: and goes on only when the driver is told to. */
export async function openInProcess(folder: string, now: Instant, { stands = false } = {}): Promise<InProcess> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  // As after a first start whose organisation everyone has left.
  writeFileSync(join(folder, 'samspel.json'), JSON.stringify({ now, tables: 'samspel-test', demo: 'finished' }))
  const service = await openService({ baseUrl: url, folder, dynamoDbEndpoint: undefined, say: () => {}, log: quiet })
  const server = createServer(routed(service, {})).listen(port, '127.0.0.1')
  await once(server, 'listening')
  if (!stands) service.driver.follow()
  return {
    service,
    running: {
      url,
      async json(path, body) {
        const response = await fetch(`${url}${path}`, {
          ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
        })
        return await response.json()
      },
      async stop() {
        server.close()
        server.closeAllConnections()
        await service.stop()
        return null
      },
    },
  }
}

const quiet: Log = {
  info: () => {},
  warn: () => {},
  error: (event, error) => console.error(event, error),
}
