/**
 * A talk with somebody who gets no mail about it (PRODUCT.md, 'The people'): without an address, or with one that others read too. The manager
 * has everything on paper and notes how it stands; what is noted is never shown as the other's own doing.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { sharedAddresses } from './import/same-address.ts'
import { decidePlan, planWaitsFor } from './plan.ts'
import { decidePreparation } from './preparation.ts'
import type { Role, Talk } from './talk.ts'
import type { PlainDate } from './time.ts'
import { type Decision, type Entry, refuse } from './workflow.ts'

export const paper = z.enum(['noAddress', 'shared'])
export type Paper = z.infer<typeof paper>

/** What the manager has noted for the employee, and when. */
export const noted = z.object({
  prepared: z.number().optional(),
  confirmed: z.object({ version: z.number(), at: z.number() }).optional(),
})
export type Noted = z.infer<typeof noted>

/** Of everyone in the people list who is still here, those who get no mail about a talk. */
export const peopleOnPaper = (
  everyone: { id: string; gone?: number | undefined; details: { name: string; email: string } }[],
): Map<string, Paper> => {
  const people = everyone.filter(({ gone }) => gone === undefined)
  const shared = sharedAddresses(people.map(({ details: { name, email } }) => ({ name, email: email.toLowerCase() })))
  return new Map(
    people.flatMap(({ id, details: { email } }): [string, Paper][] =>
      email === '' ? [[id, 'noAddress']] : shared.has(email.toLowerCase()) ? [[id, 'shared']] : [],
    ),
  )
}

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
