/**
 * Subjects: at most fifty characters, never a date, a state or a word that someone wrote, since mail programs keep a thread together by them.
 * Two threads a person and talk: before the talk, and the plan.
 */
import type { DigestItem, Mail } from '../functions/domain/mails/mail.ts'
import { bothNames, firstName } from '../functions/domain/names.ts'
import { checkInTexts } from './texts/check-in.ts'
import { cycleRun } from './texts/cycle-run.ts'
import { feedbackTexts } from './texts/feedback.ts'
import { nudgeTexts } from './texts/nudge.ts'
import { passedOnTexts } from './texts/passed-on.ts'
import { pulse } from './texts/pulse.ts'
import { requestTexts } from './texts/requests.ts'
import { talkAskTexts } from './texts/talk-asks.ts'
import { texts } from './texts/texts.ts'
import { undeliverableTexts } from './texts/undeliverable.ts'

export type Thread = 'before' | 'plan'

/** None for what stands alone: calendar mails, whose subject is the entry's own, sign-in and the digest. */
export function threadOf(mail: Mail): Thread | undefined {
  switch (mail.kind) {
    case 'invitation':
    case 'questions':
    case 'reminder':
    case 'correction':
    case 'summary':
    case 'tomorrow':
    case 'news':
    case 'held':
    case 'timeAsked':
    case 'timeDeclined':
    case 'registered':
    case 'link':
      return 'before'
    case 'nudge':
      return isOfPlan(mail) ? 'plan' : 'before'
    case 'plan':
    case 'planReturned':
    case 'agreed':
    case 'notAgreed':
    case 'followUp':
    case 'followUpShared':
    case 'nextAgreed':
    case 'lines':
    case 'stuck':
      return 'plan'
    case 'cycleCancelled':
    case 'pulse':
    case 'newManager':
    case 'ended':
    case 'withoutManager':
    case 'addressChanged':
    case 'undeliverable':
    case 'passedOn':
    case 'passedAnswer':
    case 'calendar':
    case 'signIn':
    case 'digest':
    case 'managerNudge':
    case 'feedback':
    case 'feedbackReply':
    case 'whatWorked':
    case 'talkAsked':
    case 'talkAnswered':
    case 'request':
    case 'reportAnswer':
      return undefined
  }
}

export function subjectOf(mail: Mail): string {
  const { subjects } = texts[mail.language]
  switch (mail.kind) {
    case 'invitation':
    case 'questions':
    case 'reminder':
    case 'correction':
    case 'summary':
    case 'tomorrow':
    case 'news':
    case 'held':
    case 'timeAsked':
    case 'timeDeclined':
    case 'registered':
    case 'link':
      return subjects.before(firstName(mail.other.name))
    case 'nudge':
      return isOfPlan(mail)
        ? subjects.plan[mail.role](firstName(mail.other.name))
        : subjects.before(firstName(mail.other.name))
    case 'plan':
    case 'planReturned':
    case 'agreed':
    case 'notAgreed':
    case 'followUp':
    case 'followUpShared':
    case 'nextAgreed':
    case 'lines':
    case 'stuck':
      return subjects.plan[mail.role](firstName(mail.other.name))
    case 'pulse':
      return pulse[mail.language].subject
    case 'calendar':
      return (mail.aboutPlan ? checkInTexts[mail.language].subject : subjects.calendar)(
        ...bothNames(mail.employee.name, mail.manager.name),
      )
    case 'cycleCancelled':
      return cycleRun[mail.language].cancelled.subject(firstName(mail.other.name))
    case 'newManager':
      return subjects.newManager[mail.role](firstName(mail.other.name))
    case 'withoutManager':
      return subjects.withoutManager
    case 'ended':
      return subjects.ended(firstName(mail.other.name))
    case 'addressChanged':
      return subjects.addressChanged
    case 'undeliverable':
      return undeliverableTexts[mail.language].subject
    case 'passedOn':
      return passedOnTexts[mail.language].subject
    case 'passedAnswer':
      return passedOnTexts[mail.language].answer.subject
    case 'feedback':
      return feedbackTexts[mail.language].subject(firstName(mail.feedback.from.name))
    case 'feedbackReply':
      return feedbackTexts[mail.language].subjectReply(firstName(mail.from.name))
    case 'reportAnswer':
      return passedOnTexts[mail.language].report.subject
    case 'whatWorked':
      return feedbackTexts[mail.language].subjectMonth
    case 'managerNudge':
      return nudgeTexts[mail.language].subject
    case 'talkAsked':
      return talkAskTexts[mail.language].asked.subject(firstName(mail.from.name))
    case 'talkAnswered':
      return talkAskTexts[mail.language].answered.subject(firstName(mail.from.name))
    case 'request':
      return requestSubject(mail)
    case 'signIn':
      return subjects.signIn
    case 'digest':
      return thingsOf(mail.items) === 0 ? cycleRun[mail.language].digest.subject : subjects.digest(thingsOf(mail.items))
  }
}

/** Reminded of what comes after the talk. */
function isOfPlan({ owed: [first] }: Extract<Mail, { kind: 'nudge' }>): boolean {
  return first !== 'prepare' && first !== 'decideTime' && first !== 'book' && first !== 'sayHeld'
}

function requestSubject({ step, request, toOther, language }: Extract<Mail, { kind: 'request' }>): string {
  const { subjects } = requestTexts[language]
  if (toOther) return subjects.other
  switch (step) {
    case 'review':
    case 'reviewAgain':
      return subjects.review
    case 'decide':
      return subjects.decide
    case 'approve':
    case 'approveAgain':
      return subjects.approve
    default:
      return subjects[request]
  }
}

/** How many things wait, over all talks. */
function thingsOf(items: DigestItem[]): number {
  return items.reduce((sum, { links }) => sum + links.length, 0)
}
