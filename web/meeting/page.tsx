/** The time in words and where, the forms that set, move and cancel it; and for both whether the talk took place. */
import type { Booking, HeldAnswer } from '../../functions/domain/booking.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { meeting } from '../texts/meeting.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Input, Radios } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { ArrangingForms, type ArrangingProps } from './arranging.tsx'
import type { BookingFields } from './form.ts'

type Links = { home: string; meeting: string; cancelMeeting: string; calendar: string; held: string; plan: string }

export type MeetingPageProps = {
  language: Language
  status: Booking['status']
  /** Date and clock of a booked time, in words. */
  when?: string
  place?: string
  held: boolean
  manager: string
  employee: string
  /** What is said while nothing is booked. */
  noMeeting: string
  /** A near time waits for the employee's yes, so that nobody else has to book. */
  waits: boolean
  arranging?: ArrangingProps
  /** Until the start: one tap takes the time away. */
  cancel?: { token: string; command: string }
  /** The form, for whoever may set the time, until the two have talked. */
  form?: {
    typed: BookingFields
    suggestedMinutes: number
    from: string
    to: string
    version: number
    token: string
    command: string
  }
  forManager: boolean
  errors: FieldError[]
  at: Links
}

export function MeetingPage(props: MeetingPageProps) {
  const { language, form, errors, at } = props
  const words = meeting[language]
  const t = common[language]
  return (
    <>
      <Head language={language} back={{ href: at.home, text: t.home }} errors={errors} title={words.title} />
      <Standing {...props} />
      {props.arranging && <ArrangingForms {...props.arranging} />}
      {form && <BookingForm {...props} form={form} />}
      {props.cancel && <CancelForm {...props} cancel={props.cancel} />}
      <WhoSees
        rows={[
          { who: words.both, what: words.bothSee },
          { who: words.hr, what: words.hrSees },
        ]}
      />
    </>
  )
}

function Standing(props: MeetingPageProps) {
  const { language, status, when, place, held, noMeeting, waits, at } = props
  const words = meeting[language]
  if (held) {
    return (
      <>
        <p>{words.held}</p>
        <p>
          <a href={at.plan}>{words.toPlan}</a>
        </p>
      </>
    )
  }
  if (status !== 'booked') {
    return (
      <>
        {status === 'cancelled' && <p>{words.cancelled}</p>}
        {!waits && <p>{noMeeting}</p>}
        <p>
          <a href={at.held}>{words.toAlreadyTalked}</a>
        </p>
      </>
    )
  }
  return (
    <>
      <h2>{words.now}</h2>
      <p>
        <strong>{when}</strong>
        {place && (
          <>
            <br />
            {words.place}: {place}
          </>
        )}
      </p>
      <p>{words.invitationSent}</p>
      <p>
        <a href={at.calendar} download="samtal.ics">
          {words.toCalendar}
        </a>
      </p>
    </>
  )
}

function BookingForm({
  language,
  status,
  errors,
  at,
  form,
}: MeetingPageProps & { form: NonNullable<MeetingPageProps['form']> }) {
  const words = meeting[language]
  const { typed } = form
  const booked = status === 'booked'
  return (
    <>
      <h2>{booked ? words.moveTitle : words.bookTitle}</h2>
      {booked && <p>{words.moveText}</p>}
      <Form action={at.meeting} token={form.token} command={form.command} version={form.version}>
        <input type="hidden" name="do" value="book" />
        <Input
          type="date"
          name="date"
          label={words.date}
          hint={words.dateHint(form.from, form.to)}
          value={typed.date}
          error={errorAt(errors, 'date')}
        />
        <Input type="time" name="start" label={words.start} value={typed.start} error={errorAt(errors, 'start')} />
        <Input
          type="number"
          name="minutes"
          label={words.minutes}
          hint={words.minutesHint(form.suggestedMinutes)}
          value={typed.minutes}
          error={errorAt(errors, 'minutes')}
        />
        <Input
          type="text"
          name="place"
          label={words.where}
          hint={words.whereHint}
          value={typed.place}
          error={errorAt(errors, 'place')}
        />
        <Buttons>
          <Button kind="primary">{booked ? words.move : words.book}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function CancelForm({
  language,
  forManager,
  manager,
  employee,
  at,
  cancel,
}: MeetingPageProps & { cancel: NonNullable<MeetingPageProps['cancel']> }) {
  const words = meeting[language]
  return (
    <>
      <h2>{words.cancelTitle}</h2>
      <p>{words.cancelText(forManager ? employee : manager)}</p>
      <Form action={at.cancelMeeting} token={cancel.token} command={`${cancel.command}c`}>
        <Buttons>
          <Button kind="secondary">{words.cancel}</Button>
        </Buttons>
      </Form>
    </>
  )
}

export type CancelPageProps = {
  language: Language
  /** In words; absent when there is nothing to cancel. */
  when?: string
  other: string
  token: string
  command: string
  errors: FieldError[]
  at: Links
}

/** Where the link of a mail leads: a mail's reader is asked once more, since programs that check mails press buttons. */
export function CancelPage({ language, when, other, token, command, errors, at }: CancelPageProps) {
  const words = meeting[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.meeting, text: words.title }}
        errors={errors}
        title={words.cancelTitle}
      />
      {when === undefined ? (
        <p>{words.nothingToCancel}</p>
      ) : (
        <>
          <p>
            <strong>{when}</strong>
          </p>
          <p>{words.cancelText(other)}</p>
          <Form action={at.cancelMeeting} token={token} command={command}>
            <input type="hidden" name="asked" value="yes" />
            <Sure label={words.cancelSure} error={errorAt(errors, 'sure')} />
            <Buttons>
              <Button kind="primary">{words.cancel}</Button>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

export type HeldPageProps = {
  language: Language
  /** Why nothing can be answered, in words, or the form; `unbooked`: that they have talked without a booked time, on the day typed. */
  ask:
    | { when: string; chosen?: HeldAnswer; token: string; command: string; registered: boolean }
    | { unbooked: string; token: string; command: string }
    | { notNow: string; agreed: boolean }
  own?: HeldAnswer
  other?: HeldAnswer
  otherName: string
  /** Whose no counts: said from the reader's side. */
  outweighs: string
  errors: FieldError[]
  at: Links
}

export function HeldPage(props: HeldPageProps) {
  const { language, ask, own, other, otherName, errors, at } = props
  const words = meeting[language]
  const t = common[language]
  return (
    <>
      <Head language={language} back={{ href: at.home, text: t.home }} errors={errors} title={words.heldTitle} />
      {own && <p>{words.youSaid(words.said[own])}</p>}
      {other && <p>{words.otherSaid(otherName, words.said[other])}</p>}
      {'notNow' in ask ? (
        <>
          <p>{ask.notNow}</p>
          <Buttons>
            {ask.agreed && (
              <ButtonLink kind="primary" href={at.plan}>
                {words.toPlan}
              </ButtonLink>
            )}
            <ButtonLink kind={ask.agreed ? 'link' : 'secondary'} href={at.meeting}>
              {words.toMeeting}
            </ButtonLink>
            {!ask.agreed && (
              <ButtonLink kind="link" href={at.plan}>
                {words.toPlan}
              </ButtonLink>
            )}
          </Buttons>
        </>
      ) : 'unbooked' in ask ? (
        <AlreadyTalked {...props} ask={ask} />
      ) : (
        <>
          <p>{ask.registered ? ask.when : words.heldWhen(ask.when)}</p>
          <p>
            {words.heldCounts} {props.outweighs}
          </p>
          <Form action={at.held} token={ask.token} command={ask.command}>
            <Radios
              name="answer"
              label={words.heldQuestion}
              heading={2}
              choices={(['talked', ...(ask.registered ? [] : ['moved' as const]), 'fellThrough'] as const).map(
                (value) => ({
                  value,
                  label: words.answers[value],
                }),
              )}
              value={ask.chosen}
              error={errorAt(errors, 'answer')}
            />
            <Sure label={words.heldSure} error={errorAt(errors, 'sure')} />
            <Buttons>
              <Button kind="primary">{words.heldSend}</Button>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

function AlreadyTalked(props: HeldPageProps & { ask: { unbooked: string; token: string; command: string } }) {
  const { language, ask, errors, at } = props
  const words = meeting[language]
  return (
    <>
      <p>{words.alreadyText}</p>
      <p>{props.outweighs}</p>
      <Form action={at.held} token={ask.token} command={ask.command}>
        <input type="hidden" name="do" value="already" />
        <Input
          type="date"
          name="on"
          label={words.alreadyOn}
          hint={words.alreadyOnHint}
          value={ask.unbooked}
          error={errorAt(errors, 'on')}
        />
        <Sure label={words.alreadySure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.alreadySend}</Button>
        </Buttons>
      </Form>
    </>
  )
}
