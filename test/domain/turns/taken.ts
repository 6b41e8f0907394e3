/** A turn taken in a situation: what it came to, and whether that is what an effect says. */
import { isAway } from '../../../functions/domain/away.ts'
import { owes } from '../../../functions/domain/owed.ts'
import type { Talk } from '../../../functions/domain/talk.ts'
import { day, hour, localDate } from '../../../functions/domain/time.ts'
import { talkTimetable } from '../../../functions/domain/timetable.ts'
import type { Actor, Frame, RefusalCode } from '../../../functions/domain/workflow.ts'
import type { Instant } from '../../../functions/ports.ts'
import { frame, type Told, when, zone } from '../../given.ts'
import type { Effect } from './effects.ts'
import type { Situation } from './situations.ts'
import type { Turn } from './turns.ts'

export type Taken = { by: Actor; now: Instant; before: Told; after: Told | RefusalCode; within: Frame }

export const take = (turn: Turn, situation: Situation): Taken => {
  const { told, now: then } = turn.before?.(situation) ?? situation
  const { within = frame } = situation
  const now = then + (turn.days ?? 0) * day
  return { by: turn.by, now, before: told, after: when(told, now, turn.by, turn.command(told, now), within), within }
}

export type Came = { owed: string[]; mails: string[] }

/** Who has what to do then, and which mails go within the hour because of it. */
export const whatCame = ({ now, before, after, within }: Taken & { after: Told }): Came => {
  const known = new Set(dueSoon(before.talk, now, within))
  return {
    owed: owed(after.talk, now, within),
    mails: kinds(dueSoon(after.talk, now, within).filter((key) => !known.has(key))),
  }
}

/** The same as the effect says it. */
export const whatShouldCome = (
  { asks = [], settles = [], mails = [] }: Effect,
  { by, now, before, after, within }: Taken & { after: Told },
): Came => {
  const { away } = after.talk
  const isThere = (side: string | undefined) =>
    side === 'former' || !isAway(away, side as 'employee', localDate(now, zone))
  const settled = new Set<string>(settles)
  const rest = owed(before.talk, now, within).filter((one) => !settled.has(one))
  const bothAreThere = isThere('employee') && isThere('manager')
  /** What only both can do waits for both. */
  const isAsked = (one: string) => (/book|prepare|answerFollowUp/.test(one) ? bothAreThere : isThere(one.split('.')[0]))
  return {
    owed: [...new Set([...rest, ...asks.filter(isAsked)])].sort(),
    mails: mails
      .filter((one) => {
        const [to, kind] = one.split('.')
        return isThere(to) || kind === 'link' || ((kind === 'calendar' || kind === 'checkIn') && to === by)
      })
      .sort(),
  }
}

export const owed = (talk: Talk, now: Instant, within: Frame = frame): string[] =>
  (['employee', 'manager'] as const)
    .flatMap((role) => owes(talk, role, within, now).map((one) => `${role}.${one}`))
    .sort()

const dueSoon = (talk: Talk, now: Instant, within: Frame): string[] =>
  talkTimetable(talk, within)
    .filter(({ to, key, due, until }) => to !== 'service' && !(key in talk.mails) && due <= now + hour && until >= now)
    .map(({ key }) => key)

const kinds = (keys: string[]): string[] => [...new Set(keys.map((key) => key.split('.').slice(0, 2).join('.')))].sort()
