/** What a talk knows as soon as its mails are claimed, before they are sent: that answers are open from then on, and which. */
import type { Instant } from '../ports.ts'
import { versionOf } from './preparation.ts'
import { otherRole } from './role.ts'
import type { Talk } from './talk.ts'

/** What a claim of mails brings along: for a summary the fact that answers are now open, and which version of them it holds. */
export const claimedTalk = (state: Talk, kinds: string[], now: Instant): Talk => {
  const holds = { summary: 'manager', tomorrow: 'employee' } as const
  let claimed = state
  for (const kind of ['summary', 'tomorrow'] as const) {
    if (!kinds.includes(kind)) continue
    const reader = holds[kind]
    const version = versionOf(state.preparation[otherRole(reader)])
    claimed = { ...claimed, summarised: { ...claimed.summarised, [reader]: version } }
  }
  return kinds.includes('summary') && state.opened === undefined ? { ...claimed, opened: now } : claimed
}
