/** Meeting about the plan: the time that stands, the form that sets or moves it, and taking it away. */
import type { CheckInView } from '../../functions/domain/check-in-view.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import type { BookingFields } from '../meeting/form.ts'
import { meetingInWords } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { checkIn } from '../texts/check-in.ts'
import { meeting } from '../texts/meeting.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Input } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

export type CheckInPageProps = {
  language: Language
  other: string
  zone: string
  view: CheckInView
  typed: BookingFields
  errors: FieldError[]
  token: string
  command: string
  at: { plan: string; checkIn: string; dropCheckIn: string; checkInCalendar: string }
}

export function CheckInPage(props: CheckInPageProps) {
  const { language, other, zone, view, errors, at } = props
  const words = checkIn[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.plan, text: meeting[language].toPlan }}
        errors={errors}
        title={words.title}
      />
      <p>{view.isOpen ? words.text(other) : words.notOpen}</p>
      <Ahead view={view} zone={zone} language={language} />
      {view.meeting && (
        <p>
          <a href={at.checkInCalendar} download="planen.ics">
            {meeting[language].toCalendar}
          </a>
        </p>
      )}
      {view.isOpen && <TimeForm {...props} />}
      {view.isOpen && view.meeting && <DropForm {...props} />}
      <WhoSees
        rows={[
          { who: meeting[language].both, what: meeting[language].bothSee },
          { who: meeting[language].hr, what: words.hrSees },
        ]}
      />
    </>
  )
}

/** Nothing while no time stands. */
export function Ahead({ view, zone, language }: { view: CheckInView; zone: string; language: Language }) {
  const words = checkIn[language]
  if (!view.meeting) return null
  return (
    <p>
      <strong>{words.ahead(meetingInWords(view.meeting, zone, language))}</strong>
      {view.meeting.place !== '' && (
        <>
          <br />
          {words.where(view.meeting.place)}
        </>
      )}
    </p>
  )
}

/** From the plan and the follow-up. */
export function WayToCheckIn({
  view,
  zone,
  language,
  href,
}: {
  view: CheckInView
  zone: string
  language: Language
  href: string
}) {
  if (!view.isOpen) return null
  return (
    <>
      <Ahead view={view} zone={zone} language={language} />
      <p>
        <a href={href}>{view.meeting ? checkIn[language].moveTitle : checkIn[language].link}</a>
      </p>
    </>
  )
}

function TimeForm({ language, view, typed, errors, token, command, at }: CheckInPageProps) {
  const words = checkIn[language]
  const fields = meeting[language]
  const stands = view.meeting !== undefined
  return (
    <>
      <h2>{stands ? words.moveTitle : words.setTitle}</h2>
      <p>{words.invitation}</p>
      {/* The field is a count from 0; the sequence of what was never mailed is -1. */}
      <Form action={at.checkIn} token={token} command={command} version={view.booking.sequence + 1}>
        <Input type="date" name="date" label={fields.date} value={typed.date} error={errorAt(errors, 'date')} />
        <Input type="time" name="start" label={fields.start} value={typed.start} error={errorAt(errors, 'start')} />
        <Input
          type="number"
          name="minutes"
          label={fields.minutes}
          value={typed.minutes}
          error={errorAt(errors, 'minutes')}
        />
        <Input
          type="text"
          name="place"
          label={fields.where}
          hint={fields.whereHint}
          value={typed.place}
          error={errorAt(errors, 'place')}
        />
        <Buttons>
          <Button kind="primary">{stands ? words.move : words.set}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** A mail's reader is asked once more, since programs that check mails press buttons. */
function DropForm({ language, other, errors, token, command, at }: CheckInPageProps) {
  const words = checkIn[language]
  return (
    <>
      <h2>{words.dropTitle}</h2>
      <p>{words.dropText(other)}</p>
      <Form action={at.dropCheckIn} token={token} command={`${command}d`}>
        <Sure label={words.dropSure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="secondary">{words.drop}</Button>
        </Buttons>
      </Form>
    </>
  )
}
