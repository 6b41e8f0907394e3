/** Messages of feedback as they are read: on a person's own page, beside the preparation of a talk, and on its sheet. */
import type { FeedbackView, TalkFeedback } from '../../functions/domain/feedback-view.ts'
import { firstName } from '../../functions/domain/names.ts'
import type { Language } from '../../functions/ports.ts'
import { feedback } from '../texts/feedback.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'

/** `level`: of its heading among those of the page. */
export function Message({ message, language, level }: { message: FeedbackView; language: Language; level: 2 | 3 }) {
  const { fields, ...words } = feedback[language]
  const { byYou, from, to, receivers, kind, situation, behaviour, effect, next, about } = message
  const who = byYou ? (to === undefined ? words.toSeveral(receivers) : words.toWhom(to)) : words.from(from)
  const heading = `${words.kinds[kind].choose} · ${who}`
  const said = [
    [fields.situation, situation],
    [byYou ? fields.behaviourOf : fields.behaviour, behaviour],
    [fields.effect, effect],
    [fields.next, next],
  ].flatMap(([author, text]) => (text === undefined ? [] : [{ author, words: text }]))
  return (
    <>
      {level === 2 ? <h2>{heading}</h2> : <h3>{heading}</h3>}
      {said.map((one) => (
        <Said {...one} language={message.language} />
      ))}
      {about !== undefined && (
        <p class="meta">
          {words.aboutLine}: {about}
        </p>
      )}
    </>
  )
}

type SoFarProps = {
  feedback: TalkFeedback
  language: Language
  other: string
  /** Where to take one up as a topic, while that is possible. */
  takeUp?: { action: string; token: string }
}

/** Nothing at all when there is nothing. */
export function FeedbackSoFar({ feedback: { between, fromOthers }, language, other, takeUp }: SoFarProps) {
  const words = feedback[language]
  return (
    <>
      {between.length > 0 && (
        <>
          <h2>{words.between(other)}</h2>
          {between.map((message) => (
            <Message message={{ ...message, from: firstName(message.from) }} language={language} level={3} />
          ))}
        </>
      )}
      {fromOthers.length > 0 && (
        <section class="screen">
          <h2>{words.fromOthers}</h2>
          <p>{words.onlyYou}</p>
          {fromOthers.map((message) => (
            <>
              <Message message={message} language={language} level={3} />
              {takeUp && (
                <Form action={takeUp.action} token={takeUp.token}>
                  <input type="hidden" name="message" value={message.id} />
                  <Buttons>
                    <Button kind="link">{words.takeUp}</Button>
                  </Buttons>
                </Form>
              )}
            </>
          ))}
        </section>
      )}
    </>
  )
}

/** On looking through one's answers: what is to be corrected and was not said yet is better said now (R36). The text goes along in the form alone. */
export function SayItNow(props: { language: Language; other: string; texts: string[]; action: string; token: string }) {
  const { now } = feedback[props.language]
  return (
    <>
      {props.texts.map((text) => (
        <div class="notice info">
          <h2>{now.heading}</h2>
          <p>{now.text(props.other)}</p>
          <Form action={props.action} token={props.token}>
            <input type="hidden" name="behaviour" value={text} />
            <Buttons>
              <Button kind="secondary">{now.action}</Button>
            </Buttons>
          </Form>
        </div>
      ))}
    </>
  )
}
