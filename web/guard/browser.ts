/**
 * The keys a browser holds, each a random secret in a `__Host-` cookie whose hash stands on a head: one per side of a talk, one for a
 * signed-in person, one from having asked for a link. There is no session store.
 */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Role } from '../../functions/domain/role.ts'
import type { Credentials } from '../../functions/flow/enter.ts'
import type { App } from '../app-context.ts'

const keyCharacters = 26

export const newKey = (c: Context<App>): string => c.var.ports.random.base32(keyCharacters)

export const talkKey = (c: Context<App>, talk: string, role: Role): string | undefined =>
  key(getCookie(c, talkCookie(talk, role)))

/** `shared`: ends with the browser, for a device that others use too. */
export const setTalkKey = (c: Context<App>, talk: string, role: Role, value: string, shared: boolean): void => {
  set(c, talkCookie(talk, role), value, shared ? undefined : talkSeconds)
  set(c, arrivedCookie, '1', arrivedSeconds)
}

export const forgetTalk = (c: Context<App>, talk: string, role: Role): void => forget(c, talkCookie(talk, role))

export const personKey = (c: Context<App>): { id: string; key: string } | undefined => {
  const [id, secret] = (getCookie(c, personCookie) ?? '').split('.')
  const found = key(secret)
  return found && id && /^p_[0-9a-z]{16}$/.test(id) ? { id, key: found } : undefined
}

export const setPersonKey = (c: Context<App>, id: string, value: string, shared: boolean): void => {
  set(c, personCookie, `${id}.${value}`, shared ? undefined : talkSeconds)
  set(c, arrivedCookie, '1', arrivedSeconds)
}

/**
 * A link let this browser in a moment ago. Scanners of mail press whatever a link leads to, so what commits with one tap asks such a browser
 * to tick a box first.
 */
export const hasJustArrived = (c: Context<App>): boolean => getCookie(c, arrivedCookie) !== undefined

export const forgetPerson = (c: Context<App>): void => forget(c, personCookie)

/** The key from when this browser asked for a link; the link works only where it is. */
export const askedKey = (c: Context<App>): string | undefined => key(getCookie(c, askedCookie))

export const setAskedKey = (c: Context<App>, value: string): void => set(c, askedCookie, value, askedSeconds)

export const credentials = (c: Context<App>, talk: string, role: Role): Credentials => ({
  session: talkKey(c, talk, role),
  person: personKey(c),
})

const talkSeconds = 14 * 24 * 3600
const askedSeconds = 2 * 3600
const arrivedSeconds = 120
const personCookie = '__Host-person'
const askedCookie = '__Host-asked'
const arrivedCookie = '__Host-arrived'
const talkCookie = (talk: string, role: Role) => `__Host-${talk}-${role}`

const key = (value: string | undefined) => (value && /^[0-9a-z]{26}$/.test(value) ? value : undefined)

const set = (c: Context<App>, name: string, value: string, maxAge: number | undefined): void =>
  setCookie(c, name, value, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge })

const forget = (c: Context<App>, name: string): void =>
  setCookie(c, name, '', { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge: 0 })
