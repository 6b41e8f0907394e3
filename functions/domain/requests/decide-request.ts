/** What each command makes of a request. Nobody approves what they asked for, or what is about themselves; nobody reads a note but by `views`. */
import type { Instant } from '../../ports.ts'
import { ledgerAfter, type MailFate } from '../reach.ts'
import { endOf, localDate, type PlainDate } from '../time.ts'
import { type Actor, type Decision, type Frame, refuse } from '../workflow.ts'
import { earliestErasure, plan, planAnew } from './plan-erasure.ts'
import {
  type DataRequest,
  decisionPart,
  holdPart,
  isOpen,
  type NoteWord,
  type RequestKind,
  type RequestParty,
  reasonCharacters,
  wordsPart,
} from './request.ts'
import { decidesFrom } from './request-timetable.ts'

export type RequestCommand =
  | {
      kind: 'startRequest'
      id: string
      request: RequestKind
      person: RequestParty
      unit: string
      acrossUnits?: boolean
      by: DataRequest['by']
    }
  /** A step: the flow finds whom it concerns and says so. */
  | { kind: 'gather' }
  | {
      kind: 'gathered'
      authors: NonNullable<DataRequest['authors']>
      approvers: NonNullable<DataRequest['approvers']>
      withoutOfficer: boolean
      byDeputy?: boolean
    }
  /** By an author, of all their notes at once. */
  | { kind: 'reviewNotes'; author: string; words: NoteWord[] }
  /** By the officer, of all notes at once. */
  | { kind: 'decideNotes'; words: NoteWord[] }
  /** A step: the officer has no say here. `words`: the authors', as the flow has read them. */
  | { kind: 'letAuthorsDecide' }
  | { kind: 'authorsDecided'; words: NoteWord[] }
  /** Steps. */
  | { kind: 'endUnanswered' }
  | { kind: 'forgetNotes' }
  | HrCommand
  | { kind: 'withdraw'; own: string[] }
  /** Steps that the flow takes: everything about the person, and at last the request. */
  | { kind: 'eraseNow' }
  | { kind: 'everythingErased' }
  /** A hold on the talks stands in the way, until `held`, or does no more. */
  | { kind: 'planAnew'; held?: Instant }
  | { kind: 'eraseRequest' }
  | MailFate

/** `own`: every employment of whoever says so. */
type HrCommand =
  | {
      kind: 'approveErasure'
      person: string
      own: string[]
      others: NonNullable<DataRequest['others']>
      /** HR holds the deletion of the person's talks until then. */
      held?: Instant
    }
  | { kind: 'holdErasure'; person: string; own: string[]; until: PlainDate; reason: string }
  | { kind: 'endHold'; person: string; own: string[]; held?: Instant }

export const decideRequest = (
  state: DataRequest | undefined,
  command: RequestCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<DataRequest> => {
  if (command.kind === 'startRequest') return state ? refuse('already') : { ok: true, state: started(command, now) }
  if (!state) return refuse('gone')
  switch (command.kind) {
    case 'reviewNotes':
      return by === 'person' ? review(state, command, frame, now) : refuse('notYours')
    case 'decideNotes':
      if (by !== 'person' || state.withoutOfficer) return refuse('notYours')
      if (state.decided !== undefined) return refuse('already')
      if (!isOpen(state)) return refuse('over')
      if (now < (decidesFrom(state, frame) ?? Number.POSITIVE_INFINITY)) return refuse('notNow')
      return decided(state, command.words, now)
    case 'approveErasure':
    case 'holdErasure':
    case 'endHold':
      return by === 'hr' ? byHr(state, command, frame, now) : refuse('notYours')
    case 'withdraw':
      if (by !== 'person' && by !== 'hr') return refuse('notYours')
      if (!command.own.includes(state.by.id)) return refuse('notYours')
      return isOpen(state)
        ? { ok: true, state: { ...state, withdrawn: now }, parts: [{ name: holdPart, value: null }] }
        : refuse('already')
    default:
      return by === 'service' ? byService(state, command, frame, now) : refuse('notYours')
  }
}

const started = (
  { id, request, person, unit, acrossUnits, by }: Extract<RequestCommand, { kind: 'startRequest' }>,
  now: Instant,
): DataRequest => ({
  id,
  schema: 1,
  kind: request,
  person,
  unit,
  ...(acrossUnits && { acrossUnits }),
  by,
  at: now,
  mails: {},
  recent: {},
})

const byService = (
  state: DataRequest,
  command: RequestCommand,
  { calendar: { zone } }: Frame,
  now: Instant,
): Decision<DataRequest> => {
  switch (command.kind) {
    case 'gathered': {
      if (state.gathered !== undefined) return { ok: true, state }
      const { authors, approvers, withoutOfficer, byDeputy } = command
      const known = {
        ...state,
        gathered: now,
        ...(withoutOfficer && { withoutOfficer }),
        ...(byDeputy && { byDeputy }),
      }
      if (state.kind === 'erasure') return { ok: true, state: { ...known, approvers } }
      // Nobody has written anything: there is nothing to wait for.
      return { ok: true, state: { ...known, authors, ...(authors.length === 0 && { decided: now }) } }
    }
    case 'authorsDecided':
      return state.decided === undefined && state.withoutOfficer
        ? decided(state, command.words, now)
        : { ok: true, state }
    case 'endUnanswered':
      return { ok: true, state: isOpen(state) ? { ...state, unanswered: now } : state }
    case 'forgetNotes':
      return { ok: true, state: state.forgotten === undefined ? { ...state, forgotten: now } : state }
    case 'everythingErased': {
      if (state.erased !== undefined) return { ok: true, state }
      // What is left says that it was done and when, and of nobody.
      const { person: _, others: __, hold: ___, ...rest } = state
      return {
        ok: true,
        state: { ...rest, by: { ...rest.by, id: '' }, erased: now, recent: {} },
        parts: [{ name: holdPart, value: null }],
      }
    }
    case 'planAnew':
      return { ok: true, state: planAnew(state, command.held ?? 0, zone, now) }
    case 'mailCameBack':
    case 'mailArrived': {
      const mails = ledgerAfter(state.mails, command, now)
      return { ok: true, state: mails === state.mails ? state : { ...state, mails } }
    }
    default:
      // The flow takes these steps and then says what came of them.
      return { ok: true, state }
  }
}

const review = (
  state: DataRequest,
  { author, words }: Extract<RequestCommand, { kind: 'reviewNotes' }>,
  frame: Frame,
  now: Instant,
): Decision<DataRequest> => {
  const found = state.authors?.find(({ id }) => id === author)
  if (!found) return refuse('notYours')
  if (!isOpen(state)) return refuse('over')
  if (found.reviewed !== undefined) return refuse('already')
  if (now >= (decidesFrom(state, frame) ?? Number.POSITIVE_INFINITY)) return refuse('locked')
  if (words.length !== found.notes || !areWhole(words)) return refuse('empty')
  const authors = state.authors?.map((one) => (one === found ? { ...one, reviewed: now } : one))
  return {
    ok: true,
    state: { ...state, authors },
    parts: [{ name: wordsPart(found.n), value: { words, at: now } }],
  }
}

const decided = (state: DataRequest, words: NoteWord[], now: Instant): Decision<DataRequest> => {
  const notes = (state.authors ?? []).reduce((sum, one) => sum + one.notes, 0)
  if (words.length !== notes || !areWhole(words)) return refuse('empty')
  return { ok: true, state: { ...state, decided: now }, parts: [{ name: decisionPart, value: { words, at: now } }] }
}

/** What is left out is left out for a reason. */
const areWhole = (words: NoteWord[]): boolean =>
  words.every(({ goes, reason }) => (goes || reason.trim() !== '') && reason.length <= reasonCharacters)

const byHr = (state: DataRequest, command: HrCommand, frame: Frame, now: Instant): Decision<DataRequest> => {
  const { zone } = frame.calendar
  if (state.kind !== 'erasure' || !state.person) return refuse('notNow')
  if (!isOpen(state)) return refuse('over')
  if (command.own.includes(state.person.id)) return refuse('notYours')
  const today = localDate(now, zone)
  const earliest = earliestErasure(zone, now)
  switch (command.kind) {
    case 'approveErasure': {
      if (command.own.includes(state.by.id)) return refuse('notYours')
      if (state.approved) return refuse('already')
      const { hold, ...rest } = state
      const ends = hold ? endOf(hold.until, zone) : 0
      const approved = { by: command.person, at: now }
      const known = {
        ...rest,
        approved,
        others: command.others,
        planned: plan(state, Math.max(earliest, ends, command.held ?? 0), now),
      }
      if (ends > earliest) return { ok: true, state: { ...known, hold } }
      // One that is over by then puts nothing off any more.
      return { ok: true, state: known, parts: [{ name: holdPart, value: null }] }
    }
    case 'holdErasure': {
      if (command.reason.trim() === '' || command.reason.length > reasonCharacters) return refuse('empty')
      if (command.until <= today) return refuse('inThePast')
      const hold = { by: command.person, at: now, until: command.until }
      const whenever = Math.max(state.planned?.at ?? 0, endOf(command.until, zone))
      return {
        ok: true,
        state: { ...state, hold, planned: plan(state, whenever, now) },
        parts: [{ name: holdPart, value: { reason: command.reason } }],
      }
    }
    case 'endHold': {
      const { hold, ...rest } = state
      if (!hold) return refuse('already')
      return {
        ok: true,
        state: { ...rest, planned: plan(state, Math.max(earliest, command.held ?? 0), now) },
        parts: [{ name: holdPart, value: null }],
      }
    }
  }
}
