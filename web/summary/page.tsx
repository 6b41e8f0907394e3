/**
 * The sheet for the talk, the same for both on phone and paper: topics, what was written beside each other, the last plan, a short guide. The
 * manager's notes stand below it and on no print.
 */
import type { PlanView } from '../../functions/domain/permissions.ts'
import type { Topic } from '../../functions/domain/preparation.ts'
import { openingLine, type Section, sectionNames, tips } from '../../functions/domain/templates/tips.ts'
import type { Language } from '../../functions/ports.ts'
import type { FieldError } from '../page.tsx'
import { PlanLines, type Reader } from '../plan/lines.tsx'
import { common } from '../texts/common.ts'
import { summary } from '../texts/summary.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form, SaveStatus } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import type { Row, Sheet, Written } from './sheet.ts'

export type Notes = { text: string; version: number; token: string }

export type SummaryPageProps = Reader & {
  employee: string
  manager: string
  languages: { employee: Language; manager: Language }
  when?: string
  place?: string
  purposes?: string
  /** Of the other: `hidden` is sent, but not to be read yet. */
  theirs: 'sent' | 'hidden' | 'withoutWriting' | 'open'
  own: 'open' | 'draft' | 'sent' | 'withoutWriting'
  locked: boolean
  mayMove: boolean
  topics: Topic[]
  sheet: Sheet
  lastPlan?: PlanView & { on?: string }
  /** The manager's alone. */
  notes?: Notes
  errors: FieldError[]
  at: { home: string; meeting: string; plan: string; notes: string; prepare: string }
}

export function SummaryPage(props: SummaryPageProps) {
  const { language, role, other, sheet, notes, errors, at } = props
  const words = summary[language]
  const t = common[language]
  const isManager = role === 'manager'
  return (
    <>
      <a class="back" href={at.home}>
        {t.home}
      </a>
      <ErrorSummary heading={t.errorHeading} errors={errors} />
      <h1>{words.title(other)}</h1>
      <Meeting {...props} />
      <Prepared {...props} />
      {isManager ? <Opening language={language} /> : <Expect {...props} />}
      <Topics {...props} />
      {sheet.sections.map(({ section, rows }) => (
        <SectionOf {...props} section={section} rows={rows} />
      ))}
      <LastPlan {...props} />
      <h2>{words.plan}</h2>
      <Tips section="plan" language={language} />
      <Buttons>
        <ButtonLink kind="secondary" href={at.plan}>
          {words.toPlan}
        </ButtonLink>
      </Buttons>
      <WhoSees
        rows={[
          { who: words.you, what: isManager ? words.youSee : words.employeeYouSee },
          { who: other, what: isManager ? words.employeeSees : words.managerSees },
          { who: words.hr, what: words.hrSees },
        ]}
      />
      {notes && <Private {...props} notes={notes} />}
    </>
  )
}

function Meeting({ language, when, place, purposes, notes }: SummaryPageProps) {
  const words = summary[language]
  return (
    <>
      <p>
        {when === undefined ? words.noMeeting : words.when(when)}
        {place && (
          <>
            <br />
            {words.place(place)}
          </>
        )}
      </p>
      {purposes !== undefined && <p>{words.purpose(purposes)}</p>}
      {notes && <p class="meta screen">{words.print}</p>}
    </>
  )
}

/** How far the two are, kindly: not having written is no fault. */
function Prepared(props: SummaryPageProps) {
  const { language, other, role, theirs, own, locked, mayMove, at } = props
  const words = summary[language]
  const ownWords = { open: words.ownOpen, draft: words.ownDraft, withoutWriting: words.ownWithoutWriting }
  return (
    <>
      {theirs === 'sent' && <p>{words.sent(other)}</p>}
      {theirs === 'withoutWriting' && <p>{words.withoutWriting(other)}</p>}
      {theirs === 'hidden' && <p>{words.notOpen(other)}</p>}
      {theirs === 'open' && role === 'manager' && mayMove && (
        <Notice kind="information">
          <p>{words.notPrepared(other)}</p>
          <p>
            <a href={at.meeting}>{words.move}</a>
          </p>
        </Notice>
      )}
      {own !== 'sent' && !(own === 'open' && locked) && <p>{ownWords[own]}</p>}
      {!locked && (own === 'open' || own === 'draft') && (
        <Buttons>
          <ButtonLink kind="secondary" href={at.prepare}>
            {words.goOn}
          </ButtonLink>
        </Buttons>
      )}
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

function Expect({ language, manager }: SummaryPageProps) {
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
function Topics({ language, role, other, employee, languages, topics }: SummaryPageProps) {
  const words = summary[language]
  const ordered = [...topics.filter(({ by }) => by === 'employee'), ...topics.filter(({ by }) => by === 'manager')]
  return (
    <>
      <h2>{words.topics}</h2>
      {role === 'manager' && topics.length > 0 && <p>{words.topicsFirst(employee)}</p>}
      {topics.length === 0 && <p>{words.noTopics}</p>}
      {ordered.map(({ by, text }) => (
        <Said words={text} language={languages[by]} author={by === role ? words.fromYou : words.from(other)} />
      ))}
    </>
  )
}

function SectionOf(props: SummaryPageProps & { section: Section; rows: Row[] }) {
  const { language, role, manager, section, rows } = props
  const words = summary[language]
  const isManager = role === 'manager'
  if (rows.length === 0 && !isManager && section !== 'feedback') return null
  const title = isManager ? sectionNames[section][language] : section === 'feedback' ? words.shared(manager) : words.own
  return (
    <>
      <h2>{title}</h2>
      {isManager && <Tips section={section} language={language} />}
      {!isManager && rows.length === 0 && <p>{words.nothingShared(manager)}</p>}
      {rows.map((row) => (
        <RowOf {...props} row={row} />
      ))}
    </>
  )
}

function RowOf({ row, ...props }: SummaryPageProps & { row: Row }) {
  const words = summary[props.language]
  const theirs = row.theirs && <Side written={row.theirs} author={words.answersOf(props.other)} {...props} />
  const mine = row.mine && (
    <Side written={row.mine} author={row.mine.draft ? words.yourDraft : words.yours} {...props} />
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

function Side({ written, author, language }: { written: Written; author: string; language: Language }) {
  return (
    <Said
      words={written.words}
      language={written.language}
      author={author}
      meta={written.heldBack ? summary[language].heldBack : undefined}
    />
  )
}

function LastPlan(props: SummaryPageProps) {
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
      <PlanLines {...props} lines={lastPlan.lines} wordsIn={languages[lastPlan.by]} statuses={lastPlan.statuses} />
    </>
  )
}

function Tips({ section, language }: { section: Section; language: Language }) {
  return (
    <ul>
      {tips[section].map((tip) => (
        <li>{tip[language]}</li>
      ))}
    </ul>
  )
}

/** On the screen alone: notes are not printed. */
function Private(props: SummaryPageProps & { notes: Notes }) {
  const words = summary[props.language]
  return (
    <section class="screen">
      {props.sheet.private.map(({ question, mine }) => (
        <>
          <h2>{question}</h2>
          {mine && <Said words={mine.words} language={mine.language} author={words.yours} meta={words.private} />}
        </>
      ))}
      <h2>{words.notes}</h2>
      <NotesForm {...props} />
    </section>
  )
}

type NotesFormProps = { language: Language; notes: Notes; errors: FieldError[]; at: { notes: string } }

function NotesForm({ language, notes, errors, at }: NotesFormProps) {
  const words = summary[language]
  const t = common[language]
  return (
    <Form
      action={at.notes}
      token={notes.token}
      version={notes.version}
      autosave={{ url: at.notes, saved: t.savedAt, failed: t.saveFailed, conflict: t.saveConflict }}
    >
      <TextArea
        name="notes"
        label={words.notesLabel}
        hint={`${words.notesHint} ${t.neverWrite}`}
        value={notes.text}
        error={errors.find(({ field }) => field === 'notes')?.message}
      />
      <SaveStatus id="saved" text={t.savesByItself} />
      <Buttons>
        <Button kind="primary" describedBy="saved">
          {words.notesSave}
        </Button>
      </Buttons>
    </Form>
  )
}

/** Notes written in two windows at once: both texts, and the form with what was written last. */
export function NotesConflictPage(
  props: NotesFormProps & { stands: string; writer: Language; title: string; at: { summary: string } },
) {
  const { language, notes, stands, writer, title, at } = props
  const words = summary[language]
  return (
    <>
      <a class="back" href={at.summary}>
        {title}
      </a>
      <Conflict
        heading={words.notesConflict}
        explanation={words.notesConflictText}
        mine={{ heading: words.mine, words: notes.text, language: writer }}
        theirs={{ heading: words.saved, words: stands, language: writer }}
      />
      <h1>{words.notes}</h1>
      <NotesForm {...props} />
    </>
  )
}
