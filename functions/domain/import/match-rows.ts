/**
 * Whom each row of an import is about: by employment id, else by address and name, else by address alone, else by name and unit for those
 * on paper. Nobody is matched by two rows.
 */
import { nameKey } from '../names.ts'
import type { ExistingPerson } from './check.ts'
import { groups } from './groups.ts'
import type { Reading } from './read-row.ts'
import { sharedAddresses } from './same-address.ts'

/** For each reading the one it is about; 'several' when its address is that of more than one and nothing tells them apart. */
export function matchRows(readings: Reading[], existing: ExistingPerson[]): (ExistingPerson | 'several' | undefined)[] {
  const matches: (ExistingPerson | 'several' | undefined)[] = readings.map(() => undefined)
  const taken = new Set<ExistingPerson>()
  const here = existing.filter(({ left }) => !left)
  const shared = sharedAddresses(here.map(({ name, email }) => ({ name, email: email.toLowerCase() })))
  for (const keys of waysToKnow) {
    const byKey = groups(keys === byEmployment ? existing : here, keys.ofPerson)
    readings.forEach((reading, index) => {
      const key = keys.ofRow(reading)
      if (matches[index] !== undefined || key === undefined) return
      const possible = (byKey.get(key) ?? []).filter(
        (person) => !taken.has(person) && mayBe(reading, person) && (keys.fits?.(reading, person, shared) ?? true),
      )
      const [only] = possible
      if (possible.length > 1) matches[index] = 'several'
      else if (only) {
        matches[index] = only
        taken.add(only)
      }
    })
  }
  return matches
}

/** An address given on to someone with another employment opens nothing that belonged to the one before. */
const mayBe = ({ values: { employmentId } }: Reading, person: ExistingPerson): boolean =>
  !employmentId || !person.employmentId || employmentId === person.employmentId

type WayToKnow = {
  ofRow: (reading: Reading) => string | undefined
  ofPerson: (person: ExistingPerson) => string | undefined
  fits?: (reading: Reading, person: ExistingPerson, shared: Set<string>) => boolean
}

/** The one way to know somebody who has left: an address that was theirs is someone else's now. */
const byEmployment: WayToKnow = {
  ofRow: ({ values }) => values.employmentId,
  ofPerson: ({ employmentId }) => employmentId,
}

const waysToKnow: WayToKnow[] = [
  byEmployment,
  {
    ofRow: ({ values: { email, name } }) => (email && name ? `${email}\n${nameKey(name)}` : undefined),
    ofPerson: ({ email, name }) => (email ? `${email.toLowerCase()}\n${nameKey(name)}` : undefined),
  },
  { ofRow: ({ values }) => values.email, ofPerson: ({ email }) => email.toLowerCase() || undefined },
  {
    ofRow: ({ values: { name, unit } }) => nameAndUnit(name, unit),
    ofPerson: ({ name, unit }) => nameAndUnit(name, unit),
    // Without an address the name and the unit are all there is; with one, only somebody who had none of their own can be meant.
    fits: ({ values }, { email }, shared) => !values.email || email === '' || shared.has(email.toLowerCase()),
  },
]

export function nameAndUnit(name: string | undefined, unit: string | undefined): string | undefined {
  return name && unit ? `${nameKey(name)}\n${nameKey(unit)}` : undefined
}
