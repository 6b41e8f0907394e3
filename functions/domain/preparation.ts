/**
 * Each side prepares on its own (PRODUCT.md step 3). Drafts live outside the head and save by themselves; sending is a command that
 * carries the words that were shown, and its presence on the head is the state.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import type { AddressGuards } from './address-guard.ts'
import type { Booking } from './booking.ts'
import { baseHandOf, handOf } from './hand.ts'
import { type Decision, refuse } from './workflow.ts'

export const preparation = z.discriminatedUnion('status', [
  /** `version` is the last one sent, when it was taken back. */
  z.object({ status: z.literal('open'), version: z.number().optional() }),
  /** `version` rises with every sending, over taking back too; `at` is the latest. */
  z.object({ status: z.literal('sent'), at: z.number(), version: z.number() }),
  /** Counts as prepared and is shown neutrally. */
  z.object({ status: z.literal('withoutWriting'), at: z.number(), version: z.number().optional() }),
])
export type Preparation = z.infer<typeof preparation>

export const answer = z.object({
  question: z.string(),
  text: z.string(),
  /** Read on the page and in no mail. */
  onlyOnPage: z.boolean(),
  /** C4 only: the manager has said it before the talk. */
  alreadySaid: z.boolean().optional(),
  /** The version in which it came to say this; none in what was sent before versions were told apart. */
  since: z.number().optional(),
})
export type Answer = z.infer<typeof answer>

/** Part `answers#<hand>`: what was sent. */
export const answers = z.object({ answers: z.array(answer), version: z.number(), at: z.number() })
export type Answers = z.infer<typeof answers>

/** Part `draft#<hand>#<question>`: what is being written. Seen by its writer alone. */
export const draft = z.object({
  text: z.string(),
  onlyOnPage: z.boolean(),
  alreadySaid: z.boolean().optional(),
  at: z.number(),
})
export type Draft = z.infer<typeof draft>

/** Part `topic#<hand>#<n>`: seen by both at once (R8). A part each, so that two who propose at the same time both keep theirs. */
export const topic = z.object({ n: z.number(), by: z.enum(['employee', 'manager']), text: z.string(), at: z.number() })
export type Topic = z.infer<typeof topic>

/** Part `private#<hand>`: self-check and notes. Its author alone. */
export const privateNotes = z.object({ notes: z.string(), at: z.number() })
export type PrivateNotes = z.infer<typeof privateNotes>

export const answerCharacters = 4000
export const topicCharacters = 300
export const topicsPerTalk = 20

export type PreparationCommand =
  /** An answer without `since` is new or changed. `basedOn` is the version that the others were compared with. */
  | { kind: 'sendAnswers'; answers: Answer[]; basedOn?: number }
  /** What the other has not been able to read is one's own draft again. */
  | { kind: 'takeBackAnswers' }
  | { kind: 'prepareWithoutWriting' }
  | { kind: 'proposeTopic'; text: string }
  /** One's own, by its n. */
  | { kind: 'withdrawTopic'; topic: number }

type PreparationState = {
  preparation: { employee: Preparation; manager: Preparation }
  booking: Booking
  opened?: Instant
  /** Proposed so far, withdrawn ones counted. */
  topics: number
  hand?: string
  guards?: AddressGuards
}

export const topicPart = (hand: string, n: number): string => `topic#${hand}#${String(n).padStart(4, '0')}`

export const decidePreparation = <State extends PreparationState>(
  state: State,
  command: PreparationCommand,
  by: 'employee' | 'manager',
  now: Instant,
): Decision<State> => {
  if (isLocked(state.booking, now)) return refuse('locked')
  switch (command.kind) {
    case 'sendAnswers': {
      const written = command.answers.filter(({ text }) => text.trim() !== '')
      if (written.length === 0) return refuse('empty')
      const before = versionOf(state.preparation[by])
      if (command.basedOn !== undefined && command.basedOn !== before) return refuse('stale')
      const version = before + 1
      return {
        ok: true,
        state: withPreparation(state, by, { status: 'sent', at: now, version }),
        parts: [
          {
            name: `answers#${handOf(state, by)}`,
            value: { answers: written.map((one) => ({ ...one, since: one.since ?? version })), version, at: now },
          },
        ],
        answer: { version },
      }
    }
    case 'takeBackAnswers': {
      const before = state.preparation[by]
      if (before.status !== 'sent') return refuse('already')
      if (answersAreOpen(state, now)) return refuse('notNow')
      // The words stay where they are: nobody else reads what is not sent.
      return { ok: true, state: withPreparation(state, by, { status: 'open', version: before.version }) }
    }
    case 'prepareWithoutWriting': {
      const before = state.preparation[by]
      if (before.status === 'sent') return refuse('already')
      const to: Preparation = { ...before, status: 'withoutWriting', at: now }
      return { ok: true, state: withPreparation(state, by, to) }
    }
    case 'proposeTopic': {
      if (command.text.trim() === '') return refuse('empty')
      if (state.topics >= topicsPerTalk) return refuse('tooOften')
      const n = state.topics + 1
      return {
        ok: true,
        state: { ...state, topics: n },
        parts: [{ name: topicPart(handOf(state, by), n), value: { n, by, text: command.text, at: now } }],
        answer: { topic: n },
      }
    }
    case 'withdrawTopic':
      return {
        ok: true,
        state,
        parts: [...new Set(ownHands(state, by))].map((hand) => ({ name: topicPart(hand, command.topic), value: null })),
      }
  }
}

/** What stood before a change of address is one's own again once that is confirmed. */
const ownHands = (state: PreparationState, by: 'employee' | 'manager'): string[] =>
  state.guards?.[by]?.confirmed === undefined ? [handOf(state, by)] : [handOf(state, by), baseHandOf(state, by)]

/** The last version that was sent; 0 before the first. */
export const versionOf = ({ version = 0 }: Preparation): number => version

export const isPrepared = ({ status }: Preparation): boolean => status !== 'open'

/** Answers lock when the meeting starts. */
export const isLocked = (booking: Booking, now: Instant): boolean => booking.status === 'booked' && now >= booking.start

/** Neither sees the other's answers until both have prepared, or the summary has gone out (PRODUCT.md, 'Who can read what'). */
export const answersAreOpen = ({ preparation, opened, booking }: PreparationState, now: Instant): boolean =>
  opened !== undefined ||
  (isPrepared(preparation.employee) && isPrepared(preparation.manager)) ||
  isLocked(booking, now)

const withPreparation = <State extends PreparationState>(
  state: State,
  by: 'employee' | 'manager',
  to: Preparation,
): State => ({
  ...state,
  preparation: { ...state.preparation, [by]: to },
})
