/** That HR keeps one's talks from deletion, since when, until when and why: on one's own page and in one's file. */
import type { HoldView } from '../../functions/flow/retention-hold.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords } from '../meeting/when.ts'
import { holds } from '../texts/holds.ts'
import { Notice } from '../ui/notice.tsx'

export function Held({ language, hold }: { language: Language; hold: HoldView | undefined }) {
  if (!hold) return null
  const { own, reasons } = holds[language]
  return (
    <Notice kind="information" heading={own.title}>
      <p>
        {own.text(dateInWords(hold.since, language), dateInWords(hold.until, language), reasons[hold.why])}{' '}
        {own.unreadable}
      </p>
    </Notice>
  )
}
