/** The plan's versions, the latest first: who proposed, confirmed or sent back each and when, and what it changed. */
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { Head } from '../head.tsx'
import { momentInWords } from '../meeting/when.ts'
import { page } from '../page.tsx'
import type { TalkContext } from '../talk-app.ts'
import { common } from '../texts/common.ts'
import { lines } from '../texts/lines.ts'
import { StatusTag } from '../ui/status-tag.tsx'
import { PlanChanges } from './changes.tsx'
import { PlanLines, type Reader } from './lines.tsx'

export const showHistory = (c: TalkContext) => {
  const { view, language, at } = c.var
  const words = lines[language]
  return page(
    c as never,
    { title: words.history, talk: view },
    <>
      <Head language={language} back={{ href: at.plan, text: common[language].back }} title={words.history} />
      {view.plan.history.length === 0 && <p>{words.noHistory}</p>}
      {view.plan.history.map((one) => (
        <Version one={one} view={view} language={language} role={view.role} other={view.other.name} />
      ))}
    </>,
  )
}

function Version({ one, view, ...reader }: Reader & { one: TalkView['plan']['history'][number]; view: TalkView }) {
  const { language } = reader
  const words = lines[language]
  const { content, before } = one
  const wordsIn = view[content.by].language
  const when = (at: number) => momentInWords(at, view.organisation.zone, language)
  return (
    <>
      <h2>{words.version(content.version)}</h2>
      {view.plan.agreed?.version === content.version && <StatusTag text={words.inForce} tone="ok" />}
      <ul>
        {(['proposed', 'confirmed', 'returned', 'disagreed'] as const).map((what) => {
          const deed = one[what]
          return deed && <li>{words[what](deed.name, when(deed.at))}</li>
        })}
      </ul>
      {before ? (
        <PlanChanges {...reader} before={before} after={content} wordsIn={wordsIn} level={3} />
      ) : (
        <details>
          <summary>{words.first}</summary>
          <PlanLines {...reader} lines={content.lines} wordsIn={wordsIn} />
        </details>
      )}
    </>
  )
}
