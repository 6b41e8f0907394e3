/**
 * An address that HR has changed, as it stands with the person (PRODUCT.md, 'Address changed by HR'): which address was theirs for certain,
 * who changed it, and who has said whether the new one is right. `address-guard` holds the words of their talks closed meanwhile.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type GuardSaid, opensAt } from './address-guard.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import { endOf, localDate } from './time.ts'
import { type Refusal, refuse } from './workflow.ts'

export const changedAddress = z.object({
  n: z.number(),
  /** The last address that was theirs for certain: its reader may confirm and object. */
  from: z.string(),
  at: z.number(),
  /** The person of HR who changed it: never who confirms it. */
  by: z.string().optional(),
  /** Mail to `from` came back: nobody answers there. */
  bounced: z.boolean().optional(),
  confirmed: z.object({ at: z.number(), by: z.enum(['oldAddress', 'manager', 'hr']) }).optional(),
  objected: z.number().optional(),
  /** `from` is the address again. */
  reverted: z.number().optional(),
})
export type ChangedAddress = z.infer<typeof changedAddress>

/** How long the link in the mail to the old address is good. */
export const answerLinkWorkingDays = 10

type Addressed = {
  details: { email: string }
  bounced?: number
  addressChanges?: { n: number; from: string; at: number }[]
  address?: ChangedAddress
}

/** What a new address makes of the person; undefined when it is the same address. Said again with the same facts, it comes to the same. */
export const changeAddress = (
  state: Addressed,
  email: string,
  by: string | undefined,
  now: Instant,
): { address?: ChangedAddress; addressChanges: { n: number; from: string; at: number }[] } | undefined => {
  const { details, address: before, bounced } = state
  if (details.email === email) return undefined
  const changes = state.addressChanges ?? []
  const isOpen = before !== undefined && before.confirmed === undefined && before.reverted === undefined
  const n = (changes.at(-1)?.n ?? before?.n ?? 0) + 1
  const replaced = bounced === undefined && details.email !== '' ? [{ n, from: details.email, at: now }] : []
  if (isOpen && email === before.from) {
    const { objected: _, ...rest } = before
    return { address: { ...rest, reverted: now }, addressChanges: [...changes, ...replaced].slice(-4) }
  }
  // Who had none has been mailed nothing: nobody is there to ask, and nothing to close.
  if (!isOpen && details.email === '') return { ...(before && { address: before }), addressChanges: changes }
  if (!isOpen) {
    return {
      address: { n, from: details.email, at: now, ...(by && { by }), ...(bounced !== undefined && { bounced: true }) },
      addressChanges: [...changes, ...replaced].slice(-4),
    }
  }
  // Nobody has said yet that the address in between was theirs: the one before it is still the one to ask.
  const asked = before.bounced ? [] : [{ n: n + 1, from: before.from, at: now }]
  return {
    address: {
      n: n + 1,
      from: before.from,
      at: now,
      ...(by && { by }),
      ...(before.bounced && { bounced: true }),
    },
    addressChanges: [...changes, ...replaced, ...asked].slice(-4),
  }
}

export type AddressAnswer =
  /** From the link in the mail to the old address. */
  | { kind: 'objectAddress'; n: number }
  /** The mail to it came back: nobody answers there. */
  | { kind: 'oldAddressBounces'; n: number }
  /** `person`: the manager or the other HR person who says so. */
  | { kind: 'confirmAddress'; n: number; from: 'oldAddress' | 'manager' | 'hr'; person?: string }

/** An objection outweighs a confirmation; after one only HR goes on, and never the one who made the change. */
export const answerAddress = (
  address: ChangedAddress | undefined,
  answer: AddressAnswer,
  now: Instant,
): { ok: true; address: ChangedAddress } | { ok: false; refusal: Refusal } => {
  if (!address || address.n !== answer.n || address.reverted !== undefined) return refuse('gone')
  if (answer.kind === 'oldAddressBounces') return { ok: true, address: { ...address, bounced: true } }
  if (answer.kind === 'objectAddress') {
    if (address.confirmed?.by === 'hr') return refuse('already')
    const { confirmed: _, ...rest } = address
    return { ok: true, address: { ...rest, objected: address.objected ?? now } }
  }
  if (answer.person !== undefined && answer.person === address.by) return refuse('notYours')
  if (address.confirmed) return { ok: true, address }
  if (address.objected !== undefined && answer.from !== 'hr') return refuse('notNow')
  const { objected: _, ...rest } = address
  return { ok: true, address: { ...rest, confirmed: { at: now, by: answer.from } } }
}

/** What the person's talks are to know of it. */
export const guardOf = ({ n, by, confirmed, objected, reverted }: ChangedAddress): GuardSaid => ({
  n,
  ...(by !== undefined && { by }),
  ...(confirmed && { confirmed: confirmed.at }),
  ...(objected !== undefined && { objected }),
  ...(reverted !== undefined && { reverted }),
})

/** From when the person's own words of that moment may be read at the present address; undefined while nobody has confirmed it. */
export const opensForReader = (
  address: ChangedAddress | undefined,
  written: Instant,
  calendar: Calendar,
): Instant | undefined =>
  address === undefined || written > address.at
    ? 0
    : opensAt({ ...guardOf(address), since: address.at, versions: { employee: 0, manager: 0 } }, calendar)

/** Whether what was written at that moment may be read at the address that stands now. */
export const mayReadAt = (
  address: ChangedAddress | undefined,
  written: Instant,
  calendar: Calendar,
  now: Instant,
): boolean => (opensForReader(address, written, calendar) ?? Number.POSITIVE_INFINITY) <= now

/** Nothing from before the change is closed any more: confirmed, and the working days are over. */
export const isOpenAgain = (address: ChangedAddress, calendar: Calendar, now: Instant): boolean =>
  mayReadAt(address, address.at, calendar, now)

/** Whether the link in the mail to the old address may still be used. */
export const answerLinkLives = (
  address: ChangedAddress | undefined,
  purpose: string,
  now: Instant,
  calendar: Calendar,
) => {
  if (!address || purpose !== answerPurpose(address.n) || address.reverted !== undefined) return false
  const last = addWorkingDays(localDate(address.at, calendar.zone), answerLinkWorkingDays, calendar)
  return now < endOf(last, calendar.zone)
}

/** Of the link in the mail about change `n`. */
export const answerPurpose = (n: number): string => `address.${n}`

export const isAnswerPurpose = (purpose: string): boolean => purpose.startsWith('address.')

/** Who of HR may say that the address is right: another than who changed it, when nobody nearer can, or after an objection. */
export const mayHrConfirm = (
  { id, address }: { id: string; address?: ChangedAddress },
  /** Of one reader, in every employment of theirs. */
  readers: string[],
  { hasManager }: { hasManager: boolean },
): boolean => {
  if (!address || address.confirmed || address.reverted !== undefined) return false
  if (readers.some((reader) => reader === id || reader === address.by)) return false
  return address.objected !== undefined || !hasManager
}
