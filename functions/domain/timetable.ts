/**
 * Every mail and step of a talk as a function of its state and frame (DESIGN.md rule 1): the one table of kinds, times and until, its rows in the
 * order of the talk's life. Preview, due, reminders and tests all read this. Times start from reference: 'Inventory' of the UX notes and
 * PRODUCT.md, 'The life of a talk'.
 */
import { afterReturn } from './away-mails.ts'
import { arrangingMails, calendarMails, checkInMails } from './booking-mails.ts'
import { followUpMails } from './follow-up-mails.ts'
import { cancelledWithFormer, newManager, withoutManager } from './handover-mails.ts'
import { type End, endOf, goesOut } from './in-cycle.ts'
import { lineMails } from './line-mails.ts'
import { afterwards, dayBefore, news, pulse } from './meeting-mails.ts'
import { nextAgreedMails } from './next-follow-up-mails.ts'
import { nudgeMails } from './nudge.ts'
import { exceptOnPaper } from './on-paper.ts'
import { passingEntries } from './passing-mails.ts'
import { afterGuard } from './people-mails.ts'
import { planMails } from './plan-mails.ts'
import { correction, invitation, questions, reminders } from './preparation-mails.ts'
import { whatReaches } from './reach.ts'
import type { Talk } from './talk.ts'
import { asked, mail, soon, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { hour } from './time.ts'
import { type Frame, serviceStep } from './workflow.ts'

export const talkTimetable = (talk: Talk, frame: Frame): TalkEntry[] => {
  const { cycle } = frame
  if (!cycle) throw new Error('A talk has a cycle')
  const framed = { ...frame, cycle }
  const end = endOf(talk, cycle)
  if (end) return ended(talk, end, framed)
  // Without a manager the talk waits, and says so once.
  const waits = [...cancelledWithFormer(talk), ...withoutManager(talk, framed), ...freshLinks(talk)]
  const going = talk.vacant === undefined ? running(talk, framed) : waits
  const entries = [...going, ...passingEntries(talk, framed)]
  return reaching(entries, talk, framed)
}

const running = (talk: Talk, framed: TalkFrame): TalkEntry[] =>
  [
    ...invitation(talk, framed),
    ...questions(talk, framed),
    ...reminders(talk, framed),
    ...nudgeMails(talk, framed),
    ...correction(talk, framed),
    ...calendarMails(talk),
    ...arrangingMails(talk, framed),
    ...dayBefore(talk, framed),
    ...news(talk, framed),
    ...afterwards(talk, framed),
    ...pulse(talk, framed),
    ...planMails(talk, framed),
    ...talk.followUps.flatMap((one) => followUpMails(talk, one, framed)),
    ...nextAgreedMails(talk, framed),
    ...checkInMails(talk),
    ...lineMails(talk, framed),
    ...newManager(talk, framed),
    ...cancelledWithFormer(talk),
    ...freshLinks(talk),
  ].filter(({ kind }) => goesOut(kind, talk, framed.cycle))

/** What is left of a talk that will not be: its time is taken out of the calendars, and whoever had been mailed is told once. */
const ended = (talk: Talk, { why, n, told }: End, frame: TalkFrame): TalkEntry[] => {
  const { due, until } = soon(told, talk, frame)
  const wasMailed = Object.entries(talk.mails).some(
    ([key, { status, at: since }]) => key.startsWith('employee.') && status === 'sent' && since < told,
  )
  const left = [
    ...(talk.booking.status === 'cancelled' && talk.vacant === undefined ? calendarMails(talk) : []),
    ...(talk.checkIn?.booking.status === 'cancelled' && talk.vacant === undefined ? checkInMails(talk) : []),
    ...(wasMailed ? [mail('employee', 'cycleCancelled', n, due, until)] : []),
    ...(talk.ended?.told && talk.vacant === undefined ? [mail('manager', 'ended', n, due, until)] : []),
    ...cancelledWithFormer(talk),
    ...freshLinks(talk),
    // What was passed on was passed on.
    ...passingEntries(talk, frame),
    ...reopening(talk),
    // Nothing goes to who has left the organisation.
  ].filter(({ to }) => why !== 'left' || to !== 'employee')
  return reaching(left, talk, frame)
}

/** Whoever had asked for the talk waits for an answer again, however the page that called it off ended. */
const reopening = ({ ended }: Talk): TalkEntry[] =>
  ended?.reopens === undefined ? [] : [serviceStep({ kind: 'askReopened' }, ended.n, ended.at)]

/** Whom a mail does not reach gets none, or gets it later: on paper, away, behind a changed address, or where mail comes back. */
const reaching = (entries: TalkEntry[], talk: Talk, frame: TalkFrame): TalkEntry[] =>
  whatReaches(
    exceptOnPaper(entries, talk)
      .flatMap((entry) => afterReturn(entry, talk, frame))
      .flatMap((entry) => afterGuard(entry, talk, frame)),
    talk,
  )

const freshLinks = ({ freshLinks }: Talk): TalkEntry[] =>
  freshLinks.flatMap(({ role, n, at }) => (role === 'person' ? [] : [asked(role, 'link', n, at, at + 2 * hour)]))
