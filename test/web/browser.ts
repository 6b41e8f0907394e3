/**
 * A person's browser without scripts: keeps `__Host-` cookies, follows redirects, and sends the forms of a page as they stand with what is
 * typed into them. It reads our own well-formed HTML and no other.
 */
import type { Hono } from 'hono'
import type { App } from '../../web/app-context.ts'

export type Page = {
  status: number
  /** Path and query where the redirects ended. */
  path: string
  html: string
  /** What is read on the page: no tags, entities resolved, spaces as one. */
  text: string
  title: string
  forms: PageForm[]
  links: { href: string; text: string }[]
  headers: Headers
}

export type PageForm = {
  action: string
  /** As they would be sent, without any button. */
  fields: [string, string][]
  buttons: { text: string; name?: string; value?: string; action?: string }[]
}

/** What is typed: a string for a field, null to leave it out (an unticked box). Fields that the form lacks are sent too. */
export type Typed = Record<string, string | null>

export type Browser = {
  get(path: string): Promise<Page>
  /** Presses the button with this text, or the first one of the form with this action, having typed into the form. */
  submit(page: Page, button: string, typed?: Typed): Promise<Page>
  /** A POST as a script of the page sends it. */
  post(path: string, fields: [string, string][], headers?: Record<string, string>): Promise<Response>
  cookies: Map<string, string>
}

export const createBrowser = (app: Hono<App>, baseUrl: string): Browser => {
  const cookies = new Map<string, string>()

  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('sec-fetch-site', 'same-origin')
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (init.method === 'POST') headers.set('origin', new URL(baseUrl).origin)
    const response = await app.request(new URL(path, baseUrl).href, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) keep(cookie)
    return response
  }

  const keep = (cookie: string) => {
    const [pair = '', ...attributes] = cookie.split('; ')
    const [name = '', value = ''] = pair.split('=')
    if (attributes.includes('Max-Age=0')) cookies.delete(name)
    else cookies.set(name, decodeURIComponent(value))
  }

  const follow = async (path: string, response: Response, hops = 0): Promise<Page> => {
    const location = response.headers.get('location')
    if (location === null) return read(path, response)
    if (hops > 5) throw new Error(`Redirects without end at ${path}`)
    return follow(location, await request(location), hops + 1)
  }

  const post: Browser['post'] = (path, fields, headers = {}) =>
    request(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })

  return {
    cookies,
    post,
    get: async (path) => follow(path, await request(path)),
    async submit(page, button, typed = {}) {
      const { form, pressed } = findButton(page, button)
      const fields = fill(form, typed)
      if (pressed.name !== undefined) fields.push([pressed.name, pressed.value ?? ''])
      const action = pressed.action ?? form.action
      return follow(action, await post(action, fields))
    },
  }
}

/** The form of a page that has this field. */
export const formWith = (page: Page, field: string): PageForm => {
  const form = page.forms.find(({ fields }) => fields.some(([name]) => name === field))
  if (!form) throw new Error(`No form has ${field} on ${page.path}`)
  return form
}

export const fieldValue = (page: Page, field: string): string | undefined =>
  page.forms.flatMap(({ fields }) => fields).find(([name]) => name === field)?.[1]

const findButton = (page: Page, text: string) => {
  for (const form of page.forms) {
    const pressed =
      form.buttons.find((button) => button.text === text) ?? (form.action === text ? form.buttons[0] : undefined)
    if (pressed) return { form, pressed }
  }
  throw new Error(`No button "${text}" on ${page.path} (${page.status}): ${page.text.slice(0, 400)}`)
}

const fill = (form: PageForm, typed: Typed): [string, string][] => {
  const kept = form.fields.filter(([name]) => !(name in typed))
  return [
    ...kept,
    ...Object.entries(typed).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
  ]
}

const read = async (path: string, response: Response): Promise<Page> => {
  const html = await response.text()
  const body = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/g, ' ')
  const forms = [...body.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inner = '']) =>
    readForm(head, inner, path),
  )
  const links = [...body.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)].map(([, head = '', inner = '']) => ({
    href: attributesOf(head).get('href') ?? '',
    text: textOf(inner),
  }))
  const title = textOf(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '')
  return { status: response.status, path, html, text: textOf(body), title, forms, links, headers: response.headers }
}

const readForm = (head: string, inner: string, path: string): PageForm => {
  const fields: [string, string][] = []
  const controls = /<input\b([^>]*?)\/?>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g
  for (const [, head = '', options = ''] of inner.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributesOf(attributes))
    const chosen = all.find((option) => option.has('selected')) ?? all[0]
    fields.push([attributesOf(head).get('name') ?? '', chosen?.get('value') ?? ''])
  }
  for (const [, input, area, content = ''] of inner.matchAll(controls)) {
    const attributes = input ?? area ?? ''
    const has = attributesOf(attributes)
    const name = has.get('name')
    if (name === undefined) continue
    const choice = has.get('type') === 'checkbox' || has.get('type') === 'radio'
    if (choice && !has.has('checked')) continue
    // The parser drops one line break after the tag.
    fields.push([name, area !== undefined ? decode(content).replace(/^\n/, '') : (has.get('value') ?? '')])
  }
  const buttons = [...inner.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].map(
    ([, attributes = '', content = '']) => {
      const has = attributesOf(attributes)
      return { text: textOf(content), name: has.get('name'), value: has.get('value'), action: has.get('formaction') }
    },
  )
  return { action: attributesOf(head).get('action') ?? path, fields, buttons }
}

const attributesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)]))

const textOf = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
