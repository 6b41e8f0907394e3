/** Where the link in the mail to an address that HR has replaced leads: is the change right? Looking writes nothing and shows no talk. */
import type { Context } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import { answerFromOldAddress, type OldAddress } from '../../functions/flow/vouch.ts'
import type { App } from '../app-context.ts'
import { tokenOf } from '../guard/form.ts'
import { type FieldError, page } from '../page.tsx'
import { address } from '../texts/address.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Checkbox, Radios } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { closedDoor } from './closed.tsx'

export const oldAddressPage = (c: Context<App>, token: string, key: string, found: OldAddress) =>
  show(c, token, key, found, [])

export const sayFromOldAddress = async (c: Context<App>, token: string, key: string, found: OldAddress) => {
  const words = address[c.var.language]
  const { fields } = c.var.form
  const answer = fields.get('answer')
  const errors = [
    ...(answer === 'right' || answer === 'wrong' ? [] : [{ field: 'answer', message: words.choiceMissing }]),
    ...(fields.get('sure') === 'yes' ? [] : [{ field: 'sure', message: c.var.t.tickMissing }]),
  ]
  if (errors.length > 0) return show(c, token, key, found, errors, answer)
  const isRight = answer === 'right'
  const applied = await answerFromOldAddress(c.var.ports, found, isRight)
  if (!applied.ok) return closedDoor(c)
  const title = isRight ? words.doneRight : words.doneWrong
  return page(
    c,
    { title },
    <>
      <h1>{title}</h1>
      <p>{isRight ? words.doneRightText : words.doneWrongText}</p>
    </>,
  )
}

const show = (
  c: Context<App>,
  token: string,
  key: string,
  { name }: OldAddress,
  errors: FieldError[],
  answer?: string,
) => {
  const words = address[c.var.language]
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return page(
    c,
    { title: words.title, errors },
    <>
      <ErrorSummary heading={c.var.t.errorHeading} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.text(name, c.var.ports.organisation.name)}</p>
      <Form action={routes.link.replace(':token', token)} token={tokenOf(key)}>
        <Radios
          name="answer"
          label={words.choice}
          value={answer}
          error={errorOf('answer')}
          choices={[
            { value: 'right', label: words.right, hint: words.rightHint },
            { value: 'wrong', label: words.wrong, hint: words.wrongHint },
          ]}
        />
        <Checkbox name="sure" value="yes" label={words.sure} checked={false} error={errorOf('sure')} />
        <Buttons>
          <Button kind="primary">{words.answer}</Button>
        </Buttons>
      </Form>
    </>,
  )
}
