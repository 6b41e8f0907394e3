/** What a side sees of what was passed on to HR: the own items with their answers, and of the other's what may be seen. */
import type { Instant } from '../ports.ts'
import { unguardedHand } from './address-guard.ts'
import type { Parts } from './parts.ts'
import {
  type PassedAnswer,
  type PassedKind,
  passedAnswer,
  passedAnswerPart,
  passedOn,
  passedPart,
  sideOf,
} from './passing-on.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'

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
    const part = parts.get(passedPart(unguardedHand(hand), n))
    const by = sideOf(talk, n)
    if (!part || !by) return []
    const item = passedOn.parse(part.value)
    const isOpen = by === role || item.what === 'competence' || item.shown
    if (!isOpen || (by !== role && item.at < (talk.managerSince ?? 0))) return []
    const prefix = passedAnswerPart(unguardedHand(hand), n, '')
    const answers = [...parts].flatMap(([name, { value }]) =>
      by === role && name.startsWith(prefix) ? [passedAnswer.parse(value)] : [],
    )
    const { what, text, named, shown, at } = item
    const to = item.to.map(({ name }) => name)
    return [{ n, by, what, text, to, named, shown, at, answers: answers.sort((a, b) => a.at - b.at) }]
  })
