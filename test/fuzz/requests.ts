/**
 * Requests that no browser of ours would send: routes that exist and ids that do not, forms as they were shown and then bent, in every role.
 * Each carries a word of its own wherever something could be said, so that an answer that repeats it is found out.
 */
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Random } from '../../functions/ports.ts'
import { baseUrl } from '../web/town.ts'
import { fillPath, type Role, roles, type Scene } from './scene.ts'

export type FuzzRequest = {
  event: APIGatewayProxyEventV2
  role: Role
  method: string
  path: string
  /** In everything that was made up. */
  canary: string
  /** Why it must not change anything, if it must not. */
  harmless: string | undefined
  /** The workflow of a link whose secret is right. */
  link: string | undefined
}

const ways = ['GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'TRACE', 'PROPFIND']

export const createRequests = (scene: Scene, random: Random) => {
  let count = 0
  return { next }

  function next(): FuzzRequest {
    count += 1
    const canary = `zq${count.toString(36)}${random.base32(6)}qz`
    const role = pick(roles)
    const shown = happens(0.45) ? pickOr(scene.forms[role], undefined) : undefined
    // Who has left is nobody from then on.
    const form = shown && /\/(leave|sign-out)$/.test(shown.action) && happens(0.97) ? undefined : shown
    const route = pick(scene.routes)
    const method = form ? 'POST' : happens(0.75) ? route.method : pick(ways)
    const given = form ? form.action : fillPath(route.pattern, (name) => parameter(name, canary))
    const [path = '', query = ''] = bentTarget(given, canary).split('?', 2)
    const body = /^(GET|HEAD)$/.test(method) && happens(0.98) ? undefined : bodyOf(form?.fields, canary)
    const fields = form && body?.fields
    const token = form?.fields.find(([name]) => name === 'token')?.[1]
    const keepsToken = fields?.filter(([name]) => name === 'token').every(([, value]) => value === token)
    const { headers, fromElsewhere } = headersOf(body?.type, canary)
    const cookies = cookiesOf(role, canary)
    const isDoor = /^\/(sign-in|fresh-link)$/.test(path)
    const harmless =
      method !== 'POST'
        ? 'method'
        : fromElsewhere
          ? 'origin'
          : !isDoor && token !== undefined && fields && !(keepsToken && fields.some(([name]) => name === 'token'))
            ? 'token'
            : undefined
    return {
      role,
      method,
      path,
      canary,
      harmless,
      link: scene.known.token?.some((secret) => path === `/l/${secret}`) ? linkTo(path) : undefined,
      event: {
        version: '2.0',
        routeKey: '$default',
        rawPath: path,
        rawQueryString: query,
        cookies,
        headers,
        requestContext: {
          accountId: '1',
          apiId: 'api',
          domainName: new URL(baseUrl).host,
          domainPrefix: 'samtal',
          http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'fuzz' },
          requestId: String(count),
          routeKey: '$default',
          stage: '$default',
          time: '21/Sep/2026:10:00:00 +0000',
          timeEpoch: scene.world.clock.now(),
        },
        isBase64Encoded: body?.base64 ?? false,
        body: body?.text,
      } as APIGatewayProxyEventV2,
    }
  }

  function parameter(name: string, canary: string): string {
    const known = scene.known[name] ?? []
    if (known.length > 0 && happens(0.8)) return pick(known)
    const of = pickOr(known, 't_0000000000000000')
    return encodeURIComponent(
      pick([
        canary,
        of.toUpperCase(),
        of.slice(0, -1),
        `${of}=`,
        of.replace(/.$/, '0'),
        of.replaceAll('0', 'O'),
        `${of}${canary}`,
        '..',
        '%00',
        '__proto__',
        'constructor',
        '-1',
        '9999',
        '٣',
        nasty(canary).toWellFormed(),
      ]).slice(0, 3_000),
    )
  }

  function bentTarget(target: string, canary: string): string {
    if (happens(0.8)) return target
    const and = target.includes('?') ? '&' : '?'
    return pick([
      `${target}/`,
      `/${target}`,
      `${target}/${canary}`,
      `${target}%2e%2e/${canary}`,
      `${target}%`,
      `${target}%ff%fe`,
      `${target}${and}language=${canary}`,
      `${target}${and}language=en&language=${canary}`,
      `${target}${and}a=c&answer=${canary}&only=${canary}&page=${canary}&q=${canary}&to=${canary}`,
      `${target}${and}__proto__[x]=${canary}&constructor=${canary}`,
      `${target}${and}page=-1&page=99999999999`,
      `${target}${and}%=%&&&=${canary}`,
      `${target}${and}${encodeURIComponent(nasty(canary).toWellFormed())}`,
      target.toUpperCase(),
    ])
  }

  function bodyOf(shown: [string, string][] | undefined, canary: string) {
    const fields = bentFields(shown ?? [['token', canary]], canary)
    const encoded = new URLSearchParams(fields.map(([name, value]) => [name, value.toWellFormed()])).toString()
    const type = 'application/x-www-form-urlencoded'
    const chance = random.fraction()
    if (chance < 0.7) return { type, text: encoded, base64: false, fields }
    if (chance < 0.8) return { type, text: Buffer.from(encoded).toString('base64'), base64: true, fields }
    if (chance < 0.9) {
      const boundary = 'fuzz'
      const parts = fields.map(
        ([name, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, '')}"${happens(0.1) ? `; filename="${canary}.csv"` : ''}\r\n\r\n${value}\r\n`,
      )
      const whole = `${parts.join('')}--${boundary}--\r\n`
      const text = happens(0.2) ? whole.slice(0, Math.floor(whole.length / 2)) : whole
      return {
        type: `multipart/form-data; boundary=${boundary}`,
        text,
        base64: false,
        fields: text === whole ? fields : undefined,
      }
    }
    const odd = pick([
      { type: 'application/json', text: JSON.stringify(Object.fromEntries(fields)) },
      { type: 'text/plain', text: encoded },
      { type: '', text: encoded },
      { type: 'multipart/form-data', text: encoded },
      { type: 'multipart/form-data; boundary=', text: canary },
      { type: 'application/x-www-form-urlencoded; charset=utf-16', text: encoded },
      { type, text: 'a=1&'.repeat(600) },
      { type, text: `text=${'x'.repeat(happens(0.2) ? 6_100_000 : 450_000)}` },
      { type, text: '%%%=%ff&=&&&' },
      { type, text: `${'['.repeat(2_000)}${canary}` },
      { type, text: Buffer.from([0xff, 0xfe, 0x00, 0x41]).toString('base64'), base64: true },
      { type, text: '!!! no base64 !!!', base64: true },
    ])
    return { base64: false, fields: undefined, ...odd }
  }

  function bentFields(shown: [string, string][], canary: string): [string, string][] {
    const fields: [string, string][] = shown.map(([name, value]) => [name, filled(name, value, canary)])
    if (happens(0.3)) fields.splice(Math.floor(random.fraction() * fields.length), 1)
    if (happens(0.1)) fields.push(pick(fields.length > 0 ? fields : [['x', canary]]))
    if (happens(0.3)) fields.push(['sure', 'yes'])
    if (happens(0.2)) {
      const names = [
        '__proto__',
        'constructor',
        'toString',
        'role',
        'by',
        'kind',
        'version',
        'command',
        'do',
        'then',
        'text',
      ]
      fields.push([pick([...names, canary, 'lines[]', '__proto__[]', '', nasty(canary).slice(0, 40)]), nasty(canary)])
    }
    if (happens(0.15))
      for (const field of fields) if (field[0] === 'token') field[1] = pick(['', canary, 'open', field[1].slice(1)])
    return fields
  }

  function filled(name: string, value: string, canary: string): string {
    if (name === 'token' || happens(name === 'command' || name === 'version' ? 0.8 : 0.45)) return value
    return pick([
      nasty(canary),
      nasty(canary),
      `${value}${canary}`,
      '',
      'yes',
      '2026-11-12',
      '2026-13-45',
      '0000-00-00',
      '+275760-09-14',
      '25:61',
      '09:00',
      'talked',
      'cancel',
      'employee',
      'manager',
      '-1',
      '1e309',
      '99999999999999999999',
      'aisha@fjallbacka.example',
    ])
  }

  function nasty(canary: string): string {
    return pick([
      canary,
      `<${canary}>`,
      `"><script>${canary}</script>`,
      `</textarea><${canary} onerror=1>`,
      `'-${canary}-'`,
      `javascript:${canary}`,
      `{{${canary}}}\${${canary}}`,
      `=HYPERLINK("${canary}")`,
      `${canary}\r\nBcc: ${canary}@evil.example\r\nSet-Cookie: ${canary}=1`,
      `\u0000\u0008${canary}\u202e\u2066`,
      `\ud800${canary}\udfff`,
      `👩‍👩‍👧‍👦 ${canary} e\u0301 ﷽`,
      `${canary} ${'å'.repeat(5_000)}`,
      `${canary}@${canary}.example`,
      `//${canary}.example/%2e%2e`,
      '\u2028\u2029',
      'null',
      '[object Object]',
      'NaN',
    ])
  }

  function headersOf(type: string | undefined, canary: string) {
    const headers: Record<string, string> = {
      host: new URL(baseUrl).host,
      'user-agent': `Mozilla ${canary}`,
      ...(type !== undefined && type !== '' && { 'content-type': type }),
      origin: baseUrl,
      'sec-fetch-site': 'same-origin',
    }
    if (happens(0.1)) Object.assign(headers, { host: `${canary}.example`, 'x-forwarded-host': `${canary}.example` })
    if (happens(0.1)) headers['x-forwarded-for'] = canary
    if (happens(0.1))
      headers['accept-language'] = nasty(canary)
        .replace(/[^\x20-\x7e]/g, '?')
        .slice(0, 4_000)
    if (happens(0.05)) headers['content-length'] = pick(['0', '5', '-1', '99999999999', canary])
    if (happens(0.05)) headers['transfer-encoding'] = 'chunked'
    if (happens(0.05)) headers['x-http-method-override'] = pick(['DELETE', 'PUT', canary])
    const fromElsewhere = happens(0.12)
    if (fromElsewhere) {
      const from: Record<string, string | undefined>[] = [
        { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
        { origin: `https://${canary}.example`, 'sec-fetch-site': undefined },
        { origin: undefined, 'sec-fetch-site': undefined },
        { origin: 'null', 'sec-fetch-site': undefined },
        { origin: baseUrl.replace('https:', 'http:'), 'sec-fetch-site': undefined },
        { origin: `${baseUrl}.evil.example`, 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'none' },
      ]
      for (const [name, value] of Object.entries(pick(from))) {
        if (value === undefined) delete headers[name]
        else headers[name] = value
      }
    }
    return { headers, fromElsewhere }
  }

  function cookiesOf(role: Role, canary: string): string[] {
    const own = scene.cookies[role]
    if (happens(0.85)) return own
    return [
      ...own,
      pick([
        `__Host-person=${canary}`,
        `__Host-person=p_0000000000000000.${'0'.repeat(26)}`,
        `__Host-language=${canary}`,
        `__Host-asked=${'0'.repeat(26)}`,
        `=${canary}; ;;`,
        `__Host-${scene.known.talk?.[0]}-employee=${'0'.repeat(26)}`,
        `${canary}=${'x'.repeat(8_000)}`,
        '%E0%A4%A=%E0%A4%A',
        `${canary}=\u0000\n`,
        `${canary}=\u2028é`,
      ]),
    ]
  }

  function linkTo(path: string): string {
    const id = path.slice('/l/'.length, '/l/'.length + 17)
    return `${id[0]}_${id.slice(1)}`
  }

  function pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(random.fraction() * items.length)] as Item
  }

  function pickOr<Item, Otherwise>(items: readonly Item[], otherwise: Otherwise): Item | Otherwise {
    return items.length > 0 ? pick(items) : otherwise
  }

  function happens(probability: number): boolean {
    return random.fraction() < probability
  }
}
