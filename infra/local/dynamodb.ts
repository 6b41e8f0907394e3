/**
 * Starts the DynamoDB engine of this machine: a small binary over SQLite as a child process, its file in the data folder. The first thing
 * `npm start` does; the tables and everything else come after it.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../../functions/ports.ts'

const STARTING_MS_MAX = 15_000
const STOPPING_MS_MAX = 5_000

export type DynamoDbEngine = {
  endpoint: string
  /** Whether what is written is there after a restart. */
  keeps: boolean
  stop(): Promise<void>
}

/**
 * Uses the engine at `endpoint` if one is given, else starts the embedded one on a free port. Undefined where no engine runs on this platform:
 * the caller then has the ports in memory, and says that nothing is kept. Throws, in words for a person, when the folder cannot be written or
 * the engine is there but does not run.
 */
export async function startDynamoDb(options: {
  folder: string
  log: Log
  endpoint?: string
}): Promise<DynamoDbEngine | undefined> {
  if (options.endpoint) return { endpoint: options.endpoint, keeps: true, stop: async () => {} }
  const command = findEngine()
  if (!command) return undefined
  makeWritable(options.folder)
  return await start(command, join(options.folder, 'dynamodb.sqlite'), options.log)
}

/** Whether `startDynamoDb` would have an engine to start. */
export function canStartDynamoDb(): boolean {
  return findEngine() !== undefined
}

/** The command line of the engine before its arguments. */
type Command = readonly [string, ...string[]]

function findEngine(): Command | undefined {
  // The watchdog below is a POSIX shell.
  if (process.platform === 'win32') return undefined
  if (process.platform === 'linux' && process.arch === 'x64') {
    const binary = findBinary()
    if (binary) {
      assertRuns(binary)
      return [binary]
    }
  }
  const throughNpx: Command = ['npx', '--no-install', 'dynoxide']
  return spawnSync(throughNpx[0], [...throughNpx.slice(1), '--version']).status === 0 ? throughNpx : undefined
}

function findBinary(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide')
  } catch {
    // An optional dependency: it may be missing.
    return undefined
  }
}

function assertRuns(binary: string): void {
  const { status, error, stderr } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  if (status === 0) return
  throw new Error(
    `The embedded DynamoDB engine (${binary}) does not run here: ${error?.message ?? stderr.trim()}. ` +
      'Install again with npm ci, or set DYNAMODB_ENDPOINT to another engine.',
  )
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new Error(`The data folder ${folder} cannot be written. Choose another with SAMSPEL_DATA.`, { cause })
  }
}

async function start(command: Command, file: string, log: Log): Promise<DynamoDbEngine> {
  const port = await freePort()
  const child = spawnWatched([...command, 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file])
  const endpoint = `http://127.0.0.1:${port}`
  let stopping = false
  let words = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-1_000)
  })
  const stopped = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    stopping = true
    signalAll(child, 'SIGTERM')
    const late = setTimeout(() => signalAll(child, 'SIGKILL'), STOPPING_MS_MAX)
    await stopped
    clearTimeout(late)
  }

  const ready = await Promise.race([stopped.then(() => false), answers(endpoint)])
  if (!ready) {
    await stop()
    throw new Error(`The embedded DynamoDB engine did not start on ${file}: ${words.trim() || 'it did not answer'}.`)
  }
  void stopped.then(() => {
    if (!stopping) log.error('embedded DynamoDB stopped', new Error(words.trim()))
  })
  return { endpoint, keeps: true, stop }
}

/**
 * The engine must not outlive us, even if we are killed: it would keep the file. So a shell beside it reads a pipe that only we hold open, and
 * ends the whole process group when the pipe closes, however that came about. Its own group also keeps Ctrl-C from reaching the engine before
 * we are done with it.
 */
const WATCHDOG = `
exec 3<&0
(cat <&3 >/dev/null; kill -TERM 0) >/dev/null 2>&1 &
"$0" "$@" 3<&- </dev/null &
wait $!
`

function spawnWatched([program, ...rest]: string[]): ChildProcess {
  const child = spawn('/bin/sh', ['-c', WATCHDOG, program ?? '', ...rest], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  // The pipe breaks when the group ends; that is told by 'close'.
  child.stdin?.on('error', () => {})
  return child
}

function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // The group has ended already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function answers(endpoint: string): Promise<boolean> {
  const until = performance.now() + STARTING_MS_MAX
  while (performance.now() < until) {
    try {
      await (await fetch(endpoint)).arrayBuffer()
      return true
    } catch {
      await wait(20)
    }
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}
