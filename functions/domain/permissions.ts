/**
 * Who may read what of a talk, in one place: the table in PRODUCT.md as a function from everything in a talk's partition to what one side
 * may see. Pages, mails and exports get these views and never a state. HR's session gets none of them.
 */
import type { Instant, JsonObject, Language } from '../ports.ts'
import { isClosedBy, isOpenQuestion, partsFor } from './address-guard.ts'
import { askedTime, declinesLeft, proposedTimes } from './arranging.ts'
import { isAway, whenBothAreThere } from './away.ts'
import type { Booking, HeldAnswer } from './booking.ts'
import { heldAt, isHeld, isRegistered } from './booking.ts'
import { type CorrectionToTell, correctionToTell } from './correction.ts'
import type { Cycle } from './cycle.ts'
import { haltOf } from './cycle-run.ts'
import { type OwnFeedback, type TalkFeedback, talkFeedback } from './feedback-view.ts'
import { closesOn, type FollowUp, type FollowUpAnswers, followUpAnswers, followUpPart, isClosed } from './follow-up.ts'
import { baseHandOf, handAt, handOf, lastFormer, managerAt } from './hand.ts'
import { endOf, mayArrange } from './in-cycle.ts'
import { type Kept, kept } from './kept.ts'
import { type LinesView, lineReportsIn, linesView } from './line-view.ts'
import { mayBookThemselves } from './meeting-time.ts'
import { waitsForSignature } from './on-paper.ts'
import { type Owed, owes } from './owed.ts'
import type { Noted, Paper } from './paper.ts'
import { type PassedView, passedView } from './passed-view.ts'
import { type Phase, phaseOf } from './phase.ts'
import {
  commentPart,
  disagreementPart,
  isAgreed,
  type PlanComment,
  type PlanContent,
  type PlanDisagreement,
  type PlanDraft,
  type PlanLine,
  type PlanVersion,
  planComment,
  planDisagreement,
  planDraft,
  planPart,
  planVersion,
  planWaitsFor,
  standsNotAgreed,
} from './plan.ts'
import { type PlanHistory, planHistory } from './plan-history.ts'
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
  versionOf,
} from './preparation.ts'
import { preparationStarts, preparedBy } from './preparation-start.ts'
import { type PulseStage, pulseStage } from './pulse.ts'
import { isUnreached } from './reach.ts'
import { isExpired, unexpired } from './retention.ts'
import { otherRole, type Role } from './role.ts'
import type { Party, Talk } from './talk.ts'
import { questionsOf, templateOf } from './templates/asked.ts'
import type { LineStatus } from './templates/check-in.ts'
import { questions as standardQuestions } from './templates/questions.ts'
import { isShared, type Purpose, type Question, type TemplateId } from './templates/templates.ts'
import { localDate } from './time.ts'
import { mayVouch } from './vouching.ts'
import type { Frame } from './workflow.ts'

/** Everything in the partition beside the head, by name. */
export type Parts = Map<string, { value: JsonObject; version: number }>

/** The last talk of the same employee, as far as its plan goes. */
export type Previous = { talk: Talk; parts: Parts }

/** What each of the two has given and received, while it is of use to the talk. */
export type FeedbackBeside = { employee?: OwnFeedback; manager?: OwnFeedback }

/** How a line of a plan stands after the follow-ups so far: the latest word of each side that may be seen. */
export type LineState = {
  line: string
  employee?: LineStatus
  manager?: LineStatus
  comments: { by: Role; text: string }[]
}

/** `promisedBy`: what the manager is to do was promised by another one, until the present manager confirms a version. */
export type ShownLine = PlanLine & { promisedBy?: string }

export type PlanView = Omit<PlanVersion, 'lines'> & { lines: ShownLine[]; statuses: LineState[] }

export type AnswerView = {
  question: Question
  text: string
  onlyOnPage: boolean
  alreadySaid?: boolean
  /** Sent or changed after the reader's summary, and in no mail yet. */
  isNew?: boolean
}

/** `onlyYou`: proposed to a manager who has left; the present one does not see it. */
export type TopicView = Topic & { onlyYou?: true }

export type FollowUpView = {
  id: number
  /** The local date on which both are asked: later than agreed when one of them is away. */
  date: string
  /** Local date on which it closes in silence. */
  closes: string
  open: boolean
  closed: boolean
  own?: FollowUpAnswers
  /** The reader's own, that were sent to a manager who has left: nobody else reads them unless they are sent again. */
  draft?: FollowUpAnswers
  /** Only when both have answered or it has closed. */
  other?: FollowUpAnswers
  /** E3 and E5 of the employee, to the manager at once. */
  signals?: Pick<FollowUpAnswers, 'workload' | 'responsibility'>
  otherHasAnswered: boolean
  /** What the reader has told of lines since the last follow-up: the form begins with it. */
  reported?: { line: string; status: LineStatus }[]
  /** Its date was moved on its own. */
  moved?: { by: Role; from: string }
  mayMove: boolean
  /** Closed since both needed no more of them. */
  ended: boolean
}

export type PulseView = {
  /** With whom the talk was held, when someone else is the manager now. */
  heldWith?: string
  dayAfter: PulseStage
  /** By the id of the follow-up. */
  followUps: Map<number, PulseStage>
}

/** What the reader is to know of a change of manager. */
export type HandoverView = {
  n: number
  from: string
  /** The manager from before holds it again. */
  isBack: boolean
  /** To the employee: what was sent to the former manager is an own draft again. */
  answersBack: boolean
  /** The meeting that ended with it. */
  cancelled?: { start: Instant; end: Instant; place: string }
}

export type TalkView = {
  id: string
  role: Role
  phase: Phase
  employee: Party
  manager: Party
  you: Party
  other: Party
  unit: string
  language: Language
  /** In the names of the reader's own parts. */
  hand: string
  handover?: HandoverView
  /** There is no manager for now, and the talk waits. */
  waitsForManager: boolean
  /** An address was changed by HR. `closedToYou`: what was written before is closed to the reader for now. */
  address: { closedToYou: boolean; other?: { at: Instant; mayVouch: boolean; objected: boolean } }
  /** Local dates of return, of those who are away today. */
  away: { you?: string; other?: string }
  /** Whom mail does not reach just now; why is between them and HR. */
  unreached: { you: boolean; other: boolean }
  organisation: { name: string; zone: string; answersInMail: 'full' | 'headings'; publicBody: boolean }
  cycle: {
    name: string
    culture: string
    promise?: string
    goals: string[]
    from: string
    to: string
    bookedBy: string
    followUpMonths: number[]
  }
  /** What HR has done with the cycle, or with this talk in it, while it is not held. `left`: the employee is no longer here, held or not. */
  halt?: 'paused' | 'closed' | 'cancelled' | 'removed' | 'left'
  /** What was written so long ago that nobody reads it any more, and that is deleted. */
  expired: Kept[]
  /** What the employee has been mailed and is no longer true. */
  correction?: CorrectionToTell
  /** The standard template, or the one that the organisation's own began from. */
  template: TemplateId
  /** How long a meeting to set aside. */
  suggestedMinutes: number
  purposes: Purpose[]
  wording: 'continue' | 'right'
  /** Local dates and instants of this talk's own timeline. */
  preparationStarts: Instant
  preparedBy: string
  booking: Booking
  /** Whether the reader may set the time now. */
  mayBook: boolean
  /** Until the start, by either. */
  mayCancel: boolean
  arranging: {
    /** For the employee: how often a booked time can still be declined; 0 when none stands. */
    declinesLeft: number
    /** What the employee has proposed, as far as it is ahead. */
    proposed?: { n: number; starts: Instant[]; length: number; place: string }
    /** The manager's near time that waits for the employee's yes. */
    asked?: { n: number; start: Instant; end: Instant; place: string }
  }
  /** `registered`: they talked without a booked time, on that local date if one was said. */
  held: {
    yes: boolean
    own?: HeldAnswer
    other?: HeldAnswer
    registered?: { on?: string }
    /** The meeting did not take place, as one of them said; the reader may put that right. */
    missed?: { start: Instant; end: Instant; place: string }
  }
  owed: Owed[]
  otherOwes: Owed[]
  topics: TopicView[]
  /** Before and during the meeting: what went between the two since their last talk, and what others sent to the reader. */
  feedback: TalkFeedback
  preparation: {
    locked: boolean
    /** The reader's own questions, with what has been written and sent. */
    questions: { question: Question; draft?: Draft & { version: number }; sent?: Answer }[]
    /** The reader's own words to questions that HR no longer asks. */
    notAsked: { question: Question; draft?: Draft & { version: number }; sent?: Answer }[]
    own: { status: 'open' | 'draft' | 'sent' | 'withoutWriting'; at?: Instant; version: number }
    /** Own answers are sent, and the other cannot read them yet. */
    mayTakeBack: boolean
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
    /** What follow-ups ask about and the next talk takes along: the agreed plan, else the lines that hold of one that is not agreed. */
    inForce?: PlanView
    /** It stands as not agreed. `proposals`: of the latest version, and accepted by one alone. `disagreement`: in their own words. */
    notAgreed?: {
      at: Instant
      /** Of the latest version; a newer proposal may be under way. */
      ofLatest: boolean
      holds: PlanLine[]
      proposals: PlanLine[]
      disagreement?: PlanDisagreement
    }
    /** Lines of the latest version that both have accepted, by id. */
    accepted: string[]
    /** What the reader may say of the latest version. */
    may: { confirm: boolean; sendBack: boolean; acceptLines: boolean; disagree: boolean }
    /** Words beside single lines of a version that came back. */
    lineComments: LineState[]
    waitsFor?: Role
    confirmed: Talk['plan']['confirmed']
    returned?: PlanComment
    history: PlanHistory
    /** The reader's own proposal that is not yet proposed. */
    draft?: PlanDraft & { version: number }
    /** Lines that a new proposal starts from: the latest version, else what is unresolved of the last plan. */
    startsFrom: PlanContent
  }
  /** What was passed on to HR, as far as the reader may see it. */
  passed: PassedView[]
  /** By the n of its mail: an answer to what the reader has passed on. */
  passedAnswers: { n: number; passed: number; at: Instant }[]
  /** Lines between the follow-ups. */
  lines: LinesView
  followUps: FollowUpView[]
  /** To the employee alone: what can still be answered, never what was. */
  pulse?: PulseView
  /** The employee is on paper, or was when something was noted for them. */
  paper?: PaperView
  /** Who has said that no more follow-ups are needed. */
  noMoreFollowUps: { own: boolean; other: boolean }
}

/** What the manager keeps for an employee on paper; `questions` are the employee's, for the manager to print. */
export type PaperView = {
  reason?: Paper
  noted: Noted
  waitsForSignature: boolean
  questions: Question[]
}

export const viewOf = (
  talk: Talk,
  stored: Parts,
  role: Role,
  frame: Frame,
  now: Instant,
  before?: Previous,
  feedback: FeedbackBeside = {},
): TalkView => {
  const { cycle } = frame
  if (!cycle) throw new Error('A talk has a cycle')
  const guard = talk.guards?.[role]
  const closedToYou = isClosedBy(guard, frame.calendar, now)
  const parts = partsFor(talk, unexpired(talk, stored, frame, now), role, frame.calendar, now)
  const previous = closedToYou ? undefined : before && asRead(before, talk, role, frame, now)
  const you = talk.people[role]
  const reading = { role, manager: talk.people.manager.id }
  const lastPlan =
    previous && planInForce(previous.talk, unexpired(previous.talk, previous.parts, frame, now), 'closed', reading)
  const plan = planView(talk, parts, role, lastPlan)
  const passed = passedView(talk, parts, role)
  const today = localDate(now, frame.calendar.zone)
  const isOpen = endOf(talk, cycle) === undefined
  const awayNow = (side: Role) => (isAway(talk.away, side, today) ? talk.away?.[side] : undefined)
  return {
    id: talk.id,
    role,
    phase: phaseOf(talk, now),
    employee: talk.people.employee,
    manager: talk.people.manager,
    you,
    other: talk.people[otherRole(role)],
    unit: talk.unit,
    language: you.language,
    hand: handOf(talk, role),
    handover: handoverView(talk, role),
    address: { closedToYou, other: addressOfOther(talk, role) },
    waitsForManager: talk.vacant !== undefined && phaseOf(talk, now) !== 'finished',
    away: { you: awayNow(role), other: awayNow(otherRole(role)) },
    unreached: { you: isUnreached(talk.unreached, role), other: isUnreached(talk.unreached, otherRole(role)) },
    organisation: {
      name: frame.organisation.name,
      zone: frame.organisation.zone,
      answersInMail: frame.organisation.answersInMail,
      publicBody: frame.organisation.publicBody,
    },
    cycle: {
      name: cycle.settings.name,
      culture: cycle.settings.culture,
      promise: cycle.settings.promise,
      goals: cycle.settings.goals ?? [],
      from: cycle.settings.from,
      to: cycle.settings.to,
      bookedBy: cycle.settings.bookedBy,
      followUpMonths: cycle.settings.followUpMonths,
    },
    halt: haltView(talk, cycle),
    expired: kept.filter((what) => isExpired(what, talk, frame, now)),
    correction: correctionToTell(talk, cycle),
    template: templateOf(frame).base,
    suggestedMinutes: templateOf(frame).suggestedMinutes,
    purposes: cycle.settings.purposes,
    wording: cycle.settings.wording,
    preparationStarts: preparationStarts(talk, { ...frame, cycle }),
    preparedBy: preparedBy(talk, { ...frame, cycle }),
    booking: talk.booking,
    mayBook: role === 'manager' ? isOpen && mayArrange(talk, cycle) : mayBookThemselves(talk, frame, now),
    mayCancel: isOpen && isAhead(talk, now),
    arranging: {
      declinesLeft: role === 'employee' && isOpen && isAhead(talk, now) ? declinesLeft(talk) : 0,
      proposed: proposedTimes(talk, now),
      asked: askedTime(talk, now),
    },
    held: {
      yes: isHeld(talk.held),
      registered: isRegistered(talk) ? { on: talk.held.employee?.on ?? talk.held.manager?.on } : undefined,
      ...heldAnswers(talk, role),
    },
    owed: owes(talk, role, frame, now),
    otherOwes: owes(talk, otherRole(role), frame, now),
    topics: topicsOf(talk, parts, role),
    feedback: talkFeedback(feedback[role], {
      reader: you.id,
      other: talk.people[otherRole(role)].id,
      since: Math.max((before && heldAt(before.talk.held)) ?? 0, closedToYou ? guard.since : 0),
    }),
    preparation: preparationView(talk, parts, role, frame, now),
    notes: role === 'manager' ? notesView(talk, parts) : undefined,
    lastPlan: lastPlan && { ...lastPlan, heldOn: previous?.talk.held.employee?.at ?? previous?.talk.held.manager?.at },
    plan,
    passed,
    passedAnswers: (talk.passedAnswers ?? []).flatMap(({ passed: item, at }, index) =>
      passed.some(({ n, by }) => n === item && by === role) ? [{ n: index + 1, passed: item, at }] : [],
    ),
    lines: linesView(talk, parts, role, plan.inForce?.lines ?? [], now, frame.calendar.zone),
    followUps: talk.followUps.map((one) => followUpView(talk, one, parts, role, frame)),
    pulse: role === 'employee' ? pulseView(talk, frame, now) : undefined,
    ...((talk.people.employee.paper || talk.noted) && { paper: paperView(talk, role, frame) }),
    noMoreFollowUps: {
      own: talk.noMoreFollowUps?.[role] !== undefined,
      other: talk.noMoreFollowUps?.[otherRole(role)] !== undefined,
    },
  }
}

const haltView = (talk: Talk, cycle: Cycle): TalkView['halt'] =>
  endOf(talk, cycle)?.why ?? (isHeld(talk.held) ? undefined : haltOf(cycle)?.kind)

const paperView = (talk: Talk, role: Role, frame: Frame): PaperView => ({
  ...(talk.people.employee.paper && { reason: talk.people.employee.paper }),
  noted: talk.noted ?? {},
  waitsForSignature: isHeld(talk.held) && waitsForSignature(talk),
  questions: role === 'manager' ? questionsOf(frame, 'employee') : [],
})

/** The last talk may be guarded on its own; another manager's address there is not the reader's. */
const asRead = ({ talk, parts }: Previous, { people }: Talk, role: Role, frame: Frame, now: Instant): Previous => {
  const guarded = talk.people[role].id === people[role].id ? talk : { ...talk, guards: {} }
  return { talk, parts: partsFor(guarded, parts, role, frame.calendar, now) }
}

/** The other is told of as long as nobody has said that the address is right. */
const addressOfOther = (talk: Talk, role: Role): TalkView['address']['other'] => {
  const guard = talk.guards?.[otherRole(role)]
  if (!guard || role === 'employee' || (!isOpenQuestion(guard) && guard.objected === undefined)) return undefined
  return { at: guard.since, mayVouch: mayVouch(talk, role), objected: guard.objected !== undefined }
}

const isAhead = ({ booking }: Talk, now: Instant): boolean => booking.status === 'booked' && now < booking.start

const heldAnswers = ({ held, booking }: Talk, role: Role): Pick<TalkView['held'], 'own' | 'other' | 'missed'> => {
  const missed = !isHeld(held) && booking.status === 'none' ? booking.missed : undefined
  const said = missed?.said ?? held
  // The employee's no is theirs alone to take back.
  const isSettled = role === 'manager' && said.employee !== undefined
  return {
    own: said[role]?.answer,
    other: said[otherRole(role)]?.answer,
    missed: missed && !isSettled ? { start: missed.start, end: missed.end, place: missed.place } : undefined,
  }
}

/** Whether the signed-in person is a side of the talk, and which. */
export const roleOf = (talk: Talk, personId: string): Role | undefined => {
  if (talk.people.employee.id === personId) return 'employee'
  return talk.vacant === undefined && talk.people.manager.id === personId ? 'manager' : undefined
}

/** What is asked, and what may have been before HR corrected the cycle: words stay with their question. */
const knownQuestions = (frame: Frame, role: Role): Map<string, Question> => {
  const template = templateOf(frame)
  const all = [...Object.values(standardQuestions), ...template[otherRole(role)], ...template[role]]
  return new Map([...all, ...questionsOf(frame, role)].map((question) => [question.id, question]))
}

const preparationView = (talk: Talk, parts: Parts, role: Role, frame: Frame, now: Instant): TalkView['preparation'] => {
  const own = talk.preparation[role]
  const sent = read(parts, `answers#${baseHandOf(talk, role)}`, answers)
  const drafts = withTakenBack(draftsOf(parts, baseHandOf(talk, role)), own.status === 'sent' ? undefined : sent)
  const other = talk.preparation[otherRole(role)]
  const asked = questionsOf(frame, role)
  const written = (question: Question) => ({
    question,
    draft: drafts.get(question.id),
    sent: own.status === 'sent' ? sent?.answers.find((one) => one.question === question.id) : undefined,
  })
  return {
    locked:
      isLocked(talk.booking, now) ||
      (frame.cycle !== undefined && endOf(talk, frame.cycle) !== undefined) ||
      isExpired('preparation', talk, frame, now),
    questions: asked.map(written),
    notAsked: [...knownQuestions(frame, role).values()]
      .filter(({ id }) => !asked.some((one) => one.id === id))
      .map(written)
      .filter(({ draft: words, sent: answered }) => (words ?? answered)?.text.trim()),
    own:
      own.status === 'open'
        ? { status: hasWords(drafts) ? 'draft' : 'open', version: versionOf(own) }
        : { status: own.status, at: own.at, version: versionOf(own) },
    mayTakeBack: own.status === 'sent' && !answersAreOpen(talk, now),
    other: { prepared: isPrepared(other), withoutWriting: other.status === 'withoutWriting' },
    otherAnswers: answersAreOpen(talk, now) ? othersAnswers(talk, parts, role, frame, now) : undefined,
  }
}

/**
 * The other's sent answers once they are open. C1 and notes are the author's alone; C4 is the author's alone before the meeting unless
 * marked as already said.
 */
const othersAnswers = (talk: Talk, parts: Parts, role: Role, frame: Frame, now: Instant): AnswerView[] => {
  const other = otherRole(role)
  const sent: Answers | undefined = read(parts, `answers#${baseHandOf(talk, other)}`, answers)
  if (!sent || talk.preparation[other].status !== 'sent') return []
  const questions = knownQuestions(frame, other)
  const known = mailedVersion(talk, role)
  return sent.answers.flatMap((one) => {
    const question = questions.get(one.question)
    if (!question || question.private) return []
    // PRODUCT.md names C2, C3 and C5–C7 as the manager's shared points; what it does not name stays with its writer.
    if (other === 'manager' && !isShared(question)) return []
    if (question.heldBack && !one.alreadySaid && !isLocked(talk.booking, now)) return []
    const isNew = known !== undefined && (one.since ?? 1) > known
    return [{ question, text: one.text, onlyOnPage: one.onlyOnPage, ...(isNew && { isNew }) }]
  })
}

/** The version of the other's answers that the reader has had by mail, with the summary or as news since. */
const mailedVersion = ({ summarised, mails }: Talk, reader: Role): number | undefined => {
  const known = summarised?.[reader]
  if (known === undefined) return undefined
  const prefix = `${reader}.news.`
  const told = Object.entries(mails).flatMap(([key, { status }]) =>
    key.startsWith(prefix) && status === 'sent' ? [Number(key.slice(prefix.length))] : [],
  )
  return Math.max(known, ...told)
}

/** What was taken back is a draft again; what has been written on it since comes first. */
const withTakenBack = (drafts: ReturnType<typeof draftsOf>, sent: Answers | undefined): ReturnType<typeof draftsOf> => {
  const found = new Map(drafts)
  for (const { question, text, onlyOnPage, alreadySaid } of sent?.answers ?? []) {
    if (!found.has(question)) found.set(question, { text, onlyOnPage, alreadySaid, at: sent?.at ?? 0, version: 0 })
  }
  return found
}

const notesView = (talk: Talk, parts: Parts): { text: string; version: number } => {
  const found = parts.get(`private#${baseHandOf(talk, 'manager')}`)
  return found ? { text: privateNotes.parse(found.value).notes, version: found.version } : { text: '', version: 0 }
}

const planView = (talk: Talk, parts: Parts, role: Role, lastPlan: PlanView | undefined): TalkView['plan'] => {
  const { plan } = talk
  const latest = plan.version > 0 ? read(parts, planPart(plan.version), planVersion) : undefined
  const draftPart = parts.get(`plandraft#${baseHandOf(talk, role)}`)
  const inForce = planInForce(talk, parts, role, { role, manager: talk.people.manager.id })
  const returned = plan.returned ? read(parts, commentPart(plan.version), planComment) : undefined
  return {
    latest,
    agreed: plan.agreed && inForce,
    inForce,
    notAgreed: notAgreedView(talk, parts, role),
    accepted: acceptedLines(talk),
    may: maySay(talk, role),
    lineComments: (returned?.lines ?? []).map(({ line, text }) => ({
      line,
      comments: [{ by: returned?.by ?? role, text }],
    })),
    agreedAt: plan.agreed?.at,
    isAgreed: isAgreed(plan),
    waitsFor: planWaitsFor(plan),
    confirmed: plan.confirmed,
    returned,
    history: planHistory(talk, parts),
    draft: draftPart && { ...planDraft.parse(draftPart.value), version: draftPart.version },
    // Dates that were moved since stand as they are now.
    startsFrom: (isAgreed(plan) ? inForce && contentOf(inForce) : latest) ?? {
      mattered: [],
      lines: (lastPlan ? unresolvedLines(lastPlan) : []).map((line) => ({ ...line, carried: true })),
      followUps: [],
    },
  }
}

const contentOf = ({ mattered, lines, followUps }: PlanContent): PlanContent => ({ mattered, lines, followUps })

const acceptedLines = ({ plan }: Talk): string[] =>
  (plan.holds ?? []).flatMap(({ line, version }) => (version === plan.version ? [line] : []))

/** Mirrors what the commands refuse, so that no form is shown in vain. */
const maySay = ({ plan, held }: Talk, role: Role): TalkView['plan']['may'] => {
  const decides = isHeld(held) && plan.version > 0 && !isAgreed(plan) && !plan.takenOver
  const isOthers = plan.proposedBy !== role
  return {
    confirm: decides && isOthers && !plan.returned && plan.confirmed[role] === undefined,
    sendBack: decides && isOthers && !plan.returned && !standsNotAgreed(plan),
    acceptLines: decides && isOthers && !plan.agreed,
    disagree: decides && !plan.agreed && !plan.disagreed && (isOthers || plan.returned !== undefined),
  }
}

const notAgreedView = (talk: Talk, parts: Parts, role: Role): TalkView['plan']['notAgreed'] => {
  const { plan } = talk
  if (!plan.notAgreed || plan.agreed) return undefined
  const accepted = acceptedLines(talk)
  const latest = read(parts, planPart(plan.version), planVersion)
  const said = read(parts, disagreementPart(plan.notAgreed.version), planDisagreement)
  // What was written to a former manager is not the new one's to read.
  const isTheirs = role === 'employee' || (said?.at ?? 0) >= (talk.managerSince ?? 0)
  return {
    at: plan.notAgreed.at,
    ofLatest: standsNotAgreed(plan),
    holds: linesThatHold(talk, parts),
    proposals: (latest?.lines ?? []).filter(({ id }) => !accepted.includes(id)),
    disagreement: isTheirs ? said : undefined,
  }
}

/** Each in the wording that both have accepted. */
const linesThatHold = ({ plan }: Talk, parts: Parts): PlanLine[] =>
  (plan.holds ?? []).flatMap(({ line, version }) => {
    const found = read(parts, planPart(version), planVersion)?.lines.find(({ id }) => id === line)
    return found ? [found] : []
  })

/** Where a line of the plan stands written; what both have accepted of one that is not agreed has no introduction of its own. */
const versionInForce = (talk: Talk, parts: Parts): PlanVersion | undefined => {
  const { agreed, notAgreed } = talk.plan
  const version = (agreed ?? notAgreed)?.version
  const written = version === undefined ? undefined : read(parts, planPart(version), planVersion)
  if (!written) return undefined
  const followUps = talk.followUps.map(({ date }) => date).sort()
  return agreed ? { ...written, followUps } : { ...written, mattered: [], lines: linesThatHold(talk, parts), followUps }
}

/**
 * The plan in force, with the status of each line as far as the reader may see it: `closed` counts closed follow-ups alone. What was said to
 * or by another manager than the one who reads stays between those two; how a line stands goes along.
 */
const planInForce = (
  talk: Talk,
  parts: Parts,
  reader: Role | 'closed',
  { role, manager }: { role: Role; manager: string },
): PlanView | undefined => {
  const version = versionInForce(talk, parts)
  if (!version) return undefined
  const statuses = version.lines.map((line): LineState => ({ line: line.id, comments: [] }))
  const words = lineReportsIn(parts).map(({ by, line, report: { status, comment, at } }) => {
    return { by, line, status, comment, at, isTheirs: role === 'employee' || managerAt(talk, at).id === manager }
  })
  for (const one of talk.followUps) {
    for (const by of ['employee', 'manager'] as const) {
      if (!isClosed(one) && by !== reader) continue
      if (one.answered[by] === undefined) continue
      const closed = one.closedAt ?? Number.POSITIVE_INFINITY
      const hand = by === 'employee' ? by : handAt(talk, closed)
      const isTheirs = role === 'employee' || managerAt(talk, closed).id === manager
      const given = read(parts, followUpPart(one.id, hand), followUpAnswers)
      for (const { line, status, comment } of given?.lines ?? [])
        words.push({ by, line, status, comment, at: given?.at ?? 0, isTheirs })
    }
  }
  // In a follow-up or between two of them: the latest word counts.
  for (const { by, line, status, comment, isTheirs } of words.sort((a, b) => a.at - b.at)) {
    const found = statuses.find((present) => present.line === line)
    if (!found) continue
    found[by] = status
    if (comment !== '' && isTheirs) found.comments.push({ by, text: comment })
  }
  const { agreed, notAgreed } = talk.plan
  const promiser = managerAt(talk, (agreed ?? notAgreed)?.at ?? 0)
  const lines = version.lines.map((line) =>
    promiser.id === manager || line.who === 'employee' ? line : { ...line, promisedBy: promiser.name },
  )
  return { ...version, lines, statuses }
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

const followUpView = (talk: Talk, one: FollowUp, parts: Parts, role: Role, frame: Frame): FollowUpView => {
  const closed = one.closedAt ?? Number.POSITIVE_INFINITY
  const isTheirs = !wasSaidToOther(talk, role, closed)
  const answersOf = (side: Role) =>
    read(parts, followUpPart(one.id, side === 'employee' ? side : handAt(talk, closed)), followUpAnswers)
  const other = otherRole(role)
  const others = isTheirs && one.answered[other] !== undefined ? answersOf(other) : undefined
  const mine = isTheirs ? answersOf(role) : undefined
  const date = isClosed(one) ? one.date : whenBothAreThere(one.date, talk.away)
  return {
    id: one.id,
    date,
    closes: closesOn({ date }, frame.calendar),
    open: !isClosed(one),
    closed: isClosed(one),
    own: one.answered[role] === undefined ? undefined : mine,
    draft: one.answered[role] === undefined ? mine : undefined,
    other: isClosed(one) ? others : undefined,
    signals:
      role === 'manager' && others ? { workload: others.workload, responsibility: others.responsibility } : undefined,
    otherHasAnswered: one.answered[otherRole(role)] !== undefined,
    ...(!isClosed(one) && { reported: reportedSince(talk, parts, role) }),
    moved: one.moved?.by && one.moved.from ? { by: one.moved.by, from: one.moved.from } : undefined,
    mayMove: !isClosed(one) && one.answered.employee === undefined && one.answered.manager === undefined,
    ended: one.ended === true,
  }
}

/** Without a manager the talk waits, and nothing is asked. */
const pulseView = (talk: Talk, { calendar }: Frame, now: Instant): PulseView | undefined => {
  const talked = heldAt(talk.held)
  if (talked === undefined || talk.vacant !== undefined) return undefined
  const before = managerAt(talk, talked)
  return {
    heldWith: before.id === talk.people.manager.id ? undefined : before.name,
    dayAfter: pulseStage(talk, 'dayAfter', calendar, now),
    followUps: new Map(talk.followUps.map(({ id }) => [id, pulseStage(talk, `followUp.${id}`, calendar, now)])),
  }
}

const reportedSince = (talk: Talk, parts: Parts, role: Role): FollowUpView['reported'] => {
  const since = Math.max(0, ...talk.followUps.map(({ closedAt = 0 }) => closedAt))
  return lineReportsIn(parts).flatMap(({ by, line, report: { status, at } }) =>
    by === role && at > since && !wasSaidToOther(talk, role, at) ? [{ line, status }] : [],
  )
}

const draftsOf = (parts: Parts, hand: string): Map<string, Draft & { version: number }> => {
  const prefix = `draft#${hand}#`
  const found = new Map<string, Draft & { version: number }>()
  for (const [name, { value, version }] of parts) {
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), { ...draft.parse(value), version })
  }
  return found
}

/** Those that the present two have proposed to each other; the employee's own before that are still the employee's to propose again. */
const topicsOf = (talk: Talk, parts: Parts, role: Role): TopicView[] => {
  const hands = (['employee', 'manager'] as const).map((side) => `topic#${baseHandOf(talk, side)}#`)
  const before = lastFormer(talk)?.topics ?? 0
  return [...parts]
    .flatMap(([name, { value }]): TopicView[] => {
      if (!hands.some((hand) => name.startsWith(hand))) return []
      const found = topic.parse(value)
      if (found.n > before) return [found]
      return found.by === 'employee' && role === 'employee' ? [{ ...found, onlyYou: true }] : []
    })
    .sort((a, b) => a.n - b.n)
}

const handoverView = (talk: Talk, role: Role): HandoverView | undefined => {
  const former = lastFormer(talk)
  if (!former) return undefined
  const { cancelled } = former
  return {
    n: talk.former?.length ?? 0,
    from: former.name,
    isBack: former.hand === baseHandOf(talk, 'manager'),
    answersBack: role === 'employee' && former.returned && talk.preparation.employee.status === 'open',
    cancelled: cancelled && { start: cancelled.start, end: cancelled.end, place: cancelled.place },
  }
}

/** Words of the plan's own talk that were written to a manager who has left are not the next one's to read. */
const wasSaidToOther = (talk: Talk, role: Role, at: Instant): boolean =>
  role === 'manager' && talk.managerSince !== undefined && at < talk.managerSince

const hasWords = (drafts: Map<string, Draft>) => [...drafts.values()].some(({ text }) => text.trim() !== '')

const read = <Value>(parts: Parts, name: string, schema: { parse(value: unknown): Value }): Value | undefined => {
  const found = parts.get(name)
  return found && schema.parse(found.value)
}
