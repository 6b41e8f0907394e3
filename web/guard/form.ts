/**
 * What stands between a form and its action: the right method and content type, our own origin, a token that only our page could have, no
 * field twice. The token is made from a key that the browser holds in an HttpOnly cookie, or from the secret of the link it came by.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { App, Form } from '../app-context.ts'
import { personKey, talkKey } from './browser.ts'

/** Beyond this no form of ours goes; the import has a limit of its own. */
export const formBytes = 400_000
const mostFields = 400

export const guardForms: MiddlewareHandler<App> = async (c, next) => {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD') return next()
  if (method !== 'POST') return c.body(null, 405, { allow: 'GET, HEAD, POST' })
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') return c.body(null, 415)
  if (!fromOurselves(c)) return c.body(null, 403)
  const form = await readForm(c)
  if (!form) return c.body(null, 400)
  c.set('form', form)
  return next()
}

/** A token for forms on a page whose browser holds this key, or on a page behind this link. */
export const tokenOf = (key: string): string =>
  createHash('sha256').update(`form ${key}`).digest('base64url').slice(0, 32)

/** For pages that nobody has a key for yet (sign-in, unknown links) the check of the origin stands alone. */
export const openToken = 'open'

export const tokenHolds = (c: Context<App>, key: string | undefined): boolean => {
  if (key === undefined) return false
  const given = Buffer.from(c.var.form.fields.get('token') ?? '')
  const right = Buffer.from(tokenOf(key))
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The key behind a page of a talk: its own session's, else the signed-in person's. */
export const pageKey = (c: Context<App>, talk: string, role: 'employee' | 'manager'): string | undefined =>
  talkKey(c, talk, role) ?? personKey(c)?.key

/** Our own origin said so; or, where the browser hides it, our own site did (Fetch metadata). */
const fromOurselves = (c: Context<App>): boolean => {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  if (origin !== undefined && origin !== 'null') return origin === new URL(c.var.ports.organisation.baseUrl).origin
  return site === 'same-origin'
}

const readForm = async (c: Context<App>): Promise<Form | undefined> => {
  let data: FormData
  try {
    data = await c.req.formData()
  } catch {
    return undefined
  }
  const form: Form = { fields: new Map(), lists: new Map(), files: new Map() }
  let count = 0
  for (const [name, value] of data as unknown as Iterable<[string, string | File]>) {
    if (++count > mostFields) return undefined
    if (typeof value !== 'string') {
      if (value.size > 0) form.files.set(name, value)
    } else if (name.endsWith('[]')) {
      form.lists.set(name.slice(0, -2), [...(form.lists.get(name.slice(0, -2)) ?? []), clean(value)])
    } else if (form.fields.has(name)) {
      return undefined
    } else {
      form.fields.set(name, clean(value))
    }
  }
  return form
}

/** One way to write a letter (NFC), line ends as they are stored, and no control or bidirectional characters that could hide something. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
