/**
 * Door for what the HTTP API delivers (payload 2.0): too large a body, and what no request can be made of, is refused before anything parses
 * it, then Hono takes over.
 */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { Env, Hono } from 'hono'
import { handle } from 'hono/aws-lambda'

/** A spreadsheet of 20,000 people is below this; a form far below. The HTTP API itself ends at 10 MB. */
const bodyBytes = 6_000_000

export const onRequest = <Variables extends Env>(app: Hono<Variables>) => {
  const answer = handle(app)
  return async (event: APIGatewayProxyEventV2, context: Context): Promise<APIGatewayProxyStructuredResultV2> => {
    if ((event.body?.length ?? 0) > bodyBytes) return refusal(413)
    if (!methods.has(event.requestContext.http.method)) return refusal(405)
    if (!canBeRead(event)) return refusal(400)
    return (await answer(event as never, context as never)) as APIGatewayProxyStructuredResultV2
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

/** Hono's adapter writes its error to the log when it cannot make a request of an event, and that error can quote a cookie. */
const canBeRead = ({ body, cookies = [], isBase64Encoded, requestContext }: APIGatewayProxyEventV2): boolean => {
  if (body && /^(GET|HEAD)$/.test(requestContext.http.method)) return false
  if (body && isBase64Encoded && !/^[A-Za-z0-9+/]*={0,2}$/.test(body)) return false
  return cookies.every((cookie) => /^[\t\x20-\x7e\x80-\xff]*$/.test(cookie))
}

const refusal = (statusCode: number) => ({ statusCode, headers: { 'cache-control': 'no-store' } })
