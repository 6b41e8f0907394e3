/**
 * How many lines of the plans are done, for HR (PRODUCT.md, R61): when a follow-up is over, what its talk's lines have come to is added to the
 * counts of the unit and week, beside those of the pulse and let out by the same rule. Statuses alone are counted, each talk once a follow-up.
 */
import { type FollowUp, isClosed } from './follow-up.ts'
import { linesInForce } from './line-report.ts'
import type { LineOnHead, LineWords } from './line-words.ts'
import { tallyOf, weekPart } from './pulse.ts'
import type { Talk } from './talk.ts'
import type { PlainDate } from './time.ts'
import type { Decision } from './workflow.ts'

/** What is counted as a question's first to fifth: how many talks, and how many of their lines stand how. */
export const linesCounted = ['talks', 'done', 'onItsWay', 'stuck', 'noLongerRelevant'] as const
export type LineFate = Exclude<(typeof linesCounted)[number], 'talks'>

const prefix = 'lines.'
/** Each follow-up for itself, as its pulse is, so that no count holds a talk twice. */
export const isOfLines = (question: string): boolean => question.startsWith(prefix)
const countOf = (followUp: number, what: (typeof linesCounted)[number]): string =>
  `${prefix}${followUp}.${linesCounted.indexOf(what) + 1}`

/** With the count, when the decision says that a follow-up is over. */
export const withLinesCounted = (
  decided: Decision<Talk>,
  before: Talk | undefined,
  today: PlainDate,
): Decision<Talk> => {
  if (!decided.ok || !before) return decided
  const { state } = decided
  const lines = linesInForce(state.plan)
  // When both need no more of them, those that were to come are over at once: one of them says it.
  const [over] = state.followUps.filter((one) => isClosed(one) && !wasClosed(before, one)).sort((a, b) => a.id - b.id)
  if (!over || lines.length === 0) return decided
  const add: Record<string, number> = { [countOf(over.id, 'talks')]: 1 }
  for (const line of lines) {
    const key = countOf(over.id, fateOf(line, state.lineWords))
    add[key] = (add[key] ?? 0) + 1
  }
  const counted = { id: tallyOf(state.cycle, state.unit), name: weekPart(today), add }
  return { ...decided, apart: [...(decided.apart ?? []), counted] }
}

const wasClosed = ({ followUps }: Talk, { id }: FollowUp): boolean =>
  followUps.some((one) => one.id === id && isClosed(one))

/** In the words of whoever carries it; of a line of both, in the words of both. Of what nobody has said a word, nothing has moved. */
const fateOf = ({ id, who }: LineOnHead, words: LineWords | undefined): LineFate => {
  const owners = who === 'both' ? (['employee', 'manager'] as const) : [who]
  const said = owners.map((owner) => words?.[id]?.[owner]?.status)
  if (said.every((status) => status === 'done' || status === 'noLongerRelevant'))
    return said.includes('done') ? 'done' : 'noLongerRelevant'
  if (said.includes('stuck') || said.every((status) => status === undefined)) return 'stuck'
  return 'onItsWay'
}
