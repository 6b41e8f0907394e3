/** Setting, moving and taking away the time at which the two meet about the plan, by either of them. */
import type { Hono } from 'hono'
import { localDate, localTime, minute } from '../../functions/domain/time.ts'
import { calendarDownload } from '../meeting/calendar-file.ts'
import { type BookingFields, parseBooking } from '../meeting/form.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { checkIn } from '../texts/check-in.ts'
import { CheckInPage } from './page.tsx'

export const mountCheckIn = (app: Hono<TalkApp>) => {
  app.get('/check-in', (c) => show(c))
  app.post('/check-in', (c) => setTime(c))
  app.post('/check-in/drop', (c) => drop(c))
  app.get('/check-in.ics', (c) => calendarDownload(c, 'checkIn', 'planen.ics', c.var.at.checkIn))
  // A page that is loaded again at the address of a form.
  app.get('/check-in/drop', (c) => c.redirect(c.var.at.checkIn, 303))
}

const suggestedMinutes = 30

const show = (c: TalkContext, kept: { typed?: BookingFields; errors: FieldError[] } = { errors: [] }) => {
  const { view, at, language, token } = c.var
  const { errors } = kept
  return page(
    c as never,
    { title: checkIn[language].title, errors, talk: view },
    <CheckInPage
      language={language}
      other={view.other.name}
      zone={view.organisation.zone}
      view={view.checkIn}
      typed={kept.typed ?? fieldsOf(c)}
      errors={errors}
      token={token}
      command={newCommandId(c)}
      at={at}
    />,
  )
}

/** What stands, to be moved; else an empty form. */
const fieldsOf = ({ var: { view } }: TalkContext): BookingFields => {
  const { meeting } = view.checkIn
  const { zone } = view.organisation
  if (!meeting) return { date: '', start: '', minutes: String(suggestedMinutes), place: '' }
  return {
    date: localDate(meeting.start, zone),
    start: localTime(meeting.start, zone),
    minutes: String((meeting.end - meeting.start) / minute),
    place: meeting.place,
  }
}

const setTime = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  const typed = {
    date: field(c, 'date'),
    start: field(c, 'start'),
    minutes: field(c, 'minutes'),
    place: field(c, 'place'),
  }
  const refuse = (errors: FieldError[]) => show(c, { typed, errors })
  if (!trusted) return refuse([{ field: 'date', message: t.formExpired }])
  const parsed = parseBooking(typed, view.organisation.zone, language)
  if (!parsed.ok) return refuse(parsed.errors)
  const { start, end, place } = parsed
  const applied = await command(c, { kind: 'setCheckIn', start, end, place, basedOn: shownVersion(c) - 1 })
  if (applied.ok) return c.redirect(at.checkIn, 303)
  const { code } = applied.refusal
  const words = checkIn[language]
  if (code === 'inThePast') return refuse([{ field: 'date', message: words.past }])
  return refuse([{ field: 'date', message: code === 'away' ? words.away(view.other.name) : t.refusals[code] }])
}

const drop = async (c: TalkContext) => {
  const { at, t, trusted } = c.var
  const refuse = (message: string) => show(c, { errors: [{ field: 'sure', message }] })
  if (!trusted) return refuse(t.formExpired)
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'dropCheckIn' })
  return applied.ok ? c.redirect(at.checkIn, 303) : refuse(t.refusals[applied.refusal.code])
}
