/**
 * Address changed by HR (PRODUCT.md): what was written before the change stays closed to whoever reads at the new address, until the old
 * address or the manager confirms and for at least three working days. The talk goes on with what is written after. Meanwhile that side
 * writes under a hand of its own, so that nothing it cannot read is written over; afterwards both are read as one.
 */
import * as z from 'zod'
import type { Instant, JsonObject } from '../ports.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import type { Parts } from './parts.ts'
import { endOf, localDate } from './time.ts'

type Side = 'employee' | 'manager'

export const addressGuard = z.object({
  /** Of the change; in the names of what that side writes from then on. */
  n: z.number(),
  since: z.number(),
  /** Who changed the address: never who confirms it. */
  by: z.string().optional(),
  confirmed: z.number().optional(),
  /** The old address has objected: closed until HR sorts it out, and no mail of the talk goes to the new one. */
  objected: z.number().optional(),
  /** The old address is the address again. */
  reverted: z.number().optional(),
  /** The versions of both sides' answers that had been sent by then. */
  versions: z.object({ employee: z.number(), manager: z.number() }),
})
export type AddressGuard = z.infer<typeof addressGuard>

export const addressGuards = z.object({ employee: addressGuard.optional(), manager: addressGuard.optional() })
export type AddressGuards = z.infer<typeof addressGuards>

/** What the flow says of a side's address, as it stands with the person. */
export type GuardSaid = Pick<AddressGuard, 'n' | 'by' | 'confirmed' | 'objected' | 'reverted'>

/** However soon someone confirms. */
export const guardWorkingDays = 3

/** From when words from before the change may be read again; undefined while nobody has confirmed. */
export const opensAt = (guard: AddressGuard, calendar: Calendar): Instant | undefined => {
  if (guard.reverted !== undefined) return guard.reverted
  if (guard.objected !== undefined || guard.confirmed === undefined) return undefined
  const last = addWorkingDays(localDate(guard.since, calendar.zone), guardWorkingDays, calendar)
  return Math.max(guard.confirmed, endOf(last, calendar.zone))
}

export const isClosedBy = (guard: AddressGuard | undefined, calendar: Calendar, now: Instant): guard is AddressGuard =>
  guard !== undefined && (opensAt(guard, calendar) ?? Number.POSITIVE_INFINITY) > now

/** Someone has yet to say whether the new address is right. */
export const isOpenQuestion = (guard: Pick<AddressGuard, 'confirmed' | 'objected' | 'reverted'>): boolean =>
  guard.confirmed === undefined && guard.objected === undefined && guard.reverted === undefined

/** A talk with the side's guard as it stands now; said twice, it changes nothing. */
export const guardSide = <State extends { guards?: AddressGuards }>(
  state: State,
  side: Side,
  said: GuardSaid,
  versions: AddressGuard['versions'],
  now: Instant,
): State => {
  const before = state.guards?.[side]
  if (before && before.n > said.n) return state
  const same = before?.n === said.n ? before : undefined
  const next: AddressGuard = {
    n: said.n,
    since: same?.since ?? now,
    versions: same?.versions ?? versions,
    ...(said.by !== undefined && { by: said.by }),
    ...(said.confirmed !== undefined && { confirmed: said.confirmed }),
    ...(said.objected !== undefined && { objected: said.objected }),
    ...(said.reverted !== undefined && { reverted: said.reverted }),
  }
  const isSame = same && (['confirmed', 'objected', 'reverted'] as const).every((field) => same[field] === next[field])
  return isSame ? state : { ...state, guards: { ...state.guards, [side]: next } }
}

type Guarded = { guards?: AddressGuards; plan: { proposedAt?: number } }

/**
 * Everything beside a talk's head as one side may be given it: under the names of the sides' own hands, and without what is closed to that
 * side. The one place where words of before a change of address are cut; what the side may see of the rest is decided after.
 */
export const partsFor = (talk: Guarded, parts: Parts, reader: Side, calendar: Calendar, now: Instant): Parts => {
  const { guards = {} } = talk
  if (!talk.guards && ![...parts.keys()].some((name) => name.includes('~'))) return parts
  const guard = guards[reader]
  const closed = isClosedBy(guard, calendar, now) ? guard : undefined
  const written = new Map<string, Written[]>()
  for (const [name, { value, version }] of parts) {
    const [base, n] = byHand(name)
    const found = { n, version, value: closed ? afterChange(base, value, closed) : value }
    if (found.value) written.set(base, [...(written.get(base) ?? []), found as Written])
  }
  return new Map(
    [...written].flatMap(([base, all]) => {
      const of = guards[sideOf(base)]
      const present = all.filter(({ n, value }) => !isOldProposal(base, value, n, of, talk))
      if (present.length === 0) return []
      const value = present
        .sort((a, b) => timeOf(a.value) - timeOf(b.value))
        .map(({ n, value: text }) => ({ text, adds: n > 0 && !wroteAfterOpening(n, text, of, calendar) }))
        .reduce((older, { text, adds }) => ({ text: adds ? added(base, older.text, text) : text, adds })).text
      // Whoever saves saves under the present hand, whatever else is shown with it.
      const own = all.find(({ n }) => n === handNumber(base, of))
      return [[base, { value, version: own?.version ?? 0 }] as const]
    }),
  )
}

type Written = { n: number; version: number; value: JsonObject }

/** `manager~2`: the second hand of a side whose address has changed. */
export const guardedHand = (hand: string, guard: AddressGuard | undefined): string =>
  guard ? `${hand}~${guard.n}` : hand

/** The hand that a side has whatever its address. */
export const unguardedHand = (hand: string): string => hand.replace(/~\d+$/, '')

const byHand = (name: string): [string, number] => [name.replace(/~\d+/, ''), Number(/~(\d+)/.exec(name)?.[1] ?? 0)]

const sideOf = (name: string): Side => (name.includes('#employee') ? 'employee' : 'manager')

/** Plans and words beside them are written under no hand. */
const handNumber = (base: string, guard: AddressGuard | undefined): number =>
  /#(employee|manager)/.test(base) ? (guard?.n ?? 0) : 0

const timeOf = ({ at: time }: JsonObject): Instant => (typeof time === 'number' ? time : 0)

/** What of a part was written after the change; of answers that were sent again, those that are new. */
const afterChange = (base: string, value: JsonObject, { since, versions }: AddressGuard): JsonObject | undefined => {
  if (timeOf(value) < since) return undefined
  if (!base.startsWith('answers#') || !Array.isArray(value.answers)) return value
  const known = versions[sideOf(base)]
  return { ...value, answers: value.answers.filter((one) => Number((one as JsonObject).since ?? 1) > known) }
}

/** A draft of a plan that has been proposed since under the new hand. */
const isOldProposal = (
  base: string,
  value: JsonObject,
  n: number,
  guard: AddressGuard | undefined,
  { plan }: Guarded,
): boolean => base.startsWith('plandraft#') && n < (guard?.n ?? 0) && timeOf(value) < (plan.proposedAt ?? 0)

/** Who wrote it had what was written before in front of them. */
const wroteAfterOpening = (
  n: number,
  value: JsonObject,
  guard: AddressGuard | undefined,
  calendar: Calendar,
): boolean => guard?.n === n && timeOf(value) >= (opensAt(guard, calendar) ?? Number.POSITIVE_INFINITY)

/** Both that which was written before, and that which was written without seeing it. */
const added = (base: string, older: JsonObject, newer: JsonObject): JsonObject => {
  if (base.startsWith('draft#')) return { ...newer, text: both(older.text, newer.text) }
  if (base.startsWith('private#')) return { ...newer, notes: both(older.notes, newer.notes) }
  if (!base.startsWith('answers#') || !Array.isArray(older.answers) || !Array.isArray(newer.answers)) return newer
  const again = newer.answers.map((one) => (one as JsonObject).question)
  const kept = older.answers.filter((one) => !again.includes((one as JsonObject).question))
  return { ...newer, answers: [...kept, ...newer.answers] }
}

const both = (...texts: unknown[]): string =>
  [...new Set(texts.map(String))].filter((text) => text.trim() !== '').join('\n\n')
