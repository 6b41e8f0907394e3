/** A manager's own talks over all cycles, as the team page and the weekly digest show them: status and what is owed, no words. */

import { askedTime } from '../domain/arranging.ts'
import { awayOf } from '../domain/away.ts'
import type { Booking } from '../domain/booking.ts'
import type { Cycle } from '../domain/cycle.ts'
import type { TalkInCycle } from '../domain/mails/digest-notes.ts'
import { isDeclined } from '../domain/meeting-time.ts'
import { type Owed, owes } from '../domain/owed.ts'
import { type Phase, phaseOf } from '../domain/phase.ts'
import { isPrepared } from '../domain/preparation.ts'
import { preparationStarts, preparedBy } from '../domain/preparation-start.ts'
import { isUnreached } from '../domain/reach.ts'
import { cycleNameFor, framedFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { questionsOf } from '../domain/templates/asked.ts'
import type { Question } from '../domain/templates/templates.ts'
import { localDate } from '../domain/time.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Language, Ports } from '../ports.ts'
import { parse } from './apply.ts'
import { parseCycle, readFrame } from './frame.ts'
import { talkIdsHeldBy } from './heads.ts'
import { withOwnChange } from './own-change.ts'
import { withTemplate } from './templates.ts'
import { workflowOf } from './workflows.ts'

export type TeamTalk = {
  id: string
  employee: string
  employeeId: string
  begins: string
  manager: string
  cycle: string
  phase: Phase
  owed: Owed[]
  otherOwes: Owed[]
  /** Local date of return, when the employee is away today. */
  awayUntil?: string
  /** Mail does not reach the employee just now. */
  unreached: boolean
  /** The employee has declined the time, and no other is booked. */
  declined: boolean
  /** The start of a near time that waits for the employee's yes. */
  asked?: number
  prepared: { employee: boolean; manager: boolean }
  booking: Booking
  preparedBy: string
  /** Whether the manager may prepare already. */
  preparing: boolean
  /** The manager's own questions in this talk. */
  questions: Question[]
}

/** `language`: of whoever reads it; `all`: the states themselves, for the flow alone. */
export const teamOf = async (
  ports: Ports,
  manager: string,
  language: Language,
): Promise<{ talks: TeamTalk[]; all: TalkInCycle[] }> => {
  const now = ports.clock.now()
  const led = await readTeam(ports, manager)
  return {
    all: led.map(({ talk, frame: { cycle } }) => ({ talk, cycle })),
    talks: led.map(({ talk, frame }) => teamTalk(talk, frame, language, now)),
  }
}

export type Led = { talk: Talk; frame: Frame & { cycle: Cycle } }

/** For the flow alone: the talks themselves. Not strongly consistent. */
export const readTeam = async (ports: Ports, manager: string): Promise<Led[]> => {
  const ids = await talkIdsHeldBy(ports, manager)
  const heads = await ports.table.heads(ids)
  const talks = await Promise.all(
    ids.flatMap((id) => {
      const head = heads.get(id)
      return head ? [withOwnChange(ports, parse(workflowOf(id), head) as Talk)] : []
    }),
  )
  const cycleHeads = await ports.table.heads([...new Set(talks.map(({ cycle }) => cycle))])
  const frame = await readFrame(ports, undefined)
  const cycles = new Map([...cycleHeads].map(([id, head]) => [id, parseCycle(head.state)]))
  const led = talks.map(async (talk): Promise<Led[]> => {
    const cycle = cycles.get(talk.cycle)
    if (!cycle) return []
    const framed = framedFor({ ...frame, cycle }, talk)
    return [{ talk, frame: { ...(await withTemplate(ports, framed)), cycle: framed.cycle } }]
  })
  return (await Promise.all(led)).flat()
}

const teamTalk = (talk: Talk, frame: Frame & { cycle: Cycle }, language: Language, now: number): TeamTalk => ({
  id: talk.id,
  employee: talk.people.employee.name,
  employeeId: talk.people.employee.id,
  begins: talk.begins,
  manager: talk.people.manager.name,
  cycle: cycleNameFor(frame.cycle.settings, language),
  phase: phaseOf(talk, now),
  owed: owes(talk, 'manager', frame, now),
  otherOwes: owes(talk, 'employee', frame, now),
  ...awayOf(talk, 'employee', localDate(now, frame.calendar.zone)),
  unreached: isUnreached(talk.unreached, 'employee'),
  declined: isDeclined(talk, now),
  asked: askedTime(talk, now)?.start,
  prepared: { employee: isPrepared(talk.preparation.employee), manager: isPrepared(talk.preparation.manager) },
  booking: talk.booking,
  preparedBy: preparedBy(talk, frame),
  preparing: now >= preparationStarts(talk, frame),
  questions: questionsOf(frame, 'manager'),
})
