/** Setting, moving and cancelling the time, and saying afterwards whether the two talked. Looking records nothing. */
import type { Hono } from 'hono'
import { type HeldAnswer, longestMeetingMinutes } from '../../functions/domain/booking.ts'
import { workingDaysBetween } from '../../functions/domain/calendar.ts'
import { leadWorkingDays } from '../../functions/domain/cycle.ts'
import { templates } from '../../functions/domain/templates/templates.ts'
import { inWords, localDate, localTime, minute } from '../../functions/domain/time.ts'
import type { RefusalCode } from '../../functions/domain/workflow.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { meeting } from '../texts/meeting.ts'
import { type BookingFields, parseBooking, parseHeld } from './form.ts'
import { HeldPage, MeetingPage } from './page.tsx'
import { meetingInWords } from './when.ts'

export const mountMeeting = (app: Hono<TalkApp>) => {
  app.get('/meeting', (c) => showMeeting(c))
  app.post('/meeting', (c) => changeMeeting(c))
  app.get('/meeting.ics', (c) => download(c))
  app.get('/held', (c) => showHeld(c, { chosen: parseHeld(c.req.query('answer')), errors: [] }))
  app.post('/held', (c) => sayHeld(c))
}

const showMeeting = (c: TalkContext, kept?: { typed: BookingFields; errors: FieldError[] }) => {
  const { view, at, language, ports, token } = c.var
  const { booking, organisation, cycle, held } = view
  const forManager = view.role === 'manager'
  const booked = booking.status === 'booked' ? booking : undefined
  const errors = kept?.errors ?? []
  return page(
    c as never,
    { title: meeting[language].title, errors, talk: view },
    <MeetingPage
      language={language}
      status={booking.status}
      when={booked && meetingInWords(booked, organisation.zone, language)}
      place={booked?.place}
      held={held.yes}
      manager={view.manager.name}
      employee={view.employee.name}
      bookedBy={inWords(cycle.bookedBy, language, { weekday: true })}
      shortOf={forManager && isShort(c) ? leadWorkingDays : undefined}
      form={
        view.mayBook && !held.yes
          ? {
              typed: kept?.typed ?? fieldsOf(c),
              suggestedMinutes: templates[view.template].suggestedMinutes,
              from: inWords(cycle.from, language),
              to: inWords(cycle.to, language),
              mayCancel: booked !== undefined && ports.clock.now() < booked.start,
              // The field is a count from 0; the sequence of what was never mailed is -1.
              version: booking.sequence + 1,
              token,
              command: newCommandId(c),
            }
          : undefined
      }
      forManager={forManager}
      errors={errors}
      at={at}
    />,
  )
}

/** What stands, to be moved; else an empty form with the template's length. */
const fieldsOf = ({ var: { view } }: TalkContext): BookingFields => {
  const { booking, organisation } = view
  if (booking.status !== 'booked') {
    return { date: '', start: '', minutes: String(templates[view.template].suggestedMinutes), place: '' }
  }
  return {
    date: localDate(booking.start, organisation.zone),
    start: localTime(booking.start, organisation.zone),
    minutes: String((booking.end - booking.start) / minute),
    place: booking.place,
  }
}

/** Booked nearer than the lead time: possible, and worth asking the other about. */
const isShort = ({ var: { view, ports } }: TalkContext): boolean => {
  const { booking } = view
  if (booking.status !== 'booked') return false
  const { zone, countries, quietWeeks } = ports.organisation
  const [from, to] = [localDate(booking.changedAt, zone), localDate(booking.start, zone)]
  return workingDaysBetween(from, to, { zone, countries, quietWeeks }) < leadWorkingDays
}

const changeMeeting = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  if (!view.mayBook) return c.redirect(at.meeting, 303)
  if (field(c, 'do') === 'cancel') return cancel(c)
  const typed = {
    date: field(c, 'date'),
    start: field(c, 'start'),
    minutes: field(c, 'minutes'),
    place: field(c, 'place'),
  }
  if (!trusted) return showMeeting(c, { typed, errors: [{ field: 'date', message: t.formExpired }] })
  const parsed = parseBooking(typed, view.organisation.zone, language)
  if (!parsed.ok) return showMeeting(c, { typed, errors: parsed.errors })
  const { start, end, place } = parsed
  const applied = await command(c, { kind: 'book', start, end, place, basedOn: shownVersion(c) - 1 })
  if (applied.ok) return c.redirect(at.meeting, 303)
  return showMeeting(c, { typed, errors: [refusedBooking(c, applied.refusal.code)] })
}

const refusedBooking = ({ var: { t, language } }: TalkContext, code: RefusalCode): FieldError =>
  code === 'notNow'
    ? { field: 'minutes', message: meeting[language].minutesWrong(longestMeetingMinutes) }
    : { field: 'date', message: t.refusals[code] }

const cancel = async (c: TalkContext) => {
  const { at, t, trusted } = c.var
  const refuse = (message: string) => showMeeting(c, { typed: fieldsOf(c), errors: [{ field: 'sure', message }] })
  if (!trusted) return refuse(t.formExpired)
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const applied = await command(c, { kind: 'cancelBooking' })
  // It is cancelled already, by another window: what was asked for is so.
  if (applied.ok || applied.refusal.code === 'already') return c.redirect(at.meeting, 303)
  return refuse(t.refusals[applied.refusal.code])
}

/** The calendar's own file, for whoever's mail program does not understand invitations. */
const download = async (c: TalkContext) => {
  // Rendering mails is no part of a page's cold start.
  const { calendarFile } = await import('../../functions/flow/send.ts')
  const content = await calendarFile(c.var.ports, c.var.view.id, c.var.view.role)
  if (content === undefined) return c.redirect(c.var.at.meeting, 303)
  return c.body(content, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="samtal.ics"',
  })
}

const showHeld = (c: TalkContext, { chosen, errors }: { chosen?: HeldAnswer; errors: FieldError[] }) => {
  const { view, at, language, token } = c.var
  const words = meeting[language]
  const forManager = view.role === 'manager'
  return page(
    c as never,
    { title: words.heldTitle, errors, talk: view },
    <HeldPage
      language={language}
      ask={whyNotAsked(c) ?? { when: heldWhen(c), chosen, token, command: newCommandId(c) }}
      own={view.held.own}
      other={view.held.other}
      otherName={view.other.name}
      outweighs={forManager ? words.noOutweighs(view.employee.name) : words.ownNoOutweighs(view.manager.name)}
      errors={errors}
      at={at}
    />,
  )
}

const whyNotAsked = (c: TalkContext): { notNow: string } | undefined => {
  const { view, language, ports } = c.var
  const words = meeting[language]
  if (view.plan.agreed) return { notNow: words.heldAgreed }
  if (view.booking.status !== 'booked') return { notNow: words.heldNoMeeting }
  return ports.clock.now() < view.booking.start ? { notNow: words.heldNotYet(heldWhen(c)) } : undefined
}

const heldWhen = ({ var: { view, language } }: TalkContext): string =>
  view.booking.status === 'booked' ? meetingInWords(view.booking, view.organisation.zone, language) : ''

const sayHeld = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  const chosen = parseHeld(field(c, 'answer'))
  const errors: FieldError[] = []
  if (!chosen) errors.push({ field: 'answer', message: meeting[language].heldMissing })
  if (field(c, 'sure') !== 'yes') errors.push({ field: 'sure', message: t.tickMissing })
  if (!trusted) errors.unshift({ field: 'answer', message: t.formExpired })
  if (!chosen || errors.length > 0) return showHeld(c, { chosen, errors })
  const applied = await command(c, { kind: 'sayHeld', answer: chosen })
  if (!applied.ok) {
    return showHeld(c, { chosen, errors: [{ field: 'answer', message: t.refusals[applied.refusal.code] }] })
  }
  if (chosen === 'talked') return c.redirect(at.plan, 303)
  return c.redirect(chosen === 'moved' && view.role === 'manager' ? at.meeting : at.home, 303)
}
