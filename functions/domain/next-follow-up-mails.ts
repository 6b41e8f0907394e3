/** The row of a next follow-up's day that was agreed by a press: whoever proposed it hears that it stands. */
import { type FollowUp, isClosed, mailNumber } from './follow-up.ts'
import type { Talk } from './talk.ts'
import { newsWithinTheHour, type TalkEntry } from './talk-entry.ts'
import type { Frame } from './workflow.ts'

/** A mail's n is that of the follow-up that is agreed on, so that a day that is agreed anew is told anew. */
export const nextAgreedMails = (talk: Talk, frame: Frame): TalkEntry[] =>
  talk.followUps.flatMap((one) => {
    const { next } = one
    if (next?.agreed === undefined) return []
    // Who has come since proposed nothing. What was moved on its own, or has been, is no news.
    if (next.by === 'manager' && next.at < (talk.managerSince ?? 0)) return []
    const agreed = talk.followUps.find((other) => isAgreedOn(other, next.date))
    if (!agreed) return []
    const entry = newsWithinTheHour(next.by, 'nextAgreed', { n: mailNumber(agreed), at: next.agreed }, talk, frame)
    return entry.key in talk.mails || !isToldWithAnswers(talk, one, next.by, next.agreed) ? [entry] : []
  })

const isAgreedOn = (one: FollowUp, date: string): boolean =>
  !isClosed(one) && one.date === date && one.moved?.by === undefined

/** Of a follow-up that is over both are mailed what the other has answered, with the day of the next: said there, it is not said twice. */
const isToldWithAnswers = ({ mails }: Talk, one: FollowUp, to: 'employee' | 'manager', agreed: number): boolean => {
  if (!isClosed(one)) return false
  const shared = mails[`${to}.followUpShared.${one.id}`]
  if (shared === undefined || shared.status === 'waiting') return true
  return shared.status !== 'skipped' && shared.at >= agreed
}
