/**
 * The HTTP API of this machine: makes of a request the event that API Gateway gives the function `web` (payload 2.0), and of its result the
 * response, so that pages run here through the very door they are deployed with.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { Clock, Log } from '../../functions/ports.ts'
import { account } from './account.ts'

export type WebFunction = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>

/** API Gateway's own limit on a request. */
const BODY_BYTES_MAX = 10 * 1024 * 1024

/** Answers a request through the function; what the function throws is a 500, as API Gateway answers it. */
export function throughGateway(handler: WebFunction, { clock, log }: { clock: Clock; log: Log }) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    if (!body) return respond(request, response, refusal(413, 'Request Entity Too Large'))
    let result: APIGatewayProxyStructuredResultV2
    try {
      result = await handler(eventOf(request, body, clock.now()), {} as Context)
    } catch (error) {
      log.error('the function web failed', error)
      result = refusal(500, 'Internal Server Error')
    }
    respond(request, response, result)
  }
}

/** The event for a request with this body, received at `at`. */
export function eventOf(request: IncomingMessage, body: Buffer, at: number): APIGatewayProxyEventV2 {
  const { rawPath, rawQueryString } = splitTarget(request.url ?? '/')
  const { cookie, ...others } = request.headers
  const headers = Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  )
  const cookies = cookie?.split(/;\s*/).filter((each) => each !== '')
  const query = queryOf(rawQueryString)
  const method = request.method ?? 'GET'
  const asText = isText(headers['content-type'])
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies && { cookies }),
    headers,
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: account.id,
      apiId: 'local',
      domainName: headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date(at).toUTCString(),
      timeEpoch: at,
    },
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  }
}

/** Writes the function's result as the response. */
export function respond(
  request: Pick<IncomingMessage, 'method'>,
  response: ServerResponse,
  {
    statusCode = 200,
    headers = {},
    cookies = [],
    body = '',
    isBase64Encoded = false,
  }: APIGatewayProxyStructuredResultV2,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  const bodiless = statusCode === 204 || statusCode === 304 || request.method === 'HEAD'
  // The length that GET would have is not known here: for HEAD the function makes no body.
  if (!bodiless) response.setHeader('content-length', bytes.length)
  response.writeHead(statusCode)
  response.end(bodiless ? undefined : bytes)
}

/** What the HTTP API hands on as text; everything else, forms too, comes as base64. */
function isText(contentType: string | undefined): boolean {
  return /^(text\/|application\/(json|javascript|xml)\b)/i.test(contentType ?? '')
}

function splitTarget(target: string): { rawPath: string; rawQueryString: string } {
  const question = target.indexOf('?')
  return question < 0
    ? { rawPath: target, rawQueryString: '' }
    : { rawPath: target.slice(0, question), rawQueryString: target.slice(question + 1) }
}

function queryOf(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined
  const values: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    values[name] = name in values ? `${values[name]},${value}` : value
  }
  return values
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    // Read to the end even so: who is cut off while writing never sees the refusal.
    if (bytes <= BODY_BYTES_MAX) chunks.push(chunk)
  }
  return bytes <= BODY_BYTES_MAX ? Buffer.concat(chunks) : undefined
}

function refusal(statusCode: number, message: string): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) }
}
