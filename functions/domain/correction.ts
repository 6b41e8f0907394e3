/**
 * Wrong dates or questions, and who is told (PRODUCT.md, 'Wrong dates'): one mail, only to those who were mailed what is no longer true, and
 * only if it concerns them. A function of the talk and the corrections of its cycle, so that HR's preview counts what then goes out.
 */
import type { Instant } from '../ports.ts'
import { isHeld } from './booking.ts'
import type { Cycle } from './cycle.ts'
import { correctionsSoFar, settingsAt } from './cycle-run.ts'
import { asksOther, type CycleSettings } from './cycle-settings.ts'
import { endOf } from './in-cycle.ts'
import type { Ledger } from './ledger.ts'
import type { Talk } from './talk.ts'
import { minute } from './time.ts'

export type DateChange = 'preparationOn' | 'bookedBy' | 'period'

export type CorrectionToTell = {
  /** Of the latest correction: the n of the mail. */
  n: number
  at: Instant
  dates: DateChange[]
  /** The employee's questions are others than those in the mail. */
  questions: boolean
}

/** A mail that left within this of a correction may have been written before it: sending takes a while, and two clocks differ. One word too many does no harm. */
const sendingTakes = 5 * minute

/** What this talk's employee has been told and is no longer true. */
export const correctionToTell = (talk: Talk, cycle: Cycle): CorrectionToTell | undefined => {
  const latest = cycle.corrections?.at(-1)
  const told = toldAt(talk.mails, ['invitation', 'questions', 'correction'])
  if (!latest || told === undefined || isHeld(talk.held) || endOf(talk, cycle)) return undefined
  const before = settingsAt(cycle, told - sendingTakes)
  const hasQuestions = toldAt(talk.mails, ['questions']) !== undefined
  const dates = talk.booking.status === 'booked' ? [] : changedDates(before, cycle.settings, hasQuestions)
  const questions = hasQuestions && asksOther(before, cycle.settings, 'employee')
  if (dates.length === 0 && !questions) return undefined
  return { n: correctionsSoFar(cycle), at: latest.at, dates, questions }
}

/** For HR: what a correction comes to for one talk. */
export type CorrectionEffect = 'told' | 'notMailed' | 'keepsTime' | 'held' | 'ended' | 'untouched'

export const effectOf = (talk: Talk, after: Cycle): CorrectionEffect => {
  if (isHeld(talk.held)) return 'held'
  if (endOf(talk, after)) return 'ended'
  if (correctionToTell(talk, after)) return 'told'
  if (toldAt(talk.mails, ['invitation', 'questions']) === undefined) return 'notMailed'
  return talk.booking.status === 'booked' ? 'keepsTime' : 'untouched'
}

const changedDates = (before: CycleSettings, after: CycleSettings, hasQuestions: boolean): DateChange[] => [
  ...(before.from !== after.from || before.to !== after.to ? (['period'] as const) : []),
  ...(before.bookedBy !== after.bookedBy ? (['bookedBy'] as const) : []),
  // Who has the questions has begun.
  ...(before.preparationOn !== after.preparationOn && !hasQuestions ? (['preparationOn'] as const) : []),
]

/**
 * When the employee last got a mail of one of these kinds. One that is on its way counts: if it does not get there it goes again, as things
 * stand then.
 */
const toldAt = (mails: Ledger, kinds: string[]): Instant | undefined => {
  const sent = Object.entries(mails).flatMap(([key, record]) => {
    const [to, kind = ''] = key.split('.')
    const isOut = record.status === 'sent' || (record.status === 'claimed' && kind !== 'correction')
    return to === 'employee' && kinds.includes(kind) && isOut ? [record.at] : []
  })
  return sent.length === 0 ? undefined : Math.max(...sent)
}
