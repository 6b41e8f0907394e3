/** The day on which an erasure is carried out: both sides hear of each new one a week ahead, and it is never while something is held. */
import type { Instant } from '../../ports.ts'
import { addDays, at, endOf, localDate } from '../time.ts'
import { type DataRequest, isOpen, noticeDays } from './request.ts'

export const earliestErasure = (zone: string, now: Instant): Instant =>
  at(addDays(localDate(now, zone), noticeDays), '00:00', zone)

export const plan = (
  { planned }: DataRequest,
  whenever: Instant,
  now: Instant,
): NonNullable<DataRequest['planned']> => ({
  n: (planned?.n ?? 0) + 1,
  at: whenever,
  since: now,
})

/** HR's hold on the talks is another, or gone; `held`: its end. Said again it changes nothing, and no day is put off but for a hold. */
export const planAnew = (state: DataRequest, held: Instant, zone: string, now: Instant): DataRequest => {
  const { approved, planned, hold } = state
  if (!approved || !planned || !isOpen(state)) return state
  const whenever = Math.max(earliestErasure(zone, now), hold ? endOf(hold.until, zone) : 0, held)
  const stays = held <= planned.at && planned.at <= whenever
  return stays ? state : { ...state, planned: plan(state, whenever, now) }
}
