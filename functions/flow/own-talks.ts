/** The team page's other rows: a person's own talks with own manager, and which follow-up is open in a team's talks. Status only, no words. */

import { awayOf } from '../domain/away.ts'
import type { Booking } from '../domain/booking.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { type Owed, owes } from '../domain/owed.ts'
import { type Phase, phaseOf } from '../domain/phase.ts'
import { isUnreached } from '../domain/reach.ts'
import { cycleNameFor, framedFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { localDate } from '../domain/time.ts'
import type { Language, Ports } from '../ports.ts'
import { parseCycle, readFrame } from './frame.ts'
import { ownTalkIds, talksById } from './heads.ts'

export type OwnTalk = {
  id: string
  manager: string
  cycle: string
  phase: Phase
  /** Of the manager. */
  awayUntil?: string
  unreached: boolean
  owed: Owed[]
  otherOwes: Owed[]
  booking: Booking
  /** The follow-up that waits for an answer. */
  followUp?: number
}

/** A person's talks as an employee, latest first; `language`: of whoever reads them. */
export const ownTalks = async (ports: Ports, person: string, language: Language): Promise<OwnTalk[]> => {
  const now = ports.clock.now()
  const talks = await talksById(ports, await ownTalkIds(ports, person))
  const cycleHeads = await ports.table.heads([...new Set(talks.map(({ cycle }) => cycle))])
  const frame = await readFrame(ports, undefined)
  const latestFirst = talks.sort((a, b) => b.begins.localeCompare(a.begins))
  return latestFirst.flatMap((talk) => {
    const head = cycleHeads.get(talk.cycle)
    if (!head) return []
    const cycle = parseCycle(head.state)
    const framed = framedFor({ ...frame, cycle }, talk)
    return {
      id: talk.id,
      manager: talk.people.manager.name,
      cycle: cycleNameFor(cycle.settings, language),
      phase: phaseOf(talk, now),
      owed: owes(talk, 'employee', framed, now),
      otherOwes: owes(talk, 'manager', framed, now),
      ...awayOf(talk, 'manager', localDate(now, frame.calendar.zone)),
      unreached: isUnreached(talk.unreached, 'manager'),
      booking: talk.booking,
      ...openFollowUp(talk, 'employee', ports),
    }
  })
}

/** The follow-up that waits for the manager's answer, by talk. */
export const openFollowUps = async (ports: Ports, talks: string[]): Promise<Map<string, number>> => {
  const open = new Map<string, number>()
  for (const talk of await talksById(ports, talks)) {
    const { followUp } = openFollowUp(talk, 'manager', ports)
    if (followUp !== undefined) open.set(talk.id, followUp)
  }
  return open
}

const openFollowUp = ({ followUps }: Talk, role: 'employee' | 'manager', ports: Ports): { followUp?: number } => {
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  const waits = ({ date, closedAt, answered }: FollowUp) =>
    date <= today && closedAt === undefined && answered[role] === undefined
  const found = followUps.find(waits)
  return found ? { followUp: found.id } : {}
}
