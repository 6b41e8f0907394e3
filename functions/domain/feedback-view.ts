/**
 * Who reads a message: whoever gave it and whoever got it, each from their own parts (PRODUCT.md, 'Who can read what'). So nobody else has
 * anything to read it from, and a sender who is blocked sees what they sent and nothing of its being dropped.
 */
import type { Instant, JsonObject, Language } from '../ports.ts'
import { type FeedbackKind, type FeedbackMessage, feedbackMessage } from './feedback.ts'
import { type FeedbackReply, feedbackReply } from './feedback-person.ts'

export type FeedbackView = {
  id: string
  kind: FeedbackKind
  at: Instant
  byYou: boolean
  /** Whole names; of the sender's own message to whom, as far as the sender is to know. */
  from: string
  /** Absent for what went to several. */
  to?: string
  receivers: number
  /** Of the words. */
  language: Language
  situation: string
  behaviour: string
  effect: string
  next?: string
  /** The line of the plan that it is about. */
  about?: string
}

/** What stands beside a person's head of feedback. */
export type OwnFeedback = {
  given: FeedbackMessage[]
  received: FeedbackMessage[]
  /** One's own words on what was received. */
  replies: FeedbackReply[]
  /** Those of others on what was given. */
  answers: FeedbackReply[]
}

const noFeedback: OwnFeedback = { given: [], received: [], replies: [], answers: [] }

/** From the parts of one person, as far as what was written then may be read. */
export const ownFeedback = (
  parts: { name: string; value: JsonObject }[],
  mayRead: (written: Instant) => boolean,
): OwnFeedback => {
  const of = <Value extends { at: Instant }>(prefix: string, schema: { parse(value: unknown): Value }): Value[] =>
    parts
      .flatMap(({ name, value }) => (name.startsWith(prefix) ? [schema.parse(value)] : []))
      .filter(({ at }) => mayRead(at))
  return {
    given: of('given#', feedbackMessage),
    received: of('received#', feedbackMessage),
    replies: of('reply#', feedbackReply),
    answers: of('answer#', feedbackReply),
  }
}

export const feedbackView = (message: FeedbackMessage, reader: string): FeedbackView => {
  const { from, to, typed, id, kind, at, situation, behaviour, effect, next, about } = message
  const [first] = to
  const name = typed ?? (to.length === 1 ? first?.name : undefined)
  return {
    id,
    kind,
    at,
    byYou: from.id === reader,
    from: from.name,
    ...(name !== undefined && { to: name }),
    receivers: to.length,
    language: from.language,
    situation,
    behaviour,
    effect,
    ...(next !== undefined && { next }),
    ...(about && { about: about.what }),
  }
}

const mostShown = 60

/** What a side of a talk has at hand before it: what went between the two, and what others sent to the reader alone. */
export type TalkFeedback = { between: FeedbackView[]; fromOthers: FeedbackView[] }

export const talkFeedback = (
  own: OwnFeedback | undefined,
  { reader, other, since }: { reader: string; other: string; since: Instant },
): TalkFeedback => {
  const { given, received } = own ?? noFeedback
  const recent = ({ at }: FeedbackMessage) => at > since
  const shown = (messages: FeedbackMessage[]) =>
    messages
      .filter(recent)
      .sort((a, b) => a.at - b.at)
      .slice(-mostShown)
      .map((message) => feedbackView(message, reader))
  // An address that was typed is not resolved for its sender, here neither.
  const toOther = given.filter(({ to, typed }) => typed === undefined && to.some(({ id }) => id === other))
  return {
    between: shown([...toOther, ...received.filter(({ from }) => from.id === other)]),
    fromOthers: shown(received.filter(({ from }) => from.id !== other)),
  }
}
