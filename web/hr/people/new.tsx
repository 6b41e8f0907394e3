/** A person added by hand. */
import type { Context } from 'hono'
import { personDetailNames } from '../../../functions/domain/effects.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { localDate } from '../../../functions/domain/time.ts'
import { addPerson } from '../../../functions/flow/hr-person.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError, page } from '../../page.tsx'
import { hrPerson } from '../../texts/hr-person.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame } from '../frame.tsx'
import { DetailField } from './detail-field.tsx'
import { parseDetail } from './form.ts'

const fields = personDetailNames.filter((what) => what !== 'awayUntil' && what !== 'left')
type Typed = Record<(typeof fields)[number], string>

export const newPersonPage = (c: Context<App>, reader: HrReader) =>
  show(c, reader, emptyForm(c.var.ports.organisation.language), [])

export const saveNewPerson = async (c: Context<App>, reader: HrReader) => {
  const { ports, language, t } = c.var
  const form = Object.fromEntries(fields.map((what) => [what, typed(c, what)])) as Typed
  if (!reader.trusted) return show(c, reader, form, [{ field: 'name', message: t.formExpired }])
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  const parsed = fields.map((what) => ({ what, ...parseDetail(what, form[what], { language, today }) }))
  const errors = parsed.flatMap((one) => ('error' in one ? [{ field: one.what, message: one.error }] : []))
  if (errors.length > 0) return show(c, reader, form, errors)
  const values = Object.fromEntries(parsed.map((one) => [one.what, 'value' in one ? one.value : ''])) as Typed
  const added = await addPerson(ports, values, reader.person.id)
  if ('id' in added) return c.redirect(routes.hr.person(added.id), 303)
  return show(c, reader, form, [{ field: added.field, message: hrPerson[language].problems[added.problem] }])
}

const show = (c: Context<App>, { token }: HrReader, form: Typed, errors: FieldError[]) => {
  const { language } = c.var
  const words = hrPerson[language]
  return page(
    c,
    { title: words.addTitle, errors },
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.addTitle} />
      <p>{words.addText}</p>
      <Form action={routes.hr.newPerson} token={token}>
        {fields.map((what) => (
          <DetailField what={what} value={form[what]} error={errorAt(errors, what)} language={language} />
        ))}
        <Buttons>
          <Button kind="primary">{words.add}</Button>
        </Buttons>
      </Form>
    </Frame>,
  )
}

const emptyForm = (language: string): Typed => ({
  name: '',
  email: '',
  unit: '',
  employmentId: '',
  language,
  manager: '',
  talkWith: '',
})
