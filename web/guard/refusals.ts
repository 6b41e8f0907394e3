/**
 * What was turned away at a door or a form stands in the log (OWASP ASVS 5.0, 16.3.2 and 16.3.3): by method, route and status, never by path,
 * since a path may hold a link. A form that is shown again with its errors is not turned away.
 */
import type { MiddlewareHandler } from 'hono'
import type { App } from '../app-context.ts'

export const noteRefusals: MiddlewareHandler<App> = async (c, next) => {
  await next()
  const { status } = c.res
  if (status >= 400 && status < 500 && status !== formWithErrors)
    c.var.ports.log.warn('turned away', { method: c.req.method, route: c.req.routePath, status })
}

const formWithErrors = 422
