/** One of HR asks for someone, who hears of it at once: for their data, which go to that person alone, or for their deletion. */
import type { Context } from 'hono'
import type { RequestKind } from '../../../functions/domain/requests/request.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { readHrPerson } from '../../../functions/flow/hr-person.ts'
import { startRequest } from '../../../functions/flow/requests.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError, page } from '../../page.tsx'
import { hrRequests } from '../../texts/hr-requests.ts'
import { requests } from '../../texts/requests.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Radios } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'

type C = Context<App>

export const newRequestPage = (c: C, reader: HrReader) => show(c, reader, [])

export const startAsHr = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const words = hrRequests[language]
  const kind = typed(c, 'kind')
  if (!reader.trusted) return show(c, reader, [{ field: 'kind', message: t.formExpired }])
  const errors = [
    ...(kind === 'access' || kind === 'erasure' ? [] : [{ field: 'kind', message: requests[language].askMissing }]),
    ...(typed(c, 'sure') === 'yes' ? [] : [{ field: 'sure', message: t.tickMissing }]),
  ]
  if (errors.length > 0) return show(c, reader, errors)
  const by = { id: reader.person.id, as: 'hr' as const }
  const about = c.req.param('person') ?? ''
  const started = await startRequest(ports, about, kind as RequestKind, by, typed(c, 'command'))
  if ('id' in started) return c.redirect(routes.hr.request(started.id), 303)
  const { code } = started.refusal
  const message = {
    already: requests[language].askAlready,
    notYours: words.notOwn,
    gone: words.hasLeft,
    notNow: words.otherUnit,
  }[code as string]
  return show(c, reader, [{ field: 'kind', message: message ?? t.refusals[code] }])
}

const show = async (c: C, { token, command, person: reader }: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const person = await readHrPerson(ports, c.req.param('person') ?? '', reader.id, language)
  if (!person) return notThere(c)
  const words = hrRequests[language]
  const title = words.newTitle(person.details.name)
  const kept = c.req.method === 'POST' ? typed(c, 'kind') : ''
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head
        language={language}
        back={{ href: routes.hr.person(person.id), text: person.details.name }}
        errors={errors}
        title={title}
      />
      <p>{words.newText}</p>
      <Form action={routes.hr.newRequest(person.id)} token={token} command={command}>
        <Radios
          name="kind"
          label={requests[language].askWhat}
          value={kept || undefined}
          error={errorAt(errors, 'kind')}
          choices={[
            { value: 'access', label: words.newAccess, hint: words.newAccessHint },
            { value: 'erasure', label: words.newErasure, hint: words.newErasureHint },
          ]}
        />
        <Sure label={words.newSure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{requests[language].askDo}</Button>
        </Buttons>
      </Form>
    </Frame>,
  )
}
