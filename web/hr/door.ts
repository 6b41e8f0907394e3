/**
 * The door of HR's pages: only a person whom the configuration names, signed in for HR not long ago. Everyone else is led to the sign-in,
 * and learns nothing of what is here. Who has one unit finds only that behind it, and who only sees changes nothing.
 */
import type { Context } from 'hono'
import { type HrRole, isOwnCycle } from '../../functions/domain/hr-role.ts'
import { routes } from '../../functions/domain/routes.ts'
import { readCycle } from '../../functions/flow/cycles.ts'
import { type SignedIn, signedIn } from '../../functions/flow/door.ts'
import { isWithin, withinUnit } from '../../functions/flow/within-unit.ts'
import type { App } from '../app-context.ts'
import { personKey } from '../guard/browser.ts'
import { tokenHolds, tokenOf } from '../guard/form.ts'
import { speakTo } from '../guard/language.ts'
import type { May } from '../ui/may.tsx'
import { notThere } from './frame.tsx'
import { refused } from './roles.tsx'

export type HrReader = {
  person: SignedIn
  role: HrRole
  /** For the forms of this page. */
  token: string
  /** Of the next command; a cycle made by the form has its id from it. */
  command: string
  /** False when a POST came without the token of a page of ours: the page is shown again with everything typed. */
  trusted: boolean
}

/** What a route is, where it is not the usual: for a POST, something done that in a cycle of several units only they all may do. */
export type Kind = {
  /** Of a GET: a page that is nothing without its form, of the same address. */
  isForm?: true
  /** It only looks, with a name that stands in no address. */
  looks?: (c: Context<App>) => boolean
  /** It does something to the reader's own unit whatever else the cycle has. */
  keepsToUnit?: true
  /** It does something to the whole organisation. */
  isForAll?: true
}

export type Answer = (c: Context<App>, reader: HrReader) => Response | Promise<Response>

export const forHr =
  (answer: Answer, kind: Kind = {}) =>
  async (c: Context<App>): Promise<Response> => {
    const key = personKey(c)
    const person = key && (await signedIn(c.var.ports, key.id, key.key))
    if (!key || !person?.hr) return c.redirect(`${routes.signIn}?to=hr`, 303)
    speakTo(c, person.language)
    const closed = await closedTo(c, person.hr, kind)
    if (closed) return closed
    if (kind.isForm && c.var.may && !c.var.may.open(c.req.path)) return refused(c, person.hr)
    return answer(c, {
      person,
      role: person.hr,
      token: tokenOf(key.key),
      command: c.var.ports.random.base32(16),
      trusted: c.req.method !== 'POST' || tokenHolds(c, key.key),
    })
  }

/** What is behind the door is cut to the reader's unit here; or the page that says why it stays shut. */
const closedTo = async (c: Context<App>, role: HrRole, kind: Kind): Promise<Response | undefined> => {
  const does = c.req.method === 'POST' && !kind.looks?.(c)
  const { unit, readOnly } = role
  if (unit !== undefined) {
    const named = c.req.param() as { person?: string; talk?: string; cycle?: string; import?: string }
    const isTheirs = await isWithin(c.var.ports, unit, named)
    c.set('ports', withinUnit(c.var.ports, unit))
    if (!isTheirs) return notThere(c)
  }
  if (!readOnly && unit === undefined) return undefined
  const id = c.req.param('cycle')
  const cycle = id === undefined || unit === undefined ? undefined : await readCycle(c.var.ports, id)
  const reachesOthers = cycle !== undefined && !isOwnCycle(cycle.settings, unit ?? '')
  c.set('may', mayOf(role, id, reachesOthers))
  return does && isRefused(role, kind, reachesOthers) ? refused(c, role) : undefined
}

const isRefused = ({ unit, readOnly }: HrRole, kind: Kind, reachesOthers: boolean): boolean =>
  readOnly || (unit !== undefined && (kind.isForAll === true || (reachesOthers && !kind.keepsToUnit)))

/** What the pages leave out, by the same rules; of a cycle, for the one whose page it is. */
const mayOf = (role: HrRole, cycle: string | undefined, reachesOthers: boolean): May => {
  const find = (method: 'GET' | 'POST', path: string) =>
    kinds.find((one) => one.method === method && one.pattern.test(path.split('?')[0] ?? ''))
  const send = (action: string) => {
    const found = find('POST', action)
    const isOfCycle = cycle !== undefined && action.includes(`/${cycle}`)
    return found === undefined || !isRefused(role, found.kind, reachesOthers && isOfCycle)
  }
  return { send, open: (href) => !find('GET', href)?.kind.isForm || send(href) }
}

const kinds: { method: 'GET' | 'POST'; pattern: RegExp; kind: Kind }[] = []

/** Every route of HR's, as `mount.ts` gives them, so that the pages know of each whether it would be refused. */
export const remember = (method: 'GET' | 'POST', path: string, kind: Kind): void => {
  const pattern = path.replace(/:[a-z]+(?:\{([^/]+)\})?/gi, (_, named?: string) => `(?:${named ?? '[^/]+'})`)
  if (!kinds.some((one) => one.method === method && one.pattern.source === `^${pattern}$`))
    kinds.push({ method, pattern: new RegExp(`^${pattern}$`), kind })
}

export const typed = (c: Context<App>, name: string): string => c.var.form.fields.get(name) ?? ''

export const typedList = (c: Context<App>, name: string): string[] => c.var.form.lists.get(name) ?? []

/** The page that a link asks for, from 1. */
export const pageNumber = (text: string | undefined): number => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : 1)
