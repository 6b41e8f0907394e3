/**
 * From a timetable's entry and its reader's view to a mail as data. Pure: what it needs was gathered before, and what the reader may not see
 * was cut before that.
 */
import { followUpOfMail } from '../follow-up.ts'
import { lineAnswer, weekOf } from '../line-mails.ts'
import { isLastReminder } from '../preparation-mails.ts'
import type { TalkMailKind } from '../talk-entry.ts'
import type { TalkView } from '../talk-view.ts'
import { lineStatusNames } from '../templates/check-in.ts'
import { keysOf } from '../templates/keys.ts'
import { localDate } from '../time.ts'
import type { Entry } from '../workflow.ts'
import { composeNews, composeSummary, composeTomorrow } from './before-meeting.ts'
import { composeCalendar } from './calendar.ts'
import { type Composed, commonOf, type TalkMailFacts, withMeeting } from './composed.ts'
import type { TalkCommon } from './mail.ts'

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
