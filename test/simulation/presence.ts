/**
 * Who is there to be mailed, from people's point of view: nobody who is away is owed anything before they are back, and who takes over a talk,
 * hands it over or waits for someone to take it is told so. Shares working days with the code under test and nothing else.
 */
import {
  addWorkingDays,
  type Calendar,
  firstWorkingDayOnOrAfter,
  nextOpening,
} from '../../functions/domain/calendar.ts'
import type { Role } from '../../functions/domain/role.ts'
import { addDays, at, localDate } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import type { Facts } from './history.ts'

/** `due` is the earliest moment at which it may go; the latest by which it should have begun to is an hour into the working day. */
export type Duty = {
  key: string
  to: Role | 'former'
  due: Instant
  until: Instant
  asked: boolean
  /** Need not be sent on its own: another mail says the same, or the time for it is a matter of taste. */
  optional: boolean
}

/** Still worth reading after some weeks away; all else belongs to its moment. */
const worthReadingLater =
  /\.(plan|planReturned|agreed|notAgreed|followUpShared|newManager|withoutManager|registered|cycleCancelled|ended)\./

export const onceBack = (duty: Duty, { away, booking }: Facts, calendar: Calendar): Duty[] => {
  const returns = duty.to === 'former' ? undefined : away?.[duty.to]
  if (returns === undefined) return [duty]
  // One's own change of the time is in one's own calendar at once.
  if (duty.key.includes('.calendar.') && booking.status !== 'none' && booking.changedBy === duty.to) return [duty]
  const back = at(firstWorkingDayOnOrAfter(returns, calendar), '08:00', calendar.zone)
  if (duty.due >= back) return [duty]
  const until = worthReadingLater.test(duty.key) ? duty.until + back - duty.due : duty.until
  return until > back ? [{ ...duty, due: back, until }] : []
}

/**
 * Of what the two had agreed or proposed before someone's address was changed, that one is mailed nothing until the new address has been
 * confirmed, and not before three working days are over.
 */
export const onceConfirmed = (duty: Duty, { guards, plan }: Facts, calendar: Calendar): Duty[] => {
  const guard = duty.to === 'former' ? undefined : guards?.[duty.to]
  if (!guard || guard.reverted !== undefined || !aboutThePlan.test(duty.key)) return [duty]
  const written = plan.proposedAt ?? 0
  if (written >= guard.since) return [duty]
  if (guard.confirmed === undefined) return []
  const third = addWorkingDays(localDate(guard.since, calendar.zone), 3, calendar)
  const open = Math.max(guard.confirmed, at(addDays(third, 1), '00:00', calendar.zone))
  if (duty.due >= open) return [duty]
  // What is of use for a few days may be over by then.
  const due = nextOpening(open, calendar)
  return due < duty.until ? [{ ...duty, due }] : []
}

const aboutThePlan = /\.(plan|planReturned|agreed|notAgreed|followUp|followUpReminder|followUpShared)\./

/** The latest of a day and the days on which these are back. */
export const onceThere = (date: string, { away }: Facts, ...roles: Role[]): string =>
  roles.reduce((latest, role) => ((away?.[role] ?? '') > latest ? (away?.[role] as string) : latest), date)

/** What a change of manager itself owes. */
export const handoverDuties = ({ former = [], managerSince, vacant }: Facts, calendar: Calendar): Duty[] => {
  const duties: Duty[] = []
  const n = former.length
  const tell = (to: Role, kind: string, since: Instant) => {
    const until = at(
      addDays(addWorkingDays(localDate(nextOpening(since, calendar), calendar.zone), 10, calendar), 1),
      '00:00',
      calendar.zone,
    )
    duties.push({ key: `${to}.${kind}.${n}`, to, due: since, until, asked: false, optional: false })
  }
  if (vacant !== undefined) {
    // Of a finished talk there is nothing to wait for, and nobody is told.
    if (former.at(-1)?.until === vacant) tell('employee', 'withoutManager', vacant)
  } else if (managerSince !== undefined && n > 0) {
    for (const to of ['employee', 'manager'] as const) tell(to, 'newManager', managerSince)
  }
  return [...duties, ...formerDuties({ former })]
}

/** A meeting ahead ends in the calendar of whoever was to hold it. */
export const formerDuties = ({ former = [] }: Pick<Facts, 'former'>): Duty[] =>
  former.flatMap(({ cancelled, until: since }) => {
    if (!cancelled) return []
    const key = `former.calendar.${cancelled.sequence + 1}`
    return [{ key, to: 'former' as const, due: since, until: cancelled.end, asked: true, optional: false }]
  })
