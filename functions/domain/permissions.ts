/**
 * Who may read what of a talk, in one place: the table in PRODUCT.md as a function from everything in a talk's partition to what one side
 * may see. Pages, mails and exports get these views and never a state. HR's session gets none of them.
 */
import type { Instant, JsonObject, Language } from '../ports.ts'
import type { Booking, HeldAnswer } from './booking.ts'
import { isHeld } from './booking.ts'
import type { Cycle } from './cycle.ts'
import { closesOn, type FollowUp, type FollowUpAnswers, followUpAnswers, followUpPart, isClosed } from './follow-up.ts'
import {
  commentPart,
  isAgreed,
  type PlanComment,
  type PlanContent,
  type PlanDraft,
  type PlanVersion,
  planComment,
  planDraft,
  planPart,
  planVersion,
  planWaitsFor,
} from './plan.ts'
import {
  type Answer,
  type Answers,
  answers,
  answersAreOpen,
  type Draft,
  draft,
  isLocked,
  isPrepared,
  privateNotes,
  type Topic,
  topic,
} from './preparation.ts'
import {
  mayBookThemselves,
  type Owed,
  otherRole,
  owes,
  type Party,
  type Phase,
  phaseOf,
  type Role,
  type Talk,
} from './talk.ts'
import type { LineStatus } from './templates/check-in.ts'
import { type Purpose, type Question, questionsFor, type TemplateId, templates } from './templates/templates.ts'
import { preparationStarts, preparedBy } from './timetable.ts'
import type { Frame } from './workflow.ts'

/** Everything in the partition beside the head, by name. */
export type Parts = Map<string, { value: JsonObject; version: number }>

/** The last talk of the same employee, as far as its plan goes. */
export type Previous = { talk: Talk; parts: Parts }

/** How a line of a plan stands after the follow-ups so far: the latest word of each side that may be seen. */
export type LineState = {
  line: string
  employee?: LineStatus
  manager?: LineStatus
  comments: { by: Role; text: string }[]
}

export type PlanView = PlanVersion & { statuses: LineState[] }

export type AnswerView = { question: Question; text: string; onlyOnPage: boolean; alreadySaid?: boolean }

export type FollowUpView = {
  id: number
  date: string
  /** Local date on which it closes in silence. */
  closes: string
  open: boolean
  closed: boolean
  own?: FollowUpAnswers
  /** Only when both have answered or it has closed. */
  other?: FollowUpAnswers
  /** E3 and E5 of the employee, to the manager at once. */
  signals?: Pick<FollowUpAnswers, 'workload' | 'responsibility'>
  otherHasAnswered: boolean
}

export type TalkView = {
  id: string
  role: Role
  phase: Phase
  employee: Party
  manager: Party
  you: Party
  other: Party
  language: Language
  organisation: { name: string; zone: string; answersInMail: 'full' | 'headings'; publicBody: boolean }
  cycle: { name: string; culture: string; from: string; to: string; bookedBy: string; followUpMonths: number[] }
  template: TemplateId
  purposes: Purpose[]
  wording: 'continue' | 'right'
  /** Local dates and instants of this talk's own timeline. */
  preparationStarts: Instant
  preparedBy: string
  booking: Booking
  /** Whether the reader may set the time now. */
  mayBook: boolean
  held: { yes: boolean; own?: HeldAnswer; other?: HeldAnswer }
  owed: Owed[]
  otherOwes: Owed[]
  topics: Topic[]
  preparation: {
    locked: boolean
    /** The reader's own questions, with what has been written and sent. */
    questions: { question: Question; draft?: Draft & { version: number }; sent?: Answer }[]
    own: { status: 'open' | 'draft' | 'sent' | 'withoutWriting'; at?: Instant; version: number }
    other: { prepared: boolean; withoutWriting: boolean }
    /** The other's sent answers, if they may be read now. */
    otherAnswers?: AnswerView[]
  }
  /** The manager's own notes; nobody else's view has them. */
  notes?: { text: string; version: number }
  /** The last plan and what became of it. */
  lastPlan?: PlanView & { heldOn?: Instant }
  plan: {
    latest?: PlanVersion
    agreed?: PlanView
    agreedAt?: Instant
    isAgreed: boolean
    waitsFor?: Role
    confirmed: Talk['plan']['confirmed']
    returned?: PlanComment
    /** The reader's own proposal that is not yet proposed. */
    draft?: PlanDraft & { version: number }
    /** Lines that a new proposal starts from: the latest version, else what is unresolved of the last plan. */
    startsFrom: PlanContent
  }
  followUps: FollowUpView[]
}

export const viewOf = (
  talk: Talk,
  parts: Parts,
  role: Role,
  frame: Frame,
  now: Instant,
  previous?: Previous,
): TalkView => {
  const { cycle } = frame
  if (!cycle) throw new Error('A talk has a cycle')
  const you = talk.people[role]
  const lastPlan = previous && agreedPlan(previous.talk, previous.parts, 'closed')
  return {
    id: talk.id,
    role,
    phase: phaseOf(talk, now),
    employee: talk.people.employee,
    manager: talk.people.manager,
    you,
    other: talk.people[otherRole(role)],
    language: you.language,
    organisation: {
      name: frame.organisation.name,
      zone: frame.organisation.zone,
      answersInMail: frame.organisation.answersInMail,
      publicBody: frame.organisation.publicBody,
    },
    cycle: {
      name: cycle.settings.name,
      culture: cycle.settings.culture,
      from: cycle.settings.from,
      to: cycle.settings.to,
      bookedBy: cycle.settings.bookedBy,
      followUpMonths: cycle.settings.followUpMonths,
    },
    template: cycle.settings.template,
    purposes: cycle.settings.purposes,
    wording: cycle.settings.wording,
    preparationStarts: preparationStarts(talk, { ...frame, cycle }),
    preparedBy: preparedBy(talk, { ...frame, cycle }),
    booking: talk.booking,
    mayBook: role === 'manager' || mayBookThemselves(talk, frame, now),
    held: {
      yes: isHeld(talk.held),
      own: talk.held[role]?.answer,
      other: talk.held[otherRole(role)]?.answer,
    },
    owed: owes(talk, role, frame, now),
    otherOwes: owes(talk, otherRole(role), frame, now),
    topics: topicsOf(parts),
    preparation: preparationView(talk, parts, role, cycle, now),
    notes: role === 'manager' ? notesView(parts) : undefined,
    lastPlan: lastPlan && { ...lastPlan, heldOn: previous?.talk.held.employee?.at ?? previous?.talk.held.manager?.at },
    plan: planView(talk, parts, role, lastPlan),
    followUps: talk.followUps.map((one) => followUpView(one, parts, role, frame)),
  }
}

/** Whether the signed-in person is a side of the talk, and which. */
export const roleOf = (talk: Talk, personId: string): Role | undefined => {
  if (talk.people.employee.id === personId) return 'employee'
  return talk.people.manager.id === personId ? 'manager' : undefined
}

export const questionsOf = (cycle: Cycle, role: Role): Question[] =>
  questionsFor(templates[cycle.settings.template], role, {
    purposes: cycle.settings.purposes,
    managerAnswersA: cycle.settings.managerAnswersA,
    wording: cycle.settings.wording,
  })

const preparationView = (talk: Talk, parts: Parts, role: Role, cycle: Cycle, now: Instant): TalkView['preparation'] => {
  const own = talk.preparation[role]
  const sent = read(parts, `answers#${role}`, answers)
  const drafts = draftsOf(parts, role)
  const other = talk.preparation[otherRole(role)]
  return {
    locked: isLocked(talk.booking, now),
    questions: questionsOf(cycle, role).map((question) => ({
      question,
      draft: drafts.get(question.id),
      sent: own.status === 'sent' ? sent?.answers.find((one) => one.question === question.id) : undefined,
    })),
    own:
      own.status === 'open'
        ? { status: hasWords(drafts) ? 'draft' : 'open', version: 0 }
        : { status: own.status, at: own.at, version: own.status === 'sent' ? own.version : 0 },
    other: { prepared: isPrepared(other), withoutWriting: other.status === 'withoutWriting' },
    otherAnswers: answersAreOpen(talk, now) ? othersAnswers(talk, parts, role, cycle, now) : undefined,
  }
}

/**
 * The other's sent answers once they are open. C1 and notes are the author's alone; C4 is the author's alone before the meeting unless
 * marked as already said.
 */
const othersAnswers = (talk: Talk, parts: Parts, role: Role, cycle: Cycle, now: Instant): AnswerView[] => {
  const other = otherRole(role)
  const sent: Answers | undefined = read(parts, `answers#${other}`, answers)
  if (!sent || talk.preparation[other].status !== 'sent') return []
  const questions = new Map(questionsOf(cycle, other).map((question) => [question.id as string, question]))
  return sent.answers.flatMap((one) => {
    const question = questions.get(one.question)
    if (!question || question.private) return []
    // PRODUCT.md names C2, C3 and C5–C7 as the manager's shared points; what it does not name stays with its writer.
    if (other === 'manager' && !question.id.startsWith('QC')) return []
    if (question.heldBack && !one.alreadySaid && !isLocked(talk.booking, now)) return []
    return [{ question, text: one.text, onlyOnPage: one.onlyOnPage }]
  })
}

const notesView = (parts: Parts): { text: string; version: number } => {
  const found = parts.get('private#manager')
  return found ? { text: privateNotes.parse(found.value).notes, version: found.version } : { text: '', version: 0 }
}

const planView = (talk: Talk, parts: Parts, role: Role, lastPlan: PlanView | undefined): TalkView['plan'] => {
  const { plan } = talk
  const latest = plan.version > 0 ? read(parts, planPart(plan.version), planVersion) : undefined
  const draftPart = parts.get(`plandraft#${role}`)
  return {
    latest,
    agreed: agreedPlan(talk, parts, role),
    agreedAt: plan.agreed?.at,
    isAgreed: isAgreed(plan),
    waitsFor: planWaitsFor(plan),
    confirmed: plan.confirmed,
    returned: plan.returned ? read(parts, commentPart(plan.version), planComment) : undefined,
    draft: draftPart && { ...planDraft.parse(draftPart.value), version: draftPart.version },
    startsFrom: latest ?? {
      mattered: [],
      lines: (lastPlan ? unresolvedLines(lastPlan) : []).map((line) => ({ ...line, carried: true })),
      followUps: [],
    },
  }
}

/** The plan in force, with the status of each line as far as the reader may see it: `closed` counts closed follow-ups alone. */
const agreedPlan = (talk: Talk, parts: Parts, reader: Role | 'closed'): PlanView | undefined => {
  if (!talk.plan.agreed) return undefined
  const version = read(parts, planPart(talk.plan.agreed.version), planVersion)
  if (!version) return undefined
  const statuses = version.lines.map((line): LineState => ({ line: line.id, comments: [] }))
  for (const one of talk.followUps) {
    for (const by of ['employee', 'manager'] as const) {
      if (!isClosed(one) && by !== reader) continue
      const given = read(parts, followUpPart(one.id, by), followUpAnswers)
      for (const { line, status, comment } of given?.lines ?? []) {
        const found = statuses.find((present) => present.line === line)
        if (!found) continue
        found[by] = status
        if (comment !== '') found.comments.push({ by, text: comment })
      }
    }
  }
  return { ...version, statuses }
}

/** Not done and still relevant in the words of whoever carries the line; for both, in the words of both. */
export const unresolvedLines = (plan: PlanView) =>
  plan.lines.filter((line) => {
    const status = plan.statuses.find((one) => one.line === line.id)
    const owners: Role[] = line.who === 'both' ? ['employee', 'manager'] : [line.who]
    return !owners.every((owner) => {
      const word = status?.[owner]
      return word === 'done' || word === 'noLongerRelevant'
    })
  })

const followUpView = (one: FollowUp, parts: Parts, role: Role, frame: Frame): FollowUpView => {
  const others = read(parts, followUpPart(one.id, otherRole(role)), followUpAnswers)
  return {
    id: one.id,
    date: one.date,
    closes: closesOn(one, frame.calendar),
    open: !isClosed(one),
    closed: isClosed(one),
    own: read(parts, followUpPart(one.id, role), followUpAnswers),
    other: isClosed(one) ? others : undefined,
    signals:
      role === 'manager' && others ? { workload: others.workload, responsibility: others.responsibility } : undefined,
    otherHasAnswered: one.answered[otherRole(role)] !== undefined,
  }
}

const draftsOf = (parts: Parts, role: Role): Map<string, Draft & { version: number }> => {
  const prefix = `draft#${role}#`
  const found = new Map<string, Draft & { version: number }>()
  for (const [name, { value, version }] of parts) {
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), { ...draft.parse(value), version })
  }
  return found
}

const topicsOf = (parts: Parts): Topic[] =>
  [...parts]
    .flatMap(([name, { value }]) => (name.startsWith('topic#') ? [topic.parse(value)] : []))
    .sort((a, b) => a.n - b.n)

const hasWords = (drafts: Map<string, Draft>) => [...drafts.values()].some(({ text }) => text.trim() !== '')

const read = <Value>(parts: Parts, name: string, schema: { parse(value: unknown): Value }): Value | undefined => {
  const found = parts.get(name)
  return found && schema.parse(found.value)
}
