/**
 * Which mails a talk owes by what people have done, written anew from PRODUCT.md and the inventory of mails: it shares working days with the
 * code under test and nothing else, so that a mistake in the timetable shows.
 */
import {
  addWorkingDays,
  type Calendar,
  firstWorkingDayOnOrAfter,
  nextOpening,
} from '../../functions/domain/calendar.ts'
import type { Role } from '../../functions/domain/role.ts'
import { addDays, at, day, hour, localDate, minute } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import type { Facts } from './history.ts'
import type { Moment } from './moments.ts'
import { type Duty, formerDuties, handoverDuties, onceBack, onceConfirmed, onceThere } from './presence.ts'
import { afterHalts, beginsIn, correctionDuty, endDuties, endIn, whileHalted } from './steered.ts'

export const dutiesOf = (moment: Moment, calendar: Calendar): Duty[] => {
  const { facts } = moment
  const end = endIn(moment)
  const duties = end
    ? [...calendarDuties(facts), ...formerDuties(facts), ...endDuties(moment, end, calendar)]
    : [
        ...calendarDuties(facts),
        ...handoverDuties(facts, calendar),
        // Without a manager the talk waits.
        ...(facts.vacant === undefined ? talkDuties(moment, calendar) : []),
      ]
  return duties
    .filter(({ to }) => !(end?.left && to === 'employee'))
    .filter(({ to }) => to === 'former' || facts.people[to].paper === undefined)
    .flatMap((duty) => whileHalted(duty, moment))
    .flatMap((duty) => onceBack(duty, facts, calendar))
    .flatMap((duty) => onceConfirmed(duty, facts, calendar))
}

const calendarDuties = ({ booking, former, vacant }: Facts): Duty[] => {
  if (booking.status === 'none') return []
  const endedByLeaving = booking.changedBy === 'service' && !booking.byHr
  if (vacant !== undefined && !endedByLeaving) return []
  const roles = endedByLeaving ? (['employee'] as const) : (['employee', 'manager'] as const)
  // A cancellation of what was never mailed need not be mailed either.
  const optional =
    booking.status === 'cancelled' && (endedByLeaving ? !former?.at(-1)?.cancelled : booking.sequence <= 1)
  const { changedAt: due, end: until } = booking
  return roles.map((to) => ({ key: `${to}.calendar.${booking.sequence + 1}`, to, due, until, asked: true, optional }))
}

const talkDuties = (moment: Moment, calendar: Calendar): Duty[] => {
  const { facts, meeting } = moment
  const cycle = moment.cycle.settings
  const { booking, arranging, preparation, held, plan, followUps } = facts
  // The timeline starts anew when one comes back.
  const begins = onceThere(beginsIn(facts, moment.cycle), facts, 'employee')
  const restarts = facts.away?.restarts ?? 0
  const duties: Duty[] = []
  const morning = (date: string) => at(firstWorkingDayOnOrAfter(date, calendar), '08:00', calendar.zone)
  const endOf = (date: string) => at(addDays(date, 1), '00:00', calendar.zone)
  const workingDaysFrom = (instant: Instant, days: number) =>
    addWorkingDays(localDate(instant, calendar.zone), days, calendar)
  const owe = (to: Role, kind: string, n: number, due: Instant, until: Instant, how: Partial<Duty> = {}) =>
    duties.push({ key: `${to}.${kind}.${n}`, to, due, until, asked: false, optional: false, ...how })
  const both = (kind: string, n: number, due: Instant, until: Instant, how: Partial<Duty> = {}) => {
    for (const to of ['employee', 'manager'] as const) owe(to, kind, n, due, until, how)
  }

  // Whom HR reminds is judged in `reminded.ts`; whoever is reminded gets it.
  const nudge = facts.nudges?.at(-1)
  if (nudge) {
    const due = nextOpening(nudge.at, calendar)
    owe('employee', 'nudge', nudge.n, due, due + 3 * day + hour)
  }

  const hasTalked = (held.employee?.answer ?? held.manager?.answer) === 'talked'
  const booked = booking.status === 'booked' ? booking : undefined

  if (!hasTalked) {
    const planned = morning(begins)
    const invited = afterHalts(planned, moment.cycle)
    const lead = booked
      ? addWorkingDays(localDate(booked.start, calendar.zone), -10, calendar)
      : laterOf(cycle.preparationOn, begins)
    const starts = Math.max(invited, afterHalts(morning(lead), moment.cycle))
    // Full lead time for who was away, who joined later, and after the cycle stood still when it was to begin.
    const anew = [
      facts.away?.employee,
      begins > cycle.invitationOn ? begins : undefined,
      starts > Math.max(planned, morning(lead)) ? localDate(starts, calendar.zone) : undefined,
    ]
    const to = anew.flatMap((date) => (date ? [addWorkingDays(date, 10, calendar)] : [])).reduce(laterOf, cycle.to)
    const meetingDay = booked ? localDate(booked.start, calendar.zone) : to
    const last = booked ? booked.start : endOf(to)
    duties.push(...correctionDuty(moment, last))
    owe('employee', 'invitation', 1, invited, last, { optional: meeting > 0 || starts <= invited + day })
    if (preparation.employee.status === 'open') {
      // On the day on which a meeting is called off, nothing else comes.
      const calledOff = booking.status === 'cancelled' ? addDays(localDate(booking.changedAt, calendar.zone), 1) : ''
      owe('employee', 'questions', 1 + restarts, Math.max(starts, calledOff ? morning(calledOff) : 0), last)
      const reminders = [5, 2].map((days) => morning(addWorkingDays(meetingDay, -days, calendar)))
      for (const [index, due] of reminders.entries()) {
        const n = 1000 * restarts + 2 * (booked ? meeting : 0) + index + 1
        // Not on top of the questions or the booking; how close is too close is a matter of taste.
        const asked = Math.max(starts, moment.mailed.questions ?? starts)
        const since = booking.status === 'none' ? asked : Math.max(asked, booking.changedAt + day)
        const optional = due < since + 3 * day
        if (due > starts) owe('employee', 'reminder', n, due, (reminders[index + 1] ?? last) + hour, { optional })
      }
    }
    if (booked) {
      const before = morning(addWorkingDays(meetingDay, -1, calendar))
      owe('manager', 'summary', meeting, before, booked.start)
      owe('employee', 'tomorrow', meeting, before, booked.start)
      for (const [to, by] of [
        ['manager', 'employee'],
        ['employee', 'manager'],
      ] as const) {
        const last = preparation[by]
        const known = facts.summarised?.[to]
        if (last.status !== 'sent' || known === undefined || last.version <= known) continue
        owe(to, 'news', last.version, Math.max(last.at, before), booked.start)
      }
    }
  }
  if (booked && !(hasTalked && plan.version > 0)) {
    const until = endOf(workingDaysFrom(booked.end, 10))
    if (!held.employee) owe('employee', 'held', meeting, booked.end, until, { optional: hasTalked })
    // Whoever took over since cannot know.
    const wasThere = facts.managerSince === undefined || booked.start > facts.managerSince
    if (!held.manager && !hasTalked && wasThere) owe('manager', 'held', meeting, booked.end, until)
  }

  if (!hasTalked && arranging?.asked) {
    // Changes of a time that has no answer yet settle, and may be overtaken by the answer.
    const { n, at: since, start, replaces } = arranging.asked
    owe('employee', 'timeAsked', n, since, start, { asked: true, optional: replaces === true })
  }
  if (!hasTalked && arranging?.proposed) {
    const { n, at: since } = arranging.proposed
    const until = endOf(workingDaysFrom(nextOpening(since, calendar), 10))
    owe('manager', 'timeDeclined', n, since, until)
  }
  if (hasTalked && !booked && held.manager && !held.employee && plan.version === 0) {
    const until = endOf(workingDaysFrom(nextOpening(held.manager.at, calendar), 10))
    owe('employee', 'registered', facts.registrations ?? 1, held.manager.at, until)
  }

  if (hasTalked && !facts.pulses?.includes('dayAfter')) {
    const yes = [held.employee, held.manager].flatMap((one) => (one?.answer === 'talked' ? [one.at] : []))
    const said = Math.min(...yes)
    const date = workingDaysFrom(said, 1)
    owe('employee', 'pulse', 1, morning(date), endOf(addWorkingDays(date, 5, calendar)))
  }

  const other = plan.proposedBy === 'employee' ? 'manager' : 'employee'
  const inForce = plan.version > 0 && plan.agreed?.version === plan.version
  const stands = plan.notAgreed?.version === plan.version ? plan.notAgreed : undefined
  if (hasTalked && stands && !inForce) both('notAgreed', plan.version, stands.at, stands.at + 30 * day)
  // A proposal of a manager who has left is nobody's to decide.
  if (hasTalked && plan.proposedBy && plan.proposedAt !== undefined && !inForce && !stands && !plan.takenOver) {
    // One that was proposed before a talk that fell through waits for the talk.
    const said = Math.min(...[held.employee?.at, held.manager?.at].filter((one) => one !== undefined))
    const since = Math.max(said, plan.returned?.at ?? plan.proposedAt)
    const until = endOf(workingDaysFrom(since, 15))
    if (plan.returned) owe(plan.proposedBy, 'planReturned', plan.version, since, until)
    else owe(other, 'plan', plan.version, since, until)
    // Three weeks without an answer: both are told that it stands as not agreed.
    const bothThere = Math.max(
      since,
      moment.reach.employee?.since ?? 0,
      moment.reach.manager?.since ?? 0,
      at(onceThere('', facts, 'employee', 'manager') || '2000-01-01', '00:00', calendar.zone),
    )
    const silent = endOf(workingDaysFrom(bothThere, 15))
    // Silence means nothing while mail does not reach one of them.
    const isSilence = !moment.reach.employee?.stopped && !moment.reach.manager?.stopped
    if (!plan.agreed && isSilence) both('notAgreed', plan.version, silent, silent + 30 * day)
  }
  if (hasTalked && inForce && plan.agreed)
    both('agreed', plan.version, plan.agreed.at, nextOpening(plan.agreed.at, calendar) + 30 * day)

  for (const { id, date, answered, closedAt, moved } of followUps) {
    // Asked again for each day to which it is moved.
    const n = id + 1000 * (moved?.times ?? 0)
    const asks = onceThere(date, facts, 'employee', 'manager')
    const first = firstWorkingDayOnOrAfter(asks, calendar)
    const closes = endOf(addWorkingDays(first, 5, calendar))
    if (closedAt !== undefined) {
      const someone = answered.employee !== undefined || answered.manager !== undefined
      if (someone) both('followUpShared', id, closedAt, nextOpening(closedAt, calendar) + 10 * day + 20 * minute)
      continue
    }
    for (const to of ['employee', 'manager'] as const) {
      if (answered[to] !== undefined) continue
      owe(to, 'followUp', n, morning(asks), closes)
      owe(to, 'followUpReminder', n, morning(addWorkingDays(first, 3, calendar)), closes)
    }
  }
  return duties
}

const laterOf = (a: string, b: string): string => (a > b ? a : b)

/**
 * Which meeting it is, after each of a talk's facts: another day is another meeting; so is another time on the same day after one that came to
 * nothing, and whatever is booked after one that was called off with another manager.
 */
export const meetingsOf = (moments: Facts[], calendar: Calendar): number[] => {
  let count = 0
  let last: { day: string; start: Instant; sequence: number; stood: boolean; fellThrough: boolean } | undefined
  let managers = 0
  return moments.map(({ booking, former = [] }) => {
    if (former.length > managers && booking.status === 'cancelled') count += 1
    managers = former.length
    if (booking.status === 'none') {
      if (last) last = { ...last, fellThrough: true }
      return count
    }
    const day = localDate(booking.start, calendar.zone)
    const isLater = last !== undefined && booking.sequence !== last.sequence
    const isOver = isLater && (last?.fellThrough || (last?.stood && booking.changedAt >= last.start))
    if (day !== last?.day || (booking.status === 'booked' && isOver)) count += 1
    last = {
      day,
      start: booking.start,
      sequence: booking.sequence,
      stood: booking.status === 'booked',
      fellThrough: false,
    }
    return count
  })
}
