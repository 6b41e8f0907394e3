/** Getting in to a talk and out of it: the browsers of a side, fresh links by mail, and 'not me'. */
import type { Instant } from '../ports.ts'
import { bind, mayAskAgain, nextLink, unbind } from './access.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import { type Decision, refuse } from './workflow.ts'

export type AccessCommand =
  /** A browser was let in through a link: its key's hash stands on the head. */
  | { kind: 'bindBrowser'; browser: string }
  | { kind: 'leaveBrowser'; browser: string }
  | { kind: 'askForLink'; purpose: string; browser: string }
  /** 'Not me': every link and browser of that side ends. */
  | { kind: 'notMe' }

export const isAccess = ({ kind }: { kind: string }): boolean =>
  kind === 'bindBrowser' || kind === 'leaveBrowser' || kind === 'askForLink' || kind === 'notMe'

/** Getting in, and out, is open to both whatever has become of the talk. */
export const decideAccess = (state: Talk, command: AccessCommand, by: Role, now: Instant): Decision<Talk> => {
  switch (command.kind) {
    case 'bindBrowser':
      return { ok: true, state: { ...state, browsers: bind(state.browsers, by, command.browser, now) } }
    case 'leaveBrowser':
      return { ok: true, state: { ...state, browsers: unbind(state.browsers, command.browser) } }
    case 'askForLink':
      return askForLink(state, command, by, now)
    case 'notMe':
      return { ok: true, state: endAccess(state, by) }
  }
}

/** Every link and browser of a side ends at once. */
export const endAccess = (state: Talk, role: Role): Talk => ({
  ...state,
  links: Object.fromEntries(Object.entries(state.links).filter(([, link]) => link.role !== role)),
  browsers: state.browsers.filter((bound) => bound.role !== role),
  freshLinks: state.freshLinks.filter((asked) => asked.role !== role),
})

const askForLink = (
  state: Talk,
  command: Extract<AccessCommand, { kind: 'askForLink' }>,
  by: Role,
  now: Instant,
): Decision<Talk> => {
  if (
    !mayAskAgain(
      state.freshLinks.filter(({ role }) => role === by),
      now,
    )
  )
    return refuse('tooOften')
  const n = nextLink(state)
  const asked = { n, role: by, purpose: command.purpose, at: now, browser: command.browser }
  return { ok: true, state: { ...state, freshLinks: [...state.freshLinks, asked].slice(-6) } }
}
