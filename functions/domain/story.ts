/**
 * What came of a line, told by the employee to others (PRODUCT.md, R61): by own choice, in exactly the words that were confirmed, with or without
 * a name, and taken back at any time. The talk's part is the only copy: once it is gone, nobody reads it any more.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { isOf, linesInForce } from './line-report.ts'
import type { LineWords } from './line-words.ts'
import type { Plan } from './plan.ts'
import { type Decision, refuse } from './workflow.ts'

/** Part `story#<n>`. */
export const story = z.object({
  /** The line it is about. */
  line: z.string(),
  text: z.string(),
  /** With the employee's name; without one, nothing tells whose it is. */
  named: z.boolean(),
  /** Who else than HR may read it: the manager of that day, and everyone who is invited to a talk. */
  manager: z.boolean(),
  invitations: z.boolean(),
  at: z.number(),
})
export type Story = z.infer<typeof story>

export const stories = z.object({
  /** The last number used. */
  last: z.number(),
  /** `id`: by which others than the two know it, random and without a way to the talk. */
  told: z.array(z.object({ n: z.number(), id: z.string(), line: z.string() })),
})

export type StoryCommand =
  | ({ kind: 'tellStory'; id: string } & Omit<Story, 'at'>)
  /** Taken back; twice the same is once. */
  | { kind: 'takeStoryBack'; n: number }

export const storyCharacters = 1000
export const storiesPerTalk = 20

type StoryState = { plan: Plan; lineWords?: LineWords; stories?: z.infer<typeof stories> }

/** Of all: ''. */
export const storyPart = (n: number | ''): string => `story#${n}`

export const decideStory = <State extends StoryState>(
  state: State,
  command: StoryCommand,
  by: 'employee' | 'manager',
  now: Instant,
): Decision<State> => {
  if (by !== 'employee') return refuse('notYours')
  const { last, told } = state.stories ?? { last: 0, told: [] }
  if (command.kind === 'takeStoryBack') {
    if (!told.some(({ n }) => n === command.n)) return { ok: true, state }
    const left = told.filter(({ n }) => n !== command.n)
    return {
      ok: true,
      state: { ...state, stories: { last, told: left } },
      parts: [{ name: storyPart(command.n), value: null }],
    }
  }
  const { kind: _, id, text, ...rest } = command
  if (text.trim() === '') return refuse('empty')
  if (!linesToTell(state).includes(rest.line)) return refuse('gone')
  if (last >= storiesPerTalk) return refuse('tooOften')
  const n = last + 1
  return {
    ok: true,
    state: { ...state, stories: { last: n, told: [...told, { n, id, line: rest.line }] } },
    parts: [{ name: storyPart(n), value: { ...rest, text: text.trim(), at: now } }],
  }
}

/** Of the employee's lines those that are done in their own words, and not told yet. */
export const linesToTell = (state: StoryState): string[] =>
  linesInForce(state.plan).flatMap((line) => {
    const isDone = isOf(line, 'employee') && state.lineWords?.[line.id]?.employee?.status === 'done'
    return isDone && !state.stories?.told.some((one) => one.line === line.id) ? [line.id] : []
  })
