/** A plan to read: what mattered most, its lines with who and by when, and its dates. The plan, the summary and the follow-up show it so. */

import type { PlanContent, PlanLine } from '../../functions/domain/plan.ts'
import type { Difference, LineChange, LineField } from '../../functions/domain/plan-difference.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { LineState, ShownLine } from '../../functions/domain/shown-plan.ts'
import { lineStatusNames } from '../../functions/domain/templates/check-in.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords } from '../meeting/when.ts'
import { plan } from '../texts/plan.ts'
import { Said } from '../ui/said.tsx'
import { StatusTag, type Tone } from '../ui/status-tag.tsx'
import { kindInWords, kindOf } from './form.ts'

export type Reader = {
  language: Language
  role: Role
  /** The other's name; the reader is *you*. */
  other: string
}

export type PlanBodyProps = Reader & {
  content: PlanContent
  /** Of whoever wrote this version. */
  wordsIn: Language
  statuses?: LineState[]
  /** What the plan in force says instead, where it is different. */
  difference?: { to: Difference; before: PlanContent }
}

/** Headings are of the second level. */
export function PlanBody(props: PlanBodyProps) {
  const { language, content, wordsIn, difference } = props
  const words = plan[language]
  return (
    <>
      <Mattered language={language} mattered={content.mattered} wordsIn={wordsIn} />
      {difference?.to.mattered && (
        <Said
          words={difference.before.mattered.join('\n') || words.nothingBefore}
          language={wordsIn}
          meta={words.before(words.mattered)}
        />
      )}
      <h2>{words.lines}</h2>
      {content.lines.length === 0 && <p>{words.noLines}</p>}
      <PlanLines {...props} changes={difference?.to.lines} lines={content.lines} />
      {difference && difference.to.removed.length > 0 && (
        <>
          <h2>{words.removedLines}</h2>
          {difference.to.removed.map((line) => (
            <>
              <StatusTag text={words.removed} tone="warn" />
              <Said words={line.what} language={wordsIn} meta={aboutLine(line, props)} />
            </>
          ))}
        </>
      )}
      <h2>{words.followUps}</h2>
      <FollowUps {...props} />
    </>
  )
}

export function Mattered(props: { language: Language; mattered: string[]; wordsIn: Language }) {
  const { language, mattered, wordsIn } = props
  return (
    <>
      {mattered.length > 0 && <h2>{plan[language].mattered}</h2>}
      {mattered.map((text) => (
        <Said words={text} language={wordsIn} />
      ))}
    </>
  )
}

function FollowUps({ language, content, difference }: PlanBodyProps) {
  const words = plan[language]
  const inWords = (dates: string[]) => dates.map((date) => dateInWords(date, language)).join(' · ')
  return (
    <>
      {content.followUps.length === 0 ? (
        <p>{words.noFollowUps}</p>
      ) : (
        <>
          <p>{words.followUpsText}</p>
          <ul>
            {content.followUps.map((date) => (
              <li>{dateInWords(date, language)}</li>
            ))}
          </ul>
        </>
      )}
      {difference?.to.followUps && (
        <p class="meta">
          {words.before(words.followUps)}: {inWords(difference.before.followUps) || words.nothingBefore}
        </p>
      )}
    </>
  )
}

type LinesProps = Reader & { lines: PlanLine[]; wordsIn: Language; statuses?: LineState[]; changes?: LineChange[] }

export function PlanLines(props: LinesProps) {
  return (
    <>
      {props.lines.map((line) => (
        <Line {...props} line={line} change={props.changes?.find((one) => one.line.id === line.id)} />
      ))}
    </>
  )
}

function Line({ line, change, ...props }: LinesProps & { line: PlanLine; change?: LineChange }) {
  const { language, wordsIn, statuses } = props
  const words = plan[language]
  return (
    <div>
      {change && change.change !== 'none' && <StatusTag text={words[change.change]} tone="info" />}
      <Said words={line.what} language={wordsIn} meta={aboutLine(line, props)} />
      <LineStatuses {...props} state={statuses?.find((state) => state.line === line.id)} />
      {line.notice && <Said words={line.notice} language={wordsIn} meta={words.notice} />}
      {line.steps && <Said words={numbered(line.steps)} language={wordsIn} meta={words.steps} />}
      {line.goal && <Said words={line.goal} meta={words.goal} />}
      {change?.splitFrom && <Said words={change.splitFrom.what} language={wordsIn} meta={words.splitFrom} />}
      {change?.before?.fields.map((field) => (
        <Before {...props} field={field} line={change.before?.line ?? line} />
      ))}
    </div>
  )
}

/** The latest word of each side on how the line goes, as far as the reader may see it. */
export function LineStatuses({ language, role, other, state }: Reader & { state: LineState | undefined }) {
  const words = plan[language]
  const roles = (['employee', 'manager'] as const).filter((by) => state?.[by] !== undefined)
  if (!state || (roles.length === 0 && state.comments.length === 0)) return null
  return (
    <>
      {roles.length > 0 && (
        <p>
          {roles.map((by) => {
            const status = state[by]
            const name = by === role ? words.you : other
            return status && <StatusTag text={`${name}: ${lineStatusNames[status][language]}`} tone={tones[status]} />
          })}
        </p>
      )}
      {state.comments.map(({ by, text }) => (
        <Said words={text} author={by === role ? words.youSay : words.saysAbout(other)} />
      ))}
    </>
  )
}

function Before({ field, line, ...reader }: Reader & { field: LineField; line: PlanLine; wordsIn: Language }) {
  const { language, wordsIn } = reader
  const words = plan[language]
  const label = words.before(words[field])
  switch (field) {
    case 'what':
    case 'notice':
      return <Said words={line[field] || words.nothingBefore} language={wordsIn} meta={label} />
    case 'goal':
      return <Said words={line.goal ?? words.nothingBefore} meta={label} />
    case 'steps':
      return <Said words={line.steps ? numbered(line.steps) : words.nothingBefore} language={wordsIn} meta={label} />
    case 'kind':
      return <Old label={label} text={kindInWords(kindOf(line), language)} />
    case 'who':
      return <Old label={label} text={nameOf(line.who, reader)} />
    case 'by':
      return <Old label={label} text={line.by ? dateInWords(line.by, language) : words.nothingBefore} />
  }
}

function Old({ label, text }: { label: string; text: string }) {
  return (
    <p class="meta">
      {label}: {text}
    </p>
  )
}

/** `Kompetens: mentor · Aisha Noor · senast 31 mars 2027` */
export const aboutLine = (line: ShownLine, reader: Reader): string => {
  const words = plan[reader.language]
  return [
    kindInWords(kindOf(line), reader.language),
    nameOf(line.who, reader),
    ...(line.by ? [words.dueBy(dateInWords(line.by, reader.language))] : []),
    ...(line.promisedBy ? [words.promisedBy(line.promisedBy)] : []),
    ...(line.carried ? [words.carried] : []),
  ].join(' · ')
}

export const nameOf = (who: PlanLine['who'], { language, role, other }: Reader): string =>
  who === 'both' ? plan[language].both : who === role ? plan[language].you : other

/** A whole plan as plain text, for putting two of them side by side. */
export const planAsText = ({ mattered, lines, followUps }: PlanContent, reader: Reader): string => {
  const words = plan[reader.language]
  return [
    ...mattered,
    ...lines.map((line) =>
      [
        line.what,
        aboutLine(line, reader),
        ...(line.notice ? [`${words.notice}: ${line.notice}`] : []),
        ...(line.steps ? [numbered(line.steps)] : []),
        ...(line.goal ? [`${words.goal}: ${line.goal}`] : []),
      ].join('\n'),
    ),
    ...(followUps.length > 0
      ? [`${words.followUps}: ${followUps.map((date) => dateInWords(date, reader.language)).join(' · ')}`]
      : []),
  ].join('\n\n')
}

const numbered = (steps: string[]) => steps.map((step, index) => `${index + 1}. ${step}`).join('\n')

const tones: Record<keyof typeof lineStatusNames, Tone | undefined> = {
  done: 'ok',
  onItsWay: 'info',
  stuck: 'warn',
  noLongerRelevant: undefined,
}
