/** A person's own page of feedback, and the page of one message that was received: thanking or answering once, blocking, showing it to HR. */
import { routes } from '../../functions/domain/routes.ts'
import type { MyFeedback, ReceivedView } from '../../functions/flow/feedback.ts'
import type { HrPerson } from '../../functions/flow/passing-on.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { feedback } from '../texts/feedback.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Checkboxes, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { Message } from './messages.tsx'

type MyProps = {
  language: Language
  mine: MyFeedback
  /** Own talks, with where feedback is given from. */
  talks: { other: string; href: string }[]
  errors: FieldError[]
  token: string
  command: string
}

export function MyFeedbackPage(props: MyProps) {
  const { language, talks, errors, token } = props
  const { received, given, blocked } = props.mine
  const words = feedback[language]
  const { mine } = words
  return (
    <>
      <Head language={language} errors={errors} title={mine.title} />
      {talks.length > 0 && (
        <p>
          {mine.giveTo}{' '}
          {talks.map(({ other, href }, index) => (
            <>
              {index > 0 && ', '}
              <a href={href}>{other}</a>
            </>
          ))}
          . {mine.giveElse}
        </p>
      )}
      <h2>{mine.received}</h2>
      {received.length === 0 && <p class="meta">{mine.receivedNone}</p>}
      {received.map((message) => (
        <>
          <Message message={message} language={language} level={3} />
          <OwnReply message={message} language={language} />
          <p>
            <a href={routes.receivedFeedback(message.id)}>{mine.open(message.from)}</a>
          </p>
        </>
      ))}
      <h2>{mine.given}</h2>
      {given.length === 0 && <p class="meta">{mine.givenNone}</p>}
      {given.map((message) => (
        <>
          <Message message={message} language={language} level={3} />
          {message.replies.map(({ from, text }) =>
            text === '' ? <p>{mine.thanked(from)}</p> : <Said words={text} author={mine.answered(from)} />,
          )}
        </>
      ))}
      {blocked.length > 0 && <h2>{mine.blocked}</h2>}
      {blocked.map((person) => (
        <Blocked {...props} person={person} />
      ))}
      <WhoSees
        rows={[
          { who: words.who.you, what: words.who.youSee },
          { who: words.who.hr, what: words.who.hrSees },
        ]}
      />
      <Form action={routes.signOut} token={token}>
        <Buttons>
          <Button kind="link">{mine.leave}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Blocked({
  language,
  errors,
  token,
  command,
  person: { id, name },
}: MyProps & { person: { id: string; name: string } }) {
  const { mine } = feedback[language]
  return (
    <Form action={routes.unblock} token={token} command={`${command}${id}`}>
      <input type="hidden" name="person" value={id} />
      <Sure id={id} label={mine.unblockSure(name)} error={errorAt(errors, id)} />
      <Buttons>
        <Button kind="secondary">{mine.unblock}</Button>
      </Buttons>
    </Form>
  )
}

type OneProps = {
  language: Language
  message: ReceivedView
  typed: string
  /** Of HR, who can be shown the message. */
  hr: HrPerson[]
  /** By the hash of their address. */
  chosen: string[]
  /** What is said of the message to them, as typed. */
  reportWords: string
  errors: FieldError[]
  token: string
  command: string
}

export function ReceivedPage(props: OneProps) {
  const { language, message, errors } = props
  const { mine } = feedback[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: routes.myFeedback, text: mine.back }}
        errors={errors}
        title={feedback[language].from(message.from)}
      />
      <Message message={message} language={language} level={2} />
      <OwnReply message={message} language={language} />
      {message.mayReply && <Reply {...props} />}
      <h2>{mine.stopTitle}</h2>
      {message.blocked ? <p>{mine.stopped(message.from)}</p> : <Stop {...props} />}
      <h2>{mine.reportTitle}</h2>
      {message.report && <Reported {...props} report={message.report} />}
      {message.mayReport && <Report {...props} />}
    </>
  )
}

function OwnReply({ message: { reply }, language }: { message: ReceivedView; language: Language }) {
  const { mine } = feedback[language]
  if (!reply) return null
  return reply.text === '' ? <p>{mine.youThanked}</p> : <Said words={reply.text} author={mine.youAnswered} />
}

function Reply({ language, message, typed, errors, token, command }: OneProps) {
  const { mine } = feedback[language]
  return (
    <>
      <h2>{mine.replyTitle}</h2>
      <Form action={routes.receivedFeedback(message.id)} token={token} command={`${command}r`}>
        <TextArea name="text" label={mine.reply} hint={mine.replyHint} value={typed} error={errorAt(errors, 'text')} />
        <Sure label={mine.replySure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary" name="do" value="answer">
            {mine.answer}
          </Button>
          <Button kind="secondary" name="do" value="thank">
            {mine.thank}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

/** To named HR people, by own choice: nobody is chosen beforehand, and neither of the two is among them. */
function Report({ language, message, hr, chosen, reportWords, errors, token, command }: OneProps) {
  const { mine } = feedback[language]
  if (hr.length === 0) {
    return (
      <p>
        {mine.reportNobody} {mine.reportWays}
      </p>
    )
  }
  return (
    <>
      <p>{mine.reportText}</p>
      <p>{mine.reportWays}</p>
      <Form action={routes.receivedFeedback(message.id)} token={token} command={`${command}h`}>
        <Checkboxes
          name="to[]"
          id="to"
          label={mine.reportTo}
          choices={hr.map(({ address, name }) => ({ value: address, label: name }))}
          values={chosen}
          error={errorAt(errors, 'to')}
        />
        <TextArea
          name="reportWords"
          label={mine.reportWords}
          hint={common[language].neverWrite}
          value={reportWords}
          error={errorAt(errors, 'reportWords')}
        />
        <Sure name="report" label={mine.reportSure} error={errorAt(errors, 'report')} />
        <Buttons>
          <Button kind="secondary" name="do" value="report">
            {mine.report}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function Reported({ language, report }: OneProps & { report: NonNullable<ReceivedView['report']> }) {
  const { mine } = feedback[language]
  const names = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(report.to)
  return (
    <>
      <p>{mine.reported(names)}</p>
      {report.text !== '' && <Said words={report.text} language={language} />}
      {report.answers.map(({ by, text }) => (
        <Said words={text} author={mine.hrAnswered(by)} />
      ))}
    </>
  )
}

function Stop({ language, message, errors, token, command }: OneProps) {
  const { mine } = feedback[language]
  return (
    <>
      <p>{mine.stopText(message.from)}</p>
      <Form action={routes.receivedFeedback(message.id)} token={token} command={`${command}b`}>
        <Sure name="block" label={mine.stopSure(message.from)} error={errorAt(errors, 'block')} />
        <Buttons>
          <Button kind="secondary" name="do" value="block">
            {mine.stop}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}
