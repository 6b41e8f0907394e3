/** What every answer says to the browser: nothing from elsewhere, no framing, no caching, no indexing, https for a year. */
import type { MiddlewareHandler } from 'hono'
import { scriptHash } from '../client/script.ts'
import { styleHash } from '../ui/style.ts'

const policy = [
  "default-src 'none'",
  `style-src ${styleHash}`,
  `script-src ${scriptHash}`,
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const headers = {
    'content-security-policy': policy,
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    // With no-referrer browsers send `Origin: null` on our own forms (reliability.md section 1).
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, noarchive',
  }
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
}
