/**
 * From a timetable's entry and its reader's view to a mail as data. Pure: what it needs was gathered before, and what the reader may not see
 * was cut before that.
 */
import { followUpOfMail } from '../follow-up.ts'
import type { FormerManager } from '../hand.ts'
import { lineAnswer, weekOf } from '../line-mails.ts'
import { isLastReminder } from '../preparation-mails.ts'
import type { AnswerView } from '../preparation-view.ts'
import type { TalkMailKind } from '../talk-entry.ts'
import type { TalkView } from '../talk-view.ts'
import { lineStatusNames } from '../templates/check-in.ts'
import { keysOf } from '../templates/keys.ts'
import { questionText } from '../templates/templates.ts'
import { localDate } from '../time.ts'
import type { Entry } from '../workflow.ts'
import type { Mail, MailAnswer, Meeting, TalkCommon } from './mail.ts'

/** The meeting that a former manager had with the employee is taken out of that manager's calendar: time, place and names, nothing else. */
export const composeFormerCalendar = (
  view: TalkView,
  former: FormerManager,
  { link, calendar }: Pick<TalkMailFacts, 'link' | 'calendar'>,
  aboutPlan: boolean,
): Composed => {
  const cancelled = aboutPlan ? former.checkIn : former.cancelled
  if (!cancelled) return { skip: 'no meeting' }
  const { start, end, place, sequence } = cancelled
  const name = { name: former.name }
  return {
    mail: {
      ...commonOf(view, link),
      language: former.language,
      role: 'manager',
      to: name,
      other: { name: view.employee.name },
      manager: name,
      purposes: [],
      kind: 'calendar',
      aboutPlan,
      change: 'cancelled',
      changedBy: 'service',
      meeting: { start, end, place },
      calendar: {
        uid: calendar.uid,
        organizer: calendar.organizer,
        attendees: calendar.attendees,
        method: 'CANCEL',
        sequence,
        stamp: former.until,
      },
    },
  }
}

export type Composed = { mail: Mail } | { skip: string }

export type TalkMailFacts = {
  view: TalkView
  /** The whole address of the mail's link. */
  link: string
  /** Of the calendar entry that the mail is about: the talk's, or that of a meeting about the plan. */
  calendar: {
    uid: string
    organizer: string
    attendees: { name: string; email: string }[]
    /** An earlier time of this talk was mailed to this reader and not cancelled. */
    standsInCalendar: boolean
  }
  /** The questions went out without an invitation before them. */
  first: boolean
  /** For those who are invited. */
  story?: { text: string; name?: string }
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
          promise: view.cycle.promise,
          story: facts.story,
          ...(!view.cycle.isNone && { cycle: view.cycle.name }),
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
          promise: view.cycle.promise,
          story: facts.story,
          ...(!view.cycle.isNone && { cycle: view.cycle.name }),
          questions: view.preparation.questions.map(({ question }) => question),
          preparedBy: view.preparedBy,
          suggestedMinutes: view.suggestedMinutes,
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
    case 'nudge': {
      const owed = view.owed.filter((one) => one !== 'vouch')
      const unsent = owed.includes('prepare') && view.preparation.own.status === 'draft'
      return owed.length > 0 ? { mail: { ...common, kind, owed, unsent } } : { skip: 'nothing waits' }
    }
    case 'correction':
      return composeCorrection(view, common)
    case 'cycleCancelled':
      return view.halt === 'cancelled' || view.halt === 'removed' || view.halt === 'calledOff'
        ? {
            mail: {
              ...common,
              kind,
              cycle: view.cycle.name,
              removed: view.halt === 'removed',
              ...(view.halt === 'calledOff' && { calledOff: true as const }),
              hasWords: view.preparation.own.status === 'sent' || view.preparation.own.status === 'draft',
            },
          }
        : { skip: 'it goes on' }
    case 'calendar':
      return composeCalendar(view.booking, common, facts, { isCalledOff: view.halt === 'calledOff' })
    case 'checkIn':
      return composeCalendar(view.checkIn.booking, common, facts, { aboutPlan: true })
    case 'summary':
      return composeSummary(view, common)
    case 'tomorrow':
      return composeTomorrow(view, common)
    case 'news':
      return composeNews(view, common)
    case 'held': {
      const choices = (['talked', 'moved', 'fellThrough'] as const).map((answer) => ({
        answer,
        link: `${facts.link}?a=${answer[0]}`,
      }))
      return withMeeting(view, (meeting) => ({ ...common, kind, meeting, choices }))
    }
    case 'timeAsked': {
      const { asked } = view.arranging
      return asked
        ? { mail: { ...common, kind, asked: { start: asked.start, end: asked.end, place: asked.place } } }
        : { skip: 'no longer asked' }
    }
    case 'timeDeclined':
      return composeDeclined(view, common)
    case 'registered': {
      const choices = (['talked', 'fellThrough'] as const).map((answer) => ({
        answer,
        link: `${facts.link}?a=${answer[0]}`,
      }))
      return { mail: { ...common, kind, on: view.held.registered?.on, choices } }
    }
    case 'pulse':
      return view.pulse
        ? { mail: { ...common, kind, heldWith: { name: view.pulse.heldWith ?? view.manager.name } } }
        : { skip: 'not held' }
    case 'plan':
      return view.plan.latest
        ? {
            mail: {
              ...common,
              kind,
              plan: view.plan.latest,
              isChange: view.plan.agreed !== undefined,
              before: view.plan.agreed,
            },
          }
        : { skip: 'no plan' }
    case 'planReturned':
      return view.plan.latest && view.plan.returned
        ? {
            mail: {
              ...common,
              kind,
              plan: view.plan.latest,
              comment: view.plan.returned.text,
              lineComments: view.plan.lineComments,
            },
          }
        : { skip: 'no plan' }
    case 'notAgreed':
      return composeNotAgreed(view, common)
    case 'agreed':
      return view.plan.agreed ? { mail: { ...common, kind, plan: view.plan.agreed } } : { skip: 'no plan' }
    case 'followUp':
    case 'followUpReminder':
    case 'followUpShared':
      return composeFollowUp(kind, entry.n, view, common)
    case 'nextAgreed': {
      const next = view.followUps.find(({ id, open }) => open && id === followUpOfMail(entry.n))
      return next ? { mail: { ...common, kind, next: next.date } } : { skip: 'no longer ahead' }
    }
    case 'lines':
    case 'linesDue':
      return composeLines(entry, view, common)
    case 'stuck':
      return view.lines.otherStuck.length > 0
        ? { mail: { ...common, kind, asksToTalk: false, lines: view.lines.otherStuck } }
        : { skip: 'no longer stuck' }
    case 'talkWanted':
      return { mail: { ...common, kind: 'stuck', asksToTalk: true, lines: view.lines.otherStuck } }
    case 'passedAnswer':
      return composePassedAnswer(entry, view, common)
    case 'newManager':
      return view.handover
        ? {
            mail: {
              ...common,
              kind,
              former: { name: view.handover.from },
              isBack: view.handover.isBack,
              answersBack: view.handover.answersBack,
              cancelled: view.handover.cancelled,
              hasPlan: view.plan.inForce !== undefined,
            },
          }
        : { skip: 'same manager' }
    case 'withoutManager':
      return view.handover && view.waitsForManager
        ? {
            mail: {
              ...common,
              kind,
              former: { name: view.handover.from },
              answersBack: view.handover.answersBack,
            },
          }
        : { skip: 'someone has come' }
    case 'ended': {
      const { booking } = view
      const cancelled = booking.status === 'cancelled' && booking.changedBy === 'service'
      return { mail: { ...common, kind, hasPlan: view.held.yes, cancelled } }
    }
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

const composeCalendar = (
  booking: TalkView['booking'],
  common: TalkCommon,
  { calendar }: TalkMailFacts,
  { aboutPlan = false, isCalledOff = false }: { aboutPlan?: boolean; isCalledOff?: boolean },
): Composed => {
  if (booking.status === 'none') return { skip: 'no meeting' }
  const change = booking.status === 'cancelled' ? 'cancelled' : calendar.standsInCalendar ? 'moved' : 'booked'
  return {
    mail: {
      ...common,
      kind: 'calendar',
      aboutPlan,
      change,
      changedBy: isCalledOff ? 'calledOff' : booking.byHr ? 'hr' : booking.changedBy,
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

const composeCorrection = (view: TalkView, common: TalkCommon): Composed => {
  const { correction, cycle, preparation } = view
  if (!correction) return { skip: 'nothing to correct' }
  return {
    mail: {
      ...common,
      kind: 'correction',
      cycle: cycle.name,
      dates: correction.dates,
      from: cycle.from,
      until: cycle.to,
      bookedBy: cycle.bookedBy,
      preparationStarts: view.preparationStarts,
      preparedBy: view.preparedBy,
      ...(correction.questions && { questions: preparation.questions.map(({ question }) => question) }),
      keepsWords: preparation.notAsked.length > 0,
    },
  }
}

const composeDeclined = (view: TalkView, common: TalkCommon): Composed => {
  const { proposed } = view.arranging
  if (!proposed) return { skip: 'no longer proposed' }
  const { starts, length, place } = proposed
  return {
    mail: {
      ...common,
      kind: 'timeDeclined',
      proposals: starts.map((start) => ({ start, end: start + length, place })),
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
    ...feedbackOf(view),
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
    ...feedbackOf(view),
  }))
}

const feedbackOf = ({ organisation, feedback }: TalkView) => ({
  feedback: organisation.answersInMail === 'full' ? feedback.between : [],
  fromOthers: feedback.fromOthers.length > 0,
})

const composeNews = (view: TalkView, common: TalkCommon): Composed => {
  const changed = (view.preparation.otherAnswers ?? []).filter(({ isNew }) => isNew)
  // Only what the reader may not see was changed, or something was taken out.
  if (changed.length === 0) return { skip: 'nothing to read' }
  return withMeeting(view, (meeting) => ({
    ...common,
    kind: 'news',
    meeting,
    answers: mailAnswers(changed, view, view.role === 'employee' ? 'manager' : 'employee'),
  }))
}

const composeNotAgreed = (view: TalkView, common: TalkCommon): Composed => {
  const { notAgreed } = view.plan
  if (!notAgreed) return { skip: 'no plan' }
  const { holds, proposals, disagreement } = notAgreed
  const followUps = view.followUps.filter(({ open }) => open).map(({ date }) => date)
  return { mail: { ...common, kind: 'notAgreed', holds, proposals, disagreement, followUps } }
}

const composeFollowUp = (
  kind: 'followUp' | 'followUpReminder' | 'followUpShared',
  n: number,
  view: TalkView,
  common: TalkCommon,
): Composed => {
  const found = view.followUps.find((one) => one.id === followUpOfMail(n))
  const plan = view.plan.inForce
  if (!found || !plan) return { skip: 'no plan' }
  if (kind === 'followUpShared') {
    const next = view.followUps.find((one) => one.open && one.date > found.date)?.date
    const asksOutcome = found.isLast && view.pulse?.followUps.get(found.id) === 'open'
    return { mail: { ...common, kind, plan, followUp: found, next, asksOutcome } }
  }
  return {
    mail: {
      ...common,
      kind: 'followUp',
      plan,
      followUp: found,
      closes: found.closes,
      reminder: kind === 'followUpReminder',
      notAgreed: view.plan.agreed === undefined,
      otherNeedsNoMore: view.noMoreFollowUps.other,
    },
  }
}

const composePassedAnswer = ({ n }: Entry, view: TalkView, common: TalkCommon): Composed => {
  const answer = view.passedAnswers.find((one) => one.n === n)
  const item = view.passed.find((one) => one.n === answer?.passed && one.by === view.role)
  const said = item?.answers.find(({ at }) => at === answer?.at)
  if (!item || !said) return { skip: 'gone' }
  const passedOn = localDate(item.at, view.organisation.zone)
  return { mail: { ...common, kind: 'passedAnswer', by: said.by, text: said.text, passedOn } }
}

const composeLines = ({ kind, n }: Entry, view: TalkView, common: TalkCommon): Composed => {
  const lines = view.lines.own.flatMap(({ line, resolved }) => {
    if (resolved || line.by === undefined || weekOf(line.by) !== n) return []
    const choices = keysOf(lineStatusNames).map((status) => {
      return { status, link: `${common.link}?a=${lineAnswer(line.id, status)}` }
    })
    return [{ line, choices }]
  })
  return lines.length > 0 ? { mail: { ...common, kind: 'lines', due: kind === 'linesDue', lines } } : { skip: 'done' }
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
