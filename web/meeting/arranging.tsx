/** The turns on the way to a time: what the employee proposed, to be picked; a near time, to be answered; a booked one, to be declined. */
import { proposalsPerDecline } from '../../functions/domain/arranging.ts'
import type { Language } from '../../functions/ports.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { meeting } from '../texts/meeting.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Input, Radios } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import type { ProposalFields } from './form.ts'

export type ArrangingProps = {
  language: Language
  other: string
  forManager: boolean
  /** A near time in words; for the employee with the form's version, to be answered. */
  asked?: { when: string; place: string; n: number }
  /** What the employee proposed, as far as it is ahead. */
  proposed?: { n: number; choices: { value: string; label: string }[] }
  /** For the employee: how often the booked time may still be declined, and the version of it. */
  decline?: { left: number; version: number }
  typed: ProposalFields[]
  chosen?: string
  errors: FieldError[]
  action: string
  token: string
  command: string
}

export function ArrangingForms(props: ArrangingProps) {
  return (
    <>
      {props.asked && <Asked {...props} asked={props.asked} />}
      {props.proposed && <Proposed {...props} proposed={props.proposed} />}
      {props.decline && !props.asked && <Decline {...props} decline={props.decline} />}
    </>
  )
}

function Asked(props: ArrangingProps & { asked: NonNullable<ArrangingProps['asked']> }) {
  const { language, asked, other, errors } = props
  const words = meeting[language]
  if (props.forManager) {
    return (
      <Notice kind="information" heading={words.askedHeading(other)}>
        <p>
          <strong>{asked.when}</strong>
          {asked.place !== '' && `, ${asked.place}`}
        </p>
        <p>{words.askedText(other)}</p>
      </Notice>
    )
  }
  return (
    <>
      <h2>{words.asksYou(other)}</h2>
      <p>
        <strong>{asked.when}</strong>
        {asked.place !== '' && `, ${asked.place}`}
      </p>
      <p>{words.asksYouText}</p>
      <Form action={props.action} token={props.token} command={`${props.command}a`} version={asked.n}>
        <input type="hidden" name="do" value="answer" />
        <Radios
          name="yes"
          label={words.answerLabel}
          choices={[
            { value: 'yes', label: words.answerYes },
            { value: 'no', label: words.answerNo },
          ]}
          value={props.chosen}
          error={errorAt(errors, 'yes')}
        />
        <p>{words.proposeOptional}</p>
        <Proposals {...props} />
        <Buttons>
          <Button kind="primary">{words.answerSend}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Proposed(props: ArrangingProps & { proposed: NonNullable<ArrangingProps['proposed']> }) {
  const { language, proposed, other, errors } = props
  const words = meeting[language]
  const { choices } = proposed
  if (!props.forManager) {
    return (
      <>
        <h2>{words.youProposed}</h2>
        {choices.length > 0 && (
          <ul>
            {choices.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        )}
        <p>{words.youProposedText(other)}</p>
      </>
    )
  }
  if (choices.length === 0) return <p>{words.noneProposed(other)}</p>
  return (
    <Form action={props.action} token={props.token} command={`${props.command}p`} version={proposed.n}>
      <input type="hidden" name="do" value="pick" />
      <Radios
        name="proposal"
        label={words.proposes(other)}
        heading={2}
        choices={choices}
        value={props.chosen}
        error={errorAt(errors, 'proposal')}
      />
      <Buttons>
        <Button kind="primary">{words.pick}</Button>
      </Buttons>
    </Form>
  )
}

function Decline(props: ArrangingProps & { decline: NonNullable<ArrangingProps['decline']> }) {
  const { language, decline, other } = props
  const words = meeting[language]
  if (decline.left === 0) return <p>{words.noneLeft(other)}</p>
  return (
    <>
      <h2>{words.declineTitle}</h2>
      <p>{words.declineText(other, decline.left)}</p>
      <Form action={props.action} token={props.token} command={`${props.command}d`} version={decline.version}>
        <input type="hidden" name="do" value="decline" />
        <Proposals {...props} />
        <Buttons>
          <Button kind="secondary">{words.decline}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Proposals({ language, typed, errors }: ArrangingProps) {
  const words = meeting[language]
  return (
    <>
      {Array.from({ length: proposalsPerDecline }, (_, index) => (
        <fieldset>
          <legend>{words.proposal(index + 1)}</legend>
          <Input
            type="date"
            name={`date${index + 1}`}
            label={words.date}
            value={typed[index]?.date ?? ''}
            error={errorAt(errors, `date${index + 1}`)}
          />
          <Input
            type="time"
            name={`start${index + 1}`}
            label={words.start}
            value={typed[index]?.start ?? ''}
            error={errorAt(errors, `start${index + 1}`)}
          />
        </fieldset>
      ))}
    </>
  )
}
