/**
 * Judges whom HR's reminders went to: everyone for whom something plainly waits and whom nobody has mailed for a while, once a week at most, and
 * nobody else (PRODUCT.md, HR's reminders, and 'a reminder to someone who has already answered'). Written from that and not from who was chosen.
 */
import { addWorkingDays } from '../../functions/domain/calendar.ts'
import { addDays, hour, localDate } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import type { Accepted, Facts, History } from './history.ts'
import type { Moment, Moments } from './moments.ts'
import type { Finding, Times } from './oracle.ts'
import { endIn } from './steered.ts'

/** By then a reminder has been through all the talks of its cycle. */
const takes = 2 * hour

export const judgeReminded = (
  history: History,
  moments: Moments,
  { calendar, outages, versions }: Times,
): { wrong: Finding[]; lost: Finding[] } => {
  const wrong: Finding[] = []
  const lost: Finding[] = []
  const mailed = new Map<string, Accepted[]>()
  for (const one of history.accepted) {
    if (!one.key.startsWith('employee.')) continue
    mailed.set(one.workflow, [...(mailed.get(one.workflow) ?? []), one])
  }
  for (const id of history.talks.keys()) {
    judgeChosen(id)
    for (const since of remindedAt(id)) judgeForgotten(id, since)
  }
  return { wrong, lost }

  /** When HR reminded in the cycle of this talk. */
  function remindedAt(id: string): Instant[] {
    const cycle = history.talks.get(id)?.[0]?.cycle ?? ''
    const sets = history.cycles.get(cycle) ?? []
    return sets.flatMap(({ at, nudges = [] }, index) =>
      nudges.length > (sets[index - 1]?.nudges ?? []).length ? [at] : [],
    )
  }

  function judgeChosen(id: string) {
    const all = history.talks.get(id) ?? []
    for (const [index, facts] of all.entries()) {
      const latest = facts.nudges?.at(-1)
      if (!latest || all[index - 1]?.nudges?.at(-1)?.n === latest.n) continue
      const find = (what: string) => wrong.push({ what, workflow: id, key: `employee.nudge.${latest.n}` })
      const since = remindedAt(id).findLast((one) => one <= facts.at)
      if (since === undefined) find('reminded, and HR had not said so')
      const days = facts.nudges?.map(({ at }) => localDate(at, calendar.zone)) ?? []
      if (days.length > 1 && (days.at(-1) as string) < addDays(days.at(-2) as string, 7))
        find('reminded twice in a week')
      const quiet = addWorkingDays(localDate(latest.at, calendar.zone), -5, calendar)
      const isMailed = (mailed.get(id) ?? []).some(
        ({ at, attempt }) =>
          at < facts.at &&
          localDate(at, calendar.zone) > quiet &&
          (history.cameBack.get(attempt) ?? facts.at) >= facts.at,
      )
      if (isMailed) find('reminded, and mailed within five working days before')
      if (!mayWait(facts, latest.at)) find('reminded, and nothing waits')
    }
  }

  /** Something that the employee could do. */
  function mayWait({ preparation, arranging, booking, held, plan, followUps }: Facts, now: Instant): boolean {
    const today = localDate(now, calendar.zone)
    return (
      preparation.employee.status === 'open' ||
      arranging?.asked !== undefined ||
      (booking.status === 'booked' && booking.end <= now && held.employee === undefined) ||
      (plan.version > 0 && plan.agreed?.version !== plan.version) ||
      followUps.some(({ date, closedAt, answered }) => closedAt === undefined && date <= today && !answered.employee)
    )
  }

  /** Questions that lie there for weeks while nothing else is said. */
  function judgeForgotten(id: string, since: Instant) {
    const until = since + takes
    if (outages.all.some(({ from, to }) => from < until && since < to + hour)) return
    if (versions.mixes.some(({ from, to }) => from < until && since < to)) return
    const before = moments.of(id).findLast((one) => one.at <= since - takes)
    const all = moments.of(id).filter((one) => one.at > since - takes && one.at <= until)
    if (!before || ![before, ...all].every((one) => isWaiting(one, since))) return
    const quiet = addWorkingDays(localDate(since, calendar.zone), -6, calendar)
    const isMailed = (mailed.get(id) ?? []).some(
      ({ at: sentAt }) => sentAt < until && localDate(sentAt, calendar.zone) >= quiet,
    )
    const isClaimed = [...history.claims.values()].some(
      (one) =>
        one.workflow === id &&
        one.key.startsWith('employee.') &&
        one.at < until &&
        localDate(one.at, calendar.zone) >= quiet,
    )
    if (isMailed || isClaimed) return
    const last = addDays(localDate(since, calendar.zone), -8)
    const recently = (history.talks.get(id) ?? []).flatMap(({ nudges = [] }) => nudges)
    if (recently.some(({ at: then }) => then <= until && localDate(then, calendar.zone) >= last)) return
    lost.push({ what: 'HR reminded, and whoever had to prepare was left out', workflow: id, key: 'employee.nudge' })
  }

  function isWaiting(moment: Moment, now: Instant): boolean {
    const { facts, cycle, reach, mailed } = moment
    const { people, preparation, held, booking, vacant, away, guards } = facts
    const today = localDate(now, calendar.zone)
    const halt = cycle.halts?.at(-1)
    if (vacant !== undefined || endIn(moment) || (halt && halt.to === undefined) || people.employee.paper) return false
    if ((away?.employee ?? '') > today || (away?.manager ?? '') > today || reach.employee?.stopped) return false
    if (guards?.employee?.objected !== undefined || held.employee || held.manager) return false
    if (preparation.employee.status !== 'open' || mailed.questions === undefined) return false
    const lead =
      booking.status === 'booked' ? addWorkingDays(localDate(booking.start, calendar.zone), -9, calendar) : ''
    // With the questions long there, and the meeting neither begun nor far away.
    return lead <= today && (booking.status !== 'booked' || booking.start > now + takes)
  }
}
