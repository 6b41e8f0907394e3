/** What is asked for and by when it is answered; notes that wait to be gone through or decided on; and asking. */
import { firstName } from '../../functions/domain/names.ts'
import { routes } from '../../functions/domain/routes.ts'
import type { MyRequest, MyRequests } from '../../functions/flow/requests.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { dateInWords } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { requests } from '../texts/requests.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Radios } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { Sure } from '../ui/sure.tsx'
import { NoteText } from './notes.tsx'

type Props = {
  language: Language
  mine: MyRequests
  officer: { name: string; email: string }
  token: string
  command: string
  dayOf: (at: number) => string
  errors: FieldError[]
  kind: string | undefined
}

export function RequestsPage(props: Props) {
  const { language, mine, officer, errors } = props
  const words = requests[language]
  return (
    <>
      <Head language={language} errors={errors} title={words.title} />
      {mine.decisions.map(({ id, about, notes }) => (
        <Waiting
          text={words.toDecide(about, notes.length)}
          href={routes.decideNotes(id)}
          action={words.decide}
          hidden={about}
        />
      ))}
      {mine.reviews.map(({ id, about, notes, until }) => (
        <Waiting
          text={words.toReview(firstName(about), notes.length, dateInWords(until, language))}
          href={routes.reviewNotes(id)}
          action={words.review}
          hidden={about}
        />
      ))}
      {mine.own.map((request) => (
        <OwnRequest {...props} request={request} />
      ))}
      <Ask {...props} />
      <p class="meta">{words.officer(officer.name, officer.email)}</p>
    </>
  )
}

function Waiting({ text, href, action, hidden }: { text: string; href: string; action: string; hidden: string }) {
  return (
    <section>
      <p>{text}</p>
      <Buttons>
        <ButtonLink kind="primary" href={href}>
          {action} <span class="hidden">{hidden}</span>
        </ButtonLink>
      </Buttons>
    </section>
  )
}

function OwnRequest({ language, request, token, dayOf, errors }: Props & { request: MyRequest }) {
  const words = requests[language]
  const { id, kind, at, by, status, until, answerBy, hold, released, mayWithdraw } = request
  const day = (date: string) => dateInWords(date, language)
  return (
    <section>
      <h2>{words.kindTitles[kind]}</h2>
      <p class="meta">{words.started(dayOf(at), by)}</p>
      <p>{words.statuses[status](until ? day(until) : '', day(answerBy))}</p>
      {hold?.reason && <Said words={hold.reason} author={words.holdReason(day(hold.until))} />}
      {released && <p>{words.released(released.notes.length, released.leftOut.length)}</p>}
      {released?.notes.map((note) => (
        <NoteText language={language} note={note} withAuthor />
      ))}
      {released?.leftOut.map(({ author, reason }) => (
        <Said words={reason} author={words.leftOut(author)} />
      ))}
      {(released || kind === 'erasure') && (
        <p>
          <a href={routes.myExport}>{words.wholeFile}</a>
        </p>
      )}
      {mayWithdraw && (
        <Form action={routes.withdrawRequest(id)} token={token}>
          <Sure id={`sure-${id}`} label={words.withdrawSure} error={errorAt(errors, `sure-${id}`)} />
          <Buttons>
            <Button kind="secondary">{words.withdraw}</Button>
          </Buttons>
        </Form>
      )}
    </section>
  )
}

function Ask({ language, token, command, errors, kind }: Props) {
  const words = requests[language]
  return (
    <section>
      <h2>{words.ask}</h2>
      <Form action={routes.newRequest} token={token} command={command}>
        <Radios
          name="kind"
          label={words.askWhat}
          value={kind}
          error={errorAt(errors, 'kind')}
          choices={[
            { value: 'access', label: words.askAccess, hint: words.askAccessHint },
            { value: 'erasure', label: words.askErasure, hint: words.askErasureHint },
          ]}
        />
        <Sure label={words.askSure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.askDo}</Button>
        </Buttons>
      </Form>
    </section>
  )
}
