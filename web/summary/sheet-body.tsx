/**
 * What stands on the sheet for a talk, in the order of the talk: the opening, topics, what both have written, the last plan. A rehearsal shows
 * the same with made-up words. Tips are folded on the screen and stay off the paper, which is one page when answers are short.
 */

import type { Topic } from '../../functions/domain/preparation.ts'
import type { PlanView } from '../../functions/domain/shown-plan.ts'
import { openingLine, type Section, sectionNames, tips } from '../../functions/domain/templates/tips.ts'
import type { Language } from '../../functions/ports.ts'
import { PlanLines, type Reader } from '../plan/lines.tsx'
import { summary } from '../texts/summary.ts'
import { Said } from '../ui/said.tsx'
import type { Row, Sheet, Written } from './sheet.ts'

export type SheetProps = Reader & {
  employee: string
  manager: string
  languages: { employee: Language; manager: Language }
  topics: Topic[]
  sheet: Sheet
  lastPlan?: PlanView & { on?: string }
  /** The talk is over: what was written stays, the guide has done its work. */
  isOver: boolean
  /** Where the manager says that a point is already said, while that can be changed. */
  sayNow?: (question: string) => string
}

export function SheetBody(props: SheetProps) {
  const { language, role, isOver } = props
  return (
    <>
      {!isOver && (role === 'manager' ? <Opening language={language} /> : <Expect {...props} />)}
      <Topics {...props} />
      <Sections {...props} />
      <LastPlan {...props} />
    </>
  )
}

function Opening({ language }: { language: Language }) {
  return (
    <>
      <h2>{sectionNames.opening[language]}</h2>
      <p>{summary[language].begin(openingLine[language])}</p>
      <Tips section="opening" language={language} />
    </>
  )
}

function Expect({ language, manager }: SheetProps) {
  const words = summary[language]
  return (
    <>
      <h2>{words.expect}</h2>
      <ul>
        {words.expectations(manager).map((expectation) => (
          <li>{expectation}</li>
        ))}
      </ul>
    </>
  )
}

/** The employee's first. */
function Topics({ language, role, other, employee, languages, topics }: SheetProps) {
  const words = summary[language]
  const ordered = [...topics.filter(({ by }) => by === 'employee'), ...topics.filter(({ by }) => by === 'manager')]
  return (
    <>
      <h2>{words.topics}</h2>
      {role === 'manager' && topics.length > 0 && <p>{words.topicsFirst(employee)}</p>}
      {topics.length === 0 && <p>{words.noTopics}</p>}
      {ordered.map(({ by, text }, index) => (
        <Said
          words={text}
          language={languages[by]}
          author={ordered[index - 1]?.by === by ? undefined : by === role ? words.fromYou : words.from(other)}
        />
      ))}
    </>
  )
}

/** What both have answered stands beside each other; the rest in a column each, what the employee wrote first. */
function Sections(props: SheetProps) {
  const [own, feedback] = props.sheet.sections
  const paired = own.rows.filter(({ mine, theirs }) => mine && theirs)
  const alone = own.rows.filter((row) => !paired.includes(row))
  return (
    <>
      {paired.length > 0 && <SectionOf {...props} section={own.section} rows={paired} />}
      <div class="both">
        {(paired.length === 0 || alone.length > 0) && (
          <div>
            <SectionOf {...props} section={own.section} rows={alone} goesOn={paired.length > 0} />
          </div>
        )}
        <div>
          <SectionOf {...props} section={feedback.section} rows={feedback.rows} />
        </div>
      </div>
    </>
  )
}

/** `goesOn`: its heading and tips stand above already. */
function SectionOf(props: SheetProps & { section: Section; rows: Row[]; goesOn?: boolean }) {
  const { language, role, manager, section, rows, isOver, goesOn = false } = props
  const words = summary[language]
  const isManager = role === 'manager'
  if (rows.length === 0 && !isManager && section !== 'feedback') return null
  const title = isManager ? sectionNames[section][language] : section === 'feedback' ? words.shared(manager) : words.own
  const author = oneAuthor(rows, props)
  return (
    <>
      {!goesOn && <h2>{title}</h2>}
      {!isManager && rows.length === 0 && <p>{words.nothingShared(manager)}</p>}
      {/* The employee's headings say whose words these are. */}
      {author !== undefined && (isManager || rows.some(({ mine }) => mine?.draft)) && <p class="meta">{author}</p>}
      {isManager && !goesOn && !isOver && <Tips section={section} language={language} />}
      {rows.map((row) => (
        <RowOf {...props} row={row} authors={author === undefined} />
      ))}
    </>
  )
}

function RowOf({ row, authors, ...props }: SheetProps & { row: Row; authors: boolean }) {
  const { language, other } = props
  const words = summary[language]
  const theirs = row.theirs && (
    <Side {...props} written={row.theirs} author={authors ? words.answersOf(other) : undefined} />
  )
  const mine = row.mine && (
    <Side {...props} written={row.mine} author={authors ? authorOf(row.mine, language) : undefined} />
  )
  return (
    <>
      <h3>{row.question}</h3>
      {theirs && mine ? (
        <div class="both">
          {theirs}
          {mine}
        </div>
      ) : (
        (theirs ?? mine)
      )}
    </>
  )
}

const authorOf = ({ draft }: Written, language: Language) =>
  draft ? summary[language].yourDraft : summary[language].yours

/** Whose words all of these are, to be said once; nothing when they are of more than one. */
const oneAuthor = (rows: Row[], { language, other }: SheetProps): string | undefined => {
  const authors = rows.flatMap(({ mine, theirs }) => [
    ...(theirs ? [summary[language].answersOf(other)] : []),
    ...(mine ? [authorOf(mine, language)] : []),
  ])
  return new Set(authors).size === 1 ? authors[0] : undefined
}

function Side({
  written,
  author,
  language,
  isOver,
  sayNow,
}: SheetProps & { written: Written; author: string | undefined }) {
  const words = summary[language]
  const { heldBack, question } = written
  return (
    <div>
      <Said
        words={written.words}
        language={written.language}
        author={author}
        meta={heldBack && !isOver ? words.heldBack : undefined}
      />
      {heldBack && sayNow && question !== undefined && (
        <p class="screen">
          {words.sayItNow} <a href={sayNow(question)}>{words.alreadySaid}</a>
        </p>
      )}
    </div>
  )
}

function LastPlan(props: SheetProps) {
  const { language, lastPlan, languages } = props
  const words = summary[language]
  if (!lastPlan) return null
  return (
    <>
      <h2>{words.lastPlan}</h2>
      {lastPlan.on !== undefined && <p>{words.lastPlanFrom(lastPlan.on)}</p>}
      {lastPlan.mattered.map((text) => (
        <Said words={text} language={languages[lastPlan.by]} />
      ))}
      <div class="both">
        <PlanLines {...props} lines={lastPlan.lines} wordsIn={languages[lastPlan.by]} statuses={lastPlan.statuses} />
      </div>
    </>
  )
}

export function Tips({ section, language }: { section: Section; language: Language }) {
  return (
    <details class="screen">
      <summary>{summary[language].tips(sectionNames[section][language])}</summary>
      <ul>
        {tips[section].map((tip) => (
          <li>{tip[language]}</li>
        ))}
      </ul>
    </details>
  )
}
