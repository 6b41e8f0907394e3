/** A person signs in to the team page, HR's pages or everything about themselves: a link asked for, used once, and the browser it lets in. */
import type { Instant } from '../ports.ts'
import { bind, browserDays, mayAskAgain, nextLink, signInMinutes, unbind } from './access.ts'
import { isAnswerPurpose } from './changed-address.ts'
import type { Person } from './person.ts'
import { day, minute } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

/** What a link lets a browser in to: as the person, with HR's pages, or with everything about oneself for some minutes. */
export type Scope = 'person' | 'hr' | 'own'

export type SignInCommand =
  | { kind: 'signIn'; purpose: string; browser: string }
  | { kind: 'enter'; secret: string; browser: string; scope: Scope }
  | { kind: 'leaveBrowser'; browser: string }

export const decideSignIn = (state: Person, command: SignInCommand, now: Instant): Decision<Person> => {
  switch (command.kind) {
    case 'signIn':
      return askForLink(state, command, now)
    case 'enter':
      return enter(state, command, now)
    case 'leaveBrowser':
      return { ok: true, state: { ...state, browsers: unbind(state.browsers, command.browser) } }
  }
}

const askForLink = (
  state: Person,
  command: Extract<SignInCommand, { kind: 'signIn' }>,
  now: Instant,
): Decision<Person> => {
  if (state.gone !== undefined) return refuse('gone')
  if (!mayAskAgain(state.freshLinks, now)) return refuse('tooOften')
  const n = nextLink(state)
  const asked = { n, role: 'person' as const, purpose: command.purpose, at: now, browser: command.browser }
  return { ok: true, state: { ...state, freshLinks: [...state.freshLinks, asked].slice(-6) } }
}

/** The link has been found and is used up; the flow has checked whose it is. */
const enter = (state: Person, command: Extract<SignInCommand, { kind: 'enter' }>, now: Instant): Decision<Person> => {
  const found = state.links[command.secret]
  if (!found || isAnswerPurpose(found.purpose) || !personLinkLives(found, now)) return refuse('gone')
  const links = { ...state.links }
  if (found.browser !== undefined) delete links[command.secret]
  // HR's session opens no content, not even HR's own (DESIGN.md rule 7).
  const scopes = command.scope === 'own' ? (['person', 'own'] as const) : [command.scope]
  const browsers = scopes.reduce((bound, scope) => bind(bound, scope, command.browser, now), state.browsers)
  return { ok: true, state: { ...state, links, browsers } }
}

/** A sign-in link is good for ten minutes, once; a link from a digest while a browser stays bound. */
export const personLinkLives = (link: { purpose: string; at: Instant; browser?: string }, now: Instant): boolean =>
  now < link.at + (link.browser === undefined ? browserDays * day : signInMinutes * minute)
