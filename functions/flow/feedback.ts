/** Giving feedback from a page of a talk, and a person's own page of what was given and received: everything from that person's own parts. */

import { mayReadAt } from '../domain/changed-address.ts'
import {
  checkFeedback,
  type FeedbackDraft,
  type FeedbackKind,
  type FeedbackProblem,
  type Relation,
  sameWords,
} from '../domain/feedback.ts'
import { feedbackReport, reportAnswerPart, reportPart } from '../domain/feedback-report.ts'
import { type FeedbackView, feedbackView, ownFeedback } from '../domain/feedback-view.ts'
import { type PassedAnswer, passedAnswer } from '../domain/passing-on.ts'
import type { Person } from '../domain/person.ts'
import type { PersonCommand } from '../domain/person-command.ts'
import type { TalkView } from '../domain/talk-view.ts'
import { localDate } from '../domain/time.ts'
import type { Refusal } from '../domain/workflow.ts'
import type { Instant, Ports, StoredPart } from '../ports.ts'
import { type Applied, apply, parse } from './apply.ts'
import { findReceivers, type Receivers } from './feedback-receivers.ts'
import { readFrame } from './frame.ts'
import { feedbackId, hashBody } from './identity.ts'
import { workflowOf } from './workflows.ts'

/** As it was typed. */
export type FeedbackTyped = {
  kind: FeedbackKind
  to: string
  address: string
  situation: string
  behaviour: string
  effect: string
  next: string
  /** The id of a line of the plan, or nothing. */
  about: string
}

export type GiveProblem =
  | FeedbackProblem
  | { field: 'address'; code: 'notAnAddress' | 'whichReceiver' }
  | { field: 'about'; code: 'notTheirs' }

type Drafted = { ok: true; draft: FeedbackDraft; between: Relation } | { ok: false; problems: GiveProblem[] }

export type Given = { ok: true } | { ok: false; problems: GiveProblem[] } | { ok: false; refusal: Refusal }

/** `form`: what makes this form one of its kind. */
export const giveFeedback = async (
  ports: Ports,
  view: TalkView,
  typed: FeedbackTyped,
  form: string,
): Promise<Given> => {
  const drafted = await draftFeedback(ports, view, typed, form)
  if (!drafted.ok) return drafted
  const { draft, between } = drafted
  const command = { kind: 'giveFeedback', message: draft, between, body: hashBody(sameWords(draft)) } as const
  const applied = await apply(ports, view.you.id, { command, by: 'person', commandId: form })
  return applied.ok ? { ok: true } : applied
}

/** The message as it would go, or all that stands in its way: nothing is written, so it can be looked through first. */
export const draftFeedback = async (
  ports: Ports,
  view: TalkView,
  typed: FeedbackTyped,
  form: string,
): Promise<Drafted> => {
  const found = await receiversOf(ports, view, typed)
  const unclear = 'code' in found
  const { between, ...receivers } = unclear ? { to: [], between: 'lead' as const } : found
  const about = aboutOf(view, typed)
  const { kind, situation, behaviour, effect, next } = typed
  const draft: FeedbackDraft = {
    id: feedbackId(view.you.id, form),
    kind,
    ...receivers,
    situation: situation.trim(),
    behaviour: behaviour.trim(),
    effect: effect.trim(),
    ...(next.trim() !== '' && { next: next.trim() }),
    ...(about && { about }),
  }
  const { feedback: settings, zone } = ports.organisation
  const today = localDate(ports.clock.now(), zone)
  const problems: GiveProblem[] = checkFeedback(draft, { by: view.you.id, between, settings, today })
  const all = unclear ? [found, ...problems.filter(({ field }) => field !== 'to')] : problems
  if (typed.about !== '' && !about) all.push({ field: 'about', code: 'notTheirs' })
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, draft, between }
}

const receiversOf = async (
  ports: Ports,
  view: TalkView,
  { to, address }: FeedbackTyped,
): Promise<Receivers | (GiveProblem & { field: 'address' })> => {
  // A name that was left chosen above an address that was typed: which of the two is meant, the sender says.
  if (address.trim() !== '' && to !== 'address') return { field: 'address', code: 'whichReceiver' }
  const found = await findReceivers(ports, view, to, address)
  if (found === 'notAnAddress') return { field: 'address', code: 'notAnAddress' }
  return found === 'nobody' ? { to: [], between: 'lead' } : found
}

/** The lines that both sides of the talk have before them. */
export const linesOf = (view: TalkView): { id: string; what: string }[] =>
  (view.plan.inForce ?? view.lastPlan)?.lines.map(({ id, what }) => ({ id, what })) ?? []

/** A plan is read by its two and nobody else. */
const aboutOf = (view: TalkView, { about, to }: FeedbackTyped): FeedbackDraft['about'] => {
  const line = to === 'other' ? linesOf(view).find(({ id }) => id === about) : undefined
  return line && { talk: view.id, line: line.id, what: line.what }
}

export type ReceivedView = FeedbackView & {
  /** By id. */
  sender: string
  /** Own word on it; no text is a thank-you. */
  reply?: { text: string; at: Instant }
  mayReply: boolean
  /** Shown to these of HR, with these words, and what they have answered. */
  report?: { to: string[]; text: string; at: Instant; answers: PassedAnswer[] }
  mayReport: boolean
  blocked: boolean
}

export type MyFeedback = {
  /** Latest first. */
  received: ReceivedView[]
  given: (FeedbackView & { replies: { from: string; text: string; at: Instant }[] })[]
  blocked: { id: string; name: string }[]
}

/** As many as can still be answered. */
const mostShown = 60

export const readMyFeedback = async (ports: Ports, id: string, most = mostShown): Promise<MyFeedback | undefined> => {
  const now = ports.clock.now()
  const [opened, { calendar }] = await Promise.all([ports.table.open(id, now), readFrame(ports, undefined)])
  if (!opened) return undefined
  const { feedback, address } = parse(workflowOf(id), opened.head) as Person
  const { given, received, replies, answers } = ownFeedback(opened.parts, (at) => mayReadAt(address, at, calendar, now))
  const latest = <One extends { at: Instant }>(all: One[]): One[] => all.sort((a, b) => b.at - a.at).slice(0, most)
  return {
    received: latest(received).map((message) => {
      const known = feedback?.received.find((one) => one.id === message.id)
      const reply = replies.find((one) => one.id === message.id)
      return {
        ...feedbackView(message, id),
        sender: message.from.id,
        ...(reply && { reply: { text: reply.text, at: reply.at } }),
        mayReply: known !== undefined && known.replied === undefined,
        ...reportOf(opened.parts, message.id),
        mayReport: known !== undefined && known.reported === undefined,
        blocked: feedback?.blocked.some((one) => one.id === message.from.id) ?? false,
      }
    }),
    given: latest(given).map((message) => ({
      ...feedbackView(message, id),
      replies: answers
        .filter((one) => one.id === message.id)
        .map(({ from, text, at }) => ({ from: from.name, text, at })),
    })),
    blocked: feedback?.blocked ?? [],
  }
}

const reportOf = (parts: StoredPart[], message: string): Pick<ReceivedView, 'report'> => {
  const written = parts.find(({ name }) => name === reportPart(message))?.value
  if (!written) return {}
  const { to, text, at } = feedbackReport.parse(written)
  const answers = parts
    .flatMap(({ name, value }) => (name.startsWith(reportAnswerPart(message, '')) ? [passedAnswer.parse(value)] : []))
    .sort((a, b) => a.at - b.at)
  return { report: { to: to.map(({ name }) => name), text, at, answers } }
}

export const sayOfFeedback = (ports: Ports, id: string, command: PersonCommand, commandId: string): Promise<Applied> =>
  apply(ports, id, { command, by: 'person', commandId: commandId || undefined })
