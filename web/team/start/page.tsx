/** Starting a talk outside any cycle: what it is for and which questions first, then between which days. */
import { routes } from '../../../functions/domain/routes.ts'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import { inWords, type PlainDate } from '../../../functions/domain/time.ts'
import type { Someone } from '../../../functions/flow/standalone.ts'
import type { OfferedTemplate } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import type { FieldError } from '../../page.tsx'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { standalone } from '../../texts/standalone.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Checkbox, Checkboxes, Input, Radios } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import type { StartForm } from './form.ts'

type Props = {
  language: Language
  token: string
  command: string
  form: StartForm
  errors: FieldError[]
  errorHeading: string
  people: Someone[]
  offered: OfferedTemplate[]
  earliest: PlainDate
}

export function StartTalk({ language, form, people, offered, errors, ...props }: Props) {
  const words = standalone[language]
  const ofCycle = hrCycles[language]
  const wrong = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <>
      <a class="back" href={routes.team}>
        {words.toTeam}
      </a>
      <ErrorSummary heading={props.errorHeading} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <WhoSees rows={words.readers} />
      <Form action={routes.startTalk} token={props.token} command={props.command}>
        {people.length > 0 && (
          <Radios
            name="who"
            label={words.who}
            value={form.who}
            error={wrong('who')}
            choices={[
              ...people.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'other', label: words.someoneElse },
            ]}
          />
        )}
        {people.length === 0 && <input type="hidden" name="who" value="other" />}
        <Input
          name="address"
          type="email"
          label={words.address}
          hint={people.length > 0 ? words.addressHint : undefined}
          value={form.address}
          error={wrong('address')}
        />
        <Checkboxes
          name="purposes[]"
          label={ofCycle.purposes}
          hint={ofCycle.purposesHint}
          values={form.purposes}
          error={wrong('purposes[]')}
          choices={Object.entries(purposeNames).map(([value, name]) => ({ value, label: name[language] }))}
        />
        <Radios
          name="template"
          label={ofCycle.template}
          value={form.template}
          error={wrong('template')}
          choices={offered.map(({ id, template }) => ({
            value: id,
            label: template.name[language],
            hint: template.description[language],
          }))}
        />
        <h2>{words.when}</h2>
        <Input
          name="from"
          type="date"
          label={words.from}
          hint={words.fromHint(inWords(props.earliest, language))}
          value={form.from}
          error={wrong('from')}
        />
        <Input name="to" type="date" label={words.to} hint={words.toHint} value={form.to} error={wrong('to')} />
        <p>{words.follows}</p>
        <Checkbox name="sure" value="yes" label={words.sure} checked={false} error={wrong('sure')} />
        <Buttons>
          <Button kind="primary">{words.do}</Button>
        </Buttons>
      </Form>
    </>
  )
}
