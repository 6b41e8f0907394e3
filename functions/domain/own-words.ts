/**
 * What in a talk is its writer's alone: drafts, notes, self-check and what was passed on without the other's seeing it. It goes with the writer,
 * while what the two have shared is the talk's and keeps its time.
 */
import type { JsonObject } from '../ports.ts'
import { unguardedHand } from './address-guard.ts'
import { baseHandOf } from './hand.ts'
import { passedOn } from './passing-on.ts'
import { afterExpiry } from './retention.ts'
import type { Talk } from './talk.ts'

/** Under which hands this person has written here. */
export const handsOf = (talk: Talk, person: string): string[] => {
  const { employee, manager } = talk.people
  const hands = [
    ...(employee.id === person ? [baseHandOf(talk, 'employee')] : []),
    ...(manager.id === person ? [baseHandOf(talk, 'manager')] : []),
    ...(talk.former ?? []).flatMap(({ id, hand }) => (id === person ? [hand] : [])),
  ]
  return [...new Set(hands)]
}

/** By whom a part was written, where its name says so: the hand before any change of address. */
export const handIn = (name: string): string | undefined => {
  const hand = name.split('#').find((piece) => /^(employee|manager)(\.|~|$)/.test(piece))
  return hand === undefined ? undefined : unguardedHand(hand)
}

/** What becomes of a part when whoever wrote under these hands goes. */
export const afterWriter = (name: string, value: JsonObject, hands: string[]): 'keep' | 'delete' | JsonObject => {
  if (!hands.includes(handIn(name) ?? '')) return 'keep'
  const [kind] = name.split('#')
  switch (kind) {
    case 'draft':
    case 'plandraft':
    case 'private':
    case 'passedanswer':
      return 'delete'
    case 'passed': {
      const { what, shown } = passedOn.parse(value)
      return what === 'competence' || shown ? 'keep' : 'delete'
    }
    case 'answers':
      return afterExpiry(name, value, ['notes'])
    default:
      return 'keep'
  }
}
