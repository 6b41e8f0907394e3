/**
 * Everything about a person that the person may read, as a file: cut from the views of their own talks, so that nothing is in it that their
 * pages do not show; of talks they hold with others, their own words alone. Private notes and self-checks about someone are in that person's
 * file through a request alone, and in their writer's once no page of the talk is open to them.
 */
import type { Instant, JsonObject, Language } from '../ports.ts'
import type { FeedbackView } from './feedback-view.ts'
import type { FollowUpView } from './follow-up-view.ts'
import type { Kept } from './kept.ts'
import type { LogAction, LogEntry } from './log.ts'
import type { PersonDetails } from './person.ts'
import type { PlanContent, PlanLine } from './plan.ts'
import type { AnswerView } from './preparation-view.ts'
import type { Released, RequestView } from './requests/views.ts'
import type { HoldReason } from './retention-hold.ts'
import type { Role } from './role.ts'
import type { LineState, PlanView } from './shown-plan.ts'
import { cycleNameFor } from './standalone.ts'
import type { Story } from './story.ts'
import type { TalkView } from './talk-view.ts'
import { type Question, questionText } from './templates/templates.ts'
import type { PlainDate } from './time.ts'

/** The names in it are the file's own, in English whatever the language of the words. */
export type OwnTalkRecord = {
  talk: string
  cycle: string
  role: Role
  with: string
  meeting?: { start: string; end: string; place: string }
  held: boolean
  /** What is so old that it is unreadable and deleted. */
  deleted: Kept[]
  topics: { by: Role; text: string }[]
  answers: { question: string; text: string; status: 'sent' | 'draft' }[]
  /** Of the other's, what may be read now. */
  answersOfTheOther: { question: string; text: string }[]
  plan?: { version: number; agreed?: string; mattered: string[]; lines: RecordedLine[]; followUps: string[] }
  proposedPlan?: { version: number; mattered: string[]; lines: RecordedLine[]; followUps: string[] }
  planDraft?: { mattered: string[]; lines: RecordedLine[]; followUps: string[] }
  comments: { by: Role; text: string }[]
  /** By the reader, to named people of HR, with what they answered. */
  passedOn: {
    what: string
    text: string
    to: string[]
    at: string
    answers: { by: string; text: string; at: string }[]
  }[]
  followUps: { date: string; own?: FollowUpWords; other?: FollowUpWords }[]
  /** What one lets be told, and to whom. */
  stories: Pick<Story, 'text' | 'named' | 'manager' | 'invitations'>[]
  log: { at: string; by: string; action: LogAction }[]
}

type RecordedLine = Pick<PlanLine, 'what' | 'who' | 'by' | 'notice' | 'steps' | 'goal'> & {
  status?: Pick<LineState, 'employee' | 'manager'>
  comments?: LineState['comments']
}

type FollowUpWords = NonNullable<FollowUpView['own']>

export type OwnRecord = {
  organisation: string
  at: string
  person: Omit<PersonDetails, 'manager' | 'talkWith'> & { manager?: string; talkWith?: string }
  /** As the employee, latest first. */
  talks: OwnTalkRecord[]
  /** Own words in the talks one holds with others. */
  asManager: OwnTalkRecord[]
  /** Own notes about people whose talk someone else holds now. */
  formerNotes: { cycle: string; with: string; what: 'notes' | 'selfCheck'; question?: string; text: string }[]
  feedback: {
    given: (RecordedFeedback & { to?: string; replies: { from: string; text: string; at: string }[] })[]
    received: (RecordedFeedback & {
      reply?: { text: string; at: string }
      /** What one has said of it to HR, and what they answered. */
      shown?: { to: string[]; text: string; at: string; answers: { by: string; text: string; at: string }[] }
    })[]
  }
  /** Asking for a talk: own asks with what came of them, and own answers to others'. */
  talkAsks: {
    asked: { to: string; text: string; at: string; answer?: { text: string; at: string } }[]
    answered: { text: string; at: string }[]
  }
  /** Written for one's own team. */
  teamGoals: { cycle: string; goals: string[] }[]
  requests: RecordedRequest[]
  /** HR keeps the talks from deletion, between these local dates. */
  hold?: { since: PlainDate; until: PlainDate; why: HoldReason }
}

type RecordedFeedback = Pick<
  FeedbackView,
  'kind' | 'from' | 'situation' | 'behaviour' | 'effect' | 'next' | 'about'
> & {
  at: string
}

/** With the notes that were let out, as long as they can be read. */
type RecordedRequest = Pick<RequestView, 'kind' | 'by' | 'status' | 'until' | 'answerBy'> & {
  at: string
  closed?: string
  holdReason?: string
  notes: { author: string; what: string; cycle: string; question?: string; text: string }[]
  leftOut: { author: string; reason: string }[]
}

export const recordOfTalk = (view: TalkView, log: LogEntry[], language: Language): OwnTalkRecord => {
  const { preparation, plan, booking } = view
  const isOwn = view.role === 'employee'
  const ask = (question: Question, role: Role) => questionIn(question, language, role, view)
  const own = [...preparation.questions, ...preparation.notAsked].filter(({ question }) => !question.private)
  return {
    talk: view.id,
    cycle: cycleNameFor(view.cycle, language),
    role: view.role,
    with: view.other.name,
    ...(booking.status === 'booked' && {
      meeting: { start: iso(booking.start), end: iso(booking.end), place: booking.place },
    }),
    held: view.held.yes,
    deleted: view.expired,
    topics: view.topics.filter(({ by }) => isOwn || by === 'manager').map(({ by, text }) => ({ by, text })),
    answers: own.flatMap(({ question, draft, sent }) => [
      ...(sent ? [{ question: ask(question, view.role), text: sent.text, status: 'sent' as const }] : []),
      ...(draft && draft.text !== sent?.text && draft.text.trim() !== ''
        ? [{ question: ask(question, view.role), text: draft.text, status: 'draft' as const }]
        : []),
    ]),
    answersOfTheOther: isOwn ? othersAnswers(preparation.otherAnswers ?? [], view, language) : [],
    ...(isOwn && planOf(plan)),
    ...(plan.draft && { planDraft: contentOf(plan.draft) }),
    comments: isOwn ? commentsOf(plan) : commentsOf(plan).filter(({ by }) => by === 'manager'),
    passedOn: view.passed
      .filter(({ by }) => by === view.role)
      .map(({ what, text, to, at, answers }) => ({
        what,
        text,
        to,
        at: iso(at),
        answers: answers.map((one) => ({ by: one.by, text: one.text, at: iso(one.at) })),
      })),
    followUps: view.followUps.flatMap(({ date, own: given, draft, other }) => {
      const mine = given ?? draft
      const others = isOwn ? other : undefined
      return mine || others || isOwn ? [{ date, ...(mine && { own: mine }), ...(others && { other: others }) }] : []
    }),
    stories: isOwn
      ? view.stories.told.map(({ text, named, manager, invitations }) => ({ text, named, manager, invitations }))
      : [],
    log: log.map(({ at, name, action }) => ({ at: iso(at), by: name, action })),
  }
}

/** Whether there is a word of the reader's own in it. */
export const hasOwnWords = ({ topics, answers, planDraft, comments, passedOn, followUps }: OwnTalkRecord): boolean =>
  topics.length + answers.length + comments.length + passedOn.length > 0 ||
  planDraft !== undefined ||
  followUps.some(({ own }) => own)

export const recordOfFeedback = (view: FeedbackView): RecordedFeedback & { to?: string } => {
  const { kind, from, to, situation, behaviour, effect, next, about, at } = view
  return {
    kind,
    from,
    ...(to !== undefined && { to }),
    situation,
    behaviour,
    effect,
    ...(next !== undefined && { next }),
    ...(about !== undefined && { about }),
    at: iso(at),
  }
}

export const recordOfRequest = (view: RequestView, released: Released | undefined): RecordedRequest => {
  const { kind, by, status, until, answerBy, at, closed, hold } = view
  return {
    kind,
    by,
    status,
    ...(until !== undefined && { until }),
    answerBy,
    at: iso(at),
    ...(closed !== undefined && { closed: iso(closed) }),
    ...(hold && { holdReason: hold.reason }),
    notes: (released?.notes ?? []).map(({ author, what, cycle, question, text }) => ({
      author,
      what,
      cycle,
      ...(question !== undefined && { question }),
      text,
    })),
    leftOut: released?.leftOut ?? [],
  }
}

export const asFile = (record: OwnRecord): JsonObject => JSON.parse(JSON.stringify(record)) as JsonObject

const othersAnswers = (given: AnswerView[], view: TalkView, language: Language) =>
  given.map(({ question, text }) => ({ question: questionIn(question, language, 'manager', view), text }))

const planOf = ({ inForce, latest, agreedAt, isAgreed }: TalkView['plan']) => ({
  ...(inForce && {
    plan: { version: inForce.version, ...(agreedAt !== undefined && { agreed: iso(agreedAt) }), ...contentOf(inForce) },
  }),
  ...(latest && !isAgreed && { proposedPlan: { version: latest.version, ...contentOf(latest) } }),
})

const contentOf = (content: PlanContent & Partial<Pick<PlanView, 'statuses'>>) => ({
  mattered: content.mattered,
  lines: content.lines.map(({ id, what, who, by, notice, steps, goal }): RecordedLine => {
    const state = content.statuses?.find(({ line }) => line === id)
    const { employee, manager, comments = [] } = state ?? {}
    return {
      what,
      who,
      by,
      notice,
      steps,
      ...(goal && { goal }),
      ...((employee || manager) && { status: { employee, manager } }),
      ...(comments.length > 0 && { comments }),
    }
  }),
  followUps: content.followUps,
})

const commentsOf = ({ returned, notAgreed }: TalkView['plan']): { by: Role; text: string }[] => [
  ...(returned ? [returned, ...(returned.lines ?? []).map(({ text }) => ({ by: returned.by, text }))] : []).map(
    ({ by, text }) => ({ by, text }),
  ),
  ...(notAgreed?.disagreement ? [{ by: notAgreed.disagreement.by, text: notAgreed.disagreement.text }] : []),
]

const questionIn = (question: Question, language: Language, role: Role, { employee, manager }: TalkView) =>
  questionText(question, language, { role, name: employee.name, manager: manager.name })

const iso = (instant: Instant): string => new Date(instant).toISOString()
