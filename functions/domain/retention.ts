/**
 * How long what is written in a talk is kept, as the organisation has decided: one table of what it is, whose parts it is in, and from when it
 * counts. From the day it is over nobody reads it (`permissions.ts` cuts by the same dates); the steps of the timetable then delete it.
 */
import type { Instant, JsonObject } from '../ports.ts'
import { heldAt } from './booking.ts'
import { type Kept, kept } from './kept.ts'
import { leaverExpires, undecided } from './leaving.ts'
import type { Parts } from './parts.ts'
import type { Talk } from './talk.ts'
import type { Question } from './templates/question.ts'
import { questions as standardQuestions } from './templates/questions.ts'
import { addMonths, at, day, localDate, type PlainDate } from './time.ts'
import { type Decision, type Entry, type Frame, serviceStep } from './workflow.ts'

export type RetentionCommand =
  /** Its parts have been deleted. */
  | { kind: 'deleteKept'; what: Kept }
  /** HR holds their deletion until then; null: no more. */
  | { kind: 'putOff'; until: Instant | null }
  /** Links and browsers of a talk of which nothing is to come. */
  | { kind: 'forgetLinks' }
  /** Everything is deleted and nothing is to come: it is counted, and the flow removes the talk itself. */
  | { kind: 'eraseTalk' }

/** From this moment it is unreadable; none while the organisation has not decided. What is of someone who has left goes no later than they. */
export const expiryOf = (what: Kept, talk: Talk, frame: Frame): Instant | undefined => {
  const months = frame.organisation.retention[what]
  const own = months === null ? [] : [at(addMonths(countsFrom(what, talk, frame), months), '00:00', zoneOf(frame))]
  const left = talk.ended?.why === 'left' ? leaverExpires(talk.ended.at, frame) : undefined
  const all = left === undefined ? own : [...own, left]
  return all.length === 0 ? undefined : Math.min(...all)
}

export const isExpired = (what: Kept, talk: Talk, frame: Frame, now: Instant): boolean => {
  const expiry = expiryOf(what, talk, frame)
  return expiry !== undefined && now >= expiry
}

/** The local date from which its months count: the plan's moves on with each follow-up. */
export const countsFrom = (what: Kept, talk: Talk, frame: Frame): PlainDate => {
  const met = metOn(talk, frame)
  if (what !== 'plan') return met
  const { plan, followUps } = talk
  const moments = [plan.proposedAt, plan.agreed?.at, plan.notAgreed?.at, ...followUps.map(({ closedAt }) => closedAt)]
  const dates = moments.flatMap((moment) => (moment === undefined ? [] : [localDate(moment, zoneOf(frame))]))
  // Ones that both ended early were not held on their date.
  const ahead = followUps.flatMap(({ date, ended }) => (ended ? [] : [date]))
  return latest([met, ...dates, ...ahead])
}

/** When they talked; of a talk that was not held, when the last of what was to lead to it was over. */
const metOn = ({ held, booking, preparation, begins }: Talk, frame: Frame): PlainDate => {
  const zone = zoneOf(frame)
  const talked = heldAt(held)
  if (talked !== undefined) {
    const on = held.employee?.on ?? held.manager?.on
    return on ?? localDate(booking.status === 'booked' ? booking.start : talked, zone)
  }
  const moments = [
    ...(booking.status === 'booked' ? [booking.end] : []),
    ...[preparation.employee, preparation.manager].flatMap((side) => (side.status === 'open' ? [] : [side.at])),
  ]
  return latest([
    begins,
    ...(frame.cycle ? [frame.cycle.settings.to] : []),
    ...moments.map((moment) => localDate(moment, zone)),
  ])
}

/** To which of them a part of the talk's partition belongs; evidence of mails has its own thirty days. */
export const belongsTo = (name: string): Kept | undefined => {
  const [kind = ''] = name.split('#')
  if (kind === 'mail') return undefined
  if (kind === 'private') return 'notes'
  // What has no row of its own goes with what is kept longest, so that nothing stays behind.
  return kind === 'answers' || kind === 'draft' || kind === 'topic' ? 'preparation' : 'plan'
}

/** What is left of a talk's parts on that day; the same map while nothing has expired. */
export const unexpired = (talk: Talk, parts: Parts, frame: Frame, now: Instant): Parts => {
  const expired = kept.filter((what) => isExpired(what, talk, frame, now))
  if (expired.length === 0) return parts
  const left: Parts = new Map()
  for (const [name, part] of parts) {
    const change = afterExpiry(name, part.value, expired)
    if (change === 'keep') left.set(name, part)
    else if (change !== 'delete') left.set(name, { ...part, value: change })
  }
  return left
}

/** What becomes of one part: the manager's self-check goes with the private notes, out of what stays. */
export const afterExpiry = (
  name: string,
  value: JsonObject,
  expired: readonly Kept[],
): 'keep' | 'delete' | JsonObject => {
  const what = belongsTo(name)
  if (what !== undefined && expired.includes(what)) return 'delete'
  if (what !== 'preparation' || !expired.includes('notes')) return 'keep'
  const [kind, , question = ''] = name.split('#')
  if (kind === 'draft') return privateQuestions.has(question) ? 'delete' : 'keep'
  const given = (value.answers ?? []) as { question: string }[]
  if (kind !== 'answers' || !given.some((one) => privateQuestions.has(one.question))) return 'keep'
  return { ...value, answers: given.filter((one) => !privateQuestions.has(one.question)) }
}

/** The author's alone for ever: the self-check, which no template of the organisation's own can make another's or add to. */
export const privateQuestions: ReadonlySet<string> = new Set(
  Object.values(standardQuestions).flatMap((one: Question) => (one.private ? [one.id] : [])),
)

export const isAboutRetention = (command: { kind: string }): command is RetentionCommand =>
  command.kind === 'deleteKept' ||
  command.kind === 'putOff' ||
  command.kind === 'forgetLinks' ||
  command.kind === 'eraseTalk'

/** A step that comes late, after what it counts from has moved, does nothing. */
export const decideRetention = (state: Talk, command: RetentionCommand, frame: Frame, now: Instant): Decision<Talk> => {
  switch (command.kind) {
    case 'deleteKept':
      if (!isToDelete(command.what, state, frame, now)) return { ok: true, state }
      return { ok: true, state: { ...state, retained: { ...state.retained, [command.what]: now } } }
    case 'putOff': {
      const { heldUntil: _, ...rest } = state.retained ?? {}
      const retained = command.until === null ? rest : { ...rest, heldUntil: command.until }
      return { ok: true, state: { ...state, retained } }
    }
    case 'forgetLinks': {
      const from = linksExpire(state, frame)
      if (from === undefined || now < from) return { ok: true, state }
      return { ok: true, state: { ...state, links: {}, browsers: [], freshLinks: [] } }
    }
    case 'eraseTalk':
      if (state.retained?.counted !== undefined) return { ok: true, state }
      return { ok: true, state: { ...state, retained: { ...state.retained, counted: now } } }
  }
}

/** It has expired, and what there was of it by then has not been deleted yet. */
export const isToDelete = (what: Kept, talk: Talk, frame: Frame, now: Instant): boolean =>
  isExpired(what, talk, frame, now) && !isDeleted(what, talk, frame)

const isDeleted = (what: Kept, talk: Talk, frame: Frame): boolean =>
  (talk.retained?.[what] ?? 0) >= (expiryOf(what, talk, frame) ?? Number.POSITIVE_INFINITY)

/** Private notes are never held: what someone wrote for themselves has an end that the law knows. */
export const mayBeHeld = (what: Kept): boolean => what !== 'notes'

const heldBack = (what: Kept, { retained }: Talk): Instant => (mayBeHeld(what) ? (retained?.heldUntil ?? 0) : 0)

/** The days of a link count from the talk's last day, or from its last use. */
const linksExpire = (talk: Talk, frame: Frame): Instant | undefined => {
  const { links: days } = frame.organisation.retention
  const used = [...Object.values(talk.links), ...talk.browsers, ...talk.freshLinks].map((one) => one.at)
  if (days === null || used.length === 0) return undefined
  const lastDay = at(countsFrom('plan', talk, frame), '00:00', zoneOf(frame))
  return Math.max(lastDay, ...used) + days * day
}

type RetentionEntry = Entry<RetentionCommand>

/** A talk's whole timetable: what it lives through, and then what is deleted of it. */
export const withRetention = <Command>(
  talk: Talk,
  entries: Entry<Command>[],
  frame: Frame,
): Entry<Command | RetentionCommand>[] => [...entries, ...retentionSteps(talk, entries, frame)]

/** `others`: what else is to come of the talk, after which alone it is erased. */
const retentionSteps = (talk: Talk, others: Entry[], frame: Frame): RetentionEntry[] => {
  const left = kept.filter((what) => !isDeleted(what, talk, frame))
  const steps = left.map((what, index) =>
    retainStep(
      { kind: 'deleteKept', what },
      index + 1,
      Math.max(expiryOf(what, talk, frame) ?? undecided, heldBack(what, talk)),
    ),
  )
  const forget = linksExpire(talk, frame)
  if (forget !== undefined) steps.push(retainStep({ kind: 'forgetLinks' }, kept.length + 1, forget))
  if (left.length > 0) return steps
  const pending = others.filter(({ key }) => !['sent', 'skipped'].includes(talk.mails[key]?.status ?? ''))
  const gone = Math.max(...kept.map((what) => talk.retained?.[what] ?? 0), ...pending.map(({ until }) => until + 1))
  return gone < undecided ? [...steps, retainStep({ kind: 'eraseTalk' }, kept.length + 2, gone)] : steps
}

const retainStep = (command: RetentionCommand, n: number, due: Instant): RetentionEntry =>
  serviceStep(command, n, due, `retain.${command.kind === 'deleteKept' ? command.what : command.kind}`)

const latest = (dates: PlainDate[]): PlainDate => dates.reduce((a, b) => (a > b ? a : b))

const zoneOf = ({ calendar }: Frame): string => calendar.zone
