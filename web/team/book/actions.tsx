/** Booking many talks: a POST either fills in times or books, talk by talk; what could not be booked stays in the form with its reason. */
import type { Context, Hono } from 'hono'
import { addWorkingDays } from '../../../functions/domain/calendar.ts'
import { leadWorkingDays } from '../../../functions/domain/cycle.ts'
import { calledAmong } from '../../../functions/domain/names.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate, localTime, minute } from '../../../functions/domain/time.ts'
import {
  type BookingDesk,
  bookOne,
  type Caution,
  cautionsOf,
  readBookingDesk,
  suggestTimes,
  type Wish,
} from '../../../functions/flow/book-many.ts'
import type { App } from '../../app-context.ts'
import { momentInWords } from '../../meeting/when.ts'
import { type FieldError, page } from '../../page.tsx'
import { teamBook } from '../../texts/team-book.ts'
import { forManager, type PersonReader } from '../door.ts'
import { type BookFields, parseShared, parseSlotWish, parseStart, type RowFields } from './form.ts'
import { BookPage } from './page.tsx'

type C = Context<App>

export const mountBookMany = (app: Hono<App>): void => {
  app.get(
    routes.bookMany,
    forManager(async (c, reader) => {
      const desk = await readBookingDesk(c.var.ports, reader.person.id, c.var.language)
      return show(c, reader, desk, { typed: startingFields(c, desk), rows: [], errors: [] })
    }),
  )
  app.post(
    routes.bookMany,
    forManager(async (c, reader) => {
      const desk = await readBookingDesk(c.var.ports, reader.person.id, c.var.language)
      const typed = typedFields(c)
      const rows = typedRows(c)
      if (!reader.trusted)
        return show(c, reader, desk, { typed, rows, errors: [{ field: 'minutes', message: c.var.t.formExpired }] })
      return field(c, 'do') === 'book' ? book(c, reader, desk, typed, rows) : suggest(c, reader, desk, typed, rows)
    }),
  )
}

/** With the frame of the page, 40 rows of five fields stay well below what a form may hold. */
const mostRows = 40

type Form = { typed: BookFields; rows: RowFields[]; errors: FieldError[]; partly?: string }

const show = (c: C, reader: PersonReader, desk: BookingDesk, form: Form) => {
  const { language, ports } = c.var
  const words = teamBook[language]
  const { typed, rows, errors } = form
  const shared = parseShared(typed, language)
  const minutes = 'errors' in shared ? 0 : shared.minutes
  const called = calledIn(desk)
  const shown = desk.unbooked.slice(0, mostRows).map((one) => {
    const before = rows.find(({ talk }) => talk === one.talk)
    return { ...one, ...(before ?? emptyRow(one.talk)), sequence: before?.sequence ?? one.sequence }
  })
  const wishes = wishesOf(c, shown, minutes)
  return page(
    c,
    { title: words.title, errors },
    <BookPage
      language={language}
      typed={typed}
      rows={shown.map((row) => ({
        ...row,
        name: row.employee,
        called: called(row.employee),
        period: words.period(row.cycle, inWords(row.from, language), inWords(row.to, language)),
        cautions: wishes
          .filter(({ talk }) => talk === row.talk && !errors.some((one) => one.field === `start-${talk}`))
          .flatMap((wish) => cautionsOf(desk, wish, wishes, ports.clock.now()))
          .map((caution) => cautionInWords(c, caution, row.employee, called)),
      }))}
      left={Math.max(0, desk.unbooked.length - mostRows)}
      partly={form.partly}
      errors={errors}
      token={reader.token}
      command={ports.random.base32(12)}
    />,
  )
}

/** Fills in the ticked ones, or all when none is ticked; what the manager has written stays. */
const suggest = (c: C, reader: PersonReader, desk: BookingDesk, typed: BookFields, rows: RowFields[]) => {
  const { language, ports } = c.var
  const { zone } = ports.organisation
  const shared = parseShared(typed, language)
  if ('errors' in shared) return show(c, reader, desk, { typed, rows, errors: shared.errors })
  const wish = parseSlotWish(typed, shared, zone, language)
  if ('errors' in wish) return show(c, reader, desk, { typed, rows, errors: wish.errors })
  const isChosen = rows.some(({ ticked }) => ticked) ? ({ ticked }: RowFields) => ticked : () => true
  const isFree = ({ start, suggested }: RowFields) => start === '' || start === suggested
  const toFill = rows.filter((row) => isChosen(row) && isFree(row)).map(({ talk }) => talk)
  const kept = wishesOf(
    c,
    rows.filter(({ talk }) => !toFill.includes(talk)),
    shared.minutes,
  )
  const found = suggestTimes(desk, toFill, wish, kept, ports.clock.now())
  const filled = rows.map((row) => {
    if (!toFill.includes(row.talk)) return row
    const start = found.get(row.talk)
    const text = start === undefined ? '' : `${localDate(start, zone)}T${localTime(start, zone)}`
    return { ...row, ticked: true, start: text, suggested: text }
  })
  const errors = toFill
    .filter((talk) => !found.has(talk))
    .map((talk) => ({ field: `start-${talk}`, message: teamBook[language].errors.noTime(nameOf(desk, talk)) }))
  return show(c, reader, desk, { typed, rows: filled, errors })
}

const book = async (c: C, reader: PersonReader, desk: BookingDesk, typed: BookFields, rows: RowFields[]) => {
  const { language, ports, t } = c.var
  const words = teamBook[language]
  const shared = parseShared(typed, language)
  const ticked = rows.filter((row) => row.ticked)
  const errors: FieldError[] = 'errors' in shared ? [...shared.errors] : []
  if (ticked.length === 0 && rows[0]) errors.push({ field: `book-${rows[0].talk}`, message: words.errors.pick })
  if (field(c, 'sure') !== 'yes') errors.push({ field: 'sure', message: t.tickMissing })
  if ('errors' in shared || errors.length > 0) return show(c, reader, desk, { typed, rows, errors })
  const wishes = wishesOf(c, ticked, shared.minutes)
  const done = { booked: 0, asked: 0 }
  const failed = new Set<string>()
  for (const row of ticked) {
    const outcome = await bookRow(c, reader, desk, row, { wishes, place: shared.place })
    if (outcome === 'booked' || outcome === 'asked') {
      done[outcome] += 1
      continue
    }
    failed.add(row.talk)
    errors.push({ field: `start-${row.talk}`, message: outcome.refused })
  }
  if (failed.size === 0) return c.redirect(`${routes.team}?booked=${done.booked}&asked=${done.asked}`, 303)
  const read = await readBookingDesk(ports, reader.person.id, language)
  // What a team's page reads may be a moment old: what was booked just now is not offered again.
  const isDone = (talk: string) => ticked.some((row) => row.talk === talk) && !failed.has(talk)
  const after = { ...read, unbooked: read.unbooked.filter(({ talk }) => !isDone(talk)) }
  const left = after.unbooked.length
  const rowsLeft = rows.flatMap((row) => {
    const stands = after.unbooked.find(({ talk }) => talk === row.talk)
    return stands ? [{ ...row, sequence: stands.sequence }] : []
  })
  // One that has got a time elsewhere has no row any more for its error to lead to.
  const leading = errors.map((error) =>
    rowsLeft.some(({ talk }) => error.field === `start-${talk}`) ? error : { ...error, field: 'main' },
  )
  const partly = done.booked + done.asked > 0 ? words.partly(done.booked, done.asked, left) : undefined
  return show(c, reader, after, { typed, rows: rowsLeft, errors: leading, partly })
}

type Outcome = 'booked' | 'asked' | { refused: string }

const bookRow = async (
  c: C,
  reader: PersonReader,
  desk: BookingDesk,
  row: RowFields,
  { wishes, place }: { wishes: Wish[]; place: string },
): Promise<Outcome> => {
  const { language, ports, t } = c.var
  const { errors } = teamBook[language]
  const wish = wishes.find(({ talk }) => talk === row.talk)
  const name = nameOf(desk, row.talk)
  if (!wish) return { refused: errors.time(name) }
  const hinders = cautionsOf(desk, wish, wishes, ports.clock.now()).find(({ kind }) => kind !== 'near')
  if (hinders) return { refused: cautionInWords(c, hinders, desk.names.get(row.talk) ?? '', calledIn(desk)) }
  const commandId = field(c, 'command') || undefined
  const outcome = await bookOne(ports, reader.person.id, { ...wish, place, basedOn: row.sequence, commandId })
  if (typeof outcome === 'string') return outcome
  if (outcome.refused === 'inThePast') return { refused: errors.past(name) }
  if (outcome.refused === 'stale' || outcome.refused === 'reused') return { refused: errors.stale(name) }
  return { refused: t.refusals[outcome.refused] }
}

const cautionInWords = (c: C, caution: Caution, employee: string, called: (name: string) => string): string => {
  const { language, ports } = c.var
  const words = teamBook[language]
  switch (caution.kind) {
    case 'near':
      return words.near(called(employee))
    case 'away':
      return words.away(called(employee), inWords(caution.until, language))
    case 'clash':
      return words.clash(called(caution.with), momentInWords(caution.start, ports.organisation.zone, language))
  }
}

const wishesOf = (c: C, rows: RowFields[], minutes: number): Wish[] =>
  rows.flatMap(({ talk, start: text }) => {
    const start = parseStart(text, c.var.ports.organisation.zone)
    return start === undefined ? [] : [{ talk, start, end: start + minutes * minute }]
  })

const calledIn = ({ names }: BookingDesk) => calledAmong([...names.values()])

const nameOf = (desk: BookingDesk, talk: string): string => calledIn(desk)(desk.names.get(talk) ?? '')

/** As early as nobody has to be asked, but not before the cycle's talks begin. */
const startingFields = (c: C, { unbooked, calendar }: BookingDesk): BookFields => {
  const today = localDate(c.var.ports.clock.now(), calendar.zone)
  const [firstDay = today] = [addWorkingDays(today, leadWorkingDays, calendar), unbooked[0]?.from ?? today]
    .sort()
    .slice(-1)
  return {
    minutes: String(unbooked[0]?.suggestedMinutes ?? ''),
    place: '',
    firstDay,
    from: '09:00',
    to: '16:00',
    pause: '15',
  }
}

const emptyRow = (talk: string) => ({ talk, ticked: false, start: '', suggested: '' })

const typedFields = (c: C): BookFields => ({
  minutes: field(c, 'minutes'),
  place: field(c, 'place'),
  firstDay: field(c, 'firstDay'),
  from: field(c, 'from'),
  to: field(c, 'to'),
  pause: field(c, 'pause'),
})

const typedRows = (c: C): RowFields[] => {
  const ticked = c.var.form.lists.get('book') ?? []
  const talks = [...new Set(c.var.form.lists.get('talk') ?? [])].filter((talk) =>
    /^t_[0-9a-hjkmnp-tv-z]{16}$/.test(talk),
  )
  return talks.slice(0, mostRows).map((talk) => {
    const version = field(c, `version-${talk}`)
    return {
      talk,
      ticked: ticked.includes(talk),
      start: field(c, `start-${talk}`),
      suggested: field(c, `suggested-${talk}`),
      sequence: /^\d{1,9}$/.test(version) ? Number(version) - 1 : -2,
    }
  })
}

const field = (c: C, name: string): string => c.var.form.fields.get(name) ?? ''
