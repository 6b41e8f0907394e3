/** Which link a mail carries, and how long it lives: as long as its step lasts (DESIGN.md 'Getting in'). */
import type { Instant } from '../../ports.ts'
import type { Link } from '../access.ts'
import { isHeld } from '../booking.ts'
import { followUpOfMail } from '../follow-up.ts'
import { pulseDays } from '../pulse.ts'
import type { Talk } from '../talk.ts'
import type { TalkMailKind } from '../talk-entry.ts'
import { day, endOf } from '../time.ts'
import type { Entry, Frame } from '../workflow.ts'

const purposes: Record<Exclude<TalkMailKind, 'link' | 'followUp' | 'followUpReminder' | 'followUpShared'>, string> = {
  invitation: 'home',
  questions: 'prepare',
  reminder: 'prepare',
  nudge: 'home',
  correction: 'home',
  cycleCancelled: 'home',
  calendar: 'meeting',
  checkIn: 'checkIn',
  timeAsked: 'meeting',
  timeDeclined: 'meeting',
  summary: 'summary',
  tomorrow: 'home',
  news: 'summary',
  held: 'held',
  registered: 'held',
  pulse: 'pulse',
  plan: 'plan',
  planReturned: 'plan',
  agreed: 'plan',
  newManager: 'home',
  withoutManager: 'home',
  ended: 'home',
  notAgreed: 'plan',
  nextAgreed: 'plan',
  lines: 'lines',
  linesDue: 'lines',
  stuck: 'plan',
  talkWanted: 'plan',
  passedAnswer: 'passOn',
}

/** The link of a talk's mail; a fresh one keeps the purpose for which it was asked and works only in the browser that asked. */
export const linkOfTalkMail = (talk: Talk, entry: Entry, now: Instant): Link => {
  const role = entry.to === 'manager' ? 'manager' : 'employee'
  const kind = entry.kind as TalkMailKind
  if (kind === 'link') {
    const asked = talk.freshLinks.find((one) => one.n === entry.n && one.role === role)
    return { role, purpose: asked?.purpose ?? 'home', at: now, browser: asked?.browser }
  }
  if (kind === 'followUp' || kind === 'followUpReminder' || kind === 'followUpShared') {
    return { role, purpose: `followUp.${followUpOfMail(entry.n)}`, at: now }
  }
  return { role, purpose: purposes[kind], at: now }
}

export const followUpLinkDays = 30
export const planLinkDays = 14
export const preparationLinkDays = 7

/** Preparation: seven days after the meeting, or after the cycle's talks; plan: fourteen days; pulse and follow-up: thirty. */
export const talkLinkLives = (talk: Talk, link: Link, frame: Frame, now: Instant): boolean => {
  const [kind] = link.purpose.split('.')
  if (kind === 'followUp') return now < link.at + followUpLinkDays * day
  if (kind === 'plan' || kind === 'lines' || kind === 'passOn') return now < link.at + planLinkDays * day
  if (kind === 'checkIn') {
    const { booking } = talk.checkIn ?? {}
    const over = booking?.status === 'booked' ? booking.end : 0
    return now < Math.max(over, link.at + planLinkDays * day)
  }
  if (kind === 'pulse') return now < link.at + pulseDays * day
  if (!frame.cycle) return false
  const meeting = talk.booking.status === 'booked' ? talk.booking.end : undefined
  const over = meeting ?? endOf(frame.cycle.settings.to, frame.calendar.zone)
  return now < Math.max(over, link.at) + preparationLinkDays * day
}

/** Of a talk that is still to be held a link that is over lives again when a later time is booked. */
export const talkLinkNeeded = (talk: Talk, link: Link, frame: Frame, now: Instant): boolean =>
  !isHeld(talk.held) || talkLinkLives(talk, link, frame, now)
