/**
 * Judges a history: what was lost, what was doubled and why, and who was mailed at a time or about a thing that they should not have been.
 */
import {
  type Calendar,
  firstWorkingDayOnOrAfter,
  inWindow,
  isWorkingDay,
  nextOpening,
} from '../../functions/domain/calendar.ts'
import { addDays, at, hour, isoWeek, localDate, minute } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import { skewMax } from './clocks.ts'
import { dutiesOf } from './duties.ts'
import type { Accepted, Claim, Facts, History } from './history.ts'
import { type Moment, momentsIn } from './moments.ts'
import { type Outages, withoutOutages } from './outages.ts'
import { canaries } from './people.ts'
import type { Duty } from './presence.ts'
import { judgeReaders } from './readers.ts'
import { judgeReminded } from './reminded.ts'
import type { Sends } from './runs.ts'
import { endIn } from './steered.ts'
import type { Versions } from './versions.ts'

export type Finding = { what: string; workflow: string; key: string }

export type Verdict = {
  lost: Finding[]
  /** Outside the unknown window. */
  doubled: Finding[]
  /** After an attempt whose outcome nobody knew when its lease ended. */
  inWindow: Finding[]
  /** Everything else that should not have happened. */
  wrong: Finding[]
  /** Accepted mails whose sender was not told, or died before writing it down. */
  ambiguous: number
  /** Given up after attempts that all died before they came to the mail service: what three in all (DESIGN.md rule 5) costs. */
  neverPosted: Finding[]
  /** Mails that went at their time by the clock of their run, and not by the world's. */
  byOwnClock: number
}

/** Of working hours in which a mail was owed without a break: with three unlucky attempts an hour apart it can still be sent. */
const longEnough = 5 * hour
const lease = 60 * minute
const unaskedPerDay = 4
const remindersPerTalk = 3

/** After two attempts of which nobody knows, an hour apart, the third waits five hours, perhaps for the next morning. */
const longEnoughForThree = 10 * hour

/** When, and what befell the service in it. */
export type Times = {
  calendar: Calendar
  end: Instant
  outages: Outages
  versions: Pick<Versions, 'expectedFrom' | 'mixes'>
}

export const judge = (history: History, sends: Sends, times: Times): Verdict => {
  const { calendar, end, outages, versions } = times
  const verdict: Verdict = {
    lost: [],
    doubled: [],
    inWindow: [],
    wrong: [],
    ambiguous: 0,
    neverPosted: [],
    byOwnClock: 0,
  }
  const unrecorded = history.accepted.filter(({ attempt }) => isAmbiguous(attempt))
  verdict.ambiguous = unrecorded.length
  const moments = momentsIn(history, calendar)
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: calendar.zone, hour: '2-digit', hourCycle: 'h23' })
  // What came back is owed again.
  const arrived = history.accepted.filter(({ attempt }) => !history.cameBack.has(attempt))
  const acceptedKeys = new Set(arrived.map(({ workflow, key }) => `${workflow} ${key}`))
  const backAt = new Map<string, Instant[]>()
  for (const { workflow, key, attempt } of history.accepted) {
    const back = history.cameBack.get(attempt)
    if (back !== undefined) backAt.set(`${workflow} ${key}`, [...(backAt.get(`${workflow} ${key}`) ?? []), back])
  }

  const reminders = new Map<string, number>()
  for (const key of acceptedKeys) {
    if (isReminder(key)) reminders.set(timelineOf(key), (reminders.get(timelineOf(key)) ?? 0) + 1)
  }

  judgeDoubles()
  for (const id of history.talks.keys()) judgeLosses(id)
  judgeDigests()
  for (const accepted of history.accepted) judgeMail(accepted)
  judgePestering()
  judgeTries()
  const reminded = judgeReminded(history, moments, times)
  verdict.wrong.push(...reminded.wrong)
  verdict.lost.push(...reminded.lost)
  const readers = judgeReaders(history, calendar, end, outages)
  verdict.wrong.push(...readers.wrong)
  verdict.lost.push(...readers.lost)
  return verdict

  function isAmbiguous(attempt: string) {
    return sends.unknown.has(attempt) || (sends.struck.has(attempt) && !history.recorded.has(attempt))
  }

  function judgeDoubles() {
    const before = new Map<string, Accepted>()
    for (const accepted of history.accepted) {
      const { workflow, key } = accepted
      const earlier = before.get(`${workflow} ${key}`)
      before.set(`${workflow} ${key}`, accepted)
      if (!earlier || (history.cameBack.get(earlier.attempt) ?? end) <= accepted.at) continue
      const excused = isAmbiguous(earlier.attempt) && hadNoWord(earlier, accepted.at)
      const found = { what: excused ? 'sent again after its lease' : 'sent twice', workflow, key }
      ;(excused ? verdict.inWindow : verdict.doubled).push(found)
    }
  }

  /** The lease of the earlier attempt had ended, and neither record nor evidence of it stood by then. */
  function hadNoWord(earlier: Accepted, again: Instant): boolean {
    const claim = history.claims.get(earlier.attempt)
    // By two clocks.
    if (!claim || again < claim.at + lease - 2 * skewMax) return false
    return [history.recorded.get(earlier.attempt), history.evidence.get(earlier.attempt)].every(
      (word) => word === undefined || word >= again,
    )
  }

  function judgeLosses(id: string) {
    const owed = new Map<string, { duty: Duty; from: Instant; to: Instant }[]>()
    const all = moments.of(id)
    for (const [index, moment] of all.entries()) {
      const to = Math.min(all[index + 1]?.at ?? end, end)
      for (const duty of dutiesOf(moment, calendar)) {
        const reach = duty.to === 'former' ? undefined : moment.reach[duty.to]
        // What is owed to an address that does not work waits until it does.
        if (duty.optional || reach?.stopped || isOfBefore(duty, reach) || comesWithSummary(id, duty, moment)) continue
        const again = triedAgain(id, duty.key)
        if (again === 'given up') continue
        const from = versions.expectedFrom(duty.key, Math.max(freeFrom(id, duty), moment.at, again))
        const piece = { duty, from, to: Math.min(duty.until, to) }
        const pieces = owed.get(duty.key) ?? []
        const last = pieces.at(-1)
        if (last && last.to === piece.from && last.duty.due === duty.due) last.to = piece.to
        else if (piece.from < piece.to) pieces.push(piece)
        owed.set(duty.key, pieces)
      }
    }
    for (const [key, pieces] of owed) {
      if (acceptedKeys.has(`${id} ${key}`)) continue
      if (isReminder(key) && (reminders.get(timelineOf(`${id} ${key}`)) ?? 0) >= remindersPerTalk) continue
      const record = history.ledgers.get(id)?.[key]
      const skipped = record?.status === 'skipped' ? record : undefined
      if (skipped && !['too late', 'tried three times'].includes(skipped.reason)) {
        noteGivenUp(id, key, skipped.reason)
        continue
      }
      const isOwed = pieces.some(({ duty, from, to }) =>
        isLong(id, key, from, Math.min(to, skipped?.at ?? to), duty.asked),
      )
      if (isOwed) verdict.lost.push({ what: `owed and ${skipped?.reason ?? 'never sent'}`, workflow: id, key })
    }
  }

  function noteGivenUp(id: string, key: string, reason: string) {
    if (reason !== 'outcome unknown' || verdict.neverPosted.some((one) => one.workflow === id && one.key === key))
      return
    const attempts = [...history.claims].filter(([, claim]) => claim.workflow === id && claim.key === key)
    if (attempts.some(([attempt]) => sends.clocks.has(attempt))) return
    verdict.neverPosted.push({ what: reason, workflow: id, key })
  }

  /** A summary that came back goes again, with what is new in it. */
  function comesWithSummary(id: string, { key, to }: Duty, { meeting }: Moment): boolean {
    if (!key.includes('.news.')) return false
    return backAt.has(`${id} ${to}.${to === 'manager' ? 'summary' : 'tomorrow'}.${meeting}`)
  }

  /** Nobody is invited or reminded of what was meant for a time in which nothing reached them. */
  function isOfBefore({ key, due }: Duty, reach: { since: Instant } | undefined): boolean {
    return reach !== undefined && due < reach.since && /\.(invitation|reminder|followUpReminder|nudge)\./.test(key)
  }

  /** A mail that a full mailbox did not take goes again on the next working day, and three times in all. */
  function triedAgain(id: string, key: string): Instant | 'given up' {
    const times = backAt.get(`${id} ${key}`) ?? []
    if (times.length >= 3) return 'given up'
    const last = times.at(-1)
    if (last === undefined) return 0
    return nextOpening(at(addDays(localDate(last, calendar.zone), 1), '00:00', calendar.zone), calendar)
  }

  /** A manager hears of a declined time once a day: another on the same day is for the next. */
  function freeFrom(id: string, { key, due }: Duty): Instant {
    if (!key.startsWith('manager.timeDeclined.')) return due
    const date = localDate(due, calendar.zone)
    const isTold = history.accepted.some(
      (one) =>
        one.workflow === id &&
        one.key !== key &&
        one.key.startsWith('manager.timeDeclined.') &&
        localDate(one.at, calendar.zone) === date,
    )
    return isTold ? at(addDays(date, 1), '00:00', calendar.zone) : due
  }

  /** Whether it was owed long enough while there was anybody to send it. */
  function isLong(id: string, key: string, owedFrom: Instant, owedTo: Instant, asked: boolean): boolean {
    const enough = leasesEnded(id, key) >= 2 ? longEnoughForThree : longEnough
    let hours = 0
    for (const [from, to] of withoutOutages(owedFrom, owedTo, outages)) {
      hours += asked ? to - from : workingHours(from, to)
      if (hours >= enough) return true
    }
    return false
  }

  /** Attempts of which nobody knew anything for as long as their lease; one that was given back is tried again within minutes. */
  function leasesEnded(id: string, key: string): number {
    const claims = [...history.claims].filter(([, claim]) => claim.workflow === id && claim.key === key)
    return claims.filter(([attempt, { at: claimed }], index) => {
      const next = claims[index + 1]?.[1].at ?? end
      return !history.recorded.has(attempt) && next - claimed >= lease - 2 * skewMax
    }).length
  }

  function workingHours(from: Instant, to: Instant): number {
    let hours = 0
    for (let date = localDate(from, calendar.zone); at(date, '00:00', calendar.zone) < to; date = addDays(date, 1)) {
      if (!isWorkingDay(date, calendar)) continue
      const opens = Math.max(from, at(date, '08:00', calendar.zone))
      const closes = Math.min(to, at(date, '17:00', calendar.zone))
      hours += Math.max(0, closes - opens)
      if (hours >= longEnoughForThree) return hours
    }
    return hours
  }

  /** A manager who has a talk to book for a whole week has had that week's digest. */
  function judgeDigests() {
    for (const id of history.talks.keys()) {
      const all = moments.of(id)
      for (const [index, moment] of all.entries()) {
        const { facts, cycle, reach } = moment
        if (facts.booking.status !== 'none' || facts.arranging?.asked || facts.held.employee || facts.held.manager)
          continue
        const halt = cycle.halts?.at(-1)
        if (facts.vacant !== undefined || endIn(moment) || (halt && halt.to === undefined)) continue
        const manager = facts.people.manager.id
        const to = Math.min(all[index + 1]?.at ?? end, at(cycle.settings.to, '00:00', calendar.zone))
        for (const monday of mondaysBetween(moment.at, to)) {
          if (firstWorkingDayOnOrAfter(monday, calendar) > addDays(monday, 3)) continue
          if (monday < cycle.settings.invitationOn || monday < facts.begins) continue
          if ([facts.away?.employee, facts.away?.manager].some((returns = '') => returns > monday)) continue
          const { year, week } = isoWeek(monday)
          const key = `person.digest.${year * 100 + week}`
          if (
            acceptedKeys.has(`${manager} ${key}`) ||
            verdict.lost.some((one) => one.workflow === manager && one.key === key)
          )
            continue
          const record = history.ledgers.get(manager)?.[key]
          if (record?.status === 'skipped' && record.reason === 'outcome unknown') {
            noteGivenUp(manager, key, record.reason)
            continue
          }
          if (reach.manager?.stopped || triedAgain(manager, key) !== 0) continue
          verdict.lost.push({ what: `a week in which ${id} waited`, workflow: manager, key })
        }
      }
    }
  }

  /** Mondays of the weeks that lie wholly between the two. */
  function mondaysBetween(from: Instant, to: Instant): string[] {
    const mondays: string[] = []
    let date = addDays(localDate(from, calendar.zone), 1)
    while (new Date(`${date}T00:00:00Z`).getUTCDay() !== 1) date = addDays(date, 1)
    for (; at(addDays(date, 7), '00:00', calendar.zone) <= to; date = addDays(date, 7)) mondays.push(date)
    return mondays
  }

  function judgeMail({ at: truly, workflow, key, attempt, mail }: Accepted) {
    // By the clock of the run that sent it.
    const sentAt = sends.clocks.get(attempt) ?? truly
    const wrong = (what: string) => verdict.wrong.push({ what, workflow, key })
    const [to, kind] = key.split('.')
    const claim = history.claims.get(attempt)
    if (!claim) {
      wrong('sent without a claim')
      return
    }
    const words = mail.html + mail.text
    for (const [name, canary] of Object.entries(canaries)) {
      // What is held back from the employee stands in its author's own summary.
      const mayBeRead = name === 'heldBack' && (to === 'manager' || hasStarted(claim.facts, sentAt))
      if (!mayBeRead && words.includes(canary)) wrong(`holds ${name} words`)
    }
    if (kind === 'link' || kind === 'addressChanged') return
    if (!claim.facts) {
      if (!isInHours(sentAt)) wrong('outside working hours')
      return
    }
    const duty = dutyOf(workflow, claim, key)
    if (!duty) {
      wrong('not owed')
      return
    }
    if (sentAt < duty.due || sentAt > duty.until + lease) wrong('not at its time')
    else if (truly < duty.due || (!duty.asked && !inWindow(truly, calendar))) verdict.byOwnClock += 1
    // What would be too late at the next window goes at once.
    if (!duty.asked && !isInHours(sentAt) && nextOpening(sentAt, calendar) <= duty.until) wrong('outside working hours')
  }

  /** By a clock on the wall as well, summer and winter: the window is computed by the code under test. */
  function isInHours(instant: Instant): boolean {
    const hour = Number(wall.format(instant))
    return hour >= 8 && (hour < 17 || instant % (60 * minute) === 0) && inWindow(instant, calendar)
  }

  function dutyOf(id: string, { facts, at: claimedAt }: Claim, key: string): Duty | undefined {
    if (!facts) return undefined
    return dutiesOf(moments.when(id, facts, claimedAt), calendar).find((duty) => duty.key === key)
  }

  function hasStarted(facts: Facts | undefined, now: Instant): boolean {
    return facts?.booking.status === 'booked' && now >= facts.booking.start
  }

  function isReminder(key: string) {
    return key.includes('employee.reminder.')
  }

  /** Reminders are counted anew when one comes back from being away. */
  function timelineOf(key: string) {
    return `${key.split(' ')[0]} ${Math.floor(Number(key.split('.')[2]) / 1000)}`
  }

  /** What came back from a full mailbox is another matter. */
  function judgeTries() {
    const tries = new Map<string, number>()
    for (const [attempt, { workflow, key }] of history.claims) {
      const isPosted = sends.unknown.has(attempt) || history.recorded.has(attempt)
      if (!isPosted || history.cameBack.has(attempt)) continue
      tries.set(`${workflow} ${key}`, (tries.get(`${workflow} ${key}`) ?? 0) + 1)
      if (tries.get(`${workflow} ${key}`) === 4) verdict.wrong.push({ what: 'a fourth attempt', workflow, key })
    }
  }

  function judgePestering() {
    for (const [workflow, count] of reminders) {
      if (count > remindersPerTalk) verdict.wrong.push({ what: `${count} reminders`, workflow, key: '' })
    }
    // One that went twice after an unknown outcome is counted where that is.
    const days = new Map<string, Set<string>>()
    for (const { workflow, key, at: sentAt } of history.accepted) {
      const [to, kind] = key.split('.')
      if (kind === 'calendar' || kind === 'timeAsked' || kind === 'link') continue
      const date = `${workflow} ${to} ${localDate(sentAt, calendar.zone)}`
      const keys = days.get(date) ?? new Set()
      if (keys.has(key)) continue
      days.set(date, keys.add(key))
      if (keys.size === unaskedPerDay + 1) verdict.wrong.push({ what: 'the fifth unasked in a day', workflow, key })
    }
  }
}

/** Everything known of one workflow, in order, for whoever looks into a finding. */
export const traceOf = (history: History, sends: Sends, workflow: string): string => {
  const lines: [Instant, string][] = []
  for (const { at: moment, ...facts } of history.talks.get(workflow) ?? []) lines.push([moment, JSON.stringify(facts)])
  for (const [attempt, claim] of history.claims) {
    if (claim.workflow !== workflow) continue
    lines.push([claim.at, `claimed ${claim.key} ${attempt}`])
    const evidence = history.evidence.get(attempt)
    if (evidence !== undefined) lines.push([evidence, `evidence of ${attempt}`])
    const recorded = history.recorded.get(attempt)
    if (recorded !== undefined) lines.push([recorded, `recorded ${attempt}`])
  }
  for (const one of history.accepted) {
    if (one.workflow !== workflow) continue
    const fate = sends.unknown.has(one.attempt)
      ? ', outcome unknown'
      : sends.struck.has(one.attempt)
        ? ', then struck'
        : ''
    lines.push([one.at, `accepted ${one.key} ${one.attempt}${fate}`])
  }
  const ledger = Object.entries(history.ledgers.get(workflow) ?? {})
  return [
    ...lines.sort(([a], [b]) => a - b).map(([moment, text]) => `${new Date(moment).toISOString()} ${text}`),
    ...ledger.map(([key, record]) => `at the end: ${key} ${JSON.stringify(record)}`),
  ].join('\n')
}
