/**
 * Asking for a talk (PRODUCT.md step 1, outside any cycle): the employee asks whoever holds their talks, who starts one or answers with words.
 * Each has a share of it on their own head and the words in a part of their own; delivering is a step, so that nothing is lost or told twice.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { jitter, nextOpening } from './calendar.ts'
import { type ChangedAddress, opensForReader } from './changed-address.ts'
import { type Ledger, withoutOlder } from './ledger.ts'
import { at, day, minute } from './time.ts'
import { type Actor, type Decision, type Entry, type Frame, type PartChange, refuse, serviceStep } from './workflow.ts'

const someone = z.object({ id: z.string(), name: z.string() })
/** What came of an ask: a talk, or words in a part. */
const outcome = { answered: z.number().optional(), talk: z.string().optional() }

const talkAsks = z.object({
  /** The last number used: of deliveries and of mails. */
  n: z.number(),
  outbox: z.array(z.object({ n: z.number(), id: z.string(), at: z.number(), what: z.enum(['ask', 'outcome']) })),
  /** Own ones; `n`: of the mail that tells what came of it. */
  own: z.array(z.object({ id: z.string(), to: someone, at: z.number(), n: z.number().optional(), ...outcome })),
  received: z.array(
    z.object({ n: z.number(), id: z.string(), from: someone, at: z.number(), written: z.number(), ...outcome }),
  ),
})
type TalkAsks = z.infer<typeof talkAsks>

export const personTalkAsks = { talkAsks: talkAsks.optional() }

/** Part `ask#<id>` of both: what the employee wrote, which may be nothing. */
export const askedWords = z.object({ id: z.string(), from: someone, text: z.string(), at: z.number() })
export type AskedWords = z.infer<typeof askedWords>

/** Part `askanswer#<id>` of both. */
export const askAnswer = z.object({ id: z.string(), from: someone, text: z.string(), at: z.number() })
export type AskAnswer = z.infer<typeof askAnswer>

export const askPart = (id: string): string => `ask#${id}`
export const askAnswerPart = (id: string): string => `askanswer#${id}`

export type TalkAskCommand = ByPerson | ByService

type ByPerson =
  | { kind: 'askForTalk'; id: string; to: { id: string; name: string }; text: string }
  | { kind: 'answerTalkAsk'; id: string; text: string }

type ByService =
  /** The talk that was asked for has been started. */
  | { kind: 'talkAskStarted'; id: string; talk: string }
  /** That talk has been called off: whoever asked for it waits for an answer again. */
  | { kind: 'talkAskReopened'; talk: string }
  /** A step: what waits under this number is taken to the other. */
  | { kind: 'deliverTalkAsk'; n: number }
  | { kind: 'talkAskDelivered'; n: number }
  | { kind: 'receiveTalkAsk'; ask: AskedWords }
  /** With neither it is open again. */
  | { kind: 'receiveAskOutcome'; id: string; from: string; talk?: string; answer?: AskAnswer }
  /** What was asked and answered until then is deleted; at whoever was asked, what this one has asked. */
  | { kind: 'forgetTalkAsks'; before: Instant }
  | { kind: 'forgetAskOf'; id: string; from: string }

const kinds: ReadonlySet<string> = new Set<TalkAskCommand['kind']>([
  'askForTalk',
  'answerTalkAsk',
  'talkAskStarted',
  'talkAskReopened',
  'deliverTalkAsk',
  'talkAskDelivered',
  'receiveTalkAsk',
  'receiveAskOutcome',
  'forgetTalkAsks',
  'forgetAskOf',
])

export const isAboutTalkAsks = (command: { kind: string }): command is TalkAskCommand => kinds.has(command.kind)

type Asker = {
  id: string
  details: { name: string; awayUntil?: string }
  talkAsks?: TalkAsks
  address?: ChangedAddress
  gone?: number
  mails: Ledger
}

export const askCharacters = 600
/** An ask that nobody has answered for so long can be made anew. */
export const askAgainDays = 14
/** However they are answered. */
const asksInThirtyDays = 3
const kept = 20
/** How long the words of both are kept. */
export const askWordsDays = 365

const none: TalkAsks = { n: 0, outbox: [], own: [], received: [] }

export const decideTalkAsk = <State extends Asker>(
  state: State,
  command: TalkAskCommand,
  by: Actor,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'askForTalk':
    case 'answerTalkAsk':
      if (by !== 'person') return refuse('notYours')
      if (state.gone !== undefined) return refuse('gone')
      return command.kind === 'askForTalk' ? ask(state, command, now) : answer(state, command, now)
    default:
      return by === 'service' ? { ok: true, ...byService(state, command, now) } : refuse('notYours')
  }
}

/** Whom they have asked and who has not said anything yet: asking again would tell nobody anything new. */
export const openAsk = (own: TalkAsks['own'], to: string, now: Instant) =>
  own.find((one) => one.to.id === to && isUnanswered(one) && now < one.at + askAgainDays * day)

export const isUnanswered = ({ answered, talk }: { answered?: number; talk?: string }): boolean =>
  answered === undefined && talk === undefined

const ask = <State extends Asker>(
  state: State,
  { id, to, text: typed }: Extract<ByPerson, { kind: 'askForTalk' }>,
  now: Instant,
): Decision<State> => {
  const asks = state.talkAsks ?? none
  const text = typed.trim()
  if (asks.own.some((one) => one.id === id)) return { ok: true, state }
  if (to.id === state.id) return refuse('notYours')
  if (text.length > askCharacters) return refuse('notNow')
  if (openAsk(asks.own, to.id, now)) return refuse('already')
  if (asks.own.filter((one) => one.at > now - 30 * day).length >= asksInThirtyDays) return refuse('tooOften')
  const from = { id: state.id, name: state.details.name }
  const own = [...asks.own, { id, to, at: now }].slice(-kept)
  return toTell(state, { ...asks, own }, { id, what: 'ask' }, now, [
    words(askPart(id), { id, from, text, at: now }, now),
  ])
}

const answer = <State extends Asker>(
  state: State,
  { id, text: typed }: Extract<ByPerson, { kind: 'answerTalkAsk' }>,
  now: Instant,
): Decision<State> => {
  const asks = state.talkAsks ?? none
  const found = asks.received.find((one) => one.id === id)
  const text = typed.trim()
  if (!found) return refuse('gone')
  if (!isUnanswered(found)) return refuse('already')
  if (text === '') return refuse('empty')
  if (text.length > askCharacters) return refuse('notNow')
  const received = asks.received.map((one) => (one === found ? { ...one, answered: now } : one))
  const from = { id: state.id, name: state.details.name }
  const value = { id, from, text, at: now }
  return toTell(state, { ...asks, received }, { id, what: 'outcome' }, now, [words(askAnswerPart(id), value, now)])
}

const byService = <State extends Asker>(
  state: State,
  command: ByService,
  now: Instant,
): { state: State; parts?: PartChange[] } => {
  const asks = state.talkAsks ?? none
  switch (command.kind) {
    case 'deliverTalkAsk':
      return { state }
    case 'talkAskDelivered': {
      const outbox = asks.outbox.filter(({ n }) => n !== command.n)
      return { state: outbox.length === asks.outbox.length ? state : { ...state, talkAsks: { ...asks, outbox } } }
    }
    case 'talkAskStarted': {
      const found = asks.received.find((one) => one.id === command.id)
      if (!found || found.talk !== undefined) return { state }
      const received = asks.received.map((one) => (one === found ? { ...one, talk: command.talk } : one))
      return toTell(state, { ...asks, received }, { id: command.id, what: 'outcome' }, now)
    }
    case 'talkAskReopened': {
      const became = asks.received.filter(({ talk }) => talk === command.talk)
      if (became.length === 0) return { state }
      const received = asks.received.map((one) => (became.includes(one) ? withoutTalk(one) : one))
      const told = became.map(({ id }, index) => ({ n: asks.n + 1 + index, id, at: now, what: 'outcome' as const }))
      const talkAsks = { ...asks, n: asks.n + told.length, outbox: [...asks.outbox, ...told], received }
      return { state: { ...state, talkAsks } }
    }
    case 'receiveTalkAsk': {
      const { id, from, at: written } = command.ask
      if (state.gone !== undefined || asks.received.some((one) => one.id === id)) return { state }
      const n = asks.n + 1
      const received = [...asks.received, { n, id, from, at: now, written }].slice(-kept)
      return {
        state: { ...state, talkAsks: { ...asks, n, received }, mails: mailsOf('talkAsked', received, state.mails) },
        parts: [words(askPart(id), command.ask, now)],
      }
    }
    case 'receiveAskOutcome': {
      const { id, from, talk, answer: said } = command
      const found = asks.own.find((one) => one.id === id && one.to.id === from)
      if (!found || state.gone !== undefined) return { state }
      const isNews = talk !== undefined ? found.talk !== talk : said ? isUnanswered(found) : found.talk !== undefined
      if (!isNews) return { state }
      // A talk brings its own invitation: a mail goes about words alone.
      const n = said ? asks.n + 1 : asks.n
      const came = { ...withoutTalk(found), ...(talk !== undefined && { talk }), ...(said && { answered: now, n }) }
      const own = asks.own.map((one) => (one === found ? came : one))
      return {
        state: { ...state, talkAsks: { ...asks, n, own }, mails: mailsOf('talkAnswered', own, state.mails) },
        ...(said && { parts: [words(askAnswerPart(id), said, now)] }),
      }
    }
    case 'forgetTalkAsks': {
      if (!state.talkAsks) return { state }
      const later = <One extends { at: Instant }>(list: One[]) => list.filter((one) => one.at > command.before)
      const left = { outbox: later(asks.outbox), own: later(asks.own), received: later(asks.received) }
      // The last number stays, so that no key of a mail comes again.
      return { state: { ...state, talkAsks: { ...asks, ...left } } }
    }
    case 'forgetAskOf': {
      const { id, from } = command
      const received = asks.received.filter((one) => one.id !== id || one.from.id !== from)
      if (received.length === asks.received.length) return { state }
      const outbox = asks.outbox.filter((one) => one.id !== id)
      return {
        state: { ...state, talkAsks: { ...asks, outbox, received } },
        parts: [askPart(id), askAnswerPart(id)].map((name) => ({ name, value: null })),
      }
    }
  }
}

const withoutTalk = <One extends { talk?: string }>({ talk: _, ...one }: One) => one

const toTell = <State extends Asker>(
  state: State,
  asks: TalkAsks,
  { id, what }: { id: string; what: 'ask' | 'outcome' },
  now: Instant,
  parts: PartChange[] = [],
): { ok: true; state: State; parts: PartChange[] } => {
  const n = asks.n + 1
  return {
    ok: true,
    state: { ...state, talkAsks: { ...asks, n, outbox: [...asks.outbox, { n, id, at: now, what }] } },
    parts,
  }
}

const words = (name: string, value: AskedWords, now: Instant): PartChange => ({
  name,
  value,
  expires: now + askWordsDays * day,
})

const mailsOf = (kind: string, list: { n?: number }[], mails: Ledger): Ledger => {
  const numbers = list.flatMap(({ n }) => n ?? [])
  return numbers.length === 0 ? mails : withoutOlder(mails, `person.${kind}.`, Math.min(...numbers))
}

export const talkAskSteps = ({ talkAsks: asks }: Asker): Entry<TalkAskCommand>[] =>
  (asks?.outbox ?? []).map(({ n, at: since }) => serviceStep({ kind: 'deliverTalkAsk', n }, n, since))

/**
 * To whoever is asked, within the hour of the window, and not of what has been answered; and the words to who asked. Of what was written before
 * an address was changed, when it may be read there.
 */
export const talkAskMails = <Command>(state: Asker, { calendar }: Frame): Entry<Command>[] => {
  const { awayUntil } = state.details
  const back = awayUntil === undefined ? 0 : at(awayUntil, '00:00', calendar.zone)
  const mail = (kind: string, n: number, since: Instant, written: Instant): Entry<Command>[] => {
    const opens = opensForReader(state.address, written, calendar)
    if (opens === undefined) return []
    const due = nextOpening(Math.max(since, back, opens), calendar, jitter(state.id, 20 * minute))
    return [{ key: `person.${kind}.${n}`, to: 'person', kind, n, due, until: due + 30 * day, asked: false }]
  }
  const { received = [], own = [] } = state.talkAsks ?? {}
  return [
    ...received.flatMap((one) =>
      isUnanswered(one) || wasMailed(state.mails, one.n) ? mail('talkAsked', one.n, one.at, one.written) : [],
    ),
    ...own.flatMap((one) =>
      one.n === undefined || one.answered === undefined ? [] : mail('talkAnswered', one.n, one.answered, one.at),
    ),
  ]
}

/** A claim under way needs its row. */
const wasMailed = (mails: Ledger, n: number): boolean => mails[`person.talkAsked.${n}`] !== undefined
