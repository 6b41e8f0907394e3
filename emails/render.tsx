/** @jsxImportSource react */
/**
 * The only door to the mails: from a mail as data to what leaves. Each template says what the mail has to say; HTML and text are both made from
 * that, after what is too long has been left to the page.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Mail } from '../functions/domain/mails/mail.ts'
import { feedbackLinkOf } from '../functions/domain/routes.ts'
import { addressChanged } from './address-changed.tsx'
import { agreed } from './agreed.tsx'
import { type CalendarEntry, calendarEntry } from './calendar.ts'
import { calendarMail } from './calendar-mail.tsx'
import { correction } from './correction.tsx'
import { cycleCancelled } from './cycle-cancelled.tsx'
import { digest } from './digest.tsx'
import { ended } from './ended.tsx'
import { feedback } from './feedback.tsx'
import { feedbackReply } from './feedback-reply.tsx'
import { followUp } from './follow-up.tsx'
import { followUpShared } from './follow-up-shared.tsx'
import { held } from './held.tsx'
import { invitation } from './invitation.tsx'
import { lines } from './lines.tsx'
import { link } from './link.tsx'
import { managerNudge } from './manager-nudge.tsx'
import { newManager } from './new-manager.tsx'
import { news } from './news.tsx'
import { nextAgreed } from './next-agreed.tsx'
import { notAgreed } from './not-agreed.tsx'

import { nudge } from './nudge.tsx'
import { clean } from './parts/clean.ts'
import type { Content } from './parts/content.ts'
import { fitToSize } from './parts/fit-to-size.ts'
import { MailView } from './parts/mail-view.tsx'
import { textOf } from './parts/text.ts'
import { passedAnswer } from './passed-answer.tsx'
import { passedOn } from './passed-on.tsx'
import { plan } from './plan.tsx'
import { planReturned } from './plan-returned.tsx'
import { pulse } from './pulse.tsx'
import { questions } from './questions.tsx'
import { registered } from './registered.tsx'
import { reminder } from './reminder.tsx'
import { reportAnswer } from './report-answer.tsx'
import { request } from './request.tsx'
import { signIn } from './sign-in.tsx'
import { stuck } from './stuck.tsx'
import { subjectOf, type Thread, threadOf } from './subject.ts'
import { summary } from './summary.tsx'
import { talkAnswered } from './talk-answered.tsx'
import { talkAsked } from './talk-asked.tsx'
import { feedbackTexts } from './texts/feedback.ts'
import { texts } from './texts/texts.ts'
import { timeAsked } from './time-asked.tsx'
import { timeDeclined } from './time-declined.tsx'
import { tomorrow } from './tomorrow.tsx'
import { undeliverable } from './undeliverable.tsx'
import { whatWorked } from './what-worked.tsx'
import { withoutManager } from './without-manager.tsx'

export type RenderedMail = {
  subject: string
  /** At most 80 kB, and 20 kB without what people wrote. */
  html: string
  text: string
  preheader: string
  thread?: Thread
  calendar?: CalendarEntry
}

export function renderMail(written: Mail): RenderedMail {
  const mail = clean(written)
  const subject = subjectOf(mail)
  const { content, html } = fitToSize(withWayToFeedback(mail, contentOf(mail)), (fitted) => htmlOf(mail, fitted))
  return {
    subject,
    html,
    text: textOf(content, mail.organisation.name, texts[mail.language].common.phases[content.band]),
    preheader: content.preheader,
    thread: threadOf(mail),
    calendar: mail.kind === 'calendar' ? calendarEntry(mail, subject) : undefined,
  }
}

function htmlOf(mail: Mail, content: Content): string {
  // React writes no doctype, and Outlook lays out differently without this one.
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">${renderToStaticMarkup(<MailView mail={mail} content={content} />)}`
}

/** At the foot of every mail with a link of its own (PRODUCT.md step 9): the same link, and on to giving feedback. */
function withWayToFeedback(mail: Mail, content: Content): Content {
  // A sign-in link is used up by its first press, the one to an old address answers a single question, and a meeting that ended with its manager
  // leads nowhere.
  const { kind } = mail
  const isWay = kind !== 'signIn' && kind !== 'addressChanged' && !(kind === 'calendar' && mail.changedBy === 'service')
  const href = isWay && 'link' in mail ? feedbackLinkOf(mail.link) : undefined
  return href === undefined ? content : { ...content, way: { label: feedbackTexts[mail.language].give, href } }
}

function contentOf(mail: Mail): Content {
  switch (mail.kind) {
    case 'invitation':
      return invitation(mail)
    case 'questions':
      return questions(mail)
    case 'reminder':
      return reminder(mail)
    case 'nudge':
      return nudge(mail)
    case 'managerNudge':
      return managerNudge(mail)
    case 'correction':
      return correction(mail)
    case 'cycleCancelled':
      return cycleCancelled(mail)
    case 'calendar':
      return calendarMail(mail)
    case 'summary':
      return summary(mail)
    case 'tomorrow':
      return tomorrow(mail)
    case 'news':
      return news(mail)
    case 'held':
      return held(mail)
    case 'timeAsked':
      return timeAsked(mail)
    case 'timeDeclined':
      return timeDeclined(mail)
    case 'registered':
      return registered(mail)
    case 'pulse':
      return pulse(mail)
    case 'plan':
      return plan(mail)
    case 'planReturned':
      return planReturned(mail)
    case 'agreed':
      return agreed(mail)
    case 'notAgreed':
      return notAgreed(mail)
    case 'followUp':
      return followUp(mail)
    case 'followUpShared':
      return followUpShared(mail)
    case 'nextAgreed':
      return nextAgreed(mail)
    case 'lines':
      return lines(mail)
    case 'stuck':
      return stuck(mail)
    case 'passedOn':
      return passedOn(mail)
    case 'passedAnswer':
      return passedAnswer(mail)
    case 'newManager':
      return newManager(mail)
    case 'withoutManager':
      return withoutManager(mail)
    case 'ended':
      return ended(mail)
    case 'addressChanged':
      return addressChanged(mail)
    case 'undeliverable':
      return undeliverable(mail)
    case 'request':
      return request(mail)
    case 'feedback':
      return feedback(mail)
    case 'feedbackReply':
      return feedbackReply(mail)
    case 'whatWorked':
      return whatWorked(mail)
    case 'talkAsked':
      return talkAsked(mail)
    case 'talkAnswered':
      return talkAnswered(mail)
    case 'reportAnswer':
      return reportAnswer(mail)
    case 'link':
      return link(mail)
    case 'signIn':
      return signIn(mail)
    case 'digest':
      return digest(mail)
  }
}
