/** The rows of a plan: who is asked about it, what became of it, and that it stands as not agreed when nobody decides. */

import { heldAt } from './booking.ts'
import { addWorkingDays, jitter, nextOpening } from './calendar.ts'
import { isAgreed, lastDayToDecide, planWaitsFor, standsNotAgreed } from './plan.ts'
import { decidableFrom } from './plan-dates.ts'
import { bothRoles } from './role.ts'
import type { Talk } from './talk.ts'
import { endOfDay, mail, type TalkEntry, type TalkFrame } from './talk-entry.ts'
import { day, localDate, minute } from './time.ts'
import { serviceStep } from './workflow.ts'

/** For so long it is worth telling both what became of a plan. */
export const toldDays = 30

/** A plan mail's n is the plan version; it waits for a yes to *held*. */
export const planMails = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  const { plan } = talk
  // A plan that stands when the employee says that there was no talk waits until there was one.
  const talked = heldAt(talk.held)
  if (talked === undefined) return []
  const entries: TalkEntry[] = []
  // A former manager's proposal is nobody's to decide; the new manager is told of it, and weekly.
  const waitsFor = plan.takenOver ? undefined : planWaitsFor(plan)
  if (waitsFor && plan.proposedAt !== undefined) {
    const since = Math.max(plan.returned?.at ?? plan.proposedAt, talked)
    const due = nextOpening(since, frame.calendar, jitter(talk.id, 20 * minute))
    const until = endOfDay(addWorkingDays(localDate(since, frame.calendar.zone), 15, frame.calendar), frame)
    entries.push(mail(waitsFor, plan.returned ? 'planReturned' : 'plan', plan.version, due, until))
  }
  if (isAgreed(plan) && plan.agreed) {
    const due = nextOpening(plan.agreed.at, frame.calendar, jitter(talk.id, 20 * minute))
    for (const role of bothRoles) entries.push(mail(role, 'agreed', plan.version, due, due + toldDays * day))
  }
  if (standsNotAgreed(plan) && plan.notAgreed) {
    const due = nextOpening(plan.notAgreed.at, frame.calendar, jitter(talk.id, 20 * minute))
    for (const role of bothRoles) entries.push(mail(role, 'notAgreed', plan.version, due, due + toldDays * day))
  }
  const last = lastDayToDecide(plan, decidableFrom(talk, frame) ?? talked, frame.calendar)
  if (last !== undefined) {
    const { version } = plan
    entries.push(serviceStep({ kind: 'standNotAgreed', version }, version, endOfDay(last, frame)))
  }
  return entries
}
