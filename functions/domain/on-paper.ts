/**
 * A talk with somebody who gets no mail about it: the manager has everything on paper and notes how it stands; what is noted is never shown as
 * the other's own doing.
 */
import type { Instant } from '../ports.ts'
import type { Noted } from './paper.ts'
import { decidePlan, planWaitsFor } from './plan.ts'
import { decidePreparation } from './preparation.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import type { PlainDate } from './time.ts'
import { type Decision, type Entry, refuse } from './workflow.ts'

export type PaperCommand =
  /** The employee has prepared on paper. */
  | { kind: 'notePrepared' }
  /** The employee has signed this version of the plan. */
  | { kind: 'noteConfirmed'; version: number }

export const isOnPaper = ({ people }: Pick<Talk, 'people'>, role: Role): boolean => people[role].paper !== undefined

/** The plan waits for a signature on paper. */
export const waitsForSignature = (talk: Pick<Talk, 'people' | 'plan'>): boolean =>
  isOnPaper(talk, 'employee') && planWaitsFor(talk.plan) === 'employee'

/** Nothing is mailed to whoever is on paper. */
export const exceptOnPaper = <Command>(entries: Entry<Command>[], talk: Talk): Entry<Command>[] =>
  entries.filter(({ to }) => (to !== 'employee' && to !== 'manager') || !isOnPaper(talk, to))

export const decidePaper = (
  state: Talk,
  command: PaperCommand,
  by: Role,
  followUps: PlainDate[],
  now: Instant,
): Decision<Talk> => {
  if (by !== 'manager' || !isOnPaper(state, 'employee')) return refuse('notYours')
  switch (command.kind) {
    case 'notePrepared':
      return marked(decidePreparation(state, { kind: 'prepareWithoutWriting' }, 'employee', now), { prepared: now })
    case 'noteConfirmed': {
      const { version } = command
      const confirmed = { version, at: now }
      return marked(decidePlan(state, { kind: 'confirmPlan', version }, 'employee', followUps, now), { confirmed })
    }
  }
}

const marked = (decided: Decision<Talk>, what: Noted): Decision<Talk> =>
  decided.ok ? { ...decided, state: { ...decided.state, noted: { ...decided.state.noted, ...what } } } : decided
