/** From a talk's status to a row of the team page: the mark, the meeting, and what waits as links into the talk. */
import type { Booking } from '../../functions/domain/booking.ts'
import { firstName } from '../../functions/domain/names.ts'
import type { Owed } from '../../functions/domain/owed.ts'
import type { Phase } from '../../functions/domain/phase.ts'
import type { Role } from '../../functions/domain/role.ts'
import { talkRoutes } from '../../functions/domain/routes.ts'
import type { OwnTalk } from '../../functions/flow/own-talks.ts'
import type { TeamTalk } from '../../functions/flow/team.ts'

export type Row = {
  role: Role
  other: string
  /** The other in a sentence. */
  called: string
  cycle: string
  phase: Phase
  home: string
  /** Whether reader and other have done what this phase asks of them. */
  done: { reader: boolean; other: boolean }
  meeting?: { start: number; place: string }
  /** Local date on which the other is back; nothing of theirs is late until then. */
  awayUntil?: string
  /** Mail does not reach the other. */
  unreached: boolean
  /** The start that the employee is asked about. */
  asked?: number
  /** The employee has declined the time. */
  declined?: boolean
  waits: { owed: Owed; href: string }[]
  /** Local date by which the next thing is to be done, for the order. */
  by: string
}

export const teamRow = (talk: TeamTalk, followUp: number | undefined, called: string): Row => ({
  role: 'manager',
  other: talk.employee,
  called,
  declined: talk.declined,
  asked: talk.asked,
  by: talk.preparedBy,
  // Preparing is asked for once it has begun; booking, from the start.
  ...shared(
    talk,
    talk.owed.filter((owed) => owed !== 'prepare' || talk.preparing),
    'manager',
    followUp,
  ),
})

export const ownRow = (talk: OwnTalk): Row => ({
  role: 'employee',
  other: talk.manager,
  called: firstName(talk.manager),
  by: '',
  ...shared(talk, talk.owed, 'employee', talk.followUp),
})

/** What waits for the reader first, soonest first; what is finished late, and whoever is away last. */
export const byUrgency = (a: Row, b: Row): number =>
  rank(a) - rank(b) ||
  a.by.localeCompare(b.by) ||
  (a.meeting?.start ?? 0) - (b.meeting?.start ?? 0) ||
  a.other.localeCompare(b.other)

/** How many of the team have a time or have talked, each counted by their latest talk. */
export const countBooked = (talks: TeamTalk[]): { booked: number; all: number } => {
  const latest = new Map<string, TeamTalk>()
  for (const talk of talks) {
    if (talk.begins >= (latest.get(talk.employeeId)?.begins ?? '')) latest.set(talk.employeeId, talk)
  }
  const isBooked = ({ booking, phase }: TeamTalk) => booking.status === 'booked' || phase !== 'prepare'
  return { booked: [...latest.values()].filter(isBooked).length, all: latest.size }
}

const rank = ({ waits, phase, awayUntil }: Row): number =>
  waits.length > 0 ? 0 : awayUntil !== undefined ? 3 : phase === 'finished' ? 2 : 1

type Talk = {
  id: string
  cycle: string
  phase: Phase
  owed: Owed[]
  otherOwes: Owed[]
  booking: Booking
  awayUntil?: string
  unreached: boolean
}

const shared = (
  { id, cycle, phase, booking, awayUntil, unreached, ...talk }: Talk,
  waiting: Owed[],
  role: Role,
  followUp?: number,
) => {
  const at = talkRoutes(id, role)
  const paths: Record<Owed, string> = {
    book: at.meeting,
    decideTime: at.meeting,
    prepare: at.question('next'),
    sayHeld: at.held,
    writePlan: at.editPlan,
    confirmPlan: at.plan,
    reportLines: at.lines,
    answerFollowUp: followUp === undefined ? at.home : at.followUp(followUp),
    vouch: at.address,
  }
  return {
    cycle,
    phase,
    ...(awayUntil !== undefined && { awayUntil }),
    unreached,
    home: at.home,
    done: { reader: isDone(talk.owed), other: isDone(talk.otherOwes) },
    ...(booking.status === 'booked' && { meeting: { start: booking.start, place: booking.place } }),
    waits: waiting.map((owed) => ({ owed, href: paths[owed] })),
  }
}

const isDone = (owed: Owed[]): boolean => owed.every((one) => one === 'book')
