/**
 * `npm start` once tsx reads TypeScript: takes the port, opens the service on the data folder, says what it does, and lets virtual time follow
 * the wall until somebody stops it.
 */
import { createServer, type RequestListener, type Server } from 'node:http'
import { resolve } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import * as z from 'zod'
import { inWords, localDate, localTime } from '../../functions/domain/time.ts'
import { createDev } from './dev/app.tsx'
import { folderHeader, takeFolder } from './in-use.ts'
import { localLog } from './log.ts'
import { openService, type Service } from './service.ts'

/** Never the network: whoever reaches `/dev` can be anyone. */
const host = '127.0.0.1'

export async function main(): Promise<void> {
  try {
    await run()
  } catch (error) {
    console.error(error instanceof Error ? `\n${wordsOf(error)}` : error)
    process.exit(1)
  }
}

async function run(): Promise<void> {
  const { port, folder, dynamoDbEndpoint } = readSettings(process.env)
  const baseUrl = `http://localhost:${port}`
  const own = folderHeader(folder)
  let answer: RequestListener = (_, response) =>
    response.writeHead(503, { 'retry-after': '1', ...own }).end('Starting.\n')
  const server = createServer((request, response) => answer(request, response))
  await listen(server, port)
  await takeFolder(folder, baseUrl)
  const started = performance.now()
  console.log(`Samspel starts, with its data in ${resolve(folder)}`)
  const service = await openService({
    baseUrl,
    folder,
    dynamoDbEndpoint,
    say: (words) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${words}`),
    log: localLog,
  })
  answer = routed(service, own)
  service.driver.follow()
  console.log(welcome(service, baseUrl))
  stopOnSignal(server, service)
}

function readSettings(env: NodeJS.ProcessEnv) {
  const port = z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .safeParse(env.PORT || '3000')
  if (!port.success) throw new Error(`PORT is ${env.PORT}; it must be a number from 1 to 65535.`)
  const dynamoDbEndpoint = env.DYNAMODB_ENDPOINT || undefined
  if (dynamoDbEndpoint !== undefined && !URL.canParse(dynamoDbEndpoint)) {
    throw new Error(`DYNAMODB_ENDPOINT is ${dynamoDbEndpoint}; it must be an address like http://localhost:8000.`)
  }
  return { port: port.data, folder: env.SAMSPEL_DATA || '.samspel', dynamoDbEndpoint }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(whyNot(error, port)))
    server.listen(port, host, done)
  })
}

function whyNot(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken: something else is running there, perhaps Samspel itself. Stop it, or choose another with PORT=${port + 1} npm start.`,
    )
  }
  if (error.code === 'EACCES') return new Error(`Port ${port} is not for everyone. Choose one above 1023 with PORT.`)
  return error
}

/** `/dev` has its own pages; everything else goes the way it goes on AWS. */
export function routed(service: Service, own: Record<string, string>): RequestListener {
  const dev = getRequestListener(createDev(service).fetch)
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const isDev = path === '/dev' || path.startsWith('/dev/')
    if (isDev) for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
    void (isDev ? dev(request, response) : service.web(request, response))
  }
}

function welcome({ ports, clock, keeps }: Service, baseUrl: string): string {
  const { zone } = ports.organisation
  const now = clock.now()
  return [
    ...(keeps ? [] : ['', 'NOTHING IS KEPT: no DynamoDB engine runs on this machine, so the table is in memory.']),
    '',
    `  ${baseUrl}/dev        who is who, and the clock`,
    `  ${baseUrl}/dev/inbox  the mails`,
    '',
    `It is ${inWords(localDate(now, zone), 'en', { weekday: true, year: true })}, ${localTime(now, zone)}, in the demo. Ctrl-C stops it.`,
  ].join('\n')
}

function stopOnSignal(server: Server, service: Service): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close()
    server.closeAllConnections()
    service.stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** What was meant for a person stands in the message; what was not comes with its place. */
function wordsOf(error: Error): string {
  return error.constructor === Error ? error.message : (error.stack ?? error.message)
}
