/**
 * Passing a concern, an idea or a competence need on to named HR people (PRODUCT.md, R37 and R43): item by item, by own choice, as a copy of
 * exactly what was confirmed. The talk keeps it until every receiver has it; nothing else of the talk goes along, and answers come back here.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { jitter, nextOpening } from './calendar.ts'
import { baseHandOf, type Handed, handOf } from './hand.ts'
import { linesInForce } from './line-report.ts'
import type { Parts } from './permissions.ts'
import type { Plan } from './plan.ts'
import type { Role, Talk, TalkCommand } from './talk.ts'
import { day, minute } from './time.ts'
import { type Decision, type Entry, type Frame, refuse } from './workflow.ts'

export const passedKind = z.enum(['concern', 'idea', 'competence'])
export type PassedKind = z.infer<typeof passedKind>

/** Part `passed#<hand>#<n>`: what was confirmed, word for word. */
export const passedOn = z.object({
  what: passedKind,
  text: z.string(),
  /** By the hash of their address. */
  to: z.array(z.object({ address: z.string(), name: z.string() })),
  /** A competence need goes without a name unless this says so; concerns and ideas have one, since HR answers them. */
  named: z.boolean(),
  /** The other of the two may see it here. */
  shown: z.boolean(),
  at: z.number(),
})
export type PassedOn = z.infer<typeof passedOn>

/** Part `passedanswer#<hand>#<n>#<id>`: from one of those it went to. */
export const passedAnswer = z.object({ by: z.string(), text: z.string(), at: z.number() })
export type PassedAnswer = z.infer<typeof passedAnswer>

export const passing = {
  /** `waits`: not every receiver has it yet. */
  passed: z.array(z.object({ n: z.number(), hand: z.string(), waits: z.boolean().optional() })).optional(),
  /** Answers in order; the mail's n is the place, from 1. */
  passedAnswers: z.array(z.object({ id: z.string(), passed: z.number(), at: z.number() })).optional(),
}
const state = z.object(passing)

export type PassingCommand =
  | ({ kind: 'passOn'; line?: string } & Omit<PassedOn, 'at'>)
  /** By the service: every receiver has it. */
  | { kind: 'passedOnDone'; n: number }
  /** By the service, from HR; twice the same is once. */
  | { kind: 'passedOnAnswered'; n: number; id: string; answer: PassedAnswer }

export const passedCharacters = 4000
export const receiversPerItem = 5
export const passedPerTalk = 20

type PassingState = z.infer<typeof state> & Handed & { plan: Plan }

export const passedPart = (hand: string, n: number): string => `passed#${hand}#${n}`
export const passedAnswerPart = (hand: string, n: number, id: string): string => `passedanswer#${hand}#${n}#${id}`

export const passOn = <State extends PassingState>(
  present: State,
  { kind: _, line, ...item }: Extract<PassingCommand, { kind: 'passOn' }>,
  by: Role,
  now: Instant,
): Decision<State> => {
  if (item.text.trim() === '' || item.to.length === 0) return refuse('empty')
  // A need is a line of the plan that both have agreed to.
  if (item.what === 'competence' && !linesInForce(present.plan).some(({ id }) => id === line)) return refuse('gone')
  const before = present.passed ?? []
  if (before.length >= passedPerTalk) return refuse('tooOften')
  const n = before.length + 1
  const hand = handOf(present, by)
  return {
    ok: true,
    state: { ...present, passed: [...before, { n, hand, waits: true }] },
    parts: [{ name: passedPart(hand, n), value: { ...item, to: item.to.slice(0, receiversPerItem), at: now } }],
  }
}

/** By the service alone. */
export const decidePassing = <State extends PassingState>(
  present: State,
  command: Exclude<PassingCommand, { kind: 'passOn' }>,
): Decision<State> => {
  const passed = present.passed ?? []
  const found = passed.find(({ n }) => n === command.n)
  if (!found) return { ok: true, state: present }
  if (command.kind === 'passedOnDone') {
    const done = passed.map((one) => (one.n === command.n ? { n: one.n, hand: one.hand } : one))
    return { ok: true, state: found.waits ? { ...present, passed: done } : present }
  }
  const { id, answer } = command
  const before = present.passedAnswers ?? []
  if (before.some((one) => one.id === id)) return { ok: true, state: present }
  return {
    ok: true,
    state: { ...present, passedAnswers: [...before, { id, passed: found.n, at: answer.at }] },
    parts: [{ name: passedAnswerPart(found.hand, found.n, id), value: answer }],
  }
}

/** Handing over at once, and each answer to the one who had passed it on, as long as that is a side of the talk. */
export const passingEntries = (talk: Talk, frame: Frame): Entry<TalkCommand>[] => [
  ...(talk.passed ?? []).flatMap(({ n, waits }): Entry<TalkCommand>[] => {
    const command: TalkCommand = { kind: 'passedOnDone', n }
    const key = `service.passOn.${n}`
    const until = Number.MAX_SAFE_INTEGER
    return waits ? [{ key, to: 'service', kind: command.kind, n, due: 0, until, asked: true, step: command }] : []
  }),
  ...(talk.passedAnswers ?? []).flatMap(({ passed, at }, index): Entry<TalkCommand>[] => {
    const to = sideOf(talk, passed)
    if (!to) return []
    const due = nextOpening(at, frame.calendar, jitter(talk.id, 20 * minute))
    const n = index + 1
    const key = `${to}.passedAnswer.${n}`
    return [{ key, to, kind: 'passedAnswer', n, due, until: due + 10 * day, asked: false }]
  }),
]

const sideOf = (talk: Talk, n: number): Role | undefined => {
  const hand = talk.passed?.find((one) => one.n === n)?.hand
  return (['employee', 'manager'] as const).find((role) => baseHandOf(talk, role) === baseOf(hand ?? ''))
}

/** A view has what may be read under the hand before any change of address. */
const baseOf = (hand: string): string => hand.replace(/~\d+$/, '')

export type PassedView = {
  n: number
  by: Role
  what: PassedKind
  text: string
  /** Names of those it went to. */
  to: string[]
  named: boolean
  shown: boolean
  at: Instant
  /** To whoever passed it on alone. */
  answers: PassedAnswer[]
}

/** The reader's own; of the other's, competence needs and what the other has chosen to show. */
export const passedView = (talk: Talk, parts: Parts, role: Role): PassedView[] =>
  (talk.passed ?? []).flatMap(({ n, hand }): PassedView[] => {
    const part = parts.get(passedPart(baseOf(hand), n))
    const by = sideOf(talk, n)
    if (!part || !by) return []
    const item = passedOn.parse(part.value)
    const isOpen = by === role || item.what === 'competence' || item.shown
    if (!isOpen || (by !== role && item.at < (talk.managerSince ?? 0))) return []
    const prefix = passedAnswerPart(baseOf(hand), n, '')
    const answers = [...parts].flatMap(([name, { value }]) =>
      by === role && name.startsWith(prefix) ? [passedAnswer.parse(value)] : [],
    )
    const { what, text, named, shown, at } = item
    const to = item.to.map(({ name }) => name)
    return [{ n, by, what, text, to, named, shown, at, answers: answers.sort((a, b) => a.at - b.at) }]
  })
