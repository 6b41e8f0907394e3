/** The sheet for the talk, and the manager's notes on it: saved by a button, or by themselves while one writes. */
import type { Hono } from 'hono'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { purposeNames } from '../../functions/domain/templates/purposes.ts'
import { saveNotes } from '../../functions/flow/drafts.ts'
import type { Language } from '../../functions/ports.ts'
import { dayOf, meetingInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { field, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { summary } from '../texts/summary.ts'
import { parseNotes } from './form.ts'
import { NotesConflictPage, SummaryPage, type SummaryPageProps } from './page.tsx'
import { sheetOf } from './sheet.ts'

export const mountSummary = (app: Hono<TalkApp>) => {
  app.get('/summary', (c) => showSummary(c))
  app.get('/notes', (c) => c.redirect(c.var.at.summary, 303))
  app.post('/notes', (c) => keepNotes(c))
}

const showSummary = (c: TalkContext, kept?: { notes: string; errors: FieldError[] }) => {
  const { view, at, language, ports, token } = c.var
  const { booking, preparation, lastPlan, notes, organisation } = view
  const booked = booking.status === 'booked' ? booking : undefined
  const errors = kept?.errors ?? []
  const isOver = view.held.yes || (booked !== undefined && ports.clock.now() >= booked.end)
  const words = summary[language]
  return page(
    c as never,
    {
      title: isOver ? words.titleAfter(view.other.name) : words.title(view.other.name),
      errors,
      talk: view,
      script: notes !== undefined,
    },
    <SummaryPage
      language={language}
      role={view.role}
      other={view.other.name}
      employee={view.employee.name}
      manager={view.manager.name}
      languages={{ employee: view.employee.language, manager: view.manager.language }}
      when={booked && meetingInWords(booked, organisation.zone, language)}
      place={booked?.place}
      purposes={purposesOf(view, language)}
      theirs={theirsOf(view)}
      own={preparation.own.status}
      locked={preparation.locked}
      mayMove={!view.held.yes && !(booked && ports.clock.now() >= booked.start)}
      topics={view.topics}
      isOver={isOver}
      sayNow={preparation.locked || isOver ? undefined : at.question}
      feedback={view.feedback}
      sheet={sheetOf(view, language)}
      lastPlan={
        lastPlan && {
          ...lastPlan,
          on: lastPlan.heldOn === undefined ? undefined : dayOf(lastPlan.heldOn, organisation.zone, language),
        }
      }
      notes={
        notes && {
          text: kept?.notes ?? notes.text,
          version: kept ? shownVersion(c) : notes.version,
          token,
          keptMonths: ports.organisation.retention.notes,
        }
      }
      errors={errors}
      at={{ ...at, prepare: preparation.own.status === 'draft' ? at.answers : at.question('next') }}
    />,
  )
}

const theirsOf = ({ preparation: { other, otherAnswers } }: TalkView): SummaryPageProps['theirs'] => {
  if (other.withoutWriting) return 'withoutWriting'
  if (!other.prepared) return 'open'
  return otherAnswers ? 'sent' : 'hidden'
}

const purposesOf = ({ purposes }: TalkView, language: Language): string | undefined =>
  purposes.length === 0
    ? undefined
    : new Intl.ListFormat(language).format(purposes.map((purpose) => purposeNames[purpose][language]))

const keepNotes = async (c: TalkContext) => {
  const { view, at, t, language, ports, token, trusted } = c.var
  if (!view.notes) return c.notFound()
  const byItself = c.req.header('accept')?.includes('application/json') === true
  const typed = field(c, 'notes')
  const parsed = parseNotes(typed, language)
  const message = !trusted ? t.formExpired : 'message' in parsed ? parsed.message : undefined
  if (message !== undefined) {
    return byItself ? c.json({}, 422) : showSummary(c, { notes: typed, errors: [{ field: 'notes', message }] })
  }
  // Pressing without having changed anything writes nothing.
  if (!byItself && typed === view.notes.text) return c.redirect(at.summary, 303)
  const saved = await saveNotes(ports, view.id, view.hand, typed, shownVersion(c))
  if (saved.saved) {
    return byItself ? c.json({ version: saved.version, savedAt: ports.clock.now() }) : c.redirect(at.summary, 303)
  }
  if (byItself) return c.json({}, 409)
  const { notes: title } = summary[language]
  return page(
    c as never,
    { title, talk: view, status: 409, script: true },
    <NotesConflictPage
      language={language}
      notes={{
        text: typed,
        version: saved.stands.version,
        token,
        keptMonths: ports.organisation.retention.notes,
      }}
      stands={saved.stands.text}
      writer={view.you.language}
      title={summary[language].title(view.other.name)}
      errors={[]}
      at={at}
    />,
  )
}
