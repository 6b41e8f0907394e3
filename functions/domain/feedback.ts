/**
 * Everyday feedback (PRODUCT.md step 9): what a message is, and what makes one that may be sent. Praise and correction are never in one message,
 * and correction has one receiver. A message belongs to the people who gave and got it, and to no talk.
 */
import * as z from 'zod'
import type { OrganisationSettings } from '../ports.ts'
import type { PlainDate } from './time.ts'

/** What to go on with is praise; more and less are correction. */
export const feedbackKind = z.enum(['continue', 'more', 'less'])
export type FeedbackKind = z.infer<typeof feedbackKind>

const someone = z.object({ id: z.string(), name: z.string() })

/** Parts `given#<id>` of the sender and `received#<id>` of each receiver. */
export const feedbackMessage = z.object({
  id: z.string(),
  kind: feedbackKind,
  from: z.object({ id: z.string(), name: z.string(), language: z.enum(['sv', 'nb', 'en']) }),
  to: z.array(someone),
  /** The address as it was typed: all that the sender is told of whom it reached. In the sender's own copy alone. */
  typed: z.string().optional(),
  situation: z.string(),
  behaviour: z.string(),
  effect: z.string(),
  /** What to try instead; never beside praise. */
  next: z.string().optional(),
  /** A line of the plan that sender and receiver share. */
  about: z.object({ talk: z.string(), line: z.string(), what: z.string() }).optional(),
  at: z.number(),
})
export type FeedbackMessage = z.infer<typeof feedbackMessage>

/** What is to be sent: the sender and the moment are added when it is. */
export type FeedbackDraft = Omit<FeedbackMessage, 'from' | 'at'>

/** `lead`: one of the two holds the other's talk. */
export type Relation = 'lead' | 'peers'

export type FeedbackField = 'kind' | 'to' | 'situation' | 'behaviour' | 'effect' | 'next'

export type FeedbackProblem = {
  field: FeedbackField
  code:
    | 'missing'
    | 'tooLong'
    /** Praise with something to correct beside it. */
    | 'mixed'
    | 'oneReceiver'
    | 'tooMany'
    | 'oneself'
    | 'betweenPeers'
    | 'praiseOnly'
}

export const feedbackCharacters = 600
export const feedbackReceivers = 100
/** As long as until the next yearly talk, with room. */
export const feedbackDays = 400

export const isPraise = (kind: FeedbackKind): boolean => kind === 'continue'

/** Correction may be given from this day on. */
export const correctionIsOpen = ({ praiseOnlyUntil }: OrganisationSettings['feedback'], today: PlainDate): boolean =>
  praiseOnlyUntil === undefined || today >= praiseOnlyUntil

/** What stands in the way of sending, by field. An address that is nobody's counts as one receiver, since the sender is not to learn of it. */
export const checkFeedback = (
  draft: Pick<FeedbackDraft, 'kind' | 'to' | 'typed' | 'situation' | 'behaviour' | 'effect' | 'next'>,
  {
    by,
    between,
    settings,
    today,
  }: { by: string; between: Relation; settings: OrganisationSettings['feedback']; today: PlainDate },
): FeedbackProblem[] => {
  const problems: FeedbackProblem[] = []
  const corrects = !isPraise(draft.kind)
  if (corrects && !correctionIsOpen(settings, today)) problems.push({ field: 'kind', code: 'praiseOnly' })
  const receivers = draft.typed === undefined ? draft.to.length : Math.max(1, draft.to.length)
  if (receivers === 0) problems.push({ field: 'to', code: 'missing' })
  else if (corrects && receivers > 1) problems.push({ field: 'to', code: 'oneReceiver' })
  else if (receivers > feedbackReceivers) problems.push({ field: 'to', code: 'tooMany' })
  else if (draft.to.some(({ id }) => id === by)) problems.push({ field: 'to', code: 'oneself' })
  else if (corrects && between === 'peers' && !settings.correctionBetweenPeers)
    problems.push({ field: 'to', code: 'betweenPeers' })
  for (const field of ['situation', 'behaviour', 'effect'] as const) {
    if (draft[field].trim() === '') problems.push({ field, code: 'missing' })
    else if (draft[field].length > feedbackCharacters) problems.push({ field, code: 'tooLong' })
  }
  const next = draft.next ?? ''
  if (next.trim() !== '' && !corrects) problems.push({ field: 'next', code: 'mixed' })
  else if (next.length > feedbackCharacters) problems.push({ field: 'next', code: 'tooLong' })
  return problems
}

/** The letters and digits of a message: other spaces, capitals or commas make no other text. */
export const sameWords = ({
  situation,
  behaviour,
  effect,
  next = '',
}: Pick<FeedbackDraft, 'situation' | 'behaviour' | 'effect' | 'next'>): string =>
  [situation, behaviour, effect, next]
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
