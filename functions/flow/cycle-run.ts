/**
 * HR steers a running cycle: what a correction or a stop would come to, counted over its talks by the rules that then hold; who is not in it,
 * and who can be taken out. Only statuses and names leave here; no word of a talk is read.
 */

import { isHeld } from '../domain/booking.ts'
import { type CorrectionEffect, correctionToTell, effectOf } from '../domain/correction.ts'
import { type CountedAs, countedAs } from '../domain/counted-as.ts'
import type { CycleSettings } from '../domain/cycle.ts'
import { corrected, type Halt } from '../domain/cycle-run.ts'
import { sent } from '../domain/ledger.ts'
import type { Person } from '../domain/person.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkFrame } from '../domain/talk-entry.ts'
import type { RefusalCode } from '../domain/workflow.ts'
import type { Instant, Ports } from '../ports.ts'
import { type Applied, apply } from './apply.ts'
import { type CycleView, type LeftOutReason, sortPeople } from './cycles.ts'
import { readCycleFrame } from './frame.ts'
import { loadTalk, peopleById } from './heads.ts'
import { talkId } from './identity.ts'
import { readIndex, talksIn } from './people.ts'

export type CorrectionPreview = Record<CorrectionEffect, number> & {
  /** Of those who are to be told: mail does not reach them. */
  unreachable: number
}

/** For how many a correction means what; with the mails that then go out. */
export const previewCorrection = async (
  ports: Ports,
  id: string,
  settings: CycleSettings,
): Promise<CorrectionPreview> => {
  const { cycle } = await readCycleFrame(ports, id)
  const after = corrected(cycle, settings, { by: '', now: ports.clock.now() })
  const talks = await talksIn(ports, id)
  const counts = { told: 0, notMailed: 0, keepsTime: 0, held: 0, ended: 0, untouched: 0 }
  for (const talk of talks) counts[effectOf(talk, after)] += 1
  const told = talks.filter((talk) => correctionToTell(talk, after))
  const people = await peopleById(
    ports,
    told.map((talk) => talk.people.employee.id),
  )
  const bounced = people.filter((person) => person.bounced !== undefined)
  return { ...counts, told: counts.told - bounced.length, unreachable: bounced.length }
}

/** What a cycle's talks are, before HR pauses, closes or cancels it. */
export type RunCounts = {
  /** Not held, and without a time. */
  waiting: number
  /** With a time ahead. */
  booked: number
  /** Held, with what follows. */
  held: number
  /** Of those not held, who have had a mail. */
  mailed: number
}

export const countRun = async (ports: Ports, id: string): Promise<RunCounts> => {
  const counts = { waiting: 0, booked: 0, held: 0, mailed: 0 }
  const now = ports.clock.now()
  for (const talk of await talksIn(ports, id)) {
    if (talk.ended) continue
    const { booking } = talk
    const begun = booking.status === 'booked' && booking.start <= now
    if (isHeld(talk.held) || begun) counts.held += 1
    else {
      counts[booking.status === 'booked' ? 'booked' : 'waiting'] += 1
      if (isInvited(talk)) counts.mailed += 1
    }
  }
  return counts
}

export const correctCycle = (
  ports: Ports,
  id: string,
  correction: { settings: CycleSettings; basedOn: number; person: string },
  commandId: string | undefined,
): Promise<Applied> => apply(ports, id, { command: { kind: 'correct', ...correction }, by: 'hr', commandId })

export const haltCycle = (
  ports: Ports,
  id: string,
  halt: Halt['kind'],
  person: string,
  commandId: string | undefined,
): Promise<Applied> => apply(ports, id, { command: { kind: 'halt', halt, person }, by: 'hr', commandId })

/** `to`: a new last day of talks. */
export const goOnWithCycle = (
  ports: Ports,
  id: string,
  { to, person }: { to?: string; person: string },
  commandId: string | undefined,
): Promise<Applied> =>
  apply(ports, id, { command: { kind: 'goOn', person, ...(to ? { to } : {}) }, by: 'hr', commandId })

export type CycleMember = { talk: string; name: string; unit: string; status: CountedAs }

export type WithoutTalk = {
  /** Would get a talk if they were added now. */
  toAdd: { name: string; unit: string }[]
  leftOut: { reason: LeftOutReason; people: { name: string; unit: string }[] }[]
}

/** Those of the people list who have no talk in this cycle, with the reason if they cannot have one. */
export const withoutTalk = async (ports: Ports, cycle: CycleView): Promise<WithoutTalk> => {
  const [sorted, rows] = await Promise.all([sortPeople(ports, cycle), readIndex(ports, cycle.id)])
  const within = new Set(rows.map(({ id }) => id))
  const { compare } = new Intl.Collator(ports.organisation.language)
  const without = (people: Person[]) =>
    people
      .filter(({ id }) => !within.has(talkId(cycle.id, id)))
      .map(({ details: { name, unit } }) => ({ name, unit }))
      .sort((a, b) => compare(a.name, b.name))
  return {
    toAdd: without(sorted.invited),
    leftOut: [...sorted.leftOut]
      .map(([reason, people]) => ({ reason, people: without(people) }))
      .filter(({ people }) => people.length > 0),
  }
}

/** Who is still here and whose talk is not held: they can be taken out, or in again. */
export const membersOf = async (ports: Ports, cycle: CycleView): Promise<CycleMember[]> => {
  const { compare } = new Intl.Collator(ports.organisation.language)
  const [frame, now] = [await readCycleFrame(ports, cycle.id), ports.clock.now()]
  return (await talksIn(ports, cycle.id))
    .filter((talk) => mayBeTakenOut(talk, now))
    .map((talk) => asMember(talk, frame, now))
    .sort((a, b) => compare(a.name, b.name))
}

export const addPeople = (ports: Ports, id: string, commandId: string | undefined): Promise<Applied> =>
  apply(ports, id, { command: { kind: 'addPeople' }, by: 'hr', commandId })

/** One of the cycle's members, by talk. */
export const memberOf = async (ports: Ports, cycle: string, id: string): Promise<CycleMember | undefined> => {
  const talk = await loadTalk(ports, id)
  return talk?.cycle === cycle ? asMember(talk, await readCycleFrame(ports, cycle), ports.clock.now()) : undefined
}

/** HR takes a talk out of its cycle, or in again; answers why not. */
export const changeMember = async (
  ports: Ports,
  cycle: CycleView,
  talk: string,
  change: 'leaveCycle' | 'joinAgain',
): Promise<RefusalCode | undefined> => {
  const member = await memberOf(ports, cycle.id, talk)
  if (!member) return 'gone'
  if (cycle.halt && cycle.halt.kind !== 'paused') return 'over'
  const applied = await apply(ports, talk, { command: { kind: change }, by: 'service', queue: 'due' })
  return applied.ok || applied.refusal.code === 'already' ? undefined : applied.refusal.code
}

const asMember = (talk: Talk, frame: TalkFrame, now: Instant): CycleMember => ({
  talk: talk.id,
  name: talk.people.employee.name,
  unit: talk.unit,
  status: countedAs(talk, frame, now),
})

const mayBeTakenOut = ({ held, booking, ended }: Talk, now: number): boolean =>
  ended?.why !== 'left' && !isHeld(held) && !(booking.status === 'booked' && booking.start <= now)

const isInvited = ({ mails }: Talk): boolean =>
  sent(mails, 'employee.invitation.1') || sent(mails, 'employee.questions.1')
