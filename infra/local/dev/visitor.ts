/** Somebody's browser without scripts: keeps its cookies, follows redirects, and sends forms as they stand. */

export type Form = { method: 'GET' | 'POST'; action: string; fields: [string, string][] }

export type Visit = { url: string; status: number; html: string }

export type Visitor = {
  /** Follows redirects within the origin, at most ten. */
  get(url: string): Promise<Visit>
  head(url: string): Promise<Visit>
  submit(form: Form, from: string): Promise<Visit>
  /** Every `Set-Cookie` it was sent, the last one of each name. */
  cookies(): string[]
  /** How many it was sent in all. */
  cookiesSet(): number
}

const redirectsMax = 10

export function createVisitor(origin: string): Visitor {
  const jar = new Map<string, string>()
  let set = 0

  async function visit(url: string, init: RequestInit): Promise<Visit> {
    let at = new URL(url, origin)
    let request = init
    for (let hops = 0; ; hops += 1) {
      const response = await fetch(at, {
        ...request,
        redirect: 'manual',
        headers: { ...headersOf(request), ...cookieHeader() },
      })
      for (const cookie of response.headers.getSetCookie()) {
        set += 1
        jar.set(cookie.slice(0, cookie.indexOf('=')), cookie)
      }
      const html = await response.text()
      const location = response.headers.get('location')
      if (location === null || response.status < 300 || response.status > 399 || hops >= redirectsMax) {
        return { url: at.href, status: response.status, html }
      }
      const next = new URL(location, at)
      if (next.origin !== origin) return { url: at.href, status: response.status, html }
      at = next
      request = { method: request.method === 'HEAD' ? 'HEAD' : 'GET' }
    }
  }

  function cookieHeader(): Record<string, string> {
    const pairs = [...jar.values()].map((cookie) => cookie.split(';')[0]).filter((pair) => pair && !pair.endsWith('='))
    return pairs.length > 0 ? { cookie: pairs.join('; ') } : {}
  }

  return {
    get: (url) => visit(url, { method: 'GET' }),
    head: (url) => visit(url, { method: 'HEAD' }),
    submit({ method, action, fields }, from) {
      const target = new URL(action, from)
      const body = new URLSearchParams(fields)
      if (method === 'GET') {
        target.search = body.toString()
        return visit(target.href, { method })
      }
      const headers = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
      return visit(target.href, { method, headers, body: body.toString() })
    },
    cookies: () => [...jar.values()],
    cookiesSet: () => set,
  }
}

/** The forms of one of our own pages, with what their fields hold; nothing typed and nothing ticked. */
export function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', content = '']) => ({
    method: attributeOf(attributes, 'method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
    action: attributeOf(attributes, 'action') ?? '',
    fields: [...content.matchAll(/<input\b([^>]*)>/gs)].flatMap(([, input = '']): [string, string][] => {
      const name = attributeOf(input, 'name')
      const type = attributeOf(input, 'type')
      if (name === undefined || type === 'checkbox' || type === 'radio' || type === 'file') return []
      return [[name, attributeOf(input, 'value') ?? '']]
    }),
  }))
}

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function headersOf({ headers }: RequestInit): Record<string, string> {
  return (headers ?? {}) as Record<string, string>
}
