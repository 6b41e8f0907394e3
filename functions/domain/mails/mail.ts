/**
 * A mail as data: what `compose` makes of a view and `emails/render` turns into subject, HTML and text. No mail has more than its reader may
 * see, since it is made from that reader's view.
 */
import type { Instant, Language } from '../../ports.ts'
import type { DateChange } from '../correction.ts'
import type { FeedbackKind } from '../feedback.ts'
import type { FeedbackView } from '../feedback-view.ts'
import type { FollowUpView } from '../follow-up-view.ts'
import type { Owed } from '../owed.ts'
import type { PlanContent, PlanDisagreement, PlanLine, PlanVersion } from '../plan.ts'
import type { WhyUnreached } from '../reach.ts'
import type { RequestKind } from '../requests/request.ts'
import type { RequestMailKind } from '../requests/request-timetable.ts'
import type { Role } from '../role.ts'
import type { LineState, PlanView, ShownLine } from '../shown-plan.ts'
import type { TalkView } from '../talk-view.ts'
import type { LineStatus } from '../templates/check-in.ts'
import type { Purpose, Question } from '../templates/templates.ts'

/** What every mail has. */
export type Common = {
  language: Language
  organisation: { name: string; zone: string; publicBody: boolean }
  /** The reader. */
  to: { name: string }
}

/** What every mail of a talk has. */
export type TalkCommon = Common & {
  role: Role
  /** The other of the two. */
  other: { name: string }
  employee: { name: string }
  manager: { name: string }
  purposes: Purpose[]
  answersInMail: 'full' | 'headings'
  meeting?: Meeting
  /** The one thing to do. */
  link: string
}

export type Meeting = { start: Instant; end: Instant; place: string }

export type Mail =
  | (TalkCommon & {
      kind: 'invitation'
      culture: string
      promise?: string
      /** What an employee lets be told of an earlier plan; the name if they want it there. */
      story?: { text: string; name?: string }
      /** None of a talk outside any. */
      cycle?: string
      preparationStarts: Instant
      bookedBy: string
      from: string
      until: string
    })
  | (TalkCommon & {
      kind: 'questions'
      first: boolean
      culture: string
      promise?: string
      /** What an employee lets be told of an earlier plan; the name if they want it there. */
      story?: { text: string; name?: string }
      cycle?: string
      questions: Question[]
      preparedBy: string
      suggestedMinutes: number
    })
  /** `unsent`: something is written and not sent. `last`: two days before. */
  | (TalkCommon & { kind: 'reminder'; unsent: boolean; last: boolean; preparedBy: string })
  /** HR reminds. `unsent`: something is written and not sent. */
  | (TalkCommon & { kind: 'nudge'; owed: Owed[]; unsent: boolean })
  /** HR reminds a manager of all talks of one cycle. */
  | (Common & { kind: 'managerNudge'; link: string; cycle: string; items: DigestItem[] })
  /** HR has corrected what was mailed. `questions`: all of them, when they are others than before. */
  | (TalkCommon & {
      kind: 'correction'
      cycle: string
      dates: DateChange[]
      from: string
      until: string
      bookedBy: string
      preparationStarts: Instant
      preparedBy: string
      questions?: Question[]
      /** Something was written to questions that are no longer asked. */
      keepsWords: boolean
    })
  /** There will be no talk in this cycle. `removed`: HR has taken this one out; `calledOff`: the manager, of a talk outside any. */
  | (TalkCommon & { kind: 'cycleCancelled'; cycle: string; removed: boolean; calledOff?: true; hasWords: boolean })
  | (TalkCommon & {
      kind: 'calendar'
      /** They meet about the plan; else it is the talk. */
      aboutPlan?: boolean
      change: 'booked' | 'moved' | 'cancelled'
      /** `service`: the meeting was with a manager who has left the talk. `hr`: there will be no talk. */
      /** `calledOff`: the manager has called off the whole talk. */
      changedBy: Role | 'service' | 'hr' | 'calledOff'
      meeting: Meeting
      calendar: CalendarContent
    })
  | (TalkCommon & {
      kind: 'summary'
      meeting: Meeting
      prepared: boolean
      withoutWriting: boolean
      ownPrepared: boolean
      topics: TalkView['topics']
      /** In mails with answers in full; those marked 'only on the page' have no text here. */
      answers: MailAnswer[]
      own: MailAnswer[]
      lastPlan?: PlanView
      /** What went between the two since their last talk; none where mails carry no words. */
      feedback: FeedbackView[]
      /** Others have given the reader feedback since then: that is the reader's alone, on the page. */
      fromOthers: boolean
    })
  | (TalkCommon & {
      kind: 'tomorrow'
      meeting: Meeting
      prepared: boolean
      unsent: boolean
      withoutWriting: boolean
      topics: TalkView['topics']
      own: MailAnswer[]
      /** The manager's shared points; never C1, never C4 unless already said. */
      shared: MailAnswer[]
      otherPrepared: boolean
      /** As in the summary. */
      feedback: FeedbackView[]
      fromOthers: boolean
    })
  /** `answers` are those that were sent or changed after the reader's summary, and no others. */
  | (TalkCommon & { kind: 'news'; meeting: Meeting; answers: MailAnswer[] })
  | (TalkCommon & {
      kind: 'held'
      meeting: Meeting
      choices: { answer: 'talked' | 'moved' | 'fellThrough'; link: string }[]
    })
  /** To the employee: a time nearer than the lead time. `meeting` is the one that stands until then. */
  | (TalkCommon & { kind: 'timeAsked'; asked: Meeting })
  /** To the manager alone; none when the employee said no without other times. */
  | (TalkCommon & { kind: 'timeDeclined'; proposals: Meeting[] })
  /** To the employee, when the manager says that they have talked without a booked time; `on` is a local date. */
  | (TalkCommon & { kind: 'registered'; on?: string; choices: { answer: 'talked' | 'fellThrough'; link: string }[] })
  /** To the employee. `heldWith`: the manager of that day, who may have left the talk since. */
  | (TalkCommon & { kind: 'pulse'; heldWith: { name: string } })
  /** `before`: the plan in force, when this is to change it. */
  | (TalkCommon & { kind: 'plan'; plan: PlanVersion; isChange: boolean; before?: PlanContent })
  | (TalkCommon & { kind: 'planReturned'; comment: string; lineComments: LineState[]; plan: PlanVersion })
  | (TalkCommon & { kind: 'agreed'; plan: PlanVersion })
  /** The plan stands as not agreed: lines that hold, lines that are proposals, and the words beside, if someone said any. */
  | (TalkCommon & {
      kind: 'notAgreed'
      holds: PlanLine[]
      proposals: PlanLine[]
      disagreement?: PlanDisagreement
      followUps: string[]
    })
  | (TalkCommon & {
      kind: 'followUp'
      plan: PlanView
      followUp: FollowUpView
      closes: string
      reminder: boolean
      /** The plan is not agreed: its lines are those that hold. */
      notAgreed: boolean
      /** The other needs no more follow-ups. */
      otherNeedsNoMore: boolean
    })
  /** `asksOutcome`: it was the last, and the employee can say whether the talk has led to something. */
  | (TalkCommon & {
      kind: 'followUpShared'
      plan: PlanView
      followUp: FollowUpView
      next?: string
      asksOutcome: boolean
    })
  /** To whoever proposed it; `next` is a local date. */
  | (TalkCommon & { kind: 'nextAgreed'; next: string })
  /** The employee's own lines of one week: on the day, or a week before. Each choice leads to a page that asks. */
  | (TalkCommon & {
      kind: 'lines'
      due: boolean
      lines: { line: ShownLine; choices: { status: LineStatus; link: string }[] }[]
    })
  /** To the other of the two: what does not move, and whether they want to talk about the plan. */
  | (TalkCommon & { kind: 'stuck'; asksToTalk: boolean; lines: { line: ShownLine; comment: string }[] })
  /** `manager` is the new one, `former` the one before. */
  | (TalkCommon & {
      kind: 'newManager'
      former: { name: string }
      /** It is the one from before. */
      isBack: boolean
      answersBack: boolean
      cancelled?: Meeting
      /** A plan is in force, and goes along. */
      hasPlan: boolean
    })
  | (TalkCommon & { kind: 'withoutManager'; former: { name: string }; answersBack: boolean })
  /** From one of HR, `by` name; `passedOn` is the local date of what it answers. */
  | (TalkCommon & { kind: 'passedAnswer'; by: string; text: string; passedOn: string })
  /** To the manager of an employee who has left; `cancelled`: the time ahead too. */
  | (TalkCommon & { kind: 'ended'; hasPlan: boolean; cancelled: boolean })
  | (TalkCommon & { kind: 'link' })
  /** To an address that HR has replaced. With a link when whoever reads there may confirm or object. */
  | (Common & { kind: 'addressChanged'; link?: string })
  /** To one of HR: something was passed on to them, and not a word of it. */
  | (Common & { kind: 'passedOn'; link: string })
  /** To HR: addresses that have stopped since the last such mail. */
  | (Common & { kind: 'undeliverable'; link: string; people: { name: string; why: WhyUnreached }[] })
  /** Someone has asked for their data, or to have it erased: to whoever's turn it is. */
  | (Common & {
      kind: 'request'
      step: RequestMailKind
      request: RequestKind
      by: 'person' | 'hr'
      /** Whom it is about. */
      about: { name: string }
      /** To the other side of a talk that will go. */
      toOther: boolean
      link: string
      /** How many of the reader's. */
      notes?: number
      /** The last local date of the step. */
      until?: string
      answerBy: string
      officer: string
      officerAddress: string
    })
  | (Common & { kind: 'feedback'; link: string; feedback: MailFeedback })
  /** To whoever gave `feedback`: a thank-you, or words; without both they are read on the page. */
  | (Common & {
      kind: 'feedbackReply'
      link: string
      from: { name: string }
      thanks: boolean
      text: string | undefined
      feedback: MailFeedback
    })
  /** From one of HR, `by` name, on a message that was shown to them; without words it is read on the page. */
  | (Common & { kind: 'reportAnswer'; link: string; by: string; text: string | undefined })
  /** On the first working day of a month. */
  | (Common & { kind: 'whatWorked'; link: string })
  /** To whoever holds the talks of `from`, who would like one; and the words that came of it. Without `text` they are read on the page. */
  | (Common & { kind: 'talkAsked'; link: string; from: { name: string }; hasWords: boolean; text: string | undefined })
  | (Common & { kind: 'talkAnswered'; link: string; from: { name: string }; text: string | undefined })
  | (Common & { kind: 'signIn'; link: string; minutes: number })
  | (Common & {
      kind: 'digest'
      link: string
      /** What HR has done with a cycle since the last digest. */
      notes?: DigestNote[]
      /** Who has asked for a talk and has no answer yet. */
      asked?: string[]
      items: DigestItem[]
      questions: Question[]
      names: string[]
    })

export type MailKind = Mail['kind']

export type MailAnswer = { question: string; text: string | undefined }

/** A message; without words it is read on the page. */
export type MailFeedback = {
  kind: FeedbackKind
  from: { name: string }
  receivers: number
  words?: { situation: string; behaviour: string; effect: string; next?: string; about?: string }
}

export type CalendarContent = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  organizer: string
  attendees: { name: string; email: string }[]
  /** When this state of the entry came to be (DTSTAMP). */
  stamp: Instant
}

/** `employees`: whose talks have ended. `from`, `to`: local dates between which the talks are held now. */
export type DigestNote =
  | { note: 'corrected'; cycle: string; from: string; to: string; bookedBy: string; questions: boolean }
  | { note: 'paused' | 'closed'; cycle: string }
  | { note: 'cancelled' | 'removed'; cycle: string; employees: string[] }

/** One talk that waits for the manager, with what it waits for and where to go. */
export type DigestItem = {
  employee: string
  owed: Owed[]
  /** The employee has declined the time, so that booking is booking anew. */
  declined?: boolean
  /** Mail does not reach the employee just now. */
  unreached?: boolean
  meeting?: Meeting
  preparedBy: string
  link: string
  links: { owed: Owed; link: string }[]
  /** What the manager is to do, due this week or the next. */
  promises?: ShownLine[]
}
