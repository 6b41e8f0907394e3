/** On a talk's own page: that an address was changed and what follows from it. */
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { localDate } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords } from '../meeting/when.ts'
import { address } from '../texts/address.ts'
import { Notice } from '../ui/notice.tsx'

export function AddressNotices({ view, href, language }: { view: TalkView; href: string; language: Language }) {
  const words = address[language]
  const { closedToYou, other } = view.address
  if (!closedToYou && !other) return null
  const changed =
    other && words.changed(view.other.name, dateInWords(localDate(other.at, view.organisation.zone), language))
  return (
    <Notice kind="information">
      {closedToYou && <p>{words.closed}</p>}
      {other?.objected && <p>{words.objected(view.other.name)}</p>}
      {other?.mayVouch && (
        <p>
          <a href={href}>{changed}</a>
        </p>
      )}
    </Notice>
  )
}
