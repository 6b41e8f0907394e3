/**
 * The door of every page of a talk: lets in whoever is a side of it, with that side's view; everyone else meets the same page, which offers
 * a fresh link to the address on file. A POST must also carry the token of a page that this browser was shown.
 */

import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bothNames } from '../functions/domain/names.ts'
import type { Role } from '../functions/domain/role.ts'
import { talkRoutes } from '../functions/domain/routes.ts'
import type { TalkCommand } from '../functions/domain/talk-command.ts'
import type { TalkView } from '../functions/domain/talk-view.ts'
import { type Applied, apply } from '../functions/flow/apply.ts'
import { enterTalk } from '../functions/flow/enter.ts'
import { readOnce } from '../functions/flow/read-once.ts'
import type { App } from './app-context.ts'
import { closedDoor } from './door/closed.tsx'
import { credentials } from './guard/browser.ts'
import { pageKey, tokenHolds, tokenOf } from './guard/form.ts'
import { speakTo } from './guard/language.ts'

export type TalkApp = {
  Variables: App['Variables'] & {
    /** With the names that the two call each other by, as in their mails. */
    view: TalkView
    /** The other's whole name, for the heading of the talk's own page. */
    otherName: string
    /** The reader's own, as it goes along with what they pass on. */
    ownName: string
    at: ReturnType<typeof talkRoutes>
    /** For the forms of this page. */
    token: string
    /** False when a POST came without the token of a page of ours: the page is shown again with everything typed. */
    trusted: boolean
  }
}

export type TalkContext = Context<TalkApp>

export const newTalkApp = () => new Hono<TalkApp>()

export const enterAs =
  (role: Role): MiddlewareHandler<TalkApp> =>
  async (c, next) => {
    const id = c.req.param('talk') ?? ''
    const context = c as unknown as Context<App>
    const key = pageKey(context, id, role)
    c.set('ports', readOnce(c.var.ports))
    const view = key === undefined ? undefined : await enterTalk(c.var.ports, id, role, credentials(context, id, role))
    if (!view || key === undefined) return closedDoor(context, { talk: id, role })
    speakTo(context, view.language)
    c.set('view', byFirstNames(view))
    c.set('otherName', view.other.name)
    c.set('ownName', view.you.name)
    c.set('at', talkRoutes(id, role))
    c.set('token', tokenOf(key))
    c.set('trusted', c.req.method !== 'POST' || tokenHolds(context, key))
    return next()
  }

const byFirstNames = (view: TalkView): TalkView => {
  const [name, manager] = bothNames(view.employee.name, view.manager.name)
  const sides = { employee: { ...view.employee, name }, manager: { ...view.manager, name: manager } }
  const [you, other] = view.role === 'employee' ? [sides.employee, sides.manager] : [sides.manager, sides.employee]
  return { ...view, ...sides, you, other }
}

/** Applies a command of the page's own side, once for each time the form was made. */
export const command = (c: TalkContext, command: TalkCommand): Promise<Applied> =>
  apply(c.var.ports, c.var.view.id, {
    command,
    by: c.var.view.role,
    as: c.var.view.hand,
    commandId: field(c, 'command') || undefined,
  })

export const newCommandId = (c: TalkContext): string => c.var.ports.random.base32(12)

export const field = (c: TalkContext, name: string): string => c.var.form.fields.get(name) ?? ''

/** The version that the form showed; -1, which nothing has, when the form was tampered with. */
export const shownVersion = (c: TalkContext): number => {
  const text = field(c, 'version')
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}
