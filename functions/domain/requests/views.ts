/** Who sees what of a request: the person what was let out, an author their own notes, the officer all of them, HR none. */
import type { Instant, JsonObject } from '../../ports.ts'
import { addDays, addMonths, localDate, type PlainDate } from '../time.ts'
import type { Frame } from '../workflow.ts'
import {
  answerMonths,
  closedAt,
  type DataRequest,
  decisionPart,
  holdPart,
  holdReason,
  isOpen,
  type Note,
  type NoteWord,
  note,
  notePrefix,
  noteWords,
  type RequestKind,
  type RequestStatus,
  wordsPart,
} from './request.ts'
import { decidesFrom, reviewEnds } from './request-timetable.ts'

type Parts = { name: string; value: JsonObject }[]

export const statusOfRequest = (state: DataRequest, frame: Frame, now: Instant): RequestStatus => {
  if (state.withdrawn !== undefined) return 'withdrawn'
  if (state.erased !== undefined) return 'erased'
  if (state.kind === 'erasure') return statusOfErasure(state, now)
  if (state.unanswered !== undefined) return 'unanswered'
  if (state.decided !== undefined) return state.forgotten === undefined ? 'ready' : 'closed'
  if (state.gathered === undefined) return 'gathering'
  return now < (decidesFrom(state, frame) ?? Number.POSITIVE_INFINITY) ? 'reviewing' : 'deciding'
}

/** A hold that is over puts nothing off any more. */
const statusOfErasure = ({ hold, planned, approved }: DataRequest, now: Instant): RequestStatus => {
  if (hold && now < (planned?.at ?? 0)) return 'held'
  return approved ? 'planned' : 'waitsForHr'
}

/** What HR sees, and what is the same for everyone: kind, states and dates. */
export type RequestView = {
  id: string
  kind: RequestKind
  /** Absent once everything about them is deleted. */
  name?: string
  at: Instant
  by: 'person' | 'hr'
  status: RequestStatus
  /** Last local date of the present state, where it has one; the mails say the same one. */
  until?: PlainDate
  /** Local date by which whoever asked is to have an answer. */
  answerBy: PlainDate
  closed?: Instant
  hold?: { until: PlainDate; reason: string }
}

export const requestView = (state: DataRequest, parts: Parts, frame: Frame, now: Instant): RequestView => {
  const { zone } = frame.calendar
  const status = statusOfRequest(state, frame, now)
  const until = untilOf(state, status, frame)
  const closed = closedAt(state)
  const reason = parts.find(({ name }) => name === holdPart)
  return {
    id: state.id,
    kind: state.kind,
    ...(state.person && { name: state.person.name }),
    at: state.at,
    by: state.by.as,
    status,
    ...(until !== undefined && { until }),
    answerBy: addMonths(localDate(state.at, zone), answerMonths),
    ...(closed !== undefined && { closed }),
    ...(state.hold &&
      status === 'held' && {
        hold: { until: state.hold.until, reason: reason ? holdReason.parse(reason.value).reason : '' },
      }),
  }
}

const untilOf = (state: DataRequest, status: RequestStatus, frame: Frame): PlainDate | undefined => {
  const { zone } = frame.calendar
  const ends = reviewEnds(state, frame)
  if (status === 'reviewing' && ends !== undefined) return addDays(localDate(ends, zone), -1)
  if ((status === 'planned' || status === 'held') && state.planned)
    return addDays(localDate(state.planned.at, zone), -1)
  return undefined
}

/** Whether this one of HR, in whichever employment, may say yes, and whether a hold is theirs to set. */
export const mayOf = (state: DataRequest, own: string[]) => {
  const isAbout = state.kind === 'erasure' && isOpen(state) && state.person && !own.includes(state.person.id)
  return {
    approve: Boolean(isAbout) && !state.approved && !own.includes(state.by.id),
    hold: Boolean(isAbout),
    endHold: Boolean(isAbout) && state.hold !== undefined,
    withdraw: isOpen(state) && own.includes(state.by.id),
  }
}

export type NoteView = Omit<Note, 'author' | 'talk'> & { author: string }

/** To whom it is about: what was let out, and why the rest was not. */
export type Released = { notes: NoteView[]; leftOut: { author: string; reason: string }[] }

export const releasedOf = (state: DataRequest, parts: Parts): Released | undefined => {
  if (state.kind !== 'access' || state.decided === undefined || state.forgotten !== undefined) return undefined
  const decision = wordsIn(parts, decisionPart)
  const all = notesOf(state, parts)
  return {
    notes: all.filter(({ n }) => decision.get(n)?.goes === true),
    leftOut: all.flatMap(({ n, author }) => {
      const said = decision.get(n)
      return said?.goes === true ? [] : [{ author, reason: said?.reason ?? '' }]
    }),
  }
}

/** An author's own notes about the person, as long as there is something to say of them. `author`: in which employment. */
export type ReviewView = { id: string; author: string; about: string; until: PlainDate; notes: NoteView[] }

export const reviewOf = (
  state: DataRequest,
  parts: Parts,
  own: string[],
  frame: Frame,
  now: Instant,
): ReviewView | undefined => {
  const found = state.authors?.find(({ id, reviewed }) => own.includes(id) && reviewed === undefined)
  if (!found || !state.person || statusOfRequest(state, frame, now) !== 'reviewing') return undefined
  const until = untilOf(state, 'reviewing', frame) ?? ''
  const notes = notesOf(state, parts, found.n)
  return { id: state.id, about: state.person.name, until, notes, author: found.id }
}

/** All notes with what each author says of them. */
export type DecisionView = { id: string; about: string; notes: (NoteView & { word?: NoteWord })[] }

export const decisionOf = (state: DataRequest, parts: Parts, frame: Frame, now: Instant): DecisionView | undefined => {
  if (!state.person || state.withoutOfficer || statusOfRequest(state, frame, now) !== 'deciding') return undefined
  const said = saidByAuthors(state, parts)
  return {
    id: state.id,
    about: state.person.name,
    notes: notesOf(state, parts).map((one) => {
      const found = said.get(one.n)
      return found ? { ...one, word: found } : one
    }),
  }
}

/** The authors' word on every note; what nobody has said anything of stays with its writer. */
export const authorsWords = (state: DataRequest, parts: Parts, silence: string): NoteWord[] => {
  const said = saidByAuthors(state, parts)
  return notesOf(state, parts).map(({ n }) => said.get(n) ?? { n, goes: false, reason: silence })
}

const saidByAuthors = ({ authors = [] }: DataRequest, parts: Parts): Map<number, NoteWord> =>
  new Map(authors.flatMap(({ n }) => [...wordsIn(parts, wordsPart(n))]))

const wordsIn = (parts: Parts, name: string): Map<number, NoteWord> => {
  const found = parts.find((part) => part.name === name)
  return new Map((found ? noteWords.parse(found.value).words : []).map((one) => [one.n, one]))
}

const notesOf = ({ authors = [] }: DataRequest, parts: Parts, author?: number): NoteView[] =>
  parts
    .flatMap(({ name, value }) => (name.startsWith(notePrefix) ? [note.parse(value)] : []))
    .filter((one) => author === undefined || one.author === author)
    .map(({ author: n, talk: _, ...rest }) => ({ ...rest, author: authors.find((one) => one.n === n)?.name ?? '' }))
