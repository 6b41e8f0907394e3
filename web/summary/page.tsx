/**
 * The sheet for the talk, the same for both on phone and paper: topics, what was written beside each other, the last plan, a short guide. The
 * manager's notes stand below it and on no print. After the talk it is what was written, and no guide.
 */
import type { TalkFeedback } from '../../functions/domain/feedback-view.ts'
import { routes } from '../../functions/domain/routes.ts'
import type { Language } from '../../functions/ports.ts'
import { FeedbackSoFar } from '../feedback/messages.tsx'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { summary } from '../texts/summary.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form, SaveStatus } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { SheetBody, type SheetProps, Tips } from './sheet-body.tsx'

/** `keptMonths` after the talk; `null` where that is not decided. */
export type Notes = { text: string; version: number; token: string; keptMonths: number | null }

export type SummaryPageProps = SheetProps & {
  when?: string
  place?: string
  purposes?: string
  /** Of the other: `hidden` is sent, but not to be read yet. */
  theirs: 'sent' | 'hidden' | 'withoutWriting' | 'open'
  own: 'open' | 'draft' | 'sent' | 'withoutWriting'
  locked: boolean
  mayMove: boolean
  feedback: TalkFeedback
  /** The manager's alone. */
  notes?: Notes
  errors: FieldError[]
  at: { home: string; meeting: string; plan: string; notes: string; prepare: string }
}

export function SummaryPage(props: SummaryPageProps) {
  const { language, role, other, isOver, notes, errors, at } = props
  const words = summary[language]
  const t = common[language]
  const isManager = role === 'manager'
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: t.home }}
        errors={errors}
        title={isOver ? words.titleAfter(other) : words.title(other)}
      />
      <Meeting {...props} />
      <div class="screen">{isOver ? <WasPrepared {...props} /> : <Prepared {...props} />}</div>
      <SheetBody {...props} />
      <div class="screen">
        <FeedbackSoFar feedback={props.feedback} language={language} other={other} />
        {!isOver && (
          <>
            <h2>{words.plan}</h2>
            <Tips section="plan" language={language} />
          </>
        )}
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
      </div>
      {notes && <Private {...props} notes={notes} />}
    </>
  )
}

function Meeting({ language, when, place, purposes, notes, isOver }: SummaryPageProps) {
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
      {notes && (
        <p class="meta screen">
          {words.print}
          {!isOver && (
            <>
              {' '}
              <a href={routes.rehearsal}>{words.rehearse}</a>
            </>
          )}
        </p>
      )}
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

/** Afterwards nobody has anything left to do: who wrote nothing is said, and no more. */
function WasPrepared({ language, other, theirs, own }: SummaryPageProps) {
  const words = summary[language]
  const wroteNothing = (status: string) => status === 'open' || status === 'withoutWriting'
  return (
    <>
      {wroteNothing(theirs) && <p>{words.wroteNothing(other)}</p>}
      {wroteNothing(own) && <p>{words.youWroteNothing}</p>}
      {own === 'draft' && <p>{words.ownDraft}</p>}
    </>
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
        hint={`${words.notesHint(notes.keptMonths)} ${t.neverWrite}`}
        value={notes.text}
        error={errorAt(errors, 'notes')}
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
      <Head language={language} back={{ href: at.summary, text: title }} title={words.notes}>
        <Conflict
          heading={words.notesConflict}
          explanation={words.notesConflictText}
          mine={{ heading: words.mine, words: notes.text, language: writer }}
          theirs={{ heading: words.saved, words: stands, language: writer }}
        />
      </Head>
      <NotesForm {...props} />
    </>
  )
}
