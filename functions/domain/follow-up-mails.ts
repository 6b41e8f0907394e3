/** The rows of one follow-up. */
import type { Instant } from '../ports.ts'
import { whenBothAreThere } from './away.ts'
import { addWorkingDays, firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { answerWorkingDays, closesOn, type FollowUp, mailNumber } from './follow-up.ts'
import { bothRoles } from './role.ts'
import type { Talk } from './talk.ts'
import { endOfDay, mail, morning, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { day, minute } from './time.ts'
import { serviceStep } from './workflow.ts'

/** What came of a follow-up can be read so long after it. */
export const sharedDays = 10

/** The plan in both mails at the agreed date, one reminder to whoever owes, both answers to both, and closing in silence. */
export const followUpMails = (talk: Talk, one: FollowUp, frame: TalkFrame): TalkEntry[] => {
  const { calendar } = frame
  const asks = whenBothAreThere(one.date, talk.away)
  const date = firstWorkingDayOnOrAfter(asks, calendar)
  const closes = endOfDay(closesOn({ date: asks }, calendar), frame)
  if (one.closedAt !== undefined) return followUpShared(talk, one, one.closedAt, frame)
  const due = morning(date, talk, frame)
  const reminder = morning(addWorkingDays(date, answerWorkingDays - 2, calendar), talk, frame)
  const owing = bothRoles.filter((role) => one.answered[role] === undefined)
  return [
    ...owing.map((role) => mail(role, 'followUp', mailNumber(one), due, closes)),
    ...owing.map((role) => mail(role, 'followUpReminder', mailNumber(one), reminder, closes)),
    serviceStep({ kind: 'closeFollowUp', followUp: one.id }, one.id, closes),
  ]
}

const followUpShared = (talk: Talk, one: FollowUp, closedAt: Instant, frame: TalkFrame): TalkEntry[] => {
  if (one.answered.employee === undefined && one.answered.manager === undefined) return []
  const due = nextOpening(closedAt, frame.calendar, jitter(talk.id, 20 * minute))
  return bothRoles.map((role) => mail(role, 'followUpShared', one.id, due, due + sharedDays * day))
}
