/** On the manager's page of a talk with somebody on paper: why, and the way to what can be printed and noted. */
import type { TalkView } from '../../functions/domain/talk-view.ts'
import type { Language } from '../../functions/ports.ts'
import { paper } from '../texts/paper.ts'
import { Notice } from '../ui/notice.tsx'

export function PaperNotice({ view, language, href }: { view: TalkView; language: Language; href: string }) {
  const reason = view.paper?.reason
  if (view.role !== 'manager' || !reason) return null
  const words = paper[language]
  return (
    <Notice kind="information" heading={words.reasons[reason]}>
      <p>
        {words.why[reason](view.employee.name)} <a href={href}>{words.link}</a>
      </p>
    </Notice>
  )
}
