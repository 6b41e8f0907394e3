/**
 * A talk between an employee and a manager: the record that everything about it stands in. The pieces that belong together are described where
 * they are decided, in booking, preparation, plan and follow-up; what each command makes of the record is in `decide-talk.ts`.
 */
import * as z from 'zod'
import { browser, freshLink, links } from './access.ts'
import { addressGuards } from './address-guard.ts'
import { arranging } from './arranging.ts'
import { away } from './away.ts'
import { booking, held } from './booking.ts'
import { checkIn } from './check-in.ts'
import { followUp } from './follow-up.ts'
import { formerManager } from './hand.ts'
import { ended } from './in-cycle.ts'
import { retained } from './kept.ts'
import { ledger, recent } from './ledger.ts'
import { lineReports } from './line-report.ts'
import { lineWords } from './line-words.ts'
import { nudgesOfTalk } from './nudged.ts'
import { noted, paper } from './paper.ts'
import { passing } from './passing-on.ts'
import { plan } from './plan.ts'
import { preparation } from './preparation.ts'
import { pulses } from './pulse.ts'
import { unreached } from './reach.ts'
import { standaloneSettings } from './standalone.ts'
import { stories } from './story.ts'

/** A side of the talk; the address is with the person and read when a mail is sent. */
export const party = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(['sv', 'nb', 'en']),
  /** Gets no mail about this talk, and why. */
  paper: paper.optional(),
})
export type Party = z.infer<typeof party>

export const talk = z.object({
  id: z.string(),
  schema: z.literal(1),
  people: z.object({ employee: party, manager: party }),
  /** Managers before the present one; the present one's own parts are named by `hand`. */
  former: z.array(formerManager).optional(),
  hand: z.string().optional(),
  managerSince: z.number().optional(),
  /** Since when nobody is the manager: the last one's name stands, and the talk waits. */
  vacant: z.number().optional(),
  away: away.optional(),
  unreached: unreached.optional(),
  /** Since HR changed a side's address. */
  guards: addressGuards.optional(),
  /** The talk will not be, or stops; and how often that was so. */
  ended: ended.optional(),
  endings: z.number().optional(),
  cycle: z.string(),
  unit: z.string(),
  /** Outside any cycle: what it was started with. */
  own: standaloneSettings.optional(),
  /** Local date on which this talk's timeline starts: the cycle's, or later for who joins later. */
  begins: z.string(),
  /** The last talk of the same employee whose plan stands, agreed or not. */
  previous: z.string().optional(),
  booking,
  /** Absent until something is proposed or asked about. */
  arranging: arranging.optional(),
  preparation: z.object({ employee: preparation, manager: preparation }),
  /** How many topics were proposed; each is a part of its own. */
  topics: z.number(),
  /** When the summary went out: from then on both sides' answers are open. */
  opened: z.number().optional(),
  /** The version of the other's answers that stood in each side's mail before the meeting: what came later is news. */
  summarised: z.object({ employee: z.number().optional(), manager: z.number().optional() }).optional(),
  held,
  /** Of an employee on paper. */
  noted: noted.optional(),
  /** How often one of the two said that they had talked without a booked time: the n of the mail that asks the employee. */
  registrations: z.number().optional(),
  plan,
  followUps: z.array(followUp),
  /** A meeting about the plan; absent until one of the two sets a time. */
  checkIn: checkIn.optional(),
  /** Who needs no more of them, and since when. */
  noMoreFollowUps: z.object({ employee: z.number().optional(), manager: z.number().optional() }).optional(),
  pulses,
  lineWords: lineWords.optional(),
  /** By HR. */
  nudges: nudgesOfTalk,
  ...lineReports,
  ...passing,
  /** What the employee lets be told of it. */
  stories: stories.optional(),
  retained: retained.optional(),
  links,
  browsers: z.array(browser),
  freshLinks: z.array(freshLink),
  mails: ledger,
  recent,
})
export type Talk = z.infer<typeof talk>
