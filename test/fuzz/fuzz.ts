/**
 * Sends requests that no browser of ours would send to every route, through the same door as in production, and asks of each: was it
 * answered, did it change only what its sender may, did it repeat what it was told, what did the log learn.
 */
import { onRequest } from '../../functions/aws/request.ts'
import type { Ports } from '../../functions/ports.ts'
import { seededRandom } from '../world/random.ts'
import { createRequests, type FuzzRequest } from './requests.ts'
import { openScene, type Scene, stages, tableHash } from './scene.ts'

export type Fuzzed = {
  requests: number
  routes: number
  /** How many answers had this status. */
  statuses: Map<number, number>
  /** Milliseconds that half and that 99 of 100 answers took at most. */
  median: number
  slowest: number
  findings: { what: string; request: FuzzRequest; answer: string }[]
}

/** So many requests go into one scene, then the talks begin anew, one step further on: to open one takes a second. */
const perScene = { least: 500, most: 2500 }
const findingsMax = 20

/** `around` stands between the pages and the world, for a mistake that must be noticed. */
export const fuzz = async ({
  requests,
  seed,
  around,
}: {
  requests: number
  seed: number
  around?: (ports: Ports) => Ports
}): Promise<Fuzzed> => {
  const statuses = new Map<number, number>()
  const findings: Fuzzed['findings'] = []
  const times: number[] = []
  const routes = new Set<string>()
  const each = Math.max(perScene.least, Math.min(perScene.most, requests / 40))
  for (let sent = 0, round = 0; sent < requests && findings.length < findingsMax; round++) {
    const scene = await openScene(stages[round % stages.length] ?? 'prepare', around)
    for (const { method, pattern } of scene.routes) routes.add(`${method} ${pattern}`)
    const handler = onRequest(scene.app)
    const { next } = createRequests(scene, seededRandom(seed + round))
    for (let n = 0; n < each && sent < requests; n++, sent++) {
      const request = next()
      const logged = scene.world.log.length
      const wasNobody = request.role === 'nobody' ? tableHash(scene.world) : undefined
      const began = performance.now()
      const answer = await handler(request.event, {} as never).catch((error: unknown) => {
        findings.push({ what: `threw ${error instanceof Error ? error.message : error}`, request, answer: '' })
        return undefined
      })
      times.push(performance.now() - began)
      if (!answer) continue
      const status = answer.statusCode ?? 0
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const written = scene.written()
      const body = answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64').toString() : (answer.body ?? '')
      const said = { status, body, headers: { ...answer.headers, 'set-cookie': answer.cookies?.join() ?? '' } }
      const log = scene.world.log.slice(logged).join('\n')
      const found = brokenPromise(request, said, written, log, scene)
      const changed = wasNobody !== undefined && wasNobody !== tableHash(scene.world) && !written.length
      if (found || changed)
        findings.push({ what: found ?? 'changed unseen', request, answer: `${status} ${log} ${body.slice(-300)}` })
    }
  }
  times.sort((one, other) => one - other)
  const share = (of: number) => times[Math.min(times.length - 1, Math.floor(times.length * of))] ?? 0
  return { requests: times.length, routes: routes.size, statuses, median: share(0.5), slowest: share(0.99), findings }
}

type Said = { status: number; body: string; headers: Record<string, unknown> }

const brokenPromise = (
  { role, method, path, canary, harmless, link }: FuzzRequest,
  { status, body, headers }: Said,
  written: { id: string; name: string }[],
  log: string,
  scene: Scene,
): string | undefined => {
  if (status >= 500) return 'a 5xx'
  if (written.length > 0) {
    if (harmless) return `a write in spite of its ${harmless}`
    if (role === 'nobody' && !(link ? written.every(({ id }) => id === link) : asksForLink(path, written)))
      return 'a write of nobody'
    // HR takes somebody's talk out of a cycle, and in again.
    const talk = role === 'hr' ? /^\/hr\/cycles\/c_[0-9a-z]+\/people\/(t_[0-9a-z]+)$/.exec(path)?.[1] : undefined
    const stray = written.find(({ id }) => !scene.mayWrite(role, id) && id !== link && id !== talk)
    if (stray && !asksForLink(path, written)) return `a write to ${stray.id.slice(0, 2)}`
  }
  if (body.includes(`<${canary}`) || body.includes(`<script>${canary}`)) return 'words that became markup'
  const repeated = withoutFields(status === 422 ? withoutAddresses(body) : body)
  if (status >= 400 && repeated.includes(canary)) return 'an echo'
  if (JSON.stringify(headers).includes(canary)) return 'an echo in a header'
  const to = headers.location
  if (typeof to === 'string' && !/^\/(?!\/)/.test(to)) return 'a way out'
  if (log.includes(canary)) return 'a word in the log'
  if (method === 'HEAD' && body !== '') return 'a body for HEAD'
  if (!['GET', 'HEAD', 'POST'].includes(method.toUpperCase()) && ![405, 413, 400].includes(status))
    return 'a method that is none'
  if (status < 400 && headers['cache-control'] !== 'no-store') return 'an answer that could be kept'
  if (('x' in {}) as boolean) return 'a prototype that was changed'
  return undefined
}

/** What anyone may do: ask for a mail to the address on file. */
const asksForLink = (path: string, written: { id: string; name: string }[]): boolean =>
  /^\/(sign-in|fresh-link)$/.test(path) && written.every(({ id, name }) => /^[tp]_/.test(id) && name === 'head')

/** What a form keeps for whoever typed it stands in fields, and behind a closed door as a quotation. */
const withoutFields = (html: string): string =>
  html
    .replace(/<textarea\b[^>]*>[\s\S]*?<\/textarea>/g, '')
    .replace(/<input\b[^>]*>/g, '')
    .replace(/<blockquote\b[^>]*>[\s\S]*?<\/blockquote>/g, '')

/** A form that was not filled in right stays where it is. */
const withoutAddresses = (html: string): string => html.replace(/ (href|action)="[^"]*"/g, '')
