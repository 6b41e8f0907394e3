/** What a side sees of the topics that the two have proposed for their meeting. */
import { baseHandOf, lastFormer } from './hand.ts'
import type { Parts } from './parts.ts'
import { type Topic, topic } from './preparation.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'

/** `onlyYou`: proposed to a manager who has left; the present one does not see it. */
export type TopicView = Topic & { onlyYou?: true }

/** Those that the present two have proposed to each other; the employee's own before that are still the employee's to propose again. */
export const topicsOf = (talk: Talk, parts: Parts, role: Role): TopicView[] => {
  const hands = (['employee', 'manager'] as const).map((side) => `topic#${baseHandOf(talk, side)}#`)
  const before = lastFormer(talk)?.topics ?? 0
  return [...parts]
    .flatMap(([name, { value }]): TopicView[] => {
      if (!hands.some((hand) => name.startsWith(hand))) return []
      const found = topic.parse(value)
      if (found.n > before) return [found]
      return found.by === 'employee' && role === 'employee' ? [{ ...found, onlyYou: true }] : []
    })
    .sort((a, b) => a.n - b.n)
}
