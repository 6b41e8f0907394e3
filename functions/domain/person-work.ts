/** What HR has said of a person and what has not reached their talks yet: kept on the person until the service has carried it out. */
import type { Instant } from '../ports.ts'
import { type Person, type PersonDetails, personDetails } from './person.ts'

export type DetailChanges = Partial<Record<keyof PersonDetails, string>>

/** Work for the service: several things said before it has come to it are one. */
export const toDo = (
  state: Person,
  now: Instant,
  { changes = {}, by, back = false }: { changes?: DetailChanges; by?: string; back?: boolean } = {},
): Person => {
  const { work, works = 0 } = state
  const who = by ?? work?.by
  return {
    ...state,
    works: works + 1,
    work: {
      n: works + 1,
      at: now,
      ...(who !== undefined && { by: who }),
      ...((back || work?.back) && { back: true }),
      changes: { ...work?.changes, ...changes },
    },
  }
}

/** A person's details with what HR has said and what is not carried out yet. What has been emptied is no longer there. */
export const detailsToBe = ({ details, work }: Pick<Person, 'details' | 'work'>): PersonDetails =>
  personDetails.parse(
    Object.fromEntries(
      Object.entries({ ...details, ...work?.changes }).filter(([key, value]) => value || mayBeEmpty.has(key)),
    ),
  )

/** Someone on paper has no address, and some work in no unit. */
const mayBeEmpty: ReadonlySet<string> = new Set(['email', 'unit'] satisfies (keyof PersonDetails)[])
