/** What a proposal changes, as a list that can be read aloud: added, changed and how, dropped. */

import type { PlanContent } from '../../functions/domain/plan.ts'
import { changesOf, hasChanges } from '../../functions/domain/plan-changes.ts'
import type { Language } from '../../functions/ports.ts'
import { lines } from '../texts/lines.ts'
import { plan } from '../texts/plan.ts'
import type { Reader } from './lines.tsx'

type Props = Reader & { before: PlanContent; after: PlanContent; wordsIn: Language; level: 2 | 3 }

export function PlanChanges({ before, after, wordsIn, level, ...reader }: Props) {
  const { language } = reader
  const words = lines[language]
  const changes = changesOf(before, after, reader)
  const H = level === 2 ? 'h2' : 'h3'
  if (!hasChanges(changes)) return <p>{words.noChanges}</p>
  return (
    <>
      <H>{words.changes}</H>
      <ul>
        {changes.lines.map(({ line, change, sentences, before, splitFrom }) => (
          <li>
            {words[change]}: <span lang={wordsIn}>{line.what}</span>
            {sentences.length > 0 && `. ${sentences.join('. ')}`}
            {splitFrom !== undefined && (
              <>
                <br />
                {words.splitFrom}: <span lang={wordsIn}>{splitFrom}</span>
              </>
            )}
            {before.map(({ field, text }) => (
              <>
                <br />
                {plan[language][field]}, {words.before.toLowerCase()}: <span lang={wordsIn}>{text || '–'}</span>
              </>
            ))}
          </li>
        ))}
        {changes.mattered && <li>{words.mattered}</li>}
        {changes.followUps !== undefined && (
          <li>
            {words.followUps}: {changes.followUps}
          </li>
        )}
      </ul>
    </>
  )
}
