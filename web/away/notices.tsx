/** On a talk's own page: who is away, who has taken over, and that a talk waits for a manager. */
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { localDate } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords } from '../meeting/when.ts'
import { away } from '../texts/away.ts'
import { Notice } from '../ui/notice.tsx'

export function PeopleNotices({ view, language }: { view: TalkView; language: Language }) {
  const words = away[language]
  const { handover, booking, organisation } = view
  const returns = [view.away.you, view.away.other].filter((date) => date !== undefined)
  const inside =
    booking.status === 'booked' && returns.some((date) => localDate(booking.start, organisation.zone) < date)
  if (view.waitsForManager) {
    return (
      <Notice kind="information">
        <p>{words.waits}</p>
      </Notice>
    )
  }
  return (
    <>
      {returns.length > 0 && (
        <Notice kind="information">
          {view.away.you && <p>{words.youAreAway(dateInWords(view.away.you, language))}</p>}
          {view.away.other && <p>{words.otherIsAway(view.other.name, dateInWords(view.away.other, language))}</p>}
          {inside && <p>{words.meetingInside}</p>}
        </Notice>
      )}
      {handover && (!handover.isBack || handover.answersBack) && (view.role === 'employee' || !view.held.yes) && (
        <Notice kind="information">
          {!handover.isBack && (
            <p>{words.tookOver(view.role === 'manager' ? view.you.name : view.other.name, handover.from)}</p>
          )}
          {handover.answersBack && <p>{words.answersBack(view.other.name, handover.from)}</p>}
        </Notice>
      )}
    </>
  )
}
