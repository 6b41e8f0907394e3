/**
 * Passing a concern, an idea or a competence need on to named HR people (PRODUCT.md, R37 and R43): item by item, by own choice, as a copy of
 * exactly what was confirmed. The talk keeps it until every receiver has it; nothing else of the talk goes along, and answers come back here.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { unguardedHand } from './address-guard.ts'
import { baseHandOf, type Handed, handOf } from './hand.ts'
import { linesInForce } from './line-report.ts'
import type { Plan } from './plan.ts'
import type { Role } from './role.ts'
import { type Decision, refuse } from './workflow.ts'

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

export const sideOf = (talk: PassingState, n: number): Role | undefined => {
  const hand = talk.passed?.find((one) => one.n === n)?.hand
  return (['employee', 'manager'] as const).find((role) => baseHandOf(talk, role) === unguardedHand(hand ?? ''))
}
