/** Setting, moving, declining and cancelling the time, and saying afterwards whether the two talked. Looking records nothing. */
import type { Context, Hono } from 'hono'
import { proposalsPerDecline } from '../../functions/domain/arranging.ts'
import { type HeldAnswer, longestMeetingMinutes } from '../../functions/domain/booking.ts'
import { firstName } from '../../functions/domain/names.ts'
import { inWords, localDate, localTime, minute } from '../../functions/domain/time.ts'
import type { RefusalCode } from '../../functions/domain/workflow.ts'
import type { App } from '../app-context.ts'
import { hasJustArrived } from '../guard/browser.ts'
import { type FieldError, page } from '../page.tsx'
import { hasEnded } from '../talk/halt-notice.tsx'
import { command, field, newCommandId, shownVersion, type TalkApp, type TalkContext } from '../talk-app.ts'
import { halts } from '../texts/halts.ts'
import { meeting } from '../texts/meeting.ts'
import type { ArrangingProps } from './arranging.tsx'
import { calendarDownload } from './calendar-file.ts'
import { type BookingFields, type ProposalFields, parseBooking, parseDay, parseHeld, parseProposals } from './form.ts'
import { CancelPage, HeldPage, type HeldPageProps, MeetingPage } from './page.tsx'
import { dateInWords, meetingInWords, noMeetingInWords } from './when.ts'

export const mountMeeting = (app: Hono<TalkApp>) => {
  app.get('/meeting', (c) => showMeeting(c))
  app.post('/meeting', (c) => changeMeeting(c))
  app.get('/meeting/cancel', (c) => showCancel(c))
  app.post('/meeting/cancel', (c) => cancel(c))
  app.get('/meeting.ics', (c) => calendarDownload(c, 'calendar', 'samtal.ics', c.var.at.meeting))
  app.get('/held', (c) => showHeld(c, { chosen: parseHeld(c.req.query('answer')), errors: [] }))
  app.post('/held', (c) => sayHeld(c))
}

/** What was typed and chosen before something was wrong. */
type Kept = { typed?: BookingFields; proposals?: ProposalFields[]; chosen?: string; errors: FieldError[] }

const showMeeting = (c: TalkContext, kept?: Kept) => {
  const { view, at, language, token } = c.var
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
      noMeeting={noMeetingInWords(view, localDate(c.var.ports.clock.now(), organisation.zone), language)}
      waits={view.arranging.asked !== undefined}
      arranging={held.yes ? undefined : arrangingOf(c, kept)}
      cancel={view.mayCancel && !held.yes ? { token, command: newCommandId(c) } : undefined}
      form={
        view.mayBook && !held.yes
          ? {
              typed: kept?.typed ?? fieldsOf(c),
              suggestedMinutes: view.suggestedMinutes,
              from: inWords(cycle.from, language),
              to: inWords(cycle.to, language),
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
    return { date: '', start: '', minutes: String(view.suggestedMinutes), place: '' }
  }
  return {
    date: localDate(booking.start, organisation.zone),
    start: localTime(booking.start, organisation.zone),
    minutes: String((booking.end - booking.start) / minute),
    place: booking.place,
  }
}

const arrangingOf = (c: TalkContext, kept: Kept | undefined): ArrangingProps => {
  const { view, at, language, token } = c.var
  const { zone } = view.organisation
  const { asked, proposed, declinesLeft } = view.arranging
  return {
    language,
    other: view.other.name,
    forManager: view.role === 'manager',
    asked: asked && { when: meetingInWords(asked, zone, language), place: asked.place, n: asked.n },
    proposed: proposed && {
      n: proposed.n,
      choices: proposed.starts.map((start) => ({
        value: String(start),
        label: meetingInWords({ start, end: start + proposed.length }, zone, language),
      })),
    },
    decline:
      view.role === 'employee' && view.mayCancel
        ? { left: declinesLeft, version: view.booking.sequence + 1 }
        : undefined,
    typed: kept?.proposals ?? [],
    chosen: kept?.chosen,
    errors: kept?.errors ?? [],
    action: at.meeting,
    token,
    command: newCommandId(c),
  }
}

const changeMeeting = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  const wanted = field(c, 'do')
  if (wanted === 'decline' || wanted === 'answer') return respond(c, wanted)
  if (wanted === 'pick') return pick(c)
  if (!view.mayBook) return c.redirect(at.meeting, 303)
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

/** The employee's no to the booked time, or yes or no to a near one. */
const respond = async (c: TalkContext, wanted: 'decline' | 'answer') => {
  const { view, at, t, language, trusted } = c.var
  const words = meeting[language]
  if (view.role !== 'employee') return c.redirect(at.meeting, 303)
  const chosen = field(c, 'yes')
  const proposals = Array.from({ length: proposalsPerDecline }, (_, index) => ({
    date: field(c, `date${index + 1}`),
    start: field(c, `start${index + 1}`),
  }))
  const refuse = (...errors: FieldError[]) => showMeeting(c, { proposals, chosen, errors })
  const first = wanted === 'answer' ? 'yes' : 'date1'
  if (!trusted) return refuse({ field: first, message: t.formExpired })
  if (wanted === 'answer' && chosen !== 'yes' && chosen !== 'no')
    return refuse({ field: 'yes', message: words.answerMissing })
  const { starts, errors } = parseProposals(proposals, view.organisation.zone, language)
  if (chosen !== 'yes' && errors.length > 0) return refuse(...errors)
  const applied = await command(
    c,
    wanted === 'decline'
      ? { kind: 'declineTime', basedOn: shownVersion(c) - 1, proposals: starts }
      : { kind: 'answerTime', n: shownVersion(c), yes: chosen === 'yes', proposals: chosen === 'yes' ? [] : starts },
  )
  if (applied.ok) return c.redirect(at.meeting, 303)
  const { code } = applied.refusal
  if (code === 'empty') return refuse({ field: 'date1', message: words.proposalMissing })
  return refuse({ field: code === 'inThePast' ? 'date1' : first, message: t.refusals[code] })
}

/** The manager books one of the times that the employee proposed. */
const pick = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  const { proposed } = view.arranging
  if (!view.mayBook || view.role !== 'manager') return c.redirect(at.meeting, 303)
  const chosen = field(c, 'proposal')
  const refuse = (message: string) => showMeeting(c, { chosen, errors: [{ field: 'proposal', message }] })
  if (!trusted) return refuse(t.formExpired)
  // Proposed again or booked meanwhile, in another window: the page shows what stands.
  if (!proposed || proposed.n !== shownVersion(c)) return c.redirect(at.meeting, 303)
  const start = proposed.starts.find((one) => String(one) === chosen)
  if (start === undefined) return refuse(meeting[language].pickMissing)
  const { length, place } = proposed
  const basedOn = view.booking.sequence
  const applied = await command(c, { kind: 'book', start, end: start + length, place, basedOn })
  return applied.ok ? c.redirect(at.meeting, 303) : refuse(t.refusals[applied.refusal.code])
}

const refusedBooking = ({ var: { t, language } }: TalkContext, code: RefusalCode): FieldError =>
  code === 'notNow'
    ? { field: 'minutes', message: meeting[language].minutesWrong(longestMeetingMinutes) }
    : { field: 'date', message: t.refusals[code] }

const showCancel = (c: TalkContext, errors: FieldError[] = []) => {
  const { view, at, language, token } = c.var
  const { booking } = view
  return page(
    c as never,
    { title: meeting[language].cancelTitle, errors, talk: view },
    <CancelPage
      language={language}
      when={
        view.mayCancel && booking.status === 'booked'
          ? meetingInWords(booking, view.organisation.zone, language)
          : undefined
      }
      other={view.other.name}
      token={token}
      command={newCommandId(c)}
      errors={errors}
      at={at}
    />,
  )
}

/** One tap; a browser that came through a mail's link just now is asked to tick a box first. */
const cancel = async (c: TalkContext) => {
  const { at, t, trusted } = c.var
  const refuse = (message: string) => showCancel(c, [{ field: 'sure', message }])
  if (!trusted) return refuse(t.formExpired)
  const isAsked = field(c, 'asked') === 'yes'
  if (field(c, 'sure') !== 'yes' && isAsked) return refuse(t.tickMissing)
  if (!isAsked && hasJustArrived(c as unknown as Context<App>)) return showCancel(c)
  const applied = await command(c, { kind: 'cancelBooking' })
  // It is cancelled already, by another window: what was asked for is so.
  if (applied.ok || applied.refusal.code === 'already') return c.redirect(at.meeting, 303)
  return refuse(t.refusals[applied.refusal.code])
}

const showHeld = (
  c: TalkContext,
  { chosen, on = '', errors }: { chosen?: HeldAnswer; on?: string; errors: FieldError[] },
) => {
  const { view, at, language, token } = c.var
  const words = meeting[language]
  const forManager = view.role === 'manager'
  return page(
    c as never,
    { title: words.heldTitle, errors, talk: view },
    <HeldPage
      language={language}
      ask={whatIsAsked(c, { chosen, on, token, command: newCommandId(c) })}
      own={view.held.own}
      other={view.held.other}
      otherName={view.other.name}
      outweighs={forManager ? words.noOutweighs(view.employee.name) : words.ownNoOutweighs(view.manager.name)}
      errors={errors}
      at={at}
    />,
  )
}

const whatIsAsked = (
  c: TalkContext,
  form: { chosen?: HeldAnswer; on: string; token: string; command: string },
): HeldPageProps['ask'] => {
  const { view, language, ports } = c.var
  const words = meeting[language]
  const { registered, missed, own, other } = view.held
  const { token, command } = form
  if (view.plan.agreed) return { notNow: words.heldAgreed, agreed: true }
  if (view.halt && hasEnded(view)) {
    const notNow = halts[language].halts[view.halt](view.cycle.name, firstName(view.employee.name))
    return { notNow, agreed: false }
  }
  if (registered) {
    // Whoever said it is named; the employee's own yes is shown as what they answered.
    const by = own === 'talked' && other !== 'talked' ? undefined : view.other.name
    const on = registered.on === undefined ? undefined : dateInWords(registered.on, language)
    const when = on === undefined ? words.registered(by) : words.registeredOn(by, on)
    return { when, chosen: form.chosen, token, command, registered: true }
  }
  if (missed) {
    const when = meetingInWords(missed, view.organisation.zone, language)
    return { when, chosen: form.chosen, token, command, registered: false }
  }
  if (view.booking.status !== 'booked') return { unbooked: form.on, token, command }
  if (ports.clock.now() < view.booking.start) return { notNow: words.heldNotYet(heldWhen(c)), agreed: false }
  return { when: heldWhen(c), chosen: form.chosen, token, command, registered: false }
}

const heldWhen = ({ var: { view, language } }: TalkContext): string =>
  view.booking.status === 'booked' ? meetingInWords(view.booking, view.organisation.zone, language) : ''

const alreadyTalked = async (c: TalkContext) => {
  const { at, t, language, trusted } = c.var
  const words = meeting[language]
  const on = field(c, 'on')
  const day = parseDay(on)
  const errors: FieldError[] = []
  if (!day) errors.push({ field: 'on', message: words.alreadyOnWrong })
  if (field(c, 'sure') !== 'yes') errors.push({ field: 'sure', message: t.tickMissing })
  if (!trusted) errors.unshift({ field: 'on', message: t.formExpired })
  if (!day || errors.length > 0) return showHeld(c, { on, errors })
  const applied = await command(c, { kind: 'alreadyTalked', ...day })
  if (applied.ok) return c.redirect(at.plan, 303)
  const { code } = applied.refusal
  const message = code === 'tooSoon' ? words.alreadyOnWrong : t.refusals[code]
  return showHeld(c, { on, errors: [{ field: 'on', message }] })
}

const sayHeld = async (c: TalkContext) => {
  const { view, at, t, language, trusted } = c.var
  if (field(c, 'do') === 'already') return alreadyTalked(c)
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
