/** The form that books many talks: who, what holds for all, suggested times that can each be changed, and one button. */
import { routes } from '../../../functions/domain/routes.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { teamBook } from '../../texts/team-book.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Checkbox, Input } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sure } from '../../ui/sure.tsx'
import type { BookFields, RowFields } from './form.ts'

export type BookRow = RowFields & {
  name: string
  /** What the person is called beside the others. */
  called: string
  period: string
  /** What to know of the time as it stands. */
  cautions: string[]
}

export type BookPageProps = {
  language: Language
  typed: BookFields
  rows: BookRow[]
  /** Not shown, since a form has its limits. */
  left: number
  /** What was booked, while some are left. */
  partly?: string
  errors: FieldError[]
  token: string
  command: string
}

export function BookPage(props: BookPageProps) {
  const { language, rows, errors, left, partly } = props
  const words = teamBook[language]
  return (
    <>
      <Head language={language} back={{ href: routes.team, text: words.toTeam }} errors={errors} title={words.title}>
        {partly !== undefined && (
          <Notice kind="success">
            <p>{partly}</p>
          </Notice>
        )}
      </Head>
      {rows.length === 0 ? <p>{words.nothing}</p> : <BookForm {...props} />}
      {left > 0 && <p>{words.more(left)}</p>}
    </>
  )
}

function BookForm(props: BookPageProps) {
  const { language, typed, rows, errors } = props
  const words = teamBook[language]
  // Said once when it is the same for all.
  const [period, ...others] = [...new Set(rows.map((row) => row.period))]
  const shared = others.length === 0
  return (
    <>
      <p>{words.intro}</p>
      <Form action={routes.bookMany} token={props.token} command={props.command}>
        {/* Enter in a field presses the form's first button, which must not be the one that books. */}
        <button type="submit" name="do" value="suggest" class="hidden" tabindex={-1}>
          {words.suggest}
        </button>
        <h2>{words.common}</h2>
        <Input
          type="number"
          name="minutes"
          label={words.minutes}
          hint={words.minutesHint}
          value={typed.minutes}
          error={errorAt(errors, 'minutes')}
        />
        <Input
          type="text"
          name="place"
          label={words.place}
          hint={words.placeHint}
          value={typed.place}
          error={errorAt(errors, 'place')}
        />
        <h2>{words.suggestHeading}</h2>
        <p class="meta">{words.suggestText}</p>
        <Input
          type="date"
          name="firstDay"
          label={words.firstDay}
          value={typed.firstDay}
          error={errorAt(errors, 'firstDay')}
        />
        <div class="both">
          <Input type="time" name="from" label={words.from} value={typed.from} error={errorAt(errors, 'from')} />
          <Input type="time" name="to" label={words.to} value={typed.to} error={errorAt(errors, 'to')} />
        </div>
        <Input type="number" name="pause" label={words.pause} value={typed.pause} error={errorAt(errors, 'pause')} />
        <h2 id="talks">{words.talks}</h2>
        {shared && <p>{period}</p>}
        <p class="meta">{words.talksText}</p>
        {rows.map((row) => (
          <TalkRow {...props} row={row} period={shared ? undefined : row.period} />
        ))}
        <Buttons>
          <Button kind="secondary" name="do" value="suggest" formaction={`${routes.bookMany}#talks`}>
            {words.suggest}
          </Button>
        </Buttons>
        <h2>{words.commit}</h2>
        <p>{words.commitText}</p>
        <Sure label={words.sure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary" name="do" value="book">
            {words.book}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function TalkRow({ row, period, language, errors }: BookPageProps & { row: BookRow; period: string | undefined }) {
  const { talk, name, called, ticked, start, suggested, sequence, cautions } = row
  return (
    <div class="both">
      <input type="hidden" name="talk[]" value={talk} autocomplete="off" />
      <Checkbox
        name="book[]"
        id={`book-${talk}`}
        value={talk}
        label={name}
        hint={period}
        checked={ticked}
        error={errorAt(errors, `book-${talk}`)}
      />
      <div>
        {/* The field is a count from 0; the sequence of what was never mailed is -1. */}
        <input type="hidden" name={`version-${talk}`} value={sequence + 1} autocomplete="off" />
        <input type="hidden" name={`suggested-${talk}`} value={suggested} autocomplete="off" />
        <Input
          type="datetime-local"
          name={`start-${talk}`}
          label={teamBook[language].time(called)}
          hint={cautions.length > 0 ? cautions.join(' ') : undefined}
          value={start}
          error={errorAt(errors, `start-${talk}`)}
        />
      </div>
    </div>
  )
}
