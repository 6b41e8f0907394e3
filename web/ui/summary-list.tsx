/** Questions and answers together, to look through before sending. */
import type { Child } from 'hono/jsx'
import { IfMay } from './may.tsx'
import { Said } from './said.tsx'

export type SummaryRow = {
  question: string
  /** A person's words, or what the service says of them: that there is no answer, a date, a choice. */
  answer: { words: string; language?: string } | { text: Child }
  /** `hidden` says to a screen reader what the link changes. */
  change?: { href: string; text: string; hidden: string }
}

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl class="answers">
      {rows.map(({ question, answer, change }) => (
        <div>
          <dt>{question}</dt>
          <dd>{'words' in answer ? <Said {...answer} /> : answer.text}</dd>
          {change && (
            <IfMay open={change.href}>
              <dd>
                <a href={change.href}>
                  {change.text} <span class="hidden">{change.hidden}</span>
                </a>
              </dd>
            </IfMay>
          )}
        </div>
      ))}
    </dl>
  )
}
