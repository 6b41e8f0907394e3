/**
 * A person: address, language and manager, and what is known of them beside their talks. A person is known by employment id, else by address
 * (PRODUCT.md, 'The people').
 */
import * as z from 'zod'
import type { IndexKeys } from '../ports.ts'
import { browser, freshLink, links } from './access.ts'
import { changedAddress } from './changed-address.ts'
import { personFeedback } from './feedback-person.ts'
import { ledger, recent } from './ledger.ts'
import { nudgesOfPerson } from './nudged.ts'
import { personPassedOn } from './passed-on.ts'
import { personReach, unreachedPerson } from './person-reach.ts'
import { retentionHold } from './retention-hold.ts'
import { personTalkAsks } from './talk-asks.ts'

export const personDetails = z.object({
  name: z.string(),
  email: z.string(),
  language: z.enum(['sv', 'nb', 'en']),
  unit: z.string(),
  employmentId: z.string().optional(),
  /** The person who manages this one. */
  manager: z.string().optional(),
  /** Another named talk holder instead of the manager. */
  talkWith: z.string().optional(),
  /** Local date of return. */
  awayUntil: z.string().optional(),
})
export type PersonDetails = z.infer<typeof personDetails>

export const person = z.object({
  id: z.string(),
  schema: z.literal(1),
  details: personDetails,
  /** When this person came to be here, for the first time or after everything was deleted. */
  registered: z.number().optional(),
  /** In the people list; HR people who are not employees here are not. */
  employed: z.boolean(),
  ...personReach,
  ...personPassedOn,
  ...personFeedback,
  ...personTalkAsks,
  ...retentionHold,
  /** Addresses that HR has replaced, until they have been told: `person.addressChanged.<n>` goes to `from`. */
  addressChanges: z.array(z.object({ n: z.number(), from: z.string(), at: z.number() })).optional(),
  /** How it is with an address that HR has changed; absent when none ever was. */
  address: changedAddress.optional(),
  /** Local date from which the person is no longer here; and when that was carried out. */
  left: z.string().optional(),
  gone: z.number().optional(),
  /** By which import they left; `back`: and by which they are here again. HR's own word about leaving takes it away. */
  byImport: z.object({ id: z.string(), back: z.boolean().optional() }).optional(),
  /** Managers with whom running talks are finished; new ones are with the present manager. */
  finishing: z.array(z.string()).optional(),
  /** What HR has said of this person and what has not reached their talks yet; `service.personWork.<n>` carries it out. */
  work: z
    .object({
      n: z.number(),
      at: z.number(),
      by: z.string().optional(),
      changes: z.record(z.string(), z.string()),
      back: z.boolean().optional(),
    })
    .optional(),
  /** How often there was some. */
  works: z.number().optional(),
  /** The weekly digest runs between these local dates; set when talks are opened for this manager. */
  digests: z.object({ from: z.string(), until: z.string() }).optional(),
  /** By HR, as a manager. */
  nudges: nudgesOfPerson,
  links,
  browsers: z.array(browser),
  freshLinks: z.array(freshLink),
  mails: ledger,
  recent,
})
export type Person = z.infer<typeof person>

export const indexOfPerson = (state: Person): IndexKeys =>
  state.employed
    ? {
        cycle: 'people',
        status: state.gone ? 'left' : unreachedPerson(state) ? 'bounced' : 'active',
        unit: state.details.unit,
      }
    : {}
