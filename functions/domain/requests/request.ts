/**
 * Someone asks for their data, or to have it erased (PRODUCT.md, last under 'Who can read what'): a workflow of its own, with mails to everyone
 * whose turn it is. The head has names and moments and never a word; notes, reasons and what is decided of each note stand in parts beside it,
 * and go when the request is over. HR sees the head alone.
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../../ports.ts'
import { ledger, recent } from '../ledger.ts'

const requestKind = z.enum(['access', 'erasure'])
export type RequestKind = z.infer<typeof requestKind>

const party = z.object({ id: z.string(), name: z.string(), language: z.enum(['sv', 'nb', 'en']) })
export type RequestParty = z.infer<typeof party>

export const request = z.object({
  id: z.string(),
  schema: z.literal(1),
  kind: requestKind,
  /** Whom it is about; gone when everything about them is. */
  person: party.optional(),
  /** Of theirs when it was asked: who of HR has another one does not see it. */
  unit: z.string(),
  /** They have another employment in another unit: it is for those of HR who have all. */
  acrossUnits: z.boolean().optional(),
  by: z.object({ id: z.string(), as: z.enum(['person', 'hr']) }),
  at: z.number(),
  /** Since when everyone below is known. */
  gathered: z.number().optional(),
  /** Access: who has written notes, how many, and when they went through them. `n` is in the keys of their mails. */
  authors: z
    .array(party.extend({ n: z.number(), notes: z.number(), gone: z.boolean(), reviewed: z.number().optional() }))
    .optional(),
  /** Nobody could decide who is not whom it is about, nor has written any of it: then each author's word stands. */
  withoutOfficer: z.boolean().optional(),
  /** The officer is one of these, and the deputy is not. */
  byDeputy: z.boolean().optional(),
  decided: z.number().optional(),
  /** The officer has never said anything: over without an answer. */
  unanswered: z.number().optional(),
  /** The words that stood here are deleted. */
  forgotten: z.number().optional(),
  /** Erasure: those of HR who may approve it. */
  approvers: z.array(party.extend({ n: z.number() })).optional(),
  approved: z.object({ by: z.string(), at: z.number() }).optional(),
  /** The other side of each talk that will go. */
  others: z.array(party.extend({ n: z.number() })).optional(),
  /** When it is carried out, as it was said last. `n` rises with each change and is in the keys of the mails about it. */
  planned: z.object({ n: z.number(), at: z.number(), since: z.number() }).optional(),
  /** Something stands in the way until the end of this local date. */
  hold: z.object({ by: z.string(), at: z.number(), until: z.string() }).optional(),
  erased: z.number().optional(),
  withdrawn: z.number().optional(),
  mails: ledger,
  recent,
})
export type DataRequest = z.infer<typeof request>

/** Days for authors to go through their notes; the mail that reminds goes so many before. */
export const reviewDays = 10
export const reviewReminderDays = 3
/** The officer is asked again after so many days, so many times in all. */
export const officerDays = 7
export const officerMails = 4
/** After the last of these it is over without an answer: copies of notes are not kept for nobody. */
export const unansweredDays = 30
/** Between a second person's yes and the deletion: both sides can still take out what is theirs. */
export const noticeDays = 7
/** How long the notes that were let out can be read. */
export const fileDays = 30
/** How long it is known that there was a request. */
export const requestMonths = 24
/** Someone who asks is answered within a month, or told why not. */
export const answerMonths = 1
export const reasonCharacters = 500

/** Part `note#<n>`: as it stood when it was asked for. */
export const note = z.object({
  n: z.number(),
  author: z.number(),
  what: z.enum(['notes', 'selfCheck', 'alreadySaid']),
  talk: z.string(),
  cycle: z.string(),
  question: z.string().optional(),
  text: z.string(),
})
export type Note = z.infer<typeof note>

/** Whether a note goes along; a reason where it does not. */
const word = z.object({ n: z.number(), goes: z.boolean(), reason: z.string() })
export type NoteWord = z.infer<typeof word>

/** Parts `words#<author>` and `decision`. */
export const noteWords = z.object({ words: z.array(word), at: z.number() })
/** Part `hold`. */
export const holdReason = z.object({ reason: z.string() })

export const notePrefix = 'note#'
export const notePart = (n: number): string => `${notePrefix}${String(n).padStart(4, '0')}`
export const wordsPart = (author: number): string => `words#${author}`
export const decisionPart = 'decision'
export const holdPart = 'hold'

/** Where it stands, as HR sees it too. */
export type RequestStatus =
  | 'gathering'
  | 'reviewing'
  | 'deciding'
  | 'ready'
  | 'closed'
  | 'unanswered'
  | 'waitsForHr'
  | 'held'
  | 'planned'
  | 'erased'
  | 'withdrawn'

/** When it was over, whatever the end. */
export const closedAt = ({ decided, unanswered, erased, withdrawn }: DataRequest): Instant | undefined =>
  withdrawn ?? erased ?? decided ?? unanswered

export const isOpen = (state: DataRequest): boolean => closedAt(state) === undefined

export const indexOfRequest = (state: DataRequest): IndexKeys => ({
  cycle: 'requests',
  status: isOpen(state) ? 'open' : 'closed',
  unit: '',
})
