/** On a talk's own page: that mail does not reach one of the two. Said of the other without a reason, and only while the talk has someone in it. */

import { firstName } from '../../functions/domain/names.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import type { Language } from '../../functions/ports.ts'
import { unreached } from '../texts/unreached.ts'
import { Notice } from '../ui/notice.tsx'

export function UnreachedNotice({ view, language }: { view: TalkView; language: Language }) {
  const words = unreached[language]
  const tellsOther = view.unreached.other && !view.waitsForManager
  if (!view.unreached.you && !tellsOther) return null
  const other = firstName(view.other.name)
  return (
    <Notice kind="information">
      {view.unreached.you && <p>{words.you}</p>}
      {tellsOther && <p>{view.role === 'manager' ? words.employee(other) : words.manager(other)}</p>}
    </Notice>
  )
}
