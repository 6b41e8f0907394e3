/** Changing one thing of a person: the field, then what the change does to the talks, then the box that carries it out. */
import type { Context } from 'hono'
import { type Effect, type PersonDetail, personDetailNames } from '../../../functions/domain/effects.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import { changePerson, type HrPerson, previewChange, readHrPerson } from '../../../functions/flow/hr-person.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hrPerson } from '../../texts/hr-person.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Radios } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'
import { DetailField } from './detail-field.tsx'
import { parseDetail } from './form.ts'

type C = Context<App>

export const changePage = async (c: C, reader: HrReader) => {
  const asked = await askedFor(c, reader)
  if (!asked) return notThere(c)
  const { person, what } = asked
  return showField(c, reader, asked, { value: typedValue(what, person), finish: '', errors: [] })
}

/** A first press shows what the change does; the second, with the box, makes it. */
export const sayChange = async (c: C, reader: HrReader) => {
  const asked = await askedFor(c, reader)
  if (!asked) return notThere(c)
  const { ports, language, t } = c.var
  const { person, what } = asked
  const kept = { value: typed(c, what), finish: typed(c, 'running') }
  const again = (message: string) => showField(c, reader, asked, { ...kept, errors: [{ field: what, message }] })
  if (!reader.trusted) return again(t.formExpired)
  const parsed = parseDetail(what, kept.value, {
    language,
    today: localDate(ports.clock.now(), ports.organisation.zone),
  })
  if ('error' in parsed) return again(parsed.error)
  const change = { what, value: parsed.value, finish: kept.finish === 'finish' }
  const confirms = typed(c, 'step') === 'confirm'
  if (confirms && typed(c, 'sure') === 'yes') {
    const changed = await changePerson(ports, person.id, change, reader.person.id)
    return 'problem' in changed
      ? again(hrPerson[language].problems[changed.problem])
      : c.redirect(routes.hr.person(person.id), 303)
  }
  const preview = await previewChange(ports, person.id, change, reader.person.id, language)
  if ('problem' in preview) return again(hrPerson[language].problems[preview.problem])
  return showEffects(
    c,
    reader,
    asked,
    kept,
    preview.effects,
    confirms ? [{ field: 'sure', message: t.tickMissing }] : [],
  )
}

type Asked = { person: HrPerson; what: PersonDetail }

const askedFor = async (c: C, { person: reader }: HrReader): Promise<Asked | undefined> => {
  const what = personDetailNames.find((one) => one === c.req.param('what'))
  const person = what && (await readHrPerson(c.var.ports, c.req.param('person') ?? '', reader.id, c.var.language))
  return what && person && { person, what }
}

const showField = (
  c: C,
  { token }: HrReader,
  { person, what }: Asked,
  { value, finish, errors }: { value: string; finish: string; errors: FieldError[] },
) => {
  const { language } = c.var
  const words = hrPerson[language]
  const title = words.changeTitle(words.details[what], person.details.name)
  const isHolder = (what === 'manager' || what === 'talkWith') && person.talks.length > 0
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head language={language} back={backTo(person, language)} errors={errors} title={title} />
      <Form action={routes.hr.changePerson(person.id, what)} token={token}>
        {what === 'left' && person.left ? (
          <input type="hidden" name="left" value="" />
        ) : (
          <DetailField what={what} value={value} error={errors[0]?.message} language={language} />
        )}
        {isHolder && (
          <Radios
            name="running"
            label={words.running}
            value={finish === 'finish' ? 'finish' : 'move'}
            choices={[
              { value: 'move', label: words.moveNow, hint: words.moveNowHint },
              { value: 'finish', label: words.finish, hint: words.finishHint },
            ]}
          />
        )}
        <Buttons>
          <Button kind="primary">{words.next}</Button>
        </Buttons>
      </Form>
    </Frame>,
  )
}

const showEffects = (
  c: C,
  { token, command }: HrReader,
  { person, what }: Asked,
  kept: { value: string; finish: string },
  effects: Effect[],
  errors: FieldError[],
) => {
  const { language } = c.var
  const words = hrPerson[language]
  return page(
    c,
    { title: words.previewTitle, errors },
    <Frame language={language}>
      <Head language={language} back={backTo(person, language)} errors={errors} title={words.previewTitle} />
      <p>{words.previewText(person.details.name)}</p>
      <ul>
        {effects.map((effect) => (
          <li>{effectInWords(effect, language)}</li>
        ))}
      </ul>
      <Form action={routes.hr.changePerson(person.id, what)} token={token} command={command}>
        <input type="hidden" name="step" value="confirm" />
        <input type="hidden" name={what} value={kept.value} />
        <input type="hidden" name="running" value={kept.finish} />
        <Sure label={words.sure} error={errors[0]?.message} />
        <Buttons>
          <Button kind="primary">{words.confirm}</Button>
        </Buttons>
      </Form>
    </Frame>,
  )
}

const effectInWords = (effect: Effect, language: Language): string => {
  const say = hrPerson[language].effects[effect.kind] as (one: Effect, day: (date: string) => string) => string
  return say(effect, (date) => inWords(date, language, { year: true }))
}

const backTo = ({ id }: HrPerson, language: Language) => ({ href: routes.hr.person(id), text: hrPerson[language].back })

const typedValue = (what: PersonDetail, { details, manager, talkWith, left }: HrPerson): string => {
  if (what === 'manager') return manager?.email ?? ''
  if (what === 'talkWith') return talkWith?.email ?? ''
  return what === 'left' ? (left?.from ?? '') : (details[what] ?? '')
}
