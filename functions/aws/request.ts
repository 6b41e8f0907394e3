/** Door for what the HTTP API delivers (payload 2.0): too large a body is refused before anything parses it, then Hono takes over. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { Env, Hono } from 'hono'
import { handle } from 'hono/aws-lambda'

/** A spreadsheet of 20,000 people is below this; a form far below. The HTTP API itself ends at 10 MB. */
const bodyBytes = 6_000_000

export const onRequest = <Variables extends Env>(app: Hono<Variables>) => {
  const answer = handle(app)
  return async (event: APIGatewayProxyEventV2, context: Context): Promise<APIGatewayProxyStructuredResultV2> => {
    if ((event.body?.length ?? 0) > bodyBytes) return { statusCode: 413, headers: { 'cache-control': 'no-store' } }
    return (await answer(event as never, context as never)) as APIGatewayProxyStructuredResultV2
  }
}
