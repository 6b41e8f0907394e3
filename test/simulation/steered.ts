/**
 * What HR's hand on a cycle does to what its talks owe (PRODUCT.md, 'Wrong dates', and issue: pause, cancel, close, reopen): what is being
 * prepared and booked waits, or ends; who was mailed something that is no longer true is told once. Written from that and not from the timetable.
 */
import { addWorkingDays, type Calendar, nextOpening } from '../../functions/domain/calendar.ts'
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import { questionsFor, type TemplateId, templates } from '../../functions/domain/templates/templates.ts'
import { addDays, at, localDate, minute } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import { skewMax } from './clocks.ts'
import type { CycleSet, Facts } from './history.ts'
import type { Moment } from './moments.ts'
import type { Duty } from './presence.ts'

/** Before this nobody hears of what HR has done, so that it can be taken back. */
const settles = 30 * minute
/** In which a mail that has the new dates may be taken for one that has the old ones. */
const minutesAfter = 5 * minute + 2 * skewMax

type End = { told: Instant; n: number; left: boolean }

/** Whether the talk will not be. */
export const endIn = ({ facts, cycle }: Moment): End | undefined => {
  const { ended, booking, held } = facts
  if (ended?.why === 'left') return { told: ended.at, n: ended.n, left: true }
  if ((held.employee?.answer ?? held.manager?.answer) === 'talked') return undefined
  if (ended) return { told: ended.at, n: ended.n + 1, left: false }
  const halt = cycle.halts?.at(-1)
  if (halt?.kind !== 'cancelled' || halt.to !== undefined) return undefined
  const told = halt.from + settles
  // A meeting that has begun is asked about.
  return booking.status === 'booked' && booking.start <= told ? undefined : { told, n: 1, left: false }
}

/** What an end owes, besides the calendars: a word to who had heard of the talk. */
export const endDuties = ({ facts, mailed }: Moment, { told, n, left }: End, calendar: Calendar): Duty[] => {
  const last = addWorkingDays(localDate(nextOpening(told, calendar), calendar.zone), 10, calendar)
  const until = at(addDays(last, 1), '00:00', calendar.zone)
  const duty = { due: told, until, asked: false, optional: false }
  const duties: Duty[] = []
  if (!left && mailed.first !== undefined && mailed.first < told)
    duties.push({ ...duty, key: `employee.cycleCancelled.${n}`, to: 'employee' })
  if (left && facts.ended?.told && facts.vacant === undefined)
    duties.push({ ...duty, key: `manager.ended.${n}`, to: 'manager' })
  return duties
}

/** Nobody is asked to prepare while HR has stopped the cycle; in a closed one only for a time that stands. */
export const whileHalted = (duty: Duty, { facts, cycle }: Moment): Duty[] => {
  if (!/^employee\.(invitation|questions|reminder|correction)\./.test(duty.key)) return [duty]
  const halt = cycle.halts?.at(-1)
  if (!halt || halt.to !== undefined) return [duty]
  const hasTime = halt.kind === 'closed' && facts.booking.status === 'booked'
  return hasTime && duty.key.includes('.questions.') ? [duty] : []
}

/** What would have begun while the cycle stood still begins when it goes on. */
export const afterHalts = (due: Instant, { halts = [] }: CycleSet): Instant =>
  halts.reduce((moved, { from, to }) => (to !== undefined && moved >= from && moved < to ? to : moved), due)

/** With the cycle as HR has set it now; later for who joined later. */
export const beginsIn = ({ begins }: Facts, { settings, corrections = [] }: CycleSet): string => {
  const ofCycle = [settings.invitationOn, ...corrections.map(({ before }) => before.invitationOn)]
  return ofCycle.includes(begins) || begins < settings.invitationOn ? settings.invitationOn : begins
}

/**
 * One word to who was mailed what is no longer true, and whom it concerns. What was mailed within minutes after HR wrote was true, and may be
 * corrected all the same.
 */
export const correctionDuty = (moment: Moment, last: Instant): Duty[] => {
  const latest = moment.cycle.corrections?.at(-1)
  const { told } = moment.mailed
  if (!latest || told === undefined) return []
  // Before HR wrote, by any clock; or so soon after it that it may seem so.
  const isOwed = isNoLongerTrue(moment, told + skewMax)
  if (!isOwed && !isNoLongerTrue(moment, told - minutesAfter)) return []
  const key = `employee.correction.${latest.n}`
  return [{ key, to: 'employee', due: latest.at + settles, until: last, asked: false, optional: !isOwed }]
}

const isNoLongerTrue = ({ facts, cycle, mailed }: Moment, heard: Instant): boolean => {
  const { settings } = cycle
  const before = settingsAt(cycle, heard)
  const has = (...names: (keyof CycleSettings)[]) => names.some((name) => before[name] !== settings[name])
  const dates =
    facts.booking.status !== 'booked' &&
    (has('from', 'to', 'bookedBy') || (has('preparationOn') && mailed.questions === undefined))
  return dates || (mailed.questions !== undefined && asked(before) !== asked(settings))
}

const settingsAt = ({ settings, corrections = [] }: CycleSet, moment: Instant): CycleSettings =>
  Object.assign(
    {},
    settings,
    ...corrections
      .filter(({ at }) => at > moment)
      .map(({ before }) => before)
      .toReversed(),
  )

/** The employee's questions; of the organisation's own another version is others. */
const asked = ({ template, templateVersion, purposes, managerAnswersA, wording }: CycleSettings): string => {
  if (!(template in templates)) return `${template} ${templateVersion} ${purposes.toSorted()}`
  return questionsFor(templates[template as TemplateId], 'employee', { purposes, managerAnswersA, wording })
    .map(({ id }) => id)
    .sort()
    .join()
}
