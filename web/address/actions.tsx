/** The manager says that the employee's new address is right, after speaking with them. */
import type { Hono } from 'hono'
import { localDate } from '../../functions/domain/time.ts'
import { vouch } from '../../functions/flow/vouch.ts'
import { Head } from '../head.tsx'
import { dateInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { field, type TalkApp, type TalkContext } from '../talk-app.ts'
import { address } from '../texts/address.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'

export const mountAddress = (app: Hono<TalkApp>) => {
  app.get('/address', (c) => show(c, []))
  app.post('/address', (c) => say(c))
}

const show = (c: TalkContext, errors: FieldError[]) => {
  const { view, at, language, t, token } = c.var
  const words = address[language]
  const changed = view.address.other
  const { name } = view.other
  return page(
    c as never,
    { title: words.vouchTitle(name), errors, talk: view },
    <>
      <Head language={language} back={{ href: at.home, text: t.home }} errors={errors} title={words.vouchTitle(name)} />
      {changed?.mayVouch ? (
        <>
          <p>{words.vouchText(name, dateInWords(localDate(changed.at, view.organisation.zone), language))}</p>
          <Form action={at.address} token={token}>
            <Sure label={words.vouchBox(name)} error={errors[0]?.message} />
            <Buttons>
              <Button kind="primary">{words.vouchDo}</Button>
            </Buttons>
          </Form>
          <p>{words.vouchNotRight(name)}</p>
        </>
      ) : (
        <p>{words.vouchNothing}</p>
      )}
    </>,
  )
}

const say = async (c: TalkContext) => {
  const { view, at, t, trusted, ports } = c.var
  const wrong = (message: string) => show(c, [{ field: 'sure', message }])
  if (!trusted) return wrong(t.formExpired)
  if (field(c, 'sure') !== 'yes') return wrong(t.tickMissing)
  if (!view.address.other?.mayVouch) return show(c, [])
  const applied = await vouch(ports, view.id, view.hand)
  return applied.ok ? c.redirect(at.home, 303) : wrong(t.refusals[applied.refusal.code])
}
