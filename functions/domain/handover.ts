/**
 * What becomes of a running talk when its people change (PRODUCT.md, 'New manager'): a new manager takes over plan and status at once and
 * reads no word that was written to another. Commands of the service alone; `flow/person-changed` gives them.
 */
import type { Instant, Language } from '../ports.ts'
import { type GuardSaid, guardSide } from './address-guard.ts'
import { type Away, isAway } from './away.ts'
import { type Booking, calledOff, isAhead, withoutMissed } from './booking.ts'
import { bookingOf, withoutCheckIn } from './check-in.ts'
import { askedAnew } from './follow-up.ts'
import { baseHandOf, type FormerManager, firstHand } from './hand.ts'
import { comeBack, leave } from './leaving.ts'
import { keepingUnknown } from './newer.ts'
import type { Paper } from './paper.ts'
import { isAgreed, type Plan } from './plan.ts'
import { type Preparation, versionOf } from './preparation.ts'
import type { Role } from './role.ts'
import { party, type Talk } from './talk.ts'
import { endAccess } from './talk-access.ts'
import type { PlainDate } from './time.ts'
import type { Decision } from './workflow.ts'

type Someone = { id: string; name: string; language: Language; paper?: Paper | undefined }

export type PeopleCommand =
  /** Name or language of someone in this talk. */
  | { kind: 'personChanged'; person: Someone }
  /** Null: there is nobody for now, and the talk waits. `away`: the local date on which the new one returns. */
  | { kind: 'changeManager'; manager: Someone | null; away?: PlainDate }
  /** Local date of return; null: not away. */
  | { kind: 'setAway'; side: Role; until: PlainDate | null }
  /** Every link and browser of that side ends: its address is another one now. */
  | { kind: 'endAccess'; side: Role }
  /** That side's address was changed by HR, or what became of it since. */
  | { kind: 'guardAddress'; side: Role; guard: GuardSaid }
  /** The employee has left the organisation, or is back. */
  | { kind: 'leave' }
  | { kind: 'comeBack' }

/** `finished`: nothing of the talk is to come. `isOver`: there will be none. `isCancelled`: nor will there be any other in its cycle. */
type PeopleFacts = { finished: boolean; isOver: boolean; isCancelled: boolean; today: PlainDate; now: Instant }

export const decidePeople = (
  state: Talk,
  command: PeopleCommand,
  { finished, isOver, isCancelled, today, now }: PeopleFacts,
): Decision<Talk> => {
  switch (command.kind) {
    case 'personChanged':
      return { ok: true, state: personChanged(state, command.person, today) }
    case 'changeManager':
      return { ok: true, state: changeManager(state, command, { finished, today, now }) }
    case 'setAway':
      return { ok: true, state: setAway(state, command.side, command.until, today) }
    case 'endAccess':
      return { ok: true, state: endAccess(state, command.side) }
    case 'guardAddress': {
      // Of whoever comes next it is said anew.
      if (command.side === 'manager' && state.vacant !== undefined) return { ok: true, state }
      const { employee, manager } = state.preparation
      const versions = { employee: versionOf(employee), manager: versionOf(manager) }
      return { ok: true, state: guardSide(state, command.side, command.guard, versions, now) }
    }
    case 'leave':
      return { ok: true, state: leave(state, finished || isOver, now) }
    case 'comeBack':
      return { ok: true, state: comeBack(state, isCancelled, now) }
  }
}

const personChanged = (state: Talk, { id, name, language, paper }: Someone, today: PlainDate): Talk => {
  const { employee, manager } = state.people
  const changed = [employee, manager].some(
    (one) => one.id === id && (one.name !== name || one.language !== language || one.paper !== paper),
  )
  if (!changed) return state
  const renewed = (one: Someone) => (one.id === id ? renewedParty(one, { id, name, language, paper }) : one)
  const renewedState = { ...state, people: { employee: renewed(employee), manager: renewed(manager) } }
  // Whoever else reads the mailbox now has no way in by what was mailed there before.
  if (paper !== undefined) return endAccess(renewedState, employee.id === id ? 'employee' : 'manager')
  // Who is mailed for the first time is invited like one who joins today, and gets no mails that are over.
  const isReached = employee.id === id && employee.paper !== undefined
  return isReached && state.begins < today ? { ...renewedState, begins: today } : renewedState
}

const changeManager = (
  state: Talk,
  { manager: next, away: returns }: Extract<PeopleCommand, { kind: 'changeManager' }>,
  { finished, today, now }: { finished: boolean; today: PlainDate; now: Instant },
): Talk => {
  const { manager } = state.people
  if (next?.id === manager.id && state.vacant === undefined) return state
  if (next?.id === manager.id && finished) return { ...state, vacant: undefined }
  if (finished || next === null) {
    if (state.vacant !== undefined) return state
    // What is finished stays as it is; only the way in of the one who left is closed.
    const left = finished ? endAccess(state, 'manager') : parted(state, now)
    return { ...left, vacant: now }
  }
  const { vacant, ...free } = state.vacant === undefined ? parted(state, now) : state
  const former = free.former ?? []
  const before = former.find(({ id }) => id === next.id)
  return {
    ...free,
    people: { ...free.people, manager: next.id === manager.id ? renewedParty(manager, next) : asParty(next) },
    hand: before?.hand ?? `${firstHand}.${new Set(former.map(({ hand }) => hand)).size + 1}`,
    managerSince: now,
    followUps: askedAnew(free.followUps, today),
    // In the same write: a new one who is away is not even told of it.
    ...(free.away || returns !== undefined ? { away: { ...free.away, manager: returns } } : {}),
    // And whether mail reaches them.
    ...(free.unreached ? { unreached: { employee: free.unreached.employee } } : {}),
  }
}

const renewedParty = (before: Someone, said: Someone): Someone => keepingUnknown(party, before, asParty(said))

const asParty = ({ id, name, language, paper }: Someone): Someone => ({ id, name, language, ...(paper && { paper }) })

/** The manager has left: what was written to them goes back, what they wrote is theirs alone, and what they had agreed to do stands in the plan. */
const parted = (state: Talk, now: Instant): Talk => {
  const { booking, people, mails } = state
  const wasMailed = Object.keys(mails).some((key) => key.includes('.calendar.'))
  // Called off a moment ago: that mail has not gone, and is the former manager's.
  const isOnItsWay =
    booking.status === 'cancelled' &&
    booking.changedBy !== 'service' &&
    !(`manager.calendar.${booking.sequence + 1}` in mails)
  const leaving: FormerManager = {
    ...people.manager,
    hand: baseHandOf(state, 'manager'),
    until: now,
    topics: state.topics,
    plan: state.plan.version,
    returned: state.preparation.employee.status === 'sent',
    ...((isAhead(booking, now) || isOnItsWay) &&
      wasMailed && {
        cancelled: {
          start: booking.start,
          end: booking.end,
          place: booking.place,
          sequence: booking.sequence + (isOnItsWay ? 0 : 1),
        },
      }),
    ...checkInLeft(state, now),
  }
  const { opened, summarised, arranging, guards, ...rest } = withoutCheckIn(state, { ofBoth: false }, now)
  return {
    ...endAccess(rest, 'manager'),
    former: [...(state.former ?? []), leaving],
    // How it is with the next one's address is said anew.
    ...(guards?.employee ? { guards: { employee: guards.employee } } : {}),
    booking: bookingLeft(booking, isOnItsWay, now),
    // What was only proposed or asked about was between those two.
    ...(arranging ? { arranging: { declines: 0, count: arranging.count } } : {}),
    preparation: {
      employee: takenBack(state.preparation.employee),
      manager: { status: 'open', version: versionOf(state.preparation.manager) },
    },
    plan: planLeft(state.plan),
    // Open ones are asked anew: what was answered was answered to someone else.
    followUps: state.followUps.map((one) => {
      const { next, ...kept } = one
      // A day that was only proposed was between those two.
      const agreed = next?.agreed === undefined ? kept : one
      return one.closedAt === undefined ? { ...agreed, answered: {} } : agreed
    }),
    recent: Object.fromEntries(Object.entries(state.recent).filter(([by]) => by !== 'manager')),
  }
}

/** The next meeting is another one, even on the day of one that was called off: its mails go to someone who has had none. */
const bookingLeft = (booking: Booking, isOnItsWay: boolean, now: Instant): Booking => {
  const left = isAhead(booking, now) ? calledOff(booking, now, { byHr: false }) : withoutMissed(booking)
  if (left.status !== 'cancelled') return left
  return { ...left, day: booking.day + 1, ...(isOnItsWay && { changedBy: 'service' }) }
}

/** A meeting about the plan that stands in the former manager's calendar, or whose cancelling is on its way there. */
const checkInLeft = (state: Talk, now: Instant): Pick<FormerManager, 'checkIn'> => {
  const booking = bookingOf(state)
  const { from = 0 } = state.checkIn ?? {}
  const wasMailed = Object.keys(state.mails).some((key) => {
    const [, kind, n] = key.split('.')
    return kind === 'checkIn' && Number(n) > from
  })
  if (booking.status === 'none' || !wasMailed) return {}
  const isOnItsWay =
    booking.status === 'cancelled' &&
    booking.changedBy !== 'service' &&
    !(`manager.checkIn.${booking.sequence + 1}` in state.mails)
  if (!isAhead(booking, now) && !isOnItsWay) return {}
  const { start, end, place } = booking
  return { checkIn: { start, end, place, sequence: booking.sequence + (isOnItsWay ? 0 : 1), from } }
}

/** Not sent, the words are a draft again where they stand. */
const takenBack = (preparation: Preparation): Preparation =>
  preparation.status === 'sent' ? { status: 'open', version: preparation.version } : preparation

/** What is in force stays in force. A proposal of the employee's waits for the new manager; one of the former manager's binds nobody. */
const planLeft = (plan: Plan): Plan => {
  if (plan.version === 0 || isAgreed(plan)) return plan
  const { returned, ...rest } = plan
  return plan.proposedBy === 'employee'
    ? { ...rest, confirmed: { employee: plan.proposedAt } }
    : { ...rest, confirmed: {}, takenOver: true }
}

const setAway = (state: Talk, side: Role, until: PlainDate | null, today: PlainDate): Talk => {
  const before = state.away?.[side]
  // One who is back keeps the day of return: the timeline counts from there.
  const next = until ?? (before !== undefined && before > today ? undefined : before)
  if (next === before || (next !== undefined && before === undefined && next <= today)) return state
  const restarts = state.away?.restarts ?? 0
  const wasAsked = `employee.questions.${restarts + 1}` in state.mails
  const away: Away = { ...state.away, [side]: next }
  if (side === 'employee' && wasAsked && isAway(away, side, today)) away.restarts = restarts + 1
  return { ...state, away }
}
