/** What becomes of the rows of a talk while one of the two is away: they wait for the day of return, or are left out. */

import { bookingOf } from './check-in.ts'
import { isUnderWay } from './reach.ts'
import type { Talk } from './talk.ts'
import { morning, type TalkEntry, type TalkFrame } from './talk-entry.ts'

/**
 * Nothing reaches who is away but what they ask for: it waits for the day of return. What belongs to a moment before that is left out and not
 * skipped, since the moment may move.
 */
export const afterReturn = (entry: TalkEntry, talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (entry.to !== 'employee' && entry.to !== 'manager') return [entry]
  const returns = talk.away?.[entry.to]
  if (returns === undefined || entry.kind === 'link') return [entry]
  const meeting = entry.kind === 'calendar' ? talk.booking : entry.kind === 'checkIn' ? bookingOf(talk) : undefined
  if (meeting && meeting.status !== 'none' && meeting.changedBy === entry.to) return [entry]
  const back = morning(returns, talk, frame)
  // An absence that is over when something comes up has no say in it.
  if (entry.due >= back || isUnderWay(talk.mails, entry)) return [entry]
  const until = ofNoMoment.has(entry.kind) ? entry.until + (back - entry.due) : entry.until
  return until > back ? [{ ...entry, due: back, until }] : []
}

/** What can be read as well some weeks later. */
const ofNoMoment = new Set<string>([
  'cycleCancelled',
  'plan',
  'planReturned',
  'agreed',
  'notAgreed',
  'followUpShared',
  'nextAgreed',
  'linesDue',
  'stuck',
  'talkWanted',
  'passedAnswer',
  'newManager',
  'withoutManager',
  'registered',
  'ended',
])
