/**
 * What has been passed on to one of HR, on that person's own workflow: each sees what was addressed to them and nothing else of any talk.
 * Answers wait here until the talk they belong to has them.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { jitter } from './calendar.ts'
import { feedbackMessage } from './feedback.ts'
import { type Ledger, notTwiceADay } from './ledger.ts'
import { passedKind } from './passing-on.ts'
import { isUnderWay } from './reach.ts'
import { day, minute } from './time.ts'
import { type Decision, type Entry, type Frame, refuse, serviceStep } from './workflow.ts'

/** Part `passed#<id>` beside the person: the copy. `from` is where an answer goes; no page shows it. */
export const received = z.object({
  /** `feedback`: a message that its receiver wants them to see. */
  what: z.enum([...passedKind.options, 'feedback']),
  text: z.string(),
  unit: z.string(),
  /** Absent when a need came without a name. */
  name: z.string().optional(),
  at: z.number(),
  from: z.union([z.object({ talk: z.string(), n: z.number() }), z.object({ person: z.string(), message: z.string() })]),
  /** Of what is `feedback`: the message, and `from` whom it came. */
  message: feedbackMessage
    .pick({ kind: true, situation: true, behaviour: true, effect: true, next: true })
    .extend({ from: z.string(), language: z.enum(['sv', 'nb', 'en']) })
    .optional(),
})
export type Received = z.infer<typeof received>

/** Part `passedanswer#<id>#<n>`. */
export const givenAnswer = z.object({ text: z.string(), at: z.number() })
export type GivenAnswer = z.infer<typeof givenAnswer>

export const personPassedOn = {
  /** Ids of what came last: twice the same is once. */
  received: z.array(z.string()).optional(),
  /** `person.passedOn.<n>` tells of everything that came since. */
  passedNews: z.object({ n: z.number(), at: z.number() }).optional(),
  /** How many answers were given, and which are still on their way. */
  answered: z.object({ last: z.number(), waits: z.array(z.object({ id: z.string(), n: z.number() })) }).optional(),
}
const state = z.object(personPassedOn)

export type PersonPassedCommand =
  /** `expires`: until when the copy is kept, if that is decided. */
  | { kind: 'receivePassedOn'; id: string; item: Received; expires?: Instant }
  | { kind: 'answerPassedOn'; id: string; text: string; expires?: Instant }
  | { kind: 'passedAnswerDone'; n: number }

export const isAboutPassedOn = <Command extends { kind: string }>(
  command: Command | PersonPassedCommand,
): command is PersonPassedCommand =>
  command.kind === 'receivePassedOn' || command.kind === 'answerPassedOn' || command.kind === 'passedAnswerDone'

const idsKept = 30

type Present = z.infer<typeof state> & { id: string; mails: Ledger }

export const receivedPart = (id: string): string => `passed#${id}`
export const givenAnswerPart = (id: string, n: number): string => `passedanswer#${id}#${n}`

export const decidePassedOn = <State extends Present>(
  present: State,
  command: PersonPassedCommand,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'receivePassedOn': {
      const before = present.received ?? []
      if (before.includes(command.id)) return { ok: true, state: present }
      const news = present.passedNews
      const isTold = !news || isUnderWay(present.mails, { key: keyOf(news.n) })
      return {
        ok: true,
        state: {
          ...present,
          received: [...before, command.id].slice(-idsKept),
          passedNews: isTold ? { n: (news?.n ?? 0) + 1, at: now } : news,
        },
        parts: [{ name: receivedPart(command.id), value: command.item, ...lasting(command) }],
      }
    }
    case 'answerPassedOn': {
      if (command.text.trim() === '') return refuse('empty')
      const { last = 0, waits = [] } = present.answered ?? {}
      const n = last + 1
      return {
        ok: true,
        state: { ...present, answered: { last: n, waits: [...waits, { id: command.id, n }] } },
        parts: [{ name: givenAnswerPart(command.id, n), value: { text: command.text, at: now }, ...lasting(command) }],
      }
    }
    case 'passedAnswerDone': {
      const { answered } = present
      if (!answered) return { ok: true, state: present }
      const waits = answered.waits.filter(({ n }) => n !== command.n)
      return { ok: true, state: { ...present, answered: { ...answered, waits } } }
    }
  }
}

const lasting = ({ expires }: { expires?: Instant }) => (expires === undefined ? {} : { expires })

const keyOf = (n: number): string => `person.passedOn.${n}`

/** Within the hour, though not twice on a day. */
export const passedOnMails = <Command>(present: Present, { calendar }: Frame): Entry<Command>[] => {
  const news = present.passedNews
  if (!news) return []
  const key = keyOf(news.n)
  const due = notTwiceADay(key, news.at, present.mails, calendar, jitter(present.id, 20 * minute))
  return [{ key, to: 'person', kind: 'passedOn', n: news.n, due, until: due + 10 * day, asked: false }]
}

/** Each answer goes to its talk at once; these are no mails, and wait for no address. */
export const passedOnSteps = ({ answered }: Present): Entry<PersonPassedCommand>[] =>
  (answered?.waits ?? []).map(({ n }) => serviceStep({ kind: 'passedAnswerDone', n }, n, 0, `passedAnswer.${n}`))
