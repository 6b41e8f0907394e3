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

/** What a POST is, where it is not the usual: something done, that in a cycle of several units only they all may do. */
export type Kind = {
  /** It only looks, with a name that stands in no address. */
  looks?: (c: Context<App>) => boolean
  /** It does something to the reader's own unit whatever else the cycle has. */
  keepsToUnit?: true
  /** It does something to the whole organisation. */
  isForAll?: true
}

export const forHr =
  (answer: (c: Context<App>, reader: HrReader) => Response | Promise<Response>, kind: Kind = {}) =>
  async (c: Context<App>): Promise<Response> => {
    const key = personKey(c)
    const person = key && (await signedIn(c.var.ports, key.id, key.key))
    if (!key || !person?.hr) return c.redirect(`${routes.signIn}?to=hr`, 303)
    speakTo(c, person.language)
    const closed = await closedTo(c, person.hr, kind)
    if (closed) return closed
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
  if (!does) return undefined
  if (readOnly) return refused(c, role)
  if (unit === undefined) return undefined
  if (kind.isForAll) return refused(c, role)
  const id = c.req.param('cycle')
  const cycle = id === undefined ? undefined : await readCycle(c.var.ports, id)
  const reachesOthers = cycle !== undefined && !isOwnCycle(cycle.settings, unit)
  return reachesOthers && !kind.keepsToUnit ? refused(c, role) : undefined
}

export const typed = (c: Context<App>, name: string): string => c.var.form.fields.get(name) ?? ''

export const typedList = (c: Context<App>, name: string): string[] => c.var.form.lists.get(name) ?? []

/** The page that a link asks for, from 1. */
export const pageNumber = (text: string | undefined): number => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : 1)
