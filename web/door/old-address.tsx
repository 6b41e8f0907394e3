/** Where the link in the mail to an address that HR has replaced leads: is the change right? Looking writes nothing and shows no talk. */
import type { Context } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import { answerFromOldAddress, type OldAddress } from '../../functions/flow/vouch.ts'
import type { App } from '../app-context.ts'
import { tokenOf } from '../guard/form.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError, page } from '../page.tsx'
import { address } from '../texts/address.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Radios } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'
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
  return page(
    c,
    { title: words.title, errors },
    <>
      <Head language={c.var.language} errors={errors} title={words.title} />
      <p>{words.text(name, c.var.ports.organisation.name)}</p>
      <Form action={routes.link.replace(':token', token)} token={tokenOf(key)}>
        <Radios
          name="answer"
          label={words.choice}
          value={answer}
          error={errorAt(errors, 'answer')}
          choices={[
            { value: 'right', label: words.right, hint: words.rightHint },
            { value: 'wrong', label: words.wrong, hint: words.wrongHint },
          ]}
        />
        <Sure label={words.sure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.answer}</Button>
        </Buttons>
      </Form>
    </>,
  )
}
