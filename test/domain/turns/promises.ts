/**
 * What holds of every talk, whatever was said and however time went: nobody is stuck, nagged or exposed, calendars end as they should, and
 * what was agreed is kept. Written from PRODUCT.md, and asked after each step of a life.
 */

import { isAway } from '../../../functions/domain/away.ts'
import { isHeld } from '../../../functions/domain/booking.ts'
import { inWindow, nextOpening } from '../../../functions/domain/calendar.ts'
import { bookingOf, isCheckInAhead } from '../../../functions/domain/check-in.ts'
import { isGoneForGood } from '../../../functions/domain/leaving.ts'
import { agenda, unaskedPerDay, wakeAt } from '../../../functions/domain/ledger.ts'
import { weekOf } from '../../../functions/domain/line-mails.ts'
import { openDated } from '../../../functions/domain/line-report.ts'
import { owes } from '../../../functions/domain/owed.ts'
import { viewOf } from '../../../functions/domain/permissions.ts'
import { phaseOf } from '../../../functions/domain/phase.ts'
import { type Role, roleOf } from '../../../functions/domain/role.ts'
import { talk as schema, type Talk } from '../../../functions/domain/talk.ts'
import type { TalkView } from '../../../functions/domain/talk-view.ts'
import { addMonths, day, localDate, minute } from '../../../functions/domain/time.ts'
import { talkTimetable } from '../../../functions/domain/timetable.ts'
import { at, cycle, frame, open, zone } from '../../given.ts'
import { type Lived, type Mailed, managerOf, people, personOf, type Watch, type Written } from './lived.ts'

const roles: Role[] = ['employee', 'manager']

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

/** Of each mail, when it goes. */
const mailed = (life: Lived, mail: Mailed): void => {
  const { talk } = life.told
  const { key, to, entry } = mail
  const today = localDate(life.now, zone)
  const refuse = (holds: boolean, what: string) => demand(holds, `${key} ${what}`)
  refuse(!life.mailed.some((before) => before.key === key), 'goes twice')
  refuse(to !== 'manager' || talk.vacant === undefined, 'goes to a manager who has left')
  refuse(to !== 'former' || isCalendar(entry.kind), 'goes to a former manager')
  if (to === 'employee' || to === 'manager') {
    const meeting = meetingOf(talk, entry.kind)
    const ownCalendar = isCalendar(entry.kind) && meeting.status !== 'none' && meeting.changedBy === to
    refuse(!isAway(talk.away, to, today) || entry.kind === 'link' || ownCalendar, 'goes to someone away')
    refuse(!isDone(talk, to, mail, life.now), 'is about something done')
  }
  if (entry.asked) return
  refuse(inWindow(life.now, frame.calendar) || nextOpening(life.now, frame.calendar) >= entry.until, 'goes after hours')
  const sameDay = life.mailed.filter((one) => one.to === to && !one.entry.asked && localDate(one.at, zone) === today)
  refuse(sameDay.length < unaskedPerDay, 'is the fifth that day')
}

const isCalendar = (kind: string): boolean => kind === 'calendar' || kind === 'checkIn'

/** The talk's own meeting, or the one about the plan. */
const meetingOf = (talk: Talk, kind: string) => (kind === 'checkIn' ? bookingOf(talk) : talk.booking)

/** Nobody is asked for what they have done, nor told of what is no longer so. */
const isDone = (talk: Talk, to: Role, { kind, entry: { n } }: Mailed, now: number): boolean => {
  const { booking, plan, held } = talk
  const isPrepared = talk.preparation.employee.status !== 'open'
  const talked = (held.employee ?? held.manager)?.answer === 'talked'
  const isAhead = booking.status === 'booked' && now <= booking.start
  const one = talk.followUps.find(({ id }) => id === n % 1000)
  switch (kind) {
    case 'invitation':
      return talked
    case 'questions':
    case 'reminder':
      return talked || isPrepared
    case 'summary':
    case 'tomorrow':
    case 'news':
      return talked || !isAhead
    case 'timeAsked':
      return talked || talk.arranging?.asked?.n !== n
    case 'timeDeclined':
      return talked || talk.arranging?.proposed?.n !== n
    case 'held':
      return held[to] !== undefined
    case 'plan':
      return plan.version !== n || plan.confirmed[to] !== undefined
    case 'planReturned':
      return plan.version !== n || plan.returned === undefined
    case 'agreed':
      return plan.agreed?.version !== n
    case 'lines':
    case 'linesDue':
      return openDated(talk, 'employee').every(({ by }) => weekOf(by) !== n)
    case 'followUp':
    case 'followUpReminder':
      return one?.closedAt !== undefined || one?.answered[to] !== undefined
    default:
      return false
  }
}

/** Of the talk, after each write. */
const stood = (life: Lived): void => {
  const { talk } = life.told
  schema.parse(talk)
  const entries = talkTimetable(talk, frame)
  timesAreRight(life, entries)
  for (const kind of ['calendar', 'checkIn']) calendarsEndRight(life, entries, kind)
  nobodyIsStuck(life, entries)
  nobodyIsExposed(life)
  nothingAgreedIsLost(life)
}

type Entries = ReturnType<typeof talkTimetable>

const timesAreRight = ({ told: { talk }, now }: Lived, entries: Entries): void => {
  const keys = entries.map(({ key }) => key)
  demand(new Set(keys).size === keys.length, `Two entries have one key: ${keys.sort().join(' ')}`)
  const wake = wakeAt(entries, talk.mails, now, frame.calendar)
  const end = wake ?? now + 400 * day
  if (end <= now) return
  for (const moment of [now + minute, Math.floor((now + 2 * end) / 3), end - 1]) {
    if (moment >= end || moment < now) continue
    const { claim, steps, skip } = agenda(entries, talk.mails, moment, frame.calendar)
    const early = [...claim, ...steps, ...skip.map(({ entry }) => entry)].map(({ key }) => key)
    demand(early.length === 0, `${early.join(' ')} before wakeAt`)
  }
}

type CalendarEntry = { n: number; start: number; live: boolean }

/** What stands in each person's calendar is the meeting that stands, or was, or a mail is on its way. */
const calendarsEndRight = ({ told: { talk }, mailed: mails, now }: Lived, entries: Entries, of: string): void => {
  const standing = new Map<string, CalendarEntry>()
  for (const { kind, entry, person, talk: then } of mails) {
    if (kind !== of) continue
    const before = standing.get(person)
    demand(!before || entry.n > before.n, `${entry.key} to ${person} does not rise above ${before?.n}`)
    const booking = meetingOf(then, of)
    const isThis = booking.status !== 'none' && booking.sequence + 1 === entry.n && entry.to !== 'former'
    const start = booking.status === 'none' ? 0 : booking.start
    standing.set(person, { n: entry.n, start, live: isThis && booking.status === 'booked' })
  }
  const booking = meetingOf(talk, of)
  for (const [person, { n, start, live }] of standing) {
    if (!live || now >= start) continue
    const role = roleOf(talk, person)
    if (role && booking.status === 'booked' && booking.sequence + 1 === n) continue
    // To who has left goes nothing any more.
    if (role === 'employee' && talk.ended?.why === 'left') continue
    // What an absence swallowed is not told of after it.
    if (role && talk.away?.[role] !== undefined) continue
    const isComing = entries.some(
      (one) => one.kind === of && one.n > n && !(one.key in talk.mails) && personOf(talk, one) === person,
    )
    demand(isComing, `An entry stands in the calendar of ${role ?? 'former'} ${person} that is no meeting`)
  }
}

const nobodyIsStuck = ({ told: { talk }, now }: Lived, entries: Entries): void => {
  const today = localDate(now, zone)
  if (talk.vacant !== undefined || roles.some((role) => isAway(talk.away, role, today))) return
  if (phaseOf(talk, now) === 'finished' || isCheckInAhead(talk, now)) return
  // The manager has said that there will be no talk.
  if (talk.ended?.byManager && !isHeld(talk.held)) return
  if (talk.plan.notAgreed?.version === talk.plan.version && talk.plan.version > 0) return
  if (roles.some((role) => owes(talk, role, frame, now).length > 0)) return
  const isAhead = entries.some(
    ({ key, until }) => until >= now && !['sent', 'skipped'].includes(talk.mails[key]?.status ?? ''),
  )
  demand(isAhead, 'Nobody has anything to do, and nothing is to come')
}

const nobodyIsExposed = (life: Lived): void => {
  const { told, now, written } = life
  const { talk } = told
  for (const { id } of people) {
    const isPresent = talk.vacant === undefined && talk.people.manager.id === id
    demand((roleOf(talk, id) === 'manager') === isPresent, `${id} gets in`)
  }
  const shown = (role: Role) => JSON.stringify(viewOf(talk, told.parts, role, frame, now))
  const toEmployee = shown('employee')
  const toManager = talk.vacant === undefined ? shown('manager') : ''
  const { preparation, opened, booking } = talk
  const isLocked = booking.status === 'booked' && now >= booking.start
  const areOpen =
    opened !== undefined ||
    isLocked ||
    (preparation.employee.status !== 'open' && preparation.manager.status !== 'open')
  const manager = managerOf(life)
  for (const one of written) {
    if (toManager.includes(one.word))
      demand(mayManagerRead(one, manager, areOpen), `The manager reads ${JSON.stringify(one)}`)
    if (toEmployee.includes(one.word))
      demand(mayEmployeeRead(one, areOpen, isLocked), `The employee reads ${JSON.stringify(one)}`)
  }
}

const mayManagerRead = ({ by, kind, to }: Written, manager: string, areOpen: boolean): boolean => {
  if (by === manager) return true
  // The plan goes over, with whoever's words.
  if (kind === 'plan') return true
  return by === 'employee' && to.includes(manager) && (kind !== 'answer' || areOpen)
}

const mayEmployeeRead = (
  { by, kind, question, alreadySaid, to }: Written,
  areOpen: boolean,
  isLocked: boolean,
): boolean => {
  if (by === 'employee') return true
  if (kind === 'draft' || kind === 'notes' || kind === 'planDraft' || question === 'QC1') return false
  // What was passed on to HR and not shown.
  if (kind === 'passed') return to.length > 0
  if (question === 'QC4' && !alreadySaid && !isLocked) return false
  return kind !== 'answer' || areOpen
}

const inForce = ({ told, now }: Lived): TalkView['plan']['inForce'] =>
  viewOf(told.talk, told.parts, 'employee', frame, now).plan.inForce

const agreedLines = new WeakMap<Lived, { version: number | undefined; lines: string[] }>()

/** A line that both have agreed to stands until both confirm another plan, and stands before the next talk. */
const nothingAgreedIsLost = (life: Lived): void => {
  const { plan, ended: end } = life.told.talk
  if (plan.version === 0) return
  // Of who has left everything is deleted after some weeks.
  if (end?.why === 'left' && isGoneForGood(end.at, frame, life.now)) return void agreedLines.delete(life)
  const lines = (inForce(life)?.lines ?? []).map(({ id }) => id)
  const before = agreedLines.get(life)
  const version = plan.agreed?.version
  if (before && before.version === version) {
    const lost = before.lines.filter((line) => !lines.includes(line))
    demand(lost.length === 0, `The lines ${lost.join(' ')} are lost`)
  }
  agreedLines.set(life, { version, lines })
  if (lines.length === 0) return
  const months = end === undefined ? 12 : 0
  const later = at(`${addMonths(localDate(life.now, zone), months)} 10:00`)
  const next = { ...open().talk, id: 't_next000000000000', cycle: cycle.id, previous: life.told.talk.id }
  const { lastPlan } = viewOf(next, new Map(), 'employee', frame, later, {
    talk: life.told.talk,
    parts: life.told.parts,
  })
  demand(
    lines.every((line) => lastPlan?.lines.some(({ id }) => id === line)),
    'An agreed line does not come along to the next talk',
  )
}

export const promises: Watch = { mailed, stood }
