/** One of HR's own list: concerns and ideas with who they are from, and needs for competence by unit. */
import { routes } from '../../../functions/domain/routes.ts'
import type { PassedToHr } from '../../../functions/flow/passing-on.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { dayOf } from '../../meeting/when.ts'
import { errorAt, type FieldError } from '../../page.tsx'
import { feedback } from '../../texts/feedback.ts'
import { passOn } from '../../texts/pass-on.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Said } from '../../ui/said.tsx'
import { Sure } from '../../ui/sure.tsx'
import { Frame } from '../frame.tsx'

type Props = {
  items: PassedToHr[]
  language: Language
  zone: string
  token: string
  command: string
  errors: FieldError[]
  kept?: { id: string; text: string }
}

export const passedOnView = (props: Props) => {
  const { items, language, errors } = props
  const words = passOn[language]
  const needs = items.filter(({ what }) => what === 'competence')
  const others = items.filter(({ what }) => what !== 'competence')
  const units = [...new Set(needs.map(({ unit }) => unit))].sort(new Intl.Collator(language).compare)
  return (
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.hrTitle} />
      <p>{items.length === 0 ? words.hrNone : words.hrText}</p>
      {others.length > 0 && <h2>{words.items}</h2>}
      {others.map((item) => (
        <Item {...props} item={item} />
      ))}
      {needs.length > 0 && (
        <>
          <h2>{words.needs}</h2>
          <p>{words.needsText}</p>
        </>
      )}
      {units.map((unit) => (
        <>
          <h3>{unit || words.noUnit}</h3>
          {needs
            .filter((need) => need.unit === unit)
            .map((item) => (
              <Item {...props} item={item} />
            ))}
        </>
      ))}
    </Frame>
  )
}

/** A message that its receiver wants them to see: who wrote it, and what was done by whoever shows it. */
function Shown({ message, language }: { message: NonNullable<PassedToHr['message']>; language: Language }) {
  const { fields, ...words } = feedback[language]
  const said = [
    [fields.situation, message.situation],
    [fields.behaviourOf, message.behaviour],
    [fields.effect, message.effect],
    [fields.next, message.next],
  ].flatMap(([author, text]) => (text === undefined ? [] : [{ author, words: text }]))
  return (
    <>
      <p>
        {words.kinds[message.kind].choose} · {words.from(message.from)}
      </p>
      {said.map((one) => (
        <Said {...one} language={message.language} />
      ))}
    </>
  )
}

function Item({ item, language, zone, token, command, errors, kept }: Props & { item: PassedToHr }) {
  const words = passOn[language]
  const { id, what, text, unit, name, at, answers } = item
  const day = (moment: number) => dayOf(moment, zone, language)
  const isKept = kept?.id === id
  const of = (field: string) => errorAt(errors, `${field}-${id}`)
  return (
    <>
      {what !== 'competence' && <h3>{what === 'feedback' ? words.shownFeedback : words.kinds[what]}</h3>}
      {item.message && <Shown message={item.message} language={language} />}
      <Said words={text} meta={words.from(name ?? '', what === 'competence' ? '' : unit, day(at))} />
      {answers.map((answer) => (
        <Said words={answer.text} meta={words.yourAnswer(day(answer.at))} />
      ))}
      <IfMay send={routes.hr.answerPassedOn(id)}>
        <details open={isKept}>
          <summary>{words.answer}</summary>
          <Form action={routes.hr.answerPassedOn(id)} token={token} command={`${command}${id}`}>
            <TextArea
              name="text"
              id={`text-${id}`}
              label={words.answer}
              hint={words.answerHint}
              value={isKept ? (kept?.text ?? '') : ''}
              error={of('text')}
            />
            <Sure id={`sure-${id}`} label={words.answerSure} error={of('sure')} />
            <Buttons>
              <Button kind="secondary">{words.answerDo}</Button>
            </Buttons>
          </Form>
        </details>
      </IfMay>
    </>
  )
}
