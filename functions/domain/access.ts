/**
 * Links in mails and the browsers they let in. Only hashes are kept; whoever has the hash of a secret decides nothing here alone:
 * a link lives while its step lasts, and shows words only in a browser that was bound to it (DESIGN.md 'Getting in').
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { day, hour, minute } from './time.ts'

export const link = z.object({
  /** Whose it is: a side of the talk, or the person of a person's own workflow. */
  role: z.enum(['employee', 'manager', 'person']),
  /** Where it leads; the routes know how. */
  purpose: z.string(),
  at: z.number(),
  /** A fresh link works only in the browser that asked for it: the hash of that browser's key. */
  browser: z.string().optional(),
})
export type Link = z.infer<typeof link>

export const links = z.record(z.string(), link)
/** By hash of the secret. */
export type Links = z.infer<typeof links>

export const browser = z.object({
  /** `own`: let in a moment ago by a link asked for to see everything about oneself. */
  role: z.enum(['employee', 'manager', 'person', 'hr', 'own']),
  hash: z.string(),
  at: z.number(),
})
export type Browser = z.infer<typeof browser>

export const freshLink = z.object({
  n: z.number(),
  role: z.enum(['employee', 'manager', 'person']),
  purpose: z.string(),
  at: z.number(),
  browser: z.string(),
})
/** A fresh link that someone asked for; the mail with it is `<role>.link.<n>`. */
export type FreshLink = z.infer<typeof freshLink>

export const browsersPerRole = 5
/** How long a browser stays bound: after that a link from a later mail binds anew. */
export const browserDays = 14
/** Sign-in to HR's pages and the team page. */
export const signInMinutes = 10
export const signedInHours = 12
export const freshLinksPerHour = 3
/** Links kept on a head: those that are over go first, and a link whose step lasts only when a talk has been mailed beyond all measure. */
const linksKept = 24
const neededLinksKept = 96

export const boundBrowsers = (browsers: Browser[], role: Browser['role'], now: Instant): Browser[] =>
  browsers.filter((bound) => bound.role === role && now < bound.at + lasts(role))

const lasts = (role: Browser['role']): number =>
  role === 'hr' ? signedInHours * hour : role === 'own' ? signInMinutes * minute : browserDays * day

export const isBound = (browsers: Browser[], role: Browser['role'], hash: string, now: Instant): boolean =>
  boundBrowsers(browsers, role, now).some((bound) => bound.hash === hash)

export const bind = (browsers: Browser[], role: Browser['role'], hash: string, now: Instant): Browser[] => {
  const others = browsers.filter((bound) => bound.role !== role)
  const same = boundBrowsers(browsers, role, now).filter((bound) => bound.hash !== hash)
  return [...others, ...same.slice(-(browsersPerRole - 1)), { role, hash, at: now }]
}

export const unbind = (browsers: Browser[], hash: string): Browser[] => browsers.filter((bound) => bound.hash !== hash)

/** What is over is kept while there is room. */
export const addLinks = (present: Links, added: Links, isNeeded: (link: Link) => boolean): Links => {
  const all = [...Object.entries(present), ...Object.entries(added)].sort(([, a], [, b]) => a.at - b.at)
  const needed = all.filter(([, one]) => isNeeded(one)).slice(-neededLinksKept)
  const over = all.filter(([, one]) => !isNeeded(one))
  const room = Math.max(0, linksKept - needed.length)
  return Object.fromEntries([...(room > 0 ? over.slice(-room) : []), ...needed])
}

/**
 * What a known, living link gives in a browser:
 * `in`: this browser is bound; `open`: nobody is yet, so pressing *Show* binds this one; `ask`: another browser is, so a fresh link is mailed.
 */
export const entrance = (
  browsers: Browser[],
  found: Link,
  browserHash: string | undefined,
  now: Instant,
): 'in' | 'open' | 'ask' => {
  const bound = boundBrowsers(browsers, found.role, now)
  if (bound.some((one) => one.hash === browserHash)) return 'in'
  if (found.browser !== undefined) return found.browser === browserHash ? 'open' : 'ask'
  return bound.length === 0 ? 'open' : 'ask'
}

export const mayAskAgain = (asked: { at: Instant }[], now: Instant): boolean =>
  asked.filter((one) => one.at > now - hour).length < freshLinksPerHour

/** One more than any before, in the ledger too: what was asked for by who has no access any more is gone from the list, and a key is mailed once. */
export const nextLink = ({
  freshLinks,
  mails,
}: {
  freshLinks: FreshLink[]
  mails: Record<string, unknown>
}): number => {
  const mailed = Object.keys(mails).flatMap((key) => (key.includes('.link.') ? [Number(key.split('.')[2])] : []))
  return Math.max(0, ...freshLinks.map(({ n }) => n), ...mailed) + 1
}
