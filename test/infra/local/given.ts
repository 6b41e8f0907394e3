/** The service as a newcomer starts it: its own process, a free port, a data folder that is gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A first start makes the demo organisation, on a machine that has other things to do. */
export const startMsMax = 120_000

export const startFile = fileURLToPath(new URL('../../../infra/local/start.mjs', import.meta.url))

export type Running = {
  url: string
  output(): string
  json<Body>(path: string, body?: object): Promise<Body>
  page(path: string): Promise<string>
  /** As Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>
  /** As a power cut does. */
  kill(): Promise<void>
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samspel-start-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A port that was free may be somebody else's a moment later: then another is tried. */
const portsTried = 3

export async function startRunning(folder: string, tried = 1): Promise<Running> {
  const port = await freePort()
  const started = startProcess({ PORT: String(port), SAMSPEL_DATA: folder }, startFile)
  const url = `http://localhost:${port}`
  const until = performance.now() + startMsMax
  // What answers on a port that was taken is another service.
  while (!(await answers(`${url}/dev/clock`)) || started.child.exitCode !== null) {
    if (started.output().includes(`Port ${port} is taken`) && tried < portsTried) return startRunning(folder, tried + 1)
    if (started.child.exitCode !== null || performance.now() > until) {
      throw new Error(`The service did not start:\n${started.output()}`)
    }
    await wait(200)
  }
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(started.child, 'close')
    started.child.kill(signal)
    await ended
  }
  return {
    url,
    output: started.output,
    // Not fetch, which gives up after five minutes: a clock that is moved through a launch of ten thousand answers later than that.
    async json(path, body) {
      const asked = request(`${url}${path}`, {
        ...(body && { method: 'POST', headers: { 'content-type': 'application/json' } }),
      })
      asked.end(body && JSON.stringify(body))
      const [response] = (await once(asked, 'response')) as [IncomingMessage]
      return JSON.parse(await text(response))
    },
    page: async (path) => (await fetch(`${url}${path}`)).text(),
    async stop() {
      await end('SIGTERM')
      return started.child.exitCode
    },
    kill: () => end('SIGKILL'),
  }
}

/** A start that is expected to end by itself: what it said, and its exit code. */
export async function startFailing(
  env: Record<string, string>,
  file = startFile,
): Promise<{ said: string; code: number | null }> {
  const { child, output } = startProcess(env, file)
  await once(child, 'close')
  return { said: output(), code: child.exitCode }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No free port.')
  return address.port
}

function startProcess(env: Record<string, string>, file: string): { child: ChildProcess; output(): string } {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      words += text
    })
  }
  return { child, output: () => words }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
