/** From a talk's status to a row of the team page: the mark, the meeting, and what waits as links into the talk. */
import type { Booking } from '../../functions/domain/booking.ts'
import { talkRoutes } from '../../functions/domain/routes.ts'
import type { Owed, Phase, Role } from '../../functions/domain/talk.ts'
import type { OwnTalk } from '../../functions/flow/own-talks.ts'
import type { TeamTalk } from '../../functions/flow/team.ts'

export type Row = {
  role: Role
  other: string
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
  /** The employee has declined the time. */
  declined?: boolean
  waits: { owed: Owed; href: string }[]
  /** Local date by which the next thing is to be done, for the order. */
  by: string
}

export const teamRow = (talk: TeamTalk, followUp: number | undefined): Row => ({
  role: 'manager',
  other: talk.employee,
  declined: talk.declined,
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
  by: '',
  ...shared(talk, talk.owed, 'employee', talk.followUp),
})

/** What waits for the reader first, soonest first; what is finished late, and whoever is away last. */
export const byUrgency = (a: Row, b: Row): number =>
  rank(a) - rank(b) || a.by.localeCompare(b.by) || a.other.localeCompare(b.other)

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
    answerFollowUp: followUp === undefined ? at.home : at.followUp(followUp),
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
