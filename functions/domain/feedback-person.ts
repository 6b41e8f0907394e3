/**
 * A person's share in everyday feedback: what is given and on its way, what is received, whom one has blocked. The words stand in parts of the
 * person's own; delivering is a step, so that a message is neither lost nor delivered twice.
 */
import * as z from 'zod'
import type { Instant, Language } from '../ports.ts'
import { firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { type ChangedAddress, opensForReader } from './changed-address.ts'
import {
  checkFeedback,
  type FeedbackDraft,
  type FeedbackMessage,
  feedbackCharacters,
  feedbackDays,
  feedbackKind,
  isPraise,
  type Relation,
} from './feedback.ts'
import {
  type ReportCommand,
  type ReportStep,
  reportAnswerPart,
  reportAnswers,
  reportOf,
  reportPart,
} from './feedback-report.ts'
import { type Ledger, withoutOlder } from './ledger.ts'
import type { PassedAnswer } from './passing-on.ts'
import { addMonths, at, day, localDate, minute } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse, serviceStep } from './workflow.ts'

const someone = z.object({ id: z.string(), name: z.string() })

const feedbackState = z.object({
  /** The last number used: of deliveries and of mails. */
  n: z.number(),
  /** The last ones; `body` is a hash of their words. */
  given: z.array(z.object({ id: z.string(), at: z.number(), kind: feedbackKind, body: z.string() })),
  /** What waits to be delivered: a message, with `reply` one's word on a message of someone else, with `report` such a message to HR. */
  outbox: z.array(
    z.object({
      n: z.number(),
      id: z.string(),
      at: z.number(),
      reply: z.boolean().optional(),
      report: z.boolean().optional(),
    }),
  ),
  received: z.array(
    z.object({
      n: z.number(),
      id: z.string(),
      at: z.number(),
      /** When it was written, if that was before it came. */
      written: z.number().optional(),
      from: someone,
      replied: z.number().optional(),
      reported: z.number().optional(),
    }),
  ),
  /** Thanks and answers to what one has given. */
  replies: z.array(z.object({ n: z.number(), id: z.string(), from: z.string(), at: z.number() })),
  blocked: z.array(someone),
  reportAnswers: reportAnswers.optional(),
})
type FeedbackState = z.infer<typeof feedbackState>

export const personFeedback = {
  feedback: feedbackState.optional(),
  /** The monthly mail on what worked goes between these local dates: a year from when a talk was opened. */
  whatWorked: z.object({ from: z.string(), until: z.string() }).optional(),
}

/** Parts `reply#<message>` of whoever replied, and `answer#<message>#<person>` of whoever is replied to. No text is a thank-you. */
export const feedbackReply = z.object({ id: z.string(), from: someone, text: z.string(), at: z.number() })
export type FeedbackReply = z.infer<typeof feedbackReply>

export type FeedbackCommand = OwnCommand | OnReceived | ServiceCommand

type OwnCommand = GiveFeedback | { kind: 'unblockSender'; person: string }

/** `body`: hash of the words. */
type GiveFeedback = { kind: 'giveFeedback'; message: FeedbackDraft; between: Relation; body: string }

type OnReceived =
  /** Once for each message. */
  | { kind: 'replyToFeedback'; message: string; text: string }
  /** Whoever sent this message reaches one no more, and is not told. */
  | { kind: 'blockSender'; message: string }
  | ReportCommand

type ServiceCommand =
  /** A step: what waits under this number is taken to its receivers. */
  | { kind: 'deliverFeedback'; n: number }
  | { kind: 'feedbackDelivered'; n: number }
  | { kind: 'receiveFeedback'; message: FeedbackMessage }
  | { kind: 'receiveReply'; reply: FeedbackReply }
  | ReportStep
  | { kind: 'expectWhatWorked'; from: string; until: string }
  /** Everything given and got until then is deleted. */
  | { kind: 'forgetFeedback'; before: Instant }

const kinds: ReadonlySet<string> = new Set<FeedbackCommand['kind']>([
  'giveFeedback',
  'replyToFeedback',
  'blockSender',
  'unblockSender',
  'reportFeedback',
  'deliverFeedback',
  'feedbackDelivered',
  'receiveFeedback',
  'receiveReply',
  'receiveReportAnswer',
  'expectWhatWorked',
  'forgetFeedback',
])

export const isAboutFeedback = (command: { kind: string }): command is FeedbackCommand => kinds.has(command.kind)

type Giver = {
  id: string
  details: { name: string; language: Language; awayUntil?: string }
  employed: boolean
  feedback?: FeedbackState
  whatWorked?: { from: string; until: string }
  address?: ChangedAddress
  gone?: number
  mails: Ledger
}

export const givenPart = (id: string): string => `given#${id}`
export const receivedPart = (id: string): string => `received#${id}`
export const replyPart = (id: string): string => `reply#${id}`
export const answerPart = (id: string, from: string): string => `answer#${id}#${from}`

export const feedbackPerDay = 20
const kept = 30
const received = 60
const mostBlocked = 200

const none: FeedbackState = { n: 0, given: [], outbox: [], received: [], replies: [], blocked: [] }

export const decideFeedback = <State extends Giver>(
  state: State,
  command: FeedbackCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'feedbackDelivered':
    case 'deliverFeedback':
    case 'receiveFeedback':
    case 'receiveReply':
    case 'receiveReportAnswer':
    case 'expectWhatWorked':
    case 'forgetFeedback':
      return by === 'service' ? { ok: true, ...byService(state, command, now) } : refuse('notYours')
    default:
      if (by !== 'person') return refuse('notYours')
      return state.gone === undefined ? byPerson(state, command, frame, now) : refuse('gone')
  }
}

const byPerson = <State extends Giver>(
  state: State,
  command: OwnCommand | OnReceived,
  frame: Frame,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'giveFeedback':
      return give(state, command, frame, now)
    case 'unblockSender': {
      const feedback = state.feedback ?? none
      const blocked = feedback.blocked.filter(({ id }) => id !== command.person)
      return { ok: true, state: { ...state, feedback: { ...feedback, blocked } } }
    }
    case 'replyToFeedback':
    case 'blockSender':
    case 'reportFeedback':
      return onReceived(state, command, now)
  }
}

const onReceived = <State extends Giver>(state: State, command: OnReceived, now: Instant): Decision<State> => {
  const feedback = state.feedback ?? none
  const found = feedback.received.find(({ id }) => id === command.message)
  if (!found) return refuse('gone')
  const to = (next: Partial<FeedbackState>): State => ({ ...state, feedback: { ...feedback, ...next } })
  const marked = (mark: Partial<typeof found>) =>
    feedback.received.map((one) => (one === found ? { ...one, ...mark } : one))
  switch (command.kind) {
    case 'replyToFeedback': {
      if (found.replied !== undefined) return refuse('already')
      const text = command.text.trim()
      if (text.length > feedbackCharacters) return refuse('notNow')
      const n = feedback.n + 1
      const outbox = [...feedback.outbox, { n, id: found.id, at: now, reply: true }]
      const from = { id: state.id, name: state.details.name }
      return {
        ok: true,
        state: to({ n, outbox, received: marked({ replied: now }) }),
        parts: [{ name: replyPart(found.id), value: { id: found.id, from, text, at: now }, expires: expiry(now) }],
      }
    }
    case 'blockSender': {
      if (isBlocked(feedback, found.from.id)) return { ok: true, state }
      return { ok: true, state: to({ blocked: [...feedback.blocked, found.from].slice(-mostBlocked) }) }
    }
    case 'reportFeedback': {
      if (found.reported !== undefined) return refuse('already')
      if (command.to.length === 0) return refuse('empty')
      if (command.text.trim().length > feedbackCharacters) return refuse('notNow')
      const n = feedback.n + 1
      return {
        ok: true,
        state: to({
          n,
          outbox: [...feedback.outbox, { n, id: found.id, at: now, report: true }],
          received: marked({ reported: now }),
        }),
        parts: [{ name: reportPart(found.id), value: reportOf(command, now), expires: expiry(now) }],
      }
    }
  }
}

const give = <State extends Giver>(
  state: State,
  { message, between, body }: GiveFeedback,
  { organisation, calendar }: Frame,
  now: Instant,
): Decision<State> => {
  const feedback = state.feedback ?? none
  const today = localDate(now, calendar.zone)
  const problems = checkFeedback(message, { by: state.id, between, settings: organisation.feedback, today })
  if (problems.length > 0) return refuse('notYours')
  if (feedback.given.some(({ id }) => id === message.id)) return { ok: true, state }
  const lastDay = feedback.given.filter((one) => one.at > now - day)
  if (lastDay.length >= feedbackPerDay) return refuse('tooOften')
  const corrects = !isPraise(message.kind)
  // Whoever it went to: what is told to one after the other is told to a group.
  if (corrects && lastDay.some((one) => !isPraise(one.kind) && one.body === body)) return refuse('already')
  const n = feedback.n + 1
  const { name, language } = state.details
  const given = [...feedback.given, { id: message.id, at: now, kind: message.kind, body }].slice(-kept)
  const outbox = [...feedback.outbox, { n, id: message.id, at: now }]
  const value = { ...message, from: { id: state.id, name, language }, at: now }
  return {
    ok: true,
    state: { ...state, feedback: { ...feedback, n, given, outbox } },
    parts: [{ name: givenPart(message.id), value, expires: expiry(now) }],
  }
}

const byService = <State extends Giver>(
  state: State,
  command: ServiceCommand,
  now: Instant,
): {
  state: State
  parts?: { name: string; value: FeedbackMessage | FeedbackReply | PassedAnswer; expires: Instant }[]
} => {
  const feedback = state.feedback ?? none
  const to = (next: Partial<FeedbackState>): State => ({ ...state, feedback: { ...feedback, ...next } })
  switch (command.kind) {
    case 'deliverFeedback':
      return { state }
    case 'feedbackDelivered': {
      const outbox = feedback.outbox.filter(({ n }) => n !== command.n)
      return { state: outbox.length === feedback.outbox.length ? state : to({ outbox }) }
    }
    case 'receiveFeedback': {
      const { message } = command
      const { id, name } = message.from
      // A second delivery, after a crash in the middle of the first, comes to the same.
      const isKnown = feedback.received.some((one) => one.id === message.id)
      if (isKnown || isBlocked(feedback, id) || state.gone !== undefined) return { state }
      const n = feedback.n + 1
      const all = [...feedback.received, { n, id: message.id, at: now, written: message.at, from: { id, name } }].slice(
        -received,
      )
      return {
        state: { ...to({ n, received: all }), mails: mailsOf('feedback', all, state.mails) },
        parts: [{ name: receivedPart(message.id), value: message, expires: expiry(now) }],
      }
    }
    case 'receiveReply': {
      const { reply } = command
      const isKnown = feedback.replies.some(({ id, from }) => id === reply.id && from === reply.from.id)
      const isOwn = feedback.given.some(({ id }) => id === reply.id)
      if (isKnown || !isOwn || isBlocked(feedback, reply.from.id) || state.gone !== undefined) return { state }
      const n = feedback.n + 1
      const all = [...feedback.replies, { n, id: reply.id, from: reply.from.id, at: now }].slice(-received)
      return {
        state: { ...to({ n, replies: all }), mails: mailsOf('feedbackReply', all, state.mails) },
        parts: [{ name: answerPart(reply.id, reply.from.id), value: reply, expires: expiry(now) }],
      }
    }
    case 'forgetFeedback': {
      const { given, outbox, received: got, replies, reportAnswers: answers = [] } = feedback
      if ([given, outbox, got, replies, answers].every(({ length }) => length === 0)) return { state }
      const later = <One extends { at: Instant }>(list: One[]) => list.filter((one) => one.at > command.before)
      // The last number stays, so that no key of a mail comes again; and so does who is blocked.
      return {
        state: {
          ...to({
            given: later(given),
            outbox: later(outbox),
            received: later(got),
            replies: later(replies),
            ...(answers.length > 0 && { reportAnswers: later(answers) }),
          }),
          recent: {},
        },
      }
    }
    case 'receiveReportAnswer': {
      const { message, id, answer } = command
      const before = feedback.reportAnswers ?? []
      const isTheirs = feedback.received.some((one) => one.id === message && one.reported !== undefined)
      if (!isTheirs || before.some((one) => one.id === id) || state.gone !== undefined) return { state }
      const n = feedback.n + 1
      const all = [...before, { n, id, message, at: now }].slice(-received)
      return {
        state: { ...to({ n, reportAnswers: all }), mails: mailsOf('reportAnswer', all, state.mails) },
        parts: [{ name: reportAnswerPart(message, id), value: answer, expires: expiry(now) }],
      }
    }
    case 'expectWhatWorked': {
      const { from, until } = command
      const present = state.whatWorked
      if (present && present.from <= from && present.until >= until) return { state }
      const isRunning = present !== undefined && present.until >= from
      return { state: { ...state, whatWorked: { from: isRunning ? present.from : from, until } } }
    }
  }
}

const isBlocked = ({ blocked }: FeedbackState, person: string): boolean => blocked.some(({ id }) => id === person)

const expiry = (now: Instant): Instant => now + feedbackDays * day

const mailsOf = (kind: string, list: { n: number }[], mails: Ledger): Ledger =>
  withoutOlder(mails, `person.${kind}.`, list[0]?.n ?? 0)

/** What is on its way goes at once, whether or not mail reaches the sender. */
export const feedbackSteps = (state: Giver): Entry<FeedbackCommand>[] =>
  (state.feedback?.outbox ?? []).map(({ n, at: since }) => serviceStep({ kind: 'deliverFeedback', n }, n, since))

/**
 * What was received and replied, in the window and not while away; and once a month, if the organisation wants it, what worked (R56). What was
 * received or is answered from before a change of address waits until it may be read at the new one.
 */
export const feedbackMails = <Command>(state: Giver, { calendar, organisation }: Frame): Entry<Command>[] => {
  const { awayUntil } = state.details
  const back = awayUntil === undefined ? 0 : at(awayUntil, '00:00', calendar.zone)
  const mail = (kind: string, { n, at: since }: { n: number; at: Instant }, words: Instant): Entry<Command>[] => {
    const opens = opensForReader(state.address, words, calendar)
    if (opens === undefined) return []
    const due = nextOpening(Math.max(since, back, opens), calendar, jitter(state.id, 20 * minute))
    return [{ key: `person.${kind}.${n}`, to: 'person', kind, n, due, until: due + 30 * day, asked: false }]
  }
  const { given = [], received: got = [], replies = [], reportAnswers: answered = [] } = state.feedback ?? {}
  // A reply is mailed with what it is on.
  const givenAt = (id: string) => given.find((one) => one.id === id)?.at ?? 0
  const entries = [
    ...got.flatMap((one) => mail('feedback', one, one.written ?? one.at)),
    ...replies.flatMap((one) => mail('feedbackReply', one, givenAt(one.id))),
    ...answered.flatMap((one) => mail('reportAnswer', one, one.at)),
  ]
  if (!organisation.feedback.monthly || !state.whatWorked || !state.employed) return entries
  const { from, until } = state.whatWorked
  for (let first = `${from.slice(0, 7)}-01`; first <= until; first = addMonths(first, 1)) {
    const date = firstWorkingDayOnOrAfter(first, calendar)
    if (date < from || date > until || date < (awayUntil ?? '')) continue
    const due = nextOpening(at(date, '00:00', calendar.zone), calendar, jitter(state.id, 55 * minute))
    const n = Number(first.slice(0, 7).replace('-', ''))
    const key = `person.whatWorked.${n}`
    entries.push({ key, to: 'person', kind: 'whatWorked', n, due, until: due + 3 * day, asked: false })
  }
  return entries
}
