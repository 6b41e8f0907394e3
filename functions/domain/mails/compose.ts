/**
 * From a timetable's entry and its reader's view to a mail as data. Pure: what it needs was gathered before, and what the reader may not see
 * was cut before that.
 */
import type { AnswerView, TalkView } from '../permissions.ts'
import { questionText, templates } from '../templates/templates.ts'
import { isLastReminder, type TalkMailKind } from '../timetable.ts'
import type { Entry } from '../workflow.ts'
import type { Mail, MailAnswer, Meeting, TalkCommon } from './mail.ts'

export type Composed = { mail: Mail } | { skip: string }

export type TalkMailFacts = {
  view: TalkView
  /** The whole address of the mail's link. */
  link: string
  /** Of this talk's calendar entry. */
  calendar: {
    uid: string
    organizer: string
    attendees: { name: string; email: string }[]
    /** An earlier time of this talk was mailed to this reader and not cancelled. */
    standsInCalendar: boolean
  }
  /** The questions went out without an invitation before them. */
  first: boolean
}

export const composeTalkMail = (entry: Entry, facts: TalkMailFacts): Composed => {
  const { view } = facts
  const common = commonOf(view, facts.link)
  const kind = entry.kind as TalkMailKind
  switch (kind) {
    case 'invitation':
      return {
        mail: {
          ...common,
          kind,
          culture: view.cycle.culture,
          cycle: view.cycle.name,
          preparationStarts: view.preparationStarts,
          bookedBy: view.cycle.bookedBy,
          from: view.cycle.from,
          until: view.cycle.to,
        },
      }
    case 'questions':
      return {
        mail: {
          ...common,
          kind,
          first: facts.first,
          culture: view.cycle.culture,
          cycle: view.cycle.name,
          questions: view.preparation.questions.map(({ question }) => question),
          preparedBy: view.preparedBy,
          suggestedMinutes: templates[view.template].suggestedMinutes,
        },
      }
    case 'reminder':
      return {
        mail: {
          ...common,
          kind,
          // What is written and not sent is looked through and sent, not begun again.
          link: view.preparation.own.status === 'draft' ? `${facts.link}?a=send` : facts.link,
          unsent: view.preparation.own.status === 'draft',
          last: isLastReminder(entry.n),
          preparedBy: view.preparedBy,
        },
      }
    case 'calendar':
      return composeCalendar(view, common, facts)
    case 'summary':
      return composeSummary(view, common)
    case 'tomorrow':
      return composeTomorrow(view, common)
    case 'held': {
      const choices = (['talked', 'moved', 'fellThrough'] as const).map((answer) => ({
        answer,
        link: `${facts.link}?a=${answer[0]}`,
      }))
      return withMeeting(view, (meeting) => ({ ...common, kind, meeting, choices }))
    }
    case 'plan':
      return view.plan.latest
        ? { mail: { ...common, kind, plan: view.plan.latest, isChange: view.plan.agreed !== undefined } }
        : { skip: 'no plan' }
    case 'planReturned':
      return view.plan.latest && view.plan.returned
        ? { mail: { ...common, kind, plan: view.plan.latest, comment: view.plan.returned.text } }
        : { skip: 'no plan' }
    case 'agreed':
      return view.plan.agreed ? { mail: { ...common, kind, plan: view.plan.agreed } } : { skip: 'no plan' }
    case 'followUp':
    case 'followUpReminder':
    case 'followUpShared':
      return composeFollowUp(kind, entry.n, view, common)
    case 'link':
      return { mail: { ...common, kind } }
  }
}

const commonOf = (view: TalkView, link: string): TalkCommon => ({
  language: view.language,
  organisation: {
    name: view.organisation.name,
    zone: view.organisation.zone,
    publicBody: view.organisation.publicBody,
  },
  to: { name: view.you.name },
  role: view.role,
  other: { name: view.other.name },
  employee: { name: view.employee.name },
  manager: { name: view.manager.name },
  purposes: view.purposes,
  answersInMail: view.organisation.answersInMail,
  meeting: meetingOf(view),
  link,
})

const meetingOf = (view: TalkView): Meeting | undefined => {
  if (view.booking.status !== 'booked') return undefined
  const { start, end, place } = view.booking
  return { start, end, place }
}

const withMeeting = (view: TalkView, make: (meeting: Meeting) => Mail): Composed => {
  const meeting = meetingOf(view)
  return meeting ? { mail: make(meeting) } : { skip: 'no meeting' }
}

const composeCalendar = (view: TalkView, common: TalkCommon, { calendar }: TalkMailFacts): Composed => {
  const { booking } = view
  if (booking.status === 'none') return { skip: 'no meeting' }
  const change = booking.status === 'cancelled' ? 'cancelled' : calendar.standsInCalendar ? 'moved' : 'booked'
  return {
    mail: {
      ...common,
      kind: 'calendar',
      change,
      changedBy: booking.changedBy,
      meeting: { start: booking.start, end: booking.end, place: booking.place },
      calendar: {
        uid: calendar.uid,
        organizer: calendar.organizer,
        attendees: calendar.attendees,
        method: booking.status === 'cancelled' ? 'CANCEL' : 'REQUEST',
        sequence: booking.sequence,
        stamp: booking.changedAt,
      },
    },
  }
}

const composeSummary = (view: TalkView, common: TalkCommon): Composed => {
  const { preparation } = view
  return withMeeting(view, (meeting) => ({
    ...common,
    kind: 'summary',
    meeting,
    prepared: preparation.other.prepared,
    withoutWriting: preparation.other.withoutWriting,
    ownPrepared: preparation.own.status === 'sent' || preparation.own.status === 'withoutWriting',
    topics: view.topics,
    answers: mailAnswers(preparation.otherAnswers ?? [], view, 'employee'),
    own: ownAnswers(view),
    lastPlan: view.lastPlan,
  }))
}

const composeTomorrow = (view: TalkView, common: TalkCommon): Composed => {
  const { preparation } = view
  return withMeeting(view, (meeting) => ({
    ...common,
    kind: 'tomorrow',
    meeting,
    prepared: preparation.own.status === 'sent' || preparation.own.status === 'withoutWriting',
    unsent: preparation.own.status === 'draft',
    withoutWriting: preparation.own.status === 'withoutWriting',
    topics: view.topics,
    own: ownAnswers(view),
    shared: mailAnswers(preparation.otherAnswers ?? [], view, 'manager'),
    otherPrepared: preparation.other.prepared,
  }))
}

const composeFollowUp = (
  kind: 'followUp' | 'followUpReminder' | 'followUpShared',
  id: number,
  view: TalkView,
  common: TalkCommon,
): Composed => {
  const found = view.followUps.find((one) => one.id === id)
  const plan = view.plan.agreed
  if (!found || !plan) return { skip: 'no plan' }
  if (kind === 'followUpShared') {
    const next = view.followUps.find((one) => one.open && one.date > found.date)?.date
    return { mail: { ...common, kind, plan, followUp: found, next } }
  }
  return {
    mail: {
      ...common,
      kind: 'followUp',
      plan,
      followUp: found,
      closes: found.closes,
      reminder: kind === 'followUpReminder',
    },
  }
}

/** What one has written oneself and sent; self-check and notes are in no mail, nor before the meeting what was not said already (C4). */
const ownAnswers = (view: TalkView): MailAnswer[] =>
  mailAnswers(
    view.preparation.questions.flatMap(({ question, sent }) =>
      sent && !question.private && (!question.heldBack || sent.alreadySaid)
        ? [{ question, text: sent.text, onlyOnPage: sent.onlyOnPage }]
        : [],
    ),
    view,
    view.role,
  )

const mailAnswers = (answers: AnswerView[], view: TalkView, by: 'employee' | 'manager'): MailAnswer[] =>
  answers.map(({ question, text, onlyOnPage }) => ({
    question: questionText(question, view.language, { role: by, name: view.employee.name, manager: view.manager.name }),
    text: onlyOnPage || view.organisation.answersInMail === 'headings' ? undefined : text,
  }))
