/** What one side of a talk gets to see of it: all that pages, mails and exports know. What may stand in it is decided in `permissions.ts`. */
import type { Instant, Language } from '../ports.ts'
import type { Booking, HeldAnswer } from './booking.ts'
import type { CheckInView } from './check-in-view.ts'
import type { CorrectionToTell } from './correction.ts'
import type { TalkFeedback } from './feedback-view.ts'
import type { FollowUpView } from './follow-up-view.ts'
import type { HandoverView } from './handover-view.ts'
import type { Kept } from './kept.ts'
import type { LinesView } from './line-view.ts'
import type { Owed } from './owed.ts'
import type { PaperView } from './paper-view.ts'
import type { PassedView } from './passed-view.ts'
import type { Phase } from './phase.ts'
import type { PlanStanding } from './plan-view.ts'
import type { PreparationView } from './preparation-view.ts'
import type { PulseView } from './pulse-view.ts'
import type { Role } from './role.ts'
import type { PlanView } from './shown-plan.ts'
import type { StoriesView } from './story-view.ts'
import type { Party } from './talk.ts'
import type { Purpose, TemplateId } from './templates/templates.ts'
import type { TopicView } from './topic-view.ts'

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
    /** The talk is outside any. */
    isNone: boolean
    culture: string
    promise?: string
    goals: string[]
    /** Of the manager's team. */
    teamGoals: string[]
    from: string
    to: string
    bookedBy: string
    /** No time can be set before it. */
    afterSalaryTalks?: string
    followUpMonths: number[]
  }
  /** What HR has done with the cycle, or with this talk in it, while it is not held. `left`: the employee is no longer here, held or not. */
  halt?: 'paused' | 'closed' | 'cancelled' | 'removed' | 'calledOff' | 'left'
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
  /** The whole talk. */
  mayCallOff: boolean
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
  preparation: PreparationView
  /** The manager's own notes; nobody else's view has them. */
  notes?: { text: string; version: number }
  /** The last plan and what became of it. */
  lastPlan?: PlanView & { heldOn?: Instant }
  plan: PlanStanding
  /** What was passed on to HR, as far as the reader may see it. */
  passed: PassedView[]
  /** By the n of its mail: an answer to what the reader has passed on. */
  passedAnswers: { n: number; passed: number; at: Instant }[]
  /** Lines between the follow-ups. */
  lines: LinesView
  /** What the employee lets be told. */
  stories: StoriesView
  /** A meeting about the plan, beside the talk's own. */
  checkIn: CheckInView
  followUps: FollowUpView[]
  /** To the employee alone: what can still be answered, never what was. */
  pulse?: PulseView
  /** The employee is on paper, or was when something was noted for them. */
  paper?: PaperView
  /** Who has said that no more follow-ups are needed. */
  noMoreFollowUps: { own: boolean; other: boolean }
}
