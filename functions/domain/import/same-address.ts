/**
 * One address on several rows: the same person in several employments, two people who share a mailbox, or a row that came twice
 * (PRODUCT.md, 'The people').
 */
import { nameKey } from '../names.ts'
import { groups } from './groups.ts'
import type { PersonRow } from './read-row.ts'

/** `line` is absent for somebody who is not in the file. */
export type AtAddress = { line?: number; row: Partial<PersonRow> }

/** `otherLine` is undefined when the other is not in the file. */
export type SameAddress = {
  code: 'duplicateEmail' | 'sharedAddress' | 'otherEmployment'
  otherLine: number | undefined
}

/** The addresses that people with different names have: none of them gets mail about a talk there. */
export function sharedAddresses(people: Partial<PersonRow>[]): Set<string> {
  const shared = new Set<string>()
  for (const [email, group] of groups(people, ({ email }) => email || undefined))
    if (new Set(group.map(({ name }) => nameKey(name ?? ''))).size > 1) shared.add(email)
  return shared
}

/** What is to be said of each row of the file, by its line. */
export function sameAddress(people: AtAddress[]): Map<number, SameAddress> {
  const said = new Map<number, SameAddress>()
  for (const group of groups(people, ({ row }) => row.email || undefined).values()) {
    if (group.length < 2) continue
    const byName = groups(group, ({ row }) => nameKey(row.name ?? ''))
    for (const one of group) {
      if (one.line === undefined) continue
      const namesakes = byName.get(nameKey(one.row.name ?? '')) ?? []
      const twice = namesakes.find((other) => other !== one && !(one.row.employmentId && other.row.employmentId))
      if (twice) said.set(one.line, about('duplicateEmail', twice))
      else if (byName.size > 1) said.set(one.line, about('sharedAddress', otherThan(namesakes, group)))
      else said.set(one.line, about('otherEmployment', otherThan([one], group)))
    }
  }
  return said
}

function otherThan(namesakes: AtAddress[], group: AtAddress[]): AtAddress | undefined {
  const own = new Set(namesakes)
  return group.find((other) => !own.has(other))
}

function about(code: SameAddress['code'], other: AtAddress | undefined): SameAddress {
  return { code, otherLine: other?.line }
}
