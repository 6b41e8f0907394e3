/**
 * What the embedded engines have in common as HTTP services: a request already read, an answer not yet written, and refusals in the form from
 * which the AWS SDK makes its named exceptions.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../../functions/ports.ts'

/** Above the largest thing any of the services accepts: 40 MB of mail as base64 within JSON. */
const REQUEST_BYTES_MAX = 56 * 1024 * 1024

export type EngineRequest = {
  method: string
  /** Path parts, decoded. */
  path: string[]
  query: URLSearchParams
  /** `X-Amz-Target` of the JSON protocols: `AmazonSQS.SendMessage`. */
  target: string | undefined
  body: Buffer
}

/** `reset` closes the connection without an answer; `silence` keeps it open and never answers. */
export type EngineAnswer = { status: number; headers?: Record<string, string>; body: unknown } | 'reset' | 'silence'

export type Engine = { handle(request: EngineRequest): Promise<EngineAnswer> | EngineAnswer }

export function answer(body: unknown): EngineAnswer {
  return { status: 200, body }
}

/** A refusal as the SDK reads it: the exception's name in the header (REST services) and in the body (JSON services). */
export function refusal(status: number, name: string, message: string): EngineAnswer {
  return { status, headers: { 'x-amzn-errortype': name }, body: { __type: name, message } }
}

export type HttpServer = { endpoint: string; stop(): Promise<void> }

/** Listens on 127.0.0.1 at a free port and hands every request to the engine that `route` names. */
export async function serve(route: (request: EngineRequest) => Engine | undefined, log: Log): Promise<HttpServer> {
  const server = createServer((incoming, response) => {
    respond(route, incoming, response).catch((error) => {
      log.error('embedded engine failed', error)
      if (!response.headersSent) write(response, refusal(500, 'InternalFailure', 'The embedded engine failed.'))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  route: (request: EngineRequest) => Engine | undefined,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming)
  if (body === undefined) {
    return write(response, refusal(413, 'RequestEntityTooLarge', 'The request is larger than any service accepts.'))
  }
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const target = incoming.headers['x-amz-target']
  const request: EngineRequest = {
    method: incoming.method ?? 'GET',
    path: url.pathname.split('/').filter(Boolean).map(decodeURIComponent),
    query: url.searchParams,
    target: typeof target === 'string' ? target : undefined,
    body,
  }
  const engine = route(request)
  if (!engine) return write(response, refusal(404, 'UnknownOperationException', 'No embedded engine answers here.'))
  write(response, await engine.handle(request))
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    // Read to the end even so: who is cut off while writing never sees the refusal.
    if (bytes <= REQUEST_BYTES_MAX) chunks.push(chunk)
  }
  return bytes <= REQUEST_BYTES_MAX ? Buffer.concat(chunks) : undefined
}

function write(response: ServerResponse, result: EngineAnswer): void {
  if (result === 'silence') return
  if (result === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  response.writeHead(result.status, { 'content-type': 'application/json', ...result.headers })
  response.end(JSON.stringify(result.body))
}
