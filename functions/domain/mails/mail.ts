/**
 * A mail as data: what `compose` makes of a view and `emails/render` turns into subject, HTML and text. No mail has more than its reader may
 * see, since it is made from that reader's view.
 */
import type { Instant, Language } from '../../ports.ts'
import type { FollowUpView, PlanView, TalkView } from '../permissions.ts'
import type { PlanVersion } from '../plan.ts'
import type { Owed, Role } from '../talk.ts'
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
      cycle: string
      preparationStarts: Instant
      bookedBy: string
      from: string
      until: string
    })
  | (TalkCommon & {
      kind: 'questions'
      first: boolean
      culture: string
      cycle: string
      questions: Question[]
      preparedBy: string
      suggestedMinutes: number
    })
  /** `unsent`: something is written and not sent. `last`: two days before. */
  | (TalkCommon & { kind: 'reminder'; unsent: boolean; last: boolean; preparedBy: string })
  | (TalkCommon & {
      kind: 'calendar'
      change: 'booked' | 'moved' | 'cancelled'
      changedBy: Role
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
    })
  | (TalkCommon & {
      kind: 'held'
      meeting: Meeting
      choices: { answer: 'talked' | 'moved' | 'fellThrough'; link: string }[]
    })
  | (TalkCommon & { kind: 'plan'; plan: PlanVersion; isChange: boolean })
  | (TalkCommon & { kind: 'planReturned'; comment: string; plan: PlanVersion })
  | (TalkCommon & { kind: 'agreed'; plan: PlanVersion })
  | (TalkCommon & { kind: 'followUp'; plan: PlanView; followUp: FollowUpView; closes: string; reminder: boolean })
  | (TalkCommon & { kind: 'followUpShared'; plan: PlanView; followUp: FollowUpView; next?: string })
  | (TalkCommon & { kind: 'link' })
  | (Common & { kind: 'signIn'; link: string; minutes: number })
  | (Common & { kind: 'digest'; link: string; items: DigestItem[]; questions: Question[]; names: string[] })

export type MailKind = Mail['kind']

export type MailAnswer = { question: string; text: string | undefined }

export type CalendarContent = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  organizer: string
  attendees: { name: string; email: string }[]
  /** When this state of the entry came to be (DTSTAMP). */
  stamp: Instant
}

/** One talk that waits for the manager, with what it waits for and where to go. */
export type DigestItem = {
  employee: string
  owed: Owed[]
  meeting?: Meeting
  preparedBy: string
  link: string
  links: { owed: Owed; link: string }[]
}
