/** On a talk's own page: that HR has paused, closed or cancelled the cycle, or ended this talk, and that the employee has left. */
import { firstName } from '../../functions/domain/names.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import type { Language } from '../../functions/ports.ts'
import { halts } from '../texts/halts.ts'
import { Notice } from '../ui/notice.tsx'

export const hasEnded = ({ halt }: TalkView): boolean =>
  halt === 'cancelled' || halt === 'removed' || halt === 'calledOff' || halt === 'left'

export function HaltNotice({ view, language }: { view: TalkView; language: Language }) {
  const words = halts[language]
  if (!view.halt) return null
  const { questions, notAsked } = view.preparation
  const written = notAsked.length > 0 || questions.some(({ draft, sent }) => (draft ?? sent)?.text.trim())
  return (
    <Notice kind="information">
      <p>{words.halts[view.halt](view.cycle.name, firstName(view.employee.name))}</p>
      {hasEnded(view) && written && <p>{words.ownWords}</p>}
    </Notice>
  )
}
